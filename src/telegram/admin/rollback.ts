import { Composer, InlineKeyboard } from "grammy";
import { type BotContext, type Dependencies, placeOf } from "../context.ts";
import { answerPress, pressedMessage } from "../press.ts";
import { lines } from "../send/blocks.ts";
import { post, repost } from "../send/post.ts";

const choosePrefix = "r:c:";
const confirmPrefix = "r:y:";
const cancelData = "r:n";
/** Telegram's limit for a button's data. */
const dataBytes = 64;

/** `/rollback`: lists the kept snapshots, asks, goes back. For admins. */
export function createRollback(dependencies: Dependencies): Composer<BotContext> {
  const { app, shown, logger } = dependencies;
  const feature = new Composer<BotContext>();

  feature.filter(
    (ctx) => ctx.room.isAdmin && ctx.room.command?.name === "rollback",
    async (ctx) => {
      const { rollback } = ctx.room.messages;
      const kept = app
        .snapshots()
        .filter(({ id }) => Buffer.byteLength(`${choosePrefix}${id}`) <= dataBytes);
      const buttons = new InlineKeyboard();
      for (const { id, current, publishedAt, documents } of kept)
        buttons
          .text(
            `${current ? "✓ " : ""}${rollback.snapshot(publishedAt, documents)}`,
            `${choosePrefix}${id}`,
          )
          .row();
      await (kept.some((snapshot) => !snapshot.current)
        ? post(ctx.api, placeOf(ctx), lines(rollback.choose), { buttons, once: ctx.once })
        : post(ctx.api, placeOf(ctx), lines(rollback.none), { once: ctx.once }));
    },
  );

  feature.callbackQuery(/^r:(?:c:|y:|n)/, async (ctx) => {
    const { isAdmin, messages, person } = ctx.room;
    const { rollback } = messages;
    const { data } = ctx.callbackQuery;
    const pressed = pressedMessage(ctx);
    if (!isAdmin || pressed === null) return answerPress(ctx, messages.access.adminsOnly);
    await answerPress(ctx);
    const show = (text: string, buttons?: InlineKeyboard) =>
      repost(ctx.api, shown, pressed, lines(text), buttons);
    if (data === cancelData) return show(rollback.kept);
    const id = data.slice(choosePrefix.length);
    const snapshot = app.snapshots().find((each) => each.id === id);
    if (snapshot === undefined) return show(rollback.gone);
    if (data.startsWith(confirmPrefix)) {
      const { publishedAt, documents } = app.rollback(id);
      logger.info({ snapshot: id, by: person?.id }, "rolled back");
      return show(rollback.done(publishedAt, documents));
    }
    const question = rollback.confirm(snapshot.publishedAt, snapshot.documents);
    const buttons = new InlineKeyboard()
      .text(rollback.yes, `${confirmPrefix}${id}`)
      .text(rollback.no, cancelData);
    return show(question, buttons);
  });
  return feature;
}
