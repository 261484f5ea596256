import type { Span } from "../../domain/document.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import type { Ask } from "./asks.ts";
import type { NamedPart } from "./named-documents.ts";

/** "doanh thu 2025": a year by itself, not part of a date, a range or a document number. */
const BARE_YEAR =
  /(^|[\s(])(?<!năm\s|nam\s|year\s|thu\s|số\s)(?<!\d\s?[-–]\s?)((?:19|20)\d{2})(?=$|[\s,.;?)])(?!\s?[-–]\s?\d)/giu;

/** Quarters counted from an end of the year, with and without diacritics. */
const QUARTERS =
  /(?<!\p{L})(hai|ba|2|3) (?:quý|quy) (đầu|dau|cuối|cuoi)(?!\p{L})( (?:năm|nam)(?!\p{L}))?/giu;
/** "quý I và II" names two. */
const QUARTER_PAIR =
  /(?<!\p{L})(quý|quy) (I{1,3}|IV|[1-4]) (và|va|với|voi|cùng|cung|so với|so voi) (I{1,3}|IV|[1-4])(?![\p{L}\d/.,])/giu;
/** "giữa năm" beside another period: its first half. */
const MIDDLE = /(?<!\p{L})(?:giữa|giua) (năm|nam)(?!\p{L})/giu;
/** "đến giữa năm 2024", "theo sơ kết giữa năm". */
const AT_MIDDLE =
  /(?<=(?:đến|den|tới|toi|sơ kết|so ket|hết|het|báo cáo|bao cao) )(?:giữa|giua) (?:năm|nam)(?!\p{L})/giu;
/** "con số 6 tháng", "lúc họp 9 tháng": the months so far, where another period stands beside. */
const MONTHS =
  /(?<=(?:con số|con so|số|lúc|luc|hồi|hoi|họp|hop|kết|ket|với|voi|hơn|hon|kỳ|ky|mốc|moc|và|va|từ|tu|đến|den|tới|toi|của|cua|báo cáo|bao cao) )([369]) (tháng|thang)(?! (?:đầu|dau|cuối|cuoi|qua|tới|toi|trước|truoc|sau|năm|nam|liên|lien|\d))(?!\p{L}|\/)/giu;
/** "9 tháng so với 6 tháng đầu năm". */
const MONTHS_BESIDE =
  /(?<!\p{L})(?<![\d.,/-]\s?)([2-9]|10|11) (tháng|thang)(?= (?:so với|so voi|và|va|với|voi) (?:cả |ca )?(?:\d|năm|nam|quý|quy))|(?<=[,;]\s)([3-9]|10|11) (tháng|thang)(?= (?:còn|đạt|mới|đã|chưa|được|thực hiện|con|dat|moi|da|chua|duoc|thuc hien) )/giu;

/** "đến cuối năm", the year of another time. */
const END_OF_YEAR =
  /(?<!(?:tháng|thang|quý|quy) )(?<!\p{L})(?:cuối|cuoi|hết|het) (?:năm|nam)(?! (?:\d|nay|ngoái|ngoai|trước|truoc|sau|tới|toi|học|hoc))(?!\p{L})/iu;

const OPERAND =
  "(?:số |so |mức |muc )?(\\d{1,2} (?:tháng|thang)|(?:cả |ca )?(?:năm|nam))(?! (?:đầu|dau|cuối|cuoi))((?:(?! (?:trừ|tru|và|va) )[^,()?])*)";
/** "quý III/2024 thu bao nhiêu (lấy số 9 tháng trừ 6 tháng)": what is taken from what. */
const TAKEN = new RegExp(
  `[,(]?\\s*(?:(?:nếu|neu|tức|tuc) )?(?:lấy|lay|tính|tinh)(?: (?:từ|tu|bằng|bang))? ${OPERAND} (?:trừ(?: đi)?|tru(?: di)?|và|va) ${OPERAND}\\)?\\s*\\?*$`,
  "iu",
);
/** The part of a year that is left; both are of that year. */
const REST_OF_YEAR =
  /(?:(?:tính |tinh )?(?:riêng|rieng) |trong )?(?:quý|quy|tháng|thang) (?:[IVX]+|\d+)(?:\s*\/\s*|\s+(?:(?:năm|nam) )?)(\d{4})/iu;
const HOW_MANY = /(?:được |duoc )?(?:bao nhiêu|bao nhieu|mấy)(?!\p{L})/iu;

