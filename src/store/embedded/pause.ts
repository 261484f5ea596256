import { setImmediate as nextTurn } from "node:timers/promises";

/** Longest stretch of work between two looks at the event loop: below what a person in a chat notices. */
const SLICE_MS = 10;

/** Lets waiting messages through during long work. */
export interface Pacer {
  /** Gives the event loop a turn when the slice is used up. @throws the signal's reason once aborted. */
  pause(): Promise<void>;
  /** Whether `pause` would wait now: spares hot loops a promise each round. */
  due(): boolean;
}

export function createPacer(signal?: AbortSignal): Pacer {
  let sliceStart = performance.now();
  const due = (): boolean => performance.now() - sliceStart >= SLICE_MS;
  return {
    due,
    async pause() {
      signal?.throwIfAborted();
      if (!due()) return;
      await nextTurn();
      signal?.throwIfAborted();
      sliceStart = performance.now();
    },
  };
}
