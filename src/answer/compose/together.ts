import type { Span } from "../../domain/document.ts";
import { findNames } from "../../text/names.ts";
import { clausesOf, plainClaim, rowText } from "../clauses.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { type FigureCandidate, type FigureSource, figureCandidates } from "../figures.ts";
import { layeredCoverage, matchable, presence } from "../match.ts";
import { datesOf } from "../mentions.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import type { Evidence } from "../rerank.ts";
import { REASON } from "../select/kind.ts";
import { rankScore } from "../select/select.ts";
import { featureContext } from "../select/sentence-features.ts";
import { sentenceCandidates } from "../select/sentences.ts";
import type { Ask } from "../understand/asks.ts";
import type { Understanding } from "../understand/understand.ts";
import { namedCells } from "./cells.ts";
import { cellDraft } from "./figure.ts";
import { figureSource } from "./figure-source.ts";
import type { ComposeInput } from "./input.ts";
import { operandDrafts } from "./result.ts";

/** Pieces of evidence that are looked at, best first. */
const READ = 25;
const MIN_COUNTED = 0.5;
const MAX_LENGTH = 400;
/** What a word counts that only the document's title or body, the headings, or other clauses have. */
const DOCUMENT = 0.9;
const CONTEXT = 0.6;
const SENTENCE = 0.6;
/** Of the minimum, what the words that no title has must reach among themselves. */
const TOLD = 0.85;
/** Questions that want a day, not a period. */
const DAY = /\b(?:ngay|hom|bua|date|day)\b/u;

const NUMBERS: readonly Ask[] = ["number", "percent", "rate"];
const DAYS: readonly Ask[] = ["date", "deadline"];
const PLACE = /(?:^|\P{L})(?:tại|ở|at|in)\s+(?:\p{Ll}+\s){0,2}\p{Lu}/u;
const BODY =
  /(?:^|[^\p{L}])(?:Phòng|Ban|Sở|Ủy ban|Uỷ ban|Trung tâm|Hội|Đoàn|Công ty|Tổng công ty|Chi bộ|Đảng ủy|Công đoàn|Trường|Bệnh viện|Xí nghiệp|Cục|Viện|Văn phòng|UBND|Tổ|Khoa|Department|Office|Committee|PMU)(?=\s|$|[:;,|])/u;

/**
 * One sentence or table row that answers all parts of a message ("… bao nhiêu tiền và chậm mấy
 * tuần?"): it has what each part asks for, every number another one, and the words of all of them.
 * @param parts the parts as questions of their own
 * @param minimum share of the message's weight that the evidence must hold
 * @param beside the evidence answers one of the parts already, so a row is known to be the right one
 */
export function composeTogether(
  input: ComposeInput,
  parts: readonly Understanding[],
  minimum: number,
  beside = false,
): Composition {
  const { understanding, ranked, reader } = input;
  // Several tasks or things do not stand in one sentence.
  if (parts.some(({ asks }) => asks.has("task") || asks.has("list"))) return NOTHING;
  // Days alone are found in every sentence.
  if (!parts.some(({ asks }) => NUMBERS.some((ask) => asks.has(ask)))) return NOTHING;
  const context = featureContext(ranked.evidence, input.reader, input.entries);
  const source = { ...figureSource(input, context), isTarget: () => false };
  if (!beside && parts.every(({ asks }) => isForNumbers(asks))) {
    const named = namedCells(input, parts, source);
    if (named !== null) return { drafts: operandDrafts(named.cells), notes: [] };
  }
  let best: Together | null = null;
  for (const item of ranked.evidence.slice(0, READ)) {
    const texts = [item.words, item.whole, item.context, item.document];
    if (!beside && speaksOfAnother(understanding.essential, texts, reader)) continue;
    const named = understanding.essential.filter((word) => presence(word, item.document) >= 0.5);
    const told = understanding.essential.filter((word) => !named.includes(word));
    for (const range of rangesOf(item)) {
      const fitting = beside ? "beside" : "sure";
      const answers = answersAll(parts, item, source, { range, fitting });
      if (answers === null) continue;
      const span = clausesWith(answers, item);
      if (span.end - span.start > MAX_LENGTH) continue;
      const own = matchable(item.text.slice(span.start, span.end));
      const layers = [
        [own, 1],
        [item.words, SENTENCE],
      ] as const;
      // Another document of the same body is no nearer than its title.
      if (told.length === 0 || layeredCoverage(told, layers) < TOLD * minimum) continue;
      const score = layeredCoverage(understanding.essential, [
        ...layers,
        [item.context, CONTEXT],
        [item.document, DOCUMENT],
      ]);
      if (score < minimum || (best !== null && score <= best.score)) continue;
      best = { item, span, score, figures: answers.figures };
    }
  }
  return best === null ? NOTHING : { drafts: draftsOf(best, parts), notes: [] };
}

