import type { DocumentMetadata } from "../domain/document.ts";
import { type DateMention, findDates } from "../text/dates.ts";
import { memoize } from "./memo.ts";

/**
 * How a stated period fits the one asked for. `part`: only a stretch of it, such as a quarter of the
 * year; `wider`: the year where a quarter was asked for; `conflict`: another one.
 */
export type PeriodFit = "same" | "overlaps" | "part" | "wider" | "unstated" | "conflict";

const titled = memoize(
  1000,
  (title) => findDates(title).find((mention) => mention.year !== undefined) ?? null,
);

/** Year that a document speaks of where it names none: its title's, else that of its date. */
export function documentYear(metadata: DocumentMetadata): number | undefined {
  const { year, precision, from, to } = titled(metadata.title) ?? {};
  const date = metadata.heldOn ?? metadata.issuedOn;
  // Of a school year the paper's own day tells which half it is about.
  const isWithin = date !== null && from != null && to != null && from <= date && date <= to;
  if (year !== undefined && !(precision === "years" && isWithin)) return year;
  return date === null ? undefined : Number(date.slice(0, 4));
}

/** Days at the end of a period that its report tells of as its end. */
const LAST_DAYS = 14;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** @param edge "end": the last day of the period asked for is meant; "whole": all of it */
function compare(asked: DateMention, stated: DateMention, edge: "end" | "whole" | null): PeriodFit {
  if (asked.from === null || asked.to === null) return "unstated";
  if (stated.from === null || stated.to === null) return "unstated";
  if (stated.to < asked.from || stated.from > asked.to) return "conflict";
  const same = asked.from === stated.from && asked.to === stated.to;
  if (same) return "same";
  // School years and terms of office share a year with the next.
  if (asked.precision === "years" && stated.precision === "years") return "conflict";
  // "cuối quý I", a day at the end of March and "3 tháng đầu năm" speak of the same moment.
  if (edge === "end" && stated.to === asked.to) return "same";
  const isPart = stated.precision !== "day" && asked.from <= stated.from && stated.to <= asked.to;
  if (isPart) return edge === "whole" ? "conflict" : "part";
  // "Tính đến 20/6" a report on the first half of the year tells, "đến 15/4" it does not.
  const isWider =
    stated.precision !== "day" &&
    stated.from <= asked.from &&
    asked.to <= stated.to &&
    !(asked.precision === "day" && daysBetween(asked.to, stated.to) <= LAST_DAYS);
  return isWider ? "wider" : "overlaps";
}

function edgeMeant(text: string, mention: DateMention): "end" | "whole" | null {
  const before = text.slice(0, mention.span.start);
  if (mention.edge === "end" || /cuối\s+$/u.test(before)) return "end";
  return /(?:cả|toàn|whole of|whole)\s+$/u.test(before) ? "whole" : null;
}

/** Text before a date that makes it the base of a comparison, not the period of the figure. */
const COMPARED =
  /(?:so với|cùng kỳ|(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém) hơn|compared (?:with|to)|versus|vs\.?|than|(?<!\p{L})(?:up|down|rose|risen|fell|fallen|grew|grown|dropped|declined|increased?|decreased?|improved|changed|rise|fall|growth)\s(?:[^\s.;]+\s){0,4}from)\s+(?:[^\s;]*[^\s;,]\s+){0,5}$/iu;

/** One place that may state the period of a figure. */
export interface PeriodScope {
  readonly text: string;
  /** Title and headings: a day or a term of office there is not the period of the figures. */
  readonly isContext: boolean;
  /** The head of a column: "9 tháng" are the year's first ones, "cùng kỳ 2023" is its own time. */
  readonly isHeader?: boolean;
  /** A title names the period that it reports on first, then what is planned. */
  readonly onlyFirst?: boolean;
}

/** Dates of texts, each with the year that fills its gaps, 0 for none. */
type DatesIn = (text: string, year: number) => readonly DateMention[];

/** For each year by itself: to join it to the text would cost more than what is saved. */
function rememberedByYear(limit: number, read: DatesIn): DatesIn {
  const years = new Map<number, (text: string) => readonly DateMention[]>();
  return (text, year) => {
    let known = years.get(year);
    if (known === undefined) {
      known = memoize(limit, (key) => read(key, year));
      years.set(year, known);
    }
    return known(text);
  };
}

