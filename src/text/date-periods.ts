import {
  DASH,
  type DateParts,
  type DatePattern,
  L,
  MONTH_WORDS,
  monthNamed,
  NAME,
  NEXT_WORD,
  OF_YEAR,
  type Place,
  pattern,
  S,
  saysMonth,
  W,
  YEAR,
  year,
} from "./date-parts.ts";
import { isCountedNoun, isUnitOrScale } from "./units.ts";

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

function monthParts(
  month: number,
  y: string | undefined,
  edgeWord?: string | undefined,
): DateParts | null {
  if (month < 1 || month > 12) return null;
  return { kind: "date", precision: "month", month, ...year(y), ...edge(edgeWord) };
}

/** Months that are a quarter, a half or the year so far. */
function monthRange(first: number, last: number, y: string | undefined): DateParts | null {
  const base = { kind: "date" as const, ...year(y) };
  if (last - first === 2 && first % 3 === 1)
    return { ...base, precision: "quarter", part: (first + 2) / 3 };
  if (first === 7 && last === 12) return { ...base, precision: "half", part: 2 };
  return first === 1 && last > first ? countedMonths(last, false, y) : null;
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

/** Months, quarters, counted months and years. */
export const PERIOD_PATTERNS: readonly DatePattern[] = [
  // From the start of a year: "January-April 2025", "tháng 1 đến tháng 4", "lũy kế 9 tháng", "TH 9 tháng".
  pattern(
    "jan january",
    `(?<!\\p{L})(jan|january)${S}(?:${DASH}|to|through)${S}${NAME}(?:,?${W}${YEAR})?`,
    (m, place) => countedMonths(monthNamed(m[2], m, place) ?? undefined, false, m[3]),
  ),
  pattern(
    "thang",
    `(?<!\\p{L})thang${W}0?1${S}(?:${DASH}|den het|den|toi)${S}(?:thang${W})?(\\d{1,2})(?!\\d|[.,]\\d)${OF_YEAR}`,
    (m, place) => (saysMonth(place) ? countedMonths(Number(m[1]), false, m[2]) : null),
  ),
  pattern(
    "#2 ba sau chin",
    `(?<=(?<!\\p{L})(?:luy ke|th|thuc hien|uoc)${S})(\\d{1,2}|ba|sau|chin)${W}thang(?!${W}(?:dau|cuoi|\\d))(?!\\p{L})${OF_YEAR}`,
    (m) => countedMonths(WORD_COUNT.get(m[1] ?? "") ?? Number(m[1]), false, m[2]),
  ),
  pattern(
    "#2 three six nine",
    `${L}(\\d{1,2}|three|six|nine) months${W}(?:to|of|in)${W}${YEAR}`,
    (m) => countedMonths(WORD_COUNT.get(m[1] ?? "") ?? Number(m[1]), false, m[2]),
  ),
  // Months.
  pattern(
    "thang dau giua cuoi het",
    `(?<!\\p{L})(?:(dau|giua|cuoi|het)${W})?thang${W}(\\d{1,2})(?!\\d|[.,]\\d)${OF_YEAR}`,
    (m, place) => (saysMonth(place) ? monthParts(Number(m[2]), m[3], m[1]) : null),
  ),
  pattern("#2 t", `${L}t?(0?[1-9]|1[0-2])${S}/${S}${YEAR}(?!/)`, (m, place) =>
    /(?<!\p{L})so[\s:]{1,2}$/u.test(place.folded.slice(Math.max(0, place.start - 5), place.start))
      ? null
      : monthParts(Number(m[1]), m[2]),
  ),
  pattern(
    `${MONTH_WORDS} early mid late end start beginning`,
    `(?<!\\p{L})(?:(early|mid|late|end|start|beginning)(?:${W}|-)(?:of )?)?${NAME},?(?:${W}|-)(?:of )?${YEAR}`,
    (m, place) => {
      const month = monthNamed(m[2], m, place);
      return month === null ? null : monthParts(month, m[3], m[1]);
    },
  ),
  pattern(
    MONTH_WORDS,
    `(?<=(?:in|by|of|until|till|since|end|early|mid|late|before|after|during|for|this|next|last|through|from)[ -](?:of )?)${NAME}(?!${W}\\d)`,
    (m, place) => {
      const month = monthNamed(m[1], m, place);
      return month === null ? null : monthParts(month, undefined);
    },
  ),
  pattern(
    "thang",
    `(?<!\\p{L})thang${W}(\\d{1,2})${W}(?:den|toi|${DASH})${W}(?:het${W}|cuoi${W})?thang${W}(\\d{1,2})(?!\\d|[.,]\\d)${OF_YEAR}`,
    (m) => monthRange(Number(m[1]), Number(m[2]), m[3]),
  ),
  pattern(
    MONTH_WORDS,
    `(?<!\\p{L})${NAME}(?:${S}${DASH}${S}|${W}(?:to|through)${W}(?:end[ -](?:of )?)?)${NAME}${OF_YEAR}`,
    (m, place) =>
      monthRange(monthNamed(m[1], m, place) ?? 0, monthNamed(m[2], m, place) ?? 0, m[3]),
  ),
  // Quarters, halves, counted months.
  pattern(
    "quy qui dau giua cuoi het",
    `(?<!\\p{L})(?:(dau|giua|cuoi|het)${W})?qu[yi]${W}(iv|i{1,3}|[1-4])(?![\\p{L}\\d]|[.,]\\d)${OF_YEAR}`,
    (m, place) =>
      /qu(?:ỹ|ĩ|ỷ)/iu.test(place.text.slice(place.start, place.start + 10))
        ? null
        : { ...quarter(m[2], m[3]), ...edge(m[1]) },
  ),
  pattern("q", `(?<![\\p{L}\\d])q([1-4])(?![\\p{L}\\d])${OF_YEAR}`, (m) => quarter(m[1], m[2])),
  pattern(
    "first second third fourth last final #2",
    `(?<!\\p{L})(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -]quarter(?!\\p{L})${OF_YEAR}`,
    (m) => quarter(m[1], m[2]),
  ),
  pattern(
    "#2 ba sau chin",
    `(?<![\\p{L}\\d.,])(\\d{1,2}|ba|sau|chin)${W}thang${W}(dau|cuoi)(?!\\p{L})(?:${W}nam(?!\\p{L})(?: hoc)?)?${OF_YEAR}`,
    (m) => countedMonths(WORD_COUNT.get(m[1] ?? "") ?? Number(m[1]), m[2] === "cuoi", m[3]),
  ),
  pattern(
    "#2",
    `(?<![\\p{L}\\d.,])(\\d{1,2})${W}thang${W}(?:/|cua nam|nam)?${W}${YEAR}`,
    (m, place) =>
      /[/.]/u.test(place.text[place.start - 1] ?? "")
        ? null
        : countedMonths(Number(m[1]), false, m[2]),
  ),
  pattern(
    "#2",
    `(?<![\\p{L}\\d.,])(\\d{1,2})${W}thang(?=${W}(?:dat|uoc dat|uoc)(?!\\p{L}))`,
    (m, place) =>
      /[/.]/u.test(place.text[place.start - 1] ?? "")
        ? null
        : countedMonths(Number(m[1]), false, undefined),
  ),
  // "TH 6T/2024" heads a column; "xe 6t 2024" is no period.
  pattern("#2", `(?<![\\p{L}\\d.,])([369])t${S}/?${S}${YEAR}`, (m, place) =>
    m[0].includes("/") || place.text[place.start + 1] === "T"
      ? countedMonths(Number(m[1]), false, m[2])
      : null,
  ),
  pattern("nua", `(?<!\\p{L})nua${W}(dau|cuoi)${W}nam(?!\\p{L})${OF_YEAR}`, (m) =>
    countedMonths(6, m[1] === "cuoi", m[2]),
  ),
  pattern(
    "first second last #2",
    `(?<!\\p{L})(first|second|1st|2nd|last)[ -](half|six months|nine months|three months)(?!\\p{L})(?: of the year| of)?${OF_YEAR}`,
    (m) => {
      const count = WORD_COUNT.get((m[2] ?? "").split(" ")[0] as string) ?? 6;
      return countedMonths(count, !/first|1st/u.test(m[1] ?? ""), m[3]);
    },
  ),
  pattern("h #2", `(?<![\\p{L}\\d])(?:h([12])|([12])h)(?![\\p{L}\\d])${OF_YEAR}`, (m, place) => {
    const next = place.folded[place.end] ?? "";
    if (m[3] === undefined && next === "/") return null;
    return countedMonths(6, (m[1] ?? m[2]) === "2", m[3]);
  }),
  // Years.
  pattern("#4", `${L}${YEAR}${S}(?:${DASH}|/)${S}${YEAR}(?!/)`, (m) => yearRange(m[1], m[2])),
  pattern("#4", `${L}((?:19|20)\\d{2})(?:${DASH}|/)(\\d{2})(?![\\d/]|[.,]\\d|\\p{L}|-)`, (m) => {
    const first = Number(m[1]);
    return (first + 1) % 100 === Number(m[2]) ? yearRange(m[1], String(first + 1)) : null;
  }),
  pattern("#4", `${L}${YEAR}${W}(?:den het|den|toi|to)${W}(?:nam${W})?${YEAR}`, (m) =>
    yearRange(m[1], m[2]),
  ),
  pattern(
    "dau giua cuoi het early mid late end start beginning year nam fiscal fy",
    `(?<!\\p{L})(?:(dau|giua|cuoi|het|early|mid|late|end|start|beginning|year-end)(?:${W}|-)(?:of )?)?(nam hoc|nam tai chinh|nam|year|fiscal year|fy)${W}${YEAR}(?!${S}[/-]${S}\\d)`,
    (m) => ({ kind: "date", precision: "year", ...year(m[3]), ...edge(m[1]) }),
  ),
  pattern(
    "dau giua cuoi het early mid late end start beginning year",
    `(?<!\\p{L})(dau|giua|cuoi|het|early|mid|late|end|start|beginning|year-end)(?:${W}|-)(?:of )?${YEAR}`,
    (m) => ({ kind: "date", precision: "year", ...year(m[2]), ...edge(m[1]) }),
  ),
  pattern("#4", `${L}${YEAR}(?!/\\d)`, (m, place) =>
    isCount(place, false) ? null : { kind: "date", precision: "year", ...year(m[1]) },
  ),
];
