import type { Span } from "../../domain/document.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { SentenceContext } from "./context.ts";
import type { Lexicon } from "./lexicon.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

const LEADING_PERIOD =
  /^(?:(?:trong|tính đến|đến|vào|tại|qua|sau|kể từ|từ|năm|quý|tháng|hết|cuối|đầu|riêng|ngày|thời gian|kỳ|in|during|by|as of|as at|for|since|at the end of|over|on)(?!\p{L})[^,;:]{0,48},\s*)+/iu;
const LEADING_JOINT =
  /^(?:và|với|trong đó|riêng|cụ thể|bên cạnh đó|ngoài ra|đồng thời|đến nay|hiện nay|hiện|đặc biệt|tuy nhiên|trong khi|nhưng|mà|qua đó|tương đương|tức|do|vì|mới|(?:đưa|nâng)(?=\s+tổng)|and|but|of which|of whom|while|because|with|however|in addition|also|currently|i\.e\.|including)(?!\p{L})[\s,:]*/iu;
/** "Mr. Khai said that …", "Giám đốc … cho biết": who speaks is not what is counted. */
const ATTRIBUTION =
  /^.{0,160}?(?:(?:noted|reported|said|stated|confirmed|advised|informed|explained|added|announced|highlighted|indicated|told|heard|reminded)(?:\s\p{L}+){0,3}?\sthat|cho biết|cho hay|nêu rõ|nhấn mạnh|báo cáo rằng|khẳng định|cho rằng)(?!\p{L})[\s:,]*/iu;

/** From where the words that belong to a figure begin to where the next figure's do. */
export function clauseOf(context: SentenceContext, index: number, previousEnd: number): Span {
  const { text, figures, evidence } = context;
  const mention = figures[index] as NumberMention;
  const before = withoutBrackets(text.slice(previousEnd, mention.extent.start));
  const isFirst = index === 0;
  const hard = Math.max(before.lastIndexOf(";"), before.lastIndexOf("("), before.lastIndexOf("\n"));
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

/** Closed brackets as blanks, so that what is inside parts no clauses. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));
}

export interface Subject {
  /** What the sentence speaks of before it states the value; `null` when that is carried over. */
  readonly subject: string | null;
  readonly who: string | null;
  /** Whether the counted ones receive it ("trao … cho 11 đồng chí"). */
  readonly isRecipient: boolean;
  /** Whether the subject starts with something done (`kết nạp`, `cải tạo`, `were resolved`). */
  readonly isVerbal: boolean;
}

/** Reads the words of a clause before its figure. */
export function findSubject(
  context: SentenceContext,
  clause: Span,
  mention: NumberMention,
): Subject {
  const { text, lexicon } = context;
  const end = mention.extent.start;
  // The words next to a value say what it is; the beginning of a very long clause does not.
  let start = skipLead(text, Math.max(clause.start, end - MAX_SUBJECT), end);
  const colon = withoutBrackets(text.slice(start, end)).lastIndexOf(":");
  const label = colon > 0 ? { start, end: start + colon } : null;
  if (label !== null) start = skipLead(text, start + colon + 1, end);
  const words = clauseWords(text, { start, end });
  const owner = ownerEnd(words, lexicon);
  const named = owner > 0 ? plainText(text, between(words, 0, owner)) : null;
  const who = named !== null && PRONOUN.test(named) ? null : named;
  let last = words.length;
  while (last > owner && lexicon.linking.has((words[last - 1] as ClauseWord).lower)) last--;
  const isRecipient = /^(?:cho|for|to)$/u.test(words[last]?.lower ?? "");
  if (last < words.length && /^(?:mới|moi)$/u.test(words[last - 1]?.lower ?? "")) last--;
  let first = owner;
  while (first < last && isLeading((words[first] as ClauseWord).lower)) first++;
  if (first >= last) {
    const fallback = label === null ? who : plainText(text, label);
    return { subject: fallback === "" ? null : fallback, who, isVerbal: false, isRecipient };
  }
  const head = words[first] as ClauseWord;
  const isVerbal =
    (!head.isCapital || first === 0) &&
    (phraseAt(words, first, lexicon.verbs) > 0 ||
      (context.language === "en" && /^(?:was|were|is|are|has|had|have)$|ed$/u.test(head.lower)));
  const from =
    /^(?:was|were|is|are|has|had|have)$/u.test(head.lower) && first + 1 < last ? first + 1 : first;
  return {
    subject: shorten(plainText(text, between(words, from, last))),
    who,
    isVerbal,
    isRecipient,
  };
}

