import { setTimeout as sleep } from "node:timers/promises";
import type { UpdateSupplier } from "@grammyjs/runner";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../../logger.ts";
import { loggable } from "../loggable.ts";
import type { Inbox } from "./inbox.ts";

/** Seconds that Telegram holds a poll open without updates. */
const pollSeconds = 20;
const firstDelayMs = 100;
const longestDelayMs = 5_000;
/** Update ids may start anew after a quiet week; then an old offset would confirm them unread. */
const offsetLifeMs = 24 * 60 * 60 * 1000;

/** The kinds of update that some feature handles; nothing else is sent to the bot. */
export const allowedUpdates = [
  "message",
  "callback_query",
  "inline_query",
  "my_chat_member",
] as const;

/** Polling cannot go on. `message` says what to do. */
export class PollingError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PollingError";
  }
}

function fatal(error: unknown): PollingError | null {
  if (!(error instanceof GrammyError)) return null;
  if (error.error_code === 401 || error.error_code === 404)
    return new PollingError(
      "Telegram does not know the token in TELEGRAM_BOT_TOKEN. Ask @BotFather for the current one and set it.",
      { cause: error },
    );
  if (error.error_code === 409)
    return new PollingError(
      "Another program fetches the updates of this bot: Telegram allows one at a time. Stop the other one, or use another token.",
      { cause: error },
    );
  return null;
}

/**
 * Long polling for the runner: gives updates that are written down already, each once.
 * @param firstOffset one after the last update taken, `null` when that is long ago
 */
export function createPoll(
  api: Pick<Api, "getUpdates">,
  inbox: Inbox,
  logger: Logger,
  firstOffset: number | null,
): UpdateSupplier<Update> {
  let offset = firstOffset ?? 0;
  let offsetSetAt = Date.now();
  const fetch = async (batchSize: number, signal: AbortSignal): Promise<Update[]> => {
    if (Date.now() - offsetSetAt > offsetLifeMs) offset = 0;
    const parameters = {
      offset,
      limit: Math.max(1, Math.min(batchSize, 100)),
      timeout: pollSeconds,
      allowed_updates: allowedUpdates,
    };
    for (let delayMs = firstDelayMs; ; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
      try {
        return await api.getUpdates(parameters, signal as Parameters<Api["getUpdates"]>[1]);
      } catch (error) {
        if (signal.aborted) throw error;
        const stopping = fatal(error);
        if (stopping !== null) throw stopping;
        const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
        const waitMs = Math.max(delayMs, (asked ?? 0) * 1_000);
        logger.warn({ waitMs, err: loggable(error) }, "updates could not be fetched; trying again");
        await sleep(waitMs, undefined, { signal });
      }
    }
  };
  return {
    async supply(batchSize, signal) {
      const updates = await fetch(batchSize, signal as unknown as AbortSignal);
      const last = updates.at(-1);
      if (last !== undefined) {
        offset = last.update_id + 1;
        offsetSetAt = Date.now();
      }
      return updates.filter((update) => inbox.take(update));
    },
  };
}
