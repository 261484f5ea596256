import type { Span } from "../../domain/document.ts";
import type { Lexicon } from "./lexicon.ts";
import { ownerEnd } from "./subject.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

/** A clause read as something to do. */
export interface Action {
  readonly owner: string | null;
  /** From the first word of what is to be done to the end of the clause. */
  readonly span: Span;
  /**
   * How surely it is a task: `cue` says so itself ("giao …", "shall"), `plan` announces ("sẽ",
   * "will"), `verb` merely starts with something to do, `noun` names it without a verb.
   */
  readonly strength: "cue" | "plan" | "verb" | "noun";
}

const GIVES =
  /(?<!\p{L})(?:(?:đã |sẽ )?(giao|giao cho|phân công|chỉ đạo|yêu cầu|đề nghị|ủy quyền|uỷ quyền|nhờ|đề nghị với|nhắc|cử|thống nhất giao)|((?:has |have |was |were |is |are )?(?:asked|requested|instructed|directed|tasked|invited|mandated|authorised|authorized|assigned|agreed that|resolved that|decided that|recommended that|requests|asks|instructs|directs)))(?!\p{L})/giu;
const AGREED =
  /(?<!\p{L})(?:(?:agreed|resolved|decided|undertook|committed|offered|promised|approved a motion)\s(?:also\s)?to)\s/giu;
const NEGATIVE =
  /(?<!\p{L})(?:did not|do not|does not|declined|rejected|không (?:thông qua|tán thành|đồng ý|giao)|chưa (?:thông qua|đồng ý))(?!\p{L})/iu;
