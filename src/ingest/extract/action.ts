import type { Span } from "../../domain/document.ts";
import { trimSpan } from "../../text/sentences.ts";
import type { Action, ReadOptions } from "./action-clause.ts";
import { readEnglish } from "./action-english.ts";
import { readHint, readVietnamese } from "./action-vietnamese.ts";
import { clauseWords, phraseAt, plainText } from "./words.ts";

export type { Action, ReadOptions } from "./action-clause.ts";

const GIVES =
  /(?<!\p{L})(?:(?:đã |sẽ )?(giao|giao cho|phân công|chỉ đạo|yêu cầu|đề nghị|ủy quyền|uỷ quyền|nhờ|đề nghị với|nhắc|cử|thống nhất giao)|((?:has |have |was |were |is |are )?(?:asked|requested|instructed|directed|tasked|invited|mandated|authorised|authorized|assigned|agreed that|resolved that|decided that|recommended that|requests|asks|instructs|directs)))(?!\p{L})/giu;
const AGREED =
  /(?<!\p{L})(?:(?:agreed|resolved|decided|undertook|committed|offered|promised|approved a motion)\s(?:also\s)?to)\s/giu;
const NEGATIVE =
  /(?<!\p{L})(?:did not|do not|does not|declined|rejected|không (?:thông qua|tán thành|đồng ý|giao)|chưa (?:thông qua|đồng ý))(?!\p{L})/iu;
/** "Giao ban tháng 9": a meeting, nobody is given anything. */
const BRIEFING =
  /^giao ban\s(?:tuần|tháng|quý|đầu|cuối|định kỳ|trực tuyến|toàn|sáng|chiều|công tác|ngày|\d)/iu;

/** The action that a clause states, `null` where it states none. */
export function readAction(text: string, clause: Span, options: ReadOptions): Action | null {
  const piece = text.slice(clause.start, clause.end);
  if (NEGATIVE.test(piece.slice(0, 200))) return null;
  return (
    readGiven(text, clause, piece, options) ??
    (options.isEnglish ? readAgreed(text, clause, piece, options) : null) ??
    (options.isEnglish ? readEnglish : readVietnamese)(text, clause, options) ??
    (options.isEnglish ? null : readHint(text, clause, options))
  );
}

/** "Giao Phòng Kỹ thuật hoàn thành …", "the Board asked the Secretary to …". */
function readGiven(text: string, clause: Span, piece: string, options: ReadOptions): Action | null {
  for (const match of piece.matchAll(GIVES)) {
    const english = match[2] !== undefined;
    if (english !== options.isEnglish) continue;
    if (/^đề nghị/iu.test(match[0]) && hasOwnTask(text, clause, match.index, options)) continue;
    const asked = english ? readAsked(text, clause, piece, match) : null;
    if (asked !== null) return asked;
    let start = clause.start + match.index + match[0].length;
    // "nhiệm vụ được giao", "theo yêu cầu": what has been asked for, not asking.
    const before = piece.slice(Math.max(0, match.index - 12), match.index).toLowerCase();
    if (/(?:được|theo|những|các|đáp ứng|vượt|bàn|chưa đạt|đạt|bài|sự)\s$/u.test(before)) continue;
    if (BRIEFING.test(piece.slice(match.index, match.index + 40))) continue;
    const lead = /^[\s:,]*(?:cho\s|với\s|that\s)?/iu.exec(text.slice(start, clause.end));
    start += lead?.[0].length ?? 0;
    const rest = { start, end: clause.end };
    const owned = english
      ? readEnglish(text, rest, options, true)
      : readVietnamese(text, rest, options);
    if (owned === null || owned.owner === null) continue;
    return { ...owned, strength: "cue" };
  }
  return null;
}

/** "Ban Dân vận chọn 10 mô hình đề nghị Tỉnh ủy khen": who stands first does more than propose. */
function hasOwnTask(text: string, clause: Span, before: number, options: ReadOptions): boolean {
  const own = readVietnamese(text, clause, options);
  return (
    own?.owner != null &&
    clauseWords(text, { start: own.span.start, end: clause.start + before }).length > 3
  );
}

/** "Governors were asked to complete the audit." */
function readAsked(
  text: string,
  clause: Span,
  piece: string,
  match: RegExpMatchArray,
): Action | null {
  if (!/^(?:has|have|was|were|is|are)\s/iu.test(match[0])) return null;
  const at = match.index ?? 0;
  const to = /^\sto\s/iu.exec(piece.slice(at + match[0].length));
  const owner = trimSpan(text, { start: clause.start, end: clause.start + at });
  if (to === null || owner === null) return null;
  const words = clauseWords(text, owner);
  if (words.length === 0 || words.length > 10 || words[0]?.isCapital !== true) return null;
  const start = clause.start + at + match[0].length + to[0].length;
  return { owner: plainText(text, owner), span: { start, end: clause.end }, strength: "cue" };
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
