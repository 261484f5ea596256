import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/answer/draft.ts";
import { number, type ReadableDocuments, verify } from "../../src/answer/verify.ts";
import type { DocumentEntry, SourceDocument } from "../../src/domain/document.ts";

const text =
  "Quý I, hợp tác xã kết nạp gần 6.000 xã viên; doanh thu đạt 1,5 tỷ đồng, tăng 12,5%. " +
  "Quý II, doanh thu đạt 1,8 tỷ đồng. Hạn nộp báo cáo là ngày 30/9/2025.";

const document: SourceDocument = {
  id: "a",
  mediaType: "text/plain",
  text,
  metadata: {
    title: "Hội nghị xã viên",
    heldOn: "2025-07-10",
    issuedOn: null,
    number: null,
    body: null,
    place: null,
    language: "vi",
  },
  blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
  offsets: [{ normalized: 0, original: 0 }],
};
const entry: DocumentEntry = {
  documentId: "a",
  path: "a.txt",
  collection: "general",
  metadata: document.metadata,
};
const documents: ReadableDocuments = {
  entry: (documentId) => (documentId === "a" ? entry : undefined),
  document: (documentId) => (documentId === "a" ? document : null),
};

function draft(claim: string, quote: string, calculation?: Draft["calculation"]): Draft {
  const start = text.indexOf(quote);
  const support = [{ documentId: "a", span: { start, end: start + quote.length } }];
  return { text: claim, support, ...(calculation === undefined ? {} : { calculation }) };
}

function reason(candidate: Draft): string {
  const verdict = verify(candidate, documents);
  return verdict.ok ? "ok" : verdict.reason;
}

const first = "Quý I, hợp tác xã kết nạp gần 6.000 xã viên; doanh thu đạt 1,5 tỷ đồng, tăng 12,5%.";
const second = "Quý II, doanh thu đạt 1,8 tỷ đồng.";
const deadline = "Hạn nộp báo cáo là ngày 30/9/2025.";

