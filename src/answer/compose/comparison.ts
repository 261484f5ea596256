import type { Language } from "../../domain/document.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate, TwinsOf } from "../figures.ts";
import { comparesPapers } from "../understand/coordinated.ts";
import type { Understanding } from "../understand/understand.ts";
import { pairOfDocuments } from "./agreement.ts";
import type { CellsNamed } from "./cells.ts";
import { choose } from "./choice.ts";
import { type FiguresFor, isPlan, isShare, sameUnits } from "./operands.ts";
import { figuresOfParts } from "./part-figures.ts";
import { addedParts, comparedParts } from "./parts.ts";
import { type PlanPair, planPair } from "./plan-pair.ts";
import { figuresOfPoints, oldestAndNewest } from "./points.ts";
import { asWritten, operandDrafts, supportOf, termsOf, writeResult } from "./result.ts";
import { toldWithCompared, toldWithEarlier } from "./told-before.ts";

/** Two operands of the same kind, the earlier (or the plan) first. */
interface Pair {
  readonly before: FigureCandidate;
  readonly after: FigureCandidate;
}

/**
 * "By how much did it change": one figure for each of the two periods asked for (or for plan and
 * result, or for the two things compared), both cited, the difference shown as a calculation.
 */
export function composeDifference(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  cellsNamed: CellsNamed,
  twins: TwinsOf,
): Draft[] {
  const told = understanding.asks.has("percent")
    ? null
    : toldWithEarlier(understanding, figuresFor);
  const inTime = ofPeriods(understanding, figuresFor, twins);
  // A sentence that puts both side by side says itself which is the earlier.
  if (told !== null && (inTime === null || inTime.after.evidence === inTime.before.evidence))
    return changeDrafts(told, phrases);
  if (inTime !== null) {
    const [planned, ...plans] = [inTime.before, inTime.after].filter(isPlan);
    if (planned === undefined || plans.length > 0 || isOfOtherYears(understanding))
      return changeDrafts(inTime, phrases);
    const achieved = planned === inTime.before ? inTime.after : inTime.before;
    return againstPlan({ planned, achieved }, phrases);
  }
  const compared = toldWithCompared(understanding, figuresFor);
  if (compared !== null) return differenceDrafts(compared, phrases);
  const [after, before, ...others] = cellsNamed()?.cells ?? [];
  if (after !== undefined && before !== undefined && others.length === 0) {
    if (sameUnits(before, after)) return differenceDrafts({ before, after }, phrases);
  }
  const plan = planPair(understanding, figuresFor);
  if (plan !== null) return againstPlan(plan, phrases);
  const papers = comparesPapers(understanding)
    ? pairOfDocuments(understanding, figuresFor, twins)
    : null;
  if (papers !== null) {
    const [older, newer] = papers;
    return differenceDrafts({ before: older, after: newer }, phrases);
  }
  const parts = ofParts(understanding, figuresFor);
  return parts === null ? [] : differenceDrafts(parts, phrases);
}

/** "tăng bao nhiêu so với cùng kỳ": asks for a change, and names one of the two times. */
export const SINCE_YEAR =
  /\b(?:tang|giam|hon|kem|chenh|thay doi|cao|thap|more|fewer|less|increased?|decreased?|change[ds]?|up|down)\b[^?.;]*\b(?:cung ky|nam truoc|nam ngoai|last year|previous year|year before|a year earlier)\b/u;
const EARLIER_COLUMN = /^\s*(?:cùng kỳ|năm trước|same period|previous year|last year)/iu;
const YEAR = /(?:19|20)\d{2}/u;

/** What a cell has become since the year before, where the row has a column of that year. */
export function composeSinceYear(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  cellsNamed: CellsNamed,
): Draft[] {
  const [after, ...others] = cellsNamed(withoutSince(understanding))?.cells ?? [];
  if (after?.cell == null || others.length > 0) return [];
  const { header } = after.cell;
  const earlier = header.replace(YEAR, (year) => String(Number(year) - 1));
  const before = figuresFor(understanding).find(
    (one) =>
      one.evidence.span.start === after.evidence.span.start &&
      one.entry === after.entry &&
      one.cell !== null &&
      one.cell.header !== header &&
      (one.cell.header === earlier || EARLIER_COLUMN.test(one.cell.header)) &&
      sameUnits(one, after),
  );
  return before === undefined ? [] : changeDrafts({ before, after }, phrases);
}

/** The plan of the next year is more than what was reached, not missed by it. */
function isOfOtherYears({ points }: Understanding): boolean {
  const years = points.flatMap(({ periodText }) => YEAR.exec(periodText)?.[0] ?? []);
  return new Set(years).size > 1;
}

const SINCE = new Set("tang giam so voi cung ki nam truoc ngoai last previous year".split(" "));

