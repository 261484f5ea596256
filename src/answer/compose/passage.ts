import type { Span } from "../../domain/document.ts";
import { clausesOf, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, matchable, pairCoverage } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";

const MIN_COVERAGE = 0.55;
const CONTEXT = 0.5;
/** Longer evidence is cut to the clauses that answer. */
const LONG = 260;
/** A clause is kept when it holds this share of what the best clause holds. */
const CLAUSE_SHARE = 0.5;

/** Share of the question that the evidence answers, its headings helping out. */
export function support(understanding: Understanding, evidence: Evidence): number {
  const hard = understanding.words.filter((word) => !word.soft);
  const words = hard.length > 0 ? hard : understanding.words;
  const own = coverage(words, evidence.words);
  const around = Math.max(coverage(words, evidence.context), 0.6 * coverage(words, evidence.whole));
  return own + (1 - own) * CONTEXT * around;
}

/** The best sentence in the document's words, or the clauses of a long one that answer. */
export function composePassage(
  understanding: Understanding,
  evidence: readonly Evidence[],
): Draft[] {
  const best = evidence.find((item) => support(understanding, item) >= MIN_COVERAGE);
  if (best === undefined) return [];
  return [
    {
      text: plainClaim(shorten(understanding, best)),
      support: [{ documentId: best.documentId, span: best.span }],
    },
  ];
}

function shorten(understanding: Understanding, evidence: Evidence): string {
  if (evidence.text.length <= LONG) return evidence.text;
  const clauses = clausesOf(evidence.text);
  if (clauses.length < 2) return evidence.text;
  const scores = clauses.map((clause) => {
    const words = matchable(evidence.text.slice(clause.start, clause.end));
    return coverage(understanding.words, words) + 0.3 * pairCoverage(understanding.words, words);
  });
  const most = Math.max(...scores);
  let first = clauses.length;
  let last = -1;
  scores.forEach((score, i) => {
    if (score < CLAUSE_SHARE * most) return;
    first = Math.min(first, i);
    last = Math.max(last, i);
  });
  const from = (clauses[first] as Span).start;
  const to = (clauses[last] as Span).end;
  return evidence.text.slice(from, to);
}
