import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalFigures, findNumbers, type NumberMention } from "../../src/text/numbers.ts";

const figures = (text: string) => findNumbers(text).filter(({ kind }) => kind === "figure");
const only = (text: string): NumberMention => {
  const [first, ...rest] = figures(text);
  if (first === undefined || rest.length > 0) throw new Error(`not one figure in: ${text}`);
  return first;
};

describe("findNumbers", () => {
  it.each([
    ["gần 6.000 đảng viên", 6000],
    ["doanh thu 1,5 tỷ đồng", 1.5e9],
    ["đạt 13,2 triệu m³", 1.32e7],
    ["1.234.567,8 đồng", 1234567.8],
    ["hai nghìn người", 2000],
    ["ba trăm linh năm hộ", 305],
    ["hai mươi lăm học sinh", 25],
    ["năm đồng chí vắng mặt", 5],
    ["2 tỷ 350 triệu đồng", 2.35e9],
    ["3 nghìn tỷ đồng", 3e12],
    ["a budget of 6,000 for the year", 6000],
    ["USD 1.14 million", 1140000],
    ["VND 22.0 billion", 2.2e10],
    ["one hundred and five members", 105],
    ["twenty-five members", 25],
    ["tăng trưởng -3,2% so với", -3.2],
    ["hai nghin nguoi", 2000],
  ])("reads the amount of %s", (text, value) => {
    expect(only(text).value).toBe(value);
  });

  it("decides an ambiguous separator by the numbers around it, then by language", () => {
    expect(only("đạt 1,250 tấn").value).toBe(1.25);
    expect(figures("đạt 1,250,000 đồng và 3,500 tấn")[1]?.value).toBe(3500);
    expect(only("a total of 1.250 tonnes").value).toBe(1.25);
    expect(findNumbers("about 6.000", { language: "vi" })[0]?.value).toBe(6000);
  });

  it.each([
    ["14/15 đồng chí dự họp", 14, 15],
    ["16 trên 17 đồng chí", 16, 17],
    ["69 of the 112 households", 69, 112],
    ["một nửa số đảng viên", 1, 2],
  ])("reads the ratio in %s", (text, value, upper) => {
    expect(only(text)).toMatchObject({ shape: "ratio", value, upper });
  });

  it.each([
    ["5-7 lớp", 5, 7],
    ["từ 3 đến 5 ngày", 3, 5],
    ["10 – 15 triệu đồng", 1e7, 1.5e7],
  ])("reads the range in %s", (text, value, upper) => {
    expect(only(text)).toMatchObject({ shape: "range", value, upper });
  });

  it("keeps both ends of a change apart", () => {
    expect(figures("từ 25.000 đồng/suất lên 30.000 đồng/suất").map((f) => f.value)).toEqual([
      25000, 30000,
    ]);
    expect(figures("raise it from 5 to 8 members").map((f) => f.value)).toEqual([5, 8]);
  });

  it.each([
    ["gần 6.000 người", "nearly", "gần"],
    ["không quá 18,0%", "atMost", "không quá"],
    ["tối thiểu 3.000 cái", "atLeast", "tối thiểu"],
    ["chiếm tới 61%", "upTo", "tới"],
    ["at least USD 650,000", "atLeast", "at least"],
    ["from 18 tuổi trở lên", "atLeast", "trở lên"],
    ["khoang 350 luot nguoi", "about", "khoang"],
  ])("keeps the qualifier of %s", (text, kind, written) => {
    expect(only(text).qualifier).toMatchObject({ kind, text: written });
  });

  it.each([
    ["30.000 m³/ngày đêm", "volume", "m³/ngày đêm"],
    ["0,4 điểm phần trăm", "percentagePoint", "điểm phần trăm"],
    ["23,7% kế hoạch", "percent", "%"],
    ["9 đồng chí", "count", "đồng chí"],
    ["5km đường", "length", "km"],
    ["10 working days", "duration", "working days"],
    ["12,5 triệu đồng/người/tháng", "money", "đồng/người/tháng"],
  ])("reads the unit of %s", (text, unitClass, written) => {
    expect(only(text).unit).toMatchObject({ class: unitClass, text: written });
  });

  it.each([
    ["Quy định số 17-QĐ/ĐU", "documentNumber"],
    ["Thông tư 12/2023/TT-BTC", "documentNumber"],
    ["Nghị quyết Trung ương 4", "documentNumber"],
    ["Số: 31", "documentNumber"],
    ["Hội nghị lần thứ 18", "ordinal"],
    ["tầng 3", "ordinal"],
    ["tuyến ống D600", "code"],
    ["package CW-01", "code"],
    ["1. Phòng Kỹ thuật", "listNumber"],
    ["xem trang 12", "pageNumber"],
    ["ngày 18/7", "date"],
    ["lúc 8 giờ 30", "time"],
    ["gọi 0912.345.678", "code"],
    ["nhiệm kỳ 2020 - 2025", "date"],
  ])("does not take %s for a figure", (text, kind) => {
    expect(findNumbers(text).map((mention) => mention.kind)).toEqual([kind]);
  });

  it("takes a number word for a number only where something is counted", () => {
    expect(figures("Ba Đình, Hai Bà Trưng và thứ hai tuần tới, cả hai bên")).toEqual([]);
    expect(only("tập trung hai nhiệm vụ trọng tâm").value).toBe(2);
    expect(findNumbers("năm 2023").map(({ kind }) => kind)).toEqual(["date"]);
  });

  it("puts every run of digits into exactly one mention, in order", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."6.000|14/15|14/5|2023|31/12/2023|m3|km2|D600|CW-01|-|–|/|.|,|(|)| |\n|| |%|số |ngày |tháng |năm |quý |đồng |USD |triệu |tỷ |trên |of the |No. |lần thứ |8 giờ 30|8h|từ |đến |hai nghìn |3 |1. |45-TB/ĐU|+84 |0912 |@|www.".split(
          "|",
        ),
      ),
      fc.nat({ max: 99999 }).map(String),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("").normalize("NFC");
        const mentions = findNumbers(text);
        let end = 0;
        for (const { span, text: written } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(written);
          end = span.end;
        }
        for (const match of text.matchAll(/\d+/gu)) {
          const [from, to] = [match.index, match.index + match[0].length];
          const holders = mentions.filter(({ span }) => span.start <= from && to <= span.end);
          expect(holders.length, `${JSON.stringify(text)} at ${from}`).toBe(1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("equalFigures", () => {
  it("compares amounts across spellings", () => {
    expect(equalFigures(only("1,5 tỷ đồng"), only("1.500 triệu đồng"))).toBe(true);
    expect(equalFigures(only("hai nghìn người"), only("2.000 đồng chí"))).toBe(true);
    expect(equalFigures(only("14/15 đồng chí"), only("14 trên 15 đồng chí"))).toBe(true);
  });

  it("tells amounts, shapes and measures apart", () => {
    expect(equalFigures(only("0,4%"), only("0,4 điểm phần trăm"))).toBe(false);
    expect(equalFigures(only("5 triệu đồng"), only("5 triệu USD"))).toBe(false);
    expect(equalFigures(only("14 đồng chí"), only("14/15 đồng chí"))).toBe(false);
    expect(equalFigures(only("5 km"), only("6 km"))).toBe(false);
  });
});
