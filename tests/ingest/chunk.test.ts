import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceDocument } from "../../src/domain/document.ts";
import { chunkDocument } from "../../src/ingest/chunk.ts";
import { anyDocument, fixture, parse, realDocuments } from "./documents.ts";

function expectTiling(document: SourceDocument): void {
  const chunks = chunkDocument(document);
  let at = 0;
  for (const { span, context } of chunks) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    expect(context.length).toBeLessThanOrEqual(600);
    at = span.end;
  }
  expect(at).toBe(document.text.length);
}

describe("the chunks of a document", () => {
  it("tile its text, whatever comes", () => {
    fc.assert(
      fc.property(anyDocument, ({ source, mediaType }) => expectTiling(parse(source, mediaType))),
    );
  });

  it.each(realDocuments().map(({ name, document }) => [name, document] as const))(
    "tile the text of %s",
    (_, document) => expectTiling(document),
  );

  it("hold whole sentences up to about 700 characters", () => {
    const sentence =
      "Đảng ủy tập trung lãnh đạo, chỉ đạo thực hiện tốt nhiệm vụ chính trị của đơn vị. ";
    const document = parse(sentence.repeat(30));
    for (const { span } of chunkDocument(document)) {
      const text = document.text.slice(span.start, span.end);
      expect(text.length).toBeLessThanOrEqual(701);
      expect(text).toMatch(/^Đảng ủy.*đơn vị\.\s*$/su);
    }
  });

  it("cut only sentences beyond 2,000 characters, at white space and never inside a character", () => {
    const long = parse(`Mở đầu ${"từ ".repeat(900)}hết.`);
    for (const { span } of chunkDocument(long)) {
      expect(span.end - span.start).toBeLessThanOrEqual(2001);
      expect(long.text.slice(span.end - 1, span.end)).toMatch(/[\s.]/u);
    }
    const emoji = parse("😀".repeat(3000));
    for (const { span } of chunkDocument(emoji)) {
      expect(emoji.text.slice(span.start, span.end)).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it("are one for each list item and table row, with the headings, lead-in and headers as context", () => {
    const document = parse(
      "# Họp tổ ngày 3/4/2024\n\n## Kết quả\n\nÔng A báo cáo:\n\n- Thu 5 tỷ\n- Chi 4 tỷ\n\nBảng 1. Thu chi\n\n| Khoản | Số |\n|---|---|\n| Thu | 5 |\n\nHết bảng là hết việc.",
      "text/markdown",
    );
    const chunks = chunkDocument(document).map(({ span, kind, context }) => [
      kind,
      document.text.slice(span.start, span.end).trim().split("\n")[0],
      context,
    ]);
    const head = "Họp tổ ngày 3/4/2024 · Kết quả";
    expect(chunks).toEqual([
      ["paragraph", "# Họp tổ ngày 3/4/2024", head],
      ["listItem", "- Thu 5 tỷ", `${head} · Ông A báo cáo:`],
      ["listItem", "- Chi 4 tỷ", `${head} · Ông A báo cáo:`],
      ["heading", "Bảng 1. Thu chi", head],
      ["tableRow", "| Khoản | Số |", `${head} · Bảng 1. Thu chi`],
      ["tableRow", "| Thu | 5 |", `${head} · Bảng 1. Thu chi · Khoản | Số`],
      ["paragraph", "Hết bảng là hết việc.", head],
    ]);
  });

  it("carry title and date of the meeting as people type it", () => {
    const document = fixture("nghi-quyet-hdnd.txt");
    for (const { context } of chunkDocument(document)) {
      expect(context).toMatch(/^Nghị quyết về việc .* · 11\/7\/2024/u);
    }
  });

  it("are none for an empty text", () => {
    expect(chunkDocument(parse(""))).toEqual([]);
  });
});
