import { Composer } from "grammy";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { answerPress } from "./press.ts";
import { lines } from "./send/blocks.ts";
import { post } from "./send/post.ts";

/** `/new`: what was asked before no longer counts. */
export function createForget({ app }: Dependencies): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.filter(
    (ctx) => ctx.room.command?.name === "new",
    async (ctx) => {
      app.state.forget(ctx.room.conversation);
      const text = ctx.room.messages.ask.forgotten;
      await post(ctx.api, placeOf(ctx), lines(text), { once: ctx.once, name: "forgotten" });
    },
  );
  return feature;
}

/** What no feature knew what to do with: nobody who spoke to the bot stays without a word. */
export function createUnhandled(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("callback_query", (ctx) => answerPress(ctx, ctx.room.messages.failure.oldButton));
  feature.on(
    [
      "message:text",
      "message:caption",
      "message:media",
      "message:sticker",
      "message:voice",
      "message:video_note",
      "message:location",
      "message:contact",
      "message:poll",
    ],
    async (ctx) => {
      const { command, kind, messages } = ctx.room;
      // In a group a command that names no bot may be meant for another one.
      if (command !== null && !command.isMine) return;
      if (command === null && kind !== "private") return;
      const text = command === null ? messages.ask.notText : messages.ask.unknownCommand;
      await post(ctx.api, placeOf(ctx), lines(text), { once: ctx.once, name: "unhandled" });
    },
  );
  return feature;
}
