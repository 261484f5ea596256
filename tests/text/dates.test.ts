import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateMention, findDates, sameDate } from "../../src/text/dates.ts";
import { foldInPlace } from "../../src/text/fold.ts";

const only = (text: string, year?: number): DateMention => {
  const [first, ...rest] = findDates(text, year === undefined ? {} : { year });
  if (first === undefined || rest.length > 0) throw new Error(`not one date in: ${text}`);
  return first;
};

const CASES: [string, string | null, string | null, string][] = [
  ["ngày 18-7-2014", "2014-07-18", "2014-07-18", "day"],
  ["01/8/2023", "2023-08-01", "2023-08-01", "day"],
  ["2024-01-10", "2024-01-10", "2024-01-10", "day"],
  ["ngày 18 tháng 10 năm 2023", "2023-10-18", "2023-10-18", "day"],
  ["5.3.2025", "2025-03-05", "2025-03-05", "day"],
  ["22 September 2023", "2023-09-22", "2023-09-22", "day"],
  ["March 4, 2024", "2024-03-04", "2024-03-04", "day"],
  ["từ ngày 12 - 14/7/2023", "2023-07-12", "2023-07-14", "day"],
  ["tháng 5/2023", "2023-05-01", "2023-05-31", "month"],
  ["tháng 2 năm 2024", "2024-02-01", "2024-02-29", "month"],
  ["quý I/2023", "2023-01-01", "2023-03-31", "quarter"],
  ["quý 3 năm 2023", "2023-07-01", "2023-09-30", "quarter"],
  ["Q3 2023", "2023-07-01", "2023-09-30", "quarter"],
  ["6 tháng đầu năm 2014", "2014-01-01", "2014-06-30", "half"],
  ["TH 6T/2024", "2024-01-01", "2024-06-30", "half"],
  ["first half of 2024", "2024-01-01", "2024-06-30", "half"],
  ["9 tháng đầu năm 2023", "2023-01-01", "2023-09-30", "nineMonths"],
  ["cuối năm 2022", "2022-01-01", "2022-12-31", "year"],
  ["end-2023", "2023-01-01", "2023-12-31", "year"],
  ["nhiệm kỳ 2015– 2020", "2015-01-01", "2020-12-31", "years"],
];

describe("findDates", () => {
  it.each(CASES)("reads %s", (text, from, to, precision) => {
    expect(only(text)).toMatchObject({ kind: "date", from, to, precision });
  });

  it.each(CASES)("reads %s without diacritics at the same place", (text, from, to) => {
    expect(only(foldInPlace(text))).toMatchObject({ span: only(text).span, from, to });
  });

  it("leaves open what is not stated and fills it with the year given", () => {
    expect(only("18/7 ai chủ trì?")).toMatchObject({ day: 18, month: 7, from: null });
    expect(only("18/7 ai chủ trì?").year).toBeUndefined();
    expect(only("6 tháng cuối năm", 2014)).toMatchObject({ from: "2014-07-01", to: "2014-12-31" });
    expect(only("ngày 25 hằng tháng")).toMatchObject({ day: 25, from: null });
  });

  it.each(["8 giờ 30", "8h30", "09:00", "10:15 a.m."])("reads %s as a time of day", (text) => {
    expect(only(text).kind).toBe("time");
  });

  it.each([
    "14/15 đồng chí",
    "4/5 xã",
    "đạt 3/5 chỉ tiêu",
    "trong 24 giờ",
    "trong 9 tháng là",
    "2000 đảng viên",
    "Quỹ 4 tỷ",
    "it may 5 times",
  ])("sees no date in %s", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it("finds mentions in order, without overlaps, verbatim", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "ngày ",
        "tháng ",
        "năm ",
        "quý ",
        "/",
        "-",
        ".",
        " ",
        "2023",
        "đầu ",
        "I",
        "\n",
      ),
      fc.nat({ max: 40 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const mention of findDates(text, { year: 2023 })) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
          if (mention.from !== null) expect(mention.from <= (mention.to ?? "")).toBe(true);
          end = mention.span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("sameDate", () => {
  it("compares what both state", () => {
    expect(sameDate(only("18/7"), only("18 tháng 7 năm 2014"))).toBe(true);
    expect(sameDate(only("quý I"), only("Q1 2023"))).toBe(true);
    expect(sameDate(only("18/7/2013"), only("18/7/2014"))).toBe(false);
    expect(sameDate(only("tháng 7/2014"), only("18/7/2014"))).toBe(false);
    expect(sameDate(only("lúc 8h30"), only("8 giờ 30"))).toBe(true);
  });
});
