import { fold } from "../../text/fold.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { isCountedNoun } from "../../text/units.ts";
import type { SentenceContext } from "./context.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Subject } from "./subject.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

/** Classifiers that say little of what is counted. */
const BARE = new Set(
  `đồng chí,người,hộ,cái,chiếc,lần,lượt,điểm,phần,đơn vị,trường hợp,ca,vụ,suất,tổ chức,đại biểu,khách hàng,lớp,xã,members,people,persons,
  dong chi,nguoi,ho,cai,chiec,lan,luot,don vi,households,units,items,cases,votes`
    .split(",")
    .map((word) => word.trim()),
);

export interface Counted {
  /** The noun phrase after the value, unit included for counted nouns. */
  readonly noun: string | null;
  /** Its head, as a stand-in for a unit. */
  readonly head: string | null;
  /** The words up to the next punctuation or figure, whatever they are; "" where none follow. */
  readonly tail: string;
  /** Where the phrase ends. */
  readonly end: number;
}

const MAX_WORDS = 14;
const MAX_LENGTH = 400;
const NOT_AT_END = /^(?:cho|để|và|của|là|các|những|hoặc|va|cua|la|cac|and|or|the|a|an|of)$/u;
const COPULA = /^(?:is|are|was|were|has|have|had|been|be|will)$/u;

/** What stands after a value and says what it counts. */
export function countedThing(
  context: SentenceContext,
  mention: NumberMention,
  nextStart: number | undefined,
): Counted {
  const { text, lexicon, evidence } = context;
  const bare = { noun: null, head: null, tail: "", end: mention.extent.end };
  const isCount = mention.unit === null || mention.unit.class === "count";
  let start = mention.extent.end;
  if (mention.unit?.class === "count" && (mention.unitSpan?.start ?? 0) >= mention.span.end) {
    start = mention.unitSpan?.start ?? start;
  }
  const limit = Math.min(nextStart ?? evidence.end, evidence.end, start + MAX_LENGTH);
  const stop = text.slice(start, limit).search(/[;:()|\n]|[.,](?:\s|$)/u);
  const words = clauseWords(text, { start, end: stop === -1 ? limit : start + stop });
  const first = words[0];
  if (first === undefined || !/^[\s"“*-]*$/u.test(text.slice(start, first.span.start))) return bare;
  const tail = tailOf(text, words, lexicon);
  const none = { ...bare, tail };
  if (context.language === "en" && COPULA.test(first.lower)) return predicate(text, words, none);
  let count = 0;
  while (count < words.length && count < MAX_WORDS) {
    const word = words[count] as ClauseWord;
    const isStop = !word.isCapital && phraseAt(words, count, lexicon.stops) > 0;
    const isUnitWord = isCount && word.span.end <= mention.extent.end;
    if (isStop && !isUnitWord && !isCompound(words, count)) break;
    count++;
  }
  while (count > 0 && NOT_AT_END.test((words[count - 1] as ClauseWord).lower)) count--;
  if (count === 0) return none;
  const end = (words[count - 1] as ClauseWord).span.end;
  const phrase = plainText(text, { start: first.span.start, end });
  const head = context.language === "en" ? englishHead(words.slice(0, count)) : first.lower;
  return { noun: phrase, head: isCount && mention.unit === null ? head : null, tail, end };
}

/** What follows a preposition right after the value: "từ Quỹ …", "on dust". */
function tailOf(text: string, words: readonly ClauseWord[], lexicon: Lexicon): string {
  const first = words[0] as ClauseWord;
  if (phraseAt(words, 0, lexicon.stops) === 0) return "";
  let last = Math.min(words.length, MAX_WORDS) - 1;
  while (last > 0 && NOT_AT_END.test((words[last] as ClauseWord).lower)) last--;
  return plainText(text, { start: first.span.start, end: (words[last] as ClauseWord).span.end });
}

/** "11 were women", "6 are closed": what is said of them. */
function predicate(text: string, words: readonly ClauseWord[], none: Counted): Counted {
  let at = 0;
  while (COPULA.test(words[at]?.lower ?? "")) at++;
  const first = words[at];
  if (first === undefined) return none;
  let last = at;
  while (
    last + 1 < Math.min(words.length, at + 6) &&
    !/^(?:and|but|within|by|in|on)$/u.test((words[last + 1] as ClauseWord).lower)
  )
    last++;
  const end = (words[last] as ClauseWord).span.end;
  return {
    noun: plainText(text, { start: first.span.start, end }),
    head: null,
    tail: none.tail,
    end,
  };
}

/** "trực thuộc", "thông qua", "chưa đồng ý với": a stop word inside a longer word stops nothing. */
function isCompound(words: readonly ClauseWord[], index: number): boolean {
  const before = words[index - 1]?.lower ?? "";
  const pair = `${before} ${words[index]?.lower ?? ""}`;
  const ahead = `${words[index]?.lower ?? ""} ${words[index + 1]?.lower ?? ""}`;
  return (
    /^(?:trực thuộc|truc thuoc|thông qua|thong qua|không đạt|chưa đạt|đã đạt|không còn|phụ thuộc|tham gia vào|lý do|ly do|tự do|thời gian tới|tăng thêm)$/u.test(
      pair,
    ) || /^(?:còn lại|con lai|trở lên|tro len|trực thuộc|trên địa)$/u.test(ahead)
  );
}

function englishHead(words: readonly ClauseWord[]): string {
  const known = words.find((word) => isCountedNoun(fold(word.lower)));
  return (known ?? words.find((word) => word.lower.endsWith("s")) ?? words[0])?.lower ?? "";
}

const GENERIC = /^(?:tỷ lệ|tỉ lệ|mức|số lượng|kết quả|a rate|the rate|rate|share)$/iu;
const PLANNED =
  /^(?:trên |so với )?(?:tổng )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|target|plan|budget|planned)(?!\p{L})/iu;

/**
 * What a figure counts or measures, in the document's words.
 * @param carried what an earlier figure of the sentence was about
 */
export function describe(
  mention: NumberMention,
  counted: Counted,
  own: Subject,
  carried: string | null,
): string | null {
  const { noun } = counted;
  const { subject } = own;
  const unitClass = mention.unit?.class ?? "count";
  const about =
    subject === null
      ? carried
      : carried !== null &&
          (PLANNED.test(subject) ||
            GENERIC.test(subject) ||
            (own.isVerbal && unitClass !== "count"))
        ? join(carried, subject)
        : subject;
  if (noun === null) {
    if (mention.unit === null && subject === null && carried !== null && counted.tail !== "") {
      return join(carried, counted.tail);
    }
    const isBareVerb = own.isVerbal && subject !== null && subject.split(" ").length <= 3;
    return isBareVerb && about === subject && counted.tail !== ""
      ? `${about} ${counted.tail}`
      : about;
  }
  if (unitClass === "count") {
    const isBare = BARE.has(noun.toLowerCase()) || BARE.has(fold(noun));
    if (isBare)
      return about === null
        ? noun
        : own.isVerbal && subject !== null && !own.isRecipient
          ? `${about} ${noun}`
          : about;
    return mention.unit === null && subject === null && carried !== null && counted.head === null
      ? join(carried, noun)
      : noun;
  }
  if (about === null) return noun;
  const isShare = unitClass === "percent" || unitClass === "percentagePoint";
  // "cải tạo 19,5 km tuyến ống cũ": the measure stands inside its own phrase.
  if (!isShare && own.isVerbal && carried === null) return `${about} ${noun}`;
  return join(about, noun);
}

function join(first: string, second: string): string {
  return first === second ? first : `${first} – ${second}`;
}
