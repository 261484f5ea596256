import { type Api, type InlineKeyboard, InputFile } from "grammy";
import { type Block, emptyLine } from "./blocks.ts";
import { markup, type Place, type Posted, placement, withPlainFallback } from "./post.ts";
import { splitMessage } from "./split.ts";

/** Telegram's limit for a caption, in UTF-16 units after markup is read. */
export const captionUnits = 1024;

/**
 * Sends a picture. What does not fit into the caption is left out: the caller keeps it short.
 * @param name of the file
 */
export async function postPhoto(
  api: Api,
  place: Place,
  picture: Uint8Array,
  name: string,
  caption: readonly Block[],
  buttons?: InlineKeyboard,
): Promise<Posted> {
  const [part = [emptyLine]] = splitMessage(caption, captionUnits);
  const message = await withPlainFallback(part, (text, parseMode) =>
    api.sendPhoto(place.chatId, new InputFile(picture, name), {
      caption: text,
      ...(parseMode === undefined ? {} : { parse_mode: parseMode }),
      ...placement(place),
      ...markup(buttons),
    }),
  );
  return { chatId: message.chat.id, messageId: message.message_id };
}
