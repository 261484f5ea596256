import { Composer } from "grammy";
import type { PassageView } from "../app.ts";
import type { Citation, Rights } from "../domain/answer.ts";
import { sourcePrefix, sourceRuns } from "./answer-message.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { answerPress, createRecentPresses, pressedMessage } from "./press.ts";
import { rightsOfPerson } from "./room.ts";
import { type Block, bold, emptyLine, italic, line, lines, type Run, run } from "./send/blocks.ts";
import { post } from "./send/post.ts";

/** Prefix of the deep link (`/start s_ID`) that opens a citation in the private chat. */
export const sourceStartPrefix = "s_";

function passageBlocks({ citation, before, after }: PassageView, ctx: BotContext): Block[] {
  const { messages, language } = ctx.room;
  const runs: Run[] = [
    run(`${before === "" ? "" : "…"}${before}`),
    bold(citation.quote),
    run(`${after}${after === "" ? "" : "…"}`),
  ];
  return [
    line(...sourceRuns(citation, messages, language)),
    line(italic(citation.doc)),
    emptyLine,
    { kind: "line", runs },
  ];
}

/** Opens a citation with its surroundings, for a room that may read it. */
export async function showPassage(
  ctx: BotContext,
  { app }: Dependencies,
  citation: Citation | null,
  rights: Rights | null,
): Promise<void> {
  const view = citation === null || rights === null ? null : app.passage(citation, rights);
  const blocks = view === null ? lines(ctx.room.messages.passage.gone) : passageBlocks(view, ctx);
  await post(ctx.api, placeOf(ctx), blocks, { once: ctx.once, name: "passage" });
}

/** The buttons below answers. What they show is checked against what the room may read now. */
export function createSources(dependencies: Dependencies): Composer<BotContext> {
  const { app } = dependencies;
  const feature = new Composer<BotContext>();
  const isRepeated = createRecentPresses();

  feature.callbackQuery(new RegExp(`^${sourcePrefix}[\\w-]+$`), async (ctx) => {
    const id = ctx.callbackQuery.data.slice(sourcePrefix.length);
    const pressed = pressedMessage(ctx);
    if (pressed === null) {
      // Below a message that was posted in inline mode: it opens in the private chat, checked there.
      const url = `https://t.me/${ctx.me.username}?start=${sourceStartPrefix}${id}`;
      const text = ctx.room.messages.passage.opensInPrivate;
      await ctx.once("press", () => ctx.answerCallbackQuery({ url, text })).catch(() => {});
      return;
    }
    const rights =
      ctx.room.kind === "group" ? ctx.room.rights : rightsOfPerson(dependencies, ctx.room.person);
    const citation = app.state.citation(id);
    if (rights === null || citation === null || app.passage(citation, rights) === null) {
      await answerPress(ctx, ctx.room.messages.passage.gone);
      return;
    }
    if (isRepeated(`${pressed.chatId}:${pressed.messageId}:${id}`)) {
      await answerPress(ctx, ctx.room.messages.passage.shownAbove);
      return;
    }
    await answerPress(ctx);
    await showPassage(ctx, dependencies, citation, rights);
  });
  return feature;
}
