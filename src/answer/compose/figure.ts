import { fold } from "../../text/fold.ts";
import { clauseAt, fromPartAt, plainClaim } from "../clauses.ts";
import { asksAll, countsAll } from "../counted-fit.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate, TwinsOf } from "../figures.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { numbersOf } from "../mentions.ts";
import { select } from "../select/select.ts";
import { asksForEach } from "../understand/coordinated.ts";
import type { Understanding } from "../understand/understand.ts";
import { ofHeadTerm } from "./head-term.ts";
import { sameUnits } from "./operands.ts";
import { withoutParts } from "./table-column.ts";

/** Figures of other documents this close to the best answer the same question. */
const RIVAL_MARGIN = 0.5;
/** Wider where the question is for the latest, widest where it is whether documents agree. */
const LATEST_MARGIN = 2;
const AGREE_MARGIN = 4;
const MAX_RIVALS = 2;
/** Cells of one row this close to the best are asked for as well. */
const ROW_MARGIN = 1.5;
/** Characters below which a clause says too little by itself. */
const MIN_CLAUSE = 25;

/** How much farther a figure that counts all may stand from what the question says. */
const AS_NEAR = 0.12;

/** How much of what is counted must stand beside it: "hộ cận nghèo" are no "hộ nghèo". */
const MIN_WHOLE = 0.75;

/** The claims that answer "how many": the best figure, the latest first where several meetings state it. */
export function composeFigure(
  understanding: Understanding,
  candidates: readonly FigureCandidate[],
  twins: TwinsOf,
): Draft[] {
  const counts = withoutParts(candidates, understanding).filter(
    (one) => !isShareForCount(one, understanding),
  );
  const ofUnit = counts
    .filter((one) => !isOfOtherThing(one))
    .filter(isOfUnit)
    .filter((one) => !isDenied(one, understanding));
  const ofSide = ofSameSide(ofUnit, understanding).filter(isOfThings(understanding));
  // Where the latest is asked for, what another paper tells leaves no doubt about the first.
  const isRivalMeant = understanding.asks.has("latest");
  const { ranked, isSure } = select(
    "number",
    ofHeadTerm(understanding, ofWholePeriod(wholesOf(understanding, ofSide))),
    (a, b) => isSameFigure(a, b) || (isRivalMeant && a.entry !== b.entry),
  );
  const first = ranked[0]?.candidate;
  if (first === undefined || !isSure) return [];
  const later = understanding.asks.has("latest") ? toldLater(first, understanding, twins) : null;
  if (later !== null) return [figureDraft(later)];
  const asksEach = asksForEach(understanding.question);
  const best = asksEach ? withMostBeside(first, candidates) : first;
  const comparesDocuments = understanding.asks.has("agree");
  const latestMargin = understanding.asks.has("latest") ? LATEST_MARGIN : RIVAL_MARGIN;
  const margin = comparesDocuments ? AGREE_MARGIN : latestMargin;
  const rivals: FigureCandidate[] = [best];
  for (const { candidate, score } of ranked.slice(1)) {
    if (best.score - score > margin) break;
    if (rivals.some((rival) => rival.evidence.documentId === candidate.evidence.documentId))
      continue;
    if (rivals.some((rival) => rival.mention.value === candidate.mention.value)) continue;
    if (!comparesDocuments && candidate.own["counted"] !== best.own["counted"]) continue;
    rivals.push(candidate);
  }
  // Without a period in the question, the latest meeting answers and older ones follow.
  if (understanding.periodText === "")
    rivals.sort((a, b) => dateOf(b.entry).localeCompare(dateOf(a.entry)));
  const asksMore = understanding.asks.has("what") || understanding.asks.has("task");
  const whole = understanding.numberAsks > 1 || asksEach || asksMore;
  const drafts: Draft[] = [];
  const shown =
    whole && best.cell !== null ? cellsAsked(best, candidates) : rivals.slice(0, MAX_RIVALS);
  for (const rival of shown) {
    const all = whole && (asksEach || figuresBeside(rival) < understanding.numberAsks);
    const draft = figureDraft(rival, all);
    if (!drafts.some((known) => known.text === draft.text)) drafts.push(draft);
  }
  return drafts;
}

/** What a later paper tells of the same thing, be it in other words. */
function toldLater(
  first: FigureCandidate,
  understanding: Understanding,
  twins: TwinsOf,
): FigureCandidate | null {
  const [latest] = twins(first, understanding)
    .filter(({ entry }) => dateOf(entry) > dateOf(first.entry))
    .filter((one) => !isOfAnother(one))
    .toSorted((a, b) => dateOf(b.entry).localeCompare(dateOf(a.entry)));
  return latest ?? null;
}

