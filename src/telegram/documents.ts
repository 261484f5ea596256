import { Composer, InlineKeyboard } from "grammy";
import type { Rights } from "../domain/answer.ts";
import type { DocumentEntry } from "../domain/document.ts";
import { displayDate } from "../i18n/answers.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { answerPress, pressedMessage } from "./press.ts";
import { type Block, bold, emptyLine, line, lines } from "./send/blocks.ts";
import { post, repost } from "./send/post.ts";

const documentsOnPage = 8;
const titleCharacters = 150;
const pagePrefix = "d:";

/** When the meeting was, else when the paper was signed. */
export function dateOf({ metadata }: DocumentEntry): string | null {
  return metadata.heldOn ?? metadata.issuedOn;
}

export function titleOf({ metadata, path }: DocumentEntry): string {
  const title = metadata.title.replaceAll("\n", " ").trim();
  return (title === "" ? path : title).slice(0, titleCharacters);
}

/** `/documents`: what the room may read, newest meeting first, in pages. */
export function createDocuments(dependencies: Dependencies): Composer<BotContext> {
  const { app, shown } = dependencies;
  const feature = new Composer<BotContext>();

  const page = (ctx: BotContext, rights: Rights, wanted: number) => {
    const { messages, language } = ctx.room;
    const all = app.documents(rights);
    const pages = Math.max(1, Math.ceil(all.length / documentsOnPage));
    const number = Math.min(Math.max(wanted, 0), pages - 1);
    const first = number * documentsOnPage;
    const entries = all.slice(first, first + documentsOnPage);
    const blocks: Block[] = [line(bold(messages.documents.title(all.length)))];
    for (const [index, entry] of entries.entries()) {
      const date = dateOf(entry);
      const body = entry.metadata.body;
      const details = [
        date === null ? messages.documents.undated : displayDate(date, language),
        ...(body === null ? [] : [body]),
        entry.path,
      ];
      blocks.push(emptyLine, line(`${first + index + 1}. `, bold(titleOf(entry))));
      blocks.push(line(details.join(" · ").slice(0, 300)));
    }
    const buttons = new InlineKeyboard();
    if (number > 0) buttons.text(messages.documents.later, `${pagePrefix}${number - 1}`);
    if (number < pages - 1) buttons.text(messages.documents.earlier, `${pagePrefix}${number + 1}`);
    return {
      blocks: all.length === 0 ? lines(messages.documents.none) : blocks,
      buttons: pages > 1 ? buttons : undefined,
    };
  };

  feature.filter(
    (ctx) => ctx.room.command?.name === "documents",
    async (ctx, next) => {
      if (ctx.room.rights === null) return next();
      const { blocks, buttons } = page(ctx, ctx.room.rights, 0);
      await post(ctx.api, placeOf(ctx), blocks, { buttons, once: ctx.once });
    },
  );
  feature.callbackQuery(new RegExp(`^${pagePrefix}\\d{1,6}$`), async (ctx, next) => {
    const pressed = pressedMessage(ctx);
    if (ctx.room.rights === null || pressed === null) return next();
    await answerPress(ctx);
    const wanted = Number(ctx.callbackQuery.data.slice(pagePrefix.length));
    const { blocks, buttons } = page(ctx, ctx.room.rights, wanted);
    await repost(ctx.api, shown, pressed, blocks, buttons);
  });
  return feature;
}
