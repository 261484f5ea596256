import { setImmediate as nextTurn } from "node:timers/promises";
import type { BotContext, Dependencies } from "./context.ts";
import { loggable } from "./loggable.ts";

/** Telegram shows "typing" for five seconds. */
const refreshMs = 4_000;
/** Telegram limits these too; one sign in a chat serves everyone who waits there. */
const leastBetweenMs = 1_000;
const chatsRemembered = 2_000;

export type Working = <T>(ctx: BotContext, work: () => Promise<T>) => Promise<T>;

/** Shows at once, and as long as it takes, that the bot is at work. The sign itself may fail. */
export function createWorking({ logger }: Pick<Dependencies, "logger">): Working {
  const shownAt = new Map<string, number>();
  const show = (ctx: BotContext) => {
    const { place } = ctx.room;
    if (place === null) return;
    const key = `${place.chatId}:${place.threadId ?? ""}`;
    const now = Date.now();
    if (now - (shownAt.get(key) ?? 0) < leastBetweenMs) return;
    if (shownAt.size >= chatsRemembered) shownAt.clear();
    shownAt.set(key, now);
    const thread = place.threadId === undefined ? {} : { message_thread_id: place.threadId };
    ctx.api.sendChatAction(place.chatId, "typing", thread).catch((error: unknown) => {
      logger.debug(
        { chatId: place.chatId, err: loggable(error) },
        "the working sign was not shown",
      );
    });
  };
  return async (ctx, work) => {
    show(ctx);
    const timer = setInterval(() => show(ctx), refreshMs);
    try {
      // Answering keeps the processor busy: the sign goes out on the wire before.
      await nextTurn();
      return await work();
    } finally {
      clearInterval(timer);
    }
  };
}
