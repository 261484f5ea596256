import type { SourceDocument } from "../../domain/document.ts";
import { fold } from "../../text/fold.ts";
import { plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { layeredCoverage, type Matchable, matchable } from "../match.ts";
import { type Row, rowsAround } from "../table.ts";
import { titleWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";

/** Rows of evidence whose cells are looked at, best first. */
const READ = 25;
const MAX_ROWS = 20;
/** Rows of a table that are read; a longer one is no table that a question is about. */
const MAX_READ = 100;
/** Words of a cell that classifies its row: "Tự nguyện", "Thông qua". */
const MAX_WORDS = 4;
/** Share of the rest of the question that table, heading and title must hold. */
const MIN_REST = 0.6;
const TITLE = 0.9;
const CONTEXT = 0.8;
/** Whose a row is: what these do is told by the tasks. */
const OWNER = /(?:đơn vị|cơ quan|bộ phận|chủ trì|phụ trách|thực hiện|người|owner|responsible)/iu;
/** Asked for so, something else than rows is wanted. */
const OTHERWISE = ["number", "percent", "person", "date", "deadline", "reason", "yesno"] as const;
const DENIED = /(?:^| )(?:khong|chua|not) (?:phai |la |duoc |bi )?$/u;

/** "Khoản nào là tự nguyện": every row of a table that has what the question says in one of its cells. */
export function composeRows(input: ComposeInput): Draft[] {
  const { understanding, ranked, reader, entries } = input;
  const { asks } = understanding;
  if (OTHERWISE.some((ask) => asks.has(ask)) || (!asks.has("list") && !asks.has("what"))) return [];
  const question = ` ${plainWords(understanding.question)} `;
  for (const evidence of ranked.evidence.slice(0, READ)) {
    if (evidence.passage.chunk.kind !== "tableRow") continue;
    const document = reader.document(evidence.documentId);
    if (document === null) continue;
    const table = rowsAround(document, evidence.span.start, MAX_READ);
    const column = columnAsked(table, document, question);
    if (column === null) continue;
    const value = new Set(column.value.split(" "));
    const rest = understanding.essential.filter((word) => !value.has(word.folded));
    const layers: [Matchable, number][] = [
      [matchable(table.map(({ span }) => document.text.slice(span.start, span.end)).join(" ")), 1],
      [evidence.context, CONTEXT],
      [titleWords(entries.get(evidence.documentId)), TITLE],
    ];
    if (rest.length > 0 && layeredCoverage(rest, layers) < MIN_REST) continue;
    return column.rows.slice(0, MAX_ROWS).map(({ span }) => ({
      text: plainClaim(rowText(document.text.slice(span.start, span.end))),
      support: [{ documentId: document.id, span }],
    }));
  }
  return [];
}

/** The column that classifies its rows by something that the question says, the longest such. */
function columnAsked(
  table: readonly Row[],
  document: SourceDocument,
  question: string,
): { readonly value: string; readonly rows: readonly Row[] } | null {
  const rows = table.filter(({ isHeader }) => !isHeader);
  let best: { value: string; rows: readonly Row[] } | null = null;
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let i = 1; i < columns; i++) {
    if (OWNER.test(rows[0]?.headers[i] ?? "")) continue;
    const values = rows.map(({ cells }) => {
      const cell = cells[i];
      return cell === undefined ? "" : plainWords(document.text.slice(cell.start, cell.end));
    });
    for (const value of new Set(values)) {
      const words = value.split(" ").length;
      if (words < 2 || words > MAX_WORDS || /\d/u.test(value)) continue;
      const at = question.indexOf(` ${value} `);
      if (at < 0 || DENIED.test(question.slice(0, at + 1))) continue;
      const same = rows.filter((_, row) => values[row] === value);
      // A cell of one row names it; one of all rows tells none apart.
      if (same.length < 2 || same.length === rows.length) continue;
      if (best === null || value.length > best.value.length) best = { value, rows: same };
    }
  }
  return best;
}

function plainWords(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
