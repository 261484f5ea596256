import type { SourceDocument } from "../../domain/document.ts";
import type { Figure, Task } from "../../domain/ledger.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { spellingOf } from "../../text/spelling.ts";
import { figuresOfRow } from "./figure-tables.ts";
import { figuresOfSentence } from "./figures.ts";
import { lexiconOf } from "./lexicon.ts";
import { documentNumbers } from "./numbers.ts";
import { inheritedPeriods } from "./periods.ts";
import { statementsOf } from "./statement.ts";
import { tasksOfDocument } from "./tasks.ts";
import { within } from "./within.ts";

/** What a document states in figures and gives out in tasks, each row anchored to its words. */
export interface Ledger {
  readonly figures: readonly Figure[];
  readonly tasks: readonly Task[];
}

/** Reads the ledger of a document, without any model. Rows come in text order. */
export function extractLedger(document: SourceDocument): Ledger {
  const { text, metadata } = document;
  const lexicon = lexiconOf(spellingOf(text, metadata.language));
  const statements = [...statementsOf(document)];
  const dates = datesOf(document);
  const mentions = documentNumbers(document, dates).filter(({ kind }) => kind === "figure");
  const periods = inheritedPeriods(document, statements, dates);
  const figures: Figure[] = [];
  for (const [index, statement] of statements.entries()) {
    const own = within(mentions, statement.span);
    if (own.length === 0) continue;
    const inheritedPeriod = periods[index] ?? null;
    const { block } = statement;
    if (block.kind === "tableRow") {
      figures.push(...figuresOfRow(text, block, own, inheritedPeriod));
      continue;
    }
    figures.push(
      ...figuresOfSentence({
        text,
        lexicon,
        language: metadata.language,
        evidence: statement.span,
        contentStart: statement.contentStart,
        figures: own,
        dates: within(dates, statement.span),
        inheritedPeriod,
      }),
    );
  }
  const tasks = tasksOfDocument(document, statements, {
    text,
    lexicon,
    isEnglish: metadata.language === "en",
    heldOn: metadata.heldOn ?? metadata.issuedOn,
    datesIn: (span) => within(dates, span),
  });
  return { figures, tasks };
}

/** Open years are the meeting's, else those of the first date that states one. */
function datesOf({ text, metadata }: SourceDocument): DateMention[] {
  const day = metadata.heldOn ?? metadata.issuedOn;
  if (day !== null) return findDates(text, { year: Number(day.slice(0, 4)) });
  const dates = findDates(text);
  const year = dates.find((date) => date.year !== undefined && date.precision !== "years")?.year;
  return year === undefined ? dates : findDates(text, { year });
}
