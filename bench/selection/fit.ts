import { isGiven } from "../../src/answer/select/gate.ts";
import type { CandidateKind, Weights } from "../../src/answer/select/kinds.ts";
import type { Features } from "../../src/answer/select/sentence-features.ts";

/** A candidate with its label: 1 answers the question, 0 does not, between: a part of it. */
export interface LabelledCandidate {
  readonly features: Features;
  readonly text: string;
  readonly label: number;
}

export interface LabelledQuestion {
  readonly id: string;
  /** Sets over the same documents are one group: they are held out together. */
  readonly group: string;
  readonly isUnanswerable: boolean;
  readonly candidates: readonly LabelledCandidate[];
}

/** What is not learned from the questions. */
export interface FitOptions {
  readonly rankPenalty: number;
  readonly acceptPenalty: number;
  readonly rounds: number;
}

type Ranker = Readonly<Record<string, number>>;

interface Top {
  readonly candidate: LabelledCandidate;
  readonly score: number;
  readonly lead: number;
}

function dot(weights: Readonly<Record<string, number>>, features: Features): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number);
  return sum;
}

function namesOf(questions: readonly LabelledQuestion[]): string[] {
  const names = new Set<string>();
  for (const { candidates } of questions)
    for (const { features } of candidates) for (const name in features) names.add(name);
  return [...names].sort();
}

/** Adam (Kingma and Ba 2015) on a loss with a quadratic penalty, from zero. */
function descend(
  length: number,
  rounds: number,
  step: number,
  gradient: (weights: Float64Array) => Float64Array,
): Float64Array {
  const weights = new Float64Array(length);
  const mean = new Float64Array(length);
  const square = new Float64Array(length);
  for (let round = 1; round <= rounds; round++) {
    const slope = gradient(weights);
    for (let k = 0; k < length; k++) {
      const g = slope[k] as number;
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * g;
      square[k] = 0.999 * (square[k] as number) + 0.001 * g * g;
      const m = (mean[k] as number) / (1 - 0.9 ** round);
      const v = (square[k] as number) / (1 - 0.999 ** round);
      weights[k] = (weights[k] as number) - (step * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

/** Weights under which the right candidates of a question outweigh the others (listwise softmax). */
export function fitRanker(questions: readonly LabelledQuestion[], options: FitOptions): Ranker {
  const names = namesOf(questions);
  const lists = questions
    .filter(({ candidates }) => candidates.some(({ label }) => label > 0))
    .map(({ candidates }) => {
      const rows = candidates.map(({ features }) =>
        Float64Array.from(names, (name) => features[name] ?? 0),
      );
      const goals = candidates.map(({ label }) => (label === 1 ? 1 : label / 2));
      return { rows, goals };
    });
  const weights = descend(names.length, options.rounds, 0.06, (current) => {
    const slope = Float64Array.from(current, (weight) => options.rankPenalty * weight);
    for (const { rows, goals } of lists) {
      const scores = rows.map((row) => row.reduce((sum, x, k) => sum + x * (current[k] ?? 0), 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const right = powers.reduce((sum, power, i) => sum + power * (goals[i] ?? 0), 0);
      rows.forEach((row, i) => {
        const power = powers[i] ?? 0;
        const pull = power / all - (power * (goals[i] ?? 0)) / right;
        for (let k = 0; k < row.length; k++)
          slope[k] = (slope[k] as number) + (pull * (row[k] as number)) / lists.length;
      });
    }
    return slope;
  });
  return Object.fromEntries(names.map((name, k) => [name, weights[k] as number]));
}

function topOf({ candidates }: LabelledQuestion, ranker: Ranker): Top | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: dot(ranker, candidate.features) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return null;
  const next = scored.find(({ candidate }) => candidate.text !== best.candidate.text);
  const lead = next === undefined ? Number.POSITIVE_INFINITY : best.score - next.score;
  return { ...best, lead };
}

function acceptFeatures({ candidate, score, lead }: Top): Features {
  return { ...candidate.features, _score: score / 10, _margin: Math.min(3, lead) / 3 };
}

/**
 * What the probability of a best candidate should be. A wrong figure is as bad as an answer to an
 * unanswerable question; a sentence beside the point at least shows what is there.
 */
function goalOf(kind: CandidateKind, { isUnanswerable }: LabelledQuestion, label: number): number {
  if (isUnanswerable) return 0;
  if (kind === "sentence") return label > 0 ? 1 : 0.4;
  if (kind === "number") return label;
  return label === 1 ? 1 : 0.2;
}

/** Logistic regression: whether the best candidate of a question is right. */
export function fitAcceptance(
  kind: CandidateKind,
  questions: readonly LabelledQuestion[],
  ranker: Ranker,
  options: FitOptions,
): Pick<Weights, "accept" | "bias"> {
  const names = [...namesOf(questions), "_score", "_margin"];
  const rows = questions.flatMap((question) => {
    const top = topOf(question, ranker);
    if (top === null) return [];
    const features = acceptFeatures(top);
    const goal = goalOf(kind, question, top.candidate.label);
    return [{ row: Float64Array.from([...names.map((name) => features[name] ?? 0), 1]), goal }];
  });
  const weights = descend(names.length + 1, options.rounds, 0.06, (current) => {
    const slope = Float64Array.from(current, (weight, k) =>
      k === names.length ? 0 : options.acceptPenalty * weight,
    );
    for (const { row, goal } of rows) {
      const logit = row.reduce((sum, x, k) => sum + x * (current[k] ?? 0), 0);
      const miss = 1 / (1 + Math.exp(-logit)) - goal;
      for (let k = 0; k < row.length; k++)
        slope[k] = (slope[k] as number) + (miss * (row[k] as number)) / rows.length;
    }
    return slope;
  });
  return {
    accept: Object.fromEntries(names.map((name, k) => [name, weights[k] as number])),
    bias: weights[names.length] as number,
  };
}

/** Of one held-out question: its best candidate's label, and whether it would be given. */
export interface Prediction {
  readonly question: LabelledQuestion;
  readonly label: number;
  readonly isGiven: boolean;
}

/** Leaves one group of documents out at a time: what the weights are worth on documents never seen. */
export function crossValidate(
  kind: CandidateKind,
  questions: readonly LabelledQuestion[],
  options: FitOptions,
): Prediction[] {
  const groups = [...new Set(questions.map(({ group }) => group))];
  return groups.flatMap((held) => {
    const others = questions.filter(({ group }) => group !== held);
    const ranker = fitRanker(others, options);
    const { accept, bias } = fitAcceptance(kind, others, ranker, options);
    return questions
      .filter(({ group }) => group === held)
      .map((question) => {
        const top = topOf(question, ranker);
        if (top === null) return { question, label: 0, isGiven: false };
        const { features, label } = top.candidate;
        const logit = dot(accept, acceptFeatures(top)) + bias;
        const probability = 1 / (1 + Math.exp(-logit));
        return { question, label, isGiven: isGiven(kind, features, probability) };
      });
  });
}
