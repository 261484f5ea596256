import { tokenize } from "../../text/tokens.ts";
import type { Draft } from "../draft.ts";
import { type FigureCandidate, type FigureSource, figureCandidates } from "../figures.ts";
import { type Matchable, matchable, presence } from "../match.ts";
import { wordsBehindInitials } from "../nearness.ts";
import type { Evidence } from "../rerank.ts";
import { cellsOfRow, rowsAround } from "../table.ts";
import type { Ask } from "../understand/asks.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";
import { operandDrafts } from "./result.ts";
import { isTotal } from "./table-column.ts";

/** Pieces of evidence whose tables are read, best first, and how many tables. */
const READ = 12;
const MAX_TABLES = 3;
/** Rows of a table that are read; a longer one is no table that a question is about. */
const MAX_ROWS = 60;

/** A row of a table, by what it is about. */
interface LabelledRow {
  readonly evidence: Evidence;
  readonly label: Matchable;
  /** Words of the question that the label has. */
  readonly told: ReadonlySet<ContentWord>;
  /** Their weight, and the share of the label that the question names. */
  readonly weight: number;
  readonly share: number;
  readonly isTotal: boolean;
  /** What the rows are: the header above their names, and what announces the table. */
  readonly kind: Matchable;
}

/** What rows and columns a question names: each row's cells, one for each part of the question. */
export interface NamedCells {
  readonly cells: readonly FigureCandidate[];
  readonly rows: number;
  readonly columns: number;
}

/** Those that a question names, looked for where it calculates with them. */
export type CellsNamed = () => NamedCells | null;

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
    if (best === null || found.score > best.score) {
      rival = best?.score ?? 0;
      best = found;
    } else rival = Math.max(rival, found.score);
  }
  return best === null || best.score - rival < CLEAR ? null : best.found;
}

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

/** What a question for numbers names of a table. */
export function composeCells(input: ComposeInput, source: FigureSource): Draft[] {
  const { asks } = input.understanding;
  const isOpen = asks.has("number") || asks.has("percent") || asks.has("list");
  if (!isOpen || OTHERWISE.some((ask) => asks.has(ask))) return [];
  const found = namedCells(input, [input.understanding], source);
  if (found === null || (found.rows === 1 && asks.has("list") && !asks.has("number"))) return [];
  return operandDrafts(found.cells);
}

/** By how much, in weight of words, what is named must be ahead of what else may be meant. */
const CLEAR = 0.3;

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
  const told = new Set(chosen.flatMap((row) => [...row.told]));
  if (!isExplained(own, told, columns, first, chosen.length)) return null;
  const cells = chosen.flatMap((row) => cellsAt(row, columns, source));
  if (cells.length < chosen.length * columns.length) return null;
  const score =
    [...told].reduce((sum, { weight }) => sum + weight, 0) +
    columns.reduce((sum, column) => sum + column.score, 0);
  return { found: { cells, rows: chosen.length, columns: columns.length }, score };
}

const BRACKETS = /\([^()]*\)/gu;
const ITEM = /^(?:(?:[A-Z]|[IVX]+|\d{1,2})[.)]|\d+)\s+/u;

function labelledRows(
  base: Evidence,
  { reader, ranked, understanding }: ComposeInput,
  own: readonly ContentWord[],
): LabelledRow[] {
  const document = reader.document(base.documentId);
  if (document === null) return [];
  const said = new Set(tokenize(understanding.searchText).map(({ folded }) => folded));
  return rowsAround(document, base.span.start, MAX_ROWS).flatMap((block): LabelledRow[] => {
    if (block.isHeader) return [];
    const text = document.text.slice(block.span.start, block.span.end).trimEnd();
    const span = { start: block.span.start, end: block.span.start + text.length };
    const [cell] = cellsOfRow(document, span);
    const name = cell?.rowLabel ?? "";
    if (cell === undefined || name === "") return [];
    const known = ranked.evidence.find(
      (item) => item.documentId === base.documentId && item.span.start === span.start,
    );
    const words = matchable(text);
    const label = matchable(name);
    const bare = matchable(name.replace(BRACKETS, " ").replace(ITEM, ""));
    const told = new Set(own.filter((word) => presence(word, label) > 0.5));
    return [
      {
        evidence: known ?? { ...base, span, text, words, whole: words },
        label,
        told,
        weight: [...told].reduce((sum, { weight }) => sum + weight, 0),
        share: shareNamed(bare, understanding.words, said),
        isTotal: isTotal(name) && bare.tokens.length <= MAX_TOTAL,
        kind: matchable(`${cell.labelHeader} ${announcedBy(base)}`),
      },
    ];
  });
}

