import { describe, expect, it } from "vitest";
import { findAsks } from "../../src/answer/understand/asks.ts";
import { looksEnglish } from "../../src/answer/understand/language.ts";
import { isPlain } from "../../src/answer/understand/words.ts";
import { tokenize } from "../../src/text/tokens.ts";

function asksOf(question: string): string[] {
  return [...findAsks(tokenize(question), isPlain(question)).asks].sort();
}

function contentOf(question: string): string {
  const tokens = tokenize(question);
  const { content } = findAsks(tokens, isPlain(question));
  return tokens
    .filter((_, i) => content[i])
    .map(({ text }) => text)
    .join(" ");
}

describe("what an English question asks for", () => {
  it("is what its Vietnamese twin asks for", () => {
    for (const [english, vietnamese] of [
      ["How much did the bridge cost?", "Cây cầu hết bao nhiêu?"],
      ["By what date must the report be submitted?", "Báo cáo phải nộp trước ngày nào?"],
      ["Who is in charge of the site?", "Ai phụ trách mặt bằng?"],
      ["How many accidents were there?", "Có bao nhiêu vụ tai nạn?"],
      ["What percentage of the loan is repaid?", "Đã trả bao nhiêu phần trăm khoản vay?"],
      ["When was the contract signed?", "Hợp đồng ký khi nào?"],
      ["Where was the meeting held?", "Cuộc họp tổ chức ở đâu?"],
      ["Why was the tender cancelled?", "Vì sao hủy thầu?"],
      ["Name the absent members", "Kể tên thành viên vắng mặt"],
      ["Is it true that the pump failed?", "Có đúng là máy bơm hỏng?"],
    ] as const) {
      expect([english, asksOf(english)]).toEqual([english, asksOf(vietnamese)]);
    }
  });

  it("follows from the noun: a quantity is a number, a plural a list", () => {
    expect(asksOf("What was the contract price?")).toContain("number");
    expect(asksOf("What is the average waiting time for patients?")).toContain("number");
    expect(asksOf("What is the poverty rate of the district?")).toEqual(
      expect.arrayContaining(["number", "rate"]),
    );
    expect(asksOf("Which communes did not meet the target?")).toEqual(
      expect.arrayContaining(["list", "late"]),
    );
    expect(asksOf("Which company won the contract?")).toEqual(["what"]);
    expect(asksOf("What did the board decide about the dividend?")).not.toContain("number");
    expect(asksOf("What is the start time?")).not.toContain("number");
  });

  it('is measured after "how much", counted after "how many"', () => {
    const countedFrom = (question: string): readonly number[] =>
      findAsks(tokenize(question), isPlain(question)).countedFrom;
    expect(countedFrom("How many bridges were built?")).toEqual([2]);
    expect(countedFrom("How much insurance money was paid?")).toEqual([6]);
    expect(countedFrom("How much money was paid?")).toEqual([2]);
  });

  it("is not read from words that only look Vietnamese", () => {
    expect(asksOf("Who may sign for the ten households?")).toEqual(["person"]);
    expect(contentOf("How many of the members were there?")).toBe("members");
  });
});

describe("the language of a question", () => {
  it("is told by its words, whatever names and borrowed words it has", () => {
    const isEnglish = (question: string): boolean => looksEnglish(tokenize(question));
    for (const question of [
      "How many households in Dai Ngan were resettled?",
      "Total revenue 2024?",
      "List overdue tasks of the Phu Luong Ha cooperative",
      "Who signed?",
      "What did Đảng bộ Khối decide?",
    ]) {
      expect([question, isEnglish(question)]).toEqual([question, true]);
    }
    for (const question of [
      "to do an toan lao dong la ai",
      "deadline nop bao cao cua project la khi nao",
      "Deadline nộp KPI của team marketing là khi nào?",
      "in an to roi cho ai",
      "hop o dau",
      "doanh thu?",
    ]) {
      expect([question, isEnglish(question)]).toEqual([question, false]);
    }
  });
});
