import type { SourceDocument } from "../../domain/document.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { findDates } from "../../text/dates.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import { matchable, presence } from "../match.ts";
import { COUNTS } from "../understand/calculation.ts";
import type { Understanding } from "../understand/understand.ts";
import type { CellsNamed, NamedCells } from "./cells.ts";
import { choose } from "./choice.ts";
import {
  type FiguresFor,
  isOperand,
  isPlan,
  isShare,
  ofPeriod,
  periodsOf,
  topicOf,
} from "./operands.ts";
import { figuresOfParts } from "./part-figures.ts";
import { addedParts } from "./parts.ts";
import { asWritten, operandDrafts, supportOf, termsOf, writeResult } from "./result.ts";
import { columnsAround, isTotal } from "./table-column.ts";

/**
 * "How many altogether": the figures of the periods, of the parts of a period or of the things that
 * the question adds, each cited, and their sum shown as a calculation. Empty where a document states
 * the total itself, or an operand is missing.
 */
export function composeSum(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  documentOf: (documentId: string) => SourceDocument | null,
  cellsNamed: CellsNamed,
): Draft[] {
  const operands =
    (understanding.asks.has("sum") ? ofPeriods(understanding, figuresFor) : null) ??
    ofQuarters(understanding, figuresFor) ??
    (understanding.asks.has("sum")
      ? (ofRows(understanding, figuresFor, documentOf) ??
        ofNamedRows(cellsNamed()) ??
        figuresOfParts(addedParts(understanding), figuresFor))
      : null);
  return operands === null || operands.some(isShare) || operands.some(isCumulative)
    ? []
    : sumDrafts(operands, phrases);
}

/** "khoa Ngoại và khoa Nhi": rows of one column. */
function ofNamedRows(named: NamedCells | null): readonly FigureCandidate[] | null {
  if (named === null || named.rows < 2 || named.columns > 1) return null;
  return named.cells.some(({ cell }) => isTotal(cell?.rowLabel ?? "")) ? [] : named.cells;
}

/** The figures, below the sum of them. */
export function sumDrafts(operands: readonly FigureCandidate[], phrases: AnswerPhrases): Draft[] {
  const terms = termsOf(operands, phrases.language);
  const isWhole = operands.every(({ mention }) => mention.shape === "number");
  if (terms === null || operands.length < 2 || !isWhole) return [];
  const drafts = operandDrafts(operands);
  const total = terms.values.reduce((sum, value) => sum + value, 0);
  const written = writeResult(total, terms);
  const shown = operands.map(asWritten).join(" + ");
  const beside = terms.cellUnit === "" ? "" : `; ${terms.cellUnit}`;
  return [
    {
      text: `${phrases.sum(written)} (${shown}${beside})`,
      support: supportOf(drafts),
      calculation: { operation: "sum", operands: terms.values, result: written },
    },
    ...drafts,
  ];
}

/** A figure that counts from the start of the year holds what earlier ones count already. */
function isCumulative({ cell, evidence, mention }: FigureCandidate): boolean {
  const before = evidence.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
  return /lũy kế|luỹ kế|cộng dồn|tính chung|cumulative|to date/iu.test(cell?.header ?? before);
}

/** "quý I và quý II": the figure of each period named. */
function ofPeriods(
  understanding: Understanding,
  figuresFor: FiguresFor,
): readonly FigureCandidate[] | null {
  const periods = periodsOf(understanding);
  if (periods.length < 2 || overlap(periods)) return null;
  const topic = topicOf(understanding);
  const isFlow = (figures: readonly FigureCandidate[]): boolean =>
    addsUp(figures[0], figuresFor({ ...topic, periodText: "" })) !== false;
  const lists = periods.map((periodText) =>
    ofPeriod(figuresFor({ ...topic, periodText })).filter(
      (candidate) => candidate.period === "same" && isOperand(candidate, understanding, topic),
    ),
  );
  const chosen = choose(lists)?.chosen ?? null;
  return chosen !== null && isFlow(chosen) ? chosen : null;
}

const SOME_YEAR = 2000;

function overlap(periods: readonly string[]): boolean {
  const dated = periods.map((period) => findDates(period, { year: SOME_YEAR })[0]);
  return dated.some((one, i) =>
    dated.some(
      (other, k) =>
        k < i &&
        one?.from != null &&
        other?.to != null &&
        one.from <= other.to &&
        (other.from ?? "") <= (one.to ?? ""),
    ),
  );
}

const QUARTER_DAYS = 92;
const DAY_MS = 86_400_000;

const QUARTER = /^(?:quý|quy|q|quarter)\s*(?:[1-4]|I{1,3}|IV)(?![\d\p{L}])/iu;
const WHOLE_YEAR = /^(?:cả năm|năm|tổng|cộng|total|year)/iu;

/**
 * Whether the four quarters of a figure's row make up its year: members at the end of each quarter do
 * not. `null` where the row does not tell.
 */
