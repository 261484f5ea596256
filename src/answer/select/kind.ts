import type { Language } from "../../domain/document.ts";
import { foldedKey, foldInPlace } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { tokenize } from "../../text/tokens.ts";
import { COUNTS } from "../understand/calculation.ts";
import type { Understanding } from "../understand/understand.ts";

export const REASON =
  /(?:^|\P{L})(?:vì(?! sao)|do(?! (?:đồng chí|ông|bà)(?!\p{L}))|bởi|nhờ|nên (?:còn )?(?:chưa|không|phải|bị|chậm|trễ)|nguyên nhân|giải trình|lý giải|vướng|because|due (?:\p{L}+ )?to|owing to|since)(?:\P{L}|$)/iu;
const QUOTED = /[“"«][^”"»]{3,}[”"»]/u;

const RATE = /%|phần trăm|per ?cent/iu;

/** What only a number or an address answers. */
const CONTACT =
  /\b(?:so dien thoai|dien thoai so|so tai khoan|email|dia chi|website|phone|account number|address)\b/u;
const CONTACT_VALUE = /\d[\d .-]{6,}\d|@|https?:/u;

/** A day beside a name is not that of birth. */
const BORN = /\b(?:sinh (?:nam|ngay|thang|o dau)|bao nhieu tuoi|may tuoi|how old|born|birthday)\b/u;
const TELLS_BIRTH = /(?:^|\P{L})(?:sinh (?:năm|ngày|tại)|tuổi|born|aged?)(?:\P{L}|$)/iu;

/** Whether the text tells of a birth, or the question asks for none. */
export function tellsBirthAsked(folded: string, text: string): boolean {
  return !BORN.test(folded) || TELLS_BIRTH.test(text);
}

/** "nhà thầu nào", "đơn vị nào": one of a kind is asked for by name. */
const WHICH =
  /\b(nha thau|nha cung cap|cong ty|doanh nghiep|ngan hang|don vi|to chuc|truong|benh vien|to bao|bao)\s+nao\b/u;

/** Whether the kind, where the text has it, is followed by a name. */
function namesOne(kind: string, text: string): boolean {
  const folded = foldInPlace(text.toLowerCase());
  let at = folded.indexOf(kind);
  if (at < 0) return false;
  for (; at >= 0; at = folded.indexOf(kind, at + 1)) {
    if (/^\s*(?:là\s|:\s*)?[“"(]?\p{Lu}/u.test(text.slice(at + kind.length))) return true;
  }
  return false;
}

/** "những tỉnh nào", "hãng nào": one of a kind that has a name. */
const KINDS =
  /\b(?:tinh|huyen|xa|phuong|thon|quan|thanh pho|hang|chi bo|khoa|phong|truong|nuoc|don vi|cong ty|nha thau|ngan hang|benh vien)\s+(?:(?!muc|ngay|thang|nam|khi|luc|den|la|co|giao)\S+\s+){0,2}nao\b|\bwhich (?:province|district|commune|ward|village|country|supplier|contractor|bidder|firm|bank|school|hospital)s?\b|\bwhich (?:compan|countr)(?:y|ies)\b/u;
/** "Hai đại biểu … tên gì", "5 tỉnh … là những tỉnh nào": as many names are asked for. */
const HOW_MANY =
  /\b(hai|ba|bon|nam|sau|bay|tam|chin|muoi|two|three|four|five|six|\d{1,2}) (?:dong chi|dai bieu|thanh vien|nguoi|can bo|doi tuong|uy vien|ong|ba|tinh|huyen|xa|phuong|thon|thanh pho|don vi|cong ty|nha thau|doanh nghiep|ngan hang|truong|benh vien|chi bo|dang bo|khoa|phong|hoi|to chuc|hop tac xa|delegates|members|people|companies|firms|provinces|districts|communes|bidders|contractors)\b/u;
const NUMERALS: Readonly<Record<string, number>> = {
  ...COUNTS,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  six: 6,
};
const SOMEBODY =
  /\b(?:dong chi|dai bieu|thanh vien|nguoi|can bo|doi tuong|uy vien|nan nhan|hoc sinh|sinh vien|delegates?|members?|persons?|people)\b/u;

/** Capitalised words in a row, inside a sentence. */
const NAME_RUN = /(?<=[\p{L}\d,;:(“"] ?)\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)*/gu;
/** Written with a capital, and nobody's name. */
const NO_NAME = new Set(
  "vnd usd eur gbp committee board council meeting commission january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Names of the text, people's aside, with at least `length` words that the question does not have. */
function otherNames(question: string, text: string, length: number): number {
  const asked = new Set(tokenize(question).map(({ folded }) => folded));
  const people = new Set(findNames(text).map((name) => name.text));
  const runs = new Set(text.slice(1).match(NAME_RUN) ?? []);
  return [...runs].filter((run) => {
    const words = run.split(/\s+/u).map(foldedKey);
    const own = words.filter((word) => !asked.has(word) && !NO_NAME.has(word));
    return own.length >= length && !people.has(run);
  }).length;
}

/** Whether the text has as many names as are asked for that the question does not have itself. */
function tellsNames({ asks, folded, question }: Understanding, text: string): boolean {
  const stated = HOW_MANY.exec(folded)?.[1] ?? "1";
  const many = NUMERALS[stated] ?? Number(stated);
  if (KINDS.test(folded)) return otherNames(question, text, 1) >= many;
  if (!asks.has("name")) return true;
  const people = findNames(text).filter((name) => !question.includes(name.text)).length;
  if (SOMEBODY.test(folded)) return people >= many;
  return people > 0 || QUOTED.test(text) || otherNames(question, text, 2) > 0;
}

/** A question for a reason or a name is not answered by a sentence that gives none. */
export function answersKind(
  understanding: Understanding,
  text: string,
  documentLanguage: Language,
): boolean {
  const { asks, folded, language } = understanding;
  if (CONTACT.test(folded)) return CONTACT_VALUE.test(text);
  if (!tellsBirthAsked(folded, text)) return false;
  const which = WHICH.exec(folded)?.[1];
  const isTranslated = language !== documentLanguage;
  if (which !== undefined && !isTranslated) return namesOne(which, text);
  if (!tellsNames(understanding, text)) return false;
  if (asks.has("reason")) return REASON.test(text);
  return !asks.has("rate") || RATE.test(text);
}
