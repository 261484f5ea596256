import type { Context } from "grammy";

/** The button that publishes what a dry run has shown. */
export const publishData = "i:p";

/**
 * What an update has to wait for: earlier ones of the same person in the same chat. Presses do not
 * wait for questions, and what takes long (files, ingests) keeps nobody waiting.
 */
export function turnOf(ctx: Context): string | undefined {
  const { message, callbackQuery } = ctx;
  const from = ctx.from?.id ?? ctx.senderChat?.id ?? 0;
  if (callbackQuery?.data === publishData) return undefined;
  if (callbackQuery !== undefined) return `press:${ctx.chat?.id ?? 0}:${from}`;
  if (message === undefined || message.document !== undefined) return undefined;
  if (/^\/ingest\b/iu.test(message.text ?? "")) return undefined;
  return `${message.chat.id}:${message.sender_chat?.id ?? from}`;
}
