import type { PoolPassage } from "./dataset.ts";

/** Whatever finds passages. */
export interface Engine {
  readonly name: string;
  /** @returns indices into the pool, best first, at most ten */
  search(question: string): Promise<readonly number[]> | readonly number[];
  close?(): Promise<void> | void;
}

export type MakeEngine = (passages: readonly PoolPassage[]) => Promise<Engine> | Engine;

/** Ranks beyond this count as not found. */
export const DEPTH = 10;
