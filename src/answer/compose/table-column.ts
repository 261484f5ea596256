import type { SourceDocument } from "../../domain/document.ts";
import type { FigureCandidate } from "../figures.ts";
import { numbersOf } from "../mentions.ts";
import { cellsOfRow, rowsAround, type TableCell } from "../table.ts";
import type { Understanding } from "../understand/understand.ts";

/** Rows of a table that are read; a longer one is no table that a question is about. */
const MAX_ROWS = 100;
/** Rows that sum others up. */
const TOTAL_ROW =
  /^\s*(?:tổng|cộng|toàn|chung|bình quân|trung bình|total|sum|average|overall)(?!\p{L})/iu;

export function isTotal(rowLabel: string): boolean {
  return TOTAL_ROW.test(rowLabel);
}

/** Columns that sum the others of a row up, not "tổng mức đầu tư". */
const TOTAL_COLUMN = /^\s*(?:tổng(?: số| cộng| chung)?|cộng|toàn \p{L}+|total|sum)\s*$/iu;
/** Share of a column's head that a question must have to name it. */
const NAMED = 0.6;

/**
 * Of a row that is summed up, what stands in a column that the question does not name is a part of
 * what it asks for: the sum answers.
 */
export function withoutParts(
  candidates: readonly FigureCandidate[],
  { words }: Understanding,
): readonly FigureCandidate[] {
  const sums = new Set(
    candidates.flatMap(({ cell, evidence }) =>
      cell !== null && TOTAL_COLUMN.test(cell.header) ? [evidence] : [],
    ),
  );
  if (sums.size === 0) return candidates;
  const isNamed = ({ cell, own }: FigureCandidate): boolean => {
    if (cell === null || TOTAL_COLUMN.test(cell.header)) return true;
    if ((own["initials"] ?? 0) > 0 || own["period_same"] === 1 || own["periodOwn"] === 1)
      return true;
    const { tokens } = cell.headerWords;
    const asked = tokens.filter((token) =>
      words.some(
        ({ folded, alternatives }) =>
          folded === token.folded || alternatives.some((one) => one.includes(token.folded)),
      ),
    );
    return tokens.length > 0 && asked.length >= NAMED * tokens.length;
  };
  return candidates.filter((one) => !sums.has(one.evidence) || isNamed(one));
}

/** The rows of the table that a figure stands in, in order, as figures of one column each. */
export interface TableColumn {
  readonly header: string;
  readonly figures: readonly FigureCandidate[];
  /** The row that sums the others up, if the table has one. */
  readonly total: FigureCandidate | null;
}

/** All columns of the table that the figure stands in whose cells are one number each. */
export function columnsAround(figure: FigureCandidate, document: SourceDocument): TableColumn[] {
  const columns = new Map<string, { figures: FigureCandidate[]; total: FigureCandidate | null }>();
  for (const block of rowsAround(document, figure.evidence.span.start, MAX_ROWS)) {
    const row = document.text.slice(block.span.start, block.span.end).trimEnd();
    const span = { start: block.span.start, end: block.span.start + row.length };
    const evidence = { ...figure.evidence, span, text: row };
    for (const cell of cellsOfRow(document, span)) {
      const mention = cell.isValue ? onlyNumber(cell, evidence.text, figure) : null;
      if (mention === null) continue;
      const column = columns.get(cell.header) ?? { figures: [], total: null };
      columns.set(cell.header, column);
      const own = figure.movedTo(evidence, mention, cell);
      if (isTotal(cell.rowLabel)) column.total = own;
      else column.figures.push(own);
    }
  }
  return [...columns].map(([header, column]) => ({ header, ...column }));
}

function onlyNumber(
  { span }: TableCell,
  row: string,
  { entry }: FigureCandidate,
): FigureCandidate["mention"] | null {
  const inside = numbersOf(row, entry.metadata.language).filter(
    (mention) => mention.span.start >= span.start && mention.span.end <= span.end,
  );
  const [mention] = inside;
  return inside.length === 1 && mention?.kind === "figure" && mention.value !== null
    ? mention
    : null;
}
