import type { IsoDate, Span } from "../domain/document.ts";
import type { DateParts, DatePrecision } from "./date-parts.ts";
import { dateCandidates } from "./date-patterns.ts";
import { foldInPlace } from "./fold.ts";

export type { DatePrecision } from "./date-parts.ts";

/** A date, a calendar period or a time of day as a text states it. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  readonly kind: "date" | "time";
  /**
   * First and last day it covers. `null` for times, and where the text leaves something open that
   * `options.year` did not fill ("18/7" without a year, "ngày 25").
   */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision: DatePrecision;
  /** As stated; a range of days has the last one in `lastDay`. */
  readonly day?: number;
  readonly lastDay?: number;
  readonly month?: number;
  /** Only where the text states it. */
  readonly year?: number;
  /** Last year of `years`. */
  readonly lastYear?: number;
  /**
   * Which quarter (1–4) or half (1–2); for `nineMonths` and `months` how many months, counted from
   * January, negative when counted back from December.
   */
  readonly part?: number;
  /** "cuối năm 2022", "end-2023", "đầu năm": the end of the period that is meant; the span of days stays the whole period. */
  readonly edge?: "start" | "middle" | "end";
  /** Minutes after midnight, for `kind: "time"`. */
  readonly minutes?: number;
}

/**
 * All dates, calendar periods and times of day in text order, Vietnamese and English, with and
 * without diacritics. `14/5` is a date unless its surroundings make it a ratio ("14/5 đồng chí",
 * "đạt 4/5"); `3/4/2024` is read day first, month first only where day first is impossible.
 * Durations ("trong 24 giờ", "9 tháng") are not dates. Time is linear in the length of the text.
 * @param text NFC
 * @param options.year fills `from` and `to` where the text states no year
 */
export function findDates(text: string, options: { year?: number } = {}): DateMention[] {
  const candidates = dateCandidates(text, foldInPlace(text));
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: DateMention[] = [];
  let covered = 0;
  for (const { start, end, parts } of candidates) {
    if (start < covered) continue;
    covered = end;
    mentions.push({
      span: { start, end },
      text: text.slice(start, end),
      ...parts,
      ...resolve(parts, options.year),
    });
  }
  return mentions;
}

/** Whether two mentions state the same day or period, compared in what both of them state. */
export function sameDate(a: DateMention, b: DateMention): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "time") return a.minutes === b.minutes;
  if (a.precision !== b.precision) return a.from !== null && a.from === b.from && a.to === b.to;
  const agree = (x: number | string | undefined, y: number | string | undefined) =>
    x === undefined || y === undefined || x === y;
  return (
    a.day === b.day &&
    a.lastDay === b.lastDay &&
    a.part === b.part &&
    agree(a.month, b.month) &&
    agree(a.year, b.year) &&
    agree(a.lastYear, b.lastYear) &&
    agree(a.edge, b.edge)
  );
}

function resolve(
  parts: DateParts,
  fallbackYear: number | undefined,
): { from: IsoDate | null; to: IsoDate | null } {
  const open = { from: null, to: null };
  const year = parts.year ?? fallbackYear;
  if (parts.kind === "time" || year === undefined) return open;
  const { month, day, part } = parts;
  switch (parts.precision) {
    case "day":
      if (month === undefined || day === undefined) return open;
      if (day > daysInMonth(year, month)) return open;
      return { from: iso(year, month, day), to: iso(year, month, parts.lastDay ?? day) };
    case "month":
      return month === undefined ? open : months(year, month, month);
    case "quarter":
      return part === undefined ? open : months(year, part * 3 - 2, part * 3);
    case "half":
      return part === undefined ? open : months(year, part * 6 - 5, part * 6);
    case "nineMonths":
    case "months":
      if (part === undefined) return open;
      return part > 0 ? months(year, 1, part) : months(year, 13 + part, 12);
    case "year":
      return months(year, 1, 12);
    case "years":
      return { from: iso(year, 1, 1), to: iso(parts.lastYear ?? year, 12, 31) };
    default:
      return open;
  }
}

function months(year: number, first: number, last: number): { from: IsoDate; to: IsoDate } {
  return { from: iso(year, first, 1), to: iso(year, last, daysInMonth(year, last)) };
}

/** @param month 1–12 */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): IsoDate {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
