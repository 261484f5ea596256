import type { DocumentEntry } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import type { DateMention } from "../../text/dates.ts";
import {
  coverage,
  layeredCoverage,
  type Matchable,
  matchable,
  pairCoverage,
  presence,
} from "../match.ts";
import { datesOf } from "../mentions.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import { type PeriodFit, type PeriodScope, periodFit } from "../period.ts";
import { isProposal } from "../plan.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import { COMMON_WEIGHT, type ContentWord } from "../understand/words.ts";
import { namedFeatures } from "./named.ts";

/** What is known of a candidate answer, by name; flags are 0 or 1, shares 0…1. */
export type Features = Record<string, number>;

/** What the features of all candidates of one question share. */
export interface FeatureContext {
  readonly reader: SnapshotReader;
  readonly entries: ReadonlyMap<string, DocumentEntry>;
  /** Scores of the best sentence and the best passage. */
  readonly topScore: number;
  readonly topPassage: number;
  /** Days of the documents, the newest last. */
  readonly days: readonly string[];
  /** The first lines, which say what period a paper is about. */
  openingOf(documentId: string): string;
  /** The words of what stands right before a sentence. */
  before(evidence: Evidence): Matchable;
  /** What {@link sentenceFeatures} worked out for each question: figures, days and names ask for the same. */
  readonly known: Map<Understanding, Map<Evidence, Features>>;
}

/** Characters before a sentence that it may lean on. */
const BEFORE_LENGTH = 260;

export function featureContext(
  evidence: readonly Evidence[],
  reader: SnapshotReader,
  entries: ReadonlyMap<string, DocumentEntry>,
): FeatureContext {
  const openings = new Map<string, string>();
  return {
    reader,
    entries,
    topScore: Math.max(1e-6, ...evidence.map(({ score }) => score)),
    topPassage: Math.max(1e-6, ...evidence.map(({ passage }) => passage.score)),
    days: daysOf(entries),
    openingOf(documentId) {
      let opening = openings.get(documentId);
      if (opening === undefined) {
        opening = reader.document(documentId)?.text.slice(0, OPENING_LENGTH) ?? "";
        openings.set(documentId, opening);
      }
      return opening;
    },
    before({ documentId, span }) {
      const text = reader.document(documentId)?.text ?? "";
      return matchable(text.slice(Math.max(0, span.start - BEFORE_LENGTH), span.start));
    },
    known: new Map(),
  };
}

/** Characters at the start of a document in which it says what it is about. */
const OPENING_LENGTH = 700;

const knownDays = new WeakMap<ReadonlyMap<string, DocumentEntry>, readonly string[]>();

/** The same documents are asked about again and again, and they may be many. */
function daysOf(entries: ReadonlyMap<string, DocumentEntry>): readonly string[] {
  let days = knownDays.get(entries);
  if (days === undefined) {
    days = [...new Set([...entries.values()].map(dayOf))].sort();
    knownDays.set(entries, days);
  }
  return days;
}

function dayOf({ metadata }: DocumentEntry): string {
  return metadata.heldOn ?? metadata.issuedOn ?? "";
}

/** Titles and headings above a sentence, from near to far. */
function frameOf(evidence: Evidence, context: FeatureContext): PeriodScope[] {
  const [title = "", ...headings] = evidence.passage.chunk.context.split(" · ");
  return [
    ...headings.reverse().map((text) => ({ text, isContext: true })),
    { text: title, isContext: true, onlyFirst: true },
    { text: context.openingOf(evidence.documentId), isContext: true },
  ];
}

/** How well a sentence, as a whole, fits the question. */
export function sentenceFeatures(
  understanding: Understanding,
  evidence: Evidence,
  context: FeatureContext,
): Readonly<Features> {
  const known = context.known.get(understanding) ?? new Map<Evidence, Features>();
  context.known.set(understanding, known);
  let features = known.get(evidence);
  if (features === undefined) {
    features = featuresOf(understanding, evidence, context);
    known.set(evidence, features);
  }
  return features;
}

