import type { App } from "../app.ts";
import type { Citation, Rights } from "../domain/answer.ts";
import type { Language } from "../domain/document.ts";
import type { Figure, LedgerRow, Task } from "../domain/ledger.ts";
import { displayDate } from "../i18n/answers.ts";
import { type Block, line, type Run, run, showable } from "./send/blocks.ts";

const defaultTitleCharacters = 50;

/** Shortens foreign text to one line. */
export function cut(text: string, characters: number): string {
  const flat = showable(text).replaceAll(/\s+/gu, " ").trim();
  return flat.length <= characters ? flat : `${flat.slice(0, characters - 1)}…`;
}

/** The sources of one page, numbered in the order in which they are cited. */
export interface PageSources {
  readonly citations: readonly Citation[];
  /** `[1] Title · date`; nothing where the document is gone. */
  cite(row: LedgerRow<Figure | Task>): Run[];
  /** The mark alone. */
  mark(row: LedgerRow<Figure | Task>): Run[];
  /** All of them, one a line. */
  list(): Block[];
}

export function createPageSources(
  app: App,
  rights: Rights,
  language: Language,
  titleCharacters = defaultTitleCharacters,
): PageSources {
  const citations: Citation[] = [];
  const numberOf = (row: LedgerRow<Figure | Task>): number | null => {
    const citation = app.cite(row, rights);
    if (citation === null) return null;
    const known = citations.findIndex(
      ({ documentId, start, end }) =>
        documentId === citation.documentId && start === citation.start && end === citation.end,
    );
    if (known >= 0) return known + 1;
    return citations.push(citation);
  };
  const mark = (row: LedgerRow<Figure | Task>): Run[] => {
    const number = numberOf(row);
    return number === null ? [] : [{ text: `[${number}]`, whole: true }];
  };
  const whole = (number: number): Run[] => {
    const citation = citations[number - 1];
    if (citation === undefined) return [];
    const { title, doc, date } = citation;
    const name = cut(title.trim() === "" ? doc : title, titleCharacters);
    const when = date === null ? "" : ` · ${displayDate(date, language)}`;
    return [{ text: `[${number}]`, whole: true }, run(` ${name}${when}`)];
  };
  return {
    citations,
    mark,
    cite: (row) => whole(numberOf(row) ?? 0),
    list: () => citations.map((_, index) => line(...whole(index + 1))),
  };
}
