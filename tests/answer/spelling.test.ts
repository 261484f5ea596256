import { describe, expect, it } from "vitest";
import { matchable } from "../../src/answer/match.ts";
import { spellingScores } from "../../src/answer/spelling.ts";

function scores(question: string, ...texts: string[]): number[] {
  return spellingScores(question, texts.map(matchable));
}

describe("spelling likeness", () => {
  const texts = ["kết nạp đảng viên mới", "mở lớp bồi dưỡng", "thu ngân sách"];

  it("is 1 for the best text and lower for the others", () => {
    const [party, course, budget] = scores("kết nạp đảng viên", ...texts);
    expect(party).toBe(1);
    expect(Math.max(course ?? 1, budget ?? 1)).toBeLessThan(0.5);
  });

  it("forgives typing errors and missing diacritics", () => {
    for (const question of ["boi duong", "bồi duơngx", "bồii dưỡn"]) {
      const [party = 1, course = 0, budget = 1] = scores(question, ...texts);
      expect([question, course > party && course > budget]).toEqual([question, true]);
    }
  });

  it("counts less what all texts share", () => {
    const [first = 0, second = 0] = scores(
      "hội nghị tổng kết",
      "hội nghị tổng kết",
      "hội nghị bàn",
    );
    expect(first).toBe(1);
    expect(second).toBeLessThan(0.5);
  });

  it("is 0 where nothing is alike, and for no texts at all", () => {
    expect(scores("xyz", "abc", "")).toEqual([0, 0]);
    expect(scores("xyz")).toEqual([]);
  });
});
