import type { Language, SourceDocument, Span } from "../../domain/document.ts";
import { sameNumber } from "../../text/same-number.ts";
import type { Support } from "../draft.ts";
import { numbersOf } from "../mentions.ts";
import type { ReadableDocuments } from "../verify.ts";

/**
 * A model that quotes a table's row says in its claim what the column is headed with: a day, a
 * quarter. The headings that bear it are cells of their own, which no quote of the row holds.
 * @returns the headings of the one column that all of the claim's figures stand in; empty where they
 * stand in several, for then a figure of one could be given the day of another
 */
export function columnHeaders(
  claim: string,
  support: readonly Support[],
  documents: ReadableDocuments,
  language: Language,
): Support[] {
  const figures = figuresOf(claim, language);
  const headings = support.flatMap(({ documentId, span }) => {
    const document = documents.document(documentId);
    return document === null ? [] : headingsOf(document, span, figures, language);
  });
  const texts = new Set(headings.map(({ heading }) => heading));
  return texts.size === 1 ? headings.flatMap(({ cells }) => cells) : [];
}

function headingsOf(
  document: SourceDocument,
  quote: Span,
  figures: readonly number[],
  language: Language,
): { heading: string; cells: Support[] }[] {
  const at = document.blocks.findIndex(
    ({ kind, span }) => kind === "tableRow" && span.start < quote.end && quote.start < span.end,
  );
  const row = document.blocks[at];
  if (row?.kind !== "tableRow" || row.isHeader) return [];
  const textOf = ({ start, end }: Span): string => document.text.slice(start, end);
  const columns = row.cells.flatMap((cell, i) => {
    const stated = figuresOf(textOf(cell), language);
    return figures.some((figure) => stated.some((one) => sameNumber(one, figure))) ? [i] : [];
  });
  return columns.map((column) => {
    const heading = row.headers[column] ?? "";
    const cells: Support[] = [];
    for (let i = at - 1; i >= 0; i--) {
      const above = document.blocks[i];
      if (above?.kind !== "tableRow") break;
      const cell = above.isHeader ? above.cells[column] : undefined;
      // Cells that span columns may stand elsewhere than what they head.
      if (cell !== undefined && cell.end > cell.start && heading.includes(textOf(cell))) {
        cells.push({ documentId: document.id, span: cell });
      }
    }
    return { heading, cells };
  });
}

/** As written, without their scale: a cell leaves it to the column of units. */
function figuresOf(text: string, language: Language): number[] {
  return numbersOf(text, language).flatMap(({ kind, raw }) =>
    kind === "figure" && raw !== null ? [raw] : [],
  );
}
