import { findDates } from "../../text/dates.ts";
import { compatibleUnits, findNumbers } from "../../text/numbers.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Unit } from "../../text/units.ts";
import { clauseAt } from "../clauses.ts";
import type { FigureCandidate } from "../figures.ts";
import { withoutDates } from "../ledger/indicator.ts";
import { matchable, presence } from "../match.ts";
import { memoize } from "../memo.ts";
import { documentYear } from "../period.ts";
import { relationPositions } from "../understand/calculation.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { acceptable } from "./figure.ts";

export type FiguresFor = (understanding: Understanding) => readonly FigureCandidate[];

/** Candidates of one operand that are compared with those of the others; more only cost time. */
const CLOSE = 12;
/** Orders periods that all lack a year among themselves. */
const SOME_YEAR = 2000;

/** The question without the words that only say what is to be calculated. */
export function topicOf(understanding: Understanding): Understanding {
  const relation = relationPositions(understanding.searchText);
  const isTopic = (word: ContentWord): boolean => !relation.has(word.position);
  const essential = understanding.essential.filter(isTopic);
  return {
    ...understanding,
    words: understanding.words.filter(isTopic),
    essential: essential.length > 0 ? essential : understanding.essential,
    counted: [],
  };
}

/** The periods that a question names, earliest end first. */
export function periodsOf({ periodText }: Understanding): string[] {
  return periodText
    .split("; ")
    .filter((period) => period !== "")
    .map((period) => ({ period, to: findDates(period, { year: SOME_YEAR })[0]?.to ?? "" }))
    .sort((a, b) => a.to.localeCompare(b.to))
    .map(({ period }) => period);
}

/** A figure that may be calculated with: on the topic, a level, and no plan unless that is asked for. */
export function isOperand(
  candidate: FigureCandidate,
  understanding: Understanding,
  topic: Understanding = topicOf(understanding),
): boolean {
  const asksPlan = PLAN_ASKED.test(understanding.folded);
  return (
    acceptable(candidate) &&
    candidate.mention.value !== null &&
    candidate.mention.shape !== "range" &&
    !isChange(candidate) &&
    !isOfAnotherYear(candidate, understanding) &&
    tellsTopic(candidate, topic.essential) &&
    (asksPlan || !isPlan(candidate)) &&
    isCountedAlike(candidate, understanding)
  );
}

const YEAR = /(?:19|20)\d{2}/gu;

const EARLIER = /\b(?:nam truoc|nam ngoai|cung ky|previous year|last year)\b/u;

/** A column of a year that the question does not name, and where it names none, not the document's own. */
function isOfAnotherYear(
  { cell, entry }: FigureCandidate,
  { searchText, folded }: Understanding,
): boolean {
  const [year, ...others]: readonly string[] = cell?.header.match(YEAR) ?? [];
  if (year === undefined || others.length > 0 || EARLIER.test(folded)) return false;
  const named: readonly string[] = searchText.match(YEAR) ?? [];
  const own = documentYear(entry.metadata);
  return named.length > 0 ? !named.includes(year) : own !== undefined && year !== String(own);
}

/** Share of what a question asks about, beyond naming the document, that must stand beside an operand. */
const TELLING = 0.6;
const IN_HEADING = 0.8;
const IN_PASSAGE = 0.5;

/** Whether row, column, sentence or heading speak of what is asked, not only the document's name. */
function tellsTopic({ cell, evidence }: FigureCandidate, words: readonly ContentWord[]): boolean {
  let total = 0;
  let told = 0;
  for (const word of words) {
    const own =
      cell === null
        ? presence(word, evidence.words)
        : Math.max(presence(word, cell.rowWords), presence(word, cell.headerWords));
    const named = presence(word, evidence.document);
    if (named > own) continue;
    const around = Math.max(
      IN_HEADING * presence(word, evidence.context),
      IN_PASSAGE * presence(word, evidence.whole),
    );
    total += word.weight;
    told += word.weight * Math.max(own, around);
  }
  if (total === 0 || told >= TELLING * total) return true;
  return cell !== null && opensWith(cell.rowLabel, words);
}

