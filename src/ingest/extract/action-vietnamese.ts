import type { Span } from "../../domain/document.ts";
import { type Action, action, type ReadOptions } from "./action-clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { ownerEnd } from "./subject.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

const PAST = /^(?:đã|vừa|da|vua)$/u;
const MODAL = /^(?:sẽ|cần|phải|se|can|phai)$/u;
const STATE =
  /^(?:là|có|được|bị|không|còn|gặp|đạt|hưởng|chịu|trở|diễn|bắt|kết|la|co|duoc|bi|khong|con|dat)$/u;
const COORDINATION =
  /^(?:\s*[(,]?\s*(?:chủ trì|là đầu mối)?,?\s*(?:và\s)?(?:phối hợp|cùng|chịu trách nhiệm)(?:\s(?:với|cùng))?\s)/iu;

/** "xã còn lại hoãn do mưa, sẽ tổ chức trước ngày …" */
export function readHint(text: string, clause: Span, options: ReadOptions): Action | null {
  const words = clauseWords(text, clause);
  const at = words.findIndex(
    (word, i) => MODAL.test(word.lower) && phraseAt(words, i + 1, options.lexicon.verbs) > 0,
  );
  const verb = words[at + 1];
  if (at === -1 || verb === undefined) return null;
  let start = at;
  while (start > 0 && (words[start] as ClauseWord).follows) start--;
  const subject = words.slice(start);
  const end = ownerEnd(subject, options.lexicon);
  const isOwned = end > 0 && start + end === at;
  return {
    owner: isOwned ? ownerText(text, subject, end) : null,
    span: { start: verb.span.start, end: clause.end },
    strength: isOwned ? "plan" : "hint",
  };
}

/** "Phòng Kỹ thuật (chủ trì, phối hợp …) hoàn thành …", "hoàn thành …". */
export function readVietnamese(text: string, span: Span, options: ReadOptions): Action | null {
  const { lexicon } = options;
  const words = clauseWords(text, span);
  if (words.length === 0) return null;
  const startsWithVerb = !isOwnerStart(words, lexicon) && phraseAt(words, 0, lexicon.verbs) > 0;
  if (startsWithVerb) {
    const modal = MODAL.test((words[0] as ClauseWord).lower);
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
    if (MODAL.test(word)) strength = "plan";
    else if (word !== "đang") break;
    at++;
  }
  const first = words[at];
  if (first === undefined) return null;
  // After "sẽ" any word is what somebody who can act will do, but for states.
  const isVerb = phraseAt(words, at, lexicon.verbs) > 0;
  if (!isVerb && (strength !== "plan" || STATE.test(first.lower))) return null;
  const verb = Math.max(1, phraseAt(words, at, lexicon.verbs));
  if (isVerb && /^(?:được|bị)$/u.test(words[at + verb]?.lower ?? "")) return null;
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
  const name = plainText(text, span);
  // The bracket of "(Trưởng phòng Mai Đức Toàn)" is no word.
  return name.includes("(") && !name.includes(")") && text[span.end] === ")" ? `${name})` : name;
}

function isOwnerStart(words: readonly ClauseWord[], lexicon: Lexicon): boolean {
  return ownerEnd(words, lexicon) > 0;
}

/** Capitalised names before a verb: "UBND xã Bình An rà soát", "Nguyễn Văn A gửi". */
function namedOwnerEnd(words: readonly ClauseWord[], lexicon: Lexicon): number {
  let capitals = 0;
  for (let i = 0; i < Math.min(words.length, 12); i++) {
    const word = words[i] as ClauseWord;
    if (i > 0 && !word.follows) return 0;
    if (word.isCapital) {
      capitals++;
      continue;
    }
    if (i === 0) return 0;
    if (phraseAt(words, i, lexicon.verbs) === 0) continue;
    const isAcronym = /^\p{Lu}{2,}/u.test((words[0] as ClauseWord).text);
    return (capitals >= 2 || isAcronym) && i <= capitals + 3 ? i : 0;
  }
  return 0;
}
