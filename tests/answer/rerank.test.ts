import { describe, expect, it } from "vitest";
import { matchable } from "../../src/answer/match.ts";
import { rerank } from "../../src/answer/rerank.ts";
import type { Understanding } from "../../src/answer/understand/understand.ts";
import type { StoredChunk } from "../../src/domain/ports.ts";

const understanding: Understanding = {
  question: "kinh phí",
  folded: "kinh phi",
  searchText: "kinh phí",
  asks: new Set(),
  words: [],
} as unknown as Understanding;

describe("sentences of a passage", () => {
  it("have the words that they have by themselves, counted from their start", () => {
    const text =
      "1. Kinh phí là 1.250 triệu đồng (tăng 3%). “Giao Sở Tài chính thẩm định!” Báo cáo trước ngày 5/9./.\nHội nghị nhất trí.";
    const chunk: StoredChunk = {
      chunkId: 1,
      documentId: "a",
      span: { start: 100, end: 100 + text.length },
      kind: "listItem",
      context: "Thông báo",
      text,
    };
    const { evidence } = rerank(understanding, [{ chunk, score: 1 }], new Map());
    expect(evidence.length).toBeGreaterThan(2);
    for (const { text: sentence, words, span } of evidence) {
      expect(words).toEqual(matchable(sentence));
      expect(text.slice(span.start - 100, span.end - 100)).toBe(sentence);
    }
  });
});
