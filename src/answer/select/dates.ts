import type { DateMention } from "../../text/dates.ts";
import { clauseAt } from "../clauses.ts";
import { coverage, matchable, pairCoverage } from "../match.ts";
import { datesOf } from "../mentions.ts";
import { CLOSE, type Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import { nearnessTo } from "./beside.ts";
import { tellsBirthAsked } from "./kind.ts";
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

const VERB_REACH = 4;
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
    if (mentions.length === 0 || !tellsBirthAsked(folded, item.text)) return [];
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
        beside: nearnessTo(mention.span, essential, item),
        // The last word of a question mostly is its verb.
        verbBeside: nearnessTo(mention.span, essential.slice(-1), item, VERB_REACH),
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
