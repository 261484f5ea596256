import type { DocumentEntry } from "../../domain/document.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { type DateMention, findDates, sameDate } from "../../text/dates.ts";
import { sameNumber } from "../../text/same-number.ts";
import { tokenize } from "../../text/tokens.ts";
import { clauseAt } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate, TwinsOf } from "../figures.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { presence } from "../match.ts";
import { documentYear } from "../period.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { choose } from "./choice.ts";
import { amountOf, type FiguresFor, isOperand, isPlan, topicOf } from "./operands.ts";
import { isPartOfYear } from "./points.ts";
import { operandDrafts, supportOf } from "./result.ts";

/** "Do the documents agree on …": the figure of each of the two that speak of it most, compared. */
export function composeAgreement(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  twins: TwinsOf,
): Draft[] {
  const pair = pairOfDocuments(understanding, figuresFor, twins);
  if (pair === null) return [];
  const drafts = operandDrafts(pair);
  const [left, right] = pair.map(amountOf);
  const agree = left != null && right != null && sameNumber(left, right);
  return [
    {
      text: agree ? phrases.documentsAgree : phrases.documentsDiffer,
      support: supportOf(drafts),
    },
    ...drafts,
  ];
}

/** What each of the two documents that speak of it most says, the older one first. */
export function pairOfDocuments(
  understanding: Understanding,
  figuresFor: FiguresFor,
  twins: TwinsOf,
): [FigureCandidate, FigureCandidate] | null {
  const topic = subjectOf(topicOf(understanding));
  const byDocument = new Map<string, FigureCandidate[]>();
  for (const candidate of figuresFor(topic)) {
    // What a task may cost, or is to reach, can be compared as well.
    const untargeted = candidate.withOwn({ ...candidate.own, target: 0 });
    if (!isOperand(untargeted, understanding, topic)) continue;
    if (isPartOfYear(candidate, understanding.periodText)) continue;
    // "Chi phí nội bộ" speaks of no "chi bộ".
    if (topic.essential.length === 2 && candidate.features["pairs"] === 0) continue;
    const { documentId } = candidate.evidence;
    const known = byDocument.get(documentId);
    if (known === undefined) byDocument.set(documentId, [candidate]);
    else known.push(candidate);
  }
  // What is aimed at is compared only where nothing else is told.
  const reached = [...byDocument.values()]
    .map((list) => list.filter((one) => one.own["target"] !== 1 && !isPlan(one)))
    .filter((list) => list.length > 0);
  const lists = reached.length > 1 ? reached : [...byDocument.values()];
  const pairs = lists.flatMap((first, i) => lists.slice(i + 1).map((second) => [first, second]));
  const best = pairs
    .flatMap((pair) => choose(pair) ?? [])
    .filter(({ chosen: [one, other] }) => areOfOneTime(one, other))
    .filter(({ chosen: [one, other] }) => nameAlike(one, other, topic))
    .sort((a, b) => b.score - a.score)[0]?.chosen;
  const [anchor = figuresFor(topic)[0]] = lists.flat().toSorted((a, b) => b.score - a.score);
  const twin =
    best === undefined && anchor !== undefined
      ? twins(anchor, topic).find((one) => areOfOneTime(one, anchor))
      : undefined;
  const chosen = best ?? [anchor, twin].filter((one) => one !== undefined);
  const [first, second] = chosen.toSorted((a, b) => dateOf(a.entry).localeCompare(dateOf(b.entry)));
  return first === undefined || second === undefined ? null : [first, second];
}

/** How many words what is measured is called by: "tổng mức đầu tư", "doanh thu". */
const HEAD = 2;

/** Whether not one is told of what the question calls it first and the other, in the same language, without a word of that. */
function nameAlike(
  a: FigureCandidate | undefined,
  b: FigureCandidate | undefined,
  { essential }: Understanding,
): boolean {
  if (a === undefined || b === undefined) return true;
  if (a.entry.metadata.language !== b.entry.metadata.language) return true;
  const named = ({ cell, evidence }: FigureCandidate): number => {
    const texts = cell === null ? [evidence.words] : [cell.rowWords, cell.headerWords];
    const head = essential.slice(0, HEAD);
    return head.filter((word) => texts.some((text) => presence(word, text) > 0.5)).length;
  };
  return Math.abs(named(a) - named(b)) < HEAD;
}

/** Revenue of a quarter and of nine months need not agree. */
function areOfOneTime(a: FigureCandidate | undefined, b: FigureCandidate | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [left, right] = [ownTimes(a), ownTimes(b)];
  if (![...left, ...right].some(({ precision }) => precision !== "day")) return true;
  const times = [left.length > 0 ? left : titleTimes(a), right.length > 0 ? right : titleTimes(b)];
  const [first = [], second = []] = times;
  if (first.length * second.length === 0) return true;
  return first.some((time) => second.some((other) => sameDate(time, other)));
}

/** The times that a figure's column, or its clause before it, states. */
function ownTimes({ cell, evidence, mention, entry }: FigureCandidate): DateMention[] {
  const { start } = clauseAt(evidence, mention.span.start);
  return timesIn(cell?.header ?? evidence.text.slice(start, mention.span.start), entry);
}

function titleTimes({ entry }: FigureCandidate): DateMention[] {
  return timesIn(entry.metadata.title, entry).slice(0, 1);
}

function timesIn(text: string, { metadata }: DocumentEntry): DateMention[] {
  const year = documentYear(metadata);
  return findDates(text, year === undefined ? {} : { year }).filter(({ kind }) => kind === "date");
}

/** What stands before the first of these is what the documents are to agree on. */
const BORDER = /[?:,;]|(?<!\p{L})(?:giữa|giua|between)(?!\p{L})/iu;
const MIN_SUBJECT = 2;
/** Names of kinds of documents; they say where to look, not what for. Folded. */
const DOCUMENTS = new Set(
  "bao cao thong nghi quyet bien ban van tai lieu to trinh ket luan cong tin bai hai cac minutes report notice resolution documents document same give budget".split(
    " ",
  ),
);

/** The question without "…, the report and the minutes, are they alike?". */
function subjectOf(topic: Understanding): Understanding {
  const border = topic.searchText.search(BORDER);
  const tokens = tokenize(topic.searchText);
  const before = ({ position }: ContentWord): boolean =>
    position < 0 || border < 0 || (tokens[position]?.span.start ?? 0) < border;
  const own = topic.essential.filter(before);
  // Papers of one body need not all name it.
  const isSubject = (word: ContentWord): boolean =>
    !topic.bodyWords.includes(word) &&
    (own.length >= MIN_SUBJECT ? before(word) : !DOCUMENTS.has(word.folded));
  const essential = topic.essential.filter(isSubject);
  return { ...topic, words: topic.words.filter(isSubject), essential };
}
