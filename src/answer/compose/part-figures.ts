import type { Span } from "../../domain/document.ts";
import { clauseAt } from "../clauses.ts";
import type { FigureCandidate } from "../figures.ts";
import { type Matchable, matchable, presence } from "../match.ts";
import { numbersOf } from "../mentions.ts";
import type { ContentWord } from "../understand/words.ts";
import { isSame } from "./choice.ts";
import {
  acceptable,
  type FiguresFor,
  isChange,
  isCountedAlike,
  isPlan,
  sameUnits,
} from "./operands.ts";
import type { Part } from "./parts.ts";

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