/** A difference that a question spells out, as the comparison that it is: "9 tháng hơn 6 tháng bao nhiêu". */
function asComparison(question: string, plain: boolean): string {
  const taken = TAKEN.exec(question);
  const rest = REST_OF_YEAR.exec(question.slice(0, taken?.index));
  if (taken === null || rest === null) return question;
  const [more, howMany, first] = plain
    ? ["nhieu hon", "bao nhieu", "dau nam"]
    : ["nhiều hơn", "bao nhiêu", "đầu năm"];
  const ofYear = (period: string): string =>
    /^\d/u.test(period) ? `${period} ${first} ${rest[1]}` : `${period} ${rest[1]}`;
  const operands = [taken.slice(1, 3), taken.slice(3, 5)]
    .map(([period = "", whose = ""]) => ({ period, text: `${ofYear(period)}${whose}` }))
    // Of months and the whole year, the year has more.
    .sort((a, b) => Number(/^\d/u.test(a.period)) - Number(/^\d/u.test(b.period)));
  const topic = question.slice(0, taken.index).replace(rest[0], "").replace(HOW_MANY, "");
  return `${topic.trim()} ${operands.map(({ text }) => text).join(` ${more} `)} ${howMany}?`;
}

/**
 * Writes periods out that people shorten: "năm" before bare years, "6 tháng đầu năm" for two
 * quarters and, where the question names another period, for "giữa năm" and "6 tháng".
 */
export function spellOutPeriods(question: string, plain: boolean): string {
  const year = plain ? "nam" : "năm";
  const first = plain ? "thang dau nam" : "tháng đầu năm";
  const last = plain ? "thang cuoi nam" : "tháng cuối năm";
  const spelled = asComparison(question, plain)
    .replace(BARE_YEAR, `$1${year} $2`)
    .replace(QUARTERS, (_, count: string, end: string) => {
      const months = /^(?:hai|2)$/iu.test(count) ? 6 : 9;
      return `${months} ${/^[cC]/u.test(end) ? last : first}`;
    })
    .replace(QUARTER_PAIR, "$1 $2 $3 $1 $4");
  if (END_OF_YEAR.test(spelled)) {
    const { year: named } = yearOf(spelled);
    if (named !== undefined) return spelled.replace(END_OF_YEAR, `$& ${named}`);
  }
  const atMiddle = spelled.replace(AT_MIDDLE, `6 ${first}`);
  if (atMiddle !== spelled) return atMiddle;
  const others = findDates(spelled, { year: 2000 }).filter(
    ({ kind, edge }) => kind === "date" && edge !== "middle",
  );
  const shortened = (spelled.match(MIDDLE)?.length ?? 0) + (spelled.match(MONTHS)?.length ?? 0);
  if (others.length === 0 && shortened < 2) return spelled;
  return spelled
    .replace(MIDDLE, `6 ${first}`)
    .replace(MONTHS_BESIDE, (_, a?: string, __?: string, b?: string) => `${a ?? b} ${first}`)
    .replace(MONTHS, `$1 ${first}`);
}

/** Own periods, with the year of the earlier question where they state none; else the earlier ones. */
export function periodText(
  question: string,
  own: readonly DateMention[],
  carried: readonly DateMention[],
  all: boolean,
): string {
  const dates = (own.length > 0 ? own : carried).filter((mention) => mention.kind === "date");
  const isWithin = (inner: DateMention, outer: DateMention): boolean =>
    inner !== outer &&
    inner.from !== null &&
    outer.from !== null &&
    outer.to !== null &&
    inner.to !== null &&
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    !(inner.from === outer.from && inner.to === outer.to);
  const year = [...own, ...carried].find((mention) => mention.year !== undefined)?.year;
  // "báo cáo năm 2023, quý III": the narrower period is meant.
  return dates
    .filter((outer) => all || !dates.some((inner) => isWithin(inner, outer)))
    .map((mention) => writtenOut(own.length > 0 ? question : "", mention, year))
    .join("; ");
}

/** Orders periods that all lack a year among themselves. */
const SOME_YEAR = 2000;

/** A time that a question puts beside others: a period that it names, or documents of that time. */
export interface Point {
  /** Empty where documents are named by number. */
  readonly periodText: string;
  /** Empty where only the period is named. */
  readonly documentIds: readonly string[];
  /** What was planned for that time is asked for, as it is not for the others. */
  readonly isPlanned: boolean;
}