/** A sentence that does without what the question names first, or is about something else; in English words may only lack their translation. */
function isOfAnother({ features }: FigureCandidate): boolean {
  const isAnother = features["another"] === 1 || features["missHead"] === 1;
  return isAnother && features["foreign"] !== 1;
}

function figureDraft(figure: FigureCandidate, whole = false): Draft {
  return figure.cell === null ? sentenceDraft(figure, whole) : cellDraft(figure);
}

/** "Bao nhiêu con" is not answered by "63%". */
function isShareForCount(
  { mention }: FigureCandidate,
  { counted, askedUnit, asks }: Understanding,
): boolean {
  const isShare = mention.unit?.class === "percent" || mention.unit?.class === "percentagePoint";
  return isShare && counted.length > 0 && askedUnit === null && !asks.has("percent");
}

/** Words for one of anything: "con", of pigs as of cows. */
const CLASSIFIERS = new Set("con cai chiec ca luot bo cuoc dot lan phan".split(" "));

/** "27 tuyến buýt" where "lượt khách" are asked for. */
function isOfOtherThing({ cell, own, mention: { unit } }: FigureCandidate): boolean {
  return (
    cell === null &&
    own["countsNothing"] !== 1 &&
    own["counted"] === 0 &&
    unit?.class === "count" &&
    !CLASSIFIERS.has(unit.name)
  );
}

/** The same figure where a document says most beside it: "146, trong đó mầm non 71, tiểu học 48". */
function withMostBeside(
  first: FigureCandidate,
  candidates: readonly FigureCandidate[],
): FigureCandidate {
  if (first.cell !== null) return first;
  const beside = ({ evidence, entry }: FigureCandidate): number =>
    numbersOf(evidence.text, entry.metadata.language).length;
  return candidates
    .filter(({ cell, mention }) => cell === null && mention.value === first.mention.value)
    .reduce((most, one) => (beside(one) > beside(most) ? one : most), first);
}

/**
 * "Trường A có bao nhiêu học sinh" asks for all of them: where some figure tells that and is as near,
 * those that count some of them do not answer.
 */
function wholesOf(
  understanding: Understanding,
  candidates: readonly FigureCandidate[],
): readonly FigureCandidate[] {
  const [best] = candidates;
  if (best === undefined || best.cell !== null || !asksAll(understanding, best.evidence))
    return candidates;
  const near = (best.own["near"] ?? 0) - AS_NEAR;
  const wholes = candidates.filter(
    ({ cell, own, evidence, mention }) =>
      cell === null &&
      (own["counted"] ?? 0) >= MIN_WHOLE &&
      (own["near"] ?? 0) >= near &&
      countsAll(understanding, evidence, mention),
  );
  return wholes.length > 0 ? wholes : candidates;
}

/** How far behind the best a figure of the very period asked for may be, where that is of a part of it. */
const PERIOD_MARGIN = 2;
/** How much less of the question such a figure may have about it. */
const PERIOD_NEAR = 0.3;

/** "6 tháng đầu năm": what its first quarter reached does not answer where another paper tells it. */
function ofWholePeriod(candidates: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const [best] = candidates;
  if (best?.period !== "part") return candidates;
  const near = (best.own["near"] ?? 0) - PERIOD_NEAR;
  const isTold = candidates.some(
    (one) =>
      one.period === "same" &&
      best.score - one.score <= PERIOD_MARGIN &&
      (one.own["near"] ?? 0) >= near &&
      sameUnits(one, best),
  );
  return isTold ? candidates.filter(({ period }) => period !== "part") : candidates;
}

/** Of a table row the cells in the unit that is asked for answer, where it has some. */
function isOfUnit(
  { cell, evidence, own }: FigureCandidate,
  _: number,
  all: readonly FigureCandidate[],
): boolean {
  if (cell === null || own["unitMismatchAsked"] !== 1) return true;
  return !all.some((one) => one.evidence === evidence && one.own["unitMatchAsked"] === 1);
}

/** What a question calls the number of: "số bác sĩ". */
const NUMBER_OF = /\b(?:so|tong so) (\p{L}+ \p{L}+)/u;

/** "10,6 bác sĩ và 29,3 giường bệnh": other things that are counted beside those asked for do not answer. */
function isOfThings({
  folded,
}: Understanding): (one: FigureCandidate, _: number, all: readonly FigureCandidate[]) => boolean {
  const things = NUMBER_OF.exec(folded.toLowerCase())?.[1];
  const counts = ({ mention }: FigureCandidate): boolean =>
    things !== undefined && mention.unit?.name.startsWith(things) === true;
  return (one, _, all) =>
    things === undefined ||
    one.cell !== null ||
    one.mention.unit?.class !== "count" ||
    counts(one) ||
    !all.some((other) => other.evidence === one.evidence && counts(other));
}

