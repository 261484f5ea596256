import type { Span } from "../domain/document.ts";
import type { DateMention } from "./dates.ts";
import type { NumberKind } from "./number-context.ts";

export interface Reserved {
  readonly span: Span;
  readonly kind: NumberKind;
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"]{1,400}/giu;
const EMAIL = /[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const PHONE = /(?<![\p{L}\d.,/-])(?:\+\d{2}|\(0\d{1,3}\)|0\d{1,3})(?:[ .-]?\d{2,4}){2,4}(?![\d])/gu;
const DASH = "\u2010-\u2015-";
const DOCUMENT_NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/])\\d{1,6}\\p{Ll}?(?:/(?:19|20)\\d{2})?([^\\S\\n]{0,2})[${DASH}/]([^\\S\\n]{0,2})(\\p{Lu}[\\p{Lu}\\d]{0,11}(?:[${DASH}/.&]\\p{Lu}[\\p{L}\\d]{0,11}){0,4})(?![\\p{Ll}\\d])`,
  "gu",
);
const NUMBERED_YEAR = /(?<=(?:số|so|no\.?)[\s:]{1,3})\d{1,5}\/(?:19|20)\d{2}(?!\d)/giu;

/** "3 không", “4 tại chỗ”: what something is called by, not how many there are. */
const SLOGAN =
  /(?<=[“"‘]|(?<!\p{L})(?:tàu|phong trào|phương châm|mô hình|cuộc vận động|tiêu chí|chủ đề)\s)(?:\d|1\d)(?= (?:không|có|sạch|tại chỗ|trước|nhất|tốt|cùng|xanh|tự|biết|giảm|tăng|an toàn|hơn|rõ|dám|tiên phong|gương mẫu|thật|được|đúng)(?:[”"’]|,|\s\d|\s(?:và|[^\s”"’]+[”"’])))/giu;
/** "vắc xin 5 trong 1": more of what is inside than of what it is in makes a name. */
const IN_ONE = /(?<![\p{L}\d.,/])[2-9] (?:trong|in) (?:1|một|one)(?![\d\p{L}%])/giu;
const DATED_SERIES =
  /(?<![\d.,/\u2010-\u2015-])((?:19|20)\d{2})-(\d{1,4})(?![\d/-]|[.,]\d|\p{L})/gu;

/** Dates and everything else whose digits belong to a longer sign, in order, without overlaps. */
export function findReserved(text: string, dates: readonly DateMention[]): Reserved[] {
  const strong: Reserved[] = [];
  const push = (regex: RegExp, kind: NumberKind, accept: (match: RegExpMatchArray) => boolean) => {
    for (const match of text.matchAll(regex)) {
      if (!accept(match)) continue;
      strong.push({ span: { start: match.index, end: match.index + match[0].length }, kind });
    }
  };
  if (/www\.|:\/\//iu.test(text)) push(URL, "code", (match) => /\d/u.test(match[0]));
  if (text.includes("@")) push(EMAIL, "code", (match) => /\d/u.test(match[0]));
  push(PHONE, "code", (match) => match[0].replace(/\D/gu, "").length >= 9);
  push(DOCUMENT_NUMBER, "documentNumber", (match) => isDocumentNumber(text, match));
  push(DATED_SERIES, "documentNumber", (match) => isSeries(match[1] ?? "", match[2] ?? ""));
  push(NUMBERED_YEAR, "documentNumber", () => true);
  push(SLOGAN, "code", () => true);
  push(IN_ONE, "code", () => true);
  const all: Reserved[] = [
    ...strong,
    ...dates.map(({ span, kind }) => ({ span, kind: kind as NumberKind })),
  ];
  // The strong ones first: `12/2023/TT-BTC` is no month.
  const rank = (item: Reserved) => (item.kind === "date" || item.kind === "time" ? 1 : 0);
  all.sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
  const kept: Reserved[] = [];
  for (const item of all) {
    const last = kept.at(-1);
    if (last === undefined || item.span.start >= last.span.end) kept.push(item);
    else if (rank(item) === 0 && rank(last) === 1) {
      kept.pop();
      kept.push({
        span: {
          start: Math.min(last.span.start, item.span.start),
          end: Math.max(last.span.end, item.span.end),
        },
        kind: item.kind,
      });
    }
  }
  return kept;
}

/** `2025-14` numbers; `2024-2026`, `2023-24` and `2025-06` are periods. */
function isSeries(year: string, rest: string): boolean {
  if (rest.length === 4) return Number(rest) < Number(year) || Number(rest) > 2100;
  if (rest.length === 2 && Number(rest) >= 1 && Number(rest) <= 12) return false;
  return (Number(year) + 1) % 100 !== Number(rest);
}

function isDocumentNumber(text: string, match: RegExpMatchArray): boolean {
  const letters = match[3] ?? "";
  if (/^(?:USD|VND|VNĐ|EUR)$/u.test(letters) || !/\p{Lu}{2}|[/-]/u.test(letters)) return false;
  const hasGaps = match[1] !== "" || match[2] !== "";
  if (!hasGaps) return true;
  const before = text.slice(Math.max(0, (match.index ?? 0) - 8), match.index).toLowerCase();
  return letters.includes("/") || /(?:số|so|no\.?)[\s:]{1,3}$/u.test(before);
}

const GLUED_UNIT = /^(?:km|m|cm|mm|dm)$/u;
const KNOWN_AFTER =
  /^(?:%|km²?|m[²³]?|cm|mm|ha|kg|g|gr|mg|l|ml|kwh|kva|kw|mw|mwp|đ|d|vnđ|vnd|usd|tr|k|x|h|tỷ|ty|triệu|trieu|nghìn|nghin|bn|mn|ngày|giờ|phút|tháng|năm|người|m2|m3|km2|m|b)(?![\p{L}\d])/u;

/**
 * Whether the digits `[start, end)` are part of a sign with letters: `D600`, `CW-01`, `12A1`, `3rd`.
 * `null` for plain numbers, also those with a unit right behind (`5km`, `30-day`).
 * @param within the code is cut to this: what other mentions have left free
 */
export function isCodeAt(
  text: string,
  lower: string,
  { start, end }: Span,
  within: Span,
): Reserved | null {
  const code = codeAt(text, lower, start, end);
  if (code === null) return null;
  const span = {
    start: Math.max(code.span.start, within.start),
    end: Math.max(end, Math.min(code.span.end, within.end)),
  };
  return { span, kind: code.kind };
}

function codeAt(text: string, lower: string, start: number, end: number): Reserved | null {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const gluedBefore =
    /[\p{L}_]/u.test(before) ||
    (/[\u2010\u2011-]/u.test(before) &&
      /[\p{L}\d]/u.test(text[start - 2] ?? "") &&
      !/\d/u.test(text[start - 2] ?? ""));
  if (gluedBefore) {
    let from = start;
    while (
      from > 0 &&
      start - from < 40 &&
      /[\p{L}\d_\u2010\u2011-]/u.test(text[from - 1] as string)
    )
      from--;
    const to = signEnd(text, end);
    const isUnit =
      to === end &&
      GLUED_UNIT.test(lower.slice(from, start)) &&
      /^[23]$/u.test(text.slice(start, end));
    // The letters before may lie in an earlier mention; only the digits are claimed then.
    const begin = isUnit || /\d/u.test(text.slice(from, start)) ? start : from;
    return { span: { start: begin, end: to }, kind: isUnit ? "unit" : "code" };
  }
  if (/\p{L}/u.test(after)) {
    const rest = lower.slice(end, end + 8);
    if (/^(?:st|nd|rd|th)(?!\p{L})/u.test(rest)) {
      return { span: { start, end: end + 2 }, kind: "ordinal" };
    }
    if (KNOWN_AFTER.test(rest)) return null;
    return { span: { start, end: signEnd(text, end) }, kind: "code" };
  }
  if (after === "-" && /\p{Lu}/u.test(text[end + 1] ?? "")) {
    return { span: { start, end: signEnd(text, end) }, kind: "code" };
  }
  return null;
}

function signEnd(text: string, end: number): number {
  let to = end;
  while (to < text.length && to - end < 60) {
    const character = text[to] as string;
    const following = text[to + 1] ?? "";
    const joins =
      /[\p{L}\p{M}\d_]/u.test(character) ||
      (/[\u2010\u2011-]/u.test(character) && /[\p{L}\d]/u.test(following)) ||
      (/[./]/u.test(character) && /\d/u.test(following));
    if (!joins) break;
    to++;
  }
  return to;
}