/** Rank score and share of the message's weight from which a sentence that fits best is given. */
const LIKELIEST = { score: 4, share: 0.5 } as const;
/** A smaller share will do where the next sentence is so much worse. */
const ALONE = { lead: 1.2, share: 0.33 } as const;

/**
 * Where nothing answers all parts for sure: of the sentences and rows that have what each part asks
 * for, each something else, the one that fits the whole message best. Who asks for two things at
 * once mostly knows that they are told.
 */
export function composeLikeliest(
  input: ComposeInput,
  parts: readonly Understanding[],
): Composition {
  const { understanding, ranked, reader, entries } = input;
  if (!parts.some(({ asks }) => NUMBERS.some((ask) => asks.has(ask)))) return NOTHING;
  const context = featureContext(ranked.evidence, reader, entries);
  const source = { ...figureSource(input, context), isTarget: () => false };
  const fitting: (Together & { readonly share: number })[] = [];
  for (const { evidence, features } of sentenceCandidates(
    understanding,
    ranked.evidence,
    context,
  )) {
    const span = { start: 0, end: evidence.text.length };
    const answers = answersAll(parts, evidence, source, { range: span, fitting: "likely" });
    if (answers === null || !answers.figures.some(isCounted)) continue;
    const score = rankScore("sentence", features);
    fitting.push({ ...answers, item: evidence, span, score, share: features["layered"] ?? 0 });
  }
  const [best, next] = fitting.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < LIKELIEST.score) return NOTHING;
  const lead = best.score - (next?.score ?? 0);
  if (best.share < (lead >= ALONE.lead ? ALONE.share : LIKELIEST.share)) return NOTHING;
  return { drafts: draftsOf(best, parts), notes: [] };
}

function isForNumbers(asks: ReadonlySet<Ask>): boolean {
  return (
    NUMBERS.some((ask) => asks.has(ask)) &&
    !["person", "date", "deadline", "reason", "name"].some((ask) => asks.has(ask as Ask))
  );
}

interface Together {
  readonly item: Evidence;
  /** The clauses that answer, in the evidence's text. */
  readonly span: Span;
  readonly score: number;
  readonly figures: readonly FigureCandidate[];
}

/** How well the figures have to fit: by themselves, beside what answers another part, or not at all. */
type Fitting = "sure" | "beside" | "likely";

/** What of an evidence answers the parts. */
interface Answers {
  readonly figures: readonly FigureCandidate[];
  /** Where it stands. */
  readonly at: readonly number[];
}

/** Its clauses one by one, then all of it. */
function rangesOf({ text, passage }: Evidence): Span[] {
  const clauses = passage.chunk.kind === "tableRow" ? [] : clausesOf(text);
  return [...(clauses.length > 1 ? clauses : []), { start: 0, end: text.length }];
}

/** From the first clause that has an answer on; all of it where none tells where. */
function clausesWith({ at }: Answers, { text, passage }: Evidence): Span {
  const all = { start: 0, end: text.length };
  if (at.length === 0 || passage.chunk.kind === "tableRow") return all;
  const first = clausesOf(text).find(({ start, end }) =>
    at.some((place) => start <= place && place < end),
  );
  return { start: first?.start ?? 0, end: text.length };
}

