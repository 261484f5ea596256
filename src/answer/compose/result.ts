import type { Language } from "../../domain/document.ts";
import { formatNumber } from "../../text/format-number.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { type Draft, distinct, type Support } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import { cellDraft, sentenceDraft } from "./figure.ts";
import { amountOf, unitBeside } from "./operands.ts";

/** Figures as they enter a calculation. */
export interface Terms {
  /** In order; amounts in the base of their unit, or cells as they are written where all are. */
  readonly values: readonly number[];
  /** What one of the result as written is worth in `values`: 1e9 for "tỷ". */
  readonly scale: number;
  /** Unit that the result is written with, scale word included; empty for bare cells. */
  readonly unit: string;
  /** Unit of bare cells, as their column or header gives it; empty where it gives none. */
  readonly cellUnit: string;
  /** Some operand is qualified ("gần", "khoảng"), and so is what follows from it. */
  readonly isRough: boolean;
  readonly language: Language;
}

/**
 * @param asked the language of the question: what papers of several languages tell is written in it
 * @returns `null` where the figures cannot be calculated with: a range, cells of other scales
 */
export function termsOf(figures: readonly FigureCandidate[], asked: Language): Terms | null {
  const ofLanguage = figures.filter(({ entry }) => entry.metadata.language === asked);
  const [first] = ofLanguage.length > 0 ? ofLanguage : figures;
  if (first === undefined) return null;
  const { language } = first.entry.metadata;
  const isRough = figures.some(({ mention }) => mention.qualifier !== null);
  const isBare = ({ cell, mention }: FigureCandidate): boolean =>
    cell !== null && mention.scaleWord === null;
  if (figures.every(isBare)) {
    const units = figures.map(unitBeside);
    const isSameScale = units.every((unit) => unit === null || unit.value === units[0]?.value);
    const values = figures.flatMap(({ mention: { shape, value } }) =>
      shape === "range" || value === null ? [] : [value],
    );
    if (!isSameScale || values.length < figures.length) return null;
    const unit = first.mention.unit?.text ?? "";
    const cellUnit = unit === "" ? (units[0]?.extentText ?? "") : "";
    return { values, scale: 1, unit, cellUnit, isRough, language };
  }
  const values = figures.flatMap((figure) => amountOf(figure) ?? []);
  const written = [first, ...figures].find((figure) => !isBare(figure)) ?? first;
  if (values.length < figures.length) return null;
  const { mention } = written;
  const unit = [mention.scaleWord ?? "", mention.unit?.text ?? ""].join(" ").trim();
  return { values, scale: scaleOf(mention), unit, cellUnit: "", isRough, language };
}

/** What one unit of the written value is worth: 1e9 for "tỷ". */
function scaleOf({ value, raw }: NumberMention): number {
  return value === null || raw === null || raw === 0 ? 1 : value / raw;
}

/** The result of a calculation with its unit, as the operands write theirs. */
export function writeResult(value: number, { scale, unit, isRough, language }: Terms): string {
  const about = !isRough ? "" : language === "vi" ? "khoảng " : "about ";
  const number = formatNumber(Number((value / scale).toPrecision(12)), language);
  return about + (unit === "" ? number : `${number} ${unit}`.replace(" %", "%"));
}

/** The operand with qualifier and unit, as its document writes it. */
export function asWritten({ evidence, mention, cell }: FigureCandidate): string {
  if (cell !== null && cell.text.length <= MAX_CELL) return cell.text;
  return evidence.text.slice(mention.extent.start, mention.extent.end);
}

const MAX_CELL = 30;

/** The statement that an operand stands in. */
export function operandDraft(candidate: FigureCandidate): Draft {
  return candidate.cell === null ? sentenceDraft(candidate, false) : cellDraft(candidate);
}

/** The statements of all operands, each once, and none that is a part of another. */
export function operandDrafts(operands: readonly FigureCandidate[]): Draft[] {
  return distinct(operands.map(operandDraft));
}

/** What the statements lean on, each passage once. */
export function supportOf(drafts: readonly Draft[]): Support[] {
  const support = drafts.flatMap((draft) => draft.support);
  const keyOf = ({ documentId, span }: Support): string =>
    `${documentId} ${span.start} ${span.end}`;
  return support.filter(
    (one, i) => support.findIndex((other) => keyOf(other) === keyOf(one)) === i,
  );
}
