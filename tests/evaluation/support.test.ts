import { describe, expect, it } from "vitest";
import { citationSupport } from "../../src/evaluation/support.ts";
import { citation } from "./sample.ts";

const reported = citation("Sản lượng nước thương phẩm quý I đạt 13,2 triệu m³.");
const other = citation("Công tác thi đua được duy trì thường xuyên.");

function supportOf(text: string, ...citations: Parameters<typeof citation>[0][]) {
  const sources = citations.map((quote) => citation(quote));
  return citationSupport([{ text, citations: sources.map((_, i) => i) }], sources);
}

describe("citation recall", () => {
  it("is whole when the quote states the claim", () => {
    const claim = { text: "Sản lượng nước thương phẩm đạt 13,2 triệu m³", citations: [0] };
    expect(citationSupport([claim], [reported])).toEqual({ recall: 1, precision: 1 });
  });

  it("misses a claim with a figure, a day or a subject that no quote states", () => {
    for (const text of [
      "Sản lượng nước thương phẩm đạt 13,3 triệu m³",
      "Sản lượng nước thương phẩm đạt 13,2 tỷ m³",
      "Sản lượng nước thương phẩm đạt 13,2 triệu m³ ngày 3/4/2023",
      "Doanh thu bán hàng của chi nhánh miền Tây đạt 13,2 triệu",
    ])
      expect([text, citationSupport([{ text, citations: [0] }], [reported]).recall]).toEqual([
        text,
        0,
      ]);
  });

  it("accepts a calculation whose operands the claim shows and the quotes state", () => {
    const quotes = ["Quý I khám 41.250 lượt.", "Quý II khám 44.650 lượt."];
    expect(supportOf("Tăng 3.400 lượt (44.650 − 41.250)", ...quotes).recall).toBe(1);
    expect(supportOf("Tăng 3.500 lượt (44.650 − 41.250)", ...quotes).recall).toBe(0);
    expect(supportOf("Tăng 3.400 lượt", ...quotes).recall).toBe(0);
  });

  it("counts a source's title and date as part of the quote", () => {
    const dated = citation("Kết nạp 7 đảng viên mới.", {
      date: "2023-04-05",
      title: "Hội nghị 11",
    });
    const text = "Hội nghị 11 ngày 5/4/2023: kết nạp 7 đảng viên mới";
    expect(citationSupport([{ text, citations: [0] }], [dated]).recall).toBe(1);
  });
});

describe("citation precision", () => {
  it("falls by each citation that adds nothing", () => {
    const claim = { text: "Sản lượng nước thương phẩm đạt 13,2 triệu m³", citations: [0, 1] };
    expect(citationSupport([claim], [reported, other]).precision).toBe(0.5);
  });

  it("keeps citations that only together support a claim", () => {
    const quotes = ["Quý I đạt 5 km.", "Quý II đạt 7 km."];
    expect(supportOf("Quý I 5 km, quý II 7 km", ...quotes)).toEqual({ recall: 1, precision: 1 });
  });

  it("is nothing to speak of without claims", () => {
    expect(citationSupport([], [])).toEqual({ recall: null, precision: null });
  });
});
