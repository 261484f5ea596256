import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { z } from "zod";
import type { StateStore } from "../../domain/access.ts";
import type { Logger } from "../../logger.ts";
import { UnfinishedError } from "../failure.ts";
import { loggable } from "../loggable.ts";

/** An update during which the process died as often as this is taken to be the cause. */
const triesLimit = 3;
/** An inline query that has waited longer is answered by nobody (Telegram gives about ten seconds). */
const inlineQueryLifeMs = 8_000;

/** Telegram was out of reach for minutes already when a try failed: about two hours in all. */
const triesInProcess = 20;
const defaultRetryMs = 60_000;

const updateSchema = z.looseObject({ update_id: z.int() });

/**
 * Updates are written down before Telegram is told that they arrived, and crossed out once they
 * are handled: a killed process loses none, and one that Telegram delivers twice is handled once.
 */
export interface Inbox {
  /** Writes an update down. @returns whether it is new. */
  take(update: Update): boolean;
  /** Handles an update that was taken, and crosses it out. Never rejects. */
  handle(update: Update): Promise<void>;
  /** What an earlier process left unfinished, oldest first. Call once, before taking new ones. */
  leftOver(): readonly Update[];
}

/** Reads what is an update at least in form; the rest is grammY's to tell apart. */
export function readUpdate(json: unknown): Update | null {
  const result = updateSchema.safeParse(json);
  return result.success ? (result.data as Update) : null;
}

/** What an inbox is made with. */
export interface InboxParts {
  readonly state: StateStore;
  readonly logger: Logger;
  readonly handleUpdate: (update: Update) => Promise<void>;
  /** Aborted when no more tries shall begin; what is unfinished then waits for the next start. */
  readonly closing: AbortSignal;
  /** Pause before an answer that could not be sent is tried again. For tests. */
  readonly retryMs?: number;
}

export function createInbox(parts: InboxParts): Inbox {
  const { state, logger, handleUpdate, closing, retryMs = defaultRetryMs } = parts;

  /** @returns whether the update is done with, be it by giving up */
  const tryOnce = async (update: Update): Promise<boolean> => {
    const updateId = update.update_id;
    try {
      await handleUpdate(update);
    } catch (error) {
      const cause: unknown = error instanceof Error && "error" in error ? error.error : error;
      if (cause instanceof UnfinishedError) {
        logger.warn({ updateId, err: loggable(cause.cause) }, cause.message);
        return false;
      }
      logger.error({ updateId, err: loggable(cause) }, "an update was not handled");
    }
    return true;
  };

  return {
    take: (update) => state.takeUpdate(update.update_id, JSON.stringify(update)),
    async handle(update) {
      for (let tries = 1; !(await tryOnce(update)); tries += 1) {
        if (closing.aborted || tries >= triesInProcess) return;
        await sleep(retryMs, undefined, { signal: closing }).catch(() => {});
        if (closing.aborted) return;
      }
      state.finishUpdate(update.update_id);
    },
    leftOver: () =>
      state.unfinishedUpdates().flatMap(({ updateId, payload, takenAt, tries }) => {
        const update = readUpdate(JSON.parse(payload));
        const ageMs = Date.now() - Date.parse(takenAt);
        const isStale = update?.inline_query !== undefined && ageMs > inlineQueryLifeMs;
        if (update !== null && !isStale && tries <= triesLimit) return [update];
        if (!isStale) logger.error({ updateId, tries }, "an update is given up: it never finished");
        state.finishUpdate(updateId);
        return [];
      }),
  };
}
