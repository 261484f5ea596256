import { setTimeout as sleep } from "node:timers/promises";
import { Composer, type InlineKeyboard } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Lookup } from "../app.ts";
import type { Citation, Rights } from "../domain/answer.ts";
import type { DocumentEntry } from "../domain/document.ts";
import { answerPhrases, displayDate } from "../i18n/answers.ts";
import { guessLanguage } from "../i18n/guess-language.ts";
import { answerBlocks, sourceButtons, sourceRuns } from "./answer-message.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { dateOf, titleOf } from "./documents.ts";
import { cardsFor } from "./ledger-cards.ts";
import { loggable } from "./loggable.ts";
import { type Block, bold, line, plainText, quote } from "./send/blocks.ts";
import { toHtml } from "./send/html.ts";
import { splitMessage } from "./send/split.ts";
import { today } from "./today.ts";

const resultsLimit = 10;
/** People wait for the list while they type; Telegram gives up after about ten seconds. */
const lookupLimitMs = 900;
/** What somebody may read can change at any moment. */
const cacheSeconds = 5;
const sourcesLimit = 6;
const titleCharacters = 60;
const descriptionCharacters = 120;
/** Start parameter of the button that leads strangers to the request for access. */
const accessStartParameter = "access";

function cut(text: string, characters: number): string {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  return flat.length <= characters ? flat : `${flat.slice(0, characters - 1)}…`;
}

function article(
  id: string,
  title: string,
  description: string,
  blocks: readonly Block[],
  buttons?: InlineKeyboard,
): InlineQueryResultArticle {
  const [part = []] = splitMessage(blocks);
  return {
    type: "article",
    id,
    title: cut(title, titleCharacters) || "…",
    description: cut(description, descriptionCharacters),
    input_message_content: {
      message_text: toHtml(part),
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
    },
    ...(buttons === undefined ? {} : { reply_markup: buttons }),
  };
}

/** `@bot question` in any chat: the answer, figures and tasks, the best passages, ready to be posted. */
export function createInline(dependencies: Dependencies): Composer<BotContext> {
  const { app, logger } = dependencies;
  const feature = new Composer<BotContext>();

  /** Below a posted message they open in the private chat of whoever presses, if they may read it. */
  const buttonsFor = (ctx: BotContext, citations: readonly Citation[]) =>
    sourceButtons(citations.slice(0, sourcesLimit), ctx.room.messages, app.state);
  const sourceText = (citation: Citation, ctx: BotContext) =>
    plainText([line(...sourceRuns(citation, ctx.room.messages, ctx.room.language))]);

  const answerArticle = (ctx: BotContext, { answer }: Lookup): InlineQueryResultArticle => {
    const { messages } = ctx.room;
    const blocks = answerBlocks(answer, messages);
    const [citation] = answer.citations;
    if (answer.kind === "not-found" || citation === undefined)
      return article(
        "answer",
        messages.inline.nothing,
        answerPhrases(answer.language).notFound(answer.coverage),
        blocks,
      );
    const said = answer.claims.map((claim) => claim.text).join(" ");
    return article(
      "answer",
      said,
      sourceText(citation, ctx),
      blocks,
      buttonsFor(ctx, answer.citations),
    );
  };
  const passageArticle = (ctx: BotContext, citation: Citation, index: number) =>
    article(
      `passage-${index}`,
      citation.quote,
      sourceText(citation, ctx),
      [
        quote(citation.quote.trim()),
        line(...sourceRuns(citation, ctx.room.messages, ctx.room.language)),
      ],
      buttonsFor(ctx, [citation]),
    );
  const documentArticle = (ctx: BotContext, entry: DocumentEntry, index: number) => {
    const { messages, language } = ctx.room;
    const date = dateOf(entry);
    const when = date === null ? messages.documents.undated : displayDate(date, language);
    const details = entry.metadata.body === null ? when : `${when} · ${entry.metadata.body}`;
    return article(`document-${index}`, titleOf(entry), `${messages.inline.latest} · ${details}`, [
      line(bold(titleOf(entry))),
      line(details),
    ]);
  };

  const resultsFor = async (
    ctx: BotContext,
    text: string,
    rights: Rights,
  ): Promise<InlineQueryResultArticle[] | "slow"> => {
    if (text === "")
      return app
        .documents(rights)
        .slice(0, resultsLimit)
        .map((entry, index) => documentArticle(ctx, entry, index));
    const language = guessLanguage(text, ctx.room.language);
    const question = { text, rights, language, today: today() };
    const looking = app.lookup(question, resultsLimit - 1);
    const found = await Promise.race([looking, sleep(lookupLimitMs, "slow" as const)]);
    if (found === "slow") {
      looking.catch((error: unknown) =>
        logger.warn({ err: loggable(error) }, "a lookup failed late"),
      );
      return "slow";
    }
    const { ledger } = ctx.room.messages;
    const cards = cardsFor(app, rights, text, found, question.today, ledger, ctx.room.language);
    const quoted = new Set(
      [...found.answer.citations, ...cards.flatMap(({ citations }) => citations)].map(
        ({ documentId, start }) => `${documentId}:${start}`,
      ),
    );
    const others = found.passages.filter(
      ({ documentId, start }) => !quoted.has(`${documentId}:${start}`),
    );
    return [
      answerArticle(ctx, found),
      ...cards.map(({ id, title, description, blocks, citations }) =>
        article(id, title, description, blocks, buttonsFor(ctx, citations)),
      ),
      ...others
        .slice(0, resultsLimit - 1 - cards.length)
        .map((citation, index) => passageArticle(ctx, citation, index)),
    ];
  };

  feature.on("inline_query", async (ctx) => {
    const { rights, messages } = ctx.room;
    const respond = (results: InlineQueryResultArticle[], button?: string) =>
      ctx.once("inline", () =>
        ctx.answerInlineQuery(results, {
          is_personal: true,
          cache_time: cacheSeconds,
          ...(button === undefined
            ? {}
            : { button: { text: button, start_parameter: accessStartParameter } }),
        }),
      );
    if (rights === null) {
      await respond([], messages.inline.askAccess);
      return;
    }
    // All there is comes at once: there is no second page.
    const results =
      ctx.inlineQuery.offset === ""
        ? await resultsFor(ctx, ctx.inlineQuery.query.trim(), rights)
        : [];
    await (results === "slow" ? respond([], messages.inline.slow) : respond(results));
  });
  return feature;
}
