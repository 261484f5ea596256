import type { Citation, Claim } from "../domain/answer.ts";

/** An answer as a reader gets it: what is judged. */
export interface GivenAnswer {
  /** Everything that is shown but the sources. */
  readonly text: string;
  readonly refused: boolean;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly mode: string;
  readonly snapshot: string;
  readonly latencyMs: number;
}
