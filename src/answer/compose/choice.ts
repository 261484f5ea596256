import { type Token, tokenize } from "../../text/tokens.ts";
import { clauseAt } from "../clauses.ts";
import type { FigureCandidate } from "../figures.ts";
import { withoutDates } from "../ledger/indicator.ts";
import { sameUnits, unitBeside } from "./operands.ts";

/** Candidates of one operand that are compared with those of the others; more only cost time. */
const CLOSE = 12;

/** Weights of what two figures have in common, beside their own scores. */
const SAME_ROW = 1.4;
const SAME_LABEL = 1.2;
const ALIKE = 1.2;
const SAME_UNIT = 0.2;

/**
 * How much two figures look like values of the same thing.
 * @returns `null` where they cannot be: other units, other rows of one table, no word in common
 */
export function agreement(a: FigureCandidate, b: FigureCandidate): number | null {
  const sameEvidence =
    a.evidence.documentId === b.evidence.documentId &&
    a.evidence.span.start === b.evidence.span.start;
  if (sameEvidence && a.mention.span.start === b.mention.span.start) return null;
  if (!sameUnits(a, b) || isTotalOf(a, b) || isTotalOf(b, a)) return null;
  // Figures of one sentence that states no time for either are of the same time.
  const isTimed = [a, b].some(({ cell, own }) => cell !== null || own["periodOwn"] === 1);
  if (sameEvidence && !isTimed && (a.period !== "unstated" || b.period !== "unstated")) return null;
  const isMeasured = [a, b].every((one) => (one.mention.unit ?? unitBeside(one)) !== null);
  const unit = isMeasured ? SAME_UNIT : 0;
  if (sameEvidence && a.cell !== null && b.cell !== null) return unit + SAME_ROW;
  const isMixed = (a.cell === null) !== (b.cell === null);
  const [left, right] = [a, b].map((one) => foldedLabel(one, isMixed)) as [
    Set<string>,
    Set<string>,
  ];
  if (a.cell !== null && b.cell !== null) {
    const same = a.cell.rowLabel.trim().toLowerCase() === b.cell.rowLabel.trim().toLowerCase();
    const sameTable =
      a.evidence.documentId === b.evidence.documentId &&
      a.cell.headerRow?.span.start === b.cell.headerRow?.span.start;
    if (same) return unit + SAME_LABEL;
    if (sameTable) return null;
  }
  const shared = [...left].filter((word) => right.has(word)).length;
  const isTranslated = a.entry.metadata.language !== b.entry.metadata.language;
  if (shared === 0 && !isTranslated) return null;
  const share = shared / Math.max(1, Math.min(left.size, right.size));
  return unit + ALIKE * (isTranslated ? Math.max(share, 0.5) : share);
}

/** "124 hộ" is what "109/124 hộ" are part of, not an earlier number of them. */
function isTotalOf({ mention }: FigureCandidate, other: FigureCandidate): boolean {
  const [, total] = other.mention.text.split("/");
  return total?.trim() === mention.text.trim();
}

/** Words beside a value that tell nothing about what it measures; folded. */
const BESIDE = new Set(
  "va cua cho cac nhung tai trong la duoc co so tong dat ca con hien nay lai tren duoi khoang gan hon len xuong rut tang giam toi den moc muc sau khi toan ket qua thuc hien luy ke uoc moi da dang cung ky quy nam thang ngay tinh het cuoi dau the of in at a an is was were reached up down to by".split(
    " ",
  ),
);
const AFTER = 3;
const BEFORE = 8;

/** Words that say what a figure measures: its row, or what stands around it in its clause. */
export function labelOf(
  { cell, evidence, mention }: FigureCandidate,
  withHeader: boolean,
): readonly Token[] {
  const words = (text: string): Token[] =>
    tokenize(withoutDates(text)).filter(({ folded }) => !BESIDE.has(folded) && !/\d/u.test(folded));
  if (cell !== null) return words(withHeader ? `${cell.rowLabel} ${cell.header}` : cell.rowLabel);
  const clause = clauseAt(evidence, mention.span.start);
  const before = words(evidence.text.slice(clause.start, mention.span.start)).slice(-BEFORE);
  const after = words(evidence.text.slice(mention.span.end, clause.end)).slice(0, AFTER);
  return [...before, ...after];
}

/** Share of all words of both labels that both have, 0…1. */
export function sameLabel(a: FigureCandidate, b: FigureCandidate): number {
  const [left, right] = [foldedLabel(a, true), foldedLabel(b, true)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

function foldedLabel(figure: FigureCandidate, withHeader: boolean): Set<string> {
  return new Set(labelOf(figure, withHeader).map(({ folded }) => folded));
}

/** Choice of one candidate for each operand, best together. */
export interface Choice {
  readonly chosen: readonly FigureCandidate[];
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

/**
 * One candidate of each list such that all look like values of the same thing: the sum of their own
 * scores and of how well each agrees with the first.
 * @param lists candidates of each operand, in order of the result
 */
export function choose(lists: readonly (readonly FigureCandidate[])[]): Choice | null {
  const [anchors, ...others] = lists;
  let best: Choice | null = null;
  for (const anchor of anchors?.slice(0, CLOSE) ?? []) {
    const chosen = [anchor];
    let score = anchor.score;
    for (const list of others) {
      let found: FigureCandidate | null = null;
      let top = Number.NEGATIVE_INFINITY;
      for (const candidate of list.slice(0, CLOSE)) {
        const common = agreement(anchor, candidate);
        if (common === null || chosen.some((one) => isSame(one, candidate))) continue;
        if (candidate.score + common <= top) continue;
        top = candidate.score + common;
        found = candidate;
      }
      if (found === null) break;
      chosen.push(found);
      score += top;
    }
    if (chosen.length === lists.length && (best === null || score > best.score))
      best = { chosen, score };
  }
  return best;
}

export function isSame(a: FigureCandidate, b: FigureCandidate): boolean {
  return (
    a.evidence.documentId === b.evidence.documentId &&
    a.evidence.span.start + a.mention.span.start === b.evidence.span.start + b.mention.span.start
  );
}
