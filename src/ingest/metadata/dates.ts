import type { IsoDate, Language } from "../../domain/document.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { BASIS, labelled, type Opening, TIME_LABELS } from "./opening.ts";

const ISSUE_LABELS =
  "ngày ban hành|ngày ký|ngày kí|ngày đăng|đăng ngày|cập nhật|ngày xuất bản|issued|issued on|date issued|published|published on|posted|posted on|last updated";
const MEETING =
  /(?:họp|hội nghị|phiên|kỳ họp|đại hội|hội thảo|tổ chức|khai mạc|diễn ra|làm việc|meeting|mission|met|meets|held|convened|session|assembl|conference|gathered|adjourned|called to order)/iu;
/** What stands before the day on which something took place, at the start of a sentence. */
const OPENS =
  /^(?:[-+*•]\s)?(?:hôm nay,?\s|vừa qua,?\s|trong\s|vào\s|hồi\s|lúc\s|bắt đầu\s|on\s|held\s|at\s)?(?:(?:hồi\s|lúc\s)?[\dh:.\sp]{0,12}(?:giờ|phút|am|pm)[\d\sphút]{0,12},?\s?)?(?:(?:buổi\s)?(?:sáng|chiều|tối|trưa)\s)?(?:(?:các\s|trong hai\s|trong 2\s)?ngày|thứ|từ|chủ nhật|sáng|chiều|tối|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
/** Stands directly before the day: "họp ngày", "was held on", "kỳ họp thứ 16 thông qua ngày". */
const HELD =
  /(?:(?:họp|hội nghị|phiên họp|kỳ họp|đại hội|cuộc họp|khai mạc|diễn ra)[^.;,]{0,30}?(?:vào\s|trong\s)?(?:ngày|sáng|chiều|tối)|\b(?:held|met|convened|meeting|meeting of|took place|gathered)(?:\s[^.;,]{0,40})?\s(?:on|of)(?:\s\p{L}+day,?)?)\s*$/iu;
/** What may stand around a day on a line that says nothing else. */
const ONLY_A_DAY =
  /^[\s(),.–-]*(?:ngày|họp ngày|on|held on|meeting of|meeting on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s(),.:–\d-]*$/iu;
const SAYS_WHEN =
  /^\(?(?:held|met|convened|họp|tổ chức|meeting held)\s(?:on|at|vào|ngày|lúc|hồi)(?!\p{L})/iu;
const PASSED =
  /(?:kỳ họp|phiên họp|hội nghị|đại hội|cuộc họp)[^.;]{0,60}thông qua\s(?:vào\s)?(?=ngày\s)/iu;
const DATELINE =
  /^(?:[\p{Lu}Đ][\p{L}\s.]{1,40},\s*)?(?:the\s)?ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}[.\s]*$/iu;
const ENGLISH_DATELINE =
  /^\p{Lu}[\p{L}\s.]{1,40},\s*(?:\d{1,2}\s\p{L}+|\p{L}+\s\d{1,2},?)\s\d{4}$/u;
const NEWS_DATELINE =
  /^(?:thứ\s\p{L}+|chủ nhật|cn|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s.{0,12}\d{1,2}[/-]\d{1,2}[/-]\d{4}/iu;

/** What a newspaper puts before its report: "(Báo An Hà) -", "An Hà, TTXVN -". */
const AGENCY = /^(?:\([^()]{2,40}\)|\p{Lu}[^.;:]{1,40}?)\s?[-–—]\s(?=\p{Lu}|\d)/u;

export interface PaperDates {
  readonly heldOn: IsoDate | null;
  readonly issuedOn: IsoDate | null;
}

/** When the meeting took place and when the paper was signed; what is not stated stays `null`. */
export function readDates(opening: Opening, title: string, language: Language): PaperDates {
  const issuedOn = readIssuedOn(opening, language);
  const heldOn =
    fromLabel(opening, title, issuedOn, language) ??
    fromTitle(opening, title, language) ??
    fromParagraphs(opening, title, issuedOn, language) ??
    fromPassing(opening, language) ??
    (issuedOn === null ? fromReport(opening, title, language) : null);
  return { heldOn, issuedOn };
}

function readIssuedOn(opening: Opening, language: Language): IsoDate | null {
  const lines = [...opening.head, ...opening.tail];
  for (const line of lines) {
    const isDateline =
      DATELINE.test(line) || ENGLISH_DATELINE.test(line) || NEWS_DATELINE.test(line);
    if (!isDateline) continue;
    const date = fullDate(line, language);
    if (date !== null) return date;
  }
  const value = labelled(lines, ISSUE_LABELS);
  return value === null ? null : fullDate(value, language);
}

function fromLabel(
  opening: Opening,
  title: string,
  issuedOn: IsoDate | null,
  language: Language,
): IsoDate | null {
  const lines = [...opening.head, ...opening.paragraphs];
  for (const line of lines) {
    const value = labelled([line], TIME_LABELS);
    if (value === null) continue;
    const day = days(value, language)[0];
    if (day !== undefined) return settle(day, value.slice(day.span.end), title, issuedOn);
  }
  return null;
}

/** "Board meeting, 4 June 2025", "Biên bản họp ngày 05/3/2025"; also a line below that is only a date. */
function fromTitle(opening: Opening, title: string, language: Language): IsoDate | null {
  if (MEETING.test(title)) {
    const date = fullDate(title, language);
    if (date !== null) return date;
  }
  for (const line of opening.lines) {
    if (DATELINE.test(line) || ENGLISH_DATELINE.test(line) || NEWS_DATELINE.test(line)) continue;
    const day = days(line, language)[0];
    if (day?.from == null) continue;
    const around = line.slice(0, day.span.start) + line.slice(day.span.end);
    if (ONLY_A_DAY.test(around) || SAYS_WHEN.test(line)) return day.from;
  }
  return null;
}

function fromParagraphs(
  opening: Opening,
  title: string,
  issuedOn: IsoDate | null,
  language: Language,
): IsoDate | null {
  for (const [index, written] of opening.paragraphs.entries()) {
    const paragraph = written.replace(AGENCY, "");
    if (BASIS.test(paragraph) || (paragraph.length < 60 && NEWS_DATELINE.test(paragraph))) continue;
    for (const day of days(paragraph.slice(0, 600), language)) {
      const before = paragraph.slice(0, day.span.start);
      const opens = day.span.start < 60 && OPENS.test(paragraph) && !/[.;]\s/u.test(before);
      // Further down other meetings are spoken of.
      const verb = index < 2 && HELD.test(before);
      if (!opens && !verb) continue;
      const after = paragraph.slice(day.span.end);
      // "Tối 05/9/2025, tại nhà văn hóa." below the title of a meeting needs no verb.
      const context = day.span.start < 25 ? `${title} ${after.slice(0, 400)}` : after.slice(0, 400);
      if (!MEETING.test(before) && !MEETING.test(context)) continue;
      return settle(day, after, title, issuedOn);
    }
  }
  return null;
}

const MAX_LEAD = 600;

/**
 * "Sau một ngày rưỡi làm việc (10 và sáng 11/7/2024), kỳ họp thứ 14 …": the first day that a report
 * without any other date names, where it speaks of a meeting; what was founded or planned is later.
 */
function fromReport(opening: Opening, title: string, language: Language): IsoDate | null {
  for (const paragraph of opening.paragraphs.slice(0, 3)) {
    if (BASIS.test(paragraph)) continue;
    const lead = paragraph.slice(0, MAX_LEAD);
    if (MEETING.test(`${title} ${lead}`)) {
      const day = fullDate(lead, language);
      if (day !== null) return day;
    }
  }
  return null;
}

/** A resolution ends by saying on which day the session passed it. */
function fromPassing(opening: Opening, language: Language): IsoDate | null {
  for (const line of opening.tail) {
    const passed = PASSED.exec(line.slice(0, 500));
    if (passed === null) continue;
    const day = fullDate(line.slice(passed.index + passed[0].length), language);
    if (day !== null) return day;
  }
  return null;
}

/** Adds the year that the day was given without, if the text tells which. */
function settle(
  day: DateMention,
  after: string,
  title: string,
  issuedOn: IsoDate | null,
): IsoDate | null {
  if (day.from !== null) return day.from;
  const month = day.month;
  if (month === undefined || day.day === undefined) return null;
  const near = yearsIn(after);
  const year = yearNear(near, month, after) ?? (near.length > 0 ? null : yearsIn(title)[0]) ?? null;
  const issueYear = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  const chosen = year ?? issueYear;
  if (chosen === null || chosen === undefined) return null;
  const resolved = findDates(`ngày ${day.day}/${month}/${chosen}`)[0]?.from ?? null;
  // A paper is signed after the meeting: with the year of signing it would lie in the future.
  return year === null && resolved !== null && issuedOn !== null && resolved > issuedOn
    ? null
    : resolved;
}

/**
 * A meeting early in a year looks back on the year before, so its first year is not the meeting's:
 * "Ngày 10/1, … tổng kết năm 2023, triển khai nhiệm vụ năm 2024".
 */
function yearNear(years: readonly number[], month: number, after: string): number | null {
  const [first, second] = years;
  if (first === undefined) return null;
  if (month > 3) return first;
  if (second === first + 1) return second;
  return /(?:tổng kết|kết quả|đánh giá)[^.;]{0,60}$/iu.test(
    after.slice(0, after.indexOf(String(first))),
  )
    ? null
    : first;
}

function yearsIn(text: string): number[] {
  const found = text.slice(0, 800).match(/(?<![\d.,/-])(?:19|20)\d{2}(?![\d.,]?\d)/gu) ?? [];
  return [...new Set(found.map(Number))];
}

/** Days in order; a date that English readers may read two ways is left out. */
function days(text: string, language: Language): DateMention[] {
  return findDates(text)
    .map((mention, index, all) => completed(mention, all[index + 1]))
    .filter((mention) => {
      if (mention.kind !== "date" || mention.precision !== "day") return false;
      const numeric = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/u.exec(mention.text);
      if (language === "vi" || numeric === null) return true;
      const [, a, b] = numeric;
      return Number(a) > 12 || Number(b) > 12 || a === b;
    });
}

/** "các ngày 12 và 13/7/2024": the first day takes month and year from the second. */
function completed(mention: DateMention, next: DateMention | undefined): DateMention {
  const isOpen = mention.precision === "day" && mention.month === undefined;
  if (!isOpen || next?.from == null || next.precision !== "day") return mention;
  if (next.span.start - mention.span.end > 12) return mention;
  const { month, year } = next;
  const from = findDates(`${mention.day}/${month}/${year}`)[0]?.from ?? null;
  return { ...mention, month: next.month as number, from };
}

function fullDate(text: string, language: Language): IsoDate | null {
  return days(text, language).find((day) => day.from !== null)?.from ?? null;
}
