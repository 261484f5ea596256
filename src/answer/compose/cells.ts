import type { Draft } from "../draft.ts";
import type { FigureCandidate, FigureSource } from "../figures.ts";
import { type Matchable, presence } from "../match.ts";
import { wordsBehindInitials } from "../nearness.ts";
import type { Evidence } from "../rerank.ts";
import { rowsAround } from "../table.ts";
import type { Ask } from "../understand/asks.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";
import { type Column, columnsMeant, figuresOf } from "./named-columns.ts";
import { operandDrafts } from "./result.ts";
import { CLEAR, type LabelledRow, labelledRows, MAX_ROWS, rowsMeant } from "./row-labels.ts";

/** Pieces of evidence whose tables are read, best first, and how many tables. */
const READ = 12;
const MAX_TABLES = 3;

/** What rows and columns a question names: each row's cells, one for each part of the question. */
export interface NamedCells {
  readonly cells: readonly FigureCandidate[];
  readonly rows: number;
  readonly columns: number;
}

/** Those that a question names, looked for where it calculates with them. */
export type CellsNamed = (about?: Understanding) => NamedCells | null;

/**
 * The cells of a table whose rows and columns the question names: one row and one column, several
 * columns of a row, several rows of a column or all of them. `null` where the table leaves a doubt:
 * another row or column fits as well, or the question says something that table and headings do not.
 * @param parts the questions of a message, each for a column of its own
 */
export function namedCells(
  input: ComposeInput,
  parts: readonly Understanding[],
  source: FigureSource,
): NamedCells | null {
  let best: { found: NamedCells; score: number } | null = null;
  let rival = 0;
  for (const base of tablesIn(input)) {
    const found = inTable(base, input, parts, source);
    if (found === null) continue;
    // "Từng cảng": a table whose rows are that goes before one with a row for all of them.
    const [rows, most] = [found.found.rows > 1, (best?.found.rows ?? 0) > 1];
    if (best !== null && rows !== most) {
      if (rows) [best, rival] = [found, 0];
      continue;
    }
    if (best === null || found.score > best.score) {
      rival = best?.score ?? 0;
      best = found;
    } else rival = Math.max(rival, found.score);
  }
  return best === null || best.score - rival < CLEAR ? null : best.found;
}

const OPEN: readonly Ask[] = ["number", "percent", "rate", "list"];
const OTHERWISE: readonly Ask[] = [
  "person",
  "date",
  "deadline",
  "place",
  "reason",
  "yesno",
  "name",
  "agree",
];

const COMPARES = /\bso voi\b|\bcompared\b|\bversus\b/u;

/** What a question for numbers names of a table. */
export function composeCells({ asks, folded }: Understanding, cellsNamed: CellsNamed): Draft[] {
  const isOpen = asks.size === 0 || OPEN.some((ask) => asks.has(ask));
  if (!isOpen || OTHERWISE.some((ask) => asks.has(ask))) return [];
  // One value says nothing of how it compares.
  if (COMPARES.test(folded) && !asks.has("percent")) return [];
  const found = cellsNamed();
  if (found === null) return [];
  if (found.rows === 1 && found.columns === 1 && asks.has("list") && !asks.has("number")) return [];
  return operandDrafts(found.cells);
}

/** One piece of evidence of each table that retrieval found, the best table first. */
function tablesIn({ ranked, reader }: ComposeInput): Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set<string>();
  for (const item of ranked.evidence.slice(0, READ)) {
    if (item.passage.chunk.kind !== "tableRow" || found.length === MAX_TABLES) continue;
    const document = reader.document(item.documentId);
    const [first] = document === null ? [] : rowsAround(document, item.span.start, MAX_ROWS);
    const key = `${item.documentId} ${first?.span.start}`;
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    found.push(item);
  }
  return found;
}

