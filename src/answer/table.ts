import type { Block, SourceDocument, Span } from "../domain/document.ts";
import { blockIndexAt } from "./blocks.ts";
import type { Support } from "./draft.ts";
import { type Matchable, matchable } from "./match.ts";

/** A cell of a table row, with what its row and column say. */
export interface TableCell {
  readonly text: string;
  /** Relative to the start of the row's evidence text. */
  readonly span: Span;
  /** First cell of the row that holds words: what the row is about. */
  readonly rowLabel: string;
  readonly rowWords: Matchable;
  /** Header of the columns that `rowLabel` stands in: what the rows are. */
  readonly labelHeader: string;
  readonly header: string;
  readonly headerWords: Matchable;
  /** Unit column's content, where the table has one. */
  readonly unit: string | null;
  /** The row that names the columns, for the citation. */
  readonly headerRow: Support | null;
  /** Not the row's number, its label, or a task. */
  readonly isValue: boolean;
}

const UNIT_HEADER = /^(?:đơn vị(?: tính)?|đvt|unit)$/iu;
const CODE = /^(?=\S*\d)(?=\S*\p{L})\S{2,10}$/u;
/** "02" before the name of a bus line: the row's number, which tells it from the others. */
const NUMBER = /^\d{1,4}$/u;
const WORDS = /\p{L}{2,}\s+\p{L}{2,}/u;
/** What stands so before the row's label numbers it, whatever its column is called. */
const ROW_NUMBER = /^\s*\d{1,3}[.)]?\s*$/u;
/** Row numbers say nothing about the row. */
const NUMBER_HEADER = /^(?:stt|tt|no\.?|#)$/iu;

/** Cells of the table row that covers `span`; empty when no table row does. */
export function cellsOfRow(document: SourceDocument, span: Span): TableCell[] {
  const at = blockIndexAt(document, span.start);
  const row = document.blocks[at];
  if (row?.kind !== "tableRow" || row.isHeader) return [];
  let headerRow: Support | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const block = document.blocks[i];
    if (block?.kind !== "tableRow") break;
    if (block.isHeader) {
      headerRow = { documentId: document.id, span: block.span };
      break;
    }
  }
  const texts = row.cells.map(({ start, end }) => document.text.slice(start, end));
  const labelIndex = texts.findIndex(
    (text, i) => /\p{L}/u.test(text) && !NUMBER_HEADER.test(row.headers[i] ?? ""),
  );
  // "ĐX-03" and "3.2a" number the row; what it is about stands in the cell behind.
  const nameIndex =
    CODE.test(texts[labelIndex] ?? "") && WORDS.test(texts[labelIndex + 1] ?? "")
      ? labelIndex + 1
      : labelIndex;
  const isNumbered =
    NUMBER.test(texts[labelIndex - 1] ?? "") &&
    !NUMBER_HEADER.test(row.headers[labelIndex - 1]?.trim() || "#");
  const rowLabel = texts.slice(isNumbered ? labelIndex - 1 : labelIndex, nameIndex + 1).join(" ");
  // "Đơn vị" above names is what reports, not what is measured in.
  const unitIndex = row.headers.findIndex(
    (header, i) => UNIT_HEADER.test(header.trim()) && i > nameIndex,
  );
  const rowWords = matchable(rowLabel);
  return row.cells.map((cell, i) => {
    const header = row.headers[i] ?? "";
    return {
      text: texts[i] ?? "",
      span: { start: cell.start - span.start, end: cell.end - span.start },
      rowLabel,
      rowWords,
      labelHeader: row.headers
        .slice(isNumbered ? labelIndex - 1 : labelIndex, nameIndex + 1)
        .join(" "),
      header,
      headerWords: matchable(header),
      unit: unitIndex >= 0 ? (texts[unitIndex] ?? null) : null,
      headerRow,
      isValue:
        i !== labelIndex &&
        !(i < labelIndex && ROW_NUMBER.test(texts[i] ?? "")) &&
        i !== nameIndex &&
        !(isNumbered && i < labelIndex) &&
        !NUMBER_HEADER.test(header.trim()) &&
        !TASK_HEADER.test(header.trim()),
    };
  });
}

const TASK_HEADER =
  /^(?:nhiệm vụ|công việc|nội dung|việc|đầu việc|thời hạn|hạn|task|action|deadline|due)/iu;

export function tableCell(cells: readonly TableCell[], span: Span): TableCell | null {
  return cells.find((cell) => cell.span.start <= span.start && span.end <= cell.span.end) ?? null;
}

export type Row = Extract<Block, { kind: "tableRow" }>;

/** The rows of the table that an offset stands in, those that name the columns first. */
export function rowsAround(document: SourceDocument, offset: number, limit: number): Row[] {
  const { blocks } = document;
  const at = blockIndexAt(document, offset);
  const isRow = (block: Block | undefined): block is Row => block?.kind === "tableRow";
  let first = at;
  while (at - first < limit && isRow(blocks[first - 1]) && !(blocks[first] as Row).isHeader)
    first--;
  const rows: Row[] = [];
  for (let i = first; i < blocks.length && rows.length < limit; i++) {
    const block = blocks[i];
    if (!isRow(block) || (i > first && block.isHeader)) break;
    rows.push(block);
  }
  return rows;
}
