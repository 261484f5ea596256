import { fold } from "../../text/fold.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { isCountedNoun } from "../../text/units.ts";
import type { SentenceContext } from "./context.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

/** Classifiers that say little of what is counted. */
const BARE = new Set(
  `đồng chí,người,hộ,cái,chiếc,lần,lượt,điểm,phần,đơn vị,trường hợp,ca,vụ,suất,tổ chức,đại biểu,khách hàng,members,people,persons,
  dong chi,nguoi,ho,cai,chiec,lan,luot,don vi,households,units,items,cases,votes`
    .split(",")
    .map((word) => word.trim()),
);

export interface Counted {
  /** The noun phrase after the value, unit included for counted nouns. */
  readonly noun: string | null;
  /** Its head, as a stand-in for a unit. */
  readonly head: string | null;
}

const MAX_WORDS = 14;

/** What stands after a value and says what it counts. */
export function countedThing(
  context: SentenceContext,
  mention: NumberMention,
  nextStart: number | undefined,
): Counted {
  const { text, lexicon, evidence } = context;
  const isCount = mention.unit === null || mention.unit.class === "count";
  const afterScale =
    mention.unit === null ? (mention.unitSpan?.end ?? mention.span.end) : mention.span.end;
  const start =
    isCount &&
    mention.unitSpan !== null &&
    mention.unitSpan.start >= mention.span.end &&
    mention.unit !== null
      ? mention.unitSpan.start
      : isCount
        ? Math.max(afterScale, mention.span.end)
        : mention.extent.end;
  const limit = Math.min(nextStart ?? evidence.end, evidence.end);
  const stop = text.slice(start, limit).search(/[;:()|\n]|[.,](?:\s|$)/u);
  const words = clauseWords(text, { start, end: stop === -1 ? limit : start + stop });
  const first = words[0];
  if (first === undefined || !/^[\s"“*-]*$/u.test(text.slice(start, first.span.start))) {
    return { noun: null, head: null };
  }
  let count = 0;
  while (count < words.length && count < MAX_WORDS) {
    const word = words[count] as ClauseWord;
    if (
      count > 0 &&
      !word.follows &&
      !/^[\s,"“”/-]+$/u.test(text.slice((words[count - 1] as ClauseWord).span.end, word.span.start))
    )
      break;
    if (!word.isCapital && phraseAt(words, count, lexicon.stops) > 0 && !isVerbal(words, count))
      break;
    count++;
  }
  if (count === 0) return { noun: null, head: null };
  const phrase = plainText(text, {
    start: first.span.start,
    end: (words[count - 1] as ClauseWord).span.end,
  });
  const head = context.language === "en" ? englishHead(words.slice(0, count)) : first.lower;
  return { noun: phrase, head: isCount && mention.unit === null ? head : null };
}

/** "hộ còn lại", "hộ chưa đồng ý": words that elsewhere end a phrase belong to it here. */
function isVerbal(words: readonly ClauseWord[], index: number): boolean {
  const pair = `${words[index]?.lower ?? ""} ${words[index + 1]?.lower ?? ""}`;
  return /^(?:còn lại|con lai|trở lên|tro len|trực thuộc|so sánh)/u.test(pair);
}

function englishHead(words: readonly ClauseWord[]): string {
  const known = words.find((word) => isCountedNoun(fold(word.lower)));
  return (known ?? words.find((word) => word.lower.endsWith("s")) ?? words[0])?.lower ?? "";
}

export interface Described {
  readonly mention: NumberMention;
  readonly counted: Counted;
  /** Subject of this figure's own clause; `carried` is that of an earlier one. */
  readonly own: string | null;
  readonly carried: string | null;
  readonly verb: string | null;
}

/** What a figure counts or measures, in the document's words. */
export function describe({ mention, counted, own, carried, verb }: Described): string | null {
  const { noun } = counted;
  const subject = own ?? carried;
  const unitClass = mention.unit?.class ?? "count";
  if (unitClass === "count") {
    if (noun === null) return subject;
    const isBare = BARE.has(noun.toLowerCase()) || BARE.has(fold(noun));
    return isBare && subject !== null ? `${subject} – ${noun}` : noun;
  }
  if (noun === null) return subject;
  if (unitClass === "percent" || unitClass === "percentagePoint" || subject === null) {
    return subject === null ? noun : `${subject} – ${noun}`;
  }
  // "cải tạo 19,5 km tuyến ống cũ": the measure stands inside its own phrase.
  return verb !== null && own === verb
    ? `${verb} ${noun}`
    : own === null
      ? noun
      : `${own} – ${noun}`;
}
