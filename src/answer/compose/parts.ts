import type { Span } from "../../domain/document.ts";
import { tokenize } from "../../text/tokens.ts";
import { clauseAt } from "../clauses.ts";
import type { FigureCandidate } from "../figures.ts";
import { type Matchable, matchable, presence } from "../match.ts";
import { numbersOf } from "../mentions.ts";
import { isTitle } from "../understand/soft-words.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { isSame } from "./choice.ts";
import { acceptable } from "./figure.ts";
import {
  type FiguresFor,
  isChange,
  isCountedAlike,
  isPlan,
  sameUnits,
  topicOf,
} from "./operands.ts";

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

/** Share of a part's own words that must stand right beside its figure. */
const TELLING = 0.5;
/** The same of things that one sentence puts side by side. */
const TOLD_BESIDE = 0.8;
/** By how much less another part's words may stand there. */
const MARGIN = 0.4;
/** What a part's words count that the document's title or all of the sentence has. */
const BY_ALL = 0.6;
/** What being told by another part's words as well costs a figure. */
const CONFUSED = 0.6;
/** Figures told from the same side are listed alike. */
const SAME_SIDE = 0.2;
const SAME_DOCUMENT = 0.3;
const CLOSE = 8;

/** A figure that may be a part's. */
interface Fit {
  readonly figure: FigureCandidate;
  /** Which of `sidesOf` tells it. */
  readonly side: number;
  readonly score: number;
  /** Whether it answers by itself; if not, it does where the other things stand beside it. */
  readonly isSure: boolean;
}

