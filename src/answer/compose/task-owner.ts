import type { LedgerRow, Task } from "../../domain/ledger.ts";
import { fold } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { memoize } from "../memo.ts";
import type { Understanding } from "../understand/understand.ts";

type Row = LedgerRow<Task>;

/** Owners repeat from task to task. */
const REMEMBERED = 10_000;

interface OwnerName {
  /** Folded words by which rows are found. */
  readonly own: readonly string[];
  /** Words that the question must hold side by side, with blanks around. */
  readonly phrase: string;
  /** Whether it is the name itself, not a short form of it. */
  readonly isWhole: boolean;
}

const SEAT =
  /(?:ubnd|uy ban nhan dan|dang uy|hdnd|hoi dong nhan dan)\s((?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|thon)\s[^(),;:-]+)/u;

/** What an owner may be called: whole, each name in it, people by name, short forms. */
const namesIn = memoize(REMEMBERED, (owner): readonly OwnerName[] => {
  const names: OwnerName[] = [];
  const add = (own: readonly string[], called: readonly string[], isWhole: boolean): void => {
    if (called.length > 0) names.push({ own, phrase: ` ${called.join(" ")} `, isWhole });
  };
  for (const part of [...owner.split(/[(),;/]/u), ...owner.split(/[(),;/]|\s-\s/u)]) {
    const own = wordsOf(fold(part));
    // A single word is a name only where it is an acronym: "PMU".
    const isAcronym = /^\s*\p{Lu}{2,}\s*$/u.test(part);
    if (own.length < 2 && !isAcronym) continue;
    add(own, own, true);
    // "Công ty Hạ tầng X" is Công ty Cổ phần Hạ tầng X.
    const called = wordsOf(fold(part).replace(KIND_OF_COMPANY, " "));
    if (called.length >= 3 && called.length < own.length) add(own, called, true);
    const initials = own.map((word) => word[0]).join("");
    if (own.length >= 3) add(own, [initials], false);
    if (own.length >= 3) add(own, [own[0] as string, initials.slice(1)], false);
    if (own.length >= 4) add(own, [own[0] as string, own[1] as string, initials.slice(2)], false);
    // "phòng giáo dục" for Phòng Giáo dục và Đào tạo.
    for (let length = Math.max(3, Math.ceil(own.length / 2)); length < own.length; length++)
      add(own, own.slice(0, length), false);
  }
  // "huyện X" is asked for, UBND huyện X has to do it, or who heads it.
  const seat = SEAT.exec(fold(owner))?.[1];
  if (seat !== undefined) {
    const own = wordsOf(seat);
    if (own.length >= 3) add(own, own, true);
  }
  for (const { text } of findNames(owner)) {
    const own = wordsOf(fold(text));
    add(own, own, true);
  }
  return names;
});

const KIND_OF_COMPANY =
  /(?<=\bcong ty\s)(?:co phan|cp|tnhh|trach nhiem huu han)(?:\s(?:mtv|mot thanh vien))?\b/u;

/** Of the owners of all tasks, by the first word of what they are called. */
const namesByWord = new WeakMap<readonly Row[], ReadonlyMap<string, readonly OwnerName[]>>();

/** Every question looks at the owners of all tasks: only those come near whose first word it has. */
function namesNear(words: readonly string[], rows: readonly Row[]): readonly OwnerName[] {
  let known = namesByWord.get(rows);
  if (known === undefined) {
    known = byFirstWord(rows);
    namesByWord.set(rows, known);
  }
  return [...new Set(words)].flatMap((word) => known.get(word) ?? []);
}

function byFirstWord(rows: readonly Row[]): ReadonlyMap<string, readonly OwnerName[]> {
  const names = new Map<string, OwnerName[]>();
  for (const owner of new Set(rows.map(({ row }) => row.owner ?? ""))) {
    for (const name of namesIn(owner)) {
      const first = name.phrase.slice(1, name.phrase.indexOf(" ", 1));
      const others = names.get(first);
      if (others === undefined) names.set(first, [name]);
      else others.push(name);
    }
  }
  return names;
}

const wordsOfOwner = memoize(REMEMBERED, (owner) => wordsOf(fold(owner)).join(" "));

/** What may stand between two owners: "phòng A và phòng B". */
const BESIDE = "(?:va|cung|voi|and)? ?(?:cua )?";

/**
 * Folded words of the owners that the question names: the longest name that stands in it and those
 * named right beside it, else the one owner that a short form of it can mean.
 */
