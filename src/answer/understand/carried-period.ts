import { type DateMention, findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";

/** A period as a follow-up names it. */
export interface NamedPeriod {
  readonly text: string;
  /** It says which end is meant ("cuối", "hết"), so that the earlier question's word for it goes. */
  readonly hasEdge: boolean;
  /** Where in the follow-up it stands. */
  readonly start: number;
  readonly end: number;
}

/** "năm trước đó", "quý sau", "the month before": counted from the period spoken of. */
const RELATIVE =
  /(?<!\p{L})(?:(nam|quy|thang|tuan) (?:(lien truoc|truoc do|truoc|ngoai|roi)|(lien sau|sau do|sau|tiep theo|ke tiep|ke|toi))|(?:the )?(?:(previous|last|preceding)|(next|following)) (year|quarter|month|week)|the (year|quarter|month|week) (?:(before)|(after)))(?: do| ay)?(?!\p{L})/u;
const SAME_PERIOD = /(?<!\p{L})(?:cung ky|cung thoi gian)(?: (?:nam )?(?:truoc|ngoai))?(?!\p{L})/u;
const WHOLE_YEAR = /(?<!\p{L})(?:ca nam|(?:the )?(?:whole|full) year)(?!\p{L}| \d)/u;
/** Words for an end of a period, and those that lead to it. */
const EDGE = /(?:(?<!\p{L})(?:tinh|den|toi|het|cuoi|dau|giua|by|until|end of|the end of)\s+)+$/u;
const NAMES_END = /(?<!\p{L})(?:het|cuoi|dau|giua|den|toi|end|by|until)(?!\p{L})/u;
const WEEK = /(?<!\p{L})(tuần|tuan|week)\s+(\d{1,2})(?!\d)/iu;

/**
 * The period that a follow-up names, years filled in and relative ones counted from what was spoken of.
 * @param spoken the earlier question and its answer, the nearest to the follow-up first
 */
export function namedPeriod(question: string, spoken: readonly string[]): NamedPeriod | null {
  const folded = foldInPlace(question.toLowerCase());
  const before = spoken.flatMap((text) => periodsIn(text));
  const year = before.find((mention) => mention.year !== undefined)?.year;
  const relative = RELATIVE.exec(folded);
  if (relative !== null) {
    const unit = UNITS[relative[1] ?? relative[6] ?? relative[7] ?? ""];
    const isBack = (relative[2] ?? relative[4] ?? relative[8]) !== undefined;
    const text = unit === undefined ? null : shifted(unit, isBack ? -1 : 1, before, spoken);
    const span = { start: relative.index, end: relative.index + relative[0].length };
    if (text !== null) return { text, hasEdge: false, ...span };
  }
  const [own] = periodsIn(question).slice(-1);
  if (own !== undefined) {
    const edge = EDGE.exec(folded.slice(0, own.span.start))?.[0] ?? "";
    const start = own.span.start - edge.length;
    const isDated = own.year !== undefined || year === undefined || own.precision === "years";
    const word = /(?:năm|nam)$/iu.test(own.text) ? "" : yearWord(question);
    const filled = isDated ? "" : ` ${word}${year}`;
    const text = question.slice(start, own.span.start) + own.text + filled;
    const hasEdge = NAMES_END.test(edge) || own.edge !== undefined;
    return { text, hasEdge, start, end: own.span.end };
  }
  const same = SAME_PERIOD.exec(folded);
  const first = before[0];
  if (same !== null && first?.year !== undefined) {
    const text = written(first, first.year - 1);
    if (text !== null)
      return { text, hasEdge: false, start: same.index, end: same.index + same[0].length };
  }
  const whole = WHOLE_YEAR.exec(folded);
  if (whole !== null && year !== undefined) {
    const text = `${yearWord("năm ")}${year}`;
    return { text, hasEdge: true, start: whole.index, end: whole.index + whole[0].length };
  }
  return null;
}

/** The earlier question about another period. */
export function withPeriod(earlier: string, period: NamedPeriod): string {
  const week = WEEK.exec(earlier);
  if (week !== null && WEEK.test(period.text)) return earlier.replace(WEEK, period.text);
  const mentions = periodsIn(earlier);
  const wanted = periodsIn(period.text)[0];
  const old = mentions.find(({ precision }) => precision === wanted?.precision) ?? mentions[0];
  if (old === undefined) {
    const rest = earlier.slice(0, 1).toLowerCase() + earlier.slice(1);
    return `${period.text}, ${/^\p{Lu}/u.test(earlier.slice(1, 2)) ? earlier : rest}`;
  }
  const folded = foldInPlace(earlier.toLowerCase());
  const edge = period.hasEdge ? (EDGE.exec(folded.slice(0, old.span.start))?.[0].length ?? 0) : 0;
  return earlier.slice(0, old.span.start - edge) + period.text + earlier.slice(old.span.end);
}

type Period = Pick<DateMention, "span" | "text" | "precision" | "year" | "part" | "month" | "edge">;

/** "doanh thu 2024", "thế 2023?": a year by itself. */
const BARE_YEAR = /(?<![\p{L}\d/.,-]|\d\s)(?:19|20)\d{2}(?![\p{L}\d/.,-]*[\p{L}\d])/gu;
/** "9 tháng thì sao": the months so far. */
const MONTHS = /(?<!\p{L})(?:[369]|ba|sáu|chín) (?:tháng|thang)(?=\s*(?:thì|thi|sao|[?.,!]|$))/iu;

/** "cuối năm thì sao", "hết năm": of the year spoken of. */
const YEAR_EDGE =
  /(?<!\p{L})(?:cuối năm|cuoi nam|hết năm|het nam|giữa năm|giua nam|đầu năm|dau nam)(?!\s*(?:\d|học|hoc))/iu;

function periodsIn(text: string): Period[] {
  const found: Period[] = findDates(text).filter(({ kind }) => kind === "date");
  const isFree = (start: number) =>
    !found.some(({ span }) => span.start <= start && start < span.end);
  for (const { index, 0: year } of text.matchAll(BARE_YEAR)) {
    if (!isFree(index)) continue;
    const span = { start: index, end: index + year.length };
    found.push({ span, text: year, precision: "year", year: Number(year) });
  }
  const edge = YEAR_EDGE.exec(text);
  if (edge !== null && isFree(edge.index)) {
    const span = { start: edge.index, end: edge.index + edge[0].length };
    found.push({ span, text: edge[0], precision: "year", edge: "end" });
  }
  const months = MONTHS.exec(text);
  if (months !== null && isFree(months.index)) {
    const span = { start: months.index, end: months.index + months[0].length };
    found.push({ span, text: `${months[0]} đầu năm`, precision: "months" });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const UNITS: Readonly<Record<string, "year" | "quarter" | "month" | "week">> = {
  nam: "year",
  quy: "quarter",
  thang: "month",
  tuan: "week",
  year: "year",
  quarter: "quarter",
  month: "month",
  week: "week",
};

function yearWord(like: string): string {
  return /[à-ỹđ]/iu.test(like) || /(?<!\p{L})(?:nam|quy|thang)(?!\p{L})/iu.test(like) ? "năm " : "";
}

/** The period one unit before or after the first one spoken of that has this unit. */
function shifted(
  unit: "year" | "quarter" | "month" | "week",
  by: -1 | 1,
  before: readonly Period[],
  spoken: readonly string[],
): string | null {
  if (unit === "week") {
    const match = spoken.map((text) => WEEK.exec(text)).find((found) => found !== null);
    return match == null ? null : `${match[1]} ${Number(match[2]) + by}`;
  }
  const dated = before.find((mention) => mention.year !== undefined);
  if (dated?.year === undefined) return null;
  if (unit === "year") return `năm ${dated.year + by}`;
  const same = before.find(({ precision }) => precision === unit);
  const year = same?.year ?? dated.year;
  const size = unit === "quarter" ? 4 : 12;
  const at = unit === "quarter" ? same?.part : same?.month;
  if (at === undefined) return null;
  const next = at + by;
  const shiftedYear = next < 1 ? year - 1 : next > size ? year + 1 : year;
  const wrapped = ((next - 1 + size) % size) + 1;
  return unit === "quarter"
    ? `quý ${["I", "II", "III", "IV"][wrapped - 1]} năm ${shiftedYear}`
    : `tháng ${wrapped} năm ${shiftedYear}`;
}

/** The same period of another year. */
function written(mention: Period, year: number): string | null {
  if (mention.year === undefined) return null;
  return mention.text.replace(String(mention.year), String(year));
}