/** Headings and lead of a table: its chunk's context without title, date and columns. */
function announcedBy({ passage }: Evidence): string {
  return passage.chunk.context.split(" · ").slice(1, -1).join(" ");
}

const NOTHING_SAID: ReadonlySet<string> = new Set();

/** "Tổng cộng" sums the rows up, "Tổng doanh thu" is one of them. */
const MAX_TOTAL = 2;

/**
 * Share of a label or header that the question says, in its words or others of the same meaning.
 * @param said folded words that count as they stand
 */
function shareNamed(
  { tokens, positions }: Matchable,
  words: readonly ContentWord[],
  said: ReadonlySet<string> = NOTHING_SAID,
): number {
  const named = new Set<number>();
  tokens.forEach(({ folded }, at) => {
    if (said.has(folded)) named.add(at);
  });
  for (const { position, folded, alternatives } of words) {
    if (position < 0) continue;
    for (const phrase of [folded, ...alternatives]) {
      const parts = phrase.split(" ");
      for (const at of positions.get(parts[0] ?? "") ?? []) {
        if (parts.every((part, k) => tokens[at + k]?.folded === part))
          parts.forEach((_, k) => named.add(at + k));
      }
    }
  }
  return named.size / Math.max(1, tokens.length);
}

const EACH =
  /\b(?:tung|moi|cac|theo|each|every|per|by|all)\s+(?:(?:mot|cac|the|tung)\s+)?(\S+)(?:\s+(\S+))?/gu;
/** "… và tổng cộng": the row that sums the others up is asked for beside them. */
const TOTAL_ASKED =
  /(?:,|\b(?:va|cung|kem|lan|and|with))\s+(?:(?:con |ca )?so |(?:the )?(?:grand )?)?(?:tong|toan|total|overall)\b/u;
/** Several things are asked for by a list of them. */
const SEVERAL = /,|\s(?:và|va|với|voi|hay|lẫn|and|or|versus|vs)\s/iu;
/** Of a label the least that the question must name. */
const MIN_SHARE = 0.5;
const WHOLE = 0.99;

function rowsMeant(
  rows: readonly LabelledRow[],
  { folded, searchText, asks }: Understanding,
): readonly LabelledRow[] {
  const withTotal = TOTAL_ASKED.test(folded);
  if (asks.has("list") || asks.has("number")) {
    const all = allRows(rows, folded);
    if (all.length > 1) return withTotal ? all : all.filter((row) => !row.isTotal);
  }
  const named = rows.filter((row) => row.weight > 0 && row.share >= MIN_SHARE && !row.isTotal);
  const whole = named.filter(
    (row) =>
      row.share >= WHOLE &&
      !named.some(
        (other) => other !== row && other.share >= WHOLE && isWithin(row.told, other.told),
      ),
  );
  if (whole.length > 1 && SEVERAL.test(searchText))
    return [...whole, ...(withTotal ? rows.filter((row) => row.isTotal) : [])];
  const [best, next] = [...named].sort((a, b) => b.weight - a.weight || b.share - a.share);
  if (best === undefined) return [];
  if (next === undefined || best.weight - next.weight >= CLEAR) return [best];
  // "Doanh thu" by itself is not "Doanh thu vé".
  return best.share >= WHOLE && next.share < WHOLE ? [best] : [];
}

function isWithin(inner: ReadonlySet<ContentWord>, outer: ReadonlySet<ContentWord>): boolean {
  return inner.size < outer.size && [...inner].every((word) => outer.has(word));
}

/** "từng huyện", "by department": all rows, where that is what the rows are. */
function allRows(rows: readonly LabelledRow[], folded: string): readonly LabelledRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  for (const [, noun = "", next = ""] of folded.matchAll(EACH)) {
    const names = [noun, `${noun} ${next}`].map((name) => name.replace(/[^\p{L} ]/gu, ""));
    const isRowKind = names.some(
      (name) =>
        name !== "" &&
        (hasPhrase(first.kind, name) ||
          rows.filter(({ label }) => hasPhrase(label, name)).length > rows.length / 2),
    );
    if (isRowKind) return rows;
  }
  return [];
}

function hasPhrase({ positions, tokens }: Matchable, phrase: string): boolean {
  const [first = "", ...rest] = phrase.split(" ");
  return (positions.get(first) ?? []).some((at) =>
    rest.every((word, k) => tokens[at + 1 + k]?.folded === word),
  );
}

