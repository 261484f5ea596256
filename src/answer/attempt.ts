import type { Citation, Question } from "../domain/answer.ts";
import type { DocumentEntry } from "../domain/document.ts";
import type { Embedder, SearchFilter, SnapshotReader } from "../domain/ports.ts";
import { answerPhrases } from "../i18n/answers.ts";
import { tokenize } from "../text/tokens.ts";
import { compose } from "./compose/compose.ts";
import { asksHistory } from "./compose/history.ts";
import type { ComposeInput } from "./compose/input.ts";
import { composeRejected } from "./compose/rejected.ts";
import { composeWholeTask } from "./compose/tasks.ts";
import { composeVotes } from "./compose/votes.ts";
import type { Composition, Draft } from "./draft.ts";
import { coverage } from "./match.ts";
import { type Evidence, type Ranked, rerank, tokensOf } from "./rerank.ts";
import { type Passage, retrieve } from "./retrieve.ts";
import { learnReading, looksShortened } from "./understand/abbreviations.ts";
import { spellOutPeriods } from "./understand/asked-period.ts";
import type { Ask } from "./understand/asks.ts";
import { comparesPapers } from "./understand/coordinated.ts";
import { standalone } from "./understand/follow-up.ts";
import { isEnglish } from "./understand/language.ts";
import { namedDocuments } from "./understand/named-documents.ts";
import { wellSpelled } from "./understand/spelling.ts";
import { type Understanding, understand } from "./understand/understand.ts";
import { asksForUnknownMeeting } from "./understand/unknown-meeting.ts";
import { type ContentWord, isPlain } from "./understand/words.ts";
import { type ReadableDocuments, verify } from "./verify.ts";

/** Passages that are read closely; more only cost time. */
export const PASSAGES = 24;
/** Passages shown when the documents do not answer. */
const NEAREST = 2;
const MAX_NEAREST_LENGTH = 400;
/** Share of the question's weight below which a passage is not near at all. */
const MIN_NEAREST = 0.3;

/** What one question sees: one snapshot, and of it what the asker may read. */
export interface Scope {
  readonly reader: SnapshotReader;
  readonly embedder: Embedder;
  readonly entries: ReadonlyMap<string, DocumentEntry>;
  readonly filter: SearchFilter;
  /** The question is a later part of the message that ends the history. */
  readonly continues: boolean;
  /** What a follow-up names, so that an answer has to be about it; empty for other questions. */
  readonly focus?: string;
}

