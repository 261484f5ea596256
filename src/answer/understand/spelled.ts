import type { Token } from "../../text/tokens.ts";

/** A token with its diacritics put back where the documents know them. */
export interface SpelledToken extends Token {
  /** Only its folded form is known. */
  readonly plain: boolean;
}

/** A phrase that means what a word of the question, or a term it is part of, means. */
export interface Synonym {
  /** Folded words separated by single spaces. */
  readonly folded: string;
  /** The same as canonical keys where the diacritics are known and count, else `null`. */
  readonly canonical: string | null;
}
