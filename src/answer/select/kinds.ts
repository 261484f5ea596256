/** What kind of thing answers: a figure, a day or period, a person, or a whole sentence. */
export type CandidateKind = "number" | "date" | "person" | "sentence";

/** Learned weights as `bench/fit-selection.ts` writes them: names and numbers in turn. */
export interface WrittenWeights {
  readonly rank: string;
  readonly accept: string;
  readonly bias: number;
}

export interface Weights {
  /** How much each feature speaks for a candidate before the others of its question. */
  readonly rank: Readonly<Record<string, number>>;
  /** How much each speaks for the best candidate being right at all. */
  readonly accept: Readonly<Record<string, number>>;
  readonly bias: number;
}