function inTable(
  base: Evidence,
  input: ComposeInput,
  parts: readonly Understanding[],
  source: FigureSource,
): { found: NamedCells; score: number } | null {
  const { understanding } = input;
  const own = understanding.essential.filter(({ position }) => position >= 0);
  const rows = labelledRows(base, input, own);
  const chosen = rowsMeant(rows, understanding);
  const [first] = chosen;
  if (first === undefined) return null;
  const columns = columnsMeant(first, parts, source, chosen.length);
  if (columns === null) return null;
  const isUntold = ({ own }: FigureCandidate) =>
    own["otherColumn"] === 1 || own["eventAbsent"] === 1;
  if (columns.some(({ figure }) => isUntold(figure))) return null;
  const told = new Set(chosen.flatMap((row) => [...row.told]));
  if (!isExplained(own, told, columns, first, chosen.length)) return null;
  const cells = chosen.flatMap((row) => cellsAt(row, columns, source));
  if (cells.length < chosen.length * columns.length) return null;
  const score =
    [...told].reduce((sum, { weight }) => sum + weight, 0) +
    columns.reduce((sum, column) => sum + column.score, 0);
  return { found: { cells, rows: chosen.length, columns: columns.length }, score };
}

function cellsAt(
  row: LabelledRow,
  columns: readonly Column[],
  source: FigureSource,
): FigureCandidate[] {
  return columns.flatMap(({ header, part }) => {
    const figure = figuresOf(row, part, source).find(({ cell }) => cell?.header === header);
    return figure === undefined ? [] : [figure];
  });
}

/** Share of the question's weight that may be told neither by row, column nor what stands above. */
const MAX_UNTOLD = 0.35;
/** The same of what is measured of several rows. */
const MAX_UNMEASURED = 0.7;
/** The most that a word weighs there which no document has: it tells nothing apart. */
const NEW = 2;

/** Whether the table, with its headings and title, tells what the question says. */
function isExplained(
  own: readonly ContentWord[],
  told: ReadonlySet<ContentWord>,
  columns: readonly Column[],
  { evidence, kind }: LabelledRow,
  rows: number,
): boolean {
  // Of several rows each lacks the names of the others.
  if (rows === 1 && columns.some(({ figure }) => figure.features["another"] === 1)) return false;
  const isPlan = columns.some(({ figure }) => figure.own["planAsked"] === 1);
  const isVote = columns.some(({ header }) => VOTES.test(header));
  const texts = [
    kind,
    evidence.document,
    ...columns.map(({ figure }) => figure.cell?.headerWords as Matchable),
  ];
  const inHeads = new Set(columns.flatMap((column) => column.told));
  const initials = new Set(columns.flatMap(({ header }) => [...wordsBehindInitials(own, header)]));
  const untold = own.filter(
    (word) =>
      !told.has(word) &&
      !inHeads.has(word) &&
      !initials.has(word) &&
      !(isPlan && PLAN_WORDS.has(word.folded)) &&
      !(isVote && VOTE_WORDS.has(word.folded)) &&
      texts.every((text) => presence(word, text) < 0.5),
  );
  if (
    untold.some(
      ({ text, position }) => /^\d/u.test(text) || (/^\p{Lu}/u.test(text) && position > 0),
    )
  )
    return false;
  const weigh = (words: readonly ContentWord[]): number =>
    words.reduce((sum, word) => sum + (word.known ? word.weight : Math.min(word.weight, NEW)), 0);
  // Names of rows are heavy, and say nothing of what is measured.
  const measure = own.filter((word) => !told.has(word));
  if (rows > 1 && weigh(untold) > MAX_UNMEASURED * weigh(measure)) return false;
  return weigh(untold) <= MAX_UNTOLD * weigh(own);
}

/** Words for what is planned: any column of the plan tells them. */
const PLAN_WORDS = new Set(
  "ke hoach chi tieu muc giao du toan kh target plan planned budget".split(" "),
);

const VOTES = /tán thành|đồng ý|phản đối|không có ý kiến|in favou?r|against|abstain/iu;
/** What such columns count goes without saying. */
const VOTE_WORDS = new Set("phieu bieu quyet vote votes voted voting".split(" "));
