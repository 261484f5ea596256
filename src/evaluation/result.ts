import { z } from "zod";
import type { IsoDate } from "../domain/document.ts";
import type { EvaluatedItem } from "./evaluate.ts";
import type { LineProblem } from "./question-file.ts";
import { type Summary, summarize, summarizeBy } from "./summary.ts";

/** Everything that an answer depends on, so that a result can be explained later. */
export interface Configuration {
  readonly versions: { readonly hoihop: string; readonly node: string };
  /** How answers were made; several when a model failed now and then. */
  readonly modes: readonly string[];
  readonly chatModel: string | null;
  readonly embedder: string | null;
  readonly snapshot: string | null;
  readonly today: IsoDate;
  /** `id` is the hash of content and parser version. */
  readonly documents: readonly { readonly path: string; readonly id: string }[];
  readonly questions: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly items: number;
    readonly problems: readonly LineProblem[];
  }[];
}

/** What an evaluation leaves behind, as JSON. */
export interface EvaluationResult {
  readonly format: 1;
  /** ISO 8601 instant. */
  readonly evaluatedAt: string;
  readonly configuration: Configuration;
  readonly summary: Summary;
  readonly byType: Readonly<Record<string, Summary>>;
  readonly byLanguage: Readonly<Record<string, Summary>>;
  readonly items: readonly EvaluatedItem[];
}

export function toResult(
  items: readonly EvaluatedItem[],
  configuration: Configuration,
  evaluatedAt: string,
): EvaluationResult {
  const groups = (property: "type" | "lang") =>
    Object.fromEntries(summarizeBy(items, property).map(({ name, summary }) => [name, summary]));
  return {
    format: 1,
    evaluatedAt,
    configuration,
    summary: summarize(items),
    byType: groups("type"),
    byLanguage: groups("lang"),
    items,
  };
}

const number = z.number().nullable();

const earlierSchema = z.object({
  format: z.literal(1),
  evaluatedAt: z.string(),
  summary: z.object({
    items: z.number(),
    correct: z.number(),
    accuracy: number,
    refusalCorrect: number,
    overRefusal: number,
    citationValidity: number,
    citationRecall: number,
    citationPrecision: number,
    evidenceRecall: number,
    figureExactness: number,
  }),
  items: z.array(
    z.object({
      file: z.string(),
      item: z.object({ id: z.string() }),
      answer: z.object({ text: z.string() }).nullable(),
      verdict: z.object({ correct: z.boolean() }),
    }),
  ),
});

/** The part of an earlier result that is compared. */
export interface EarlierResult extends Readonly<z.output<typeof earlierSchema>> {}

/** @throws an error that says what was expected, for a file that is no result */
export function parseResult(content: string): EarlierResult {
  const result = earlierSchema.safeParse(JSON.parse(content));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(
    `expected a result file of evaluate; ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
  );
}
