import { describe, expect, it } from "vitest";
import type { Answered, Citation } from "../../src/domain/answer.ts";
import { telegramMessages } from "../../src/i18n/telegram.ts";
import { answerBlocks, sourceButtons } from "../../src/telegram/answer-message.ts";
import { plainText } from "../../src/telegram/send/blocks.ts";
import { splitMessage } from "../../src/telegram/send/split.ts";

const messages = telegramMessages("vi");

function citation(number: number): Citation {
  return {
    documentId: `d${number}`,
    doc: `hop-${number}.md`,
    collection: "general",
    title: `Biên bản họp số ${number}`,
    date: "2025-05-12",
    quote: `Giao việc thứ ${number}: ${"hoàn thành báo cáo ".repeat(8)}`,
    start: 0,
    end: 1,
    page: null,
  };
}

function answer(claims: number): Answered {
  const numbers = Array.from({ length: claims }, (_, index) => index);
  return {
    kind: "answered",
    claims: numbers.map((number) => ({
      text: `Việc thứ ${number}: ${"hoàn thành báo cáo ".repeat(8)}`,
      citations: [number],
    })),
    citations: numbers.map(citation),
    notes: [`${claims} nhiệm vụ`],
    mode: "offline",
    snapshot: "s",
    language: "vi",
    latencyMs: 1,
    coverage: { documents: claims, latest: "2025-05-12" },
  };
}

const state = { saveCitation: ({ documentId }: Citation) => documentId } as Parameters<
  typeof sourceButtons
>[2];

describe("an answer as a message", () => {
  it("does not number a single claim, and shows its mark, note and source", () => {
    const text = plainText(answerBlocks(answer(1), messages));
    expect(text).not.toMatch(/^1\. /u);
    expect(text).toMatch(/^Việc thứ 0: .*\[1\]\n1 nhiệm vụ\n/u);
    expect(text).toContain("[1] Biên bản họp số 0 · 12/5/2025");
  });

  it("of many claims goes on counting from one message to the next", () => {
    const parts = splitMessage(answerBlocks(answer(60), messages)).map(plainText);
    expect(parts.length).toBeGreaterThan(2);
    const numbers = parts.join("\n").matchAll(/^(\d+)\. .*\[(\d+)\]$/gmu);
    const pairs = [...numbers].map(([, number, mark]) => [Number(number), Number(mark)]);
    expect(pairs).toEqual(Array.from({ length: 60 }, (_, index) => [index + 1, index + 1]));
  });

  it("has a button a source, as many as Telegram shows", () => {
    const labels = (count: number) =>
      sourceButtons(answer(count).citations, messages, state)?.inline_keyboard ?? [];
    expect(labels(0)).toEqual([]);
    expect(
      labels(2)
        .flat()
        .map(({ text }) => text),
    ).toEqual(["[1] Biên bản họp số 0", "[2] Biên bản họp số 1"]);
    expect(labels(200).flat().length).toBeLessThanOrEqual(100);
    expect(labels(200).every((row) => row.length > 0 && row.length <= 8)).toBe(true);
  });
});
