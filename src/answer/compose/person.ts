import { findNames, type NameMention } from "../../text/names.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { type Matchable, matchable, pairCoverage, presence } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";

const MIN_COVERAGE = 0.72;
/** Share of the role's neighbouring words that must be neighbours there too: "thư ký" is not "Bí thư". */
const MIN_PAIRS = 0.3;
const DOCUMENT = 0.9;
const CONTEXT = 0.4;
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
      const share = aroundOrDocument(words, around, item);
      const pairs = pairCoverage(words, around);
      if (pairs < MIN_PAIRS && pairCoverage(words, item.document) < 1 && hasPairs(words)) return;
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

function hasPairs(words: readonly ContentWord[]): boolean {
  return words.some((word, i) => word.position === (words[i - 1]?.position ?? -9) + 1);
}

/** The role must stand beside the name; the body may be the document's own. */
function aroundOrDocument(
  words: readonly ContentWord[],
  around: Matchable,
  { document, context }: Evidence,
): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.weight;
    covered +=
      word.weight *
      Math.max(
        presence(word, around),
        DOCUMENT * presence(word, document),
        CONTEXT * presence(word, context),
      );
  }
  return total === 0 ? 0 : covered / total;
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