function addsUp(
  figure: FigureCandidate | undefined,
  candidates: readonly FigureCandidate[],
): boolean | null {
  if (figure?.cell == null) return null;
  const row = candidates.filter(
    ({ evidence }) =>
      evidence.span.start === figure.evidence.span.start &&
      evidence.documentId === figure.evidence.documentId,
  );
  const quarters = row.filter(({ cell }) => QUARTER.test(cell?.header.trim() ?? ""));
  const year = row.find(({ cell }) => WHOLE_YEAR.test(cell?.header.trim() ?? ""));
  if (quarters.length !== 4 || year === undefined) return null;
  const sum = quarters.reduce((total, { mention }) => total + (mention.value ?? 0), 0);
  return year.mention.value !== null && Math.abs(sum - year.mention.value) <= 1e-9 * Math.abs(sum);
}

/** "9 tháng đầu năm" of a row that has columns for the quarters alone. */
function ofQuarters(
  understanding: Understanding,
  figuresFor: FiguresFor,
): readonly FigureCandidate[] | null {
  const [period, ...others] = periodsOf(understanding);
  const asked = findDates(period ?? "", { year: SOME_YEAR })[0];
  if (asked?.from == null || asked.to === null || others.length > 0) return null;
  // A quarter or less is no sum of quarters.
  if (Date.parse(asked.to) - Date.parse(asked.from) <= QUARTER_DAYS * DAY_MS) return null;
  const isPart = ({ cell, period: fit }: FigureCandidate): boolean =>
    cell !== null && fit === "part";
  if (!figuresFor(understanding).some(isPart)) return null;
  const topic = topicOf(understanding);
  const isFitting = (candidate: FigureCandidate): boolean =>
    isOperand(candidate, understanding, topic);
  const figures = figuresFor(topic);
  const best = figures.find((figure) => isPart(figure) && isFitting(figure));
  if (best === undefined) return null;
  const fitting = figures.filter(isFitting);
  if (fitting.some((candidate) => candidate.period === "same")) return null;
  const columns = fitting
    .filter((figure) => figure.evidence === best.evidence && isPart(figure))
    .flatMap((figure) => {
      const dates = findDates(figure.cell?.header ?? "", { year: asked.year ?? SOME_YEAR });
      const [date] = dates;
      return date?.from == null || date.to === null
        ? []
        : [{ figure, from: date.from, to: date.to }];
    })
    .sort((a, b) => a.from.localeCompare(b.from));
  if (columns.length < 2) return null;
  let next = asked.from;
  for (const { from, to } of columns) {
    if (from !== next) return null;
    next = new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10);
  }
  const additive = addsUp(columns[0]?.figure, figuresFor({ ...topic, periodText: "" }));
  if (additive === false || (additive === null && !understanding.asks.has("sum"))) return null;
  const isFull = next === new Date(Date.parse(asked.to) + DAY_MS).toISOString().slice(0, 10);
  return isFull ? columns.map(({ figure }) => figure) : null;
}

/** "cả ba chương trình …": the rows of one table of which there are just so many. */
function ofRows(
  understanding: Understanding,
  figuresFor: FiguresFor,
  documentOf: (documentId: string) => SourceDocument | null,
): readonly FigureCandidate[] | null {
  const named = namedGroup(understanding.searchText);
  if (named === null) return null;
  const topic = topicOf(understanding);
  const inGroup = ({ cell }: FigureCandidate): boolean =>
    tokenize(cell?.rowLabel ?? "")
      .slice(0, 3)
      .some(
        ({ folded }, i, label) =>
          folded === named.noun[0] && label[i + 1]?.folded === named.noun[1],
      );
  const candidate = figuresFor(topic).find(
    (one) => one.cell !== null && inGroup(one) && one.period !== "conflict",
  );
  const document = candidate === undefined ? null : documentOf(candidate.evidence.documentId);
  if (candidate === undefined || document === null) return null;
  const columns = columnsAround(candidate, document)
    .map(({ header, figures }) => ({ header, figures: figures.filter(inGroup) }))
    .filter(
      ({ figures }) =>
        figures.length === named.count && figures.every((one) => !isShare(one) && !isPlan(one)),
    );
  const scored = columns
    .map((column) => {
      const words = matchable(column.header);
      return {
        column,
        score: topic.essential.reduce((sum, word) => sum + word.weight * presence(word, words), 0),
      };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || best.score === 0 || best.score === next?.score
    ? null
    : best.column.figures;
}

/** "ba chương trình": how many, and the two syllables that name them. */
function namedGroup(text: string): { count: number; noun: readonly string[] } | null {
  const tokens = tokenize(text);
  for (const [i, { folded }] of tokens.entries()) {
    const before = tokens[i - 1]?.folded ?? "";
    const count = COUNTS[folded] ?? (/^[2-9]$/u.test(folded) ? Number(folded) : null);
    const noun = tokens.slice(i + 1, i + 3).map((token) => token.folded);
    if (count === null || !/^(?:ca|cong|gop|tong|cua|all)$/u.test(before)) continue;
    if (noun.length === 2 && !/^(?:quy|thang|nam|ky)$/u.test(noun[0] ?? "")) return { count, noun };
  }
  return null;
}
