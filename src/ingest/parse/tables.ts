import type { Span } from "../../domain/document.ts";
import { isOrnament, lineMarker } from "../../text/lines.ts";
import { trimSpan } from "../../text/sentences.ts";
import { plainContent, type TableCells } from "./piece.ts";

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rows of a table, each with the line it stands on; lines that only draw the table have `null`. */
export interface Table {
  readonly rows: readonly (TableCells | null)[];
}

interface RawRow {
  readonly cells: readonly Span[];
  readonly isDrawing: boolean;
}

/** Rows beyond this width are no tables that anybody reads. */
const MAX_COLUMNS = 100;

/** The table that starts at `lines[first]`, if one does. */
export function readTable(
  text: string,
  lines: readonly Line[],
  first: number,
  headerRows: ReadonlySet<number>,
): Table | null {
  const raw = readPipeRows(lines, first) ?? readAlignedRows(text, lines, first);
  if (raw === null) return null;
  const header = headerIndex(text, raw, first, headerRows);
  const headers = (raw[header]?.cells ?? []).map((cell) => plainContent(textOf(text, cell)));
  return {
    rows: raw.map((row, index) =>
      row.isDrawing
        ? null
        : {
            cells: row.cells,
            isHeader: index === header,
            headers: row.cells.map((_, column) => headers[column] ?? ""),
          },
    ),
  };
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function readPipeRows(lines: readonly Line[], first: number): RawRow[] | null {
  const line = lines[first];
  if (line === undefined || !line.text.includes("|")) return null;
  const next = lines[first + 1];
  const isFramed = /^\s*\|.*\|/u.test(line.text);
  const isRuled = next?.text.includes("|") === true && isDrawing(next.text);
  if (!isFramed && !isRuled) return null;
  const rows: RawRow[] = [];
  for (let i = first; i < lines.length; i++) {
    const row = lines[i] as Line;
    const belongs = isFramed ? /^\s*[|+]/u.test(row.text) : row.text.includes("|");
    if (row.text.trim() === "" || !(belongs || isDrawing(row.text))) break;
    rows.push({ cells: splitPipes(row), isDrawing: isDrawing(row.text) });
  }
  return rows;
}

/** `|---|:-:|`, `+----+----+` */
function isDrawing(line: string): boolean {
  return /^[\s|+:=-]+$/u.test(line) && /[-=]{2}|:?-:?\s*\|/u.test(line) && /[|+]/u.test(line);
}

function splitPipes(line: Line): Span[] {
  const cells: Span[] = [];
  const { text } = line;
  let start = text.length - text.trimStart().length;
  if (text[start] === "|") start++;
  for (let i = start; i <= text.length && cells.length < MAX_COLUMNS; i++) {
    if (i < text.length && (text[i] !== "|" || text[i - 1] === "\\")) continue;
    if (i === text.length && text.slice(start).trim() === "" && cells.length > 0) break;
    cells.push(cellSpan(line, start, i));
    start = i + 1;
  }
  return cells;
}

function cellSpan(line: Line, from: number, to: number): Span {
  const span = { start: line.start + from, end: line.start + to };
  const inner = trimSpan(line.text.slice(from, to), { start: 0, end: to - from });
  if (inner === null) return { start: span.start, end: span.start };
  return { start: span.start + inner.start, end: span.start + inner.end };
}

/** Columns set apart by tabs or by three and more spaces, the same number in each of ≥ 2 lines. */
function readAlignedRows(text: string, lines: readonly Line[], first: number): RawRow[] | null {
  const rows: RawRow[] = [];
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as Line;
    const cells = underColumns(splitGaps(line), line, rows[0], lines[first] as Line);
    if (cells.length < 2 || (rows[0] !== undefined && cells.length !== rows[0].cells.length)) break;
    if (textOf(text, cells[0] as Span).endsWith(":")) break;
    rows.push({ cells, isDrawing: isOrnament((lines[i] as Line).text) });
  }
  return rows.length < 2 ? null : rows;
}

/** A label as long as its column leaves a single space before the next cell, which starts under its name. */
function underColumns(cells: Span[], line: Line, head: RawRow | undefined, headLine: Line): Span[] {
  if (head === undefined || cells.length + 1 !== head.cells.length) return cells;
  for (const name of head.cells.slice(1)) {
    const at = name.start - headLine.start;
    const cut = cells.findIndex(
      ({ start, end }) => start < line.start + at && line.start + at < end,
    );
    if (cut < 0 || line.text[at - 1] !== " " || !/\d/u.test(line.text[at] ?? "")) continue;
    const { start, end } = cells[cut] as Span;
    const halves = [cellSpan(line, start - line.start, at), cellSpan(line, at, end - line.start)];
    return [...cells.slice(0, cut), ...halves, ...cells.slice(cut + 1)];
  }
  return cells;
}

function splitGaps(line: Line): Span[] {
  const { text } = line;
  if (!/\S(?:\t|\s{3,})\S/u.test(text.slice(0, 2000))) return [];
  const marker = lineMarker(text);
  const indent = text.length - text.trimStart().length;
  const gap = text.trim().includes("\t") ? /\t/gu : / {3,}/gu;
  const cells: Span[] = [];
  let start = marker?.kind === "bullet" ? marker.contentStart : indent;
  const from = start;
  for (const match of text.matchAll(gap)) {
    if (match.index < from) continue;
    if (cells.length >= MAX_COLUMNS) break;
    cells.push(cellSpan(line, start, match.index));
    start = match.index + match[0].length;
  }
  cells.push(cellSpan(line, start, text.length));
  // "1.⇥Thông qua báo cáo" is a list item, not a row.
  if (marker !== null && cells.length === 2) return [];
  return cells;
}

/** Names of columns that begin with a number: "10 tháng 2024", "9T/2024", "2023 actual", "6/2023", "1st half". */
const PERIOD =
  /^(?:\d{1,2}\s*(?:tháng|quý|năm|tuần|ngày|months?|weeks?|years?)(?!\p{L}).*|\d{1,2}\s?[TQH](?:\s?[/.-]?\s?\d{2,4})?|(?:19|20)\d{2}(?:\s*[-–/]\s*(?:19|20)?\d{2})?(?:\s\p{L}+){0,2}|\d{1,2}[/-](?:19|20)\d{2}|\d(?:st|nd|rd|th) .*)$/u;

/** @returns −1 when no row names the columns */
function headerIndex(
  text: string,
  rows: readonly RawRow[],
  firstLine: number,
  headerRows: ReadonlySet<number>,
): number {
  const hinted = rows.findIndex((_, index) => headerRows.has(firstLine + index));
  if (hinted !== -1) return hinted;
  const ruled = rows.findIndex((row) => row.isDrawing);
  if (ruled > 0) return ruled - 1;
  const start = rows.findIndex((row) => !row.isDrawing);
  const isNumber = (cell: Span) => /^[-+~(]?\d/u.test(textOf(text, cell));
  const head = rows[start]?.cells ?? [];
  const names =
    head.every((cell) => !isNumber(cell) || PERIOD.test(textOf(text, cell))) &&
    head.some((cell) => cell.end > cell.start);
  if (ruled === 0) return names ? start : -1;
  const hasNumbers = rows.slice(start + 1).some((row) => row.cells.slice(1).some(isNumber));
  return names && hasNumbers ? start : -1;
}
