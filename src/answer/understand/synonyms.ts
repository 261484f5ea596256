import type { Language } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { canonicalKey, foldedKey } from "../../text/fold.ts";
import { isWellSpelled } from "../../text/syllable.ts";
import { bigramKey, type Token } from "../../text/tokens.ts";
import { commonReadings } from "./abbreviations.ts";
import { formsOf } from "./english-forms.ts";
import { alsoInEnglish, inEnglish, inVietnamese, longestTerm, type Phrase } from "./glossary.ts";
import { looksEnglish } from "./language.ts";
import { sameMeaning } from "./same-meaning.ts";
import type { SpelledToken, Synonym } from "./spelled.ts";

export type { SpelledToken, Synonym } from "./spelled.ts";

/** For each token, what means the same. Of translations and forms only those that the documents have. */
export function synonymsIn(
  tokens: readonly SpelledToken[],
  language: Language,
  reader: SnapshotReader,
): readonly (readonly Synonym[])[] {
  // No English paper is without "the".
  const isIdle = language === "vi" && reader.documentFrequency("syllable", "the") === 0;
  const terms = isIdle ? [] : termsIn(tokens, language, reader);
  const meant = language === "vi" ? sameMeaning(tokens, reader) : [];
  return tokens.map((token, position) => {
    const translations = terms[position] ?? [];
    if (language === "vi") return [...readings(token), ...(meant[position] ?? []), ...translations];
    return [...translations, ...inDocuments(formsOf(token.folded).map(asEnglish), reader)];
  });
}

/** For each token of an earlier English question, what it is called in the documents; nothing for other languages. */
export function translationsIn(
  tokens: readonly Token[],
  reader: SnapshotReader,
): readonly (readonly Synonym[])[] {
  if (!looksEnglish(tokens)) return [];
  const spelled = tokens.map((token, i) => ({ ...token, plain: isTypedName(tokens, i) }));
  return synonymsIn(spelled, "en", reader);
}

function asEnglish(phrase: string): Phrase {
  return { folded: phrase, canonical: phrase };
}

/** English so short may be a Vietnamese syllable: the forms of "done" must not find "do". */
const MIN_ENGLISH = 4;

/** The phrases whose words, and pairs of neighbouring words, the documents have. */
function inDocuments(phrases: readonly Phrase[], reader: SnapshotReader): readonly Phrase[] {
  return phrases.filter(({ folded, canonical }) => {
    const words = canonical.split(" ");
    const [first = ""] = words;
    if (words.length > 1) {
      const pairs = words.slice(1).map((word, i) => bigramKey(words[i] as string, word));
      const missing = pairs.filter((pair) => reader.documentFrequency("bigram", pair) === 0);
      // "Hand over land": "their" may stand between.
      return missing.length <= (folded === canonical && words.length > 2 ? 1 : 0);
    }
    if (folded === canonical && first.length < MIN_ENGLISH && isWellSpelled(first, true))
      return false;
    return reader.documentFrequency("syllable", first) > 0;
  });
}

/** Short forms written out. */
function readings({ folded, canonical, plain }: SpelledToken): Synonym[] {
  const read = commonReadings(folded).map((reading) => ({ folded: reading, canonical: null }));
  return [...read, ...(plain ? [] : (NUMERALS.get(canonical) ?? []))];
}

/** "Bảy tháng" and "7 tháng": papers write small numbers either way. */
const NUMERALS = new Map<string, readonly Synonym[]>(
  "hai ba bốn năm sáu bảy tám chín mười".split(" ").flatMap((word, i) => {
    const [digits, canonical] = [String(i + 2), canonicalKey(word)];
    return [
      [digits, [{ folded: foldedKey(word), canonical }]],
      // "năm" mostly is a year.
      ...(word === "năm" ? [] : [[canonical, [{ folded: digits, canonical: digits }]] as const]),
    ] as const;
  }),
);

