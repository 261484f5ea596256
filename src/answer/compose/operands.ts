import { findDates } from "../../text/dates.ts";
import { compatibleUnits, findNumbers } from "../../text/numbers.ts";
import type { Unit } from "../../text/units.ts";
import { isPeople } from "../counted-fit.ts";
import type { FigureCandidate } from "../figures.ts";
import { matchable, presence } from "../match.ts";
import { memoize } from "../memo.ts";
import { documentYear, type PeriodFit } from "../period.ts";
import { fits } from "../select/gate.ts";
import { relationPositions } from "../understand/calculation.ts";
import { englishFor } from "../understand/glossary.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";

export type FiguresFor = (understanding: Understanding) => readonly FigureCandidate[];

/** Orders periods that all lack a year among themselves. */
const SOME_YEAR = 2000;

const topics = new WeakMap<Understanding, Understanding>();

/** The question without the words that only say what is to be calculated. */
export function topicOf(understanding: Understanding): Understanding {
  const topic = topics.get(understanding) ?? withoutRelation(understanding);
  topics.set(understanding, topic);
  return topic;
}

function withoutRelation(understanding: Understanding): Understanding {
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
  return (
    isLevel(candidate, understanding) &&
    !isShareOfTopic(candidate, topic.essential) &&
    tellsTopic(candidate, topic.essential) &&
    acceptable(candidate)
  );
}

/** Whether a figure may be a value of what is asked about by its form alone: no range, no change, of the same kind. */
export function isLevel(candidate: FigureCandidate, understanding: Understanding): boolean {
  const asksPlan = PLAN_ASKED.test(understanding.folded);
  return (
    candidate.mention.value !== null &&
    candidate.mention.shape !== "range" &&
    (LACK_ASKED.test(understanding.folded) ? tellsLack(candidate) : !isChange(candidate)) &&
    !isOfAnotherYear(candidate, understanding) &&
    (asksPlan || !isPlan(candidate)) &&
    isCountedAlike(candidate, understanding)
  );
}

/** What a figure is told to be a share of: "giải ngân 96,4 tỷ đồng, bằng 36,0% tổng mức đầu tư". */
const SHARE_OF = /(?<!\p{L})(?:bằng|đạt|chiếm|equal to|or)\s+[\d.,]+\s*%\s+(?:of\s+)?([^,;.()]+)/iu;
const HEAD = 2;

