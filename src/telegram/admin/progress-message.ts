import type { Api, InlineKeyboard } from "grammy";
import type { Logger } from "../../logger.ts";
import { loggable } from "../loggable.ts";
import type { Block } from "../send/blocks.ts";
import { type Place, type Posted, post, repost, type Shown } from "../send/post.ts";

/** Telegram counts edits like messages: 20 a minute in a group. */
const betweenEditsMs = 3_100;

/** One message that is edited in place while something takes its time. */
export interface ProgressMessage {
  /** Shows the newest state, sooner or later; those in between may never be seen. */
  update(blocks: readonly Block[]): void;
  /** Shows the end, for certain: in a new message where the old one cannot be edited. */
  finish(blocks: readonly Block[], buttons?: InlineKeyboard): Promise<void>;
}

export async function postProgress(
  api: Api,
  place: Place,
  first: readonly Block[],
  { shown, logger }: { readonly shown: Shown; readonly logger: Logger },
): Promise<ProgressMessage> {
  const [posted] = await post(api, place, first);
  let latest: readonly Block[] | null = null;
  let timer: NodeJS.Timeout | undefined;
  let editing: Promise<boolean> = Promise.resolve(true);
  const edit = (message: Posted, blocks: readonly Block[]) => {
    editing = repost(api, shown, message, blocks).catch((error: unknown) => {
      logger.debug({ err: loggable(error) }, "progress could not be shown");
      return false;
    });
  };
  const tick = () => {
    timer = undefined;
    if (latest === null || posted === undefined) return;
    edit(posted, latest);
    latest = null;
    timer = setTimeout(tick, betweenEditsMs);
  };
  timer = setTimeout(tick, betweenEditsMs);
  return {
    update(blocks) {
      latest = blocks;
      timer ??= setTimeout(tick, betweenEditsMs);
    },
    async finish(blocks, buttons) {
      clearTimeout(timer);
      latest = null;
      await editing;
      const isShown =
        posted !== undefined &&
        (await repost(api, shown, posted, blocks, buttons).catch(() => false));
      if (!isShown) await post(api, place, blocks, { buttons });
    },
  };
}
