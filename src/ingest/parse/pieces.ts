import { isOrnament, lineMarker, wrappedLines } from "../../text/lines.ts";
import { trimSpan } from "../../text/sentences.ts";
import { type LineHints, OversizedError, type Piece, plainContent } from "./piece.ts";
import { type Line, readTable } from "./tables.ts";

/** A file of 20 MB of prose has about 160,000 pieces; one with far more is data and no document. */
const MAX_PIECES = 400_000;
const MAX_LINES = 1_000_000;
const TOO_MANY = `Expected at most ${MAX_LINES} lines and ${MAX_PIECES} paragraphs, items and rows; split the file.`;

const NO_HINTS: LineHints = { headings: new Map(), headerRows: new Set(), boldLines: new Set() };
const MARKED_HEADING = /^\s{0,3}(#{1,6})\s+\S/u;
const BOLD_LINE = /^(?:\*\*|__)[^*_\n]{2,200}(?:\*\*|__):?$/u;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/u;

/** Cuts a normalised text into marked headings, paragraphs, list items and table rows. */
export function readPieces(text: string, hints: LineHints = NO_HINTS): Piece[] {
  const lines = splitLines(text);
  const joins = joinedLines(lines);
  const pieces: Piece[] = [];
  const isBlank = (index: number) => (lines[index]?.text ?? "").trim() === "";

  const push = (
    kind: Piece["kind"],
    first: number,
    last: number,
    extra: Partial<Pick<Piece, "level" | "marker" | "row">> = {},
  ) => {
    const range = { start: (lines[first] as Line).start, end: (lines[last] as Line).end };
    const span = trimSpan(text, range);
    if (span === null) return;
    const content = span.start + (extra.marker?.contentStart ?? 0) - indentOf(lines[first] as Line);
    if (pieces.length >= MAX_PIECES) throw new OversizedError(TOO_MANY);
    pieces.push({
      kind,
      span,
      content: plainContent(text.slice(extra.marker ? content : span.start, span.end)),
      level: extra.level ?? 0,
      marker: extra.marker ?? null,
      row: extra.row ?? null,
      isBold:
        first === last &&
        (hints.boldLines.has(first) || BOLD_LINE.test(text.slice(span.start, span.end))),
      blankBefore: isBlank(first - 1),
      blankAfter: isBlank(last + 1),
    });
  };

  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    if (isBlank(i) || isOrnament(line.text)) {
      i++;
      continue;
    }
    const level = hints.headings.get(i) ?? MARKED_HEADING.exec(line.text)?.[1]?.length;
    if (level !== undefined) {
      push("heading", i, i, { level });
      i++;
      continue;
    }
    const table = readTable(text, lines, i, hints.headerRows);
    if (table !== null) {
      for (const [index, row] of table.rows.entries()) {
        if (row !== null) push("tableRow", i + index, i + index, { row });
      }
      i += table.rows.length;
      continue;
    }
    const marker = lineMarker(line.text);
    const last = lastLine(lines, joins, i, marker !== null);
    const underline = UNDERLINE.exec(lines[last + 1]?.text ?? "")?.[1];
    if (marker !== null) push("listItem", i, last, { marker });
    else if (underline !== undefined && last === i && underline.length >= 3) {
      push("heading", i, i, { level: underline.startsWith("=") ? 1 : 2 });
    } else push("paragraph", i, last);
    i = last + 1;
  }
  return pieces;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at === -1 ? text.length : at;
    if (lines.length >= MAX_LINES) throw new OversizedError(TOO_MANY);
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length;
}

/** For each line whether the next one is its wrapped continuation. */
function joinedLines(lines: readonly Line[]): boolean[] {
  const joins: boolean[] = [];
  let run: string[] = [];
  const flush = () => {
    for (const join of wrappedLinesOf(run)) joins.push(join);
    run = [];
  };
  for (const line of lines) {
    if (line.text.trim() === "") {
      flush();
      joins.push(false);
    } else {
      run.push(line.text);
    }
  }
  flush();
  return joins;
}

/** A run longer than this is data rather than prose; its width says nothing about wrapping. */
const MAX_RUN = 5000;

function wrappedLinesOf(run: readonly string[]): boolean[] {
  if (run.length <= MAX_RUN) return wrappedLines(run);
  const parts: boolean[] = [];
  for (let i = 0; i < run.length; i += MAX_RUN)
    parts.push(...wrappedLines(run.slice(i, i + MAX_RUN)));
  return parts;
}

/** Last line of the paragraph or item that begins at `first`. */
function lastLine(
  lines: readonly Line[],
  joins: readonly boolean[],
  first: number,
  isItem: boolean,
) {
  const indent = indentOf(lines[first] as Line);
  let last = first;
  for (; ; last++) {
    const next = lines[last + 1];
    if (next === undefined || next.text.trim() === "") return last;
    if (joins[last] === true) continue;
    const isInner = isItem && indentOf(next) > indent && lineMarker(next.text) === null;
    if (!isInner || /^\s*[|#]/u.test(next.text)) return last;
  }
}