/** Whether a row is about what the question names, though in fewer words: "Đơn thư" for "Đơn thư gửi tới …". */
function opensWith(rowLabel: string, words: readonly ContentWord[]): boolean {
  const opening = matchable(rowLabel.split(" ").slice(0, 2).join(" "));
  const named = words.filter((word) => presence(word, opening) > 0.5);
  return (
    opening.tokens.length === 2 && named.length === 2 && named[0]?.position === words[0]?.position
  );
}

const PLAN_ASKED = /ke hoach|chi tieu|muc tieu|du toan|\bkh\b|plan|target|budget/u;
const PLAN = /(?<!\p{L})(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|plan|target|budget)(?!\p{L})/iu;

/** Columns that relate the result to the plan: "TH/KH", "% kế hoạch", "so với KH". */
const OF_PLAN = /%|\/\s*(?:KH|kế hoạch|plan)|so với|tỷ lệ|tỉ lệ|đạt/iu;

/** Whether column or clause make it the planned value: "KH 2023", "kế hoạch 46 km". */
export function isPlan({ cell, evidence, mention }: FigureCandidate): boolean {
  if (cell !== null) return PLAN.test(cell.header) && !OF_PLAN.test(cell.header);
  const before = evidence.text.slice(Math.max(0, mention.extent.start - 24), mention.extent.start);
  const after = evidence.text.slice(mention.extent.end, mention.extent.end + 12);
  return (
    PLAN.test(before.slice(before.lastIndexOf(",") + 1)) || /^\s*(?:kế hoạch|plan)/iu.test(after)
  );
}

/** A question that counts things is not answered by shares or sums of money, one for "tỷ" not by accounts. */
export function isCountedAlike(
  candidate: FigureCandidate,
  { counted, askedUnit, asks }: Understanding,
): boolean {
  const { mention, cell } = candidate;
  const own = (mention.unit ?? unitBeside(candidate)?.unit)?.class;
  if (askedUnit === "scale") {
    return own === undefined
      ? cell !== null || mention.scaleWord !== null
      : own !== "count" || mention.scaleWord !== null;
  }
  if (counted.length === 0 || askedUnit !== null || asks.has("percent")) return true;
  if (counted.some(({ folded }) => folded === "tram" || folded === "points")) return true;
  if (cell !== null && /%/u.test(cell.header)) return false;
  return own !== "percent" && own !== "money" && own !== "percentagePoint";
}

/** "giảm 0,4 điểm" is itself a change, not a level. */
export function isChange({ evidence, mention, cell }: FigureCandidate): boolean {
  if (cell !== null && /so với|%\s*so|tăng|giảm|[+±]|compared|change/iu.test(cell.header))
    return true;
  const before = evidence.text.slice(Math.max(0, mention.extent.start - 24), mention.extent.start);
  return /(?<!\p{L})(?:tăng|giảm|hơn|kém|thêm|bớt|vượt|thiếu|hụt|tuyển|increased? (?:of|by)|decreased? (?:of|by)|up|down|by)(?: thêm| được| hơn| so với[^,;]*?)?\s*$/iu.test(
    before,
  );
}

/** Weights of what two figures have in common, beside their own scores. */
const SAME_ROW = 0.8;
const SAME_LABEL = 0.6;
const ALIKE = 0.6;
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
  if (!sameUnits(a, b)) return null;
  const isMeasured = [a, b].every((one) => (one.mention.unit ?? unitBeside(one)) !== null);
  const unit = isMeasured ? SAME_UNIT : 0;
  if (sameEvidence && a.cell !== null && b.cell !== null) return unit + SAME_ROW;
  const [left, right] = [labelOf(a), labelOf(b)];
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

