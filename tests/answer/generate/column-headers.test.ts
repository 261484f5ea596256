import { describe, expect, it } from "vitest";
import { checkClaim, type GateContext } from "../../../src/answer/generate/gate.ts";
import type { SourceDocument } from "../../../src/domain/document.ts";
import { parseDocument } from "../../../src/ingest/parse/parse.ts";

const source = `# Báo cáo năm 2025

| Chỉ tiêu | Đơn vị | 31/12/2024 | 31/12/2025 | Quý III |
| --- | --- | --- | --- | --- |
| Đảng viên | người | 512 | 540 | 17 |
| Chi bộ | chi bộ | 12 | 12 | 3 |
`;
const document: SourceDocument = parseDocument({
  source,
  mediaType: "text/markdown",
  fileName: "bao-cao.md",
  id: "a",
});
const { text, metadata } = document;
const rows = [
  "| Đảng viên | người | 512 | 540 | 17 |",
  "| Chi bộ | chi bộ | 12 | 12 | 3 |",
] as const;
const context: GateContext = {
  passages: rows.map((row) => ({
    documentId: "a",
    span: { start: text.indexOf(row), end: text.indexOf(row) + row.length },
    text: row,
    title: metadata.title,
    date: null,
    context: "Chỉ tiêu | Đơn vị | 31/12/2024 | 31/12/2025 | Quý III",
  })),
  documents: {
    entry: (documentId) =>
      documentId === "a"
        ? { documentId, path: "bao-cao.md", collection: "general", metadata }
        : undefined,
    document: (documentId) => (documentId === "a" ? document : null),
  },
  question: "Có bao nhiêu đảng viên?",
  language: "vi",
};
const check = (claim: string, quotes: readonly string[] = [rows[0]]) =>
  checkClaim({ text: claim, citations: quotes.map((quote) => ({ passage: 1, quote })) }, context);
const quotesOf = (claim: string) => {
  const verdict = check(claim);
  return verdict.ok ? verdict.citations.map(({ quote }) => quote) : verdict.reason;
};

describe("a claim about a table's row", () => {
  it("may say what heads the column of its figure, which is then cited too", () => {
    expect(quotesOf("Đến 31/12/2025 có 540 đảng viên")).toEqual([rows[0], "31/12/2025"]);
    expect(quotesOf("Quý III có 17 đảng viên")).toEqual([rows[0], "Quý III"]);
  });

  it("may not say what heads another column", () => {
    expect(quotesOf("Đến 31/12/2024 có 540 đảng viên")).toBe("unsupported-date");
    expect(quotesOf("Đến 30/6/2025 có 540 đảng viên")).toBe("unsupported-date");
    expect(quotesOf("Quý III có 540 đảng viên")).toBe("unsupported-date");
  });

  it("may not give two figures the days of each other", () => {
    const turned = "Đảng viên ngày 31/12/2024 là 540 người, ngày 31/12/2025 là 512 người";
    expect(quotesOf(turned)).toBe("unsupported-date");
    const claim = "Đến 31/12/2025 có 540 đảng viên và 12 chi bộ";
    expect(check(claim, rows)).toMatchObject({ ok: false, reason: "unsupported-date" });
  });
});
