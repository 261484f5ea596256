import { findNames, type NameMention } from "../../text/names.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, matchable, pairCoverage } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";

const MIN_COVERAGE = 0.72;
const CONTEXT = 0.5;
/** Words before a role that make it another role. */
const MODIFIERS = new Set("pho nguyen quyen cuu tro deputy vice former acting".split(" "));

interface PersonCandidate {
  readonly evidence: Evidence;
  readonly name: NameMention;
  readonly coverage: number;
  readonly score: number;
}

/**
 * Who holds a role or did something: the name whose surroundings, up to the names beside it, hold
 * the question's words. "Bí thư" is not "Phó Bí thư": a modifier that was not asked for rules out.
 */
export function composePerson(
  understanding: Understanding,
  evidence: readonly Evidence[],
): Draft[] {
  const words = understanding.essential;
  const candidates: PersonCandidate[] = [];
  for (const item of evidence) {
    const names = findNames(item.text);
    names.forEach((name, i) => {
      const clause = clauseAt(item, name.span.start);
      const from = Math.max(clause.start, names[i - 1]?.span.end ?? 0);
      const to = Math.min(clause.end, names[i + 1]?.span.start ?? item.text.length);
      const around = matchable(item.text.slice(from, to));
      if (hasOtherModifier(words, item.text.slice(from, to))) return;
      const own = coverage(words, around);
      const share =
        words.length === 0 ? 0 : own + (1 - own) * CONTEXT * coverage(words, item.context);
      const pairs = pairCoverage(words, around);
      candidates.push({
        evidence: item,
        name,
        coverage: share,
        score: share + 0.5 * pairs + 0.1 * item.score,
      });
    });
  }
  const best = candidates
    .filter((candidate) => candidate.coverage >= MIN_COVERAGE)
    .sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return [];
  const clause = clauseAt(best.evidence, best.name.span.start);
  return [
    {
      text: plainClaim(best.evidence.text.slice(clause.start, clause.end)),
      support: [{ documentId: best.evidence.documentId, span: best.evidence.span }],
    },
  ];
}

/** Whether the first role word of the question stands behind a modifier that the question lacks. */
function hasOtherModifier(words: readonly ContentWord[], around: string): boolean {
  if (words.some((word) => MODIFIERS.has(word.folded))) return false;
  const text = matchable(around);
  const first = words[0];
  if (first === undefined) return false;
  const positions = text.positions.get(first.folded) ?? [];
  if (positions.length === 0) return false;
  return positions.every((index) => MODIFIERS.has(text.tokens[index - 1]?.folded ?? ""));
}
