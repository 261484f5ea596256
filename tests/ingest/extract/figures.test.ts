import { describe, expect, it } from "vitest";
import { figuresOf } from "./document.ts";

const REPORT = `BÁO CÁO
Kết quả công tác quý II năm 2025 của Bệnh viện Sao Mai

Trong quý, bệnh viện khám cho 12.450 lượt bệnh nhân, bằng 52,5% kế hoạch năm; doanh thu đạt 3,2 tỷ đồng. Tỷ lệ tử vong còn 0,4%, giảm 0,1 điểm phần trăm so với quý I năm 2025. Khoa Ngoại tổ chức 23 lớp tập huấn cho gần 400 điều dưỡng. Hội đồng họp với 14/15 thành viên có mặt.
`;

describe("figures of running text", () => {
  const figures = figuresOf(REPORT);
  const by = (value: string) => figures.find((figure) => figure.value === value);

  it("finds each stated number and nothing that is a date or period", () => {
    expect(figures.map(({ value }) => value)).toEqual([
      "12.450",
      "52,5",
      "3,2",
      "0,4",
      "0,1",
      "23",
      "400",
      "14/15",
    ]);
  });

  it("keeps value, unit and qualifier as written and scales the amount", () => {
    expect(by("3,2")).toMatchObject({ amount: 3.2e9, unit: "tỷ đồng", qualifier: null });
    expect(by("400")).toMatchObject({ amount: 400, unit: "điều dưỡng", qualifier: "gần" });
    expect(by("0,1")).toMatchObject({ unit: "điểm phần trăm" });
    expect(by("14/15")).toMatchObject({ shape: "ratio", amount: 14, amountTo: 15 });
  });

  it("says what is counted in the document's words", () => {
    expect(by("23")?.what).toBe("lớp tập huấn");
    expect(by("3,2")?.what).toBe("doanh thu");
    expect(by("0,4")?.what).toBe("Tỷ lệ tử vong");
    expect(by("0,1")?.what).toBe("Tỷ lệ tử vong");
    expect(by("23")?.who).toBe("Khoa Ngoại");
  });

  it("takes the period from the heading and marks it, not from what a value is compared with", () => {
    expect(by("23")).toMatchObject({ period: "quý II năm 2025", periodSource: "inferred" });
    expect(by("0,1")?.period).not.toBe("quý I năm 2025");
  });
});

describe("figures of tables", () => {
  const figures = figuresOf(`Bảng 1. Chỉ tiêu

| STT | Chỉ tiêu | Đơn vị | KH 2024 | TH 2024 | TH/KH (%) |
|---|---|---|---|---|---|
| 1 | Doanh thu | tỷ đồng | 12,5 | 13,0 | 104,0 |
| 2 | Lượt khách | lượt | 8.000 | 7.650 | 95,6 |
`);

  it("leaves out row numbers and column headers", () => {
    expect(figures.map(({ value }) => value)).toEqual([
      "12,5",
      "13,0",
      "104,0",
      "8.000",
      "7.650",
      "95,6",
    ]);
  });

  it("gives each cell its row's label, its column and its unit", () => {
    expect(figures[1]).toMatchObject({
      what: "Doanh thu",
      period: "TH 2024",
      unit: "tỷ đồng",
      amount: 13e9,
    });
    expect(figures[2]).toMatchObject({ what: "Doanh thu – TH/KH (%)", unit: "%", amount: 104 });
    expect(figures[0]?.what).toBe("Doanh thu – KH 2024");
  });

  it("cites the row", () => {
    expect(figures[0]?.evidence).toEqual(figures[1]?.evidence);
  });
});

describe("figures of English minutes", () => {
  const figures = figuresOf(`Minutes of the Parish Council, 4 March 2025

The council agreed a budget of £86,500, up 4.2% on last year. Seven of the nine councillors were present. Four complaints were received (three on noise, one on litter). Between 10 and 12 allotments are vacant.
`);

  it("reads numbers, words and ratios", () => {
    expect(figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      "86,500 £",
      "4.2 %",
      "Seven of the nine councillors",
      "Four complaints",
      "three null",
      "one null",
      "10 null",
      "12 allotments",
    ]);
    expect(figures[4]?.what).toContain("complaints");
  });
});
