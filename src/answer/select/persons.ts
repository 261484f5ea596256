import { findNames, type NameMention } from "../../text/names.ts";
import { clauseAt } from "../clauses.ts";
import { coverage, layeredCoverage, matchable, pairCoverage } from "../match.ts";
import { CLOSE, type Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import { nearnessTo } from "./beside.ts";
import { hasOtherModifier, isRoleWord, standsBeside } from "./roles.ts";
import {
  type FeatureContext,
  type Features,
  periodFeatures,
  sentenceFeatures,
} from "./sentence-features.ts";

export interface PersonCandidate {
  readonly evidence: Evidence;
  readonly name: NameMention;
  readonly features: Features;
}

/** Papers name him for his teaching, a city or the Youth Union; he holds no office that is asked about. */
const NEVER_MEANT = /Hồ Chí Minh/u;

export function personCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  context: FeatureContext,
): PersonCandidate[] {
  const { essential } = understanding;
  const asksRole = essential.some((word) => isRoleWord(word.folded));
  const own = essential.filter((word) => word.alternatives.length === 0);
  return evidence.slice(0, CLOSE).flatMap((item) => {
    const names = findNames(item.text).filter(({ text }) => !NEVER_MEANT.test(text));
    if (names.length === 0) return [];
    const whole = {
      ...sentenceFeatures(understanding, item, context),
      ...periodFeatures(understanding, [{ text: item.text, isContext: false }], item, context),
    };
    return names.map((name, i) => {
      const clause = clauseAt(item, name.span.start);
      const from = Math.max(clause.start, names[i - 1]?.span.end ?? 0);
      const to = Math.min(clause.end, names[i + 1]?.span.start ?? item.text.length);
      const text = item.text.slice(from, to);
      const around = matchable(text);
      const after = matchable(item.text.slice(name.span.end, to));
      const behind = matchable(item.text.slice(from, name.span.start));
      const beside = standsBeside(item.text, name, clause);
      const inQuestion = essential.some((word) =>
        name.text.toLowerCase().split(" ").includes(word.text.toLowerCase()),
      );
      const features: Features = {
        ...whole,
        around: coverage(essential, around),
        aroundLayered: layeredCoverage(essential, [
          [around, 1],
          [item.document, 0.9],
          [item.context, 0.4],
        ]),
        after: coverage(essential, after),
        behind: coverage(essential, behind),
        aroundPairs: pairCoverage(own, around),
        beside: nearnessTo(name.span, essential, item),
        modifier: hasOtherModifier(essential, text) ? 1 : 0,
        roleBeside: asksRole && beside ? 1 : 0,
        roleApart: asksRole && !beside ? 1 : 0,
        action: asksRole ? 0 : 1,
        order: Math.min(3, i) / 3,
        alone: names.length === 1 ? 1 : 0,
        opens: item.text.slice(0, name.span.start).trim().length < 30 ? 1 : 0,
        inQuestion: inQuestion ? 1 : 0,
      };
      return { evidence: item, name, features };
    });
  });
}
