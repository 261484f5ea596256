import { randomInt } from "node:crypto";
import { GrammyError, HttpError, type Middleware } from "grammy";
import type { BotContext, Dependencies } from "./context.ts";
import { loggable } from "./loggable.ts";
import { lines } from "./send/blocks.ts";
import { post } from "./send/post.ts";

/** Letters and digits that are not mistaken for each other when read out. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function referenceCode(): string {
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** The person cannot be told: Telegram was the one that said no, or was not reached. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  return (
    error instanceof GrammyError &&
    (error.error_code === 403 ||
      error.error_code === 429 ||
      error.error_code >= 500 ||
      /rights to send|chat not found|TOPIC_CLOSED|CHAT_WRITE_FORBIDDEN/iu.test(error.description))
  );
}

/** Whether the answer is still owed: the update is handled again at the next start. */
export function isOwed(error: unknown, stop: AbortSignal): boolean {
  if (stop.aborted || error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);
}

/** Thrown when an update could not be answered for now. */
export class UnfinishedError extends Error {
  constructor(cause: unknown) {
    super("The update could not be answered now; it is kept and tried again.", { cause });
    this.name = "UnfinishedError";
  }
}

/**
 * Never silent, never raw: what goes wrong behind it is logged under a short code, and the person
 * gets a plain sentence with that code.
 * @throws UnfinishedError when not even that can be sent, and trying later makes sense.
 */
export function failureBoundary({ logger, stop }: Dependencies): Middleware<BotContext> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      // Nobody waits for the results of an inline query later.
      if (ctx.inlineQuery === undefined && isOwed(error, stop)) throw new UnfinishedError(error);
      const code = referenceCode();
      logger.error(
        { code, updateId: ctx.update.update_id, err: loggable(error) },
        "an update failed",
      );
      if (isUnreachable(error)) return;
      await tell(ctx, code).catch((second: unknown) => {
        logger.warn({ code, err: loggable(second) }, "the person could not be told");
      });
    }
  };
}

async function tell(ctx: BotContext, code: string): Promise<void> {
  const text = ctx.room.messages.failure.general(code);
  if (ctx.inlineQuery !== undefined) {
    await ctx.answerInlineQuery([], { is_personal: true, cache_time: 0 });
  } else if (ctx.room.place !== null) {
    await post(ctx.api, ctx.room.place, lines(text), { once: ctx.once, name: "failure" });
  }
}
