import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractLedger } from "../../../src/ingest/extract/extract.ts";
import { documentNumbers } from "../../../src/ingest/extract/numbers.ts";
import { findNumbers } from "../../../src/text/numbers.ts";
import { documentOf } from "./document.ts";

const line = fc.oneof(
  fc.constantFrom(
    "I. KẾT LUẬN",
    "# Nhiệm vụ",
    "1. Phòng Kỹ thuật: hoàn thành 5 km đường trước ngày 30/9/2025; báo cáo.",
    "- Doanh thu đạt 13,2 tỷ đồng, bằng 48,6% kế hoạch (14/15 đơn vị).",
    "| STT | Nhiệm vụ | Thời hạn | TH 2024 |",
    "|---|---|---|---|",
    "| 1 | Nạo vét 3 km kênh | 15/8/2025 | 7.650 |",
    "Giao Phòng Tài chính rà soát, phối hợp Phòng A. Thời hạn: 5/5. Ưu tiên: cao.",
    "Ms. Reed to draft the lease - due 14 March 2025.",
    "Anh Nam: tuần tới em sẽ gửi 2 bản.",
    "",
  ),
  fc
    .array(
      fc.constantFrom(
        "giao ",
        "12",
        "; ",
        ": ",
        ", ",
        "(",
        ")",
        "Phòng ",
        "sẽ ",
        "%",
        "Hạn: ",
        "hai ",
        "|",
        "m3 ",
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join("")),
  fc.string({ maxLength: 20 }),
);

describe("the ledger of any document", () => {
  it("drops no number: each is a figure or recognised as something else", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const document = documentOf(lines.join("\n"));
        const numbers = documentNumbers(document);
        expect(numbers.map(({ span }) => span)).toEqual(
          findNumbers(document.text, { language: document.metadata.language }).map(
            ({ span }) => span,
          ),
        );
        const { figures } = extractLedger(document);
        expect(figures.map(({ span }) => span)).toEqual(
          numbers.filter(({ kind }) => kind === "figure").map(({ span }) => span),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("anchors every row: value and task stand inside their evidence, verbatim", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const document = documentOf(lines.join("\n"));
        const { figures, tasks } = extractLedger(document);
        for (const figure of figures) {
          expect(document.text.slice(figure.span.start, figure.span.end)).toBe(figure.value);
        }
        for (const { span, evidence } of [...figures, ...tasks]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(evidence.start);
          expect(span.end).toBeLessThanOrEqual(evidence.end);
          expect(evidence.end).toBeLessThanOrEqual(document.text.length);
        }
      }),
      // A range that a line break divides.
      { numRuns: 300, examples: [[["0-", "12"]]] },
    );
  });
});
