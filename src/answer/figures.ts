import type { DocumentEntry } from "../domain/document.ts";
import type { SnapshotReader } from "../domain/ports.ts";
import type { NumberMention } from "../text/numbers.ts";
import { clauseAt } from "./clauses.ts";
import { countedFit, countsSomethingElse, hasHead } from "./counted-fit.ts";
import { datesOf, numbersOf } from "./mentions.ts";
import { speaksOfAnother } from "./missing-pairs.ts";
import { coverageNear } from "./nearness.ts";
import { type PeriodFit, type PeriodScope, periodFit } from "./period.ts";
import { ASKS_TARGET, isProposal, planScore } from "./plan.ts";
import type { Evidence } from "./rerank.ts";
import { type TableCell, tableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";
import { type UnitFit, unitFit } from "./unit-fit.ts";

/** A number of the evidence, judged as an answer to "how many". */
export interface FigureCandidate {
  readonly evidence: Evidence;
  readonly entry: DocumentEntry;
  readonly mention: NumberMention;
  /** Table cell it stands in, if any. */
  readonly cell: TableCell | null;
  /** Share of the question's weight found near the number, 0…1. */
  readonly coverage: number;
  /** How well what follows the number is what the question counts, 0…1; `null` when it counts nothing. */
  readonly counted: number | null;
  readonly period: PeriodFit;
  readonly unit: UnitFit;
  /** The question names something the documents speak of, but not here. */
  readonly another: boolean;
  /** A task sets it as a goal, and the question asks for what came of it. */
  readonly target: boolean;
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

const PERIOD_SCORE: Readonly<Record<PeriodFit, number>> = {
  same: 0.35,
  overlaps: 0.12,
  wider: -0.5,
  part: -0.15,
  unstated: 0,
  conflict: -1,
};

/** Columns that sum a row up, so not the figure of one of its periods. */
const SUM_HEADER = /^(?:cả năm|tổng|cộng|tổng cộng|lũy kế|total|year)/iu;
const SUB_YEAR = /\bq[1-4]\b|quý|quy |tháng|thang|quarter|month|half|nửa/iu;

const UNIT_SCORE: Readonly<Record<UnitFit, number>> = { match: 0.2, neutral: 0, mismatch: -0.3 };

/** What is needed of the documents besides the evidence. */
export interface FigureSource {
  entryOf(documentId: string): DocumentEntry | undefined;
  /** Cells of the table row that the evidence is; empty for other evidence. */
  cellsOf(evidence: Evidence): readonly TableCell[];
  /** The first lines, which say what period a paper is about. */
  openingOf(documentId: string): string;
  /** Whether the figure stands in a task that was given. */
  isTarget(evidence: Evidence, mention: NumberMention): boolean;
  readonly reader: SnapshotReader;
}

/** Sentences whose figures are weighed, best first; those below share too little with the question. */
const CLOSE = 40;

export function figureCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  source: FigureSource,
): FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  const asksTarget = ASKS_TARGET.test(understanding.folded);
  for (const item of evidence.slice(0, CLOSE)) {
    const entry = source.entryOf(item.documentId);
    if (entry === undefined) continue;
    const mentions = numbersOf(item.text, entry.metadata.language).filter(
      ({ kind }) => kind === "figure",
    );
    if (mentions.length === 0) continue;
    const cells = item.passage.chunk.kind === "tableRow" ? source.cellsOf(item) : [];
    const place = placeOf(understanding, item, entry, source);
    for (const mention of mentions) {
      const cell = tableCell(cells, mention.span);
      if (cells.length > 0 && (cell === null || !cell.isValue)) continue;
      const target = !asksTarget && source.isTarget(item, mention);
      candidates.push(judge(understanding, place, mention, cell, target));
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

interface Place {
  readonly item: Evidence;
  readonly entry: DocumentEntry;
  /** Headings, title and opening, from near to far; empty where the question names no period. */
  readonly frame: readonly PeriodScope[];
  /** The day is asked for too, and stands here. */
  readonly dated: boolean;
  /** Whether the sentence speaks of something else than the question; for figures outside tables. */
  readonly another: boolean;
  readonly source: FigureSource;
}

/** What is the same for all figures of a sentence. */
function placeOf(
  understanding: Understanding,
  item: Evidence,
  entry: DocumentEntry,
  source: FigureSource,
): Place {
  // Headings from the nearest up, then the title, of which the first period counts.
  const [title = "", ...headings] = item.passage.chunk.context.split(" · ");
  const frame =
    understanding.periodText === ""
      ? []
      : [
          ...headings.reverse().map((text) => ({ text, isContext: true })),
          { text: title, isContext: true, onlyFirst: true },
          { text: source.openingOf(item.documentId), isContext: true },
        ];
  const dated =
    understanding.asks.has("date") &&
    datesOf(item.text).some(({ kind, precision }) => kind === "date" && precision === "day");
  const texts = [item.words, item.whole, item.context, item.document];
  const another = speaksOfAnother(understanding.essential, texts, source.reader);
  return { item, entry, frame, dated, another, source };
}

function judge(
  understanding: Understanding,
  { item: evidence, entry, frame, dated, another, source }: Place,
  mention: NumberMention,
  cell: TableCell | null,
  target: boolean,
): FigureCandidate {
  const near = coverageNear(understanding.essential, evidence, mention, cell);
  const all = coverageNear(understanding.words, evidence, mention, cell);
  const counted = countedFit(understanding, evidence, mention, cell);
  const clause = clauseAt(evidence, mention.span.start);
  const own =
    cell !== null
      ? [{ text: cell.header, isContext: false }]
      : [
          { text: evidence.text.slice(clause.start, clause.end), isContext: false },
          { text: evidence.text, isContext: false },
        ];
  const stated =
    understanding.periodText === ""
      ? "unstated"
      : periodFit(understanding.periodText, [...own, ...frame], entry.metadata);
  const sums =
    cell !== null && SUM_HEADER.test(cell.header) && SUB_YEAR.test(understanding.periodText);
  const period = sums ? "wider" : stated;
  const unit = unitFit(understanding, mention, cell);
  const texts =
    cell === null
      ? [evidence.words, evidence.whole, evidence.context, evidence.document]
      : [cell.rowWords, cell.headerWords, evidence.context, evidence.document];
  const isOther =
    cell === null ? another : speaksOfAnother(understanding.essential, texts, source.reader);
  const looseCount = cell === null && countsSomethingElse(understanding, evidence, mention);
  const headless = counted === null && cell === null && !hasHead(understanding.essential, texts);
  const score =
    (dated ? 0.25 : 0) +
    0.7 * near +
    0.5 * all +
    0.15 * evidence.score +
    (counted === null ? 0 : 0.5 * counted - 0.25) +
    PERIOD_SCORE[period] +
    UNIT_SCORE[unit] +
    (isProposal(understanding, evidence) ? -0.2 : 0) +
    (target ? -0.35 : 0) +
    planScore(understanding, evidence, mention, cell);
  return {
    evidence,
    entry,
    mention,
    cell,
    coverage: near,
    counted,
    period,
    unit,
    target,
    // "hai nhiệm vụ" answers how many tasks, and nothing else.
    another: isOther || headless || looseCount || (mention.inWords && counted === null),
    score,
  };
}
