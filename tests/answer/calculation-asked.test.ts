import { describe, expect, test } from "vitest";
import { spellOutPeriods } from "../../src/answer/understand/asked-period.ts";
import { findAsks } from "../../src/answer/understand/asks.ts";
import { calculationAsks, relationPositions } from "../../src/answer/understand/calculation.ts";
import { splitQuestion } from "../../src/answer/understand/parts.ts";
import { fold, hasDiacritics } from "../../src/text/fold.ts";
import { tokenize } from "../../src/text/tokens.ts";

function asked(question: string): string[] {
  const plain = !hasDiacritics(question);
  const own = spellOutPeriods(question, plain);
  return calculationAsks(own, findAsks(tokenize(own), plain).asks);
}

function topic(question: string): string {
  const relation = relationPositions(question);
  return tokenize(question)
    .filter((_, position) => !relation.has(position))
    .map(({ text }) => text)
    .join(" ");
}

describe("what a question wants calculated", () => {
  test.each([
    ["Sản lượng năm 2024 hơn năm 2023 bao nhiêu tấn?", "difference"],
    ["Số hộ nghèo cuối năm 2024 giảm bao nhiêu so với đầu năm 2024?", "difference"],
    ["Đơn khiếu nại năm 2024 nhiều hơn hay ít hơn năm 2023?", "difference"],
    ["Thu ngân sách vượt dự toán mấy tỷ?", "difference"],
    ["Cộng cả quý I và quý II thì trồng được bao nhiêu ha?", "sum"],
    ["Tổng cộng hai xã trồng bao nhiêu ha?", "sum"],
    ["Quý nào có nhiều lượt khách nhất?", "most"],
    ["Đơn vị nào đạt tỷ lệ thấp nhất?", "most"],
    ["Quỹ khuyến học còn lại bao nhiêu?", "remaining"],
    ["Kinh phí bao nhiêu, sao mỗi văn bản một số?", "agree"],
    ["Số hộ nghèo trong hai báo cáo có khớp nhau không, là bao nhiêu?", "agree"],
  ])("reads %s, with and without diacritics", (question, ask) => {
    expect(asked(question)).toContain(ask);
    expect(asked(fold(question))).toContain(ask);
  });

  test.each([
    "Tổng công ty nộp ngân sách bao nhiêu?",
    "Có hơn 500 đảng viên dự học, tỷ lệ là bao nhiêu?",
    "Ít nhất phải có bao nhiêu người dự?",
    "Ai được bầu với số phiếu cao?",
    "Hội nghị thống nhất bao nhiêu nội dung?",
  ])("finds nothing to calculate in %s", (question) => {
    expect(asked(question)).toEqual([]);
  });

  test("tells what is compared from how it is compared", () => {
    expect(topic("Lợi nhuận hơn kỳ trước bao nhiêu?")).toBe("Lợi nhuận kỳ trước bao nhiêu");
    expect(topic("Vốn giảm nghèo tăng bao nhiêu?")).toBe("Vốn giảm nghèo bao nhiêu");
    expect(topic("Quý nào nhiều ca phẫu thuật nhất?")).toBe("ca phẫu thuật");
  });

  test("periods that people shorten are written out", () => {
    expect(spellOutPeriods("hai quý đầu năm 2024", false)).toBe("6 tháng đầu năm 2024");
    expect(spellOutPeriods("quý I và II năm 2024", false)).toBe("quý I và quý II năm 2024");
    expect(spellOutPeriods("9 tháng 2024 so với 6 tháng", false)).toContain("6 tháng đầu năm");
    expect(spellOutPeriods("làm trong 6 tháng", false)).toBe("làm trong 6 tháng");
    expect(spellOutPeriods("nhiệm kỳ 2022 - 2027", false)).toBe("nhiệm kỳ 2022 - 2027");
    expect(spellOutPeriods("báo cáo 6 tháng với báo cáo 9 tháng", false)).toBe(
      "báo cáo 6 tháng đầu năm với báo cáo 9 tháng đầu năm",
    );
  });

  test("one calculation is one question, however it is punctuated", () => {
    const most = "Quý nào nhiều khách nhất, bao nhiêu lượt?";
    expect(splitQuestion(most)).toEqual([most]);
    expect(splitQuestion("Ai chủ trì, hạn ngày nào?")).toHaveLength(2);
  });
});