/**
 * The times that a question compares, earliest end first: its periods, and the documents that it
 * names beside them ("từ cuộc họp 12/7/2023 đến Thông báo 45").
 */
export function pointsOf(
  question: string,
  dates: readonly DateMention[],
  named: readonly NamedPart[],
): Point[] {
  const year = dates.find((mention) => mention.year !== undefined)?.year;
  const inside = ({ span }: DateMention): NamedPart | undefined =>
    named.find((part) => part.span.start <= span.start && span.end <= part.span.end) ??
    named.find((part) => isBeside(question, part.span, span));
  const points = dates
    .filter(({ kind }) => kind === "date")
    .map((mention) => ({
      periodText: writtenOut(question, mention, year),
      documentIds: inside(mention)?.documentIds ?? [],
      at: mention.span,
      end: endOf(
        mention.to === null
          ? (findDates(mention.text, { year: year ?? SOME_YEAR })[0] ?? mention)
          : mention,
      ),
    }));
  for (const { span, documentIds, day } of named) {
    const isDated = dates.some(
      (date) =>
        (span.start <= date.span.start && date.span.start < span.end) ||
        isBeside(question, span, date.span),
    );
    if (!isDated) points.push({ periodText: "", documentIds, at: span, end: day });
  }
  const ends = points.map(({ at }) => at.end);
  const isPlanned = ({ at }: { readonly at: Span }): boolean => {
    const from = Math.max(0, ...ends.filter((end) => end < at.end));
    return PLANNED.test(foldInPlace(question.slice(from, at.end)));
  };
  const planned = points.filter(isPlanned);
  return points
    .sort((a, b) => a.end.localeCompare(b.end))
    .map((point) => ({
      periodText: point.periodText,
      documentIds: point.documentIds,
      isPlanned: planned.length < points.length && planned.includes(point),
    }));
}

const PLANNED = /\b(?:ke hoach|chi tieu|muc tieu|du toan|kh|plan(?:ned)?|target|budget)\b/iu;

/** "15/9/2024 (biên bản JCC)", "Thông báo 63 tháng 10/2024": a day and the paper that it is told by. */
function isBeside(question: string, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return /^(?:\s*\(|\s+(?:của |cua |of |ngày |ngay )?)$/iu.test(
    question.slice(first.end, second.start),
  );
}

function endOf({ edge, from, to }: DateMention): string {
  return (edge === "start" ? from : to) ?? "";
}

/** A period with the year it lacks, "cuối" where its end is meant, and "cả" where all of it is. */
function writtenOut(
  question: string,
  { text, year: stated, span }: DateMention,
  year: number | undefined,
): string {
  const before = foldInPlace(question.slice(0, span.start));
  const dated = stated === undefined && year !== undefined ? `${text} ${year}` : text;
  if (WHOLE.test(before)) return `cả ${dated}`;
  return END_OF.test(before) ? `cuối ${dated}` : dated;
}

/** What stands between two times that the same is asked of: "ngày 30/9 và ở thời điểm 20/11". */
const JOINED = /^[\s)]*(?:và|va|and)\s+(?:[\p{L}\d]+\s+){0,9}$/u;

/** Whether one figure is asked for at each of the times named. */
export function comparesTimes(
  asks: ReadonlySet<Ask>,
  question: string,
  dates: readonly DateMention[],
): boolean {
  if (asks.has("difference")) return true;
  if (!asks.has("number") && !asks.has("percent")) return false;
  const isJoined = dates.some(({ span }, i) => {
    const next = dates[i + 1]?.span.start;
    return next !== undefined && JOINED.test(question.slice(span.end, next));
  });
  return asks.has("list") || isJoined;
}

export function comparesPeriods(asks: ReadonlySet<Ask>): boolean {
  return ["difference", "larger", "list", "sum"].some((ask) => asks.has(ask as Ask));
}

/** Year for periods of the question that state none: another period's. */
export function yearOf(...texts: readonly string[]): { year?: number } {
  const year = texts
    .flatMap((text) => findDates(text))
    .find((mention) => mention.year !== undefined)?.year;
  return year === undefined ? {} : { year };
}

/** "cả năm 2023", "the whole of 2023": no part of the period will do. */
const WHOLE = /(?<![a-z])(?:ca|whole(?: of)?|entire|full)\s+$/iu;
/** "cuối quý I", "hết tháng 6", "at the end of 2023": the last day of the period is meant. */
const END_OF = /\b(?:cuoi|het|tinh den|end of|end)\s+$/iu;
