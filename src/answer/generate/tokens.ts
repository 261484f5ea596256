import { type Token, tokenize } from "../../text/tokens.ts";
import { memoize } from "../memo.ts";

/** One claim is compared word by word some ten times, and its quotes serve the next claim again. */
const KEPT = 600;

export const tokensOf: (text: string) => readonly Token[] = memoize(KEPT, tokenize);

export const foldedWords: (text: string) => readonly string[] = memoize(KEPT, (text) =>
  tokensOf(text).map(({ folded }) => folded),
);

export const canonicalWords: (text: string) => readonly string[] = memoize(KEPT, (text) =>
  tokensOf(text).map(({ canonical }) => canonical),
);

/** The words with a space around each, for looking several up as they follow each other. */
export const foldedText: (text: string) => string = memoize(KEPT, (text) =>
  spaced(foldedWords(text)),
);

export const canonicalText: (text: string) => string = memoize(KEPT, (text) =>
  spaced(canonicalWords(text)),
);

function spaced(words: readonly string[]): string {
  return ` ${words.join(" ")} `;
}
