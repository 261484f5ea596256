import type { EvaluatedItem } from "./evaluate.ts";
import { UNANSWERABLE } from "./question-file.ts";

/** Totals over some questions. Shares are 0…1, `null` where there is nothing to take a share of. */
export interface Summary {
  readonly items: number;
  readonly correct: number;
  readonly accuracy: number | null;
  /** Of the unanswerable questions, the share that was refused. */
  readonly refusalCorrect: number | null;
  /** Of the answerable questions, the share that was refused. */
  readonly overRefusal: number | null;
  /** Unanswerable questions that were answered with a number or a day. */
  readonly inventedFigures: number;
  readonly citations: number;
  readonly invalidCitations: number;
  readonly citationValidity: number | null;
  /** Means over the answers that have claims. */
  readonly citationRecall: number | null;
  readonly citationPrecision: number | null;
  readonly evidenceRecall: number | null;
  readonly figureExactness: number | null;
  readonly latencyP50Ms: number | null;
  readonly latencyP95Ms: number | null;
}

export function summarize(items: readonly EvaluatedItem[]): Summary {
  const unanswerable = items.filter(({ item }) => item.type === UNANSWERABLE);
  const answerable = items.filter(({ item }) => item.type !== UNANSWERABLE);
  const refused = (of: readonly EvaluatedItem[]) => count(of, ({ verdict }) => verdict.refused);
  const correct = count(items, ({ verdict }) => verdict.correct);
  const citations = sum(items, (evaluated) => evaluated.citations.total);
  const valid = sum(items, (evaluated) => evaluated.citations.valid);
  const latencies = items
    .flatMap(({ answer }) => answer?.latencyMs ?? [])
    .toSorted((a, b) => a - b);
  return {
    items: items.length,
    correct,
    accuracy: share(correct, items.length),
    refusalCorrect: share(refused(unanswerable), unanswerable.length),
    overRefusal: share(refused(answerable), answerable.length),
    inventedFigures: count(items, ({ inventedFigure }) => inventedFigure),
    citations,
    invalidCitations: citations - valid,
    citationValidity: share(valid, citations),
    citationRecall: mean(items.flatMap(({ support }) => support.recall ?? [])),
    citationPrecision: mean(items.flatMap(({ support }) => support.precision ?? [])),
    evidenceRecall: share(
      sum(items, ({ evidence }) => evidence.covered),
      sum(items, ({ evidence }) => evidence.total),
    ),
    figureExactness: share(
      sum(items, ({ figures }) => figures.exact),
      sum(items, ({ figures }) => figures.total),
    ),
    latencyP50Ms: percentile(latencies, 0.5),
    latencyP95Ms: percentile(latencies, 0.95),
  };
}

export interface Group {
  readonly name: string;
  readonly summary: Summary;
}

/** One summary for each value of a property, in alphabetical order. */
export function summarizeBy(
  items: readonly EvaluatedItem[],
  property: "type" | "lang" | "corpus",
): Group[] {
  const names = [...new Set(items.map(({ item }) => item[property]))].sort();
  return names.map((name) => ({
    name,
    summary: summarize(items.filter(({ item }) => item[property] === name)),
  }));
}

function count(
  items: readonly EvaluatedItem[],
  holds: (evaluated: EvaluatedItem) => boolean,
): number {
  return items.filter(holds).length;
}

function sum(items: readonly EvaluatedItem[], of: (evaluated: EvaluatedItem) => number): number {
  return items.reduce((total, evaluated) => total + of(evaluated), 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(values: readonly number[]): number | null {
  return share(
    values.reduce((total, value) => total + value, 0),
    values.length,
  );
}

/** Nearest rank. @param sorted rising */
function percentile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}
