import type {
  Embedder,
  QueryTerm,
  ScoredChunk,
  SearchFilter,
  SnapshotReader,
  StoredChunk,
} from "../domain/ports.ts";
import { bigramKey, type Token, tokenize } from "../text/tokens.ts";
import type { Understanding } from "./understand/understand.ts";
import type { ContentWord } from "./understand/words.ts";

/** A chunk as retrieval returned it. */
export interface Passage {
  readonly chunk: StoredChunk;
  /** Weighted sum of the channels, each scaled so that its best hit has 1; higher is better. */
  readonly score: number;
}

/** Channel weights of RETRIEVAL's measurements: questions with and without diacritics. */
const EXACT = { syllable: 1, bigram: 0.5, foldedSyllable: 0.2, foldedBigram: 0.1 } as const;
const FOLDED = { foldedSyllable: 1, foldedBigram: 0.6 } as const;
/** What the documents only have under another spelling or in translation counts less. */
const ALTERNATIVE = 0.6;
const SOFT = 0.45;

function wordTerms(word: ContentWord, terms: QueryTerm[]): void {
  const factor = word.soft ? SOFT : 1;
  if (word.spelling === "exact" && word.known) {
    terms.push({ channel: "syllable", key: word.canonical, weight: EXACT.syllable * factor });
    terms.push({
      channel: "foldedSyllable",
      key: word.folded,
      weight: EXACT.foldedSyllable * factor,
    });
  } else {
    const own = word.alternatives.length > 0 && !word.known ? 0.4 : 1;
    terms.push({
      channel: "foldedSyllable",
      key: word.folded,
      weight: FOLDED.foldedSyllable * factor * own,
    });
  }
  const perAlternative = (factor * ALTERNATIVE) / Math.max(1, word.alternatives.length) ** 0.5;
  for (const alternative of word.alternatives) {
    const spellings = word.spelled.get(alternative);
    for (const spelling of spellings ?? [alternative]) {
      phraseTerms(spelling, spellings !== undefined, perAlternative, terms);
    }
  }
}

/** A phrase by its words and pairs of words, with or without its diacritics. */
function phraseTerms(phrase: string, exact: boolean, weight: number, terms: QueryTerm[]): void {
  const parts = phrase.split(" ");
  parts.forEach((part, i) => {
    terms.push({
      channel: exact ? "syllable" : "foldedSyllable",
      key: part,
      weight: weight / parts.length ** 0.5,
    });
    const next = parts[i + 1];
    if (next !== undefined) {
      terms.push({
        channel: exact ? "bigram" : "foldedBigram",
        key: bigramKey(part, next),
        weight: weight * 0.5,
      });
    }
  });
}

/** The question as terms of the lexical channels. */
function queryTerms(words: readonly ContentWord[]): QueryTerm[] {
  const terms: QueryTerm[] = [];
  words.forEach((word, i) => {
    wordTerms(word, terms);
    const next = words[i + 1];
    if (next === undefined || next.position !== word.position + 1) return;
    const factor = word.soft || next.soft ? SOFT : 1;
    const exact = word.spelling === "exact" && word.known && next.known;
    if (exact) {
      terms.push({
        channel: "bigram",
        key: bigramKey(word.canonical, next.canonical),
        weight: EXACT.bigram * factor,
      });
    }
    const folded = exact ? EXACT.foldedBigram : FOLDED.foldedBigram;
    terms.push({
      channel: "foldedBigram",
      key: bigramKey(word.folded, next.folded),
      weight: folded * factor,
    });
  });
  return terms;
}

/** What a framing word counts of a content word; its pairs with its neighbours count in full. */
const FRAMING = 0.5;
/** Framing words in a larger share of the chunks tell none apart, and their lists are long to read. */
const COMMON = 0.1;

/**
 * The words between the content words ("có bao nhiêu", "của", "là"): their neighbourhood still tells
 * passages apart, and typed without diacritics many a content word looks like one of them.
 */
function framingTerms(
  { words, searchText, plain }: Understanding,
  reader: SnapshotReader,
): QueryTerm[] {
  const tokens = tokenize(searchText);
  const positions = new Set(words.map(({ position }) => position));
  // Words of an earlier turn come last and have positions counted back from the end.
  const isContent = (i: number): boolean =>
    positions.has(i) || positions.has(i - tokens.length - 1);
  const isCarried = words.some(({ position }) => position < 0);
  const lastOwn = Math.max(-1, ...positions);
  const end = isCarried ? lastOwn + 1 : tokens.length;
  const rare = reader.info.chunks * COMMON;
  const terms: QueryTerm[] = [];
  for (let i = 0; i < end; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (!isContent(i)) {
      const weight = FRAMING * (plain ? FOLDED.foldedSyllable : EXACT.syllable);
      const [channel, key] = plain
        ? (["foldedSyllable", token.folded] as const)
        : (["syllable", token.canonical] as const);
      if (reader.documentFrequency(channel, key) <= rare) terms.push({ channel, key, weight });
    }
    if (before === undefined || (isContent(i) && isContent(i - 1))) continue;
    if (!plain) {
      const key = bigramKey(before.canonical, token.canonical);
      terms.push({ channel: "bigram", key, weight: EXACT.bigram });
    }
    const weight = plain ? FOLDED.foldedBigram : EXACT.foldedBigram;
    const key = bigramKey(before.folded, token.folded);
    terms.push({ channel: "foldedBigram", key, weight });
  }
  return terms;
}

interface VectorSearch {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly limit: number;
  readonly hits: readonly ScoredChunk[];
}

/** A question whose short forms have to be read first is searched for twice, with the same text. */
const lastSearch = new WeakMap<SnapshotReader, VectorSearch>();

async function vectorHits(
  text: string,
  filter: SearchFilter,
  reader: SnapshotReader,
  embedder: Embedder,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly ScoredChunk[]> {
  const last = lastSearch.get(reader);
  if (last?.text === text && last.filter === filter && last.limit === limit) return last.hits;
  const [embedding] = await embedder.embed([text], signal);
  const hits = embedding === undefined ? [] : reader.searchVector(embedding, filter, limit);
  lastSearch.set(reader, { text, filter, limit, hits });
  return hits;
}

/**
 * Lexical and vector hits, fused by weighted scores: each channel is scaled by its best hit, and the
 * vector channel counts with the embedder's weight.
 * @param limit passages returned, best first
 */
export async function retrieve(
  understanding: Understanding,
  filter: SearchFilter,
  reader: SnapshotReader,
  embedder: Embedder,
  limit: number,
  signal?: AbortSignal,
): Promise<Passage[]> {
  const lexical = reader.searchLexical(
    [...queryTerms(understanding.words), ...framingTerms(understanding, reader)],
    filter,
    limit,
  );
  const vector = await vectorHits(
    understanding.searchText,
    filter,
    reader,
    embedder,
    limit,
    signal,
  );
  const scores = new Map<number, number>();
  const bestLexical = lexical[0]?.score ?? 0;
  if (bestLexical > 0) {
    for (const hit of lexical) scores.set(hit.chunkId, hit.score / bestLexical);
  }
  const bestVector = vector[0]?.score ?? 0;
  if (bestVector > 0) {
    for (const hit of vector) {
      const share = (embedder.weight * Math.max(0, hit.score)) / bestVector;
      scores.set(hit.chunkId, (scores.get(hit.chunkId) ?? 0) + share);
    }
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
  const chunks = reader.chunks(best.map(([chunkId]) => chunkId));
  return chunks.map((chunk, i) => ({ chunk, score: best[i]?.[1] ?? 0 }));
}
