export type DatePrecision =
  | "time"
  | "day"
  | "month"
  | "quarter"
  | "half"
  | "nineMonths"
  | "months"
  | "year"
  | "years";

/** What a pattern read; the fields of `DateMention`. */
export interface DateParts {
  readonly kind: "date" | "time";
  readonly precision: DatePrecision;
  readonly day?: number;
  readonly lastDay?: number;
  readonly month?: number;
  readonly year?: number;
  readonly lastYear?: number;
  readonly part?: number;
  readonly edge?: "start" | "middle" | "end";
  readonly minutes?: number;
}

export interface Place {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export interface DatePattern {
  readonly starts: readonly string[];
  /** Sticky, over folded text; every gap is bounded, so that a try costs constant time. */
  readonly regex: RegExp;
  /** `null` when the surroundings speak against a date. */
  readonly read: (match: RegExpMatchArray, place: Place) => DateParts | null;
}

/** A short gap within a line; one that may hold one line break. */
export const S = "[^\\S\\n]{0,2}";
export const W = "[^\\S\\n]{0,3}\\n?[^\\S\\n]{0,3}";
export const DASH = "[-\u2010-\u2015]";
/** Not in the middle of a longer number, path or word. */
export const L = "(?<![\\p{L}\\d/.,\u2010-\u2015-])";
export const YEAR = "((?:19|20)\\d{2})(?![.,]?\\d|\\p{L})";
export const OF_YEAR = `(?:${W}(?:/|${DASH}|,|cua nam|nam|of|in)?${W}(?:the year )?${YEAR})?`;
const MONTH_NAMES = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;
const MONTH_OF = new Map(MONTH_NAMES.flatMap((names, i) => names.map((name) => [name, i + 1])));
export const NAME = `(${MONTH_NAMES.flat().join("|")})(?![\\p{L}])\\.?`;
/** Words at which a pattern that begins with a month's name is tried. */
export const MONTH_WORDS = MONTH_NAMES.flat().join(" ");

/**
 * @param starts what the pattern can begin with: words, `#2` for one or two digits, `#4` for four
 */
export function pattern(starts: string, source: string, read: DatePattern["read"]): DatePattern {
  return { starts: starts.split(" "), regex: new RegExp(source, "uy"), read };
}

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

export function year(digits: string | undefined): { year?: number } {
  const value = number(digits);
  return value === undefined ? {} : { year: value };
}

/** Day first, month first where only that is possible. */
export function dayMonth(a: number, b: number): { day: number; month: number } | null {
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12) return { day: a, month: b };
  if (b >= 1 && b <= 31 && a >= 1 && a <= 12) return { day: b, month: a };
  return null;
}

/** "may" and "march" are words too: without a year they count only with a capital. */
export function monthNamed(
  name: string | undefined,
  match: RegExpMatchArray,
  place: Place,
): number | null {
  const month = MONTH_OF.get((name ?? "") as never);
  if (month === undefined) return null;
  if (/\d{4}/u.test(match[0])) return month;
  const at = place.start + match[0].indexOf(name ?? "");
  const first = place.text[at] as string;
  return first === first.toLowerCase() && /^(?:may|mar|march)$/u.test(name ?? "") ? null : month;
}

export function saysMonth(place: Place): boolean {
  return !/th[ắăâấẳ]ng/iu.test(place.text.slice(place.start, place.end));
}

/** The word or two, `%` or `(` that follow. */
export const NEXT_WORD = /^[\s*]{0,3}([%(]|\p{L}+(?:\s\p{L}+)?)/u;
