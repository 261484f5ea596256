import type { Span } from "../../domain/document.ts";
import { trimSpan } from "../../text/sentences.ts";
import type { Lexicon } from "./lexicon.ts";
import { ownerEnd } from "./subject.ts";
import { clauseWords, phraseAt, plainText } from "./words.ts";

const ROLE =
  /(?<!\p{L})(?:mr|ms|mrs|dr|prof|chair|chairman|chairperson|chairwoman|secretary|treasurer|manager|director|team|committee|officer|clerk|department|board|staff|finance|council|office|engineer|coordinator|lead|head|president|ceo|cfo|coo|cto|principal|trustees?|members|all|governors?|consultant|contractor|auditor|union|group|unit|headteacher|governing body|caretaker|warden|superintendent|mayor|councillor|cllr|accountant|librarian|nurse|matron|registrar|administrator|trainer|legal|marketing|operations|procurement|engineering|facilities|sales)(?!\p{L})/iu;
const TOPIC =
  /^(?:về|đối với|ve|doi voi|công tác|cong tac|nội dung|việc|kết quả|thời gian|thời hạn|địa điểm|thành phần|lý do|ghi chú|lưu ý|regarding|re|on|note|background|discussion|decision|decisions|outcome|action|actions|resolved|agreed|date|time|venue|item|ưu tiên|priority|status|deadline|due)(?!\p{L})/iu;

/** Whether a few words name somebody who acts: a body, a role, a person. */
export function isOwnerLike(
  text: string,
  span: Span,
  lexicon: Lexicon,
  isEnglish: boolean,
): boolean {
  const written = plainText(text, span).replace(/\s\([^()]*\)/gu, "");
  if (written.length > 110 || TOPIC.test(written) || /\d{2}|%/u.test(written)) return false;
  const words = clauseWords(text, span);
  const first = words[0];
  if (first === undefined) return false;
  const capitals = words.filter((word) => word.isCapital).length;
  if (isEnglish) {
    if (!first.isCapital) return false;
    return (
      ROLE.test(written) ||
      /(?<!\p{L})\p{Lu}{2,}(?!\p{Ll})/u.test(written) ||
      (capitals >= 2 && capitals * 2 >= words.length) ||
      (words.length === 1 && !occursLower(text, first.text))
    );
  }
  if (phraseAt(words, 0, lexicon.ownerHeads) > 0) return true;
  return capitals >= 2 || (words.length === 1 && /^\p{Lu}{2,}$/u.test(first.text));
}

/** A word that the document also writes small is no name. Looks at the first part of long texts. */
function occursLower(text: string, word: string): boolean {
  return new RegExp(
    `(?<!\\p{L})${word.toLowerCase().replace(/[^\p{L}\d]/gu, ".")}(?!\\p{L})`,
    "u",
  ).test(text.slice(0, 50_000));
}

const TRAILING =
  /[,;(–—-]\s*(?:giao(?:\scho)?|do|giao nhiệm vụ cho)\s+([^,;()]{3,80}?)(?:\s+(?:chủ trì|chịu trách nhiệm|phụ trách|thực hiện|làm đầu mối|là đầu mối|đôn đốc|triển khai|tổ chức thực hiện)[^,;()]{0,30})?\)?[.;]?\s*$/iu;
const LEADS =
  /^([^,;:]{3,90}?)\s+(?:chủ trì|chịu trách nhiệm|phụ trách|thực hiện|làm đầu mối|là đầu mối)(?:\s+(?:thực hiện|nhiệm vụ này|triển khai))?[.;]?\s*$/iu;
const IN_PARENTHESES = /[([]\s*([^()[\]]{2,60})[)\]][.;]?\s*$/u;
const AFTER_DASH = /\s[–—-]\s+([^–—()-]{2,40})[.;]?\s*$/u;

export interface TrailingOwner {
  readonly owner: string;
  /** The clause without it. */
  readonly rest: Span;
  /** In brackets or behind a dash, without a word that says it is the owner. */
  readonly isAside: boolean;
}

/** Who is named at the end of a clause: ", giao Phòng Kỹ thuật chịu trách nhiệm", "(Ms. Phuong)". */
export function trailingOwner(
  text: string,
  clause: Span,
  lexicon: Lexicon,
  isEnglish: boolean,
): TrailingOwner | null {
  const from = Math.max(clause.start, clause.end - 150);
  const tail = text.slice(from, clause.end);
  const patterns = isEnglish
    ? [IN_PARENTHESES, AFTER_DASH]
    : [TRAILING, IN_PARENTHESES, AFTER_DASH];
  for (const pattern of patterns) {
    const match = pattern.exec(tail);
    if (match?.[1] === undefined) continue;
    const at = from + match.index + match[0].indexOf(match[1]);
    const span = { start: at, end: at + match[1].length };
    if (!isOwnerLike(text, span, lexicon, isEnglish)) continue;
    const rest = trimSpan(text, { start: clause.start, end: from + match.index });
    if (rest === null || rest.end - rest.start < 8) continue;
    const isAside = pattern !== TRAILING;
    // "(các dự án giao thông)" is what, not who.
    if (
      isAside &&
      !isEnglish &&
      !/\p{Lu}/u.test(match[1]) &&
      /^(?:các|những|toàn)(?!\p{L})/iu.test(match[1])
    )
      continue;
    return { owner: plainText(text, span), rest, isAside };
  }
  return null;
}

/** "Phòng Kỹ thuật chủ trì": a clause that does nothing but name who does it. */
export function soleOwner(text: string, clause: Span, lexicon: Lexicon): string | null {
  const match = LEADS.exec(text.slice(clause.start, clause.end));
  if (match?.[1] === undefined) return null;
  const start = clause.start;
  const span = { start, end: start + match[1].length };
  if (!isOwnerLike(text, span, lexicon, false)) return null;
  const words = clauseWords(text, span);
  const end = ownerEnd(words, lexicon);
  return end > 0 && end < words.length
    ? null
    : plainText(text, span).replace(/^(?:giao|do)\s+/iu, "");
}
