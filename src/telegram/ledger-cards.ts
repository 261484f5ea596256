import type { App, Lookup } from "../app.ts";
import type { Citation, Rights } from "../domain/answer.ts";
import type { IsoDate, Language } from "../domain/document.ts";
import type { Figure, LedgerRow, Task } from "../domain/ledger.ts";
import type { LedgerMessages } from "../i18n/telegram-ledger.ts";
import {
  contradictions,
  figureBlocks,
  figureDetails,
  figureValue,
  newestFirst,
} from "./figures.ts";
import { createPageSources } from "./ledger-sources.ts";
import { type Block, quote } from "./send/blocks.ts";
import { mainRow, stateLabel, taskBlocks, taskDetails, tasksFor } from "./tasks.ts";

/** A ledger row, ready to be posted. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
}

/** Of each kind; the answer and passages need room as well. */
const cardsOfKind = 2;
const quoteCharacters = 600;

function isWithin({ documentId, row }: LedgerRow<Figure | Task>, citation: Citation): boolean {
  return (
    documentId === citation.documentId &&
    citation.start <= row.span.start &&
    row.span.end <= citation.end
  );
}

/** Figures and tasks that hold all words of the query, else those that the answer quotes. */
export function cardsFor(
  app: App,
  rights: Rights,
  text: string,
  { answer }: Lookup,
  today: IsoDate,
  messages: LedgerMessages,
  language: Language,
): Card[] {
  const cited = answer.kind === "answered" ? answer.citations : [];
  const documentIds = [...new Set(cited.map(({ documentId }) => documentId))];
  const isCited = (row: LedgerRow<Figure | Task>) => cited.some((each) => isWithin(row, each));

  const named = (owner: boolean) =>
    tasksFor(app, rights, { list: "tasks", ...(owner ? { owner: text } : { about: text }) }, today);
  const quotedTasks = () =>
    app
      .taskStates(rights, { documentIds }, today)
      .filter(({ assignment, renewals, reports }) =>
        [assignment, ...renewals, ...reports].some((row) => row !== null && isCited(row)),
      );
  const tasks = [() => named(true), () => named(false), quotedTasks]
    .map((find) => find())
    .find((found) => found.length > 0);
  const figuresAbout = app.figures(rights, { about: text });
  const figures =
    figuresAbout.length > 0
      ? newestFirst(app, rights, figuresAbout)
      : app.figures(rights, { documentIds }).filter(isCited);

  const cards: Card[] = [];
  for (const [index, course] of (tasks ?? []).slice(0, cardsOfKind).entries()) {
    const main = mainRow(course);
    if (main === undefined) continue;
    const sources = createPageSources(app, rights, language);
    const blocks = taskBlocks(course, null, sources, messages, language);
    cards.push({
      id: `task-${index}`,
      title: `${stateLabel(course, messages)}: ${main.row.task}`,
      description: [messages.taskCard, taskDetails(course, messages, language)].join(" · "),
      blocks: [...blocks, ...sources.citations.map(quoted)],
      citations: sources.citations,
    });
  }
  const isContradicted = contradictions(app.series(rights, figures[0]?.row.what ?? text));
  for (const [index, row] of figures.slice(0, cardsOfKind).entries()) {
    const sources = createPageSources(app, rights, language);
    const blocks = figureBlocks(row, null, isContradicted(row), sources, messages);
    cards.push({
      id: `figure-${index}`,
      title: [figureValue(row.row), row.row.what].filter((part) => part !== null).join(": "),
      description: [messages.figureCard, figureDetails(row.row, messages)].join(" · "),
      blocks: [...blocks, ...sources.citations.map(quoted)],
      citations: sources.citations,
    });
  }
  return cards;
}

function quoted({ quote: words }: Citation): Block {
  const shown = words.trim();
  return quote(shown.length <= quoteCharacters ? shown : `${shown.slice(0, quoteCharacters)}…`);
}
