import type { DocumentEntry, Span } from "../domain/document.ts";
import { splitSentences } from "../text/sentences.ts";
import { coverage, type Matchable, matchable, pairCoverage, presence } from "./match.ts";
import type { Passage } from "./retrieve.ts";
import { spellingScores } from "./spelling.ts";
import type { Understanding } from "./understand/understand.ts";
import type { ContentWord } from "./understand/words.ts";

/** A sentence, list item or table row of a retrieved passage: what a claim is made of. */
export interface Evidence {
  readonly passage: Passage;
  readonly documentId: string;
  /** In the document's text. */
  readonly span: Span;
  readonly text: string;
  readonly words: Matchable;
  /** The whole passage it is part of. */
  readonly whole: Matchable;
  /** Title, date, headings, column headers of the passage. */
  readonly context: Matchable;
  /** What the document is: title, body, number, place. */
  readonly document: Matchable;
  /** Relevance to the question, higher is better; comparable within one question only. */
  readonly score: number;
}

/**
 * Linear weights of the rerank features, rounded from what was best on XQuAD-vi in three spellings.
 * Coverage of the whole passage and of two neighbouring sentences added nothing beside these.
 */
const WEIGHTS = {
  retrieval: 1,
  bestSentence: 0.3,
  bestPairs: 0.1,
  answerType: 0.05,
  numbers: 0.15,
  names: 0.2,
  spelling: 0.3,
} as const;
/** A sentence's own score beside its passage's. */
const SENTENCE = { coverage: 1, pairs: 0.35, passage: 0.9, context: 0.25 } as const;

export interface Ranked {
  readonly passages: readonly Passage[];
  /** Sentences of the best passages, best first. */
  readonly evidence: readonly Evidence[];
}

interface Candidate {
  readonly passage: Passage;
  readonly document: Matchable;
  readonly all: Matchable;
  readonly context: Matchable;
  readonly sentences: readonly { span: Span; text: string; words: Matchable }[];
}

/** Orders passages by features that retrieval cannot afford over all chunks, and cuts them into sentences. */
export function rerank(
  understanding: Understanding,
  passages: readonly Passage[],
  entries: ReadonlyMap<string, DocumentEntry>,
): Ranked {
  const { words } = understanding;
  const documents = new Map<string, Matchable>();
  const documentOf = (documentId: string): Matchable => {
    const known = documents.get(documentId);
    if (known !== undefined) return known;
    const { title = "", body, number, place } = entries.get(documentId)?.metadata ?? {};
    const words = matchable([title, body, number, place].filter((part) => part != null).join(" "));
    documents.set(documentId, words);
    return words;
  };
  const candidates = passages.map((passage) =>
    prepare(passage, documentOf(passage.chunk.documentId)),
  );
  const spelling = spellingScores(
    understanding.searchText,
    candidates.map(({ all }) => all),
  );
  const scored = candidates.map((candidate, i) => {
    const likeness = WEIGHTS.spelling * (spelling[i] as number);
    return { candidate, score: passageScore(candidate, understanding) + likeness };
  });
  scored.sort((a, b) => b.score - a.score);
  const evidence = scored.flatMap(({ candidate, score }) => sentencesOf(candidate, words, score));
  evidence.sort((a, b) => b.score - a.score);
  return {
    passages: scored.map(({ candidate, score }) => ({ chunk: candidate.passage.chunk, score })),
    evidence,
  };
}

function prepare(passage: Passage, document: Matchable): Candidate {
  const { chunk } = passage;
  const spans =
    chunk.kind === "tableRow"
      ? [trimmed(chunk.text)]
      : splitSentences(chunk.text, { start: 0, end: chunk.text.length });
  return {
    passage,
    document,
    all: matchable(chunk.text),
    context: matchable(chunk.context),
    sentences: spans
      .filter((span) => span.end > span.start)
      .map((span) => {
        const text = chunk.text.slice(span.start, span.end);
        const offset = chunk.span.start;
        return {
          span: { start: offset + span.start, end: offset + span.end },
          text,
          words: matchable(text),
        };
      }),
  };
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

function passageScore(candidate: Candidate, understanding: Understanding): number {
  const { words } = understanding;
  const { sentences, all, passage } = candidate;
  const sentenceCoverage = sentences.map((sentence) => coverage(words, sentence.words));
  const best = Math.max(0, ...sentenceCoverage);
  const pairs = Math.max(0, ...sentences.map((sentence) => pairCoverage(words, sentence.words)));
  const numbers = words.filter((word) => /^\d/u.test(word.folded));
  const names = words.filter((word) => /^\p{Lu}/u.test(word.text) && word.position > 0);
  const hasNumber = /\d/u.test(passage.chunk.text) ? 1 : 0;
  const wantsNumber = understanding.asks.has("number") || understanding.asks.has("date");
  return (
    WEIGHTS.retrieval * passage.score +
    WEIGHTS.bestSentence * best +
    WEIGHTS.bestPairs * pairs +
    WEIGHTS.answerType * (wantsNumber ? hasNumber : 1) +
    WEIGHTS.numbers * share(numbers, all) +
    WEIGHTS.names * share(names, all)
  );
}

function share(words: readonly ContentWord[], text: Matchable): number {
  if (words.length === 0) return 0;
  return words.filter((word) => presence(word, text) > 0.5).length / words.length;
}

function sentencesOf(
  candidate: Candidate,
  words: readonly ContentWord[],
  score: number,
): Evidence[] {
  const { passage, context, sentences, all, document } = candidate;
  return sentences.map(({ span, text, words: sentence }) => ({
    passage,
    documentId: passage.chunk.documentId,
    span,
    text,
    words: sentence,
    whole: all,
    document,
    context,
    score:
      SENTENCE.coverage * coverage(words, sentence) +
      SENTENCE.pairs * pairCoverage(words, sentence) +
      SENTENCE.passage * score +
      SENTENCE.context * coverage(words, context),
  }));
}
