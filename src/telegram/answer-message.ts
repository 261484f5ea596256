import { InlineKeyboard } from "grammy";
import type { PartialAnswer } from "../app.ts";
import type { StateStore } from "../domain/access.ts";
import type { Answer, Citation } from "../domain/answer.ts";
import type { Language } from "../domain/document.ts";
import { answerPhrases, displayDate } from "../i18n/answers.ts";
import type { TelegramMessages } from "../i18n/telegram-messages.ts";
import {
  type Block,
  bold,
  emptyLine,
  italic,
  line,
  quote,
  type Run,
  run,
  showable,
} from "./send/blocks.ts";

/** Sources whose quote is written out; the others open by their button. */
const quotedSources = 12;
/** Telegram allows 100 buttons below a message. */
const buttonsLimit = 90;
/** More than this many sources get buttons with numbers only, several in a row. */
const namedButtons = 4;
const buttonsInRow = 6;

const claimSeparator = /\s*\n\s*/gu;

function marks(citations: readonly number[]): Run[] {
  return citations.map((index) => ({ text: `[${index + 1}]`, whole: true }));
}

/** `Title · date · p. 3`. */
export function sourceRuns(
  citation: Citation,
  messages: TelegramMessages,
  language: Language,
): Run[] {
  const details = [
    citation.date === null ? null : displayDate(citation.date, language),
    citation.page === null ? null : messages.answer.page(citation.page),
  ].filter((part) => part !== null);
  const title = citation.title.trim() === "" ? citation.doc : citation.title;
  return [
    bold(title.replace(claimSeparator, " ").slice(0, 200)),
    ...(details.length === 0 ? [] : [run(` · ${details.join(" · ")}`)]),
  ];
}

function sourceBlocks(
  citations: readonly Citation[],
  messages: TelegramMessages,
  language: Language,
): Block[] {
  const quoted = citations.slice(0, quotedSources);
  const rest = citations.length - quoted.length;
  return [
    ...quoted.flatMap((citation, index): Block[] => [
      {
        ...line(
          { text: `[${index + 1}]`, whole: true },
          " ",
          ...sourceRuns(citation, messages, language),
        ),
        keepWithNext: true,
      },
      quote(citation.quote.trim()),
    ]),
    ...(rest > 0 ? [line(italic(messages.answer.moreSources(rest)))] : []),
  ];
}

/** An answer as a message: numbered claims with their marks, notes, then the sources. */
export function answerBlocks(answer: Answer, messages: TelegramMessages): Block[] {
  const phrases = answerPhrases(answer.language);
  const fallback = answer.receipt?.fallback ?? null;
  const withoutModel = fallback === null ? null : messages.model.withoutModel[fallback];
  const notes = withoutModel === null ? [] : [withoutModel];
  if (answer.kind === "answered") {
    return claimBlocks(answer, [...answer.notes, ...notes], messages, answer.language);
  }
  const said = [line(notFoundSentence(answer)), ...notes.map((note) => line(italic(note)))];
  if (answer.citations.length === 0) return said;
  return [
    ...said,
    emptyLine,
    { ...line(phrases.nearest), keepWithNext: true },
    ...sourceBlocks(answer.citations, messages, answer.language),
  ];
}

/** The part of an answer that is certain, while the rest is still being made. */
export function partialBlocks(
  partial: PartialAnswer,
  messages: TelegramMessages,
  language: Language,
): Block[] {
  return claimBlocks(partial, [messages.model.checking], messages, language);
}

function claimBlocks(
  { claims, citations }: PartialAnswer,
  notes: readonly string[],
  messages: TelegramMessages,
  language: Language,
): Block[] {
  const several = claims.length > 1;
  return [
    ...claims.map((claim, index) =>
      line(
        several ? `${index + 1}. ` : "",
        claim.text.trim(),
        ...(claim.citations.length === 0 ? [] : [run(" ")]),
        ...marks(claim.citations),
      ),
    ),
    ...notes.map((note) => line(italic(note))),
    emptyLine,
    { ...line(bold(answerPhrases(language).sources)), keepWithNext: true },
    ...sourceBlocks(citations, messages, language),
  ];
}

function notFoundSentence({ language, coverage }: Answer): string {
  const phrases = answerPhrases(language);
  return coverage.documents === 0 ? phrases.nothingLoaded : phrases.notFound(coverage);
}

/** What the assistant said, for follow-ups: the claims without sources. */
export function answerWords(answer: Answer): string {
  if (answer.kind === "not-found") return notFoundSentence(answer);
  return answer.claims.map((claim) => claim.text).join("\n");
}

/** Prefix of the data of source buttons; a citation's id follows. */
export const sourcePrefix = "s:";

/** One button a source, or nothing where there is none. */
export function sourceButtons(
  citations: readonly Citation[],
  messages: TelegramMessages,
  state: StateStore,
): InlineKeyboard | undefined {
  if (citations.length === 0) return undefined;
  const buttons = citations.slice(0, buttonsLimit).map((citation, index) => {
    const data = `${sourcePrefix}${state.saveCitation(citation)}`;
    const number = `[${index + 1}]`;
    const title = showable(citation.title).replace(claimSeparator, " ").slice(0, 40).trim();
    if (citations.length > namedButtons) return InlineKeyboard.text(number, data);
    const label = title === "" ? messages.answer.sourceButton(index + 1) : `${number} ${title}`;
    return InlineKeyboard.text(label, data);
  });
  const perRow = citations.length > namedButtons ? buttonsInRow : 1;
  return InlineKeyboard.from([buttons]).toFlowed(perRow);
}
