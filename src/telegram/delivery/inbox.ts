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

export function createInbox(
  state: StateStore,
  logger: Logger,
  handleUpdate: (update: Update) => Promise<void>,
): Inbox {
  return {
    take: (update) => state.takeUpdate(update.update_id, JSON.stringify(update)),
    async handle(update) {
      try {
        await handleUpdate(update);
      } catch (error) {
        const cause: unknown = error instanceof Error && "error" in error ? error.error : error;
        if (cause instanceof UnfinishedError) {
          logger.warn({ updateId: update.update_id, err: loggable(cause.cause) }, cause.message);
          return;
        }
        logger.error(
          { updateId: update.update_id, err: loggable(cause) },
          "an update was not handled",
        );
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
