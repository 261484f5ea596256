import { isCountedNoun, isUnitOrScale } from "./units.ts";

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

interface Place {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface DatePattern {
  /** Runs over folded text; every gap is bounded, so that a match costs constant time. */
  readonly regex: RegExp;
  /** `null` when the surroundings speak against a date. */
  readonly read: (match: RegExpMatchArray, place: Place) => DateParts | null;
}

/** A short gap within a line; one that may hold one line break. */
const S = "[^\\S\\n]{0,2}";
const W = "[^\\S\\n]{0,3}\\n?[^\\S\\n]{0,3}";
const DASH = "[-\u2010-\u2015]";
/** Not in the middle of a longer number, path or word. */
const L = "(?<![\\p{L}\\d/.,\u2010-\u2015-])";
const YEAR = "((?:19|20)\\d{2})(?![.,]?\\d|\\p{L})";
const OF_YEAR = `(?:${W}(?:/|${DASH}|,|cua nam|nam|of|in)?${W}(?:the year )?${YEAR})?`;
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
const NAME = `(${MONTH_NAMES.flat().join("|")})(?![\\p{L}])\\.?`;
const WORD_COUNT = new Map([
  ["ba", 3],
  ["sau", 6],
  ["chin", 9],
  ["three", 3],
  ["six", 6],
  ["nine", 9],
]);
const ORDINAL_PART = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["last", 4],
  ["final", 4],
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);
const EDGES = new Map([
  ["dau", "start"],
  ["early", "start"],
  ["start", "start"],
  ["beginning", "start"],
  ["giua", "middle"],
  ["mid", "middle"],
  ["cuoi", "end"],
  ["het", "end"],
  ["end", "end"],
  ["late", "end"],
  ["year-end", "end"],
] as const);

function pattern(source: string, read: DatePattern["read"]): DatePattern {
  return { regex: new RegExp(source, "gu"), read };
}

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function year(digits: string | undefined): { year?: number } {
  const value = number(digits);
  return value === undefined ? {} : { year: value };
}

/** Day first, month first where only that is possible. */
function dayMonth(a: number, b: number): { day: number; month: number } | null {
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12) return { day: a, month: b };
  if (b >= 1 && b <= 31 && a >= 1 && a <= 12) return { day: b, month: a };
  return null;
}

function dayOf(
  a: string | undefined,
  b: string | undefined,
  y: string | undefined,
): DateParts | null {
  const parts = dayMonth(Number(a), Number(b));
  if (parts === null || (y === undefined && parts.day !== Number(a))) return null;
  return { kind: "date", precision: "day", ...parts, ...year(y) };
}

function dayRange(
  first: string | undefined,
  last: string | undefined,
  month: number,
  y: string | undefined,
): DateParts | null {
  const [day, lastDay] = [Number(first), Number(last)];
  if (!(day >= 1 && day < lastDay && lastDay <= 31 && month >= 1 && month <= 12)) return null;
  return { kind: "date", precision: "day", day, lastDay, month, ...year(y) };
}

function countedMonths(
  count: number | undefined,
  last: boolean,
  y: string | undefined,
): DateParts | null {
  if (count === undefined || count < 1 || count > 11) return null;
  const base = { kind: "date" as const, ...year(y) };
  if (count === 6) return { ...base, precision: "half", part: last ? 2 : 1 };
  if (count === 9 && !last) return { ...base, precision: "nineMonths", part: 9 };
  return { ...base, precision: "months", part: last ? -count : count };
}

/** "may" and "march" are words too: without a year they count only with a capital. */
function monthNamed(
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

function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  half = "",
): DateParts | null {
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59) return null;
  if (half.startsWith("p") && hour < 12) hour += 12;
  return { kind: "time", precision: "time", minutes: hour * 60 + minute };
}

