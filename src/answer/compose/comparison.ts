import type { Language } from "../../domain/document.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { formatNumber } from "../../text/format-number.ts";
import { compatibleUnits, type NumberMention } from "../../text/numbers.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { acceptable, cellDraft, sentenceDraft } from "./figure.ts";
import { choose, type FiguresFor, isOperand, ofPeriod, periodsOf, topicOf } from "./operands.ts";

/** Two operands of the same kind, the earlier (or the plan) first. */
interface Pair {
  readonly before: FigureCandidate;
  readonly after: FigureCandidate;
}

/**
 * "By how much did it change": one figure for each of the two periods asked for (or for plan and
 * result), both cited, the difference calculated and shown as a calculation.
 */
export function composeDifference(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  parts: readonly Understanding[],
): Draft[] {
  const inTime = ofPeriods(understanding, figuresFor) ?? ofPlan(understanding, figuresFor);
  const pair =
    inTime ??
    (understanding.asks.has("larger") && understanding.periodText === ""
      ? ofParts(parts, figuresFor)
      : null);
  if (pair === null) return [];
  const { before, after } = pair;
  const left = amount(after);
  const right = amount(before);
  if (left === null || right === null) return [];
  const operands = [operandDraft(after), operandDraft(before)];
  const support = operands.flatMap((draft) => draft.support);
  const language = after.entry.metadata.language;
  const scale = scaleOf(after.mention);
  const result = formatNumber(round(Math.abs(left - right) / scale), language);
  const unit = differenceUnit(after);
  // A cell's value is written without the scale of its unit column, and so is the result.
  const ofCells = after.cell !== null && after.mention.scaleWord === null;
  const written = unit === "" || ofCells ? result : `${result} ${unit}`;
  const change =
    inTime === null
      ? phrases.difference(written)
      : left === right
        ? phrases.unchanged
        : left > right
          ? phrases.increased(written)
          : phrases.decreased(written);
  const terms = left >= right ? [after, before] : [before, after];
  const shown = terms.map(asWritten).join(" − ");
  return [
    {
      text: left === right ? change : `${change} (${shown})`,
      support,
      ...(left === right
        ? {}
        : { calculation: { operation: "difference", left, right, result: written } }),
    },
    ...operands,
  ];
}

/** "… lần lượt là bao nhiêu" for several periods: the figure of each, in their order. */
export function composePeriods(understanding: Understanding, figuresFor: FiguresFor): Draft[] {
  const periods = understanding.periodText.split("; ").filter((period) => period !== "");
  if (periods.length < 2) return [];
  const topic = topicOf(understanding);
  const lists = periods.map((periodText) =>
    ofPeriod(figuresFor({ ...topic, periodText })).filter((candidate) =>
      isOperand(candidate, understanding, topic),
    ),
  );
  const drafts = (choose(lists)?.chosen ?? []).map(operandDraft);
  return drafts.filter((draft, i) => drafts.findIndex(({ text }) => text === draft.text) === i);
}

/** "Which is larger": the figures of the two things named, the larger one first. */
export function composeLarger(
  parts: readonly Understanding[],
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  wantsLess: boolean,
): Draft[] {
  const found = parts.flatMap((part) => {
    const best = figuresFor(part).find(acceptable);
    return best === undefined ? [] : [best];
  });
  const [first, second] = found;
  if (first === undefined || second === undefined) return [];
  const a = amount(first);
  const b = amount(second);
  if (a === null || b === null || !compatibleUnits(first.mention.unit, second.mention.unit))
    return [];
  const winner = a >= b !== wantsLess ? first : second;
  const loser = winner === first ? second : first;
  const drafts = [operandDraft(winner), operandDraft(loser)];
  return [
    { text: phrases.larger(asWritten(winner)), support: (drafts[0] as Draft).support },
    ...drafts.filter((draft, i) => drafts.findIndex(({ text }) => text === draft.text) === i),
  ];
}

