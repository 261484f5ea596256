import type { Span } from "../../domain/document.ts";
import type { DateMention } from "../../text/dates.ts";
import { foldedKey } from "../../text/fold.ts";
import { clausesOf, plainClaim, rowText } from "../clauses.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { coverage, layeredCoverage, matchable, presence } from "../match.ts";
import { datesOf } from "../mentions.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import type { Evidence } from "../rerank.ts";
import type { Ask } from "../understand/asks.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ComposeInput } from "./input.ts";
import { PRESENT, wordsOfTask } from "./task-question.ts";

/** Words that tell one day of a thing from another, not the thing; folded. */
const WHICH_DAY = new Set(
  "cu moi thuc te ban dau dat ra an dinh chot hien goc truoc do quy dinh yeu hen ngay han tra original new actual due planned revised".split(
    " ",
  ),
);
/** "Hạn cũ", "thực tế", "original": one thing has two days. */
const TWO_DAYS =
  /\b(?:han cu|moi|thuc te|ban dau|dat ra|an dinh|chot|goc|lui|gia han|lan luot|tuong ung|original|new|actual|planned|revised|respectively)\b/u;
const DAYS: readonly Ask[] = ["date", "deadline"];
const MIN_SCORE = 0.7;
/** Share of what no title names that the clause itself must have. */
const MIN_OWN = 0.5;
const DOCUMENT = 0.9;
const CONTEXT = 0.6;
/** A second day's clause may be so much worse than the first one's. */
const MARGIN = 0.3;
/** Of a clause in another language only some words are found: less will do. */
const TRANSLATED = 0.55;

interface Dated {
  readonly item: Evidence;
  readonly clause: Span;
  readonly days: readonly string[];
  /** Share of the words found; of those that can be found in another language. */
  readonly rank: number;
}

/** The days that one question asks for "respectively". */
export function composeDaysOf(input: ComposeInput): Composition {
  const { understanding } = input;
  return RESPECTIVELY.test(understanding.folded)
    ? composeDays(input, [understanding, understanding])
    : NOTHING;
}

/** "Hạn … và hạn … lần lượt là ngày nào" in one question. */
const RESPECTIVELY = /\b(?:lan luot|tuong ung|respectively)\b/u;

/**
 * "Until when was it due, and when was it done": the clauses that state the days of the one thing,
 * each with days of its own. Nothing where one day is all that is told.
 * @param told texts that state some of them already
 */
export function composeDays(
  input: ComposeInput,
  parts: readonly Understanding[],
  told: readonly string[] = [],
): Composition {
  if (!TWO_DAYS.test(input.understanding.folded)) return NOTHING;
  if (!parts.every(({ asks }) => DAYS.some((ask) => asks.has(ask)))) return NOTHING;
  const found = datedClauses(input).sort((a, b) => b.rank - a.rank);
  const chosen: Dated[] = [];
  const known = new Set(told.flatMap(daysIn));
  for (const dated of found) {
    if (known.size >= parts.length || dated.rank < (chosen[0]?.rank ?? 0) - MARGIN) break;
    if (dated.days.every((day) => known.has(day))) continue;
    chosen.push(dated);
    for (const day of dated.days) known.add(day);
  }
  return chosen.length === 0 || known.size < parts.length
    ? NOTHING
    : { drafts: chosen.map(draftOf), notes: [] };
}

/** The day that each paper gives of one thing, the oldest paper first; nothing where they give no two. */
export function dayHistory(input: ComposeInput): Draft[] {
  const paperOf = ({ item }: Dated): string => dateOf(input.entries.get(item.documentId));
  const [best, ...others] = datedClauses(input, IN_SENTENCE).sort((a, b) => b.rank - a.rank);
  if (best === undefined) return [];
  const chosen = [best];
  for (const dated of others) {
    if (dated.rank < best.rank - MARGIN) break;
    if (chosen.every(({ item }) => item.documentId !== dated.item.documentId)) chosen.push(dated);
  }
  chosen.sort((a, b) => paperOf(a).localeCompare(paperOf(b)));
  const days = new Set(chosen.flatMap((dated) => dated.days));
  return chosen.length < 2 || days.size < 2 ? [] : chosen.map(inSentence);
}

const daysOf = (text: string): DateMention[] =>
  datesOf(text).filter(({ precision }) => precision === "day");
const dayOf = ({ from, text }: DateMention): string => from ?? text;
const daysIn = (text: string): string[] => daysOf(text).map(dayOf);

/** What a word counts that another clause of the sentence has, where one thing is followed over papers. */
const IN_SENTENCE = 0.8;
/** Share of the words that the dated clause itself must have then. */
const MIN_CLAUSE = 0.15;

/** @param besideClause what a word counts that only the rest of the sentence has */
function datedClauses(
  { understanding, ranked, reader, entries }: ComposeInput,
  besideClause = 0,
): Dated[] {
  const words = wordsOfTask(understanding).filter(
    (word) => !WHICH_DAY.has(foldedKey(word.text)) && !/^\d/u.test(word.text),
  );
  if (words.length < 2) return [];
  return ranked.evidence.flatMap((item) => {
    const isForeign = entries.get(item.documentId)?.metadata.language !== understanding.language;
    const share = isForeign ? TRANSLATED : 1;
    const isRow = item.passage.chunk.kind === "tableRow";
    const clauses = isRow ? [{ start: 0, end: item.text.length }] : clausesOf(item.text);
    const untold = words.filter((word) => presence(word, item.document) < PRESENT);
    if (untold.length === 0) return [];
    if (!isForeign && speaksOfAnother(untold, [item.words, item.context], reader)) return [];
    const dates = daysOf(item.text);
    return clauses.flatMap((clause) => {
      const days = dates
        .filter(({ span }) => clause.start <= span.start && span.end <= clause.end)
        .map(dayOf);
      const own = matchable(item.text.slice(clause.start, clause.end));
      if (days.length === 0) return [];
      const layers = [[own, 1] as const, [item.words, besideClause] as const];
      if (layeredCoverage(untold, layers) < MIN_OWN * share) return [];
      if (coverage(untold, own) < (besideClause > 0 ? MIN_CLAUSE : MIN_OWN) * share) return [];
      const score = layeredCoverage(words, [
        ...layers,
        [item.document, DOCUMENT],
        [item.context, CONTEXT],
      ]);
      if (score < MIN_SCORE * share) return [];
      return [{ item, clause, days: [...new Set(days)], rank: Math.min(1, score / share) }];
    });
  });
}

/** Sentences longer than this are shown by the clause with the day. */
const MAX_SENTENCE = 400;

/** A clause that leans on the rest of its sentence says too little by itself. */
function inSentence(dated: Dated): Draft {
  const { item } = dated;
  const isRow = item.passage.chunk.kind === "tableRow";
  const clause = isRow || item.text.length > MAX_SENTENCE ? dated.clause : null;
  return draftOf(
    clause === null ? { ...dated, clause: { start: 0, end: item.text.length } } : dated,
  );
}

function draftOf({ item, clause }: Dated): Draft {
  const isRow = item.passage.chunk.kind === "tableRow";
  const text = item.text.slice(clause.start, clause.end);
  return {
    text: plainClaim(isRow ? rowText(text) : text),
    support: [{ documentId: item.documentId, span: item.span }],
  };
}
