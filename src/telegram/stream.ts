import { setTimeout as sleep } from "node:timers/promises";
import { GrammyError, type InlineKeyboard } from "grammy";
import type { PartialAnswer } from "../app.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { loggable } from "./loggable.ts";
import type { Block } from "./send/blocks.ts";
import { type Posted, post } from "./send/post.ts";
import { createDraftSurface, createEditSurface, type Surface } from "./stream-surface.ts";

/** Telegram shows a draft for thirty seconds. */
const keepAliveMs = 20_000;
/** A preview on its way may hold up the answer itself for so long. */
const lastCallMs = 500;
const chatsRemembered = 2_000;

/** An answer that appears while it is being made. */
export interface AnswerStream {
  /** Shows what is certain so far; versions in between may never be seen. Never fails. */
  show(partial: PartialAnswer): void;
  /** Sends the whole answer, for certain. @returns the messages as `post` does */
  finish(blocks: readonly Block[], buttons: InlineKeyboard | undefined): Promise<Posted[]>;
  /** Shows nothing more. May be called more than once. */
  close(): void;
}

export type OpenStream = (
  ctx: BotContext,
  toBlocks: (partial: PartialAnswer) => readonly Block[],
) => AnswerStream;

/**
 * In private chats answers appear claim by claim: as drafts, or, where the Bot API server has none,
 * in a message that is edited. A group sees one message, when it is complete.
 * @param intervalMs at least so long between two previews in one chat
 */
export function createStreams(
  { shown, logger }: Pick<Dependencies, "shown" | "logger">,
  intervalMs: number,
): OpenStream {
  /** The Bot API server is older than drafts. */
  let hasDrafts = true;
  /** Chat → when the next preview may go out, also after a 429. */
  const dueAt = new Map<number, number>();
  const hold = (chatId: number, durationMs: number) => {
    if (dueAt.size >= chatsRemembered) dueAt.clear();
    dueAt.set(chatId, Date.now() + durationMs);
  };

  return (ctx, toBlocks) => {
    const place = placeOf(ctx);
    const { chatId } = place;
    const isStreamed = ctx.room.kind === "private";
    const closing = new AbortController();
    const edits = () => createEditSurface(ctx.api, place, shown);
    let surface: Surface = hasDrafts
      ? createDraftSurface(ctx.api, place, ctx.update.update_id)
      : edits();
    let latest: PartialAnswer | null = null;
    /** What was shown last, for as long as nothing newer comes. */
    let current: PartialAnswer | null = null;
    let timer: NodeJS.Timeout | undefined;
    let putting: Promise<void> | undefined;

    const put = async (partial: PartialAnswer) => {
      hold(chatId, intervalMs);
      try {
        await surface.put(toBlocks(partial), closing.signal);
      } catch (error) {
        if (closing.signal.aborted) return;
        logger.debug({ chatId, err: loggable(error) }, "a part of an answer was not shown");
        if (!(error instanceof GrammyError)) return;
        const { error_code: status, parameters } = error;
        if (status === 429) hold(chatId, (parameters.retry_after ?? 3) * 1_000);
        if ((status === 400 || status === 404) && surface.isDraft) {
          if (status === 404) hasDrafts = false;
          surface = edits();
          latest ??= partial;
        }
      }
    };
    const schedule = (leastMs = 0) => {
      if (closing.signal.aborted || putting !== undefined) return;
      clearTimeout(timer);
      const waitMs = Math.max(leastMs, (dueAt.get(chatId) ?? 0) - Date.now());
      timer = setTimeout(tick, waitMs);
    };
    const tick = () => {
      const partial = latest ?? current;
      if (partial === null) return;
      current = partial;
      latest = null;
      putting = put(partial).then(() => {
        putting = undefined;
        if (latest !== null) schedule();
        else if (surface.isDraft) schedule(keepAliveMs);
      });
    };
    const close = () => {
      clearTimeout(timer);
      closing.abort();
    };

    return {
      show(partial) {
        if (!isStreamed) return;
        latest = partial;
        schedule();
      },
      close,
      async finish(blocks, buttons) {
        clearTimeout(timer);
        latest = null;
        current = null;
        // A draft that arrived after the answer would stand below it.
        const late = sleep(lastCallMs, undefined, { ref: false });
        await (surface.isDraft ? Promise.race([putting, late]) : putting);
        close();
        const into = surface.message();
        return post(ctx.api, place, blocks, {
          buttons,
          once: ctx.once,
          name: "answer",
          ...(into === null ? {} : { into: { posted: into, shown } }),
        });
      },
    };
  };
}