/** The figures of the earliest and the latest period asked for. */
function ofPeriods(understanding: Understanding, figuresFor: FiguresFor): Pair | null {
  const periods = periodsOf(understanding);
  if (periods.length < 2) return null;
  const topic = topicOf(understanding);
  const lists = [periods[0] ?? "", periods.at(-1) ?? ""].map((periodText) =>
    ofPeriod(figuresFor({ ...topic, periodText })).filter((candidate) =>
      isOperand(candidate, understanding, topic),
    ),
  );
  const [before, after] = choose(lists)?.chosen ?? [];
  return before === undefined || after === undefined ? null : { before, after };
}

const SURE = 0.75;

/** Two things of which one is said to be more than the other. */
function ofParts(parts: readonly Understanding[], figuresFor: FiguresFor): Pair | null {
  const [before, after] = parts.map((part) =>
    figuresFor(part).find((candidate) => acceptable(candidate) && candidate.coverage >= SURE),
  );
  if (before === undefined || after === undefined) return null;
  const isSame =
    before.evidence === after.evidence && before.mention.span.start === after.mention.span.start;
  return isSame || !compatibleUnits(before.mention.unit, after.mention.unit)
    ? null
    : { before, after };
}

const PLAN_WORDS = new Set(["ke", "hoach", "chi", "tieu", "plan", "target"]);
const PLAN = /(?:^|\P{L})(?:kế hoạch|KH|chỉ tiêu|plan|target)(?:\P{L}|$)/u;

/** The planned and the achieved value of one table row. */
function ofPlan(understanding: Understanding, figuresFor: FiguresFor): Pair | null {
  if (!/ke hoach|chi tieu|plan|target/u.test(understanding.folded)) return null;
  const isPlanWord = (word: ContentWord): boolean => PLAN_WORDS.has(word.folded);
  const about = {
    ...understanding,
    counted: [],
    essential: understanding.essential.filter((word) => !isPlanWord(word)),
  };
  const fitting = figuresFor(about).filter(
    (candidate) =>
      acceptable(candidate) && candidate.cell !== null && !/%/u.test(candidate.cell.header),
  );
  const row = fitting[0]?.evidence;
  const own = fitting.filter(({ evidence }) => evidence === row);
  const before = own.find(({ cell }) => PLAN.test(cell?.header ?? ""));
  const after = own.find(
    (candidate) =>
      candidate !== before &&
      candidate.period !== "conflict" &&
      !PLAN.test(candidate.cell?.header ?? ""),
  );
  return before === undefined || after === undefined ? null : { before, after };
}

function amount({ mention }: FigureCandidate): number | null {
  return mention.shape === "range" ? null : mention.value;
}

/** The operand with qualifier and unit, as its document writes it. */
function asWritten({ evidence, mention, cell }: FigureCandidate): string {
  if (cell !== null) return cell.text;
  return evidence.text.slice(mention.extent.start, mention.extent.end);
}

/** What one unit of the written value is worth: 1e9 for "tỷ". */
function scaleOf(mention: NumberMention): number {
  if (mention.value === null || mention.raw === null || mention.raw === 0) return 1;
  return mention.value / mention.raw;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Unit of the difference: per cent differ by percentage points. */
function differenceUnit({ mention, cell, entry }: FigureCandidate): string {
  if (mention.unit?.class === "percent") return percentPoints(entry.metadata.language);
  if (cell !== null && mention.unit === null)
    return cell.unit !== null && cell.unit !== cell.text ? cell.unit : "";
  return [mention.scaleWord ?? "", mention.unit?.text ?? ""].join(" ").trim();
}

function percentPoints(language: Language): string {
  return language === "vi" ? "điểm phần trăm" : "percentage points";
}

function operandDraft(candidate: FigureCandidate): Draft {
  return candidate.cell === null ? sentenceDraft(candidate, false) : cellDraft(candidate);
}
