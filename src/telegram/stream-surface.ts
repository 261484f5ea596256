import type { Api } from "grammy";
import type { Block } from "./send/blocks.ts";
import {
  type Place,
  type Posted,
  placement,
  post,
  repost,
  type Shown,
  withPlainFallback,
} from "./send/post.ts";
import { splitMessage } from "./send/split.ts";

/** Where an unfinished answer is shown. What does not fit in one message is left out. */
export interface Surface {
  readonly isDraft: boolean;
  put(blocks: readonly Block[], signal: AbortSignal): Promise<void>;
  /** The message that the finished answer takes the place of; `null` where there is none. */
  message(): Posted | null;
}

/**
 * The preview that Telegram shows in private chats until a message comes.
 * @param draftId the same for all versions of one answer, not 0
 */
export function createDraftSurface(api: Api, place: Place, draftId: number): Surface {
  const { replyTo: _, ...where } = place;
  return {
    isDraft: true,
    async put(blocks, signal) {
      const [part] = splitMessage(blocks);
      if (part === undefined) return;
      // grammY declares the signal of a polyfill, and takes Node's own.
      type GrammySignal = Parameters<typeof api.sendMessageDraft>[4];
      await withPlainFallback(part, (text, parseMode) =>
        api.sendMessageDraft(
          place.chatId,
          draftId,
          text,
          { ...(parseMode === undefined ? {} : { parse_mode: parseMode }), ...placement(where) },
          signal as GrammySignal,
        ),
      );
    },
    message: () => null,
  };
}

/** A message of its own that is edited in place. */
export function createEditSurface(api: Api, place: Place, shown: Shown): Surface {
  let posted: Posted | null = null;
  return {
    isDraft: false,
    async put(blocks) {
      const [part] = splitMessage(blocks);
      if (part === undefined) return;
      if (posted !== null) await repost(api, shown, posted, part);
      else posted = (await post(api, place, part))[0] ?? null;
    },
    message: () => posted,
  };
}