/** A column of a table that a part of the question asks for. */
interface Column {
  readonly header: string;
  readonly part: Understanding;
  readonly figure: FigureCandidate;
  readonly score: number;
}

/** One column for each part of the question, or as many as it asks numbers for; `null` where one is in doubt. */
function columnsMeant(
  row: LabelledRow,
  parts: readonly Understanding[],
  source: FigureSource,
  rows: number,
): readonly Column[] | null {
  const columns: Column[] = [];
  for (const part of parts) {
    const asked = part.asks.has("difference") ? 2 : Math.max(1, part.numberAsks);
    const wanted = parts.length > 1 || rows > 1 ? 1 : asked;
    const free = columnsOf(row, part, source)
      .filter(({ header }) => columns.every((column) => column.header !== header))
      .sort((a, b) => b.score - a.score);
    const last = free[wanted - 1];
    const next = free[wanted];
    if (last === undefined) return null;
    if (last.score <= 0 || (next !== undefined && last.score - next.score < CLEAR)) return null;
    columns.push(...free.slice(0, wanted));
  }
  return columns;
}

/** Of a period shorter than a year a part of it says nothing. */
const SUB_YEAR = /quý|quy |tháng|thang|kỳ|quarter|month|half|\bq\d/iu;
const PERIOD = 1;
const PLAN = 2;
const UNIT = 1;
const HEADER = 1;

/** The columns that a part may ask for, by how well they are named. */
function columnsOf(row: LabelledRow, part: Understanding, source: FigureSource): Column[] {
  const words = part.essential.filter(
    (word) => word.position >= 0 && presence(word, row.label) <= 0.5,
  );
  return figuresOf(row, part, source).flatMap((figure): Column[] => {
    const { own } = figure;
    const cell = figure.cell as NonNullable<typeof figure.cell>;
    const is = (...names: readonly string[]): boolean => names.some((name) => own[name] === 1);
    if (is("period_conflict", "period_wider", "unitMismatchAsked", "planUnasked")) return [];
    if (is("period_part") && SUB_YEAR.test(part.periodText)) return [];
    const initials = wordsBehindInitials(words, cell.header);
    const told = words.filter(
      (word) => initials.has(word) || presence(word, cell.headerWords) > 0.5,
    );
    if (told.length === 0 && is("change") && !is("unitMatchAsked")) return [];
    const score =
      told.reduce((sum, { weight }) => sum + weight, 0) +
      (is("periodOwn") ? PERIOD : 0) +
      (is("planAsked") ? PLAN : is("planMissing") ? -PLAN : 0) +
      (is("unitMatchAsked") ? UNIT : is("moneyMissing", "unitMismatch") ? -UNIT : 0) +
      HEADER * shareNamed(cell.headerWords, words);
    return [{ header: cell.header, part, figure, score }];
  });
}

/** "97 xe", "~ 12,5": a value, not a sentence with a number in it. */
const VALUE = /^[-+~≈(]?\s*(?:[A-Z]{3}\s)?\d/u;

/** The first figure of each cell that holds a value. */
function figuresOf(
  { evidence }: LabelledRow,
  part: Understanding,
  source: FigureSource,
): FigureCandidate[] {
  const figures = figureCandidates(part, [evidence], source);
  const inOrder = figures.sort((a, b) => a.mention.span.start - b.mention.span.start);
  return inOrder.filter(
    ({ cell }, i) =>
      cell !== null &&
      VALUE.test(cell.text) &&
      inOrder.findIndex((other) => other.cell === cell) === i,
  );
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
  const texts = [
    kind,
    evidence.document,
    ...columns.map(({ figure }) => figure.cell?.headerWords as Matchable),
  ];
  const initials = new Set(columns.flatMap(({ header }) => [...wordsBehindInitials(own, header)]));
  const untold = own.filter(
    (word) =>
      !told.has(word) &&
      !initials.has(word) &&
      !(isPlan && PLAN_WORDS.has(word.folded)) &&
      texts.every((text) => presence(word, text) < 0.5),
  );
  if (
    untold.some(
      ({ text, position }) => /^\d/u.test(text) || (/^\p{Lu}/u.test(text) && position > 0),
    )
  )
    return false;
  const weigh = (words: readonly ContentWord[]): number =>
    words.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(untold) <= MAX_UNTOLD * weigh(own);
}

/** Words for what is planned: any column of the plan tells them. */
const PLAN_WORDS = new Set("ke hoach chi tieu muc giao du toan kh target plan planned".split(" "));
