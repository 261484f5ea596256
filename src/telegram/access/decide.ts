import { Composer } from "grammy";
import type { AccessRequest } from "../../domain/access.ts";
import { telegramMessages } from "../../i18n/telegram.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { loggable } from "../loggable.ts";
import { answerPress, pressedMessage } from "../press.ts";
import { italic, line, lines } from "../send/blocks.ts";
import { post, repost } from "../send/post.ts";
import { collectionKey, collectionsOf } from "./collections.ts";
import { approvePrefix, declinePrefix, everyCollection } from "./stranger.ts";

/** The buttons with which admins approve or decline a request. The first decision counts. */
export function createDecide(dependencies: Dependencies): Composer<BotContext> {
  const { app, config, shown, logger } = dependencies;
  const feature = new Composer<BotContext>();

  const admit = (request: AccessRequest, key: string) => {
    const named = collectionsOf(app).filter((collection) => collectionKey(collection) === key);
    const known = app.state.member(request.from);
    app.state.saveMember({
      id: request.from,
      kind: request.kind,
      role: known?.role ?? "member",
      name: request.name,
      collections: key === everyCollection ? "all" : named,
    });
  };

  const tellRequester = async (ctx: BotContext, request: AccessRequest, isApproved: boolean) => {
    const { access } = telegramMessages(config.defaultLanguage);
    const text =
      request.kind === "person"
        ? isApproved
          ? access.approved
          : access.declined
        : isApproved
          ? access.groupApproved
          : access.groupDeclined;
    const place = { chatId: request.from };
    await post(ctx.api, place, lines(text), { once: ctx.once, name: "told" }).catch(
      (error: unknown) => {
        logger.warn({ chatId: request.from, err: loggable(error) }, "who asked could not be told");
      },
    );
  };

  const decide = async (ctx: BotContext, id: string, key: string | null) => {
    const { isAdmin, person, messages } = ctx.room;
    if (!isAdmin || person === null) return answerPress(ctx, messages.access.adminsOnly);
    const request = app.state.accessRequest(id);
    if (request === null) return answerPress(ctx, messages.failure.oldButton);
    const state = key === null ? "declined" : "approved";
    const isFirst = app.state.decideRequest(id, state);
    if (isFirst && key !== null) admit(request, key);
    await answerPress(ctx, isFirst ? undefined : messages.access.decidedBefore);
    const pressed = pressedMessage(ctx);
    const outcome = isFirst
      ? messages.access.decided(state, person.name)
      : messages.access.decidedBefore;
    if (pressed !== null) {
      const asked = ctx.callbackQuery?.message?.text?.split("\n", 1)[0] ?? request.name;
      await repost(ctx.api, shown, pressed, [line(asked), line(italic(outcome))]);
    }
    if (isFirst) await tellRequester(ctx, request, key !== null);
    return undefined;
  };

  feature.callbackQuery(new RegExp(`^${approvePrefix}([\\w-]+):(.+)$`), async (ctx) => {
    await decide(ctx, ctx.match[1] ?? "", ctx.match[2] ?? "");
  });
  feature.callbackQuery(new RegExp(`^${declinePrefix}([\\w-]+)$`), async (ctx) => {
    await decide(ctx, ctx.match[1] ?? "", null);
  });
  return feature;
}
