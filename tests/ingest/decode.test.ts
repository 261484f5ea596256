import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";
import { normalizeText } from "../../src/text/normalize.ts";

const VIETNAMESE =
  "Hội nghị Ban Chấp hành Đảng bộ lần thứ 18\n\nNgày 18/7, tại Hà Nội, toàn Đảng bộ kết nạp được trên 2.000 quần chúng ưu tú; gần 6.000 đảng viên dự 108 lớp bồi dưỡng. Giữ gìn, quyết liệt, khuỷu tay, nghiêng, ngoằn ngoèo.\n";
const ENGLISH =
  "Minutes of the board meeting, 4 June 2025. The chair’s café budget is £1,250 – approved.\n";

function textOf(bytes: Uint8Array, mediaType: "text/plain" | "text/html" = "text/plain"): string {
  const decoded = decode(bytes, mediaType);
  if (!decoded.ok) throw new Error(decoded.reason);
  return normalizeText(decoded.text).text;
}

function withMark(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(mark), bytes]);
}

/** windows-1258 writes most tones as marks of their own. */
function windows1258(text: string): Buffer {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const split = [...text].map((character) => {
    const parts = character.normalize("NFD");
    const tone = parts.match(tones)?.[0] ?? "";
    return tone === "" ? character : parts.replace(tones, "").normalize("NFC") + tone;
  });
  return iconv.encode(split.join(""), "windows-1258");
}

describe("decode", () => {
  it.each([
    ["UTF-8", Buffer.from(VIETNAMESE)],
    ["UTF-8 with a byte-order mark", withMark([0xef, 0xbb, 0xbf], Buffer.from(VIETNAMESE))],
    ["decomposed UTF-8", Buffer.from(VIETNAMESE.normalize("NFD"))],
    ["UTF-16 LE with a mark", withMark([0xff, 0xfe], Buffer.from(VIETNAMESE, "utf16le"))],
    ["UTF-16 LE without a mark", Buffer.from(VIETNAMESE, "utf16le")],
    [
      "UTF-16 BE with a mark",
      withMark([0xfe, 0xff], iconv.encode(VIETNAMESE, "utf-16be", { addBOM: false })),
    ],
    ["UTF-16 BE without a mark", iconv.encode(VIETNAMESE, "utf-16be", { addBOM: false })],
    ["windows-1258", windows1258(VIETNAMESE)],
    ["TCVN3", iconv.encode(VIETNAMESE.replace("Đảng bộ", "đảng bộ"), "tcvn")],
    ["VISCII", iconv.encode(VIETNAMESE, "viscii")],
  ])("reads the same Vietnamese text from %s", (name, bytes) => {
    const expected = name === "TCVN3" ? VIETNAMESE.replace("Đảng bộ", "đảng bộ") : VIETNAMESE;
    expect(textOf(bytes)).toBe(expected);
  });

  it("reads an English text with typographic quotes from a Western code page", () => {
    expect(textOf(iconv.encode(ENGLISH, "windows-1252"))).toBe(ENGLISH);
  });

  it("reads English UTF-16 without a mark", () => {
    expect(textOf(Buffer.from(ENGLISH, "utf16le"))).toBe(ENGLISH);
  });

  it("trusts the bytes of a page more than a wrong declaration", () => {
    const page = `<meta charset="windows-1252"><p>${VIETNAMESE}</p>`;
    expect(textOf(Buffer.from(page), "text/html")).toContain("Hội nghị");
  });

  it("reads a page declared and written in windows-1258", () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><p>${VIETNAMESE}</p>`;
    expect(textOf(windows1258(page), "text/html")).toContain("Hội nghị Ban Chấp hành Đảng bộ");
  });

  it.each([
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ")],
    ["a ZIP", Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["NUL bytes", Buffer.from("Hội nghị\0\0\0abc")],
    ["control bytes", Buffer.from(Array.from({ length: 500 }, (_, i) => (i % 26) + 1))],
  ])("refuses %s as binary", (_, bytes) => {
    const decoded = decode(bytes, "text/plain");
    expect(decoded).toMatchObject({ ok: false, code: "binary" });
  });

  it.each([
    ["Shift JIS", iconv.encode("会議の議事録です。予算は百万円です。".repeat(5), "shift_jis")],
    [
      "Russian windows-1251",
      iconv.encode("Протокол собрания совета директоров. ".repeat(5), "windows-1251"),
    ],
    [
      "UTF-8 cut in the middle of letters",
      Buffer.from([0xe1, 0xba, 0x20, 0xe1, 0xbb, 0x20, 0xc4, 0x20, 0xe1]),
    ],
    ["UTF-16 with half a surrogate pair", Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x48, 0, 0, 0])],
  ])("does not make garbage of %s", (_, bytes) => {
    expect(decode(bytes, "text/plain").ok).toBe(false);
  });
});
