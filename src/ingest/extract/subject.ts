import type { Span } from "../../domain/document.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { SentenceContext } from "./context.ts";
import type { Lexicon } from "./lexicon.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

/** Words between a subject and its value that belong to neither. */
const LINKING = new Set(
  `đạt được là còn có lên xuống tới đến giảm tăng bằng chiếm khoảng gần trên dưới hơn mới chỉ đã đang sẽ ước tổng cộng gồm khoảng từ ở mức thêm cho với tối thiểu đa ít nhất không quá vượt qua thu về so
  đạt duoc la con co len xuong toi den giam tang bang chiem khoang gan tren duoi hon moi chi da dang se uoc tu muc them
  is are was were be been being at to of reached reaching totalled totaling totalling amounted amounts stood stands rose fell increased decreased grew dropped has have had about around approximately nearly over under by from up down only just than more less least most estimated remains remained averaged average came comes equal equals now and with a an the total some within out`.split(
    /\s+/u,
  ),
);
const LEADING_PERIOD =
  /^(?:(?:trong|tính đến|đến|vào|tại|qua|sau|kể từ|từ|năm|quý|tháng|hết|cuối|đầu|riêng|ngày|thời gian|kỳ|in|during|by|as of|as at|for|since|at the end of|over|on)(?!\p{L})[^,;:]{0,48},\s*)+/iu;
const LEADING_JOINT =
  /^(?:và|với|trong đó|riêng|cụ thể|bên cạnh đó|ngoài ra|đồng thời|đến nay|hiện nay|hiện|đặc biệt|tuy nhiên|trong khi|còn|nhưng|mà|qua đó|tổng|các|những|and|but|of which|of whom|while|with|however|in addition|also|currently|i\.e\.|including)(?!\p{L})[\s,:]*/iu;

/** From where the words that belong to a figure begin to where the next figure's do. */
export function clauseOf(context: SentenceContext, index: number, previousEnd: number): Span {
  const { text, figures, evidence } = context;
  const mention = figures[index] as NumberMention;
  const before = text.slice(previousEnd, mention.extent.start);
  const isFirst = index === 0;
  const hard = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf("("),
    before.lastIndexOf(". "),
    before.lastIndexOf("\n"),
  );
  let cut = hard;
  // Up to the first figure commas belong to the sentence's beginning; later ones part the figures.
  if (!isFirst && hard === -1) cut = before.search(/,\s/u);
  const start = cut === -1 ? previousEnd : previousEnd + cut + 1;
  const next = figures[index + 1];
  const after = text.slice(mention.extent.end, next?.extent.start ?? evidence.end);
  const stop = after.search(next === undefined ? /[;)]|\.\s/u : /[;,)(]|\.\s/u);
  return {
    start,
    end: stop === -1 ? (next?.extent.start ?? evidence.end) : mention.extent.end + stop,
  };
}

export interface Subject {
  /** What the sentence speaks of before it states the value; `null` when that is carried over. */
  readonly subject: string | null;
  readonly who: string | null;
  /** The verb right before a counted thing: `kết nạp`, `tổ chức`. */
  readonly verb: string | null;
}

/** Reads the words of a clause before its figure. */
export function findSubject(
  context: SentenceContext,
  clause: Span,
  mention: NumberMention,
): Subject {
  const { text, lexicon } = context;
  let start = clause.start;
  const end = mention.extent.start;
  for (;;) {
    const piece = text.slice(start, end);
    const lead =
      /^[\s,;:()–—*"“”|-]+/u.exec(piece) ?? LEADING_PERIOD.exec(piece) ?? LEADING_JOINT.exec(piece);
    if (lead === null || lead[0] === "") break;
    start += lead[0].length;
  }
  const colon = text.slice(start, end).lastIndexOf(":");
  const label = colon > 0 && colon < end - start - 2 ? { start, end: start + colon } : null;
  if (label !== null) start += colon + 1;
  const words = clauseWords(text, { start, end });
  const owner = ownerEnd(words, lexicon);
  const who = owner > 0 ? plainText(text, between(words, 0, owner)) : null;
  let last = words.length;
  while (last > owner && LINKING.has((words[last - 1] as ClauseWord).lower)) last--;
  const rest = words.slice(owner, last);
  if (rest.length === 0) {
    const fallback = label === null ? who : plainText(text, label);
    return { subject: fallback === "" ? null : fallback, who, verb: null };
  }
  const verb = verbAtEnd(rest, lexicon);
  const phrase = between(words, owner, last);
  return {
    subject: shorten(plainText(text, phrase)),
    who,
    verb: verb === null ? null : plainText(text, verb),
  };
}

function between(words: readonly ClauseWord[], from: number, to: number): Span {
  return {
    start: (words[from] as ClauseWord).span.start,
    end: (words[to - 1] as ClauseWord).span.end,
  };
}

/** How many words name who acts, when somebody who can act stands first and does something. */
export function ownerEnd(words: readonly ClauseWord[], lexicon: Lexicon): number {
  const head = phraseAt(words, 0, lexicon.ownerHeads);
  if (head === 0) return 0;
  for (let i = head; i < Math.min(words.length, 16); i++) {
    const word = words[i] as ClauseWord;
    if (!word.follows && /[:;]/u.test(word.text)) return 0;
    if (word.isCapital) continue;
    const taken = phraseAt(words, i, lexicon.verbs);
    const isModal = /^(?:đã|đang|sẽ|da|dang|se|có|co|mới|được)$/u.test(word.lower);
    if (taken > 0 || isModal) {
      // "Ban chỉ đạo", "phòng tổ chức": the verb may still be part of the name.
      const next = words[i + taken];
      const isName =
        i === head &&
        taken > 0 &&
        next !== undefined &&
        phraseAt(words, i + taken, lexicon.verbs) > 0;
      if (!isName) return i;
    }
  }
  return 0;
}

function verbAtEnd(words: readonly ClauseWord[], lexicon: Lexicon): Span | null {
  for (let i = Math.max(0, words.length - 3); i < words.length; i++) {
    const taken = phraseAt(words, i, lexicon.verbs);
    if (taken > 0) return between(words, i, words.length);
  }
  return null;
}

/** A subject is a phrase: of a long run of words the last ones are next to the value. */
function shorten(phrase: string): string {
  const words = phrase.split(" ");
  return words.length <= 18 ? phrase : words.slice(-18).join(" ");
}
