import type { DateMention } from "../../text/dates.ts";
import { clauseAt } from "../clauses.ts";
import { coverage, matchable, occurrences, pairCoverage } from "../match.ts";
import { datesOf } from "../mentions.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import {
  type FeatureContext,
  type Features,
  periodFeatures,
  sentenceFeatures,
} from "./sentence-features.ts";

/** A date of the evidence, judged as an answer to "when". */
export interface DateCandidate {
  readonly evidence: Evidence;
  readonly mention: DateMention;
  readonly features: Features;
}

const CLOSE = 40;
/** What stands before a date that limits something. */
const LIMIT =
  /(?:trước|đến|hạn|trong|chậm nhất|xong|by|due|before|until|than|within|vào)[^.;]{0,24}$/iu;
const DAY =
  /\b(?:ngay nao|hom nao|ngay may|bua nao|ngay bao nhieu|what date|which date|on what date)\b/u;
const YEARS = /\b(?:nhiem ky nao|giai doan nao|nam nao|khoa nao|what year|which year)\b/u;

export function dateCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  context: FeatureContext,
): DateCandidate[] {
  const { essential, folded, asks } = understanding;
  return evidence.slice(0, CLOSE).flatMap((item) => {
    const mentions = datesOf(item.text).filter(({ kind }) => kind === "date");
    if (mentions.length === 0) return [];
    const whole = {
      ...sentenceFeatures(understanding, item, context),
      ...periodFeatures(understanding, [{ text: item.text, isContext: false }], item, context),
    };
    return mentions.map((mention, order) => {
      const before = item.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
      const clause = clauseAt(item, mention.span.start);
      const near = matchable(item.text.slice(clause.start, clause.end));
      const limits = LIMIT.test(before);
      const isDay = mention.precision === "day";
      const asked = understanding.periodText.includes(mention.text);
      const features: Features = {
        ...whole,
        inClause: coverage(essential, near),
        clausePairs: pairCoverage(essential, near),
        beside: beside(understanding, item, mention),
        verbBeside: verbBeside(understanding, item, mention),
        limits: limits ? 1 : 0,
        limitAsked: asks.has("deadline") && limits ? 1 : 0,
        limitMissing: asks.has("deadline") && !limits ? 1 : 0,
        limitUnasked: !asks.has("deadline") && limits ? 1 : 0,
        day: isDay ? 1 : 0,
        dayMissing: DAY.test(folded) && !isDay ? 1 : 0,
        yearAsked: YEARS.test(folded) && /year/u.test(mention.precision) ? 1 : 0,
        yearMissing: YEARS.test(folded) && !/year/u.test(mention.precision) ? 1 : 0,
        premise: asked ? 1 : 0,
        order: Math.min(3, order) / 3,
        alone: mentions.length === 1 ? 1 : 0,
        opens: item.text.slice(0, mention.span.start).trim().length < 12 ? 1 : 0,
      };
      return { evidence: item, mention, features };
    });
  });
}

/** How near the date stands to the question's last word, which mostly is its verb, 0…1. */
function verbBeside(
  { essential }: Understanding,
  { words }: Evidence,
  { span }: DateMention,
): number {
  const verb = essential.at(-1);
  if (verb === undefined) return 0;
  const at = words.tokens.findIndex((token) => token.span.end > span.start);
  const distances = occurrences(verb, words)
    .filter(({ quality }) => quality > 0.5)
    .map(({ index }) => Math.abs(index - at));
  return distances.length === 0 ? 0 : Math.exp(-Math.min(...distances) / 4);
}

function beside({ essential }: Understanding, { words }: Evidence, { span }: DateMention): number {
  const at = words.tokens.findIndex((token) => token.span.end > span.start);
  let weight = 0;
  let near = 0;
  for (const word of essential) {
    const places = occurrences(word, words).filter(({ quality }) => quality > 0.5);
    if (places.length === 0) continue;
    const distance = Math.min(...places.map(({ index }) => Math.abs(index - at)));
    weight += word.weight;
    near += word.weight * Math.exp(-distance / 8);
  }
  return weight === 0 ? 0 : near / weight;
}