const PAST = /^(?:đã|vừa|da|vua|has|have|had|was|were|is|are)$/u;
const MODAL_VIETNAMESE = /^(?:sẽ|cần|phải|se|can|phai)$/u;
const MODAL_ENGLISH = /^(?:will|shall|must|should|needs?|to)$/u;
const COORDINATION =
  /^(?:\s*[(,]?\s*(?:chủ trì|là đầu mối)?,?\s*(?:và\s)?(?:phối hợp|cùng|chịu trách nhiệm)(?:\s(?:với|cùng))?\s)/iu;
const TITLES = /^(?:mr|ms|mrs|dr|prof|the|all)$/u;

export interface ReadOptions {
  readonly lexicon: Lexicon;
  readonly isEnglish: boolean;
}

/** The action that a clause states, `null` where it states none. */
export function readAction(text: string, clause: Span, options: ReadOptions): Action | null {
  const piece = text.slice(clause.start, clause.end);
  if (NEGATIVE.test(piece.slice(0, 200))) return null;
  return (
    readGiven(text, clause, piece, options) ??
    (options.isEnglish ? readAgreed(text, clause, piece, options) : null) ??
    readOwned(text, clause, options)
  );
}

/** "Giao Phòng Kỹ thuật hoàn thành …", "the Board asked the Secretary to …". */
function readGiven(text: string, clause: Span, piece: string, options: ReadOptions): Action | null {
  for (const match of piece.matchAll(GIVES)) {
    const english = match[2] !== undefined;
    if (english !== options.isEnglish) continue;
    let start = clause.start + match.index + match[0].length;
    // "nhiệm vụ được giao", "theo yêu cầu": what has been asked for, not asking.
    const before = piece.slice(Math.max(0, match.index - 12), match.index).toLowerCase();
    if (/(?:được|theo|những|các|đáp ứng|vượt|bàn|chưa đạt|đạt|bài|sự)\s$/u.test(before)) continue;
    const lead = /^[\s:,]*(?:cho\s|với\s|that\s)?/iu.exec(text.slice(start, clause.end));
    start += lead?.[0].length ?? 0;
    const rest = { start, end: clause.end };
    const owned = english
      ? englishOwner(text, rest, options)
      : vietnameseOwner(text, rest, options);
    if (owned === null || owned.owner === null) continue;
    return { ...owned, strength: "cue" };
  }
  return null;
}

/** "The committee agreed to re-tender …". Who agreed is who decides; nobody is named as owner. */
function readAgreed(
  text: string,
  clause: Span,
  piece: string,
  options: ReadOptions,
): Action | null {
  AGREED.lastIndex = 0;
  const match = AGREED.exec(piece);
  if (match === null) return null;
  const start = clause.start + match.index + match[0].length;
  const words = clauseWords(text, { start, end: clause.end });
  if (phraseAt(words, 0, options.lexicon.verbs) === 0 && words.length < 3) return null;
  return { owner: null, span: { start, end: clause.end }, strength: "cue" };
}

function readOwned(text: string, clause: Span, options: ReadOptions): Action | null {
  return options.isEnglish
    ? englishOwner(text, clause, options)
    : vietnameseOwner(text, clause, options);
}

/** "Phòng Kỹ thuật (chủ trì, phối hợp …) hoàn thành …", "hoàn thành …". */
function vietnameseOwner(text: string, span: Span, options: ReadOptions): Action | null {
  const { lexicon } = options;
  const words = clauseWords(text, span);
  if (words.length === 0) return null;
  const startsWithVerb = !isOwnerStart(words, lexicon) && phraseAt(words, 0, lexicon.verbs) > 0;
  if (startsWithVerb) {
    const modal = MODAL_VIETNAMESE.test((words[0] as ClauseWord).lower);
    return action(words, 0, span, null, modal ? "plan" : "verb");
  }
  const end = ownerEnd(words, lexicon) || namedOwnerEnd(words, lexicon);
  if (end === 0) return null;
  let owner = ownerText(text, words, end);
  let at = end;
  let strength: Action["strength"] = "verb";
  for (;;) {
    const word = words[at]?.lower ?? "";
    if (PAST.test(word)) return null;
    if (MODAL_VIETNAMESE.test(word)) strength = "plan";
    else if (word !== "đang") break;
    at++;
  }
  const first = words[at];
  if (first === undefined) return null;
  if (/^(?:được|bị)$/u.test(words[at + 1]?.lower ?? "") && phraseAt(words, at, lexicon.verbs) > 0)
    return null;
  const rest = text.slice(first.span.start, span.end);
  const coordination =
    COORDINATION.exec(rest) ?? /^(?:chủ trì|chu tri)[,\s]+(?!\p{L}*phối)/iu.exec(rest);
  if (coordination !== null) {
    const partner = clauseWords(text, {
      start: first.span.start + coordination[0].length,
      end: span.end,
    });
    const isLead = /^(?:chủ trì|chu tri)[,\s]+$/iu.test(coordination[0]);
    const partnerEnd = isLead ? 0 : ownerEnd(partner, lexicon) || namedOwnerEnd(partner, lexicon);
    const next = partner[partnerEnd];
    if (next !== undefined && (isLead || partnerEnd > 0)) {
      if (partnerEnd > 0) owner = `${owner} (phối hợp ${ownerText(text, partner, partnerEnd)})`;
      if (isLead || /chủ trì/iu.test(coordination[0])) {
        return { owner, span: { start: next.span.start, end: span.end }, strength };
      }
      // "phối hợp với UBND huyện … hoàn thành": part of what is to be done.
      return {
        owner: ownerText(text, words, end),
        span: { start: first.span.start, end: span.end },
        strength,
      };
    }
  }
  return action(words, at, span, owner, strength);
}

/** Words of an owner up to a comma: "đồng chí X, Phó Bí thư" keeps the title. */
function ownerText(text: string, words: readonly ClauseWord[], count: number): string {
  const span = {
    start: (words[0] as ClauseWord).span.start,
    end: (words[count - 1] as ClauseWord).span.end,
  };
  return plainText(text, span);
}

function isOwnerStart(words: readonly ClauseWord[], lexicon: Lexicon): boolean {
  return ownerEnd(words, lexicon) > 0;
}

/** Capitalised names before a verb: "UBND xã Bình An rà soát", "Nguyễn Văn A gửi". */
function namedOwnerEnd(words: readonly ClauseWord[], lexicon: Lexicon): number {
  let capitals = 0;
  for (let i = 0; i < Math.min(words.length, 12); i++) {
    const word = words[i] as ClauseWord;
    if (word.isCapital) {
      capitals++;
      continue;
    }
    if (i === 0) return 0;
    const verb = phraseAt(words, i, lexicon.verbs);
    if (verb > 0)
      return capitals >= 1 && (i > 1 || /^\p{Lu}{2,}/u.test(word.text)) ? i : capitals >= 2 ? i : 0;
  }
  return 0;
}

/** "The Secretary will circulate …", "Ms. Phuong to submit …", "PMU: complete …". */
function englishOwner(text: string, span: Span, options: ReadOptions): Action | null {
  const { lexicon } = options;
  const words = clauseWords(text, span);
  const first = words[0];
  if (first === undefined) return null;
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = words[i] as ClauseWord;
    if (!MODAL_ENGLISH.test(word.lower) && !/^(?:be|is|are|was|were|not|no)$/u.test(word.lower))
      continue;
    if (!MODAL_ENGLISH.test(word.lower)) break;
    let at = i + 1;
    while (
      /^(?:also|then|now|to|work|be|immediately|please|urgently)$/u.test(words[at]?.lower ?? "")
    ) {
      if ((words[at] as ClauseWord).lower === "be") return passive(text, words, at, span);
      if ((words[at] as ClauseWord).lower === "work") break;
      at++;
    }
    const verb = words[at];
    if (verb === undefined || verb.isCapital || verb.lower === "not") return null;
    const isNamed =
      first.isCapital &&
      (!/^(?:it|this|that|there|these|those|if|when|where|no|as|in|on|at|for|we|i|following|after)$/u.test(
        first.lower,
      ) ||
        /^(?:we|i)$/u.test(first.lower));
    const isTo = word.lower === "to";
    if (isTo && !isShortName(words.slice(0, i))) {
      if (phraseAt(words, 0, lexicon.verbs) > 0) break;
      return null;
    }
    if (!isNamed && !/^(?:the|all|each|every|both)$/u.test(first.lower)) return null;
    if (
      phraseAt(words, at, lexicon.verbs) === 0 &&
      !isTo &&
      word.lower !== "shall" &&
      word.lower !== "must"
    )
      return null;
    const owner = plainText(text, {
      start: first.span.start,
      end: (words[i - 1] as ClauseWord).span.end,
    });
    const strength = word.lower === "shall" || word.lower === "must" || isTo ? "cue" : "plan";
    return { owner, span: { start: verb.span.start, end: span.end }, strength };
  }
  const verb = phraseAt(words, 0, lexicon.verbs);
  return verb > 0 ? action(words, 0, span, null, "verb") : null;
}

