import { setTimeout as sleep } from "node:timers/promises";
import type { Transformer } from "grammy";
import type { Logger } from "../../logger.ts";
import { loggable } from "../loggable.ts";
import type { PacedKind, Pacer } from "./pace.ts";
import type { Reach } from "./reach.ts";

/** Stale by the time a second try would come, or asked again anyway. */
const onlyOnce: ReadonlySet<string> = new Set([
  "getUpdates",
  "sendChatAction",
  "sendMessageDraft",
  "answerCallbackQuery",
  "answerInlineQuery",
]);

const pacedKinds: Readonly<Record<string, PacedKind>> = {
  sendMessage: "message",
  sendDocument: "message",
  sendPhoto: "message",
  editMessageText: "edit",
  editMessageReplyMarkup: "edit",
};

const firstDelayMs = 500;
const longestDelayMs = 15_000;
/** After that the update stays unfinished and is handled again at the next start. */
const giveUpAfterMs = 5 * 60_000;
/** Telegram's penalties reach minutes; an answer is still wanted then. */
const longestFloodWaitMs = 30 * 60_000;

export interface ResendDependencies {
  readonly pacer: Pacer;
  readonly reach: Reach;
  readonly logger: Logger;
  /** Aborted when the bot must end: waiting calls fail then. */
  readonly stop: AbortSignal;
  /** A group became a supergroup. */
  readonly onMigrate: (fromId: number, toId: number) => void;
}

interface ChatPayload {
  readonly chat_id?: unknown;
  readonly [field: string]: unknown;
}

/** Messages stay behind when a group moves: there is nothing to edit at the new place. */
const gone = {
  ok: false,
  error_code: 400,
  description: "Bad Request: message to edit not found",
} as const;

/** The same call for the supergroup that the group became; messages and topics of old are not there. */
function movedTo(payload: ChatPayload, chatId: number): ChatPayload {
  const { reply_parameters: _reply, message_thread_id: _thread, ...rest } = payload;
  return { ...rest, chat_id: chatId };
}

/**
 * Makes calls arrive: spaced out, after the wait that a 429 asks for, again after network failures
 * and server errors (with growing pauses, bounded), and at the supergroup a group has become.
 * Telegram has no way to tell whether a call whose answer was lost has been carried out, so that
 * such a message may be seen twice; losing it would be worse.
 */
export function createResend(dependencies: ResendDependencies): Transformer {
  const { pacer, reach, logger, stop, onMigrate } = dependencies;
  return async (previous, method, payload, signal) => {
    let current = payload as unknown as ChatPayload;
    const call = () => previous(method, current as unknown as typeof payload, signal);
    const chatOf = () => (typeof current.chat_id === "number" ? current.chat_id : null);
    const kind = pacedKinds[method];
    const begun = Date.now();
    let delayMs = firstDelayMs;
    const backOff = async () => {
      await sleep(delayMs, undefined, { signal: stop });
      delayMs = Math.min(delayMs * 2, longestDelayMs);
    };
    const mayTryAgain = () =>
      !onlyOnce.has(method) &&
      !stop.aborted &&
      signal?.aborted !== true &&
      Date.now() + delayMs - begun < giveUpAfterMs;

    for (;;) {
      const chatId = chatOf();
      const newId = chatId === null ? null : reach.currentId(chatId);
      if (newId !== null && newId !== chatId) {
        if (kind === "edit") return gone;
        current = movedTo(current, newId);
        continue;
      }
      if (chatId !== null && !reach.canReach(chatId))
        return { ok: false, error_code: 403, description: "Forbidden: not tried again" };
      if (chatId !== null && kind !== undefined) await pacer.turn(chatId, kind, stop);
      let response: Awaited<ReturnType<typeof call>>;
      try {
        response = await call();
      } catch (error) {
        if (!mayTryAgain()) throw error;
        logger.warn(
          { method, delayMs, err: loggable(error) },
          "Telegram cannot be reached; trying again",
        );
        await backOff();
        continue;
      }
      if (response.ok) return response;
      if (chatId !== null) reach.learn(chatId, response);
      const { retry_after: retryAfter, migrate_to_chat_id: supergroup } = response.parameters ?? {};
      if (supergroup !== undefined && chatId !== null && supergroup !== chatId) {
        onMigrate(chatId, supergroup);
        reach.moved(chatId, supergroup);
        continue;
      }
      if (response.error_code === 429 && !onlyOnce.has(method)) {
        const waitMs = (retryAfter ?? 3) * 1_000;
        if (stop.aborted || Date.now() + waitMs - begun > longestFloodWaitMs) return response;
        logger.warn({ method, chatId, waitMs }, "Telegram asks to wait");
        if (chatId !== null && kind !== undefined) pacer.block(chatId, kind, waitMs);
        else await sleep(waitMs, undefined, { signal: stop });
        continue;
      }
      if (response.error_code >= 500 && mayTryAgain()) {
        logger.warn(
          { method, status: response.error_code, delayMs },
          "Telegram failed; trying again",
        );
        await backOff();
        continue;
      }
      return response;
    }
  };
}
