import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOffsets, normalizeText, originalOffset } from "../../src/text/normalize.ts";

/** Texts that bring together what normalisation has to tell apart. */
const messy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Hội nghị",
        "Hội nghị".normalize("NFD"),
        "ễ".normalize("NFD"),
        "\u0302",
        "\r\n",
        "\r",
        "\n",
        "\u00a0",
        "\u2003",
        "\u200b",
        "\ufeff",
        "\u00ad",
        "\u0007",
        "각".normalize("NFD"),
        "\u0958",
        "\u212b",
        "\ud800",
        "😀",
        "\u202e",
        "e",
        " ",
        "6.000",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("normalizeText", () => {
  it("gives NFC text with plain line ends and spaces and nothing invisible, whatever comes", () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { text } = normalizeText(source);
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/[\r\u00a0\u00ad\u2028\u200b-\u200f\u202a-\u202e\ufeff]/u);
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { text } = normalizeText(source);
        expect(normalizeText(text)).toEqual({ text, offsets: [{ normalized: 0, original: 0 }] });
      }),
    );
  });

  it("leads each character back to the place it came from, in order", () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { text, offsets } = normalizeText(source);
        let before = 0;
        for (let n = 0; n <= text.length; n++) {
          const original = originalOffset(offsets, n);
          expect(original).toBeGreaterThanOrEqual(before);
          expect(original).toBeLessThanOrEqual(source.length);
          before = original;
        }
        for (const { normalized, original } of offsets) {
          const character = text[normalized];
          if (character === undefined || !/[A-Za-z0-9]/u.test(character)) continue;
          expect(source[original]).toBe(character);
        }
      }),
    );
  });

  it("finds a Vietnamese word of a decomposed text with CRLF and a byte-order mark in its source", () => {
    const source = "\ufeffBan Chấp hành\r\nĐảng bộ\u00a0Khối".normalize("NFD");
    const { text, offsets } = normalizeText(source);
    expect(text).toBe("Ban Chấp hành\nĐảng bộ Khối");
    const start = text.indexOf("bộ");
    const found = source.slice(originalOffset(offsets, start), originalOffset(offsets, start + 2));
    expect(found.normalize("NFC")).toBe("bộ");
    expect(offsets[0]).toEqual({ normalized: 0, original: 1 });
  });

  it("composes across characters that it drops", () => {
    expect(normalizeText("e\u200b\u0302\u00ad\u0301").text).toBe("ế");
  });

  it("keeps the length of runs of spaces, so that columns stay columns", () => {
    expect(normalizeText("THƯ KÝ\u00a0\u00a0\u00a0CHỦ TRÌ").text).toBe("THƯ KÝ   CHỦ TRÌ");
  });

  it("reads form feeds and Unicode line ends as line ends", () => {
    expect(normalizeText("a\fb\u2028c\u0085d").text).toBe("a\nb\nc\nd");
  });
});

describe("chainOffsets", () => {
  it("leads through two steps to where the steps lead one after the other", () => {
    fc.assert(
      fc.property(messy, (source) => {
        const inner = normalizeText(source);
        const outer = normalizeText(inner.text.normalize("NFD"));
        const chained = chainOffsets(outer.offsets, inner.offsets);
        for (const { normalized } of outer.offsets) {
          const middle = originalOffset(outer.offsets, normalized);
          expect(originalOffset(chained, normalized)).toBe(originalOffset(inner.offsets, middle));
        }
      }),
    );
  });
});
