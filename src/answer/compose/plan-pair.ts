import { tokenize } from "../../text/tokens.ts";
import type { FigureCandidate } from "../figures.ts";
import { numbersOf } from "../mentions.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { choose } from "./choice.ts";
import {
  acceptable,
  type FiguresFor,
  isChange,
  isCountedAlike,
  isOperand,
  isPlan,
  isShare,
  sameUnits,
  topicOf,
} from "./operands.ts";

/** What was planned and what came of it. */
export interface PlanPair {
  readonly planned: FigureCandidate;
  readonly achieved: FigureCandidate;
}

const PLAN_ASKED = /ke hoach|chi tieu|muc tieu|du toan|\bkh\b|plan|target|budget/u;
const PLAN_WORDS = new Set(
  "ke hoach chi tieu muc du toan kh plan target budget du moi dat giao nam uoc actual result".split(
    " ",
  ),
);

const RESULT = /(?<!\p{L})(?:thực hiện|thuc hien|thực tế|thuc te|kết quả|ket qua)(?!\p{L})/giu;

/** Positions of "thực hiện" and the like; "hiến máu" is no result. */
function resultPositions(question: string): Set<number> {
  const spans = [...question.matchAll(RESULT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return new Set(
    tokenize(question).flatMap(({ span }, position) =>
      spans.some(({ start, end }) => start <= span.start && span.end <= end) ? [position] : [],
    ),
  );
}

/** Planned and achieved value of one table row, or of one sentence; `null` where the question names no plan. */
export function planPair(understanding: Understanding, figuresFor: FiguresFor): PlanPair | null {
  if (!PLAN_ASKED.test(understanding.folded)) return null;
  const topic = topicOf(understanding);
  const results = resultPositions(topic.searchText);
  const isPlanWord = ({ folded, position }: ContentWord): boolean =>
    PLAN_WORDS.has(folded) || results.has(position);
  const essential = topic.essential.filter((word) => !isPlanWord(word));
  const about = { ...topic, essential, words: topic.words.filter((word) => !isPlanWord(word)) };
  const candidates = figuresFor(about);
  const fitting = candidates.filter(
    (candidate) =>
      acceptable(candidate) &&
      !isShare(candidate) &&
      !isChange(candidate) &&
      isCountedAlike(candidate, understanding),
  );
  for (const best of fitting.slice(0, CLOSE)) {
    const pair =
      best.cell === null
        ? inSentence(best, candidates, understanding, about)
        : inRow(best, candidates);
    if (pair !== null) return pair;
  }
  return acrossPapers(candidates, understanding, about);
}

/** What one paper plans and another one tells was reached, at the same time. */
function acrossPapers(
  candidates: readonly FigureCandidate[],
  understanding: Understanding,
  about: Understanding,
): PlanPair | null {
  const operands = candidates
    .filter(
      (one) => one.period === "same" || one.period === "unstated" || one.period === "overlaps",
    )
    .filter((one) => isOperand(one.withOwn({ ...one.own, target: 0 }), understanding, about));
  const isPlanned = (one: FigureCandidate): boolean => isPlan(one) || one.own["target"] === 1;
  const [planned, achieved] =
    choose([operands.filter(isPlanned), operands.filter((one) => !isPlanned(one))])?.chosen ?? [];
  if (planned === undefined || achieved === undefined) return null;
  return planned.entry === achieved.entry ? null : { planned, achieved };
}

/** Of the candidates the first ones; below, the sentence is about something else. */
const CLOSE = 3;
const YEAR = /(?:19|20)\d{2}/u;

function inRow(best: FigureCandidate, candidates: readonly FigureCandidate[]): PlanPair | null {
  // The plan may be that of the whole year; result and plan are measured alike.
  const own = candidates.filter(
    (one) =>
      one.evidence === best.evidence &&
      !isShare(one) &&
      !isChange(one) &&
      one.own["unitMismatchAsked"] !== 1 &&
      (acceptable(one) || (isPlan(one) && one.period === "wider")),
  );
  const yearOf = ({ cell }: FigureCandidate): string => YEAR.exec(cell?.header ?? "")?.[0] ?? "";
  // `candidates` is best first; the plan of the very period goes before that of the year.
  const planned = own
    .filter((candidate) => isPlan(candidate) && candidate.period !== "conflict")
    .sort((a, b) => Number(b.period === "same") - Number(a.period === "same"))[0];
  if (planned === undefined) return null;
  const achieved = own
    .filter((candidate) => !isPlan(candidate) && candidate.period !== "conflict")
    .filter((candidate) => [yearOf(planned), ""].includes(yearOf(candidate)))
    .sort((a, b) => distance(planned, a) - distance(planned, b))[0];
  return achieved === undefined ? null : { planned, achieved };
}

/** Columns stand in the order plan, result; one before the plan is mostly an earlier year's. */
function distance(planned: FigureCandidate, other: FigureCandidate): number {
  const by = other.mention.span.start - planned.mention.span.start;
  return by > 0 ? by : 1000 - by;
}

const NAMES_PLAN =
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|KH|plan|target|budget)(?:\s+(?:năm|giao|được giao|cả năm|đề ra|là|of|is))*(?:\s+\d{4})?\s*[(:,]?\s*(?:là\s+)?$/iu;
const MAX_LEAD = 40;

/** "đạt 1.486 tỷ đồng, bằng 57,2% kế hoạch năm (2.600 tỷ đồng)". */
function inSentence(
  achieved: FigureCandidate,
  candidates: readonly FigureCandidate[],
  understanding: Understanding,
  about: Understanding,
): PlanPair | null {
  const { evidence, mention } = achieved;
  if (namesPlan(achieved) || !isOperand(achieved, understanding, about)) return null;
  const planned = numbersOf(evidence.text, achieved.entry.metadata.language)
    .map((other) =>
      candidates.find(
        (one) => one.evidence === evidence && one.mention.span.start === other.span.start,
      ),
    )
    .find(
      (one) =>
        one !== undefined &&
        one.mention.span.start !== mention.span.start &&
        namesPlan(one) &&
        !isShare(one) &&
        sameUnits(one, achieved),
    );
  return planned === undefined ? null : { planned, achieved };
}

function namesPlan({ evidence: { text }, mention: { extent } }: FigureCandidate): boolean {
  return NAMES_PLAN.test(text.slice(Math.max(0, extent.start - MAX_LEAD), extent.start));
}