function featuresOf(
  understanding: Understanding,
  evidence: Evidence,
  context: FeatureContext,
): Features {
  const { essential, words, periodText, bodyWords } = understanding;
  const entry = context.entries.get(evidence.documentId);
  const layers: readonly Matchable[] = [
    evidence.words,
    evidence.document,
    evidence.context,
    evidence.whole,
  ];
  const missing = missingOf(essential, bodyWords, layers);
  const before = context.before(evidence);
  const features: Features = {
    own: coverage(essential, evidence.words),
    layered: layeredCoverage(essential, [
      [evidence.words, 1],
      [evidence.document, 0.9],
      [evidence.context, 0.6],
      [evidence.whole, 0.4],
    ]),
    all: coverage(words, evidence.words),
    pairs: pairCoverage(essential, evidence.words),
    inContext: coverage(essential, evidence.context),
    inDocument: coverage(essential, evidence.document),
    relative: evidence.score / context.topScore,
    passage: evidence.passage.score / context.topPassage,
    before: coverage(essential, before),
    withBefore: layeredCoverage(essential, [
      [evidence.words, 1],
      [evidence.context, 0.8],
      [before, 0.7],
      [evidence.document, 0.9],
    ]),
    isCaps: evidence.text === evidence.text.toUpperCase() ? 1 : 0,
    isTop: evidence.score === context.topScore ? 1 : 0,
    another: speaksOfAnother(essential, layers, context.reader) ? 1 : 0,
    isRow: evidence.passage.chunk.kind === "tableRow" ? 1 : 0,
    isItem: evidence.passage.chunk.kind === "listItem" ? 1 : 0,
    isShort: evidence.words.tokens.length < 8 ? 1 : 0,
    isLong: evidence.words.tokens.length > 45 ? 1 : 0,
    proposal: isProposal(understanding, evidence) ? 1 : 0,
    fewWords: essential.length <= 2 ? 1 : 0,
    recency: 0,
    ...missing,
    ...namedFeatures(understanding, evidence, layers, context.openingOf(evidence.documentId)),
  };
  if (entry !== undefined && context.days.length > 1) {
    const recency = context.days.indexOf(dayOf(entry)) / (context.days.length - 1);
    if (understanding.asks.has("latest")) features["recencyAsked"] = recency;
    else if (periodText === "") features["recency"] = recency;
  }
  features["foreign"] =
    entry !== undefined && entry.metadata.language !== understanding.language ? 1 : 0;
  features["hasDay"] = datesOf(evidence.text).some(({ precision }) => precision === "day") ? 1 : 0;
  return features;
}

/** Where the sentence states the period asked for, or another one. */
export function periodFeatures(
  { periodText }: Understanding,
  own: readonly PeriodScope[],
  evidence: Evidence,
  context: FeatureContext,
): Features {
  const entry = context.entries.get(evidence.documentId);
  if (periodText === "" || entry === undefined) return {};
  const found = periodFit(periodText, [...own, ...frameOf(evidence, context)], entry.metadata);
  const fit = found === "conflict" && namesSameDay(periodText, evidence) ? "overlaps" : found;
  const ownFit = periodFit(periodText, own, entry.metadata);
  return {
    [`period_${fit}`]: 1,
    ...(ownFit === "same" ? { periodOwn: 1 } : {}),
    ...(ownFit === "conflict" ? { periodOwnConflict: 1 } : {}),
  };
}

/** "Lùi mốc … sang ngày 31/12. Kết quả biểu quyết: …": a day that the item names tells which one is meant. */
function namesSameDay(periodText: string, { text, passage }: Evidence): boolean {
  const days = (some: string): DateMention[] =>
    datesOf(some).filter(({ precision }) => precision === "day");
  const asked = days(periodText);
  if (asked.length === 0 || days(text).length > 0) return false;
  const told = days(passage.chunk.text);
  return asked.every((day) => told.some(({ from }) => from !== null && from === day.from));
}

/** The period that {@link periodFeatures} found. */
export function statedPeriod(features: Features): PeriodFit {
  const fits = ["same", "overlaps", "part", "wider", "conflict"] as const;
  return fits.find((fit) => features[`period_${fit}`] === 1) ?? "unstated";
}

/**
 * Which of the question's words stand nowhere around the sentence, as shares of its weight.
 * @param names words of them that name a body: being there they say nothing of what is asked
 */
function missingOf(
  words: readonly ContentWord[],
  names: readonly ContentWord[],
  layers: readonly Matchable[],
): Features {
  let total = 0;
  let known = 0;
  let unknown = 0;
  let most = 0;
  let named = 0;
  let head = 0;
  let told = 0;
  const first = words.find(({ weight }) => weight > COMMON_WEIGHT);
  words.forEach((word) => {
    total += word.weight;
    if (layers.some((layer) => presence(word, layer) > 0.5)) {
      if (!/^\p{Lu}/u.test(word.text) && !names.includes(word)) told += word.weight;
      return;
    }
    if (word.known || word.alternatives.length > 0) known += word.weight;
    else unknown += word.weight;
    most = Math.max(most, word.weight);
    if (/^\d/u.test(word.text) || (/^\p{Lu}/u.test(word.text) && word.position > 0))
      named += word.weight;
    if (word === first) head = 1;
  });
  const whole = total || 1;
  return {
    missKnown: known / whole,
    missUnknown: unknown / whole,
    missMost: most / whole,
    missNamed: named / whole,
    missHead: head,
    namesAlone: told === 0 && unknown > 0 && named < unknown ? 1 : 0,
  };
}