/** What answers the parts, each something else; `null` where a part stays open. */
function answersAll(
  parts: readonly Understanding[],
  item: Evidence,
  source: FigureSource,
  { range, fitting }: { readonly range: Span; readonly fitting: Fitting },
): Answers | null {
  const figures: FigureCandidate[] = [];
  const at: number[] = [];
  const isRow = item.passage.chunk.kind === "tableRow";
  // Of clauses that each state figures, what a later part asks for comes later.
  const isFree = ({ start }: Span): boolean =>
    range.start <= start &&
    start < range.end &&
    !at.includes(start) &&
    (isRow || fitting === "likely" || start >= (at[0] ?? 0));
  const samePeriod = new Set(parts.map(({ periodText }) => periodText)).size < 2;
  for (const part of parts) {
    const { asks } = part;
    const has = (kinds: readonly Ask[]): boolean => kinds.some((kind) => asks.has(kind));
    if (has(NUMBERS)) {
      const figure = figureCandidates(part, [item], source).find(
        (candidate) =>
          (isFitting(candidate, fitting) || (at.length > 0 && tellsRest(part, candidate))) &&
          (samePeriod ||
            fitting === "likely" ||
            (fitting === "beside" && candidate.cell !== null) ||
            candidate.period === "same" ||
            candidate.period === "overlaps") &&
          isFree(candidate.mention.span),
      );
      if (figure === undefined) return null;
      figures.push(figure);
      at.push(figure.mention.span.start);
    }
    if (has(DAYS)) {
      const day = datesOf(item.text).find(
        ({ kind, precision, span }) =>
          kind === "date" && (precision === "day" || !DAY.test(part.folded)) && isFree(span),
      );
      if (day === undefined) return null;
      at.push(day.span.start);
    }
    const names = findNames(item.text);
    if (asks.has("person")) {
      const name = names.find(({ span }) => isFree(span));
      const body = BODY.exec(item.text);
      if (name === undefined && body === null) return null;
      at.push(name?.span.start ?? (body as RegExpExecArray).index);
    }
    if (asks.has("name") && names.length === 0 && !/[“"«]/u.test(item.text)) return null;
    if (asks.has("reason") && !REASON.test(item.text)) return null;
    if (asks.has("place") && !PLACE.test(item.text)) return null;
  }
  return { figures, at };
}

/** What people, cases and pieces are counted by; the word behind tells which ("mấy người nặng": "7 ca nặng"). */
const COUNTERS = new Set(
  "nguoi ca cai chiec viec don vi truong hop dong chi em ban luot".split(" "),
);
/** Characters behind a number in which that word stands. */
const BEHIND = 40;

/** A later part leans on the first for what it counts: what sets it apart must stand behind the number. */
function tellsRest({ counted }: Understanding, candidate: FigureCandidate): boolean {
  const { mention, evidence, cell } = candidate;
  const rest = counted.filter((word) => !COUNTERS.has(word.folded));
  if (cell !== null || isElsewhere(candidate)) return false;
  if (rest.length === 0 || rest.length === counted.length) return false;
  const behind = matchable(evidence.text.slice(mention.span.end, mention.span.end + BEHIND));
  return rest.every((word) => presence(word, behind) > 0.5);
}

function isFitting(candidate: FigureCandidate, fitting: Fitting): boolean {
  const { own, cell, period } = candidate;
  if (fitting === "likely") return period !== "conflict" && own["unitMismatchAsked"] !== 1;
  return (
    !isElsewhere(candidate) && ((fitting === "beside" && cell !== null) || isCounted(candidate))
  );
}

function isCounted({ own }: FigureCandidate): boolean {
  return own["countsNothing"] === 1 || (own["counted"] ?? 0) >= MIN_COUNTED;
}

/** Of another period, or in another unit. */
function isElsewhere({ period, own }: FigureCandidate): boolean {
  const isMismatch = own["unitMismatch"] === 1 || own["unitMismatchAsked"] === 1;
  return period === "conflict" || period === "wider" || isMismatch;
}

/** Cells with their headers where only numbers are asked for, else the sentence or row as a whole. */
function draftsOf({ item, span, figures }: Together, parts: readonly Understanding[]): Draft[] {
  if (figures.length >= parts.length && figures.every(({ cell }) => cell !== null)) {
    return figures.map(cellDraft);
  }
  const isRow = item.passage.chunk.kind === "tableRow";
  const text = item.text.slice(span.start, span.end);
  return [
    {
      text: plainClaim(isRow ? rowText(text) : text),
      support: [{ documentId: item.documentId, span: item.span }],
    },
  ];
}
