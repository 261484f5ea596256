import { type Token, tokenize } from "../text/tokens.ts";
import { memoize } from "./memo.ts";
import type { ContentWord } from "./understand/words.ts";

/** A text made ready for looking words up in it. */
export interface Matchable {
  readonly tokens: readonly Token[];
  /** Token positions by folded key. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** No word has diacritics, as in English: names lose theirs there. */
  readonly isPlain?: boolean;
}

/** Clauses, rows and headings that are read again with the next question. */
const KEPT = 4000;

export const matchable = memoize(KEPT, (text): Matchable => matchableOf(tokenize(text)));

/** Most words stand in a text once: texts share what says where. */
const ONCE = Array.from({ length: 512 }, (_, index): readonly number[] => [index]);

export function matchableOf(tokens: readonly Token[]): Matchable {
  const positions = new Map<string, readonly number[]>();
  let isPlain = tokens.length >= MIN_PLAIN;
  tokens.forEach(({ folded, canonical }, index) => {
    if (isPlain && canonical !== folded) isPlain = false;
    const known = positions.get(folded);
    if (known === undefined) positions.set(folded, ONCE[index] ?? [index]);
    else if (known.length === 1) positions.set(folded, [...known, index]);
    else (known as number[]).push(index);
  });
  return { tokens, positions, isPlain };
}

/** Words from which a text without diacritics is taken for one that is written without them. */
const MIN_PLAIN = 4;

export interface Occurrence {
  /** Token position of the (first) matching token. */
  readonly index: number;
  /** 0…1: 1 the very word, less for other diacritics, a correction or a translation. */
  readonly quality: number;
}

/** The same letters with other diacritics are mostly another word (lương, lượng). */
const OTHER_DIACRITICS = 0.3;
const ALTERNATIVE = 0.85;
/** "Hai Truong" of English minutes for "Hải Trường". */
const PLAIN_NAME = 0.8;

const partsOf = memoize(2000, (alternative) => alternative.split(" "));

interface Alternative {
  readonly written: string;
  readonly first: string;
  readonly parts: readonly string[];
}
const alternatives = new WeakMap<readonly string[], readonly Alternative[]>();

/** The same alternatives are looked for in every sentence of every passage. */
function alternativesOf({ alternatives: written }: ContentWord): readonly Alternative[] {
  let known = alternatives.get(written);
  if (known === undefined) {
    known = written.map((alternative) => {
      const parts = partsOf(alternative);
      return { written: alternative, first: parts[0] as string, parts };
    });
    alternatives.set(written, known);
  }
  return known;
}
const NOWHERE: readonly number[] = [];

/** Where a word of the question occurs, in text order. */
export function occurrences(word: ContentWord, text: Matchable): Occurrence[] {
  const found: Occurrence[] = [];
  for (const index of text.positions.get(word.folded) ?? NOWHERE) {
    found.push({ index, quality: isSame(word, text, index) ? 1 : otherDiacritics(word, text) });
  }
  for (const { written, first, parts } of alternativesOf(word)) {
    for (const index of text.positions.get(first) ?? NOWHERE) {
      if (standsAt(parts, text, index) && isSpelled(word, written, text, index)) {
        found.push({ index, quality: ALTERNATIVE });
      }
    }
  }
  return found;
}

function isSame(word: ContentWord, text: Matchable, index: number): boolean {
  return word.spelling === "folded" || text.tokens[index]?.canonical === word.canonical;
}

function otherDiacritics({ text }: ContentWord, { isPlain }: Matchable): number {
  return isPlain === true && /^\p{Lu}/u.test(text) ? PLAIN_NAME : OTHER_DIACRITICS;
}

/** "Handed over their land" has what "handed over land" is; in Vietnamese these are other words. */
const DETERMINERS = new Set("the a an their its his her our all this these of".split(" "));

function standsAt(parts: readonly string[], text: Matchable, index: number): boolean {
  let at = index;
  for (let k = 1; k < parts.length; k++) {
    at += 1;
    if (text.isPlain === true && DETERMINERS.has(text.tokens[at]?.folded ?? "")) {
      if (text.tokens[at]?.folded !== parts[k]) at += 1;
    }
    if (text.tokens[at]?.folded !== parts[k]) return false;
  }
  return true;
}

/** Whether an alternative stands there with the diacritics it is meant with: "quỹ" is not "quý". */
function isSpelled(
  word: ContentWord,
  alternative: string,
  text: Matchable,
  index: number,
): boolean {
  const spellings = word.spelled.get(alternative);
  if (spellings === undefined) return true;
  return spellings.some((spelling) =>
    partsOf(spelling).every((part, k) => text.tokens[index + k]?.canonical === part),
  );
}

/** Best quality with which the word occurs anywhere in the text, 0 when it does not. */
export function presence(word: ContentWord, text: Matchable): number {
  const own = text.positions.get(word.folded) ?? NOWHERE;
  for (const index of own) if (isSame(word, text, index)) return 1;
  for (const { written, first, parts } of alternativesOf(word)) {
    for (const index of text.positions.get(first) ?? NOWHERE) {
      if (standsAt(parts, text, index) && isSpelled(word, written, text, index)) {
        return ALTERNATIVE;
      }
    }
  }
  return own.length > 0 ? otherDiacritics(word, text) : 0;
}

/**
 * Share of the words' weight that occurs in the text, 0…1; 0 for no words.
 * @param total weight of all words, where those given are the ones that may occur
 */
export function coverage(
  words: readonly ContentWord[],
  text: Matchable,
  total = words.reduce((sum, { weight }) => sum + weight, 0),
): number {
  let covered = 0;
  for (const word of words) covered += word.weight * presence(word, text);
  return total === 0 ? 0 : covered / total;
}

/** Whether the text says both words by one term that stands behind each: "interim dividend". */
function isOneTerm(first: ContentWord, second: ContentWord, text: Matchable): boolean {
  return first.alternatives.some((alternative) => {
    if (!second.alternatives.includes(alternative)) return false;
    const parts = partsOf(alternative);
    const places = text.positions.get(parts[0] as string) ?? NOWHERE;
    return places.some(
      (index) => standsAt(parts, text, index) && isSpelled(first, alternative, text, index),
    );
  });
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
    const places = text.positions.get(first.folded) ?? NOWHERE;
    if (places.some((index) => text.tokens[index + 1]?.folded === second.folded)) found += weight;
    else if (isOneTerm(first, second, text)) found += ALTERNATIVE * weight;
  }
  return pairs === 0 ? 0 : found / pairs;
}

/** A text and what a word counts that stands only there, 0…1. */
export type Layer = readonly [text: Matchable, quality: number];

/** Share of the words' weight that the layers have, each word counted where it counts most; 0 for no words. */
export function layeredCoverage(words: readonly ContentWord[], layers: readonly Layer[]): number {
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.weight;
    let best = 0;
    for (const [text, quality] of layers) best = Math.max(best, quality * presence(word, text));
    covered += word.weight * best;
  }
  return total === 0 ? 0 : covered / total;
}
