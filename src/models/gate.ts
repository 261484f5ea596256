import type { ModelGate } from "../domain/ports.ts";
import type { TokenLedger } from "./token-ledger.ts";

export interface GateOptions {
  readonly ledger: TokenLedger;
  /** Tokens a day (UTC) of all askers together; `null` is without end. The operator's do not count. */
  readonly tokensPerDay: number | null;
  /** Tokens a day of one asker. */
  readonly tokensPerAsker: number | null;
  /** Answers made at once. */
  readonly concurrency?: number;
  /** Answers that may wait besides; the next one is refused. */
  readonly maxWaiting?: number;
}

/** One person's questions wait for one another: nobody takes all places. */
const MAX_PER_ASKER = 2;

/** Answers being made now, and those that wait for their turn. */
export interface GateLoad {
  readonly running: number;
  readonly waiting: number;
}

interface Waiting {
  readonly asker: string | null;
  readonly start: () => void;
}

/** Budgets of tokens a day and a bounded queue, first come first served. */
export function createModelGate(options: GateOptions): ModelGate & { load(): GateLoad } {
  const { ledger, tokensPerDay, tokensPerAsker, concurrency = 4, maxWaiting = 32 } = options;
  const running = new Map<string, number>();
  const waiting: Waiting[] = [];
  let runningCount = 0;

  const runningOf = (asker: string | null): number =>
    asker === null ? 0 : (running.get(asker) ?? 0);
  const mayStart = (asker: string | null): boolean =>
    runningCount < concurrency && runningOf(asker) < MAX_PER_ASKER;
  const take = (asker: string | null): void => {
    runningCount++;
    if (asker !== null) running.set(asker, runningOf(asker) + 1);
  };
  const giveBack = (asker: string | null): void => {
    runningCount--;
    if (asker !== null) {
      const left = runningOf(asker) - 1;
      if (left > 0) running.set(asker, left);
      else running.delete(asker);
    }
    const next = waiting.findIndex((item) => mayStart(item.asker));
    if (next >= 0) waiting.splice(next, 1)[0]?.start();
  };
  const isSpent = (asker: string | null): boolean => {
    if (asker === null) return false;
    const { byAsker } = ledger.today();
    const own = byAsker[asker] ?? 0;
    const all = Object.values(byAsker).reduce((sum, tokens) => sum + tokens, 0);
    return (
      (tokensPerAsker !== null && own >= tokensPerAsker) ||
      (tokensPerDay !== null && all >= tokensPerDay)
    );
  };

  const waitForTurn = (asker: string | null, signal: AbortSignal | undefined): Promise<boolean> =>
    new Promise((resolve) => {
      const giveUp = (): void => {
        const place = waiting.indexOf(item);
        if (place >= 0) waiting.splice(place, 1);
        resolve(false);
      };
      const item: Waiting = {
        asker,
        start() {
          signal?.removeEventListener("abort", giveUp);
          take(asker);
          resolve(true);
        },
      };
      waiting.push(item);
      signal?.addEventListener("abort", giveUp, { once: true });
    });

  return {
    load: () => ({ running: runningCount, waiting: waiting.length }),
    async enter(asker, signal) {
      if (isSpent(asker)) return { refused: "budget" };
      if (signal?.aborted === true) return { refused: "busy" };
      if (mayStart(asker)) take(asker);
      else if (waiting.length >= maxWaiting) return { refused: "busy" };
      else if (!(await waitForTurn(asker, signal))) return { refused: "busy" };
      let isLeft = false;
      return {
        leave(usage) {
          if (isLeft) return;
          isLeft = true;
          if (usage.promptTokens + usage.completionTokens > 0) ledger.add(asker, usage);
          giveBack(asker);
        },
      };
    },
  };
}
