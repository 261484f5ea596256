import { packWords, type Vocabulary } from "./vocabulary.ts";

/**
 * Postings of consecutive terms: those of term `t` are `entries[offsets[t] … offsets[t + 1])`, by
 * rising chunk ordinal. See {@link packEntry}.
 */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
}

/** Syllables and their neighbour pairs in one spelling, with diacritics or folded. */
export interface Layer {
  readonly words: Vocabulary;
  readonly syllables: Postings;
  /** Rising {@link pairKey}s: a bigram costs eight bytes instead of its spelling. */
  readonly pairs: Float64Array;
  readonly bigrams: Postings;
}

/**
 * An inverted index over chunks numbered 0…n−1 ("ordinals"), immutable. Each term that it holds has
 * at least one posting or is half of a bigram that has one.
 */
export interface LexicalData {
  /** Tokens of each chunk's own text. */
  readonly lengths: Uint32Array;
  readonly exact: Layer;
  readonly folded: Layer;
}

/** Ordinals have 24 bits in an entry. */
export const MAX_CHUNKS = 2 ** 24;
const MAX_COUNT = 15;

/** How often a term stands in a chunk's text and in its context, each capped at 15, in one number. */
export function packEntry(ordinal: number, inText: number, inContext: number): number {
  return ordinal * 256 + Math.min(inText, MAX_COUNT) * 16 + Math.min(inContext, MAX_COUNT);
}

/** Key of the bigram of two word indices; sorts by first, then second word. Exact: below 2⁴⁸. */
export function pairKey(first: number, second: number): number {
  return first * 2 ** 24 + second;
}

export function pairFirst(key: number): number {
  return Math.floor(key / 2 ** 24);
}

export function pairSecond(key: number): number {
  return key % 2 ** 24;
}

/** @returns the index of the pair, or −1. */
export function findPair(pairs: Float64Array, key: number): number {
  let low = 0;
  let high = pairs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = pairs[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function emptyLayer(): Layer {
  const postings = { offsets: new Uint32Array(1), entries: new Uint32Array(0) };
  return {
    words: packWords([]),
    syllables: postings,
    pairs: new Float64Array(0),
    bigrams: postings,
  };
}

export function emptyLexicalData(): LexicalData {
  return { lengths: new Uint32Array(0), exact: emptyLayer(), folded: emptyLayer() };
}
