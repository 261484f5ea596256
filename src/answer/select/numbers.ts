import { clauseAt } from "../clauses.ts";
import { countedFit, countsSomethingElse, hasHead } from "../counted-fit.ts";
import { coverage, matchable, occurrences, presence } from "../match.ts";
import { numbersOf } from "../mentions.ts";
import { coverageNear, wordsBehindInitials } from "../nearness.ts";
import { ASKS_TARGET, planFeatures } from "../plan.ts";
import type { Evidence } from "../rerank.ts";
import { type TableCell, tableCell } from "../table.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { Understanding } from "../understand/understand.ts";
import { unitFit } from "../unit-fit.ts";
import {
  type FeatureContext,
  type Features,
  periodFeatures,
  sentenceFeatures,
} from "./sentence-features.ts";

export interface NumberCandidate {
  readonly evidence: Evidence;
  readonly mention: NumberMention;
  readonly cell: TableCell | null;
  readonly features: Features;
}

export interface NumberSource {
  cellsOf(evidence: Evidence): readonly TableCell[];
  isTarget(evidence: Evidence, mention: NumberMention): boolean;
}

const CLOSE = 40;
/** Columns that sum a row up. */
const SUM_HEADER = /^(?:cả năm|tổng|cộng|tổng cộng|lũy kế|total|year)/iu;
const SUB_YEAR = /\bq[1-4]\b|quý|quy |tháng|thang|quarter|month|half|nửa/iu;
const CHANGE =
  /(?:tăng|giảm|vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn|thiếu|hụt|up|down|increase of|rise of|decrease of)\s+(?:(?:thêm|khoảng|gần|trên|hơn|by)\s+)?$/iu;
const ASKS_CHANGE =
  /\b(?:tang|giam|vuot|thap hon|cao hon|nhieu hon|it hon|thieu|hut|chenh|kem|hon|increase|decrease|more|fewer|less|higher|lower)\b/u;

export function numberCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  source: NumberSource,
  context: FeatureContext,
): NumberCandidate[] {
  const asksTarget = ASKS_TARGET.test(understanding.folded);
  return evidence.slice(0, CLOSE).flatMap((item) => {
    const language = context.entries.get(item.documentId)?.metadata.language ?? "vi";
    const mentions = numbersOf(item.text, language).filter(({ kind }) => kind === "figure");
    if (mentions.length === 0) return [];
    const cells = item.passage.chunk.kind === "tableRow" ? source.cellsOf(item) : [];
    const whole = sentenceFeatures(understanding, item, context);
    return mentions.flatMap((mention, order) => {
      const cell = tableCell(cells, mention.span);
      if (cells.length > 0 && (cell === null || !cell.isValue)) return [];
      const features = {
        ...whole,
        ...numberFeatures(understanding, item, mention, cell, context),
        order: Math.min(3, order) / 3,
        alone: mentions.length === 1 ? 1 : 0,
        target: !asksTarget && source.isTarget(item, mention) ? 1 : 0,
      };
      return [{ evidence: item, mention, cell, features }];
    });
  });
}

