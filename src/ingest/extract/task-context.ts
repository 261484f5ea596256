import type { IsoDate, Span } from "../../domain/document.ts";
import type { DateMention } from "../../text/dates.ts";
import type { Lexicon } from "./lexicon.ts";

/** What reading tasks needs to know of a document. */
export interface TaskContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly isEnglish: boolean;
  /** Day of the meeting: what lay before it is no deadline. `null` where the document does not say. */
  readonly heldOn: IsoDate | null;
  /** All dates of the document, in order, open years filled with the meeting's. */
  datesIn(span: Span): readonly DateMention[];
}

/** How readily a sentence is taken for a task. */
export type Mode = "assign" | "report" | "neutral";