/** Before a number of months: how long something takes, not the months of the year so far. */
const LASTING =
  "chậm|trễ|gần|khoảng|sau|trên|dưới|quá|hơn|nợ|dừng|hạn|dài|mỗi|cứ|được|nhất|đa|thiểu|thêm|tới|lên|từ|vòng|qua|cách|giảm|tăng|là|lãi|mất|cần|nghỉ|phạt|tù|thai|tuổi|theo dõi|thử việc|bảo hành";
/** What is said of the months so far: "9 tháng đạt 166 tỷ đồng", "tổng chi 9 tháng 312 triệu đồng". */
const SO_FAR =
  "là|đạt|ước|toàn|xảy ra|đã|mới|chỉ|vượt|có|đón|thu|giải ngân|kết nạp|tiếp nhận|tổ chức|thực hiện|hoàn thành|khoảng|trên|gần|hơn|\\d";
/** "trong 6 tháng", "lũy kế 9 tháng" of a report mean the months of its year so far. */
const SPAN_OF_MONTHS = new RegExp(
  `trong (?:3|6|9) tháng(?! đầu| cuối| qua| tới)|(?<!(?:^|[^\\p{L}])(?:${LASTING}) )(?<![\\p{L}\\d.,/-])(?:[3-9]|10|11) tháng(?=(?: của)? (?:${SO_FAR})(?!\\p{L}))|(?<=^\\W*|[.;:] )(?:[3-9]|10|11) tháng(?= qua,)|(?<=(?:lũy|luỹ) kế |sơ kết |tình hình )(?:[2-9]|10|11) tháng(?! đầu| cuối| qua| tới)`,
  "giu",
);

/** Dates of a text that speak of its own period. */
const ownDates = rememberedByYear(2000, (written, year) => {
  const text = written.replace(SPAN_OF_MONTHS, "$& đầu năm");
  return findDates(text, year > 0 ? { year } : {}).filter(
    ({ kind, from, span }) =>
      kind === "date" &&
      from !== null &&
      !COMPARED.test(text.slice(Math.max(0, span.start - 40), span.start)),
  );
});

/** Periods asked for. */
const askedDates = rememberedByYear(50, (text, year) =>
  findDates(text, year > 0 ? { year } : {}).filter(({ kind }) => kind === "date"),
);

const WHOLE_YEAR = /cả năm(?! \d)/iu;

const headerPeriod = memoize(1000, (header) =>
  header
    .replace(/(?<!so (?:với )?)cùng kỳ(?= (?:năm )?\d)/giu, "kỳ")
    .replace(/(?<!\d)([1-9]|10|11) tháng(?! đầu| cuối| năm|\s*\/?\d)/giu, "$& đầu năm"),
);

function statedIn(
  { text, isContext, isHeader = false, onlyFirst = false }: PeriodScope,
  year: number | undefined,
): DateMention[] {
  const written = isHeader ? headerPeriod(text).replace(WHOLE_YEAR, `năm ${year ?? ""}`) : text;
  const stated = ownDates(written, year ?? 0).filter(
    ({ precision }) => !(isContext && (precision === "day" || precision === "years")),
  );
  return onlyFirst ? stated.slice(0, 1) : stated;
}

/** Days after the end of a period within which meetings hear what was reached in it. */
const HEARD = 45;

/**
 * Whether a document reports on a time: its title names a period that ends then, or it met in it or
 * soon after it. Of days and of the beginning of a period only those told then know.
 */
export function reportsOn(askedText: string, { title, ...metadata }: DocumentMetadata): boolean {
  const year = documentYear({ title, ...metadata }) ?? 0;
  const told = metadata.heldOn ?? metadata.issuedOn;
  // What a title says of a time still to come is planned: "nhiệm vụ 6 tháng cuối năm".
  const titled = statedIn({ text: title, isContext: true }, year).find(
    ({ to }) => to === null || told === null || to <= told,
  );
  return askedDates(askedText, year).some(({ from, to, precision, edge }) => {
    if (from === null || to === null) return false;
    if (titled?.to === to || (told !== null && from <= told && told <= to)) return true;
    if (titled !== undefined || told === null || precision === "day" || edge === "start")
      return false;
    const days = daysBetween(to, told);
    return days > 0 && days <= HEARD;
  });
}

