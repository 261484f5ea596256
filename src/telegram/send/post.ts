import { type Api, GrammyError, type InlineKeyboard } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { type Block, plainText } from "./blocks.ts";
import { toHtml } from "./html.ts";
import { splitMessage } from "./split.ts";

/** Where a message goes. */
export interface Place {
  readonly chatId: number;
  /** Forum topic; absent in General, whose id must not be sent. */
  readonly threadId?: number;
  /** The message it answers. A message that is gone is answered without. */
  readonly replyTo?: number;
}

export interface Posted {
  readonly chatId: number;
  readonly messageId: number;
}

/** Runs an action unless it was done before the process died; then nothing comes back. */
export type Once = <T>(step: string, action: () => Promise<T>) => Promise<T | undefined>;

const noPreview = { is_disabled: true } as const;

/** Buttons as Telegram wants them: no empty rows, and none of them where there is no button. */
export function markup(buttons: InlineKeyboard | undefined): {
  reply_markup?: InlineKeyboardMarkup;
} {
  const rows = buttons?.inline_keyboard.filter((row) => row.length > 0) ?? [];
  return rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows } };
}

function isMarkupError(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /parse entities|entit/iu.test(error.description)
  );
}

/** The text as HTML; were Telegram to refuse that, once more as it reads. */
export async function withPlainFallback<T>(
  blocks: readonly Block[],
  send: (text: string, parseMode: "HTML" | undefined) => Promise<T>,
): Promise<T> {
  try {
    return await send(toHtml(blocks), "HTML");
  } catch (error) {
    if (!isMarkupError(error)) throw error;
    return send(plainText(blocks), undefined);
  }
}

/** Where and in answer to what, as the calls that send want it. */
export function placement(place: Place) {
  return {
    ...(place.threadId === undefined ? {} : { message_thread_id: place.threadId }),
    ...(place.replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: place.replyTo, allow_sending_without_reply: true } }),
  };
}

async function postPart(
  api: Api,
  place: Place,
  blocks: readonly Block[],
  buttons: InlineKeyboard | undefined,
): Promise<Posted> {
  const message = await withPlainFallback(blocks, (text, parseMode) =>
    api.sendMessage(place.chatId, text, {
      ...(parseMode === undefined ? {} : { parse_mode: parseMode }),
      ...placement(place),
      ...markup(buttons),
      link_preview_options: noPreview,
    }),
  );
  return { chatId: message.chat.id, messageId: message.message_id };
}

/**
 * Sends blocks in as many messages as they need, in order; the buttons stand below the last.
 * @param once each message is a step of its own, named after `name`
 * @returns the messages sent now; none of those that had been sent before.
 */
export async function post(
  api: Api,
  place: Place,
  blocks: readonly Block[],
  options: {
    buttons?: InlineKeyboard | undefined;
    once?: Once;
    name?: string;
    /** The first message takes the place of this one, where it is still there. */
    into?: { readonly posted: Posted; readonly shown: Shown };
  } = {},
): Promise<Posted[]> {
  const parts = splitMessage(blocks);
  const posted: Posted[] = [];
  for (const [index, part] of parts.entries()) {
    const buttons = index === parts.length - 1 ? options.buttons : undefined;
    const { into } = options;
    const send = async () => {
      if (index === 0 && into !== undefined) {
        const isThere = await repost(api, into.shown, into.posted, part, buttons);
        if (isThere) return into.posted;
      }
      return postPart(api, place, part, buttons);
    };
    const step = `${options.name ?? "post"}-${index}`;
    const sent = options.once === undefined ? await send() : await options.once(step, send);
    if (sent !== undefined) posted.push(sent);
  }
  return posted;
}

/** Messages of the bot as they were last edited: an edit without a change is an error to Telegram. */
export interface Shown {
  /** @returns false when the message looks like that already. */
  changes(posted: Posted, content: string): boolean;
  has(posted: Posted, content: string): boolean;
}

const messagesRemembered = 500;

export function createShown(): Shown {
  const contents = new Map<string, string>();
  return {
    has: ({ chatId, messageId }, content) => contents.get(`${chatId}:${messageId}`) === content,
    changes({ chatId, messageId }, content) {
      const key = `${chatId}:${messageId}`;
      if (contents.get(key) === content) return false;
      contents.delete(key);
      contents.set(key, content);
      const [oldest] = contents.keys();
      if (contents.size > messagesRemembered && oldest !== undefined) contents.delete(oldest);
      return true;
    },
  };
}

function contentOf(part: readonly Block[], buttons: InlineKeyboard | undefined): string {
  return JSON.stringify([part, buttons?.inline_keyboard]);
}

/** Whether a message was edited to look like that already. */
export function isShown(
  shown: Shown,
  posted: Posted,
  blocks: readonly Block[],
  buttons?: InlineKeyboard,
): boolean {
  const [part = []] = splitMessage(blocks);
  return shown.has(posted, contentOf(part, buttons));
}

function isRefused(error: unknown, pattern: RegExp): boolean {
  return error instanceof GrammyError && pattern.test(error.description);
}

/**
 * Replaces a message of the bot. What does not fit in one message is left out: the caller keeps it
 * short. No buttons given, none are left.
 * @returns false when the message is no longer there
 */
export async function repost(
  api: Api,
  shown: Shown,
  posted: Posted,
  blocks: readonly Block[],
  buttons?: InlineKeyboard,
): Promise<boolean> {
  const [part] = splitMessage(blocks);
  if (part === undefined) return true;
  if (!shown.changes(posted, contentOf(part, buttons))) return true;
  try {
    await withPlainFallback(part, (text, parseMode) =>
      api.editMessageText(posted.chatId, posted.messageId, text, {
        ...(parseMode === undefined ? {} : { parse_mode: parseMode }),
        ...markup(buttons),
        link_preview_options: noPreview,
      }),
    );
  } catch (error) {
    if (isRefused(error, /message to edit not found/iu)) return false;
    if (!isRefused(error, /message is not modified/iu)) throw error;
  }
  return true;
}