function numberFeatures(
  understanding: Understanding,
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
  context: FeatureContext,
): Features {
  const { essential, words, folded } = understanding;
  const clause = clauseAt(evidence, mention.span.start);
  const clauseText = evidence.text.slice(clause.start, clause.end);
  const own =
    cell !== null
      ? [{ text: cell.header, isContext: false }]
      : [
          { text: clauseText, isContext: false },
          { text: evidence.text, isContext: false },
        ];
  const counted = countedFit(understanding, evidence, mention, cell);
  const asksUnit = understanding.askedUnit !== null || understanding.asks.has("percent");
  const unit = unitFit(understanding, mention, cell);
  const texts =
    cell === null
      ? [evidence.words, evidence.whole, evidence.context, evidence.document]
      : [cell.rowWords, cell.headerWords, evidence.context, evidence.document];
  const before = evidence.text.slice(Math.max(0, mention.span.start - 16), mention.span.start);
  const isChange = cell === null ? CHANGE.test(before) : /%|tăng|giảm|±/u.test(cell.header);
  const asksChange = ASKS_CHANGE.test(folded);
  const features: Features = {
    near: coverageNear(essential, evidence, mention, cell),
    nearAll: coverageNear(words, evidence, mention, cell),
    inClause: cell === null ? coverage(essential, matchable(clauseText)) : 0,
    beside: cell === null ? beside(understanding, evidence, mention) : 0,
    between: cell === null ? between(understanding, evidence, mention) : 0,
    countsNothing: counted === null ? 1 : 0,
    counted: counted ?? 0,
    countedWell: counted !== null && counted >= 0.5 ? 1 : 0,
    countedNot: counted !== null && counted < 0.2 ? 1 : 0,
    unitMatch: unit === "match" && !asksUnit ? 1 : 0,
    unitMatchAsked: unit === "match" && asksUnit ? 1 : 0,
    unitMismatch: unit === "mismatch" && !asksUnit ? 1 : 0,
    unitMismatchAsked: unit === "mismatch" && asksUnit ? 1 : 0,
    headless: counted === null && cell === null && !hasHead(essential, texts) ? 1 : 0,
    looseCount: cell === null && countsSomethingElse(understanding, evidence, mention) ? 1 : 0,
    inWords: mention.inWords ? 1 : 0,
    change: isChange && !asksChange ? 1 : 0,
    level: !isChange && asksChange ? 1 : 0,
    isCell: cell === null ? 0 : 1,
    percent: mention.unit?.class === "percent" ? 1 : 0,
    money: mention.unit?.class === "money" ? 1 : 0,
    duration: mention.unit?.class === "duration" ? 1 : 0,
    ...planFeatures(understanding, evidence, mention, cell),
    ...periodFeatures(understanding, own, evidence, context),
  };
  if (cell !== null) {
    const initials = wordsBehindInitials(essential, cell.header);
    const own = essential.filter((word) => word.position >= 0);
    const total = own.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const inRow = own.filter((word) => presence(word, cell.rowWords) > 0.5);
    const inHeader = own.filter(
      (word) => initials.has(word) || presence(word, cell.headerWords) > 0.5,
    );
    features["row"] = inRow.reduce((sum, { weight }) => sum + weight, 0) / total;
    features["header"] = inHeader.reduce((sum, { weight }) => sum + weight, 0) / total;
    features["headerAny"] = inHeader.length > 0 ? 1 : 0;
    features["rowLabel"] =
      cell.rowWords.tokens.length === 0
        ? 0
        : cell.rowWords.tokens.filter(({ folded: token }) =>
            understanding.words.some(
              (word) => word.folded === token || word.alternatives.includes(token),
            ),
          ).length / cell.rowWords.tokens.length;
    features["sum"] = SUM_HEADER.test(cell.header) && SUB_YEAR.test(understanding.periodText) ? 1 : 0;
  }
  return features;
}

/** How near the question's rarest word stands to the figure, 0…1. */
function beside(
  { essential }: Understanding,
  { words }: Evidence,
  { span }: NumberMention,
): number {
  const at = words.tokens.findIndex((token) => token.span.end > span.start);
  let weight = 0;
  let near = 0;
  for (const word of essential) {
    const places = occurrences(word, words).filter(({ quality }) => quality > 0.5);
    if (places.length === 0) continue;
    const distance = Math.min(...places.map(({ index }) => Math.abs(index - at)));
    weight += word.weight;
    near += word.weight * Math.exp(-distance / 8);
  }
  return weight === 0 ? 0 : near / weight;
}

/** Share of the question's words in the sentence that another figure parts from this one. */
function between(
  { essential }: Understanding,
  { words, text }: Evidence,
  { span }: NumberMention,
): number {
  let weight = 0;
  let parted = 0;
  for (const word of essential) {
    const places = occurrences(word, words).filter(({ quality }) => quality > 0.5);
    if (places.length === 0) continue;
    weight += word.weight;
    const isParted = places.every(({ index }) => {
      const token = words.tokens[index];
      if (token === undefined) return true;
      const from = Math.min(token.span.end, span.end);
      const to = Math.max(token.span.start, span.start);
      return from < to && /\d/u.test(text.slice(from, to));
    });
    if (isParted) parted += word.weight;
  }
  return weight === 0 ? 0 : parted / weight;
}