describe("the gate that every claim passes", () => {
  test("lets a claim in the document's words through, with the verbatim quote and its offsets", () => {
    const verdict = verify(draft("Kết nạp gần 6.000 xã viên", first), documents);
    expect(verdict.ok).toBe(true);
    if (!verdict.ok) return;
    const [citation] = verdict.citations;
    expect(citation?.quote).toBe(text.slice(citation?.start, citation?.end));
    expect(citation).toMatchObject({ doc: "a.txt", date: "2025-07-10", title: "Hội nghị xã viên" });
  });

  test("refuses a changed digit", () => {
    expect(reason(draft("Kết nạp gần 6.001 xã viên", first))).toBe("unsupported-number");
  });

  test("tells amounts apart that differ in the last of ten digits", () => {
    const long = "Tổng vốn điều lệ là 1.000.000.001 đồng.";
    const other: SourceDocument = { ...document, text: long };
    const only: ReadableDocuments = { entry: () => entry, document: () => other };
    const support = [{ documentId: "a", span: { start: 0, end: long.length } }];
    expect(verify({ text: "Vốn điều lệ 1.000.000.001 đồng", support }, only).ok).toBe(true);
    expect(verify({ text: "Vốn điều lệ 1.000.000.000 đồng", support }, only).ok).toBe(false);
  });

  test("refuses a changed unit or scale", () => {
    expect(reason(draft("Doanh thu đạt 1,5 triệu đồng", first))).toBe("unsupported-number");
    expect(reason(draft("Doanh thu tăng 12,5 điểm phần trăm", first))).toBe("unsupported-number");
  });

  test("reads the same amount written another way as the same", () => {
    expect(reason(draft("Doanh thu đạt 1.500 triệu đồng", first))).toBe("ok");
  });

  test("refuses a qualifier that is dropped, added or turned round", () => {
    expect(reason(draft("Kết nạp 6.000 xã viên", first))).toBe("dropped-qualifier");
    expect(reason(draft("Kết nạp trên 6.000 xã viên", first))).toBe("dropped-qualifier");
    expect(reason(draft("Doanh thu đạt gần 1,8 tỷ đồng", second))).toBe("dropped-qualifier");
  });

  test("refuses a date that the quote does not state", () => {
    expect(reason(draft("Hạn nộp là ngày 30/9/2025", deadline))).toBe("ok");
    expect(reason(draft("Hạn nộp là ngày 30/10/2025", deadline))).toBe("unsupported-date");
    expect(reason(draft("Hạn nộp là ngày 30/9/2024", deadline))).toBe("unsupported-date");
  });

  test("refuses a claim without a citation, of an unknown document, or out of range", () => {
    expect(reason({ text: "Xong.", support: [] })).toBe("no-citation");
    const span = { start: 0, end: 5 };
    expect(reason({ text: "Xong.", support: [{ documentId: "b", span }] })).toBe(
      "unknown-document",
    );
    const tooFar = { start: 0, end: text.length + 1 };
    expect(reason({ text: "Xong.", support: [{ documentId: "a", span: tooFar }] })).toBe(
      "bad-span",
    );
    const empty = { start: 4, end: 4 };
    expect(reason({ text: "Xong.", support: [{ documentId: "a", span: empty }] })).toBe("bad-span");
  });

  test("recomputes a calculation and refuses a wrong result or an operand that is not cited", () => {
    const both: Draft = {
      text: "Tăng 0,3 tỷ đồng (1,8 tỷ đồng − 1,5 tỷ đồng)",
      support: [...draft("", first).support, ...draft("", second).support],
      calculation: { operation: "difference", left: 1.8e9, right: 1.5e9, result: "0,3 tỷ đồng" },
    };
    expect(reason(both)).toBe("ok");
    const wrong = { ...both, text: both.text.replace("0,3", "0,4") };
    expect(reason(wrong)).toBe("unsupported-number");
    const calculation = {
      operation: "difference",
      left: 1.8e9,
      right: 1.5e9,
      result: "0,4 tỷ đồng",
    } as const;
    expect(reason({ ...wrong, calculation })).toBe("wrong-calculation");
    expect(reason({ ...both, support: draft("", second).support })).toBe("wrong-calculation");
  });

  test("recomputes a sum, of which each operand needs a mention of its own and the same unit", () => {
    const sum = (operands: readonly number[], result: string): Draft => ({
      text: `Tổng cộng ${result}`,
      support: [...draft("", first).support, ...draft("", second).support],
      calculation: { operation: "sum", operands, result },
    });
    expect(reason(sum([1.5e9, 1.8e9], "3,3 tỷ đồng"))).toBe("ok");
    expect(reason(sum([1.5e9, 1.8e9], "3,4 tỷ đồng"))).toBe("wrong-calculation");
    expect(reason(sum([1.5e9, 1.5e9], "3 tỷ đồng"))).toBe("wrong-calculation");
    expect(reason(sum([1.5e9], "1,5 tỷ đồng"))).toBe("wrong-calculation");
    expect(reason(sum([1.5e9, 12.5], "1.500.000.012,5"))).toBe("wrong-calculation");
  });

  test("lets a sum pass only when it is the sum of what is quoted", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: -5, max: 5 }), (operands, error) => {
        const quote = operands
          .map((operand, i) => `thôn ${"abcdef"[i]} có ${operand} cây`)
          .join("; ");
        const whole: SourceDocument = { ...document, text: quote };
        const total = operands.reduce((sum, operand) => sum + operand, 0) + error;
        const verdict = verify(
          {
            text: `Tổng cộng ${total} cây`,
            support: [{ documentId: "a", span: { start: 0, end: quote.length } }],
            calculation: { operation: "sum", operands, result: `${total} cây` },
          },
          { entry: () => entry, document: () => whole },
        );
        return verdict.ok === (error === 0);
      }),
    );
  });

  test("reads the periods of a header row column by column", () => {
    const table = "Nội dung   Quý IV   Năm 2024\nSố lớp   7   28";
    const whole: SourceDocument = { ...document, text: table };
    const claimed = (claim: string): boolean =>
      verify(
        { text: claim, support: [{ documentId: "a", span: { start: 0, end: table.length } }] },
        { entry: () => entry, document: () => whole },
      ).ok;
    expect(claimed("Số lớp, Năm 2024: 28")).toBe(true);
    expect(claimed("Số lớp, Năm 2023: 28")).toBe(false);
  });

  test("numbers citations in order of first use and shares equal ones", () => {
    const [a, b] = [first, second].map((quote) => {
      const verdict = verify(draft("", quote), documents);
      return verdict.ok ? verdict.citations : [];
    });
    const { claims, citations } = number([
      { text: "một", citations: b ?? [] },
      { text: "hai", citations: [...(a ?? []), ...(b ?? [])] },
    ]);
    expect(citations).toHaveLength(2);
    expect(claims.map((claim) => claim.citations)).toEqual([[0], [1, 0]]);
  });
});
