import { Composer, type Middleware } from "grammy";
import { askForAccess } from "./access/stranger.ts";
import type { BotContext, Dependencies } from "./context.ts";
import type { Menu } from "./menu.ts";
import { answerPress } from "./press.ts";
import { roomOf } from "./room.ts";

/** Finds out who is there; what is not meant for the bot ends here. */
export function createLobby(dependencies: Dependencies, menu: Menu): Middleware<BotContext> {
  const { reach } = dependencies;
  return async (ctx, next) => {
    if (ctx.chat !== undefined) reach.heardFrom(ctx.chat.id);
    const room = roomOf(ctx, dependencies);
    if (room === null) return;
    ctx.room = room;
    await next();
    if (room.kind === "private" && ctx.chat !== undefined)
      await menu.showTo(ctx.api, ctx.chat.id, ctx.room.isAdmin);
  };
}

/** Strangers, and groups that were not let in, are told how to get access. */
export function createGate(dependencies: Dependencies): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.filter(
    (ctx) => ctx.room.rights === null,
    async (ctx) => {
      if (ctx.callbackQuery === undefined) await askForAccess(ctx, dependencies);
      else await answerPress(ctx, ctx.room.messages.passage.gone);
    },
  );
  return feature;
}
