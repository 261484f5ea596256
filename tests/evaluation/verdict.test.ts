import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/evaluation/question-file.ts";
import { judge } from "../../src/evaluation/verdict.ts";
import { item } from "./sample.ts";

function verdictOf(fields: Partial<Item>, text: string, refused = false) {
  return judge(item(fields), { text, refused }, () => false);
}

function isRight(fields: Partial<Item>, text: string): boolean {
  return verdictOf(fields, text).correct;
}

describe("what must be said", () => {
  it("is a value, however it is written", () => {
    const two = { must: ["2.000"] };
    for (const text of [
      "trên 2.000 đồng chí",
      "2000 người",
      "2 nghìn",
      "hai nghìn",
      "2,000 members",
    ])
      expect([text, isRight(two, text)]).toEqual([text, true]);
    for (const text of ["20.000", "200", "12.000 người", "20,00"])
      expect([text, isRight(two, text)]).toEqual([text, false]);
  });

  it("keeps its scale and its unit", () => {
    expect(isRight({ must: ["13,2 triệu"] }, "13,2 triệu m³")).toBe(true);
    expect(isRight({ must: ["13,2 triệu"] }, "13.200.000 m3")).toBe(true);
    expect(isRight({ must: ["13,2 triệu"] }, "13,2 nghìn m³")).toBe(false);
    expect(isRight({ must: ["30.000 đồng"] }, "30 nghìn đồng/suất")).toBe(true);
    expect(isRight({ must: ["30.000 đồng"] }, "30.000 USD")).toBe(false);
    expect(isRight({ must: ["23,7%"] }, "23,7 phần trăm")).toBe(true);
    expect(isRight({ must: ["23,7%"] }, "23,7 điểm")).toBe(false);
  });

  it("takes the scale word of a bare number from the reference answer", () => {
    const fields = { must: ["1,35"], answer: "1,35 tỷ đồng" };
    expect(isRight(fields, "1350 triệu đồng")).toBe(true);
    expect(isRight({ must: ["1,35"] }, "1350 triệu đồng")).toBe(false);
  });

  it("is a day in any notation, and its year when the entry has one", () => {
    const day = { must: ["18/7/2014"] };
    for (const text of ["ngày 18 tháng 7 năm 2014", "2014-07-18", "18 July 2014", "July 18, 2014"])
      expect([text, isRight(day, text)]).toEqual([text, true]);
    expect(isRight(day, "ngày 18/7")).toBe(false);
    expect(isRight(day, "ngày 18/7/2015")).toBe(false);
    expect(isRight({ must: ["18/7/2014||18/7"] }, "ngày 18/7")).toBe(true);
  });

  it("is a ratio in figures or in words, and no other ratio", () => {
    expect(isRight({ must: ["27/29"] }, "27 trên tổng số 29 đơn vị")).toBe(true);
    expect(isRight({ must: ["27/29"] }, "27/29 đơn vị")).toBe(true);
    expect(isRight({ must: ["27/29"] }, "27 đơn vị và 29 xã")).toBe(false);
  });

  it("is words with their diacritics, but for spelling and for English questions", () => {
    expect(isRight({ must: ["Bí thư"] }, "do bí thư chủ trì")).toBe(true);
    expect(isRight({ must: ["kỹ thuật"] }, "phòng Kĩ thuật")).toBe(true);
    expect(isRight({ must: ["lương"] }, "lượng nước")).toBe(false);
    expect(isRight({ lang: "en", must: ["Trường Đạt"] }, "Mr Truong Dat")).toBe(true);
  });

  it("is all entries, any alternative of each", () => {
    const fields = { must: ["214", "197||một trăm chín mươi bảy"] };
    expect(verdictOf(fields, "214 phản ánh").missing).toEqual(["197||một trăm chín mươi bảy"]);
    expect(isRight(fields, "214 phản ánh, xong 197")).toBe(true);
  });

  it("is not found in list numbers and citation marks", () => {
    expect(isRight({ must: ["2"] }, "1. Việc một [1]\n2. Việc khác [2]")).toBe(false);
  });

  it("is found for any whole number in the writing of either language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const vietnamese = new Intl.NumberFormat("vi-VN").format(value);
        const english = new Intl.NumberFormat("en-US").format(value);
        expect(isRight({ must: [String(value)] }, `đạt ${vietnamese} lượt`)).toBe(true);
        expect(isRight({ must: [vietnamese] }, `reached ${english} visits`)).toBe(true);
        expect(isRight({ must: [vietnamese] }, `đạt ${value + 1} lượt`)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what must not be claimed", () => {
  const fields = { must: ["108"], mustNot: ["23"] };

  it("is wrong before the answer or listed beside it", () => {
    expect(verdictOf(fields, "23 lớp, cấp ủy mở 108 lớp").wrong).toEqual(["23"]);
    expect(isRight(fields, "108 lớp, 23 lớp")).toBe(false);
  });

  it("may be context once the answer is complete", () => {
    expect(isRight(fields, "Cấp ủy mở 108 lớp. Ngoài ra Trung tâm mở 23 lớp bồi dưỡng.")).toBe(
      true,
    );
  });

  it("may be set against the answer", () => {
    expect(isRight(fields, "108 lớp, không phải 23 lớp")).toBe(true);
    expect(isRight(fields, "Tăng từ 23 lên 108 lớp")).toBe(true);
  });

  it("may stand in a verbatim quote of a document", () => {
    const text = "“Trung tâm đã mở tất cả 23 lớp bồi dưỡng” trong khi cấp ủy mở 108 lớp";
    const given = { text, refused: false };
    expect(judge(item(fields), given, () => true).correct).toBe(true);
    expect(judge(item(fields), given, () => false).correct).toBe(false);
  });
});

describe("a refusal", () => {
  it("is right for an unanswerable question only", () => {
    const negative = "Không tìm thấy thông tin này trong 5 văn bản đã nạp.";
    expect(verdictOf({ type: "unanswerable" }, negative, true).correct).toBe(true);
    expect(verdictOf({ type: "unanswerable" }, "Có 12 người.").correct).toBe(false);
    expect(verdictOf({ must: ["5"] }, negative, true)).toMatchObject({
      correct: false,
      refused: true,
    });
  });

  it("of an unanswerable question may be said in words", () => {
    for (const text of ["Tài liệu không nêu kinh phí.", "The documents do not mention it."])
      expect([text, verdictOf({ type: "unanswerable" }, text).correct]).toEqual([text, true]);
  });
});