/** Whether most of a period was over when a paper was written: what is left of it may be reported ahead. */
function isLargelyOver({ from, to }: DateMention, told: string | null): boolean {
  if (from === null || to === null || told === null) return true;
  return daysBetween(from, told) >= daysBetween(from, to) / 2;
}

const SAME_TIME = /(?<!so (?:với )?)(?:cùng kỳ|same period)/iu;
const DAYS_OF_YEAR = 360;

/** The part of a year that a report is about, as its headings or its title say. */
function reportedTime(
  scopes: readonly PeriodScope[],
  year: number | undefined,
): DateMention | undefined {
  return scopes
    .flatMap((scope) => statedIn(scope, year))
    .find(
      ({ from, to, precision }) =>
        from !== null &&
        to !== null &&
        precision !== "day" &&
        from.slice(0, 4) === to.slice(0, 4) &&
        daysBetween(from, to) < DAYS_OF_YEAR,
    );
}

/** "Cùng kỳ 2025" in a report of a first quarter is that year's first quarter, not all of it. */
function ofSameTime(
  { text, isHeader = false }: PeriodScope,
  stated: readonly DateMention[],
  reported: () => DateMention | undefined,
): readonly DateMention[] {
  if (!isHeader || !SAME_TIME.test(text)) return stated;
  const time = reported();
  return time?.from == null || time.to === null
    ? stated
    : stated.map((mention) =>
        mention.year === undefined
          ? mention
          : {
              ...mention,
              precision: time.precision,
              from: `${mention.year}${time.from?.slice(4)}`,
              to: `${mention.year}${time.to?.slice(4)}`,
            },
      );
}

/** The years that a period names, of a school year both. */
function yearsOf({ year, precision, to }: DateMention): number[] {
  if (year === undefined) return [];
  return precision === "years" && to !== null ? [year, Number(to.slice(0, 4))] : [year];
}

/**
 * Compares the periods asked for with those stated around a figure, nearest scope first: its clause,
 * its sentence, the headings above, the title. The nearest scope that states a period decides.
 * @param scopes texts from near to far
 */
export function periodFit(
  askedText: string,
  scopes: readonly PeriodScope[],
  metadata: DocumentMetadata,
): PeriodFit {
  const fallback = documentYear(metadata);
  const asked = askedDates(askedText, fallback ?? 0);
  if (asked.length === 0) return "unstated";
  // "hồi tháng 4": what a meeting of that month was told, of whatever period.
  const told = metadata.heldOn ?? metadata.issuedOn;
  const toldThen = asked.some(
    ({ from, to, precision }) =>
      told !== null &&
      (precision === "day" || precision === "month") &&
      from !== null &&
      to !== null &&
      from <= told &&
      told <= to,
  );
  for (const [i, scope] of scopes.entries()) {
    const { isContext } = scope;
    const all = ofSameTime(scope, statedIn(scope, fallback), () =>
      reportedTime([...scopes.slice(i + 1), { text: metadata.title, isContext: true }], fallback),
    );
    // "Kết quả quý I, nhiệm vụ quý II": of what is still to come nothing is told yet.
    const begun = isContext ? all.filter((mention) => isLargelyOver(mention, told)) : all;
    const stated = begun.length > 0 ? begun : all;
    if (stated.length === 0) continue;
    const fits = asked.flatMap((wanted) =>
      stated.map((mention) => compare(wanted, mention, edgeMeant(askedText, wanted))),
    );
    if (fits.includes("same")) return "same";
    if (fits.includes("overlaps")) return "overlaps";
    if (fits.includes("part")) return "part";
    if (fits.includes("wider")) {
      if (isContext && toldThen) return "overlaps";
      return "wider";
    }
    if (fits.every((fit) => fit === "conflict")) {
      if (isContext && toldThen) return "overlaps";
      return "conflict";
    }
  }
  const years = asked.flatMap(yearsOf);
  if (fallback !== undefined && years.length > 0 && !years.includes(fallback)) return "conflict";
  return "unstated";
}
