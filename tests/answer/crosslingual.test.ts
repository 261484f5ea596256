import { describe, expect, it } from "vitest";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { appOver } from "./app.ts";

const vietnamese = `ỦY BAN NHÂN DÂN XÃ BẢN QUẾ
Số: 31/TB-UBND

THÔNG BÁO
Kết luận cuộc họp khắc phục hậu quả mưa lũ ngày 12/9/2025

1. Mưa lũ làm sập 9 nhà, cuốn trôi 3 cầu tạm và làm ngập 64 ha lúa tại thôn Cồn Trị.
2. Quỹ cứu trợ tiếp nhận 275 triệu đồng, đã chi 120 triệu đồng.
3. Trạm Y tế tiêm phòng cho 1.250 người trước ngày 30/9/2025.
4. Lợi nhuận sau thuế của hợp tác xã đạt 2,4 tỷ đồng.
`;
const english = `Minutes of the Steering Committee, 20 May 2025
Green Coast Project

The loan agreement was signed on 4 March 2025. The committee noted that 38 complaints were received, of which 35 were resolved.
Counterpart funding of VND 12.6 billion has been disbursed.
`;

const app = appOver({ "mua-lu.txt": vietnamese, "minutes.txt": english });

async function ask(text: string): Promise<string> {
  const answer = await app().ask({
    text,
    rights: { collections: "all" },
    language: "en",
    today: "2025-10-01",
  });
  return answer.kind === "answered" ? renderAnswer(answer) : "";
}

describe("a question in another language than the documents", () => {
  it("finds what an English question asks for in Vietnamese papers", async () => {
    for (const [question, value] of [
      ["How many temporary bridges were swept away?", "3"],
      ["What was the net profit of the cooperative?", "2,4"],
    ] as const) {
      expect([question, await ask(question)]).toEqual([question, expect.stringContaining(value)]);
    }
  });

  it("finds what a Vietnamese question asks for in English minutes", async () => {
    for (const [question, value] of [
      ["Đã tiếp nhận bao nhiêu khiếu nại?", "38"],
      ["Vốn đối ứng đã giải ngân bao nhiêu?", "12.6"],
    ] as const) {
      expect([question, await ask(question)]).toEqual([question, expect.stringContaining(value)]);
    }
  });

  it("takes neither a syllable of a name nor the opposite of a term for an answer", async () => {
    for (const question of [
      "How much alcohol was seized in the district?",
      "What was the profit before tax of the cooperative?",
      "How many helicopters took part?",
    ]) {
      expect([question, await ask(question)]).toEqual([question, ""]);
    }
  });
});