/** "The minutes will be circulated by the Secretary by Friday." */
function passive(
  text: string,
  words: readonly ClauseWord[],
  at: number,
  span: Span,
): Action | null {
  const participle = words[at + 1];
  if (participle === undefined || !/(?:ed|en|t|d|n)$/u.test(participle.lower)) return null;
  const first = words[0] as ClauseWord;
  const by = words.findIndex(
    (word, i) =>
      i > at &&
      word.lower === "by" &&
      words[i + 1]?.isCapital !== false &&
      !/^\d/u.test(words[i + 1]?.text ?? "0"),
  );
  let owner: string | null = null;
  if (by !== -1) {
    let end = by + 1;
    while (
      words[end] !== undefined &&
      ((words[end] as ClauseWord).isCapital ||
        /^(?:the|and|of)$/u.test((words[end] as ClauseWord).lower)) &&
      (words[end] as ClauseWord).follows
    )
      end++;
    const named = words.slice(by + 1, end);
    if (
      named.length > 0 &&
      !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])$/u.test(
        (named[0] as ClauseWord).lower,
      )
    ) {
      owner = plainText(text, {
        start: (named[0] as ClauseWord).span.start,
        end: (named.at(-1) as ClauseWord).span.end,
      });
    }
  }
  return { owner, span: { start: first.span.start, end: span.end }, strength: "plan" };
}

function isShortName(words: readonly ClauseWord[]): boolean {
  return (
    words.length <= 8 &&
    words.every(
      (word) =>
        word.isCapital ||
        TITLES.test(word.lower) ||
        /^(?:and|of|for|team|committee|chair|secretary|treasurer|manager|director|officer|clerk|staff|members|office|department)$/u.test(
          word.lower,
        ),
    )
  );
}

function action(
  words: readonly ClauseWord[],
  at: number,
  span: Span,
  owner: string | null,
  strength: Action["strength"],
): Action | null {
  const first = words[at];
  if (first === undefined || words.length - at < 2) return null;
  return { owner, span: { start: first.span.start, end: span.end }, strength };
}