/** Whether what is asked about is only what the figure is a share of. */
function isShareOfTopic(
  { cell, evidence, mention }: FigureCandidate,
  words: readonly ContentWord[],
): boolean {
  const head = words.slice(0, HEAD);
  const whole = cell === null ? SHARE_OF.exec(evidence.text.slice(mention.extent.end))?.[1] : null;
  if (whole == null || head.length < HEAD) return false;
  const [of, before] = [matchable(whole), matchable(evidence.text.slice(0, mention.extent.start))];
  return head.every((word) => presence(word, of) > 0.5 && presence(word, before) <= 0.5);
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
  // What only the title says is told by every figure of the document.
  if (total === 0) {
    return cell !== null || words.some((word) => presence(word, evidence.words) >= IN_PASSAGE);
  }
  if (told >= TELLING * total) return true;
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

const PLAN_ASKED = /ke hoach|chi tieu|muc tieu|du toan|kinh phi|\bkh\b|plan|target|budget/u;
const PLAN = /(?<!\p{L})(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|plan|target|budget)(?!\p{L})/iu;

/** Columns that relate the result to the plan: "TH/KH", "% kế hoạch", "so với KH". */
const OF_PLAN = /%|\/\s*(?:KH|kế hoạch|plan)|so với|tỷ lệ|tỉ lệ|đạt/iu;

/** "Mục tiêu cả năm 2025: điện thương phẩm …, tổn thất …": all that follows is planned. */
const LISTS_PLANS =
  /^[^\p{L}]*(?:[^:;.]{0,20}(?<!\p{L}))?(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|targets?|plans?)(?!\p{L})[^:;.]{0,50}:[^:]*$/iu;

/** Whether column or clause make it the planned value: "KH 2023", "kế hoạch 46 km". */
export function isPlan({ cell, evidence, mention }: FigureCandidate): boolean {
  if (cell !== null) return PLAN.test(cell.header) && !OF_PLAN.test(cell.header);
  const before = evidence.text.slice(Math.max(0, mention.extent.start - 24), mention.extent.start);
  const after = evidence.text.slice(mention.extent.end, mention.extent.end + 12);
  return (
    PLAN.test(before.slice(before.lastIndexOf(",") + 1)) ||
    /^\s*(?:kế hoạch|plan)/iu.test(after) ||
    LISTS_PLANS.test(evidence.text.slice(0, mention.extent.start))
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
  if (askedUnit === "count" && own !== undefined && own !== "count") return false;
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

const LACKS = /(?<!\p{L})thiếu(?!\p{L})/iu;
/** "Số giáo viên còn thiếu": what is lacking is what is measured. */
const LACK_ASKED = /\bso (?:\p{L}+ ){1,4}(?:con |dang )?thieu\b/u;

/** Whether a figure tells what is lacking: "thiếu 73 giáo viên", or in a row of that name. */
function tellsLack({ evidence, mention, cell }: FigureCandidate): boolean {
  if (cell !== null) return LACKS.test(`${cell.rowLabel} ${cell.header}`);
  const before = evidence.text.slice(0, mention.extent.start);
  return LACKS.test(before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1));
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
  // "£ million", "USD thousand": the currency comes first.
  const first = /^(\p{Sc}|[A-Z]{3}) ?(\S+)$/u.exec(key);
  const written = first === null ? `1 ${key}` : `${first[1]} 1 ${first[2]}`;
  const mention = findNumbers(written, { language: "vi" })[0];
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
  if (left.class !== right.class || !compatibleUnits(left, right)) return false;
  return left.class !== "count" || countsAlike(left.name, right.name);
}

/** "chi bộ" and "đảng viên" are not counted together, "hộ" and "hộ nghèo" or people of any name are. */
function countsAlike(left: string, right: string): boolean {
  const [a, b] = [left, right].map((name) => name.split(" ")) as [string[], string[]];
  // "vụ/triệu" is a rate.
  if (left.includes("/") !== right.includes("/")) return false;
  if (a.some((word) => b.includes(word)) || (isPeople(a) && isPeople(b))) return true;
  return translates(left, right) || translates(right, left);
}

/** "hộ" are "households", "hộ nghèo" as well. */
function translates(vietnamese: string, english: string): boolean {
  const [first = ""] = vietnamese.split(" ");
  return [vietnamese, first].some((name) => englishFor(name).includes(english));
}

/** Whether it is a share in per cent. */
export function isShare({ mention, cell }: FigureCandidate): boolean {
  if (mention.unit?.class === "percent") return true;
  return cell !== null && (/%/u.test(cell.header) || cell.unit?.trim() === "%");
}

/** Candidates that are of the period asked for, those that state it first. */
export function ofPeriod(candidates: readonly FigureCandidate[]): FigureCandidate[] {
  return candidates.filter(({ period }) => period === "same" || period === "overlaps");
}

/** The same figure as one of a period that fits so, however its own paper states it. */
export function withPeriodFit(candidate: FigureCandidate, fit: PeriodFit): FigureCandidate {
  const others = Object.entries(candidate.own).filter(([name]) => !name.startsWith("period_"));
  return candidate.withOwn({ ...Object.fromEntries(others), [`period_${fit}`]: 1 });
}

/** Figures that may be calculated with: on the topic, of the counted noun, not of another period. */
export function acceptable(candidate: FigureCandidate): boolean {
  // Most fail by themselves; sentence and figure are put together for the others alone.
  return fits("number", candidate.own) && fits("number", candidate.features);
}
