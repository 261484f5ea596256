import type { Language } from "../../domain/document.ts";
import { foldedKey, foldInPlace } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Understanding } from "../understand/understand.ts";

export const REASON =
  /(?:^|\P{L})(?:vì|do(?! (?:đồng chí|ông|bà)(?!\p{L}))|bởi|nhờ|nguyên nhân|because|due to|owing to|since)(?:\P{L}|$)/iu;
/** A name in quotes, or capitalised words inside the sentence. */
const NAMED = /[“"«][^”"»]{3,}[”"»]|\p{Ll},?\s(?:\p{Lu}[\p{Ll}\p{M}]*\s?){2,}/u;

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
  /\b(?:tinh|huyen|xa|phuong|thon|quan|thanh pho|hang|chi bo|khoa|phong|truong|nuoc|don vi|cong ty|nha thau|ngan hang|benh vien)\s+(?:(?!muc|ngay|thang|nam|khi|luc|den|la|co|giao)\S+\s+){0,2}nao\b|\bwhich (?:province|district|commune|company|supplier|firm|bank|school|hospital)s?\b/u;
const NAME_WORD = /(?<=[\p{L}\d,;:(“"] ?)\p{Lu}[\p{L}\p{M}]*/gu;

/** Whether the text has a capitalised word inside a sentence that the question does not have. */
function namesAnother(question: string, text: string): boolean {
  const asked = new Set(tokenize(question).map(({ folded }) => folded));
  return (text.slice(1).match(NAME_WORD) ?? []).some((word) => !asked.has(foldedKey(word)));
}

/** A question for a reason or a name is not answered by a sentence that gives none. */
export function answersKind(
  { asks, folded, language, question }: Understanding,
  text: string,
  documentLanguage: Language,
): boolean {
  if (CONTACT.test(folded)) return CONTACT_VALUE.test(text);
  if (!tellsBirthAsked(folded, text)) return false;
  const which = WHICH.exec(folded)?.[1];
  const isTranslated = language !== documentLanguage;
  if (which !== undefined && !isTranslated) return namesOne(which, text);
  if (KINDS.test(folded) && !namesAnother(question, text)) return false;
  if (asks.has("rate")) return RATE.test(text);
  if (asks.has("reason")) return REASON.test(text);
  if (asks.has("name")) return NAMED.test(text) || findNames(text).length > 0;
  return true;
}
