import {
  DASH,
  type DateParts,
  type DatePattern,
  dayMonth,
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

const CLOCK = "([01]?\\d|2[0-4])[:]([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])";
const NOON = `(?:${S}([ap])\\.?m\\b\\.?)?`;

/** Times of day and single days. */
export const DAY_PATTERNS: readonly DatePattern[] = [
  // Times of day.
  pattern("#2", `(?<![\\d:.,])${CLOCK}${NOON}(?:${S}(?:${DASH}|den|to)${S}${CLOCK}${NOON})?`, (m) =>
    timeOf(m[1], m[2], m[3]),
  ),
  pattern("#2", `(?<![\\p{L}\\d.,/])(\\d{1,2})(?:[.](\\d{2}))?${S}([ap])\\.?m\\b\\.?`, (m) =>
    timeOf(m[1], m[2], m[3]),
  ),
  pattern(
    "#2",
    `(?<![\\p{L}\\d.,/])(\\d{1,2})(?:${S}(?:gio|h)${S}|g)(\\d{2})(?!\\d|[.,]\\d|/|\\p{L})(?:${S}phut)?`,
    (m) => timeOf(m[1], m[2]),
  ),
  pattern("#2", "(?<=(?:truoc|den|tu|vao|sau|khoang) )(\\d{1,2})h(?![\\p{L}\\d])", (m) =>
    Number(m[1]) < 24 ? timeOf(m[1], "0") : null,
  ),
  pattern(
    "#2",
    `(?<=(?:luc|hoi|gio hop|bat dau)[:\\s]{1,2})(\\d{1,2})${S}(?:gio|h)(?!\\p{L}|\\d)`,
    (m) => timeOf(m[1], "0"),
  ),
  pattern(
    "#2",
    `(?<![\\p{L}\\d.,/])(\\d{1,2})${S}(?:gio|h)(?=${W}(?:sang|chieu|toi|trua|ngay \\d|cung ngay|thu (?:hai|ba|tu|nam|sau|bay)|hom))`,
    (m) => timeOf(m[1], "0"),
  ),
  // Days.
  pattern(
    "#4",
    `${L}${YEAR.replace("(?![.,]?\\d|\\p{L})", "")}-(\\d{1,2})-(\\d{1,2})(?!\\d|[-/]\\d)`,
    (m) => dayOf(m[3], m[2], m[1]),
  ),
  pattern(
    "#2",
    `${L}(\\d{1,2})${S}(?:${DASH}|den ngay|den|to|va|and)${S}(\\d{1,2})${S}/${S}(\\d{1,2})${S}/${S}${YEAR}`,
    (m) => dayRange(m[1], m[2], Number(m[3]), m[4]),
  ),
  pattern(
    "#2",
    `(?<=(?:ngay|tu)\\s{1,2})(\\d{1,2})${S}(?:${DASH}|den ngay|den|va)${S}(\\d{1,2})${S}/${S}(\\d{1,2})(?![\\d/]|[.,]\\d)`,
    (m) => dayRange(m[1], m[2], Number(m[3]), undefined),
  ),
  pattern(
    "#2",
    `${L}(\\d{1,2})(${S}/${S}|${S}${DASH}${S}|\\.)(\\d{1,2})\\2${YEAR}(?!/\\p{L})`,
    (m) => dayOf(m[1], m[3], m[4]),
  ),
  pattern("#2", `${L}(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/]|[.,]\\d|\\p{L})`, (m) =>
    dayOf(m[1], m[2], `20${m[3]}`),
  ),
  pattern(
    "#2",
    `${L}(\\d{1,2})${S}/${S}(\\d{1,2})(?![\\d/]|[.,]\\d|\\p{L}|-\\p{L})`,
    (m, place) => {
      const parts = dayOf(m[1], m[2], undefined);
      if (parts === null || isRatio(Number(m[1]), Number(m[2]), m, place)) return null;
      return parts;
    },
  ),
  pattern("#2", `(?<=ngay\\s{1,2})(\\d{1,2})${DASH}(\\d{1,2})(?![\\d/-]|[.,]\\d)`, (m) =>
    dayOf(m[1], m[2], undefined),
  ),
  pattern(
    "#2 ngay",
    `(?<![\\p{L}\\d.,/])(?:ngay${W})?(\\d{1,2})${W}(?:${DASH}|den ngay|den|va ngay|va|,)${W}(\\d{1,2})${W}thang${W}(\\d{1,2})(?![\\d])${OF_YEAR}`,
    (m) => dayRange(m[1], m[2], Number(m[3]), m[4]),
  ),
  pattern(
    "#2 ngay mung mong",
    `(?<![\\p{L}\\d.,/])(?:(?:ngay|mung|mong)${W})?(\\d{1,2})${W}thang${W}(\\d{1,2})(?!\\d|[.,]\\d)${OF_YEAR}`,
    (m, place) => (saysMonth(place) ? dayOf(m[1], m[2], m[3]) : null),
  ),
  pattern(
    "ngay",
    `(?<![\\d.,]\\s?)(?<!\\p{L})ngay${W}(\\d{1,2})(?!\\d|${S}[/.,\u2010-\u2015-]${S}\\d|${W}thang${W}\\d|\\s?%)`,
    (m) => {
      const day = Number(m[1]);
      return day >= 1 && day <= 31 ? { kind: "date", precision: "day", day } : null;
    },
  ),
  pattern(
    "#2",
    `${L}(\\d{1,2})(?:st|nd|rd|th)?${S}(?:${DASH}|to|and)${S}(\\d{1,2})(?:st|nd|rd|th)?${W}(?:of )?${NAME}(?:,?${W}${YEAR})?`,
    (m, place) => dayRange(m[1], m[2], monthNamed(m[3], m, place) ?? 0, m[4]),
  ),
  pattern(
    "#2",
    `${L}(\\d{1,2})(?:st|nd|rd|th)?(?:${W}|-)(?:of )?${NAME}(?:(?:,?${W}|-)${YEAR})?`,
    (m, place) => dayOf(m[1], String(monthNamed(m[2], m, place) ?? 0), m[3]),
  ),
  pattern(
    MONTH_WORDS,
    `(?<!\\p{L})${NAME}${W}(\\d{1,2})(?:st|nd|rd|th)?(?:${S}(?:${DASH}|to|and)${S}(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\d:/%]|[.,]\\d|\\p{L})(?:,?${W}${YEAR})?`,
    (m, place) => {
      const month = monthNamed(m[1], m, place) ?? 0;
      return m[3] === undefined
        ? dayOf(m[2], String(month), m[4])
        : dayRange(m[2], m[3], month, m[4]);
    },
  ),
];
