import type { AnswerPhrases } from "../../i18n/answers.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate, TwinsOf } from "../figures.ts";
import type { Understanding } from "../understand/understand.ts";
import { composeFigure } from "./figure.ts";
import { type FiguresFor, isOperand, isShare, sameUnits, topicOf } from "./operands.ts";
import {
  asWritten,
  operandDraft,
  operandDrafts,
  supportOf,
  termsOf,
  writeResult,
} from "./result.ts";

const SAYS_REMAINING =
  /(?<!\p{L})(?:còn(?: lại| thiếu| nợ| phải \p{L}+| tồn| dư)?|kết dư|tồn quỹ|số dư|thiếu|remaining|left|short of|outstanding)(?: (?:là|khoảng|gần|trên|hơn|of))?\s*$/iu;
/** A row of what is left; what was there when the period began is not. */
const BALANCE =
  /^(?:(?:số )?(?:tồn|dư)|kết dư|còn (?:lại|dư)|(?:closing )?balance|remaining)(?!\p{L})(?!.*(?:đầu (?:năm|kỳ|quý|tháng)|năm trước|opening))/iu;
const TAKEN_IN =
  /(?<!\p{L})(?:tiếp nhận|thu(?: được)?|huy động(?: được)?|vận động(?: được)?|quyên góp(?: được)?|tổng (?:số|kinh phí|thu)|được (?:giao|cấp|phân bổ)|received|raised|collected)[^\d;.]{0,30}$/iu;
const SPENT =
  /(?<!\p{L})(?:chi|đã chi|sử dụng|đã dùng|giải ngân|phân bổ|cấp phát|hỗ trợ|spent|disbursed|used)[^\d;.]{0,30}$/iu;
const LEAD = 60;

/**
 * "How much is left": what a document states as left, else the rest of a ratio (310/640 km) or what
 * was taken in less what was spent, where one sentence states both.
 */
export function composeRemaining(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  twins: TwinsOf,
): Draft[] {
  const topic = topicOf(understanding);
  const fitting = figuresFor(topic).filter(
    (candidate) =>
      (candidate.cell === null || BALANCE.test(candidate.cell.rowLabel)) &&
      !isShare(candidate) &&
      isOperand(candidate, understanding, topic),
  );
  const stated = fitting.filter(
    (candidate) => candidate.cell !== null || SAYS_REMAINING.test(before(candidate)),
  );
  const [first] = stated;
  // "cuối năm còn bao nhiêu": what the year ended with, whether or not it says "còn".
  if (isOfPeriod(fitting[0]) && !stated.some(isOfPeriod))
    return composeFigure(understanding, fitting, twins);
  if (first !== undefined && first.cell !== null) return [operandDraft(first)];
  if (first !== undefined) return composeFigure(understanding, stated, twins);
  const best = fitting[0];
  if (best === undefined) return [];
  if (best.mention.shape === "ratio") return ofRatio(best, phrases);
  const own = fitting.filter(({ evidence }) => evidence === best.evidence);
  const taken = own.find((candidate) => TAKEN_IN.test(before(candidate)));
  const spent = own.find(
    (candidate) =>
      taken !== undefined &&
      candidate.mention.span.start > taken.mention.span.start &&
      SPENT.test(before(candidate)) &&
      sameUnits(candidate, taken),
  );
  return taken === undefined || spent === undefined ? [] : rest([taken, spent], phrases);
}

function isOfPeriod(candidate: FigureCandidate | undefined): boolean {
  return candidate?.cell === null && candidate.period === "same";
}

function before({ evidence: { text }, mention: { extent } }: FigureCandidate): string {
  return text.slice(Math.max(0, extent.start - LEAD), extent.start);
}

function rest(pair: readonly [FigureCandidate, FigureCandidate], phrases: AnswerPhrases): Draft[] {
  const terms = termsOf(pair, phrases.language);
  const [left, right] = terms?.values ?? [];
  if (terms === null || left === undefined || right === undefined || left <= right) return [];
  const operands = operandDrafts(pair);
  const written = writeResult(left - right, terms);
  return [
    {
      text: `${phrases.remaining(written)} (${pair.map(asWritten).join(" − ")})`,
      support: supportOf(operands),
      calculation: { operation: "difference", left, right, result: written },
    },
    ...operands,
  ];
}

/** "310/640 km": 330 km are left. */
function ofRatio(ratio: FigureCandidate, phrases: AnswerPhrases): Draft[] {
  const { value, upper } = ratio.mention;
  const terms = termsOf([ratio], phrases.language);
  if (terms === null || value === null || upper === null || upper <= value) return [];
  const operands = operandDrafts([ratio]);
  const written = writeResult(upper - value, terms);
  return [
    {
      text: `${phrases.remaining(written)} (${asWritten(ratio)})`,
      support: supportOf(operands),
      calculation: { operation: "difference", left: upper, right: value, result: written },
    },
    ...operands,
  ];
}
