import type { Span } from "../domain/document.ts";
import { canonicalKey, foldedKey } from "./fold.ts";

/** A number or a word as it stands in a text. */
export interface Token {
  readonly text: string;
  readonly span: Span;
  /** See {@link canonicalKey}; a number without its thousands separators. */
  readonly canonical: string;
  /** The same without diacritics. */
  readonly folded: string;
}

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

interface Keys {
  /** The word itself, so that all tokens of it share one string. */
  readonly text: string;
  readonly canonical: string;
  readonly folded: string;
}

/** Vietnamese has a few thousand syllables, so nearly every word is met again: bounded memory. */
const MAX_CACHED_KEYS = 50_000;
const keyCache = new Map<string, Keys>();

function keysOf(word: string): Keys {
  const known = keyCache.get(word);
  if (known !== undefined) return known;
  const first = word.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  const number = isNumber ? numberKey(word) : "";
  const keys = isNumber
    ? { text: word, canonical: number, folded: number }
    : { text: word, canonical: canonicalKey(word), folded: foldedKey(word) };
  if (keyCache.size >= MAX_CACHED_KEYS) keyCache.clear();
  keyCache.set(word, keys);
  return keys;
}

/** `6.000` and `6,000` → `6000`, `1.250,5` → `1250,5`, `07` → `7`; other forms stay. */
function numberKey(word: string): string {
  if (/^\d+$/u.test(word)) return word.replace(/^0+(?=\d)/u, "");
  if (!THOUSANDS.test(word)) return word.replace(".", ",");
  const separator = word[word.search(/[.,]/u)] as string;
  return word.replaceAll(separator, "").replace(".", ",");
}

/** Numbers and words of a text in order; punctuation and white space are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { text: word, canonical, folded } = keysOf(match[0]);
    const span = { start: match.index, end: match.index + word.length };
    tokens.push({ text: word, span, canonical, folded });
  }
  return tokens;
}

/** Key of two neighbouring tokens in the bigram channels. */
export function bigramKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** Character trigrams of a folded word between word marks: `hop` → `^ho hop op$`. */
export function trigrams(folded: string): string[] {
  const marked = `^${folded}$`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= marked.length; i++) grams.push(marked.slice(i, i + 3));
  return grams;
}
