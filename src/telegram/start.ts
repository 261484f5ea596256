import { Composer } from "grammy";
import { askForAccess } from "./access/stranger.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { type Block, emptyLine, lines } from "./send/blocks.ts";
import { post } from "./send/post.ts";
import { showPassage, sourceStartPrefix } from "./sources.ts";

/** Prefix of the deep link that makes the first admin. */
export const claimPrefix = "claim_";

function helpBlocks({ room }: BotContext): Block[] {
  const { help, helpAdmin, helpGroup } = room.messages.start;
  return [
    ...lines(help),
    emptyLine,
    ...lines(helpGroup),
    ...(room.isAdmin ? [emptyLine, ...lines(helpAdmin)] : []),
  ];
}

/** `/start` with all its deep links, and `/help`. */
export function createStart(dependencies: Dependencies): Composer<BotContext> {
  const { app } = dependencies;
  const feature = new Composer<BotContext>();

  const claim = async (ctx: BotContext, code: string) => {
    const { person, messages } = ctx.room;
    const isRight = person !== null && ctx.room.kind === "private" && app.state.claim(code);
    if (isRight) {
      app.state.saveMember({ ...person, kind: "person", role: "admin", collections: "all" });
      ctx.room = { ...ctx.room, isAdmin: true };
    }
    const text = isRight ? messages.access.claimed : messages.access.claimFailed;
    await post(ctx.api, placeOf(ctx), lines(text), { once: ctx.once, name: "claim" });
  };

  feature.filter(
    (ctx) => ctx.room.command?.name === "start",
    async (ctx) => {
      const { person, rights, messages, command, kind } = ctx.room;
      const parameter = command?.argument ?? "";
      if (parameter.startsWith(claimPrefix)) return claim(ctx, parameter.slice(claimPrefix.length));
      if (rights === null) return askForAccess(ctx, dependencies);
      if (parameter.startsWith(sourceStartPrefix)) {
        const citation = app.state.citation(parameter.slice(sourceStartPrefix.length));
        return showPassage(ctx, dependencies, citation, rights);
      }
      const greeting = lines(messages.start.greeting(person?.name ?? ""));
      const blocks = kind === "private" ? [...greeting, emptyLine, ...helpBlocks(ctx)] : greeting;
      await post(ctx.api, placeOf(ctx), blocks, { once: ctx.once, name: "start" });
      return;
    },
  );

  feature.filter(
    (ctx) => ctx.room.command?.name === "help" && ctx.room.rights !== null,
    async (ctx) => {
      await post(ctx.api, placeOf(ctx), helpBlocks(ctx), { once: ctx.once, name: "help" });
    },
  );
  return feature;
}
