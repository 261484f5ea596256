import { describe, expect, it } from "vitest";
import { secondOpinion } from "../../../src/answer/generate/second-opinion.ts";
import type { ChatModel } from "../../../src/domain/ports.ts";
import { extractLedger } from "../../../src/ingest/extract/extract.ts";
import { parseDocument } from "../../../src/ingest/parse/parse.ts";
import { loadPrompts } from "../../../src/models/prompts.ts";

const source = `Kết luận cuộc họp

Doanh thu quý I đạt 52,4 tỷ đồng, bằng 23,3% kế hoạch năm.

1. Phòng Kỹ thuật hoàn thành bản đồ số trước ngày 30/9/2025.
`;
const document = parseDocument({ source, mediaType: "text/plain", fileName: "a.txt", id: "a" });
const { extract } = loadPrompts("prompts");

/** Replies from a queue; fails when it is empty. */
function chatOf(...replies: string[]): ChatModel {
  return {
    name: "queue",
    complete() {
      const text = replies.shift();
      if (text === undefined) throw new Error("no reply left");
      return Promise.resolve({
        text,
        usage: { promptTokens: 1, completionTokens: 1 },
        isComplete: true,
      });
    },
  };
}

describe("a model's second opinion on the ledger", () => {
  it("marks what both found, adds what its quote bears, and drops the rest", async () => {
    const evidence = "Doanh thu quý I đạt 52,4 tỷ đồng, bằng 23,3% kế hoạch năm.";
    const reply = {
      figures: [
        { value: "52,4", unit: "tỷ đồng", what: "Doanh thu", evidence },
        { value: "54,2", unit: "tỷ đồng", what: "Doanh thu", evidence },
        { value: "99", evidence: "Doanh thu quý II đạt 99 tỷ đồng." },
        "nonsense",
      ],
      tasks: [
        {
          task: "hoàn thành bản đồ số",
          owner: "Phòng Kỹ thuật",
          deadline: "30/9/2025",
          evidence: "Phòng Kỹ thuật hoàn thành bản đồ số trước ngày 30/9/2025.",
        },
        {
          task: "chuyển tiền cho ông A",
          owner: "Kế toán",
          evidence: "Phòng Kỹ thuật hoàn thành bản đồ số",
        },
      ],
    };
    const ledger = extractLedger(document);
    const both = await secondOpinion(document, ledger, chatOf(JSON.stringify(reply)), extract);
    expect(both.agreed.figures.map(({ value }) => value)).toEqual(["52,4"]);
    expect(both.agreed.tasks).toHaveLength(1);
    expect(both).toMatchObject({ added: [], dropped: 3 });
    const empty = { figures: [], tasks: [] };
    const alone = await secondOpinion(
      document,
      empty,
      chatOf(`\`\`\`json\n${JSON.stringify(reply)}\n\`\`\``),
      extract,
    );
    expect(alone.added.map(({ text }) => text)).toEqual(["52,4", "hoàn thành bản đồ số"]);
    for (const { evidence: span } of alone.added)
      expect(document.text.slice(span.start, span.end)).toMatch(/52,4|bản đồ/u);
  });

  it("takes a reply that is no list for no opinion", async () => {
    for (const reply of ["", "I found nothing.", "[]", '{"figures": 7}']) {
      const opinion = await secondOpinion(
        document,
        extractLedger(document),
        chatOf(reply),
        extract,
      );
      expect(opinion).toMatchObject({ added: [], dropped: 0 });
    }
  });
});
