import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import { dateOf } from "../ledger/task-courses.ts";
import type { Understanding } from "../understand/understand.ts";
import { agreement } from "./choice.ts";
import { type FiguresFor, isOperand, isPlan, isShare, topicOf } from "./operands.ts";
import { operandDraft, operandDrafts } from "./result.ts";

/** "từng quý", "bốn quý", "qua các kỳ": one value for each period. */
export const SERIES =
  /\b(?:tung|qua cac|qua tung|theo tung|moi)\s+(?:quy|ky|thang|nam|giai doan|dot|lan|cuoc|hoi nghi|phien)\b|\b(?:liet ke|lan luot|qua|cac)\b[^?.;]{0,50}\b(?:bon|ba|4|3|cac) (?:quy|ky|thang)\b|\b(?:each|every|by) (?:quarter|month|year|meeting)\b|\bover time\b/u;
const QUARTERS_ASKED = /\b(?:tung|moi|cac|bon|ba|4|3|theo|each|every|by) (?:quy|quarter)\b/u;
const MONTHS_ASKED = /\b(?:tung|moi|cac|theo|each|every|by) (?:thang|month)\b/u;
const QUARTER_HEADER = /^(?:quý|quy|q|quarter)\s*(?:[1-4]|I{1,3}|IV)(?![\d\p{L}])/iu;
const MONTH_HEADER = /^(?:tháng|thang|t|month)\s*\d{1,2}(?![\d\p{L}])/iu;
const PERIOD_HEADER = /(?:quý|tháng|năm|kỳ|quarter|month|year|q[1-4]|\b(?:19|20)\d{2}\b)/iu;
const TOTAL_HEADER = /^(?:cả năm|năm|tổng|cộng|lũy kế|total|year|\d{1,2} (?:tháng|months))/iu;
const TOTAL_ASKED =
  /\b(?:(?:cong|va) (?:\d+ thang|nam)|cong (?:lai|ca)|ca nam|tong cong|tong so|va tong|total|whole year)\b/u;
/** A row with this many periods holds a series by itself. */
const MIN_PERIODS = 3;
/** Figures this close to the best speak of the same indicator. */
const MARGIN = 0.6;

/** The values of one indicator in the order of time: a table row of periods, else one a meeting. */
export function composeSeries(understanding: Understanding, figuresFor: FiguresFor): Draft[] {
  const topic = topicOf(understanding);
  const fitting = figuresFor({ ...topic, periodText: "" }).filter((candidate) =>
    isOperand(candidate, understanding, topic),
  );
  const cells = ofRow(understanding, fitting);
  return cells.length >= MIN_PERIODS ? cells.map(operandDraft) : ofMeetings(fitting);
}

function ofRow(
  { folded }: Understanding,
  fitting: readonly FigureCandidate[],
): readonly FigureCandidate[] {
  const header = QUARTERS_ASKED.test(folded)
    ? QUARTER_HEADER
    : MONTHS_ASKED.test(folded)
      ? MONTH_HEADER
      : PERIOD_HEADER;
  const isPeriod = (candidate: FigureCandidate): boolean => {
    const own = candidate.cell?.header.trim() ?? "";
    if (own === "" || isPlan(candidate) || (isShare(candidate) && /%/u.test(own))) return false;
    return header.test(own) && (header === PERIOD_HEADER || !TOTAL_HEADER.test(own));
  };
  const [best] = fitting;
  const row = fitting.find(
    (candidate) =>
      isPeriod(candidate) &&
      best !== undefined &&
      (candidate.evidence === best.evidence || best.score - candidate.score <= MARGIN),
  )?.evidence;
  const own = fitting.filter(({ evidence }) => evidence === row);
  if (own.filter(isPeriod).length < MIN_PERIODS) return [];
  const withTotal = TOTAL_ASKED.test(folded);
  return own
    .filter(
      (candidate) =>
        isPeriod(candidate) || (withTotal && TOTAL_HEADER.test(candidate.cell?.header ?? "")),
    )
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
}

/** Of each document the figure that looks most like the best one. */
function ofMeetings(fitting: readonly FigureCandidate[]): Draft[] {
  const [best] = fitting;
  if (best === undefined) return [];
  const byDocument = new Map<string, { figure: FigureCandidate; score: number }>();
  byDocument.set(best.entry.documentId, { figure: best, score: Number.POSITIVE_INFINITY });
  for (const figure of fitting.slice(1)) {
    if (best.score - figure.score > MARGIN) break;
    const common = agreement(best, figure);
    if (common === null) continue;
    const known = byDocument.get(figure.entry.documentId);
    const score = figure.score + common;
    if (known === undefined || known.score < score)
      byDocument.set(figure.entry.documentId, { figure, score });
  }
  const figures = [...byDocument.values()].map(({ figure }) => figure);
  return operandDrafts(figures.sort((a, b) => dateOf(a.entry).localeCompare(dateOf(b.entry))));
}
