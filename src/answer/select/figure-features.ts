import type { DocumentEntry, Span } from "../../domain/document.ts";
import { fold } from "../../text/fold.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { clauseAt } from "../clauses.ts";
import { countedFit, countsSomethingElse, hasHead, isAnybody } from "../counted-fit.ts";
import { coverage, matchable, presence } from "../match.ts";
import { datesOf, numbersOf } from "../mentions.ts";
import { coverageNear, wordsBehindInitials } from "../nearness.ts";
import { documentYear } from "../period.ts";
import { planFeatures } from "../plan.ts";
import type { Evidence } from "../rerank.ts";
import type { TableCell } from "../table.ts";
import type { Understanding } from "../understand/understand.ts";
import { COMMON_WEIGHT, type ContentWord } from "../understand/words.ts";
import { moneyFit, unitFit } from "../unit-fit.ts";
import { between, isApart } from "./apart.ts";
import { nearnessTo } from "./beside.ts";
import { lacksEvent } from "./events.ts";
import { type FeatureContext, type Features, periodFeatures } from "./sentence-features.ts";

/** Share of what is measured by which another column's head must be ahead. */
const AHEAD = 0.5;

const PERIOD_WORDS = new Set("nam quy thang ky cuoi dau year quarter month".split(" "));

/** Whether what the question measures names another column: "điểm chuẩn 2023" where only those of 2024 stand. */
function isOfOtherColumn(
  words: readonly ContentWord[],
  { passage }: Evidence,
  { header, headerWords, labelHeader, rowWords }: TableCell,
  initials: ReadonlySet<ContentWord>,
): boolean {
  const heads = passage.chunk.context.split(" · ").at(-1)?.split(" | ") ?? [];
  if (heads.length < 3 || !heads.includes(header)) return false;
  const named = [rowWords, matchable(labelHeader)];
  const measure = words.filter(
    (word) =>
      word.position >= 0 &&
      word.weight > COMMON_WEIGHT &&
      !PERIOD_WORDS.has(word.folded) &&
      !/^\d/u.test(word.folded) &&
      named.every((text) => presence(word, text) <= 0.5),
  );
  const weigh = (some: readonly ContentWord[]): number =>
    some.reduce((sum, { weight }) => sum + weight, 0);
  const here = weigh(
    measure.filter((word) => initials.has(word) || presence(word, headerWords) > 0.5),
  );
  return heads.some((head) => {
    const own = matchable(head);
    const told = measure.filter((word) => presence(word, own) > 0.5);
    return told.length > 1 && weigh(told) - here >= AHEAD * weigh(measure);
  });
}

/** Columns that sum a row up. */
export const SUM_HEADER = /^(?:cả năm|tổng|cộng|tổng cộng|lũy kế|total|year)/iu;
const SUB_YEAR = /\bq[1-4]\b|quý|quy |tháng|thang|quarter|month|half|nửa/iu;
const CHANGE =
  /(?:tăng|giảm|vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn|thiếu|hụt|up|down|increase of|rise of|decrease of)\s+(?:(?:thêm|khoảng|gần|trên|hơn|by)\s+)?$/iu;
const ASKS_CHANGE =
  /\b(?:tang|giam|vuot|thap hon|cao hon|nhieu hon|it hon|thieu|hut|chenh|kem|hon|increase|decrease|more|fewer|less|higher|lower)\b/u;

/** "tăng lên bao nhiêu", "giảm còn mấy": what it is now, not by how much it changed. */
const ASKS_LEVEL = /\b(?:len|len toi|xuong|xuong con|con) (?:bao nhieu|may|muc)\b/u;

const TO_DATE = /(?<!\p{L})(?:đến nay|hiện nay|hiện có|hiện còn|to date|so far)(?!\p{L})/iu;

