import type { Language, Span } from "../../domain/document.ts";
import { fold, hasDiacritics } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { equalFigures, type NumberMention } from "../../text/numbers.ts";
import { datesOf, numbersOf } from "../mentions.ts";
import { englishFor, vietnameseFor } from "../understand/glossary.ts";
import { canonicalText, canonicalWords, foldedText, foldedWords, tokensOf } from "./tokens.ts";

/** What a claim leans on besides its quotes. */
export interface Surroundings {
  readonly quotes: readonly string[];
  /** Titles, headings and numbers of the documents and passages that are quoted. */
  readonly context: string;
  readonly question: string;
}

/**
 * A number that is no figure and no date (of a document, an ordinal, a code, a Roman numeral) must
 * stand in the quotes too. Figures and dates are left to `verify`.
 * @returns the first that does not
 */
export function strayNumber(
  claim: string,
  { quotes }: Surroundings,
  language: Language,
): string | null {
  const known = quotes.join("\n");
  const tokens = new Set(canonicalWords(known));
  const stated = quotes.flatMap((quote) => [...numbersOf(quote, "vi"), ...numbersOf(quote, "en")]);
  const dates = datesOf(claim).filter(({ kind }) => kind === "date");
  const isDate = (mention: NumberMention): boolean =>
    dates.some(({ span }) => mention.span.start >= span.start && mention.span.end <= span.end);
  // Number words of the other language are read as well: a claim may mix them in.
  const words = [...numbersOf(claim, "vi"), ...numbersOf(claim, "en")].find(
    (mention) =>
      mention.inWords &&
      mention.value !== null &&
      !isDate(mention) &&
      !stated.some(({ value, upper }) => value === mention.value || upper === mention.value) &&
      !fold(known).includes(fold(mention.text)),
  );
  if (words !== undefined) return words.text;
  for (const mention of numbersOf(claim, language)) {
    if (mention.kind === "figure" || mention.inWords || isDate(mention)) continue;
    const missing = tokensOf(wholeWord(claim, mention.span)).find(
      ({ text, canonical }) => /\d/u.test(text) && !tokens.has(canonical),
    );
    if (missing !== undefined) return mention.text;
  }
  const roman = claim.match(/(?<![\p{L}\d])[IVXLC]{2,}(?![\p{L}\d])/gu) ?? [];
  return roman.find((numeral) => !isInDate(numeral) && !hasWord(known, numeral)) ?? null;

  function isInDate(numeral: string): boolean {
    return dates.some(({ text }) => hasWord(text, numeral));
  }
}

/** `600` of `D600` is no number by itself. */
function wholeWord(text: string, { start, end }: Span): string {
  let from = start;
  let to = end;
  while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] as string)) from--;
  while (to < text.length && /[\p{L}\p{N}]/u.test(text[to] as string)) to++;
  return text.slice(from, to);
}

function hasWord(text: string, word: string): boolean {
  return tokensOf(text).some((token) => token.text === word);
}

/** Roles and forms of address are no part of a name; the rest of it must be in the quotes. */
export function strayName(claim: string, { quotes, context }: Surroundings): string | null {
  for (const { text } of findNames(claim)) {
    if (!quotes.some((quote) => holds(quote, text))) return text;
  }
  // Two capitalised syllables may be a place as well: headings may bear them too.
  for (const match of claim.matchAll(CAPITALISED_PAIR)) {
    const [pair] = match;
    // At the start of a sentence the first capital says nothing.
    if (/(?:^|[.!?:]\s*)$/u.test(claim.slice(0, match.index)) || !hasDiacritics(pair)) continue;
    if (![...quotes, context].some((text) => holds(text, pair))) return pair;
  }
  return null;
}

const CAPITALISED_PAIR = /(?<![\p{L}\d])\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+)+/gu;

/** A name without diacritics is that of the same person; with other diacritics it is not. */
function holds(text: string, name: string): boolean {
  const spaced = hasDiacritics(name) ? canonicalText : foldedText;
  return spaced(text).includes(spaced(name));
}

/** Least share of a claim's words that its quotes, headings or the question must have. */
const MIN_SHARE = 0.5;
/** Across languages only numbers, names and terms of the glossary can be compared. */
const MIN_SHARE_ACROSS = 0.25;
const FUNCTION_WORDS = new Set(
  "va cua cac duoc trong cho voi ve la co da theo nhung mot nay tai tren tu den se thi ma o do khi nhu cung con boi vao ra the of and to in is for on that by with as at from an a be are was were it this which has have had will would its their".split(
    " ",
  ),
);

/**
 * Whether a claim speaks of what its quotes speak of: most of its words stand there, in the headings
 * above, or in the question. What obeys an order found in a passage, or answers out of nothing, does
 * not, however verbatim its quote.
 * @param isAcross claim and quotes are in different languages
 */
export function isOnTopic(
  claim: string,
  { quotes, context, question }: Surroundings,
  isAcross: boolean,
): boolean {
  const own = contentWords(claim);
  if (own.length === 0) return false;
  const quoted = quotes.flatMap(foldedWords);
  const known = new Set([...quoted, ...foldedWords(context), ...foldedWords(question)]);
  const share = own.filter((word) => known.has(word)).length / own.length;
  if (share >= MIN_SHARE) return true;
  if (!isAcross && hasDiacritics(claim) === quotes.some(hasDiacritics)) return false;
  const text = ` ${quoted.join(" ")} `;
  const isTranslated = (word: string): boolean =>
    known.has(word) ||
    vietnameseFor(word).some((reading) => text.includes(` ${reading} `)) ||
    englishFor(word).some((reading) => text.includes(` ${reading} `));
  return own.filter(isTranslated).length / own.length >= MIN_SHARE_ACROSS;
}

function contentWords(text: string): string[] {
  return foldedWords(text).filter((word) => !FUNCTION_WORDS.has(word));
}

/**
 * A counted noun that is another one than the quotes have beside the same number: `equalFigures`
 * leaves nouns to whoever compares words.
 */
export function strayUnit(
  claim: string,
  { quotes, context, question }: Surroundings,
  language: Language,
): string | null {
  const stated = quotes.flatMap((quote) => numbersOf(quote, language));
  const isThere = (texts: readonly string[], noun: string): boolean =>
    texts.some((text) => foldedText(text).includes(` ${noun} `));
  /** "6.000 người là đảng viên": the noun is there, and counts nothing else. */
  const isOtherwiseSaid = (noun: string): boolean =>
    isThere([context, question], noun) ||
    (isThere(quotes, noun) && !stated.some(({ unit }) => fold(unit?.name ?? "") === noun));
  for (const mention of numbersOf(claim, language)) {
    const { unit } = mention;
    if (mention.kind !== "figure" || unit?.class !== "count") continue;
    const equal = stated.filter((number) => equalFigures(mention, number));
    const fits = equal.some((number) => sameNoun(unit.name, number.unit?.name ?? null));
    const isCounted = equal.some((number) => number.unit?.class === "count");
    if (isCounted && !fits && !isOtherwiseSaid(fold(unit.name))) {
      return claim.slice(mention.span.start, mention.extent.end);
    }
  }
  return null;
}

/** "đảng viên" and "đảng viên mới"; a noun and its translation cannot be told apart. */
function sameNoun(claimed: string, stated: string | null): boolean {
  if (stated === null) return true;
  const [one, other] = [fold(claimed), fold(stated)];
  if (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)) return true;
  return isEnglishNoun(claimed) !== isEnglishNoun(stated);
}

function isEnglishNoun(noun: string): boolean {
  return !hasDiacritics(noun) && vietnameseFor(fold(noun)).length > 0;
}
