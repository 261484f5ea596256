import type { Span } from "../../domain/document.ts";
import type { DateMention } from "../../text/dates.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { Lexicon } from "./lexicon.ts";

export interface SentenceContext {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly language: "vi" | "en";
  /** The sentence, list item or row. */
  readonly evidence: Span;
  /** Where its words start, after a list marker. */
  readonly contentStart: number;
  /** Figures of the sentence, in order. */
  readonly figures: readonly NumberMention[];
  /** Dates and periods of the sentence, in order. */
  readonly dates: readonly DateMention[];
  /** Period of the heading or the sentence before; used where the sentence states none. */
  readonly inheritedPeriod: string | null;
}
