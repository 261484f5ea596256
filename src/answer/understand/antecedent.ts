import { foldInPlace, hasDiacritics } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import type { Token } from "../../text/tokens.ts";

/** A part of a follow-up that stands for something said before, and what it stands for. */
export interface Antecedent {
  readonly start: number;
  readonly end: number;
  /** Empty where it stands for all that was spoken of. */
  readonly text: string;
}

/** Ordinals that pick an item of the answer before. */
const ITEM =
  /(?<!\p{L})(?:(?:viec|muc|y|nhiem vu|cai|noi dung|khoan|diem|nguoi|don vi|du an|de tai|goi|dia phuong|noi)\s+(?:thu\s+(nhat|mot|hai|nhi|ba|bon|tu|nam|sau|bay|tam|chin|\d{1,2})|(?:so\s+)?(\d{1,2}|dau tien|dau|mot|nhat)|(cuoi cung|cuoi|sau cung|con lai|sau|kia))|(?:the\s+)?(?:(first|second|third|fourth|fifth)|(last|latter|former))\s+(?:one|item|task|action)|(?:item|task|action)\s+(\d{1,2}))(?!\p{L}|\s+(?:do|nay|ay)(?!\p{L}))/u;
const ORDINALS: Readonly<Record<string, number>> = {
  nhat: 1,
  "dau tien": 1,
  dau: 1,
  former: 1,
  first: 1,
  mot: 1,
  hai: 2,
  nhi: 2,
  second: 2,
  ba: 3,
  third: 3,
  bon: 4,
  tu: 4,
  fourth: 4,
  nam: 5,
  fifth: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const MAX_ITEM_LENGTH = 300;

/** "việc thứ nhất", "cái đầu", "the last one": the item of the answer before. */
export function itemMeant(question: string, answer: string): Antecedent | null {
  const match = ITEM.exec(foldInPlace(question.toLowerCase()));
  if (match === null) return null;
  const items = itemsOf(answer);
  const ordinal = match[1] ?? match[2] ?? match[4] ?? match[6];
  const isLast = match[3] !== undefined || match[5] === "last" || match[5] === "latter";
  if (ordinal === undefined && !isLast && match[5] !== "former") return null;
  const position = isLast ? items.length : (ORDINALS[ordinal ?? "former"] ?? Number(ordinal));
  const item = items[position - 1];
  if (items.length < 2 || item === undefined) return null;
  return { start: match.index, end: match.index + match[0].length, text: item };
}

/** Items of an answer: numbered lines, else parts between "và", semicolons or line breaks. */
function itemsOf(answer: string): string[] {
  const lines = answer.split("\n").filter((line) => /^\s*(?:\(?\d{1,2}[.)]|[-•])\s/u.test(line));
  const parts =
    lines.length >= 2 ? lines : outsideBrackets(answer).split(/;|\n|\svà\s|\sand\s|,\s(?=\p{Lu})/u);
  return parts
    .map((part) =>
      part
        .replace(/^\s*(?:\(?\d{1,2}[.)]|[-•])\s+/u, "")
        .replace(/\s*\([^)]*\)/gu, "")
        .replace(/[.\s]+$/u, "")
        .trim()
        .slice(0, MAX_ITEM_LENGTH),
    )
    .filter((part) => part.length > 3);
}

function outsideBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, (inner) => inner.replace(/[;,]/gu, " "));
}

/** "đồng chí ấy", "she": a person; "hai người đó", "họ", "they": several. */
const PERSON =
  /(?<!\p{L})(?:(?:dong chi|ong|ba|anh|chi|co|thay|bac|bac si|vi|dong nghiep)\s+(?:ay|do|nay|kia|ta)|nguoi\s+(?:ay|do|nay|kia)|he|she|him|her|his)(?!\p{L})/u;
const PEOPLE =
  /(?<!\p{L})(?:(?:cac|may|nhung|hai|ba|bon|nam|\d{1,2})\s+(?:dong chi|ong|ba|anh|chi|co|nguoi|vi)\s+(?:ay|do|nay|kia|tren)(?!\p{L})|ho(?=\s*(?:[,?.]|$|thi|co|se|da|duoc|phai|la|lam|bao|noi)(?!\p{L})))/u;

/** Pointing words as they are written: "việc do" is no "việc đó", and "hộ" no "họ". */
const POINTING = /(?:đó|ấy|này|kia|ta|trên|họ)$/iu;
/** Typed without diacritics, "do" before somebody says by whom. */
const BY_WHOM = /^\s+(?:ai|don vi|co quan|phong|ban|bo|so|to)(?!\p{L})/u;

function points(question: string, { index, 0: words }: RegExpExecArray): boolean {
  const written = question.slice(index, index + words.length);
  if (/^[a-z\s]+$/iu.test(written) && !hasDiacritics(question)) {
    const after = foldInPlace(question.slice(index + words.length).toLowerCase());
    return !(/do$/iu.test(written) && BY_WHOM.test(after));
  }
  return POINTING.test(written) || ENGLISH.test(written);
}

