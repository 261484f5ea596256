import type { Span } from "../../domain/document.ts";

/** A word of a clause with its place in the document. */
export interface ClauseWord {
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
  readonly isCapital: boolean;
  /** Whether only blanks stand between it and the word before. */
  readonly follows: boolean;
}

const WORD =
  /[\p{L}\d][\p{L}\p{M}\d]*(?:[/.&'’](?=\p{L})[\p{L}\p{M}\d]+|-(?=[\p{L}\d])[\p{L}\p{M}\d]+)*/gu;

/** Who acts and what is done stand at the beginning; a clause that goes on and on costs no more. */
const MAX_WORDS = 120;

/** The first words of `text` within `span`, in order, at most 120. */
export function clauseWords(text: string, span: Span): ClauseWord[] {
  const words: ClauseWord[] = [];
  let end = span.start;
  const piece = text.slice(span.start, Math.min(span.end, span.start + 4000));
  for (const match of piece.matchAll(WORD)) {
    const start = span.start + match.index;
    const written = match[0];
    const first = written[0] as string;
    words.push({
      text: written,
      lower: written.toLowerCase(),
      span: { start, end: start + written.length },
      isCapital: first !== first.toLowerCase(),
      follows: isBlank(text, end, start),
    });
    end = start + written.length;
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!' \n\t\u00a0*_"“”'.includes(text[at] as string)) return false;
  }
  return true;
}

/** Length in words of the longest phrase of `set` that starts at `words[index]`, 0 for none. */
export function phraseAt(
  words: readonly ClauseWord[],
  index: number,
  set: ReadonlySet<string>,
  maxWords = 4,
): number {
  let phrase = "";
  let best = 0;
  for (let count = 1; count <= maxWords; count++) {
    const word = words[index + count - 1];
    if (word === undefined || (count > 1 && !word.follows)) break;
    phrase = count === 1 ? word.lower : `${phrase} ${word.lower}`;
    if (set.has(phrase)) best = count;
  }
  return best;
}

/** `text` within `span`, white space as single blanks, markdown marks taken off. */
export function plainText(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\*\*|__|`/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