const UNIT_IN_BRACKETS = /\(([^()]{1,24})\)/gu;

/** What a bare number of a table is measured in. */
export interface UnitBeside {
  readonly unit: Unit | null;
  /** What one is worth: 1e9 for "tỷ đồng". */
  readonly value: number;
  readonly extentText: string;
}

const statedUnit = memoize(500, (key): UnitBeside | null => {
  const mention = findNumbers(`1 ${key}`, { language: "vi" })[0];
  if (mention === undefined || (mention.unit === null && mention.scaleWord === null)) return null;
  return { unit: mention.unit, value: mention.value ?? 1, extentText: key };
});

/** The unit of a cell that does not write its own: of the unit column, or in brackets in header or row. */
export function unitBeside({ cell, mention }: FigureCandidate): UnitBeside | null {
  if (cell === null || mention.unit !== null) return null;
  const bracketed = [...`${cell.header} ${cell.rowLabel}`.matchAll(UNIT_IN_BRACKETS)];
  for (const words of [cell.unit ?? "", ...bracketed.map((match) => match[1] ?? "")]) {
    const stated = words === "" || words === cell.text ? null : statedUnit(words.trim());
    if (stated !== null) return stated;
  }
  return null;
}

/** Amount in the base of its unit, as table and text can be compared; `null` for a range. */
export function amountOf(candidate: FigureCandidate): number | null {
  const { mention } = candidate;
  if (mention.shape === "range" || mention.value === null) return null;
  return mention.value * (unitBeside(candidate)?.value ?? 1);
}

/** Units agree, those of table cells as their unit column or header gives them. */
export function sameUnits(a: FigureCandidate, b: FigureCandidate): boolean {
  if (isShare(a) !== isShare(b)) return false;
  const [left, right] = [a, b].map((one) => one.mention.unit ?? unitBeside(one)?.unit ?? null);
  if (left == null || right == null) {
    // A bare number of a table may be of any unit, one of a sentence only of a count.
    const [bare, other] = left == null ? [a, right] : [b, left];
    return other == null || bare.cell !== null || other.class === "count";
  }
  return left.class === right.class && compatibleUnits(left, right);
}

/** Whether it is a share in per cent. */
export function isShare({ mention, cell }: FigureCandidate): boolean {
  if (mention.unit?.class === "percent") return true;
  return cell !== null && (/%/u.test(cell.header) || cell.unit?.trim() === "%");
}

/** Words beside a value that tell nothing about what it measures; folded. */
const BESIDE = new Set(
  "va cua cho cac nhung tai trong la duoc co so tong dat ca con hien nay lai tren duoi khoang gan hon len xuong rut tang giam toi den moc muc sau khi toan ket qua thuc hien luy ke uoc moi da dang cung ky quy nam thang ngay tinh het cuoi dau the of in at a an is was were reached up down to by".split(
    " ",
  ),
);
const AFTER = 3;
const BEFORE = 8;

/** Folded words that say what a figure measures: its row, or what stands around it in its clause. */
export function labelOf({ cell, evidence, mention }: FigureCandidate): Set<string> {
  const words = (text: string): string[] =>
    tokenize(withoutDates(text))
      .map(({ folded }) => folded)
      .filter((word) => !BESIDE.has(word) && !/\d/u.test(word));
  if (cell !== null) return new Set(words(cell.rowLabel));
  const clause = clauseAt(evidence, mention.span.start);
  const before = words(evidence.text.slice(clause.start, mention.span.start)).slice(-BEFORE);
  const after = words(evidence.text.slice(mention.span.end, clause.end)).slice(0, AFTER);
  return new Set([...before, ...after]);
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

/** Candidates that are of the period asked for, those that state it first. */
export function ofPeriod(candidates: readonly FigureCandidate[]): FigureCandidate[] {
  return candidates.filter(({ period }) => period === "same" || period === "overlaps");
}
