import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import { type Matchable, matchable, presence } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import { cellsOfRow, rowsAround } from "../table.ts";
import type { Ask } from "../understand/asks.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";
import { isTotal } from "./table-column.ts";

/** Rows of a table that are read; a longer one is no table that a question is about. */
export const MAX_ROWS = 60;

/** By how much, in weight of words, what is named must be ahead of what else may be meant. */
export const CLEAR = 0.3;

/** A row of a table, by what it is about. */
export interface LabelledRow {
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

const BRACKETS = /\([^()]*\)/gu;
const ITEM = /^(?:(?:[A-Z]|[IVX]+|\d{1,2})[.)]|\d+)\s+/u;

export function labelledRows(
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
    const kind = matchable(`${cell.labelHeader} ${announcedBy(base)}`);
    const numbered = numberNamed(name, cell.labelHeader, own);
    const told = new Set(own.filter((word) => presence(word, label) > 0.5).concat(numbered));
    return [
      {
        evidence: known ?? { ...base, span, text, words, whole: words },
        label,
        told,
        weight: [...told].reduce((sum, { weight }) => sum + weight, 0),
        share: numbered.length > 0 ? WHOLE : shareNamed(bare, understanding.words, said),
        isTotal: isTotal(name) && bare.tokens.length <= MAX_TOTAL,
        kind,
      },
    ];
  });
}

/** "nội dung số 02": a word may stand between. */
const NUMBER_GAP = 3;

/** "tuyến 02": the words for what the rows are and for the row's number, where they stand together. */
function numberNamed(
  name: string,
  header: string,
  own: readonly ContentWord[],
): readonly ContentWord[] {
  const [number] = matchable(/^\d+(?=\s)/u.exec(name)?.[0] ?? "").tokens;
  const above = matchable(header);
  const at = own.findIndex(
    ({ folded, position }, i) =>
      folded === number?.folded &&
      position - (own[i - 1]?.position ?? -NUMBER_GAP) < NUMBER_GAP &&
      presence(own[i - 1] as ContentWord, above) > 0.5,
  );
  return at < 0 ? [] : own.slice(at - 1, at + 1);
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
export function shareNamed(
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
        if (!parts.every((part, k) => tokens[at + k]?.folded === part)) continue;
        for (let k = 0; k < parts.length; k++) named.add(at + k);
      }
    }
  }
  return named.size / Math.max(1, tokens.length);
}

const EACH =
  /\b(?:tung|moi|cac|theo|cua ca (?:\d{1,2}|hai|ba|bon)|each|every|per|by|all)\s+(?:(?:mot|cac|the|tung)\s+)?(?!\d)(\S+)(?:\s+(\S+))?/gu;
/** "mới" is no "mỗi", where the question has diacritics. */
const NEWLY = /(?<!\p{L})mới(?!\p{L})/giu;
/** "khoa nào cao nhất" */
const WHICH = /\b(\S+) (?:nao|gi)\b|\bwhich (\S+)/gu;
/** "… và tổng cộng": the row that sums the others up is asked for beside them. */
const TOTAL_ASKED =
  /(?:,|\b(?:va|cung|kem|lan|and|with))\s+(?:(?:con |ca )?so |(?:the )?(?:grand )?)?(?:tong|toan|total|overall)\b/u;
/** Several things are asked for by a list of them. */
const SEVERAL = /,|\s(?:và|va|với|voi|hay|lẫn|and|or|versus|vs)\s/iu;
/** Of a label the least that the question must name. */
const MIN_SHARE = 0.5;
const WHOLE = 0.99;

const ROWS_ASKED: readonly Ask[] = ["list", "number", "rate", "most"];

export function rowsMeant(
  rows: readonly LabelledRow[],
  { folded, searchText, asks }: Understanding,
): readonly LabelledRow[] {
  const withTotal = TOTAL_ASKED.test(folded);
  if (ROWS_ASKED.some((ask) => asks.has(ask))) {
    const all = allRows(
      rows,
      /mới/iu.test(searchText) ? fold(searchText.replace(NEWLY, "")) : folded,
      asks.has("most") ? WHICH : EACH,
    );
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
  const compares = asks.has("difference") || asks.has("larger");
  if (whole.length > 1 && (compares || SEVERAL.test(searchText)))
    return [...whole, ...(withTotal ? rows.filter((row) => row.isTotal) : [])];
  const [best, next] = [...named].sort((a, b) => b.weight - a.weight || b.share - a.share);
  if (best === undefined) return onlyOne(rows);
  if (next === undefined || best.weight - next.weight >= CLEAR) return [best];
  // "Doanh thu" by itself is not "Doanh thu vé".
  return best.share >= WHOLE && next.share < WHOLE ? [best] : [];
}

/** A long label of which the question says a term that no other row has: "hội phí" of "Nâng hội phí lên …". */
function onlyOne(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const [best, next] = rows
    .filter((row) => row.weight > 0 && !row.isTotal)
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.told.size < 2) return [];
  return next === undefined || best.weight >= FAR * next.weight ? [best] : [];
}

/** How many times the weight of the next. */
const FAR = 2;

function isWithin(inner: ReadonlySet<ContentWord>, outer: ReadonlySet<ContentWord>): boolean {
  return inner.size < outer.size && [...inner].every((word) => outer.has(word));
}

/** "từng huyện", "by department": all rows, where that is what the rows are. */
function allRows(
  rows: readonly LabelledRow[],
  folded: string,
  kind: RegExp,
): readonly LabelledRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  for (const [, noun = "", next = ""] of folded.matchAll(kind)) {
    const names = [noun, `${noun} ${next}`].map((name) => name.replace(/[^\p{L} ]/gu, "").trim());
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
