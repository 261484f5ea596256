import { Composer, InlineKeyboard } from "grammy";
import type { Answer, Rights, Turn } from "../domain/answer.ts";
import { guessLanguage } from "../i18n/guess-language.ts";
import { telegramMessages } from "../i18n/telegram.ts";
import type { TelegramMessages } from "../i18n/telegram-messages.ts";
import { answerBlocks, answerWords, partialBlocks, sourceButtons } from "./answer-message.ts";
import { chartOfAnswer, chartView } from "./chart.ts";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { dataFor } from "./ledger-view.ts";
import { receiptData } from "./receipt.ts";
import { lines } from "./send/blocks.ts";
import { type Posted, post } from "./send/post.ts";
import type { OpenStream } from "./stream.ts";
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

/** Whose budget a model's answer is charged to: who asks, else (nobody shows) the chat. */
function askerOf(ctx: BotContext): string {
  return String(ctx.room.person?.id ?? placeOf(ctx).chatId);
}

/** Answers whatever is said to the bot in text and is no other command. */
export function createAsk(
  dependencies: Dependencies,
  working: Working,
  openStream: OpenStream,
): Composer<BotContext> {
  const { app, stop } = dependencies;
  const feature = new Composer<BotContext>();

  const buttonsOf = (found: Answer, rights: Rights, messages: TelegramMessages) => {
    const buttons = sourceButtons(found.citations, messages, app.state) ?? new InlineKeyboard();
    const charted = chartOfAnswer(app, rights, found);
    buttons.row();
    if (charted !== null)
      buttons.text(messages.ledger.chart, dataFor(app.state, chartView(charted), "chart", 0));
    return buttons.text(messages.model.receipt.button, receiptData(found, app.state));
  };

  const answer = async (ctx: BotContext, text: string, rights: Rights) => {
    const history = earlierTurns(ctx, dependencies);
    const language = guessLanguage(text, ctx.room.language);
    const messages = telegramMessages(language);
    const question = { text, history, rights, language, today: today(), asker: askerOf(ctx) };
    const stream = openStream(ctx, (partial) => partialBlocks(partial, messages, language));
    let found: Answer;
    let posted: readonly Posted[];
    try {
      found = await app.ask(question, stop, stream.show);
      const blocks = answerBlocks(found, messages);
      posted = await stream.finish(blocks, buttonsOf(found, rights, messages));
    } finally {
      stream.close();
    }
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
