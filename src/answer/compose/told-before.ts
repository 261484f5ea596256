import { tokenize } from "../../text/tokens.ts";
import type { FigureCandidate } from "../figures.ts";
import type { Understanding } from "../understand/understand.ts";
import { type FiguresFor, isChange, isOperand, sameUnits, topicOf } from "./operands.ts";
import { isOtherMeasure } from "./points.ts";

const EARLIER_WORD =
  /(?<!\p{L})(?:so với|cùng kỳ|năm trước|năm ngoái|quý trước|kỳ trước|tháng trước|trước đó|trước đây|lần trước|lần thứ|năm \d{4}|up from|down from|from|compared (?:to|with)|against|versus)(?!\p{L})/iu;
/** The earlier value that is put beside a figure: "27, from 19 in the first quarter", "(lần thứ III: 62 gian)". */
const EARLIER = new RegExp(
  `^[^;]{0,60};?[^;]{0,12}${EARLIER_WORD.source}[^;\\d]{0,30}(?:\\d{4}[^;\\d]{0,12})?$`,
  "iu",
);
/** Which earlier time a question means, folded, and what names it beside a figure. */
const TIMES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\b(?:cung ky|nam truoc|nam ngoai|last year|previous year|a year earlier)\b/u,
    /cùng kỳ|năm|year|\d{4}/iu,
  ],
  [/\b(?:lan|dot|ky|previous|last) (?:truoc|time|edition)\b/u, /lần|đợt|kỳ|time|edition/iu],
  [
    /\b(?:quy|thang) truoc\b|\b(?:previous|last) (?:quarter|month)\b/u,
    /quý|tháng|quarter|month|from/iu,
  ],
];
/** Sentences this close to the best speak of the same thing. */
const MARGIN = 0.6;

/** A figure and the earlier one that its own sentence puts beside it, the earlier first. */
export function toldWithEarlier(
  understanding: Understanding,
  figuresFor: FiguresFor,
): { readonly before: FigureCandidate; readonly after: FigureCandidate } | null {
  const times = TIMES.filter(([asked]) => asked.test(understanding.folded));
  if (times.length === 0 && understanding.points.length < 2) return null;
  // Judging the figures anew takes its time, and few sentences put two side by side.
  if (!figuresFor(understanding).some(({ evidence }) => EARLIER_WORD.test(evidence.text)))
    return null;
  const topic = topicOf(understanding);
  const { points } = understanding;
  const candidates = figuresFor({
    ...topic,
    periodText: points.at(-1)?.periodText ?? topic.periodText,
  });
  const operands = candidates.filter(
    (one) => isOperand(one, understanding, topic) && !isOtherMeasure(one, understanding),
  );
  const best = operands[0]?.score ?? 0;
  for (const after of operands) {
    if (best - after.score > MARGIN) return null;
    if (after.cell !== null) continue;
    const beside = candidates
      .filter(({ evidence }) => evidence === after.evidence)
      .filter((one) => sameUnits(one, after));
    // A change that is told needs no calculation.
    if (beside.some(isChange)) continue;
    const before = beside.find(({ mention, evidence }) => {
      if (mention.span.start <= after.mention.span.end) return false;
      const between = evidence.text.slice(after.mention.extent.end, mention.extent.start);
      return EARLIER.test(between) && times.every(([, told]) => told.test(between));
    });
    if (before !== undefined) return { before, after };
  }
  return null;
}

const COMPARED_ASKED =
  /\b(?:hon|kem|thua|chenh|lower|higher|less|more|below|above|behind|ahead)\b/u;
/** What a figure is compared with beside it, in brackets: "39,1%, thấp hơn bình quân chung của tỉnh (43,8%)". */
const COMPARED_WITH =
  /^[^;()]{0,12}(?<!\p{L})(?:(?:thấp|cao|ít|nhiều|lớn|nhỏ|kém) hơn|kém|lower than|higher than|less than|more than|below|above)(?!\p{L})([^;()\d]{3,80})\(\s*$/iu;
/** Share of the words for what it is compared with that the question must have. */
const MIN_ASKED = 0.5;

/** A figure and what its own sentence compares it with, where the question is for the difference. */
export function toldWithCompared(
  understanding: Understanding,
  figuresFor: FiguresFor,
): { readonly before: FigureCandidate; readonly after: FigureCandidate } | null {
  if (!COMPARED_ASKED.test(understanding.folded)) return null;
  const candidates = figuresFor(understanding);
  if (!candidates.some(({ evidence }) => evidence.text.includes("("))) return null;
  const topic = topicOf(understanding);
  const asked = new Set(tokenize(understanding.searchText).map(({ folded }) => folded));
  for (const after of candidates) {
    if (after.cell !== null || !isOperand(after, understanding, topic)) continue;
    const before = candidates.find(({ evidence, mention }) => {
      if (evidence !== after.evidence || mention.span.start <= after.mention.span.end) return false;
      const between = evidence.text.slice(after.mention.extent.end, mention.extent.start);
      const words = tokenize(COMPARED_WITH.exec(between)?.[1] ?? "");
      const named = words.filter(({ folded }) => asked.has(folded));
      return words.length > 0 && named.length >= MIN_ASKED * words.length;
    });
    if (before !== undefined && sameUnits(before, after)) return { before, after };
  }
  return null;
}