/** A claim that passed the gate. */
export interface Verified {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Outcome {
  readonly verified: readonly Verified[];
  readonly notes: readonly string[];
  /** Without an answer: what comes nearest, best first. */
  readonly nearest: readonly Citation[];
}

/** A question that was read, and what is found for it: each worked out once, when first asked for. */
export interface Prepared {
  readonly question: Question;
  readonly understanding: Understanding;
  readonly filters: Readonly<Record<Among, SearchFilter>>;
  /**
   * @param among the documents that the question names, those of the body that it names, or all
   *   that the asker may read
   * @returns what retrieval finds, best first
   */
  passages(among: Among): Promise<readonly Passage[]>;
  ranked(among: Among): Promise<Ranked>;
}

type Among = "named" | "body" | "all";

export async function prepare(
  question: Question,
  scope: Scope,
  signal?: AbortSignal,
): Promise<Prepared> {
  const { reader, embedder, entries } = scope;
  const understanding = await understood(question, scope, signal);
  const filters: Readonly<Record<Among, SearchFilter>> = {
    named: { ...scope.filter, documentIds: understanding.named },
    body: { ...scope.filter, documentIds: understanding.ofBody },
    all: scope.filter,
  };
  const passages = onceEach((among: Among) =>
    retrieve(understanding, filters[among], reader, embedder, PASSAGES, signal),
  );
  const ranked = onceEach(async (among: Among) =>
    rerank(understanding, await passages(among), entries),
  );
  return { question, understanding, filters, passages, ranked };
}

function onceEach<Result>(make: (among: Among) => Result): (among: Among) => Result {
  const made = new Map<Among, Result>();
  return (among) => {
    const known = made.get(among);
    if (known !== undefined) return known;
    const result = make(among);
    made.set(among, result);
    return result;
  };
}

/** What a composer makes of a question that was read and searched for. */
type Composer = (input: ComposeInput) => Composition;

/**
 * A message of several questions as one about a task ("giao cho ai, hạn khi nào?") or about votes: a
 * row, sentence or list answers all of them. Without an answer, the parts have to be asked one by one.
 */
export function attemptWhole(prepared: Prepared, scope: Scope): Promise<Outcome> {
  const phrases = answerPhrases(prepared.question.language);
  return attempt(prepared, scope, (input) => {
    const votes = composeVotes(input);
    const told = votes.length > 0 ? votes : (composeRejected(input) ?? []);
    return told.length > 0 ? { drafts: told, notes: [] } : composeWholeTask(input, phrases);
  });
}

/**
 * One question that was read through retrieve → rerank → compose → verify.
 * @param isAcross over all documents at once, whichever the question names
 */
export async function attempt(
  prepared: Prepared,
  scope: Scope,
  composer: Composer = compose,
  isAcross = false,
): Promise<Outcome> {
  const { reader, entries } = scope;
  const { question, understanding } = prepared;
  const { named } = understanding;
  if (asksForUnknownMeeting(understanding, reader)) return { verified: [], notes: [], nearest: [] };
  // Documents that the question names answer first, then those of the body named; else all may.
  const isTold = understanding.namesByNumber && !LATER.some((ask) => understanding.asks.has(ask));
  // What is compared with something else does not stand in the papers named alone.
  const comparesOthers = understanding.points.some(({ documentIds }) => documentIds.length === 0);
  // Whether papers agree, and what was at another time or is now, those beside the ones named tell, too.
  const spansPapers =
    understanding.asks.has("agree") ||
    understanding.asks.has("latest") ||
    asksHistory(understanding) ||
    understanding.points.length > 1;
  const comparesAll = comparesPapers(understanding) || (spansPapers && named.length < 2);
  const turns = (["named", "body", "all"] as const).filter((among) => {
    const { documentIds } = prepared.filters[among];
    if (comparesAll || isAcross) return among === "all";
    if (among === "named" && comparesOthers) return false;
    if (among === "all" && isTold) return named.length === entries.size;
    return documentIds === undefined || isPart(documentIds, entries);
  });
  let nearest: readonly Citation[] = [];
  for (const among of turns) {
    const ranked = await prepared.ranked(among);
    const filter = prepared.filters[among];
    const asked = among === "all" ? withBody(understanding) : understanding;
    const input = { understanding: asked, ranked, reader, filter, named, entries, question };
    const { drafts, notes } = composer(input);
    const verified = passing(drafts, scope);
    if (verified.length > 0) return { verified, notes, nearest: [] };
    if (nearest.length === 0) {
      nearest = passing(nearestOf(ranked.evidence, understanding), scope).flatMap(
        ({ citations }) => citations,
      );
    }
  }
  return { verified: [], notes: [], nearest };
}

/** What became of something that a paper named tells is told by others, too. */
const LATER: readonly Ask[] = [
  "result",
  "late",
  "latest",
  "task",
  "agree",
  "difference",
  "deadline",
];

/** Whether asking these documents first asks fewer than all. */
function isPart(
  documentIds: readonly string[],
  entries: ReadonlyMap<string, DocumentEntry>,
): boolean {
  return documentIds.length > 0 && documentIds.length < entries.size;
}

/** What documents of other bodies say answers only where they name the body that was asked about. */
function withBody(understanding: Understanding): Understanding {
  const { bodyWords, essential } = understanding;
  if (bodyWords.length === 0) return understanding;
  const all = new Set([...essential, ...bodyWords]);
  return { ...understanding, essential: [...all].sort((a, b) => a.position - b.position) };
}

/** Passages that retrieval ranks highest for a question, as citations, best first. */
export async function nearestPassages(
  question: Question,
  scope: Scope,
  limit: number,
  signal?: AbortSignal,
): Promise<Citation[]> {
  const { passages } = await (await prepare(question, scope, signal)).ranked("all");
  const drafts = passages.slice(0, limit).map(({ chunk }) => {
    const start = chunk.span.start + chunk.text.length - chunk.text.trimStart().length;
    const end = chunk.span.start + chunk.text.trimEnd().length;
    return { text: "", support: [{ documentId: chunk.documentId, span: { start, end } }] };
  });
  return passing(drafts, scope).flatMap(({ citations }) => citations);
}

function passing(drafts: readonly Draft[], { entries, reader }: Scope): Verified[] {
  const documents: ReadableDocuments = {
    entry: (documentId) => entries.get(documentId),
    document: (documentId) => reader.document(documentId),
  };
  return drafts.flatMap((draft) => {
    const verdict = verify(draft, documents);
    return verdict.ok ? [{ text: draft.text, citations: verdict.citations }] : [];
  });
}

/** Short forms that the vocabulary does not know are read from the passages that the rest finds. */
export async function understood(
  typed: Question,
  scope: Scope,
  signal?: AbortSignal,
): Promise<Understanding> {
  const { reader, embedder, filter, entries } = scope;
  const question = periodsSpelledOut(wellSpelled(typed, reader));
  const own = namedDocuments(question.text, entries);
  const continued = standalone(question.text, question.history ?? [], scope.continues);
  const { carried } = continued;
  const named =
    own.documentIds.length > 0 || carried === ""
      ? own
      : { ...own, documentIds: namedDocuments(carried, entries).documentIds };
  const plainly = understand(question, continued, reader, named);
  const understanding = focused(plainly, scope.focus ?? "");
  const isOpen = (word: ContentWord): boolean =>
    !word.known && word.shortened && looksShortened(word.folded);
  if (!understanding.words.some(isOpen)) return understanding;
  const passages = await retrieve(understanding, filter, reader, embedder, PASSAGES, signal);
  const texts = passages.map(({ chunk }) => tokensOf(chunk));
  const read = (word: ContentWord): ContentWord => {
    const reading = isOpen(word) ? learnReading(word.folded, texts) : null;
    return reading === null ? word : { ...word, alternatives: [reading] };
  };
  return {
    ...understanding,
    words: understanding.words.map(read),
    essential: understanding.essential.map(read),
    counted: understanding.counted.map(read),
  };
}

function periodsSpelledOut(question: Question): Question {
  const { text } = question;
  return isEnglish(text) ? question : { ...question, text: spellOutPeriods(text, isPlain(text)) };
}

/** How much more what a follow-up names weighs than what it takes from the question before. */
const FOCUS = 2.5;

function focused(understanding: Understanding, focus: string): Understanding {
  if (focus === "") return understanding;
  const named = new Set(tokenize(focus).map(({ folded }) => folded));
  const weighed = (words: readonly ContentWord[]): ContentWord[] =>
    words.map((word) => (named.has(word.folded) ? { ...word, weight: FOCUS * word.weight } : word));
  const [words, essential, counted] = [
    understanding.words,
    understanding.essential,
    understanding.counted,
  ].map(weighed) as [ContentWord[], ContentWord[], ContentWord[]];
  return { ...understanding, words, essential, counted };
}

/** What shares enough with the question to be worth showing beside a "not found". */
function nearestOf(evidence: readonly Evidence[], { essential }: Understanding): Draft[] {
  return evidence
    .filter(
      (item) =>
        item.text.length <= MAX_NEAREST_LENGTH && coverage(essential, item.words) >= MIN_NEAREST,
    )
    .slice(0, NEAREST)
    .map(({ documentId, span }) => ({ text: "", support: [{ documentId, span }] }));
}
