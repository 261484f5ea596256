import type { DocumentEntry, Span } from "../domain/document.ts";
import type { StoredChunk } from "../domain/ports.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import {
  coverage,
  type Matchable,
  matchable,
  matchableOf,
  pairCoverage,
  presence,
} from "./match.ts";
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

/**
 * Sentences whose figures, days, names and wording are weighed, best first: what stands below shares
 * too little with the question. With 40 a question takes a sixth more time, and none of 1,300
 * asked over eighty documents is answered better.
 */
export const CLOSE = 28;

export interface Ranked {
  readonly passages: readonly Passage[];
  /** Sentences of the best passages, best first. */
  readonly evidence: readonly Evidence[];
}

/** A chunk cut and tokenised, whatever the question. */
interface Cut {
  readonly all: Matchable;
  readonly context: Matchable;
  readonly sentences: readonly { span: Span; text: string; words: Matchable }[];
}

interface Candidate extends Cut {
  readonly passage: Passage;
  readonly document: Matchable;
  /** Of each sentence, the shares of the question's words and word pairs. */
  readonly matches: readonly { coverage: number; pairs: number }[];
}

/** Orders passages by features that retrieval cannot afford over all chunks, and cuts them into sentences. */
export function rerank(
  understanding: Understanding,
  passages: readonly Passage[],
  entries: ReadonlyMap<string, DocumentEntry>,
): Ranked {
  const { words } = understanding;
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = passages.map((passage): Candidate => {
    const own = cutOf(passage.chunk);
    const {
      title = "",
      body,
      number,
      place,
    } = entries.get(passage.chunk.documentId)?.metadata ?? {};
    const name = [title, body, number, place].filter((part) => part != null).join(" ");
    // A word that the passage lacks is in none of its sentences.
    const here = words.filter((word) => presence(word, own.all) > 0);
    const matches = own.sentences.map((sentence) => ({
      coverage: coverage(here, sentence.words, total),
      pairs: pairCoverage(words, sentence.words),
    }));
    return { ...own, passage, document: matchable(name), matches };
  });
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

/** Kept as long as the store keeps the chunk at hand: the next question finds some of the same. */
const cuts = new WeakMap<StoredChunk, Cut>();

function cutOf(chunk: StoredChunk): Cut {
  const known = cuts.get(chunk);
  if (known !== undefined) return known;
  const made = cut(chunk);
  cuts.set(chunk, made);
  return made;
}

export function tokensOf(chunk: StoredChunk): readonly Token[] {
  return cutOf(chunk).all.tokens;
}

function cut(chunk: StoredChunk): Cut {
  const spans =
    chunk.kind === "tableRow"
      ? [trimmed(chunk.text)]
      : splitSentences(chunk.text, { start: 0, end: chunk.text.length });
  // Too long, and kept by its chunk.
  const all = matchableOf(tokenize(chunk.text));
  return {
    all,
    context: matchable(chunk.context),
    sentences: spans
      .filter((span) => span.end > span.start)
      .map((span) => {
        const text = chunk.text.slice(span.start, span.end);
        const offset = chunk.span.start;
        return {
          span: { start: offset + span.start, end: offset + span.end },
          text,
          // Most chunks are one sentence: its words are those of the chunk.
          words: span.start === 0 && spans.length === 1 ? all : within(all.tokens, span),
        };
      }),
  };
}

/** The words of a part of the text, counted from its start. White space borders it, so no word is cut. */
function within(tokens: readonly Token[], { start, end }: Span): Matchable {
  const own: Token[] = [];
  for (const token of tokens) {
    if (token.span.end > end) break;
    if (token.span.start < start) continue;
    const span = { start: token.span.start - start, end: token.span.end - start };
    own.push({ ...token, span });
  }
  return matchableOf(own);
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

function passageScore(candidate: Candidate, understanding: Understanding): number {
  const { words } = understanding;
  const { matches, all, passage } = candidate;
  let best = 0;
  let pairs = 0;
  for (const { coverage, pairs: own } of matches) {
    best = Math.max(best, coverage);
    pairs = Math.max(pairs, own);
  }
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
  const { passage, context, sentences, all, document, matches } = candidate;
  const contextShare = coverage(words, context);
  return sentences.map(({ span, text, words: sentence }, i) => ({
    passage,
    documentId: passage.chunk.documentId,
    span,
    text,
    words: sentence,
    whole: all,
    document,
    context,
    score:
      SENTENCE.coverage * (matches[i]?.coverage ?? 0) +
      SENTENCE.pairs * (matches[i]?.pairs ?? 0) +
      SENTENCE.passage * score +
      SENTENCE.context * contextShare,
  }));
}
