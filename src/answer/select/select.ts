import { isGiven } from "./gate.ts";
import type { CandidateKind, Weights, WrittenWeights } from "./kinds.ts";
import type { Features } from "./sentence-features.ts";
import { WRITTEN } from "./weights.ts";

function readWeights({ rank, accept, ...rest }: WrittenWeights): Weights {
  const read = (written: string): Record<string, number> =>
    Object.fromEntries(
      [...written.matchAll(/(\S+) (-?[\d.]+)/gu)].map(([, name, weight]) => [name, Number(weight)]),
    );
  return { rank: read(rank), accept: read(accept), ...rest };
}

const WEIGHTS: Readonly<Record<CandidateKind, Weights>> = {
  number: readWeights(WRITTEN.number),
  date: readWeights(WRITTEN.date),
  person: readWeights(WRITTEN.person),
  sentence: readWeights(WRITTEN.sentence),
};

/** Scores are differences of logits; beyond this one candidate is plainly better. */
const MAX_MARGIN = 3;
const SCORE_SCALE = 10;

/** Order among the candidates of one question, higher is better. */
export function rankScore(kind: CandidateKind, features: Features): number {
  return weighted(WEIGHTS[kind].rank, features);
}

/**
 * Probability that the best candidate answers the question, by logistic regression over its
 * features, its score and its lead over the next different one.
 * @param lead difference of scores; `Infinity` where there is no other
 */
function probability(kind: CandidateKind, features: Features, score: number, lead: number): number {
  const { accept, bias } = WEIGHTS[kind];
  const own = {
    ...features,
    _score: score / SCORE_SCALE,
    _margin: Math.min(MAX_MARGIN, lead) / MAX_MARGIN,
  };
  return 1 / (1 + Math.exp(-(weighted(accept, own) + bias)));
}

interface Judged {
  readonly features: Features;
  /** Its rank score, where that was worked out before. */
  readonly score?: number;
}

export interface Scored<Candidate> {
  readonly candidate: Candidate;
  readonly score: number;
}

/**
 * Candidates best first, and whether the best is given.
 * @param isSame whether two candidates would give the same answer
 */
export function select<Candidate extends Judged>(
  kind: CandidateKind,
  candidates: readonly Candidate[],
  isSame: (a: Candidate, b: Candidate) => boolean,
): { readonly ranked: readonly Scored<Candidate>[]; readonly isSure: boolean } {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      score: candidate.score ?? rankScore(kind, candidate.features),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return { ranked, isSure: false };
  const next = ranked.slice(1).find(({ candidate }) => !isSame(candidate, best.candidate));
  const lead = next === undefined ? Number.POSITIVE_INFINITY : best.score - next.score;
  const { features } = best.candidate;
  return {
    ranked,
    isSure: isGiven(kind, features, probability(kind, features, best.score, lead)),
  };
}

function weighted(weights: Readonly<Record<string, number>>, features: Features): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number);
  return sum;
}
