import type { Middleware } from "grammy";
import type { StateStore } from "../domain/access.ts";
import type { BotContext } from "./context.ts";
import type { Once } from "./send/post.ts";

/**
 * Gives the context its `once`: a step that was done before the process died is not done again.
 * What is left is the moment between Telegram's yes and our note of it.
 */
export function steps(state: StateStore): Middleware<BotContext> {
  return async (ctx, next) => {
    const updateId = ctx.update.update_id;
    const once: Once = async (step, action) => {
      if (state.hasStep(updateId, step)) return undefined;
      const result = await action();
      state.markStep(updateId, step);
      return result;
    };
    ctx.once = once;
    await next();
  };
}