const ENGLISH = /^(?:he|she|him|her|his|that|this|the)(?!\p{L})/iu;

/** With a capital at the start of an answer it looks like part of the name. */
const TITLE = /^(?:Chị|Anh|Ông|Bà|Cô|Thầy|Chú|Bác)\s(?=\p{Lu}\p{L}*\s\p{Lu})/u;

/** The people that a pronoun stands for, by name. */
export function personMeant(question: string, spoken: readonly string[]): Antecedent | null {
  const folded = foldInPlace(question.toLowerCase());
  const several = PEOPLE.exec(folded);
  const match = several ?? PERSON.exec(folded);
  if (match === null || !points(question, match)) return null;
  for (const text of spoken) {
    const names = findNames(text).map((name) => name.text.replace(TITLE, ""));
    if (names.length === 0) continue;
    const meant = several === null ? names.slice(0, 1) : [...new Set(names)].slice(0, 4);
    return { start: match.index, end: match.index + match[0].length, text: meant.join(", ") };
  }
  return null;
}

/** "đơn vị đó", "dự án này", "there": a thing or body spoken of. */
const THING =
  /(?<!\p{L})(?:(?:o\s+)?(don vi|co quan|ben|cho|noi|phong|ban|so|xa|huyen|tinh|phuong|thon|to|du an|de an|de tai|goi thau|goi|cong trinh|ke hoach|chuong trinh|viec|nhiem vu|khoan|so tien|con so|chi tieu|muc|cuoc hop|hoi nghi|van ban|nghi quyet|thong bao|chi thi|quyet dinh|cai|dieu|chuyen|vu|loai|hang)\s+(?:do|nay|ay|kia|tren|noi tren)|(?:that|this|the) (?:unit|department|project|package|task|body|programme|company))(?!\p{L})/u;
const ANY_BODY = new Set(["don vi", "co quan", "ben", "cho", "noi"]);
const MAX_BODY_LENGTH = 80;

/** What a noun with a demonstrative stands for: something of that name, a body, or all that was spoken of. */
export function thingMeant(question: string, spoken: readonly string[]): Antecedent | null {
  const match = THING.exec(foldInPlace(question.toLowerCase()));
  if (match === null || !points(question, match)) return null;
  const noun = match[1] ?? "";
  const span = { start: match.index, end: match.index + match[0].length };
  for (const text of spoken) {
    const named = noun === "" ? null : namedBy(noun, text);
    if (named !== null) return { ...span, text: named };
  }
  if (ANY_BODY.has(noun)) {
    for (const text of spoken) {
      const body = BODY.exec(text)?.[0];
      if (body !== undefined) return { ...span, text: body.slice(0, MAX_BODY_LENGTH).trim() };
    }
  }
  return { ...span, text: "" };
}

/** A body: its kind with a capital, and its name. */
const BODY =
  /(?:Phòng|Ban|Sở|Ủy ban|Uỷ ban|Trung tâm|Hội|Đoàn|Công ty|Tổng công ty|Chi bộ|Đảng ủy|Công đoàn|Trường|Bệnh viện|Xí nghiệp|Cục|Viện|Văn phòng|UBND|Tổ|Khoa|Huyện|Xã|Tỉnh|Phường)\s[\p{L}\s-]{2,60}?(?=[,.;:?()]|\s(?:đã|có|được|là|phải|sẽ|giao|chủ trì|làm|năm|đạt|bao)\s|$)/u;

/** The noun followed by a name or number: "gói thầu EQ-02", "xã Nậm Thía". */
function namedBy(noun: string, text: string): string | null {
  const folded = foldInPlace(text.toLowerCase());
  for (let at = folded.indexOf(noun); at >= 0; at = folded.indexOf(noun, at + 1)) {
    const before = folded[at - 1] ?? " ";
    if (/\p{L}/u.test(before)) continue;
    const name =
      /^\s+(?:số\s+|“)?(?:\p{Lu}[\p{L}\d/.-]*|\d+[\p{L}\d/.-]*)(?:\s+\p{Lu}[\p{L}\d/.-]*)*/u.exec(
        text.slice(at + noun.length),
      )?.[0];
    if (name !== undefined) return text.slice(at, at + noun.length) + name;
  }
  return null;
}

/** Words for another value of the same thing: what was planned of it, what came of it. */
const ASPECTS = new Set(
  "ke hoach chi tieu muc du toan thuc hien te plan target budget actual dat ra phan dau kien giao uoc tinh planned aim aimed forecast expected".split(
    " ",
  ),
);

/** Whether a follow-up names only such another value ("Còn kế hoạch là bao nhiêu?"). */
export function isAspect(words: readonly Token[]): boolean {
  return words.length > 0 && words.every(({ folded }) => ASPECTS.has(folded));
}
