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