const DATE_CUE =
  /(?:ngay|tu|den|toi|truoc|sau|dot|sang|chieu|vao|han|hom|luc|dip|hop|nghi|on|by|before|after|until|due|from|since|of|dated)[\s(:,]{1,3}$/u;
const MEASURE_CUE = /(?:dat|duoc|co|moi|con|la|thanh|nhan|chiem|khoang|gan|tren|hon)\s{1,2}$/u;
const NEXT_WORD = /^[\s*]{0,3}([%(]|\p{L}+(?:\s\p{L}+)?)/u;

/** Whether `4/5` at this place counts ("4/5 xã") rather than dates ("họp ngày 4/5"). */
function isRatio(day: number, month: number, match: RegExpMatchArray, place: Place): boolean {
  const before = place.folded.slice(Math.max(0, place.start - 14), place.start);
  const after = place.folded.slice(place.end, place.end + 40);
  const next = NEXT_WORD.exec(after)?.[1] ?? "";
  if (next === "%" || (next === "(" && /^\s{0,2}\(\d[\d.,]*\s?%/u.test(after))) return true;
  if (DATE_CUE.test(before)) return false;
  if (/(?:^|\D)0\d/u.test(match[0]) || day > month) return false;
  if (next !== "" && (isCountedNoun(next) || isUnitOrScale(next))) return true;
  return MEASURE_CUE.test(before);
}

/** Whether four digits stand for a number of things rather than for a year. */
function isCount(place: Place, hasYearWord: boolean): boolean {
  if (hasYearWord) return false;
  const after = place.folded.slice(place.end, place.end + 40);
  const next = NEXT_WORD.exec(after)?.[1] ?? "";
  if (next === "%") return true;
  if (/^\s?[:.]\d|^\/[\p{L}]/u.test(after)) return true;
  const before = place.folded.slice(Math.max(0, place.start - 24), place.start);
  if (/(?:usd|vnd|\$|so|so:|no\.|hon|tren|gan|khoang|over|about|nearly)\s{0,2}$/u.test(before))
    return true;
  return next !== "" && next !== "(" && (isCountedNoun(next) || isUnitOrScale(next));
}

const CLOCK = "([01]?\\d|2[0-4])[:]([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])";
const NOON = `(?:${S}([ap])\\.?m\\b\\.?)?`;

export const DATE_PATTERNS: readonly DatePattern[] = [
  // Times of day.
  pattern(`(?<![\\d:.,])${CLOCK}${NOON}(?:${S}(?:${DASH}|den|to)${S}${CLOCK}${NOON})?`, (m) =>
    timeOf(m[1], m[2], m[3]),
  ),
  pattern(`(?<![\\p{L}\\d.,/])(\\d{1,2})(?:[.](\\d{2}))?${S}([ap])\\.?m\\b\\.?`, (m) =>
    timeOf(m[1], m[2], m[3]),
  ),
  pattern(
    `(?<![\\p{L}\\d.,/])(\\d{1,2})(?:${S}(?:gio|h)${S}|g)(\\d{2})(?![\\d.,/]\\d?|\\p{L})(?:${S}phut)?`,
    (m) => timeOf(m[1], m[2]),
  ),
  pattern(`(?<=(?:luc|hoi|gio hop|bat dau)[:\\s]{1,2})(\\d{1,2})${S}(?:gio|h)(?!\\p{L}|\\d)`, (m) =>
    timeOf(m[1], "0"),
  ),
  pattern(
    `(?<![\\p{L}\\d.,/])(\\d{1,2})${S}(?:gio|h)(?=${W}(?:sang|chieu|toi|trua|ngay \\d|cung ngay))`,
    (m) => timeOf(m[1], "0"),
  ),
  // Days.
  pattern(
    `${L}${YEAR.replace("(?![.,]?\\d|\\p{L})", "")}-(\\d{1,2})-(\\d{1,2})(?!\\d|[-/]\\d)`,
    (m) => dayOf(m[3], m[2], m[1]),
  ),
  pattern(
    `${L}(\\d{1,2})${S}(?:${DASH}|den ngay|den|to|va|and)${S}(\\d{1,2})${S}/${S}(\\d{1,2})${S}/${S}${YEAR}`,
    (m) => dayRange(m[1], m[2], Number(m[3]), m[4]),
  ),
  pattern(
    `(?<=(?:ngay|tu)\\s{1,2})(\\d{1,2})${S}(?:${DASH}|den ngay|den|va)${S}(\\d{1,2})${S}/${S}(\\d{1,2})(?![\\d/]|[.,]\\d)`,
    (m) => dayRange(m[1], m[2], Number(m[3]), undefined),
  ),
  pattern(`${L}(\\d{1,2})(${S}/${S}|${S}${DASH}${S}|\\.)(\\d{1,2})\\2${YEAR}(?!/\\p{L})`, (m) =>
    dayOf(m[1], m[3], m[4]),
  ),
  pattern(`${L}(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/]|[.,]\\d|\\p{L})`, (m) =>
    dayOf(m[1], m[2], `20${m[3]}`),
  ),
  pattern(`${L}(\\d{1,2})${S}/${S}(\\d{1,2})(?![\\d/]|[.,]\\d|\\p{L}|-\\p{L})`, (m, place) => {
    const parts = dayOf(m[1], m[2], undefined);
    if (parts === null || isRatio(Number(m[1]), Number(m[2]), m, place)) return null;
    return parts;
  }),
  pattern(`(?<=ngay\\s{1,2})(\\d{1,2})${DASH}(\\d{1,2})(?![\\d/-]|[.,]\\d)`, (m) =>
    dayOf(m[1], m[2], undefined),
  ),
  pattern(
    `(?<![\\p{L}\\d.,/])(?:ngay${W})?(\\d{1,2})${W}(?:${DASH}|den ngay|den|va ngay|va|,)${W}(\\d{1,2})${W}thang${W}(\\d{1,2})(?![\\d])${OF_YEAR}`,
    (m) => dayRange(m[1], m[2], Number(m[3]), m[4]),
  ),
  pattern(
    `(?<![\\p{L}\\d.,/])(?:(?:ngay|mung|mong)${W})?(\\d{1,2})${W}thang${W}(\\d{1,2})(?!\\d|[.,]\\d)${OF_YEAR}`,
    (m, place) => (saysMonth(place) ? dayOf(m[1], m[2], m[3]) : null),
  ),
  pattern(
    `(?<![\\d.,]\\s?)(?<!\\p{L})ngay${W}(\\d{1,2})(?!\\d|${S}[/.,\u2010-\u2015-]${S}\\d|${W}thang${W}\\d|\\s?%)`,
    (m) => {
      const day = Number(m[1]);
      return day >= 1 && day <= 31 ? { kind: "date", precision: "day", day } : null;
    },
  ),
  pattern(
    `${L}(\\d{1,2})(?:st|nd|rd|th)?${S}(?:${DASH}|to|and)${S}(\\d{1,2})(?:st|nd|rd|th)?${W}(?:of )?${NAME}(?:,?${W}${YEAR})?`,
    (m, place) => dayRange(m[1], m[2], monthNamed(m[3], m, place) ?? 0, m[4]),
  ),
  pattern(
    `${L}(\\d{1,2})(?:st|nd|rd|th)?(?:${W}|-)(?:of )?${NAME}(?:(?:,?${W}|-)${YEAR})?`,
    (m, place) => dayOf(m[1], String(monthNamed(m[2], m, place) ?? 0), m[3]),
  ),
  pattern(
    `(?<!\\p{L})${NAME}${W}(\\d{1,2})(?:st|nd|rd|th)?(?:${S}(?:${DASH}|to|and)${S}(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:/%]|[.,]\\d|\\p{L})(?:,?${W}${YEAR})?`,
    (m, place) => {
      const month = monthNamed(m[1], m, place) ?? 0;
      return m[3] === undefined
        ? dayOf(m[2], String(month), m[4])
        : dayRange(m[2], m[3], month, m[4]);
    },
  ),
  // Months.
  pattern(`(?<!\\p{L})thang${W}(\\d{1,2})(?!\\d|[.,]\\d)${OF_YEAR}`, (m, place) =>
    saysMonth(place) ? monthParts(Number(m[1]), m[2]) : null,
  ),
  pattern(`${L}t?(0?[1-9]|1[0-2])${S}/${S}${YEAR}(?!/)`, (m, place) =>
    /(?<!\p{L})so[\s:]{1,2}$/u.test(place.folded.slice(Math.max(0, place.start - 5), place.start))
      ? null
      : monthParts(Number(m[1]), m[2]),
  ),
  pattern(`(?<!\\p{L})${NAME},?(?:${W}|-)(?:of )?${YEAR}`, (m, place) => {
    const month = monthNamed(m[1], m, place);
    return month === null ? null : monthParts(month, m[2]);
  }),
  pattern(
    `(?<=(?:in|by|of|until|till|since|end|early|mid|late|before|after|during|for|this|next|last|through|from)[ -](?:of )?)${NAME}(?!${W}\\d)`,
    (m, place) => {
      const month = monthNamed(m[1], m, place);
      return month === null ? null : monthParts(month, undefined);
    },
  ),
  // Quarters, halves, counted months.
  pattern(`(?<!\\p{L})qu[yi]${W}(iv|i{1,3}|[1-4])(?![\\p{L}\\d]|[.,]\\d)${OF_YEAR}`, (m, place) =>
    /ỹ|ĩ|ỷ/iu.test(place.text.slice(place.start, place.start + 4)) ? null : quarter(m[1], m[2]),
  ),
  pattern(`(?<![\\p{L}\\d])q([1-4])(?![\\p{L}\\d])${OF_YEAR}`, (m) => quarter(m[1], m[2])),
  pattern(
    `(?<!\\p{L})(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -]quarter(?!\\p{L})${OF_YEAR}`,
    (m) => quarter(m[1], m[2]),
  ),
  pattern(
    `(?<![\\p{L}\\d.,])(\\d{1,2}|ba|sau|chin)${W}thang${W}(dau|cuoi)(?!\\p{L})(?:${W}nam(?!\\p{L})(?: hoc)?)?${OF_YEAR}`,
    (m) => countedMonths(WORD_COUNT.get(m[1] ?? "") ?? Number(m[1]), m[2] === "cuoi", m[3]),
  ),
  pattern(`(?<![\\p{L}\\d.,])(\\d{1,2})${W}thang${W}(?:/|cua nam|nam)?${W}${YEAR}`, (m, place) =>
    /[/.]/u.test(place.text[place.start - 1] ?? "")
      ? null
      : countedMonths(Number(m[1]), false, m[2]),
  ),
  pattern(
    `(?<![\\p{L}\\d.,])(\\d{1,2})${W}thang(?=${W}(?:dat|uoc dat|uoc)(?!\\p{L}))`,
    (m, place) =>
      /[/.]/u.test(place.text[place.start - 1] ?? "")
        ? null
        : countedMonths(Number(m[1]), false, undefined),
  ),
  pattern(`(?<!\\p{L})nua${W}(dau|cuoi)${W}nam(?!\\p{L})${OF_YEAR}`, (m) =>
    countedMonths(6, m[1] === "cuoi", m[2]),
  ),
  pattern(
    `(?<!\\p{L})(first|second|1st|2nd|last)[ -](half|six months|nine months|three months)(?!\\p{L})(?: of the year| of)?${OF_YEAR}`,
    (m) => {
      const count = WORD_COUNT.get((m[2] ?? "").split(" ")[0] as string) ?? 6;
      return countedMonths(count, !/first|1st/u.test(m[1] ?? ""), m[3]);
    },
  ),
  pattern(`(?<![\\p{L}\\d])(?:h([12])|([12])h)(?![\\p{L}\\d])${OF_YEAR}`, (m, place) => {
    const next = place.folded[place.end] ?? "";
    if (m[3] === undefined && next === "/") return null;
    return countedMonths(6, (m[1] ?? m[2]) === "2", m[3]);
  }),
  // Years.
  pattern(`${L}${YEAR}${S}(?:${DASH}|/)${S}${YEAR}(?!/)`, (m) => yearRange(m[1], m[2])),
  pattern(`${L}((?:19|20)\\d{2})(?:${DASH}|/)(\\d{2})(?![\\d/]|[.,]\\d|\\p{L}|-)`, (m) => {
    const first = Number(m[1]);
    return (first + 1) % 100 === Number(m[2]) ? yearRange(m[1], String(first + 1)) : null;
  }),
  pattern(`${L}${YEAR}${W}(?:den het|den|toi|to)${W}(?:nam${W})?${YEAR}`, (m) =>
    yearRange(m[1], m[2]),
  ),
  pattern(
    `(?<!\\p{L})(?:(dau|giua|cuoi|het|early|mid|late|end|start|beginning|year-end)(?:${W}|-)(?:of )?)?(nam hoc|nam tai chinh|nam|year|fiscal year|fy)${W}${YEAR}(?!${S}[/-]${S}\\d)`,
    (m) => ({ kind: "date", precision: "year", ...year(m[3]), ...edge(m[1]) }),
  ),
  pattern(
    `(?<!\\p{L})(dau|giua|cuoi|het|early|mid|late|end|start|beginning|year-end)(?:${W}|-)(?:of )?${YEAR}`,
    (m) => ({ kind: "date", precision: "year", ...year(m[2]), ...edge(m[1]) }),
  ),
  pattern(`${L}${YEAR}(?!/\\d)`, (m, place) =>
    isCount(place, false) ? null : { kind: "date", precision: "year", ...year(m[1]) },
  ),
];

function saysMonth(place: Place): boolean {
  return !/th[ắăâấẳ]ng/iu.test(place.text.slice(place.start, place.end));
}

function monthParts(month: number, y: string | undefined): DateParts | null {
  if (month < 1 || month > 12) return null;
  return { kind: "date", precision: "month", month, ...year(y) };
}

function quarter(part: string | undefined, y: string | undefined): DateParts {
  const value = ORDINAL_PART.get(part ?? "") ?? Number(part);
  return { kind: "date", precision: "quarter", part: value, ...year(y) };
}

function edge(word: string | undefined): { edge?: "start" | "middle" | "end" } {
  const value = EDGES.get((word ?? "") as never);
  return value === undefined ? {} : { edge: value };
}

function yearRange(first: string | undefined, last: string | undefined): DateParts | null {
  const [from, to] = [Number(first), Number(last)];
  if (to <= from || to - from > 100) return null;
  return { kind: "date", precision: "years", year: from, lastYear: to };
}
