import { findDates } from "../text/dates.ts";
import { canonicalKey, fold } from "../text/fold.ts";
import { findNumbers } from "../text/numbers.ts";
import { readNumber, scaleAfter } from "./numerals.ts";

export interface WordPart {
  readonly kind: "word";
  /** Tells diacritics apart. */
  readonly key: string;
  readonly folded: string;
}

export interface NumberPart {
  readonly kind: "number";
  /** What the digits can mean, likeliest first: `6.000` is 6000 or 6. */
  readonly readings: readonly number[];
  /** The same times the scale word; equal to `readings` without one. */
  readonly scaled: readonly number[];
  readonly isScaled: boolean;
  /** One word, which may be no number at all (`hai bên`, `one of them`). */
  readonly isLoneWord: boolean;
}

export interface DatePart {
  readonly kind: "date";
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export type Part = WordPart | NumberPart | DatePart;

/** A text as what it says: words, numbers and days in order, without punctuation and layout. */
export interface Statement {
  readonly parts: readonly Part[];
  /** Typed without any diacritics: words can only be compared folded. */
  readonly isPlain: boolean;
}

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*|%/gu;
const LIST_NUMBER = /^[ \t]*(?:[-*•][ \t]*)?\(?\d{1,2}[.)](?=\s)/gmu;
const CITATION_MARK = /\[\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*\]/gu;
const MARKUP = /<\/?[a-z][^<>]{0,200}>|\*\*|__|`/giu;
const SPACED_THOUSANDS = /(?<=\d)[\u00A0\u202F](?=\d{3}(?!\d))/gu;

/** The text without what only lays it out: list numbers, citation marks, markup. */
export function plainText(text: string): string {
  const blank = (match: string) => " ".repeat(match.length);
  return text
    .normalize("NFC")
    .replace(SPACED_THOUSANDS, ".")
    .replace(MARKUP, blank)
    .replace(LIST_NUMBER, blank)
    .replace(CITATION_MARK, blank);
}

/** Reads a text; see {@link Statement}. */
export function readStatement(text: string): Statement {
  const plain = plainText(text);
  const parts: Part[] = [];
  const days = findDates(plain).filter(({ precision }) => precision === "day");
  const spelled = findNumbers(plain).filter(({ inWords, value }) => inWords && value !== null);
  let covered = 0;
  for (const match of plain.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    if (start < covered) continue;
    const day = days.find(({ span }) => span.start <= start && start < span.end);
    if (day?.day !== undefined && day.month !== undefined) {
      const { month, year = null, lastDay } = day;
      parts.push({ kind: "date", day: day.day, month, year });
      if (lastDay !== undefined) parts.push({ kind: "date", day: lastDay, month, year });
      if (year !== null) parts.push(number([year], [year], false));
      covered = day.span.end;
      continue;
    }
    const inWords = spelled.find(({ span }) => span.start <= start && start < span.end);
    if (inWords?.value !== undefined && inWords.value !== null) {
      covered = inWords.span.end;
      const isLoneWord = !/\s/u.test(inWords.text);
      parts.push({ ...number([inWords.value], [inWords.value], false), isLoneWord });
      continue;
    }
    if (/^\d/u.test(word)) {
      const readings = readNumber(word);
      const scale = scaleAfter(plain, start + word.length);
      covered = scale.end;
      const scaled = readings.map((reading) => reading * scale.factor);
      parts.push(number(readings, scaled, scale.factor !== 1));
    } else pushWord(parts, word);
  }
  return { parts, isPlain: fold(plain) === plain.toLowerCase() };
}

function number(
  readings: readonly number[],
  scaled: readonly number[],
  isScaled: boolean,
): NumberPart {
  return { kind: "number", readings, scaled, isScaled, isLoneWord: false };
}

const PERCENT: WordPart = { kind: "word", key: "%", folded: "%" };
const DONG: WordPart = { kind: "word", key: canonicalKey("đồng"), folded: "dong" };

function pushWord(parts: Part[], word: string): void {
  const folded = fold(word).replaceAll("²", "2").replaceAll("³", "3");
  const previous = parts.at(-1);
  const isAfterNumber = previous?.kind === "number";
  if (folded === "percent" && isAfterNumber) parts.push(PERCENT);
  else if (/^(?:d|vnd)$/u.test(folded) && isAfterNumber) parts.push(DONG);
  else if (folded === "tram" && previous?.kind === "word" && previous.folded === "phan") {
    parts.pop();
    parts.push(PERCENT);
  } else {
    const key = canonicalKey(word).replaceAll("²", "2").replaceAll("³", "3");
    parts.push({ kind: "word", key, folded });
  }
}
