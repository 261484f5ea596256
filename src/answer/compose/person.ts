import { findNames, type NameMention } from "../../text/names.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { layeredCoverage, type Matchable, matchable, pairCoverage, presence } from "../match.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import type { Evidence } from "../rerank.ts";
import { hasOtherModifier, isRoleWord, standsBeside } from "../select/roles.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";

const MIN_COVERAGE = 0.62;
/** Share of the role's neighbouring words that must be neighbours there too: "thư ký" is not "Bí thư". */
const MIN_PAIRS = 0.3;
const DOCUMENT = 0.9;
const CONTEXT = 0.4;
/** Scores this close name holders of the same role. */
const EQUAL_MARGIN = 0.25;

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
export function composePerson({ understanding, ranked, reader, entries }: ComposeInput): Draft[] {
  const { evidence } = ranked;
  const words = understanding.essential;
  const isRole = words.some((word) => isRoleWord(word.folded));
  // A role or an action under another name has other neighbours.
  const own = words.filter((word) => word.alternatives.length === 0);
  const candidates: PersonCandidate[] = [];
  for (const item of evidence) {
    const names = findNames(item.text);
    names.forEach((name, i) => {
      const clause = clauseAt(item, name.span.start);
      const from = Math.max(clause.start, names[i - 1]?.span.end ?? 0);
      const to = Math.min(clause.end, names[i + 1]?.span.start ?? item.text.length);
      const around = matchable(item.text.slice(from, to));
      if (hasOtherModifier(words, item.text.slice(from, to))) return;
      // The role must stand beside the name; the body may be the document's own.
      const share = layeredCoverage(words, [
        [around, 1],
        [item.document, DOCUMENT],
        [item.context, CONTEXT],
      ]);
      const pairs = pairCoverage(own, around);
      if (isRole && !standsBeside(item.text, name, clause)) return;
      if (lacksRare(own, [around, item.document])) return;
      if (speaksOfAnother(words, [around, item.document], reader)) return;
      if (pairs < MIN_PAIRS && pairCoverage(words, item.document) < 1 && hasPairs(own)) return;
      candidates.push({
        evidence: item,
        name,
        coverage: share,
        score: share + 0.5 * pairs + 0.1 * item.score,
      });
    });
  }
  const fitting = candidates
    .filter((candidate) => candidate.coverage >= MIN_COVERAGE)
    .sort((a, b) => b.score - a.score);
  const first = fitting[0];
  if (first === undefined) return [];
  // People change; who was named last holds the role, unless the question names a time.
  const toldOn = ({ evidence }: PersonCandidate): string =>
    dateOf(entries.get(evidence.documentId));
  const equal = fitting.filter(({ score }) => first.score - score <= EQUAL_MARGIN);
  const best =
    understanding.periodText === "" && understanding.named.length === 0
      ? (equal.sort((a, b) => toldOn(b).localeCompare(toldOn(a)))[0] as PersonCandidate)
      : first;
  const clause = clauseAt(best.evidence, best.name.span.start);
  return [
    {
      text: plainClaim(best.evidence.text.slice(clause.start, clause.end)),
      support: [{ documentId: best.evidence.documentId, span: best.evidence.span }],
    },
  ];
}

/** "khoa Dược": the word that tells this role from others must be there. */
function lacksRare(words: readonly ContentWord[], texts: readonly Matchable[]): boolean {
  const mean = words.reduce((sum, word) => sum + word.weight, 0) / Math.max(1, words.length);
  return words.some(
    (word) =>
      word.position >= 0 &&
      word.weight >= mean &&
      texts.every((text) => presence(word, text) < 0.5),
  );
}

function hasPairs(words: readonly ContentWord[]): boolean {
  return words.some((word, i) => word.position === (words[i - 1]?.position ?? -9) + 1);
}
