import { describe, expect, it } from "vitest";
import type { DocumentEntry } from "../../src/domain/document.ts";
import { evidenceRecall, findEntry, isValidCitation } from "../../src/evaluation/evidence.ts";
import { figureExactness } from "../../src/evaluation/figures.ts";
import { citation, item } from "./sample.ts";

const text = "| **Doanh thu** | 148,5 |\n\nHội nghị kết nạp trên 2.000 đảng viên.\n";
const entry = { documentId: "d", path: "general/bb01-minutes.md" } as DocumentEntry;
const documents = { entries: [entry], text: (id: string) => (id === "d" ? text : null) };

function cited(quote: string) {
  const start = text.indexOf(quote);
  return citation(quote, { start, end: start + quote.length });
}

describe("evidence recall", () => {
  it("counts expected passages that a citation overlaps, whatever their layout", () => {
    const evidence = ["Doanh thu 148,5", "kết nạp trên 2.000 đảng viên"];
    const names = ["bb01-minutes", "bb01"];
    const one = [cited("Hội nghị kết nạp trên 2.000")];
    expect(evidenceRecall(evidence, names, one, documents)).toEqual({
      covered: 1,
      total: 2,
      notLoaded: 0,
    });
    const both = [...one, cited("**Doanh thu** | 148,5")];
    expect(evidenceRecall(evidence, names, both, documents).covered).toBe(2);
  });

  it("says when the expected passage is in no loaded document", () => {
    expect(evidenceRecall(["148,5", "khác"], ["gone", "bb01"], [], documents).notLoaded).toBe(2);
  });

  it("finds a document by path, file name or the beginning of its name", () => {
    for (const name of ["general/bb01-minutes.md", "bb01-minutes.md", "bb01-minutes", "bb01"])
      expect(findEntry([entry], name)).toBe(entry);
    expect(findEntry([entry], "bb0")).toBeUndefined();
  });
});

describe("a citation", () => {
  it("is valid only when its quote is the stored text at its offsets", () => {
    const good = cited("trên 2.000 đảng viên");
    expect(isValidCitation(good, documents)).toBe(true);
    expect(isValidCitation({ ...good, start: good.start - 1 }, documents)).toBe(false);
    expect(isValidCitation({ ...good, quote: "trên 2.001 đảng viên" }, documents)).toBe(false);
    expect(isValidCitation({ ...good, documentId: "e" }, documents)).toBe(false);
    expect(isValidCitation(citation(""), documents)).toBe(false);
  });
});

describe("figure exactness", () => {
  const asked = item({ must: ["2.000"], answer: "Trên 2.000 đảng viên." });

  it("wants value, unit and qualifier", () => {
    const exact = (answer: string) => figureExactness(asked, answer).exact;
    expect(exact("Kết nạp hơn 2.000 đảng viên")).toBe(1);
    expect(exact("Kết nạp 2.000 đảng viên")).toBe(0);
    expect(exact("Kết nạp gần 2.000 đảng viên")).toBe(0);
    expect(exact("Kết nạp trên 2.000 tỷ đồng")).toBe(0);
    expect(exact("Kết nạp trên 2.100 đảng viên")).toBe(0);
  });

  it("accepts a qualifier that only the document states", () => {
    const fields = { must: ["600"], answer: "600 phiếu.", evidence: ["khảo sát trên 600 phiếu"] };
    const asked600 = item({ ...fields, evidenceDoc: ["bb01"] });
    expect(figureExactness(asked600, "trên 600 phiếu")).toEqual({ total: 1, exact: 1 });
  });

  it("leaves names and days out", () => {
    expect(figureExactness(item({ must: ["Lê Mạnh Hùng", "18/7/2014"] }), "").total).toBe(0);
  });
});
