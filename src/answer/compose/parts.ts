import type { Span } from "../../domain/document.ts";
import { tokenize } from "../../text/tokens.ts";
import { isTitle } from "../understand/soft-words.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { topicOf } from "./operands.ts";

/** Several things that a question puts side by side, each with its own words. */
export interface Part {
  readonly about: Understanding;
  /** Words that the other parts lack: they tell this one's figure. */
  readonly own: readonly ContentWord[];
  /** The question that it is a part of. */
  readonly whole: Understanding;
}

/** What stands between the two things of a comparison, and between those of a sum. */
const COMPARED =
  /(?<!\p{L})(?:(?:nhiều|cao|lớn|dài|ít|thấp|nhỏ|ngắn|nhieu|lon|dai|it|thap|nho|ngan) (?:hơn|hon)(?! (?:hay|bao|mấy|may))|hơn(?! (?:bao|mấy|kém))|hon(?! (?:bao|may|kem))|kém(?! (?:bao|mấy))|kem(?! (?:bao|may))|so với|so voi|than|compared (?:to|with))(?!\p{L})/iu;
const AND =
  /,\s+(?:và\s+|va\s+|and\s+)?|\s+(?:và|va|lẫn|lan|cùng với|cung voi|với|voi|hay|hoặc|hoac|and|plus|or|versus|vs)\s+/giu;
/** Words before which the things begin: "cộng cả …", "giữa …", "tổng …". */
const OPENS =
  /(?<!\p{L})(?:cộng|cong|gộp|gop|tổng|tong|giữa|giua|between|sum|combined|adding)(?:\s+(?:cả|ca|lại|lai|số|so|of))?(?!\p{L})|:/giu;
/** Words with which the things end and the question for their result begins. */
const ENDS =
  /(?<!\p{L})(?:thì|thi|là|la|được|duoc|bao nhiêu|bao nhieu|mấy|may|chênh|chenh|tổng cộng|tong cong|cộng lại|cong lai|bên nào|ben nao|cái nào|cai nao|nơi nào|con số nào|số nào|đâu|which|how)(?!\p{L})/giu;

const MAX_PARTS = 5;
/** Words for any measure; folded. */
const MEASURES = new Set(
  "so ty ti le luong muc tong binh quan chung toan average overall".split(" "),
);

/** The two things of which one is said to be more than the other; none where only periods differ. */
export function comparedParts(understanding: Understanding): Part[] {
  const { searchText: text } = understanding;
  const border = COMPARED.exec(text);
  if (border === null) return addedParts(understanding);
  const from = startOfThings(text, border.index);
  const after = border.index + border[0].length;
  const compared = partsOf(understanding, [
    { start: from, end: border.index },
    { start: after, end: endOfThings(text, after) },
  ]);
  // "A với B, bên nào cao hơn?"
  return compared.length > 0 ? compared : addedParts(understanding);
}

/** The things that "cộng cả A, B và C" adds, or "A và B, bên nào …" puts side by side. */
export function addedParts(understanding: Understanding): Part[] {
  const { searchText: text } = understanding;
  const firstAnd = [...text.matchAll(AND)].find(({ 0: found }) => !found.startsWith(","));
  if (firstAnd === undefined) return [];
  const from = startOfThings(text, firstAnd.index);
  const to = endOfThings(text, firstAnd.index + firstAnd[0].length);
  const spans: Span[] = [];
  let start = from;
  for (const { 0: found, index } of text.slice(0, to).matchAll(AND)) {
    if (index < from) continue;
    spans.push({ start, end: index });
    start = index + found.length;
  }
  spans.push({ start, end: to });
  return spans.length > MAX_PARTS ? [] : partsOf(understanding, spans);
}

function startOfThings(text: string, before: number): number {
  const opening = [...text.slice(0, before).matchAll(OPENS)].at(-1);
  return opening === undefined ? 0 : opening.index + opening[0].length;
}

function endOfThings(text: string, from: number): number {
  ENDS.lastIndex = from;
  const end = ENDS.exec(text)?.index ?? text.length;
  const mark = text.slice(from, end).search(/[?;]|,\s/u);
  return mark < 0 ? end : from + mark;
}

function partsOf(understanding: Understanding, spans: readonly Span[]): Part[] {
  const topic = topicOf(understanding);
  const tokens = tokenize(topic.searchText);
  const placeOf = ({ position }: ContentWord): number => {
    const at = tokens[position]?.span.start ?? -1;
    return at < 0 ? -1 : spans.findIndex(({ start, end }) => start <= at && at < end);
  };
  const measured = measureIn(topic.searchText, spans);
  const named = topic.words.filter(
    (word) =>
      word.position >= 0 &&
      !isPeriodWord(word) &&
      (tokens[word.position]?.span.start ?? 0) >= measured,
  );
  const parts = spans.map((_, i) => {
    const inside = named.filter((word) => placeOf(word) === i && !isTitle(tokens, word.position));
    const elsewhere = new Set(
      named.filter((word) => placeOf(word) !== i).map((word) => word.folded),
    );
    const shared = topic.essential.filter(
      (word) => placeOf(word) < 0 || (!named.includes(word) && !isPeriodWord(word)),
    );
    return {
      whole: understanding,
      own: inside.filter(({ folded }) => !elsewhere.has(folded) && !MEASURES.has(folded)),
      about: { ...topic, words: [...inside, ...shared], essential: [...inside, ...shared] },
    };
  });
  return parts.length > 1 && parts.every(({ own }) => own.length > 0) ? parts : [];
}

const OF = /\s(?:của|cua|ở|tại|tai|of|in|at)\s(?!(?:cả|ca)\s)/giu;

/**
 * "Số bác sĩ trên vạn dân của thị xã thấp hơn bình quân toàn tỉnh": what is measured is told once, before
 * the first of the things.
 * @returns where the first thing begins; 0 where each tells its own measure
 */
function measureIn(text: string, [first, ...others]: readonly Span[]): number {
  if (first === undefined) return 0;
  const own = [...text.slice(first.start, first.end).matchAll(OF)].at(-1);
  if (own === undefined) return 0;
  const words = (part: string): Set<string> => new Set(tokenize(part).map(({ folded }) => folded));
  const at = first.start + own.index;
  const measure = words(text.slice(first.start, at));
  const isRepeated = others.some(({ start, end }) =>
    [...words(text.slice(start, end))].some((word) => measure.has(word)),
  );
  return isRepeated ? 0 : at;
}

/** Words of periods are soft, and told by the calendar. */
function isPeriodWord({ soft, folded }: ContentWord): boolean {
  if (/^(?:truoc|ngoai|nay|cung|ky|nam)$/u.test(folded)) return true;
  return soft && /^(?:\d+|nam|quy|thang|cuoi|dau|[iv]+)$/u.test(folded);
}
