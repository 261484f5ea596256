import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TokenUsage } from "../domain/ports.ts";

/** Tokens spent on one day (UTC). */
export interface DayUsage {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly answers: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Prompt and completion together, by asker. */
  readonly byAsker: Readonly<Record<string, number>>;
}

export interface TokenLedger {
  add(asker: string | null, usage: TokenUsage): void;
  today(): DayUsage;
}

const emptyDay = (day: string): DayUsage => ({
  day,
  answers: 0,
  promptTokens: 0,
  completionTokens: 0,
  byAsker: {},
});

/**
 * Counts the tokens of today. Kept in `file`, so that a restart gives nobody a second budget; a file
 * that cannot be read or written only costs that.
 */
export function createTokenLedger(file: string, now = () => new Date()): TokenLedger {
  let usage = readDay(file);
  const current = (): DayUsage => {
    const day = now().toISOString().slice(0, 10);
    if (usage?.day !== day) usage = emptyDay(day);
    return usage;
  };
  return {
    today: current,
    add(asker, { promptTokens, completionTokens }) {
      const before = current();
      const spent = promptTokens + completionTokens;
      usage = {
        day: before.day,
        answers: before.answers + 1,
        promptTokens: before.promptTokens + promptTokens,
        completionTokens: before.completionTokens + completionTokens,
        byAsker:
          asker === null
            ? before.byAsker
            : { ...before.byAsker, [asker]: (before.byAsker[asker] ?? 0) + spent },
      };
      // The operator's own runs are no concern of the bot that keeps the file.
      if (asker !== null) save(file, usage);
    },
  };
}

function readDay(file: string): DayUsage | null {
  try {
    const value = JSON.parse(readFileSync(file, "utf8")) as Partial<DayUsage> | null;
    const { day, answers, promptTokens, completionTokens, byAsker } = value ?? {};
    const numbers = [answers, promptTokens, completionTokens, ...Object.values(byAsker ?? {})];
    if (typeof day !== "string" || !numbers.every(Number.isFinite)) return null;
    return { ...emptyDay(day), ...value };
  } catch {
    return null;
  }
}

function save(file: string, usage: DayUsage): void {
  const partial = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(partial, JSON.stringify(usage));
    renameSync(partial, file);
  } catch {
    // Counting goes on in memory.
  }
}