/** How well a figure, at its place, fits the question. */
export function figureFeatures(
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
      ? [{ text: cell.header, isContext: false, isHeader: true }]
      : [
          { text: withoutAside(evidence, mention, clause, context), isContext: false },
          // What follows in another clause has its own time; of what is so "to date", another day of
          // the sentence does not tell the time.
          {
            text: TO_DATE.test(clauseText)
              ? ""
              : withoutAside(evidence, mention, { start: 0, end: clause.end }, context),
            isContext: false,
          },
        ];
  const counted = countedFit(understanding, evidence, mention, cell);
  const { asks, askedUnit } = understanding;
  const asksRate = asks.has("rate") && understanding.counted.length === 0;
  // "bao nhiêu hồ sơ" is no amount of money.
  const countsAmount =
    understanding.counted.length > 0 && /^(?:money|percent)$/u.test(mention.unit?.class ?? "");
  const asksUnit = askedUnit !== null || asks.has("percent") || asksRate || countsAmount;
  const unit = unitFit(understanding, mention, cell);
  const { asksMoney, isMoney } = moneyFit(understanding, mention, cell);
  const texts =
    cell === null
      ? [evidence.words, evidence.whole, evidence.context, evidence.document]
      : [cell.rowWords, cell.headerWords, evidence.context, evidence.document];
  const before = evidence.text.slice(Math.max(0, mention.span.start - 16), mention.span.start);
  const isChange = cell === null ? CHANGE.test(before) : isChangeColumn(cell, understanding);
  const asksChange = ASKS_CHANGE.test(folded) && !ASKS_LEVEL.test(folded);
  const features: Features = {
    near: coverageNear(essential, evidence, mention, cell),
    nearAll: coverageNear(words, evidence, mention, cell),
    inClause: cell === null ? coverage(essential, matchable(clauseText)) : 0,
    apart: cell === null && isApart(understanding, evidence, clause) ? 1 : 0,
    beside: cell === null ? nearnessTo(mention.span, essential, evidence) : 0,
    between: cell === null ? between(understanding, evidence, mention) : 0,
    countsNothing: counted === null ? 1 : 0,
    counted: counted ?? 0,
    countedWell: counted !== null && counted >= 0.5 ? 1 : 0,
    countedNot: counted !== null && counted < 0.2 ? 1 : 0,
    unitMatch: unit === "match" && !asksUnit ? 1 : 0,
    unitMatchAsked: unit === "match" && asksUnit ? 1 : 0,
    unitMismatch: unit === "mismatch" && !asksUnit ? 1 : 0,
    unitMismatchAsked: unit === "mismatch" && asksUnit ? 1 : 0,
    moneyFits: asksMoney && isMoney ? 1 : 0,
    moneyMissing: asksMoney && !isMoney ? 1 : 0,
    countedAbsent: isAbsent(understanding, evidence, cell) ? 1 : 0,
    countedUnknown: countsUnknown(understanding) ? 1 : 0,
    headless: counted === null && cell === null && !hasHead(essential, texts) ? 1 : 0,
    looseCount: cell === null && countsSomethingElse(understanding, evidence, mention) ? 1 : 0,
    totalOnly: isTotal(
      understanding,
      cell === null ? evidence.text : `${cell.rowLabel} ${cell.header} ${cell.unit}`,
    )
      ? 1
      : 0,
    inWords: mention.inWords ? 1 : 0,
    eventAbsent: lacksEvent(understanding, evidence, cell) ? 1 : 0,
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
    features["otherColumn"] = isOfOtherColumn(words, evidence, cell, initials) ? 1 : 0;
    features["row"] = inRow.reduce((sum, { weight }) => sum + weight, 0) / total;
    features["initials"] =
      own.reduce((sum, word) => sum + (initials.has(word) ? word.weight : 0), 0) / total;
    features["header"] = inHeader.reduce((sum, { weight }) => sum + weight, 0) / total;
    features["headerAny"] = inHeader.length > 0 ? 1 : 0;
    features["rowLabel"] =
      cell.rowWords.tokens.length === 0
        ? 0
        : cell.rowWords.tokens.filter(({ folded: token }) =>
            words.some((word) => word.folded === token || word.alternatives.includes(token)),
          ).length / cell.rowWords.tokens.length;
    if (isOfAnotherYear(understanding, cell, context.entries.get(evidence.documentId))) {
      features["period_conflict"] = 1;
      features["periodOwnConflict"] = 1;
    }
    features["sum"] =
      SUM_HEADER.test(cell.header) && SUB_YEAR.test(understanding.periodText) ? 1 : 0;
  }
  return features;
}

const EACH =
  "(?:bao nhiêu|mấy|nhiêu)(?: (?:tiền|đồng|triệu|tỷ|nghìn|ngàn)){0,2} (?:một|mỗi|1) (mét vuông|m2|m²|mét khối|m3|tháng|năm|người|ngày|tấn|kg|cân|cây|con|lượt|giờ|sào|ha)|mỗi (mét vuông|tháng|năm|người|ngày|tấn|kg|cây|con|lượt|giờ|sào|ha) (?:[^,.?]* )?(?:bao nhiêu|mấy)|per (month|year|person|head|day|square metre|tonne|hour)";
