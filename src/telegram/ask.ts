import { Composer } from "grammy";
import type { Rights, Turn } from "../domain/answer.ts";
import { guessLanguage } from "../i18n/guess-language.ts";
import { telegramMessages } from "../i18n/telegram.ts";
import { answerBlocks, answerWords, sourceButtons } from "./answer-message.ts";
import { chartOfAnswer, chartView } from "./chart.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { dataFor } from "./ledger-view.ts";
import { lines } from "./send/blocks.ts";
import { type Posted, post } from "./send/post.ts";
import { today } from "./today.ts";
import type { Working } from "./working.ts";

/** Longer ones are texts, not questions. */
const questionCharacters = 1_500;

const askCommands: ReadonlySet<string> = new Set(["ask", "hoi"]);

/** Key under which the conversation up to one answer of the bot is kept. */
function answerKey({ chatId, messageId }: Posted): string {
  return `answer:${chatId}:${messageId}`;
}

/**
 * What came before the question: the conversation of this user in this chat, or, in a reply to an
 * answer of the bot, the conversation that led to that answer.
 */
function earlierTurns(ctx: BotContext, { app }: Dependencies): readonly Turn[] {
  const repliedTo = ctx.message?.reply_to_message;
  if (repliedTo?.from?.id === ctx.me.id) {
    const key = answerKey({ chatId: repliedTo.chat.id, messageId: repliedTo.message_id });
    const continued = app.state.history(key);
    if (continued.length > 0) return continued;
  }
  return app.state.history(ctx.room.conversation);
}

/** Answers whatever is said to the bot in text and is no other command. */
export function createAsk(dependencies: Dependencies, working: Working): Composer<BotContext> {
  const { app, stop } = dependencies;
  const feature = new Composer<BotContext>();

  const answer = async (ctx: BotContext, text: string, rights: Rights) => {
    const place = placeOf(ctx);
    const history = earlierTurns(ctx, dependencies);
    const language = guessLanguage(text, ctx.room.language);
    const messages = telegramMessages(language);
    const found = await app.ask({ text, history, rights, language, today: today() }, stop);
    const buttons = sourceButtons(found.citations, messages, app.state);
    const charted = chartOfAnswer(app, rights, found);
    if (charted !== null)
      buttons
        ?.row()
        .text(messages.ledger.chart, dataFor(app.state, chartView(charted), "chart", 0));
    const posted = await post(ctx.api, place, answerBlocks(found, messages), {
      buttons,
      once: ctx.once,
      name: "answer",
    });
    const turns: Turn[] = [
      ...history,
      { role: "user", text },
      { role: "assistant", text: answerWords(found) },
    ];
    app.state.forget(ctx.room.conversation);
    app.state.appendTurns(ctx.room.conversation, turns);
    for (const message of posted) app.state.appendTurns(answerKey(message), turns);
  };

  feature.on("message", async (ctx, next) => {
    const { command, said, rights, messages } = ctx.room;
    const isQuestion = command === null || askCommands.has(command.name);
    const hasText = ctx.message.text !== undefined || ctx.message.caption !== undefined;
    if (!isQuestion || !hasText || rights === null) return next();
    const say = (text: string) =>
      post(ctx.api, placeOf(ctx), lines(text), { once: ctx.once, name: "say" });
    if (said === "") await say(messages.ask.empty);
    else if (said.length > questionCharacters) await say(messages.ask.tooLong);
    else await working(ctx, () => answer(ctx, said, rights));
  });
  return feature;
}