function fits(parts: readonly Part[], place: number, figuresFor: FiguresFor): Fit[] {
  const { about, own, whole } = parts[place] as Part;
  const others = parts.filter((_, i) => i !== place);
  return figuresFor(about)
    .flatMap((figure): Fit[] => {
      const isSure = acceptable(figure);
      if (!isSure && (figure.cell !== null || !mayStandBeside(figure))) return [];
      if (figure.mention.shape === "range" || isChange(figure) || isPlan(figure)) return [];
      if (!isCountedAlike(figure, whole)) return [];
      const { document, context } = figure.evidence;
      const isTold = (word: ContentWord): boolean =>
        presence(word, document) < 0.5 && presence(word, context) < 0.5;
      const telling = own.some(isTold) ? own.filter(isTold) : own;
      // What all of a document or sentence is about its figures need not repeat.
      const isOfAll = [document, figure.evidence.words].some(
        (text) =>
          own.every((word) => presence(word, text) >= 0.5) &&
          !others.some((part) => shareIn(part.own, [text]) >= TELLING),
      );
      const byAll = isOfAll ? BY_ALL : 0;
      return sidesOf(figure).flatMap((texts, side) => {
        const told = Math.max(byAll, shareIn(telling, texts));
        const other = Math.max(0, ...others.map((part) => shareIn(part.own, texts)));
        if (told < (isSure ? TELLING : TOLD_BESIDE) || other > told - MARGIN) return [];
        return [{ figure, side, isSure, score: figure.score + told - CONFUSED * other }];
      });
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, CLOSE);
}

function mayStandBeside({ own, period }: FigureCandidate): boolean {
  return period !== "conflict" && own["unitMismatchAsked"] !== 1 && own["unitMismatch"] !== 1;
}

/** One figure for each part, best together; `null` where one is missing or units differ. */
export function figuresOfParts(
  parts: readonly Part[],
  figuresFor: FiguresFor,
): FigureCandidate[] | null {
  const [firsts = [], ...others] = parts.map((_, i) => fits(parts, i, figuresFor));
  let best: { chosen: FigureCandidate[]; score: number } | null = null;
  for (const first of firsts) {
    const chosen = [first.figure];
    let { score } = first;
    for (const list of others) {
      const fitting = list
        .filter(
          ({ figure, isSure }) =>
            ((first.isSure && isSure) || first.figure.evidence === figure.evidence) &&
            isBeside(first.figure, figure) &&
            !chosen.some((known) => isSame(known, figure) || isOfWhole(known, figure)),
        )
        .map((fit) => ({ ...fit, score: fit.score + closeness(first, fit) }))
        .sort((a, b) => b.score - a.score)[0];
      if (fitting === undefined) break;
      chosen.push(fitting.figure);
      score += fitting.score;
    }
    if (chosen.length === parts.length && (best === null || score > best.score))
      best = { chosen, score };
  }
  return best?.chosen ?? null;
}

/** Whether two figures can be put side by side: the same unit, of one table the same column or row. */
function isBeside(a: FigureCandidate, b: FigureCandidate): boolean {
  if (!sameUnits(a, b)) return false;
  const { cell: left } = a;
  const { cell: right } = b;
  if (left === null || right === null) return true;
  return left.header === right.header || a.evidence.span.start === b.evidence.span.start;
}

/** "1.327 căn, gồm 904 căn xây mới và 423 căn sửa chữa": what a whole is more than a part is another part. */
function isOfWhole({ evidence, mention, entry }: FigureCandidate, other: FigureCandidate): boolean {
  if (evidence !== other.evidence || mention.value === null || other.mention.value === null)
    return false;
  const difference = Math.abs(mention.value - other.mention.value);
  return numbersOf(evidence.text, entry.metadata.language).some(
    ({ value, span }) =>
      value === difference &&
      span.start !== mention.span.start &&
      span.start !== other.mention.span.start,
  );
}

function closeness({ figure: a, side }: Fit, { figure: b, side: otherSide }: Fit): number {
  const alike = side === otherSide ? SAME_SIDE : 0;
  if (a.evidence.documentId !== b.evidence.documentId) return alike;
  return (
    alike + (a.evidence.span.start === b.evidence.span.start ? 2 * SAME_DOCUMENT : SAME_DOCUMENT)
  );
}

/** Where the words that tell a figure may stand: its row and column, or right before or after it. */
function sidesOf(candidate: FigureCandidate): (readonly Matchable[])[] {
  const { cell, evidence, mention } = candidate;
  if (cell !== null) return [[cell.rowWords, cell.headerWords]];
  const { start, end } = fragmentAt(candidate);
  return [
    [matchable(evidence.text.slice(start, mention.span.start))],
    [matchable(evidence.text.slice(mention.span.end, end))],
  ];
}

/** Share of the words' weight that stands in the texts. */
function shareIn(words: readonly ContentWord[], texts: readonly Matchable[]): number {
  let total = 0;
  let told = 0;
  for (const word of words) {
    total += word.weight;
    told += word.weight * Math.max(...texts.map((text) => presence(word, text)));
  }
  return total === 0 ? 0 : told / total;
}

/** "bà Chi (A1-1207) 169 phiếu": a code states no figure. */
const CODE = /\([^()]*\p{Lu}\d*-?\d[^()]*\)/gu;
/** "418/640 (65,3%)": what stands before the first number stands before the share of it, too. */
const BRACKETED = /\d[\d.,/]*(?:\s+\p{L}+){0,2}\s*\($/u;
const CUT = /[,;()](?=\s|$)|\s(?:và|and|cùng|trong đó)\s/giu;

/** The part of a clause that a number has for itself: up to what divides it from its neighbours. */
function fragmentAt({ evidence, mention }: FigureCandidate): Span {
  const { text } = evidence;
  const clause = clauseAt(evidence, mention.span.start);
  const before = text
    .slice(clause.start, mention.extent.start)
    .replace(CODE, (code) => " ".repeat(code.length))
    .replace(BRACKETED, "");
  const after = text.slice(mention.extent.end, clause.end);
  const lastDigit = before.search(/\d(?=\D*$)/u);
  const nextDigit = after.search(/\d/u);
  let start = clause.start + lastDigit + 1;
  if (lastDigit >= 0) {
    const cut = [...before.slice(lastDigit + 1).matchAll(CUT)].at(-1);
    if (cut !== undefined) start += cut.index + cut[0].length;
  }
  let end = clause.end;
  if (nextDigit >= 0) {
    const cut = after.slice(0, nextDigit).search(CUT);
    end = mention.extent.end + (cut < 0 ? nextDigit : cut);
  }
  return { start, end };
}
