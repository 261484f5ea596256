import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import { dateOf } from "../ledger/task-courses.ts";
import type { Understanding } from "../understand/understand.ts";
import { acceptable, cellDraft, sentenceDraft } from "./figure.ts";

/** "từng quý", "qua các kỳ": one value for each period. */
export const SERIES =
  /\b(?:tung|qua cac|qua tung|theo tung|moi)\s+(?:quy|ky|thang|nam|giai doan|dot|lan|cuoc|hoi nghi|phien)\b|\b(?:liet ke|lan luot|qua|cac)\b[^?.;]{0,50}\b(?:bon|ba|4|3|cac) (?:quy|ky|thang)\b|\b(?:each|every|by) (?:quarter|month|year|meeting)\b|\bover time\b/u;
const PERIOD_HEADER = /(?:quý|tháng|năm|kỳ|quarter|month|year|q[1-4]|\b(?:19|20)\d{2}\b)/iu;
/** A row with this many periods holds a series by itself. */
const MIN_PERIODS = 3;
/** Figures this close to the best speak of the same indicator. */
const MARGIN = 0.6;

/** The values of one indicator in the order of time: a table row of periods, else one a meeting. */
export function composeSeries(
  understanding: Understanding,
  figuresFor: (understanding: Understanding) => readonly FigureCandidate[],
): Draft[] {
  const about = { ...understanding, periodText: "", counted: [] };
  const fitting = figuresFor(about).filter(acceptable);
  const best = fitting[0];
  if (best === undefined) return [];
  const row = fitting.find(({ cell, score }) => cell !== null && best.score - score <= MARGIN);
  const cells = fitting
    .filter(
      ({ evidence, cell }) => evidence === row?.evidence && PERIOD_HEADER.test(cell?.header ?? ""),
    )
    .sort((a, b) => a.mention.span.start - b.mention.span.start);
  if (cells.length >= MIN_PERIODS) return cells.map(cellDraft);
  const byDocument = new Map<string, FigureCandidate>();
  for (const candidate of fitting) {
    if (best.score - candidate.score > MARGIN) break;
    const sameUnit = candidate.mention.unit?.class === best.mention.unit?.class;
    if (sameUnit && !byDocument.has(candidate.entry.documentId)) {
      byDocument.set(candidate.entry.documentId, candidate);
    }
  }
  return [...byDocument.values()]
    .sort((a, b) => dateOf(a.entry).localeCompare(dateOf(b.entry)))
    .map((candidate) =>
      candidate.cell === null ? sentenceDraft(candidate, false) : cellDraft(candidate),
    );
}
