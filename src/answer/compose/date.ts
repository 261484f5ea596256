import type { DateMention } from "../../text/dates.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { layeredCoverage, matchable, pairCoverage } from "../match.ts";
import { datesOf } from "../mentions.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";

const MIN_COVERAGE = 0.52;
const SENTENCE = 0.85;
const DOCUMENT = 0.85;
const CONTEXT = 0.6;
const SHORT_SENTENCE = 200;
/** Words, about; a date this far from the verb says something else. */
const FAR = 30;

/** What stands before a date that limits something. */
const LIMIT =
  /(?:trước|đến|hạn|trong|chậm nhất|xong|by|due|before|until|than|within|vào)[^.;]{0,24}$/iu;
/** Questions that want a day, not a period. */
const DAY = /\b(?:ngay nao|hom nao|ngay may|bua nao|what date|which date|on what date)\b/u;
const YEARS = /\b(?:nhiem ky nao|giai doan nao|nam nao|khoa nao)\b/u;

/** When: the date whose clause holds the question's words. */
export function composeDate(understanding: Understanding, evidence: readonly Evidence[]): Draft[] {
  const hard = understanding.essential;
  const question = understanding.folded;
  const deadline = understanding.asks.has("deadline");
  let best: { evidence: Evidence; mention: DateMention; score: number } | null = null;
  for (const item of evidence) {
    for (const mention of datesOf(item.text)) {
      if (mention.kind !== "date" || !wanted(mention, question)) continue;
      const before = item.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
      const limits = LIMIT.test(before) || item.passage.chunk.kind === "tableRow";
      if (deadline && !limits) continue;
      const clause = clauseAt(item, mention.span.start);
      const near = matchable(item.text.slice(clause.start, clause.end));
      // What only the sentence, the title or the headings have counts less.
      const share = layeredCoverage(hard, [
        [near, 1],
        [item.words, SENTENCE],
        [item.document, DOCUMENT],
        [item.context, CONTEXT],
      ]);
      if (share < MIN_COVERAGE) continue;
      const distance = distanceTo(mention, item, hard.at(-1)?.folded ?? "");
      const score = share + 0.3 * pairCoverage(hard, near) + 0.1 * item.score - distance;
      if (best === null || score > best.score) best = { evidence: item, mention, score };
    }
  }
  if (best === null) return [];
  const { evidence: item, mention } = best;
  const clause = clauseAt(item, mention.span.start);
  const text =
    item.text.length <= SHORT_SENTENCE ? item.text : item.text.slice(clause.start, clause.end);
  return [{ text: plainClaim(text), support: [{ documentId: item.documentId, span: item.span }] }];
}

function wanted(mention: DateMention, question: string): boolean {
  if (DAY.test(question)) return mention.precision === "day";
  if (YEARS.test(question)) return mention.precision === "years" || mention.precision === "year";
  return true;
}

/** Small penalty for words between the date and the last word of the question, which is its verb. */
function distanceTo(mention: DateMention, { words }: Evidence, folded: string): number {
  let nearest = FAR;
  for (const index of words.positions.get(folded) ?? []) {
    const token = words.tokens[index];
    if (token === undefined) continue;
    const gap =
      Math.max(token.span.end, mention.span.end) - Math.min(token.span.start, mention.span.start);
    nearest = Math.min(nearest, gap / 5);
  }
  return nearest / 100;
}
