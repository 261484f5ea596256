import type { Span } from "../../domain/document.ts";
import type { DateMention } from "../../text/dates.ts";
import type { Lexicon } from "./lexicon.ts";

/** What reading tasks needs to know of a document. */
export interface TaskContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly isEnglish: boolean;
  /** All dates of the document, in order, open years filled with the meeting's. */
  datesIn(span: Span): readonly DateMention[];
}

/** How readily a sentence is taken for a task. */
export type Mode = "assign" | "report" | "neutral";
