import type { BotContext } from "./context.ts";

/** Telegram shows at most this much in the notice over a pressed button. */
const noticeCharacters = 200;
/** Pressed again within it, what the button opened still stands right above. */
const repeatMs = 30_000;
const pressesRemembered = 1_000;

/**
 * Tells Telegram that a press has arrived: once, and nobody minds when it is too late for that.
 * @param notice shown over the chat; without it the button just stops spinning
 */
export async function answerPress(ctx: BotContext, notice?: string): Promise<void> {
  await ctx
    .once("press", () =>
      ctx.answerCallbackQuery(
        notice === undefined
          ? {}
          : { text: notice.slice(0, noticeCharacters), show_alert: notice.length > 60 },
      ),
    )
    .catch(() => {});
}

/** Remembers what was opened lately. The key names a message and what its button opens. */
export function createRecentPresses(): (key: string) => boolean {
  const openedAt = new Map<string, number>();
  return (key) => {
    const now = Date.now();
    const before = openedAt.get(key) ?? 0;
    if (openedAt.size >= pressesRemembered) openedAt.clear();
    openedAt.set(key, now);
    return now - before < repeatMs;
  };
}

/** The message whose button was pressed. */
export function pressedMessage(ctx: BotContext): { chatId: number; messageId: number } | null {
  const message = ctx.callbackQuery?.message;
  return message === undefined ? null : { chatId: message.chat.id, messageId: message.message_id };
}
