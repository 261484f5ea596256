import type { SourceDocument } from "../../domain/document.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { fold } from "../../text/fold.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import { matchable, presence } from "../match.ts";
import { firstFew, superlativeIn } from "../understand/calculation.ts";
import type { Understanding } from "../understand/understand.ts";
import type { CellsNamed } from "./cells.ts";
import { type FiguresFor, isOperand, isPlan, topicOf } from "./operands.ts";
import { operandDraft } from "./result.ts";
import { kindAsked } from "./stated-most.ts";
import { sumDrafts } from "./sum.ts";
import { columnsAround, type TableColumn } from "./table-column.ts";

/** "quý nào": the columns are periods of this kind. */
const PERIOD_ASKED = /\b(quy|thang|nam|ky) nao\b|\bwhich (quarter|month|year)\b/u;
const PERIOD_HEADERS: Readonly<Record<string, RegExp>> = {
  quy: /^(?:quý|quy|q)\s*(?:[1-4]|I{1,3}|IV)(?![\d\p{L}])/iu,
  thang: /^(?:tháng|thang|t)\s*\d{1,2}(?![\d\p{L}])/iu,
  nam: /(?:19|20)\d{2}/u,
  ky: /(?:quý|quy|tháng|kỳ|đợt|q[1-4])/iu,
};
const ENGLISH: Readonly<Record<string, string>> = { quarter: "quy", month: "thang", year: "nam" };
/** Fewer values are no field to be first in. */
const MIN_VALUES = 3;

/**
 * "Which quarter was highest", "which unit lowest": the greatest or smallest value of a table row or
 * column, where the table leaves no doubt which one is meant.
 * @param documentOf text of a document that the asker may read
 */
export function composeMost(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  documentOf: (documentId: string) => SourceDocument | null,
  cellsNamed: CellsNamed,
): Draft[] {
  const period = PERIOD_ASKED.exec(understanding.folded);
  const kind = period === null ? null : (period[1] ?? ENGLISH[period[2] ?? ""] ?? null);
  const found =
    kind === null
      ? inColumn(understanding, figuresFor, documentOf)
      : inRow(understanding, figuresFor, PERIOD_HEADERS[kind] as RegExp);
  const values = found.length > 0 || kind !== null ? found : (cellsNamed()?.cells ?? []);
  if (values.length < 2) return [];
  const least = superlativeIn(understanding.searchText) === "least";
  const amount = ({ mention }: FigureCandidate): number => mention.value ?? 0;
  const ordered = [...values].sort((a, b) => (amount(a) - amount(b)) * (least ? 1 : -1));
  const count = firstFew(understanding.searchText);
  const last = ordered[count - 1];
  if (last === undefined) return [];
  const first = ordered.filter((value, i) => i < count || amount(value) === amount(last));
  if (count > 1) {
    if (first.length > count) return [];
    const sum = understanding.asks.has("sum") ? sumDrafts(first, phrases) : [];
    return sum.length > 0 ? sum : first.map(operandDraft);
  }
  return first.map((value) => {
    const draft = operandDraft(value);
    return { ...draft, text: (least ? phrases.lowest : phrases.highest)(draft.text) };
  });
}

/** Values of the row that the question is about, one for each period of the kind. */
function inRow(
  understanding: Understanding,
  figuresFor: FiguresFor,
  header: RegExp,
): FigureCandidate[] {
  const topic = topicOf(understanding);
  const fitting = figuresFor(topic).filter(
    (candidate) =>
      candidate.cell !== null &&
      header.test(candidate.cell.header.trim()) &&
      !isPlan(candidate) &&
      isOperand(candidate, understanding, topic),
  );
  return fitting.filter(({ evidence }) => evidence === fitting[0]?.evidence);
}

/** Share of the words that say what is measured that column header and row labels must have. */
const TELLING = 0.5;

/** Values of the column that the question is about, one for each row. */
function inColumn(
  understanding: Understanding,
  figuresFor: FiguresFor,
  documentOf: (documentId: string) => SourceDocument | null,
): readonly FigureCandidate[] {
  const topic = topicOf(understanding);
  const kind = kindAsked(topic);
  const seen = new Set<string>();
  let best: { column: TableColumn; score: number } | null = null;
  let rival = 0;
  for (const candidate of figuresFor(topic)) {
    const { cell, evidence, period } = candidate;
    if (cell === null || period === "conflict") continue;
    const table = `${evidence.documentId} ${cell.headerRow?.span.start}`;
    if (seen.has(table)) continue;
    seen.add(table);
    const document = documentOf(evidence.documentId);
    if (document === null) continue;
    const columns = columnsAround(candidate, document).filter(
      ({ figures, header }) => figures.length >= MIN_VALUES && header.trim() !== "",
    );
    for (const column of columns) {
      const score = columnScore(column, topic, kind);
      if (best === null || score > best.score) {
        rival = best?.score ?? 0;
        best = { column, score };
      } else rival = Math.max(rival, score);
    }
  }
  return best === null || best.score < TELLING || best.score - rival < CLEAR
    ? []
    : ofKind(best.column.figures, kind);
}

/** Of rows of several kinds those of the kind asked for: "Chương trình …" beside "Ngân sách huyện". */
function ofKind(
  figures: readonly FigureCandidate[],
  kind: readonly string[],
): readonly FigureCandidate[] {
  const name = kind.join(" ");
  const named = figures.filter(({ cell }) => fold(cell?.rowLabel ?? "").includes(name));
  // "Các khoa khác" is one of the departments, not the only one.
  return kind.length > 0 && named.length > 1 ? named : figures;
}

/** By how much the best column must be ahead of the next. */
const CLEAR = 0.1;
/** What a word counts that only the heading above the table has. */
const IN_HEADING = 0.5;

/** How well a column is what the question measures, 0…1; 0 where its rows are of another kind. */
function columnScore(
  { header, figures }: TableColumn,
  { essential }: Understanding,
  kind: readonly string[],
): number {
  const [first] = figures;
  if (first?.cell == null || isPlan(first) || /so với|compared/iu.test(header)) return 0;
  if (kind.length > 0 && !isOfKind(figures, kind)) return 0;
  const headerWords = matchable(header);
  const { context, document } = first.evidence;
  let total = 0;
  let told = 0;
  let named = 0;
  for (const word of essential) {
    const own = presence(word, headerWords);
    const inDocument = presence(word, document);
    if (kind.includes(word.folded) || (own < 0.5 && inDocument > 0.5)) continue;
    total += word.weight;
    told += word.weight * Math.max(own, IN_HEADING * presence(word, context));
    named += word.weight * own;
  }
  return total === 0 || named === 0 ? 0 : told / total;
}

/** Whether the rows are what is asked for: by the header above their names, or by most of the names. */
function isOfKind(figures: readonly FigureCandidate[], kind: readonly string[]): boolean {
  const noun = kind.at(-1) ?? "";
  const hasNoun = (text: string): boolean =>
    fold(text)
      .split(/[^a-z\d]+/u)
      .includes(noun);
  const labels = figures.map(({ cell }) => cell?.rowLabel ?? "");
  return (
    hasNoun(figures[0]?.cell?.labelHeader ?? "") ||
    labels.filter(hasNoun).length > labels.length / 2
  );
}