/** The question for the later value alone. */
function withoutSince(understanding: Understanding): Understanding {
  const asks = new Set(understanding.asks);
  asks.delete("difference");
  const essential = understanding.essential.filter(({ folded }) => !SINCE.has(folded));
  const folded = understanding.folded.replace(/\b(?:so voi|cung ky|nam truoc|nam ngoai)\b/gu, "");
  return { ...understanding, asks, essential, folded };
}

function againstPlan({ planned, achieved }: PlanPair, phrases: AnswerPhrases): Draft[] {
  return differenceDrafts({ before: planned, after: achieved }, phrases, (written, rises) =>
    rises ? phrases.overPlan(written) : phrases.underPlan(written),
  );
}

function changeDrafts(pair: Pair, phrases: AnswerPhrases): Draft[] {
  return differenceDrafts(
    pair,
    phrases,
    (written, rises) => (rises ? phrases.increased(written) : phrases.decreased(written)),
    phrases.unchanged,
  );
}

/** @param worded a sentence for the difference; `rises`: the second operand is the larger one */
function differenceDrafts(
  { before, after }: Pair,
  phrases: AnswerPhrases,
  worded: (written: string, rises: boolean) => string = phrases.difference,
  unchanged = phrases.equal,
): Draft[] {
  const terms = termsOf([after, before], phrases.language);
  const [left, right] = terms?.values ?? [];
  const operands = operandDrafts([after, before]);
  if (terms === null || left === undefined || right === undefined) return operands;
  const support = supportOf(operands);
  if (left === right) return [{ text: unchanged, support }, ...operands];
  const isPercent = terms.unit === "%" || terms.cellUnit === "%" || isShare(after);
  const unit = isPercent ? percentPoints(terms.language) : terms.unit;
  const written = writeResult(Math.abs(left - right), { ...terms, unit });
  const shown = (left > right ? [after, before] : [before, after]).map(asWritten).join(" − ");
  const beside = terms.cellUnit === "" || isPercent ? "" : `; ${terms.cellUnit}`;
  return [
    {
      text: `${worded(written, left > right)} (${shown}${beside})`,
      support,
      calculation: { operation: "difference", left, right, result: written },
    },
    ...operands,
  ];
}

function percentPoints(language: Language): string {
  return language === "vi" ? "điểm phần trăm" : "percentage points";
}

const RESPECTIVELY = /\b(?:lan luot|tuong ung|respectively)\b/u;

/** "… lần lượt là bao nhiêu" for several periods or things: the figure of each, in their order. */
export function composePeriods(
  understanding: Understanding,
  figuresFor: FiguresFor,
  twins: TwinsOf,
): Draft[] {
  if (understanding.points.length > 1)
    return operandDrafts(figuresOfPoints(understanding, figuresFor, twins));
  if (!RESPECTIVELY.test(understanding.folded)) return [];
  return operandDrafts(figuresOfParts(addedParts(understanding), figuresFor) ?? []);
}

/** "Which is larger": the figures of the two things named, the larger one first. */
export function composeLarger(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  cellsNamed: CellsNamed,
): Draft[] {
  const cells = cellsNamed()?.cells ?? [];
  const found =
    cells.length === 2 ? cells : (figuresOfParts(comparedParts(understanding), figuresFor) ?? []);
  const terms = termsOf(found, phrases.language);
  const [first, second] = found;
  const [a, b] = terms?.values ?? [];
  if (first === undefined || second === undefined || a === undefined || b === undefined) return [];
  const drafts = operandDrafts(a >= b ? [first, second] : [second, first]);
  const support = supportOf(drafts);
  if (a === b) return [{ text: phrases.equal, support }, ...drafts];
  return [{ text: phrases.larger(asWritten(a > b ? first : second)), support }, ...drafts];
}

/** "Operating profit, actual against budget": both, where no difference is asked for. */
export function composePlanned(understanding: Understanding, figuresFor: FiguresFor): Draft[] {
  const pair = planPair(understanding, figuresFor);
  return pair === null ? [] : operandDrafts([pair.planned, pair.achieved]);
}

/** The figures of the earliest and the latest period asked for. */
function ofPeriods(
  understanding: Understanding,
  figuresFor: FiguresFor,
  twins: TwinsOf,
): Pair | null {
  const { points } = understanding;
  const ends = [points[0], points.at(-1)].flatMap((point) => point ?? []);
  const [before, after] =
    points.length > 1
      ? figuresOfPoints({ ...understanding, points: ends }, figuresFor, twins)
      : (choose(oldestAndNewest(understanding, figuresFor))?.chosen ?? []);
  return before === undefined || after === undefined ? null : { before, after };
}

/** Two things of which one is said to be more than the other. */
function ofParts(understanding: Understanding, figuresFor: FiguresFor): Pair | null {
  // Times are no things: "năm 2024 nhiều hơn năm 2023".
  if (understanding.points.length > 1) return null;
  const [before, after] = figuresOfParts(comparedParts(understanding), figuresFor) ?? [];
  return before === undefined || after === undefined ? null : { before, after };
}
