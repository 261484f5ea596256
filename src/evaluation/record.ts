import { z } from "zod";
import type { EvaluationResult } from "./result.ts";

const recordSchema = z.object({
  /** ISO 8601 instant. */
  recordedAt: z.string(),
  /** Day that the questions were asked on, which must be the same to compare. */
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  version: z.string(),
  embedder: z.string().nullable(),
  questions: z.record(z.string(), z.number().int()),
  items: z.number().int(),
  correct: z.number().int(),
  accuracy: z.number().min(0).max(1),
  byType: z.record(z.string(), z.number()),
});

/** The accuracy that tests hold the program to. */
export interface EvaluationRecord extends Readonly<z.output<typeof recordSchema>> {}

/** Accuracies rounded down, so that what is recorded was reached. */
export function toRecord({
  evaluatedAt,
  configuration,
  summary,
  byType,
}: EvaluationResult): EvaluationRecord {
  const floor = (accuracy: number | null) => Math.floor((accuracy ?? 0) * 10_000) / 10_000;
  return {
    recordedAt: evaluatedAt,
    today: configuration.today,
    version: configuration.versions.hoihop,
    embedder: configuration.embedder,
    questions: Object.fromEntries(configuration.questions.map(({ file, items }) => [file, items])),
    items: summary.items,
    correct: summary.correct,
    accuracy: floor(summary.accuracy),
    byType: Object.fromEntries(
      Object.entries(byType).map(([type, { accuracy }]) => [type, floor(accuracy)]),
    ),
  };
}

/** @throws for a file that is no record */
export function parseRecord(content: string): EvaluationRecord {
  return recordSchema.parse(JSON.parse(content));
}
