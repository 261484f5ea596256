import { skipGap } from "./units.ts";

/** A word with its place, as `findNumbers` walks over them. */
export interface Word {
  /** Lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it starts with a capital in the text. */
  readonly capital: boolean;
}

export interface WordNumber {
  readonly value: number;
  /** Second part of a ratio: `một nửa` is 1 of 2. */
  readonly upper: number | null;
  /** How many of the words it took. */
  readonly count: number;
}

/** Up to 14 words from `start` on with only blanks or hyphens between them. @param limit where others begin */
export function wordsFrom(text: string, lower: string, start: number, limit: number): Word[] {
  const found: Word[] = [];
  const word = /\p{L}[\p{L}\p{M}]*/uy;
  let at = start;
  while (found.length < 14 && at < limit) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) break;
    const end = at + match[0].length;
    const first = match[0][0] as string;
    found.push({
      lower: lower.slice(at, end),
      start: at,
      end,
      capital: first !== first.toLowerCase(),
    });
    at = text[end] === "-" && /\p{L}/u.test(text[end + 1] ?? "") ? end + 1 : skipGap(text, end);
    if (at === end) break;
  }
  return found;
}
