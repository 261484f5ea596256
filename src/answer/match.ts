import { type Token, tokenize } from "../text/tokens.ts";
import type { ContentWord } from "./understand/words.ts";

/** A text made ready for looking words up in it. */
export interface Matchable {
  readonly tokens: readonly Token[];
  /** Token positions by folded key. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

export function matchable(text: string): Matchable {
  const tokens = tokenize(text);
  const positions = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const known = positions.get(token.folded);
    if (known === undefined) positions.set(token.folded, [index]);
    else known.push(index);
  });
  return { tokens, positions };
}

export interface Occurrence {
  /** Token position of the (first) matching token. */
  readonly index: number;
  /** 0…1: 1 the very word, less for other diacritics, a correction or a translation. */
  readonly quality: number;
}

/** The same letters with other diacritics are mostly another word (lương, lượng). */
const OTHER_DIACRITICS = 0.3;
const ALTERNATIVE = 0.85;

/** Where a word of the question occurs, in text order. */
export function occurrences(word: ContentWord, text: Matchable): Occurrence[] {
  const found: Occurrence[] = [];
  for (const index of text.positions.get(word.folded) ?? []) {
    const token = text.tokens[index] as Token;
    const same = word.spelling === "folded" || token.canonical === word.canonical;
    found.push({ index, quality: same ? 1 : OTHER_DIACRITICS });
  }
  for (const alternative of word.alternatives) {
    const parts = alternative.split(" ");
    for (const index of text.positions.get(parts[0] as string) ?? []) {
      if (parts.every((part, k) => text.tokens[index + k]?.folded === part)) {
        found.push({ index, quality: ALTERNATIVE });
      }
    }
  }
  return found;
}

/** Best quality with which the word occurs anywhere in the text, 0 when it does not. */
export function presence(word: ContentWord, text: Matchable): number {
  let best = 0;
  for (const { quality } of occurrences(word, text)) if (quality > best) best = quality;
  return best;
}

/** Share of the words' weight that occurs in the text, 0…1; 0 for no words. */
export function coverage(words: readonly ContentWord[], text: Matchable): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.weight;
    covered += word.weight * presence(word, text);
  }
  return total === 0 ? 0 : covered / total;
}

/** Share of neighbouring word pairs of the question that are neighbours in the text too, 0…1. */
export function pairCoverage(words: readonly ContentWord[], text: Matchable): number {
  let pairs = 0;
  let found = 0;
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1] as ContentWord;
    const second = words[i] as ContentWord;
    if (second.position !== first.position + 1) continue;
    const weight = first.weight + second.weight;
    pairs += weight;
    const seconds = new Set(text.positions.get(second.folded) ?? []);
    if ((text.positions.get(first.folded) ?? []).some((index) => seconds.has(index + 1))) {
      found += weight;
    }
  }
  return pairs === 0 ? 0 : found / pairs;
}