/** "Không tán thành" is asked for by questions that say "không", or what means it. */
export function isDenied({ cell }: FigureCandidate, { folded }: Understanding): boolean {
  return (
    cell !== null &&
    /^(?:không|chưa|not)\s/iu.test(cell.header.trim()) &&
    !/\b(?:khong|chua|ko|phan doi|bac|not|against|opposed|opposing)\b/u.test(folded)
  );
}

/** "Không tán thành", "chưa nhận tiền", with what follows; not "… không?", which asks whether. */
const DENIAL = /\b(?:khong|chua|not) (?:duoc )?(\p{L}+ \p{L}+)/gu;
/** Words between a number and what it is denied of: "19 phiếu không tán thành". */
const DENIED_AFTER = /^(?:\s+\p{L}+){0,3}?\s+(?:không|chưa|not)\s+(?:được\s+)?(\p{L}+\s+\p{L}+)/iu;

/**
 * Votes and the like that are told for and against side by side: those of the side that is asked for,
 * where a sentence tells both.
 */
function ofSameSide(
  candidates: readonly FigureCandidate[],
  { searchText }: Understanding,
): readonly FigureCandidate[] {
  const folded = fold(searchText);
  const denied = new Set([...folded.matchAll(DENIAL)].map(([, what]) => what));
  const sideOf = ({ evidence, mention, cell }: FigureCandidate): "for" | "against" | null => {
    if (cell !== null) return null;
    const what = DENIED_AFTER.exec(evidence.text.slice(mention.span.end))?.[1];
    if (what === undefined) return null;
    const key = fold(what);
    if (denied.has(key)) return "for";
    return folded.includes(key) ? "against" : null;
  };
  const sides = new Map(candidates.map((one) => [one, sideOf(one)]));
  const asked = candidates.filter((one) => sides.get(one) === "for");
  if (asked.length > 0) {
    const told = new Set(asked.map(({ evidence }) => evidence));
    return candidates.filter((one) => !told.has(one.evidence) || sides.get(one) === "for");
  }
  return candidates.filter((one) => sides.get(one) !== "against");
}

function isSameFigure(a: FigureCandidate, b: FigureCandidate): boolean {
  return a.evidence === b.evidence && (a.cell ?? b.cell) === null
    ? clauseAt(a.evidence, a.mention.span.start).start ===
        clauseAt(b.evidence, b.mention.span.start).start
    : a.mention === b.mention;
}

/** Several values of one table row, when the question asks for several. */
function cellsAsked(best: FigureCandidate, fitting: readonly FigureCandidate[]): FigureCandidate[] {
  return fitting.filter(
    ({ evidence, score }) => evidence === best.evidence && best.score - score <= ROW_MARGIN,
  );
}

/** How many figures its clause states. */
function figuresBeside({ evidence, mention, entry, cell }: FigureCandidate): number {
  if (cell !== null) return 1;
  const { start, end } = clauseAt(evidence, mention.span.start);
  const stated = numbersOf(evidence.text, entry.metadata.language);
  return stated.filter(({ span }) => start <= span.start && span.end <= end).length;
}

/** The clause of the figure in the document's words. */
export function sentenceDraft({ evidence, mention }: FigureCandidate, whole: boolean): Draft {
  const clause = clauseAt(evidence, mention.span.start);
  const isStatement = clause.end - clause.start >= MIN_CLAUSE;
  const part = fromPartAt(evidence.text, clause, mention.span.start);
  const text = whole || !isStatement ? evidence.text : evidence.text.slice(part.start, part.end);
  return {
    text: plainClaim(text),
    support: [{ documentId: evidence.documentId, span: evidence.span }],
  };
}

/** "Row (unit), column: value", with the row and the header row as proof. */
export function cellDraft({ evidence, cell }: FigureCandidate): Draft {
  const support = [{ documentId: evidence.documentId, span: evidence.span }];
  if (cell === null) return { text: plainClaim(evidence.text), support };
  const unit = cell.unit === null || cell.unit === cell.text ? "" : ` (${cell.unit})`;
  const header = cell.header === "" ? "" : `, ${cell.header}`;
  if (cell.headerRow !== null) support.push(cell.headerRow);
  return { text: plainClaim(`${cell.rowLabel}${unit}${header}: ${cell.text}`), support };
}