const WRITTEN_EACH = new RegExp(`(?<!\\p{L})(?:${EACH})(?!\\p{L})`, "u");
const FOLDED_EACH = new RegExp(`(?<!\\p{L})(?:${fold(EACH)})(?!\\p{L})`, "u");
const SIGNS: Readonly<Record<string, string>> = {
  "met vuong": "m2|m²",
  m2: "m²|met vuong",
  "m²": "m2|met vuong",
  "met khoi": "m3|m³",
  can: "kg",
  head: "person|capita",
};

/** "bao nhiêu tiền một mét vuông" is answered by an amount for each, not by a total. */
function isTotal({ question, folded, plain }: Understanding, text: string): boolean {
  const asked = plain ? FOLDED_EACH.exec(folded) : WRITTEN_EACH.exec(question.toLowerCase());
  const each = asked?.slice(1).find((group) => group !== undefined);
  if (each === undefined) return false;
  const unit = fold(each);
  const written = [unit, SIGNS[unit]].filter((one) => one !== undefined).join("|");
  const stated = `(?:/|(?:mot|moi|hang|per|an?|each|every) )(?:${written})(?![\\p{L}\\d])`;
  return !new RegExp(stated, "u").test(fold(text));
}

/** A column of rates is no answer to how much there is, unless it is what the question names. */
function isChangeColumn(
  { header, headerWords }: TableCell,
  { asks, essential }: Understanding,
): boolean {
  if (/tăng|giảm|±/iu.test(header)) return true;
  if (!header.includes("%") || asks.has("percent")) return false;
  return essential.every((word) => presence(word, headerWords) < 0.5);
}

const YEAR = /(?:19|20)\d{2}/gu;
const EARLIER = /\b(?:nam truoc|nam ngoai|cung ky|so voi|previous year|last year|compared)\b/u;

/** A column of another year than the document's own, where the question names no period. */
function isOfAnotherYear(
  { periodText, folded }: Understanding,
  { header }: TableCell,
  entry: DocumentEntry | undefined,
): boolean {
  const [year, ...others]: readonly string[] = header.match(YEAR) ?? [];
  if (periodText !== "" || year === undefined || others.length > 0) return false;
  if (folded.includes(year) || EARLIER.test(folded) || entry === undefined) return false;
  const own = documentYear(entry.metadata);
  return own !== undefined && Number(year) < own;
}

const BRACKETS = /\([^()]*\)/gu;

/**
 * A stretch of the sentence as it bears on the period of one figure. "1,41 vụ (năm 2023: 1,98 vụ)":
 * a figure of another time in brackets has its time for itself, and only that.
 */
function withoutAside(
  { text, documentId }: Evidence,
  { span }: NumberMention,
  { start, end }: Span,
  { entries }: FeatureContext,
): string {
  const own = text.slice(start, end);
  const language = entries.get(documentId)?.metadata.language ?? "vi";
  let rest = own;
  for (const { 0: aside, index } of own.matchAll(BRACKETS)) {
    const hasFigure = numbersOf(aside, language).some(({ kind }) => kind === "figure");
    const [from, to] = [start + index, start + index + aside.length];
    // "giảm 6 em so với tháng 9 (23 em)": the day before the bracket is the bracket's.
    const before = datesOf(text.slice(0, from)).findLast(({ span }) => span.end >= from - 1);
    if (hasFigure && before !== undefined && from <= span.start && span.end <= to)
      return before.text;
    if (!hasFigure || datesOf(aside).length === 0) continue;
    if (from <= span.start && span.end <= to) return aside;
    rest = rest.replace(aside, " ");
  }
  return rest;
}

/** "hộ cận nghèo" where no paper has "cận": poor households are something else. */
function countsUnknown({ counted }: Understanding): boolean {
  return counted
    .slice(1)
    .some(
      ({ known, alternatives, weight }) =>
        !known && alternatives.length === 0 && weight > COMMON_WEIGHT,
    );
}

/** Whether what is counted is named neither by the sentence nor above it. */
function isAbsent(
  { counted }: Understanding,
  { words, context }: Evidence,
  cell: TableCell | null,
): boolean {
  const [head] = counted;
  if (head === undefined || isAnybody(counted)) return false;
  const layers = cell === null ? [words, context] : [words, context, cell.headerWords];
  return layers.every((layer) => presence(head, layer) < 0.5);
}