function isLeading(word: string): boolean {
  return /^(?:đã|đang|sẽ|được|đạt|còn|da|se|duoc|dat|con)$/u.test(word);
}

/** Skips punctuation, leading periods, conjunctions and who says it. */
function skipLead(text: string, from: number, end: number): number {
  let start = from;
  for (let round = 0; round < 8; round++) {
    const piece = text.slice(start, end);
    const lead =
      /^\s*\([^()]*\)/u.exec(piece) ??
      /^[\s,;:()–—*"“”|-]+/u.exec(piece) ??
      LEADING_PERIOD.exec(piece) ??
      LEADING_JOINT.exec(piece) ??
      ATTRIBUTION.exec(piece);
    if (lead === null || lead[0] === "") break;
    start += lead[0].length;
  }
  return start;
}

function between(words: readonly ClauseWord[], from: number, to: number): Span {
  return {
    start: (words[from] as ClauseWord).span.start,
    end: (words[to - 1] as ClauseWord).span.end,
  };
}

const PRONOUN = /^(?:em|anh|chị|tôi|mình|cô|bác|ông|bà|họ|chúng tôi|chúng ta|we|they|it)$/iu;
const MAX_SUBJECT = 600;
const GROUPS = /^(?:các|toàn|mọi|từng|mỗi|những|cac|toan|moi|tung)$/u;
const MAX_OWNER_WORDS = 20;

/** How many words name who acts, when somebody who can act stands first and does something. */
export function ownerEnd(words: readonly ClauseWord[], lexicon: Lexicon): number {
  const head = phraseAt(words, 0, lexicon.ownerHeads);
  if (head === 0 || MEETING_ROOM.test(`${words[0]?.lower} ${words[1]?.lower}`)) return 0;
  if (phraseAt(words, 0, lexicon.verbs) > head) return 0;
  const first = words[0] as ClauseWord;
  const isRole = ROLE_HEAD.test(first.lower);
  // Last word that a verb in the name has ended with.
  let named = -1;
  for (let i = head; i < Math.min(words.length, MAX_OWNER_WORDS); i++) {
    const word = words[i] as ClauseWord;
    if (word.isCapital) continue;
    // "hộ nào không trả thì …" is a condition.
    if (/^(?:nào|nao)$/u.test(word.lower)) return 0;
    if (endsTerm(words, i, lexicon)) {
      named = i;
      continue;
    }
    const term = `${word.lower} ${words[i + 1]?.lower ?? ""}`;
    const length = TRADES.test(`${term} ${words[i + 2]?.lower ?? ""}`) ? 3 : 2;
    const isTrade = length === 3 || TRADE.test(term);
    if (TERM.test(term) || (isTrade && phraseAt(words, i + length, lexicon.verbs) > 0)) {
      i += length - 1;
      continue;
    }
    // "Ban Quản lý dự án đầu tư xây dựng", "các chủ đầu tư"
    if (
      /^(?:đầu tư|dau tu)$/u.test(`${word.lower} ${words[i + 1]?.lower ?? ""}`) &&
      /^(?:án|an|chủ|chu)$/u.test(words[i - 1]?.lower ?? "")
    ) {
      i += /^(?:xây|xay)$/u.test(words[i + 2]?.lower ?? "") ? 3 : 1;
      continue;
    }
    const taken = phraseAt(words, i, lexicon.verbs);
    // "Ban Chấp hành khóa mới" is its name.
    const isTerm = /^(?:khóa|khoá|kỳ|thôn|khoa|ky|thon)$/u.test(words[i - 1]?.lower ?? "");
    const isModal =
      /^(?:đã|đang|sẽ|da|dang|se|có|co|được)$/u.test(word.lower) ||
      (/^mới$/u.test(word.lower) && !isTerm);
    if (taken === 0 && !isModal) {
      // After a comma a title goes on with a capital, a list with a group.
      if (!word.follows && !GROUPS.test(word.lower) && phraseAt(words, i, lexicon.ownerHeads) === 0)
        return 0;
      continue;
    }
    // "các tổ chức", "Ban chỉ đạo": the verb may still be part of the name.
    const next = words[i + taken];
    const goesOn =
      next !== undefined &&
      (phraseAt(words, i + taken, lexicon.verbs) > 0 || /^(?:sẽ|phải|cần)$/u.test(next.lower));
    const isNaming = taken > 0 && phraseAt(words, i, lexicon.nameVerbs) === taken;
    const isName =
      taken > 0 &&
      ((i === head && goesOn && isNaming && !isRole) ||
        (i === head && head === 1 && GROUPS.test(first.lower)) ||
        (i > head && i === named + 1 && goesOn && isNaming) ||
        (isRole && isNaming && namesPerson(words, i + taken, lexicon)));
    if (isName) {
      i += taken - 1;
      named = i;
      continue;
    }
    const until = taken > 0 ? nameGoesOnUntil(words, i, i === head, isRole, lexicon) : 0;
    if (until > 0) {
      i = until - 1;
      continue;
    }
    return !word.follows && i > head && isModal && i > 4 ? 0 : i;
  }
  return 0;
}

/** Words of names that begin like a verb: "Phòng Cảnh sát giao thông", "học sinh bán trú". */
const TERM = /^(?:giao (?:thông|dịch|thong|dich)|bán trú|ban tru)$/u;
/** "Phòng Kinh doanh xuất khẩu ký …", but "Công ty A xuất khẩu 500 tấn". */
const TRADE = /^(?:xuất khẩu|nhập khẩu|xuất bản|xuat khau|nhap khau|xuat ban)$/u;
const TRADES = /^(?:xuất nhập khẩu|xuất nhập cảnh|xuat nhap khau|xuat nhap canh)$/u;
const MEETING_ROOM = /^(?:phòng|phong) (?:họp|hop)$/u;
const ROLE_HEAD =
  /^(?:giám|phó|hiệu|chủ|bí|trưởng|chánh|thư|đồng|đ\/c|ông|bà|anh|chị|cô|thầy|cục trưởng|viện trưởng|thủ|giam|pho|hieu|chu|bi|truong|chanh|thu|dong|ong|ba|co|thay)$/u;
/** Units that are not called so without a name: what follows at once is part of it. */
const BARE_UNIT = /^(?:tổ|đội|nhóm|tiểu ban|bộ phận|to|doi|nhom)$/u;
const MAX_NAME_TAIL = 4;

/** The second syllable of a term that begins large: "Đào tạo", "Quản lý". */
function endsTerm(words: readonly ClauseWord[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const word = words[at] as ClauseWord;
  if (before?.isCapital !== true || !word.follows) return false;
  const term = `${before.lower} ${word.lower}`;
  return lexicon.verbs.has(term) || lexicon.nameVerbs.has(term);
}

/** "Trưởng phòng Kế hoạch tổng hợp Quách Minh Đạt theo dõi": the holder of the role follows. */
function namesPerson(words: readonly ClauseWord[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (words[at]?.isCapital === true && words[at]?.follows === true) at++;
  return (
    at - from >= 2 &&
    phraseAt(words, from, lexicon.ownerHeads) === 0 &&
    phraseAt(words, at, lexicon.verbs) > 0
  );
}

/**
 * Where the first verb of what is done stands when the one at `at` belongs to the name: "Tổ thu hồi
 * nợ thu …", "Phó Giám đốc phụ trách chuyên môn phân tích …"; 0 where it does not.
 */
function nameGoesOnUntil(
  words: readonly ClauseWord[],
  at: number,
  isFirst: boolean,
  isRole: boolean,
  lexicon: Lexicon,
): number {
  const isUnit = isFirst && BARE_UNIT.test(words[0]?.lower ?? "");
  const isTitle =
    isRole && /^(?:phụ trách|phu trach)$/u.test(`${words[at]?.lower} ${words[at + 1]?.lower}`);
  if (!isUnit && !isTitle) return 0;
  const from = at + phraseAt(words, at, lexicon.verbs);
  for (let i = from + 1; i <= from + MAX_NAME_TAIL; i++) {
    if (words[i - 1]?.follows !== true || words[i]?.follows !== true) return 0;
    if (phraseAt(words, i, lexicon.verbs) > 0) return i;
  }
  return 0;
}

const PERIOD_ONLY =
  /^(?:(?:riêng|cả|trong|the|in|of)\s)*(?:quý|tháng|năm|tuần|kỳ|q|quarter|month|year|quý này|h[12])?\s?(?:[ivx]{1,4}|\d{1,4}|này|trước|đầu năm|cuối năm)?(?:[/\s](?:năm\s)?\d{4})?$/iu;

/** Brackets are left out; of a long run of words the last ones are next to the value. */
function shorten(phrase: string): string | null {
  const bare = phrase.replace(/\s*\([^()]*\)?/gu, "").trim();
  if (PERIOD_ONLY.test(bare)) return null;
  const words = (bare === "" ? phrase : bare).split(" ");
  return words.slice(-18).join(" ");
}
