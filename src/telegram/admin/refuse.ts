import { Composer } from "grammy";
import { type BotContext, placeOf } from "../context.ts";
import { lines } from "../send/blocks.ts";
import { post } from "../send/post.ts";

const adminCommands: ReadonlySet<string> = new Set([
  "ingest",
  "rollback",
  "members",
  "grant",
  "usage",
]);

/** Stands behind the admin's features: whoever comes as far with one of their commands is none. */
export function createAdminRefusal(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.filter(
    (ctx) => {
      const { command, kind } = ctx.room;
      if (command !== null) return adminCommands.has(command.name);
      return kind === "private" && ctx.message?.document !== undefined;
    },
    async (ctx) => {
      const { person, messages } = ctx.room;
      const text = person === null ? messages.access.anonymous : messages.access.adminsOnly;
      await post(ctx.api, placeOf(ctx), lines(text), { once: ctx.once, name: "refusal" });
    },
  );
  return feature;
}