export function ownersAsked(
  { question, folded, words: content }: Understanding,
  rows: readonly Row[],
): readonly (readonly string[])[] {
  // "phòng cntt": short forms are read as the documents write them out.
  const written = new Map(
    content.filter((word) => !word.known).map((word) => [word.folded, word.alternatives[0]]),
  );
  const spoken = wordsOf(GIVEN_TO.exec(folded)?.[1] ?? folded);
  const questions = [spoken, spoken.map((word) => written.get(word) ?? word)].map(
    (spelled) => ` ${spelled.join(" ")} `,
  );
  const whole: OwnerName[] = [];
  const short = new Map<string, OwnerName>();
  for (const name of namesNear(questions.join("").trim().split(/\s+/u), rows)) {
    if (!isNamed(name, questions)) continue;
    if (name.isWhole) whole.push(name);
    else short.set(name.own.join(" "), name);
  }
  const best = whole.reduce<OwnerName | null>(
    (longest, name) => (longest !== null && longest.own.length >= name.own.length ? longest : name),
    null,
  );
  const [only, other] = [...short.values()];
  if (only !== undefined && other === undefined && only.phrase.length > (best?.phrase.length ?? 0))
    return [only.own];
  if (best !== null) return [best, ...namedBeside(best, whole, questions)].map(({ own }) => own);
  const person = personByGivenName(question, rows);
  return person === null ? [] : [person];
}

/** Of other names those that stand before or behind this one, with nothing but "và" between. */
function namedBeside(
  { phrase }: OwnerName,
  names: readonly OwnerName[],
  questions: readonly string[],
): readonly OwnerName[] {
  const beside = names.filter(
    (name) =>
      !phrase.includes(name.phrase) &&
      questions.some((asked) =>
        new RegExp(
          `${phrase}${BESIDE}${name.phrase.trim()} |${name.phrase}${BESIDE}${phrase.trim()} `,
          "u",
        ).test(asked),
      ),
  );
  const longest = beside.sort((a, b) => b.own.length - a.own.length);
  return longest.filter(
    (name, i) => !longest.slice(0, i).some((one) => one.phrase.includes(name.phrase)),
  );
}

function isNamed(name: OwnerName, questions: readonly string[]): boolean {
  let stands = false;
  for (const asked of questions) {
    stands ||= asked.includes(name.phrase) || isSpread(name, asked);
    // "bệnh viện nào" asks for one, "bệnh viện" alone names it.
    if (asked.includes(`${name.phrase}nao `)) return false;
  }
  return stands;
}

/** A name of at least this many words may have another word inside: "Ban Chấp hành Đoàn khóa mới". */
const SPREAD = 4;

function isSpread({ own, isWhole }: OwnerName, question: string): boolean {
  if (!isWhole || own.length < SPREAD) return false;
  const words = question.trim().split(" ");
  for (let from = words.indexOf(own[0] as string); from >= 0; ) {
    const window = words.slice(from, from + own.length + 1);
    let found = 0;
    for (const word of window) if (word === own[found]) found++;
    if (found === own.length) return true;
    from = words.indexOf(own[0] as string, from + 1);
  }
  return false;
}

/** "Chủ tịch HĐND thành phố giao việc gì cho các Ban": to whom, not by whom. */
const GIVEN_TO = /\b(?:giao|phan cong) (?:\p{L}+ ){1,4}(?:gi|nao) cho (.+)$/u;

const BY_GIVEN_NAME =
  /(?<![\p{L}\p{N}])(?:anh|chị|cô|chú|bác|ông|bà|thầy|em|đồng chí|đ\/c|mr\.?|ms\.?|mrs\.?)\s+(\p{L}+)(?![\p{L}\p{N}])/giu;

/** "chị Dung": the one owner whose name ends so. */
function personByGivenName(question: string, rows: readonly Row[]): readonly string[] | null {
  for (const [, given] of question.matchAll(BY_GIVEN_NAME)) {
    const wanted = fold(given ?? "");
    const people = new Map<string, readonly string[]>();
    for (const { row } of rows) {
      for (const { text } of findNames(row.owner ?? "")) {
        const own = wordsOf(fold(text));
        if (own.length >= 2 && own.at(-1) === wanted) people.set(own.join(" "), own);
      }
    }
    const [only, other] = [...people.values()];
    if (only !== undefined && other === undefined) return only;
  }
  return null;
}

export function ownerMatches({ owner }: Task, asked: readonly (readonly string[])[]): boolean {
  const own = ` ${wordsOfOwner(owner ?? "")} `;
  return asked.some((words) => own.includes(` ${words.join(" ")} `));
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