function keyOf(phrase: readonly SpelledToken[]): { key: string; plain: boolean } {
  const plain = phrase.some((word) => word.plain);
  const key = phrase.map((word) => (plain ? word.folded : word.canonical)).join(" ");
  return { key, plain };
}

/**
 * Translations of the terms of a question, which stand behind each of their words. Longer terms come
 * first and leave no word to shorter ones: "trị" of "chính trị" is nothing by itself. A term that the
 * documents have no translation of leaves its words to shorter ones, unless they mean the opposite.
 */
function termsIn(
  tokens: readonly SpelledToken[],
  language: Language,
  reader: SnapshotReader,
): readonly (readonly Phrase[] | undefined)[] {
  const found: (readonly Phrase[] | undefined)[] = tokens.map(() => undefined);
  const longest = tokens.map(({ folded }) => longestTerm(language, folded));
  for (let length = Math.max(0, ...longest); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      if (length > (longest[start] as number)) continue;
      if (found.slice(start, start + length).some((known) => known !== undefined)) continue;
      if (isInName(tokens, start, length, language)) continue;
      const phrase = tokens.slice(start, start + length);
      const translations = language === "en" ? ofEnglish(phrase) : ofVietnamese(phrase);
      const there = inDocuments(translations, reader);
      const isWhole = length > 1 && translations.length > 0 && phrase.some(isOpposed);
      if (there.length > 0 || isWhole) found.fill(there, start, start + length);
    }
  }
  return found;
}

/** Words that make another thing of what they stand beside: profit before tax is not profit after tax. */
const OPPOSED = new Set(
  "before after pre post net gross not non un sau trước ngoài".split(" ").map(canonicalKey),
);

function isOpposed({ canonical }: Token): boolean {
  return OPPOSED.has(canonical);
}

function ofEnglish(phrase: readonly SpelledToken[]): readonly Phrase[] {
  const term = phrase.map(({ folded }) => folded).join(" ");
  return [...inVietnamese(term), ...alsoInEnglish(term).map(asEnglish)];
}

function ofVietnamese(phrase: readonly SpelledToken[]): readonly Phrase[] {
  const { key, plain } = keyOf(phrase);
  return inEnglish(key, plain).map(asEnglish);
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** Syllables of a name are no terms: "Cồn Sa", "Hòa Bình"; of three and more hardly ever. */
function isInName(
  tokens: readonly SpelledToken[],
  start: number,
  length: number,
  language: Language,
): boolean {
  if (language === "en") return length === 1 && isTypedName(tokens, start);
  if (length > 2) return false;
  const phrase = tokens.slice(start, start + length);
  if (!phrase.every(isCapital)) return false;
  if (length === 2) return true;
  return start > 0 && (isCapital(tokens[start - 1]) || isCapital(tokens[start + 1]));
}

const TITLES = new Set(["mr", "mrs", "ms", "dr", "comrade"]);

/**
 * Whether a word of an English question is part of a Vietnamese name, which is mostly typed without
 * diacritics: "Dai Ngan", "Ms Loan".
 */
export function isTypedName(tokens: readonly Token[], position: number): boolean {
  const isSyllable = (token: Token | undefined): boolean =>
    token !== undefined && isCapital(token) && isWellSpelled(token.folded, true);
  if (!isSyllable(tokens[position])) return false;
  const before = tokens[position - 1];
  if (TITLES.has(before?.folded ?? "")) return true;
  if (isSyllable(tokens[position + 1]) || (position > 1 && isSyllable(before))) return true;
  return position > 0 && inVietnamese(tokens[position]?.folded ?? "").length === 0;
}

/**
 * Whether a word of an English question has no translation that is known: that documents in another
 * language do not have it tells nothing.
 */
export function isUntold(tokens: readonly Token[], position: number): boolean {
  const { text = "", folded = "" } = tokens[position] ?? {};
  return /^\p{Ll}/u.test(text) && inVietnamese(folded).length === 0;
}
