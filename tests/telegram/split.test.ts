import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, blockText, line, plainText, quote } from "../../src/telegram/send/blocks.ts";
import { toHtml } from "../../src/telegram/send/html.ts";
import { splitMessage } from "../../src/telegram/send/split.ts";
import { parseHtml } from "./server/html.ts";

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom(
    "<b>",
    "&amp;",
    "a & b < c",
    "kết nạp được trên 2.000 đảng viên. ",
    "👍🏽",
    "x".repeat(500),
  ),
);
const run = fc.oneof(
  piece.map((text) => ({ text })),
  fc.record({
    text: piece,
    style: fc.constantFrom("bold" as const, "italic" as const),
  }),
  fc.nat(999).map((n) => ({ text: `[${n}]`, whole: true as const })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("line" as const, "quote" as const),
    runs: fc.array(run, { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant("line" as const),
    runs: fc.array(run, { maxLength: 2 }),
    keepWithNext: fc.constant(true as const),
  }),
);
const blocks = fc.array(block, { maxLength: 12 });

const squeezed = (text: string) => text.replace(/\s+/gu, "");

describe("splitting a message", () => {
  it("loses nothing but white space, keeps the order and the limit", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 200, max: 1200 }), (message, limit) => {
        const parts = splitMessage(message, limit);
        for (const part of parts) {
          expect(plainText(part).length).toBeLessThanOrEqual(limit);
          expect(plainText(part).trim()).not.toBe("");
        }
        expect(squeezed(parts.map(plainText).join("\n"))).toBe(squeezed(plainText(message)));
      }),
      { numRuns: 300 },
    );
  });

  it("cuts no surrogate pair and no citation mark", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 200, max: 400 }), (message, limit) => {
        const parts = splitMessage(message, limit);
        const marks = (list: readonly Block[]) =>
          list.flatMap((each) => each.runs.filter((item) => item.whole).map((item) => item.text));
        expect(parts.flatMap(marks)).toEqual(marks(message));
        for (const part of parts)
          if (!/\p{Surrogate}/u.test(plainText(message)))
            expect(plainText(part)).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 300 },
    );
  });

  it("gives parts whose HTML parses to exactly their text", () => {
    fc.assert(
      fc.property(blocks, (message) => {
        for (const part of splitMessage(message, 600)) {
          const parsed = parseHtml(toHtml(part));
          expect(parsed.text).toBe(plainText(part));
          expect(parsed.entities.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("cuts between blocks, and keeps a heading with what follows", () => {
    const heading: Block = { ...line("Nguồn [1]"), keepWithNext: true };
    const parts = splitMessage([line("a".repeat(150)), heading, quote("b".repeat(100))], 200);
    expect(parts.map((part) => part.map(blockText))).toEqual([
      ["a".repeat(150)],
      ["Nguồn [1]", "b".repeat(100)],
    ]);
  });

  it("sends a short message as it is", () => {
    const message = [line("một"), line(""), line("hai")];
    expect(splitMessage(message)).toEqual([message]);
    expect(splitMessage([line(" ")])).toEqual([]);
  });
});
