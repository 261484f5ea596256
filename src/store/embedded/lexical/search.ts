import type { QueryTerm } from "../../../domain/ports.ts";
import { findPair, type Layer, type LexicalData, type Postings, pairKey } from "./index-data.ts";
import { findWord } from "./vocabulary.ts";

/** Saturation and length normalisation of BM25, as measured on Vietnamese passages. */
const K1 = 0.9;
const B = 0.6;
/** What an occurrence in the context (title, date, headings) counts of one in the text. */
export const CONTEXT_FACTOR = 0.3;

/** Chunks of a search's documents; absent: all. */
export interface OrdinalRange {
  readonly start: number;
  readonly end: number;
}

export interface LexicalSearch {
  readonly data: LexicalData;
  documentFrequency(channel: QueryTerm["channel"], key: string): number;
  /**
   * BM25 sum of the terms for each chunk ordinal. The array is reused by the next call.
   * @param ranges rising, disjoint; scores outside them are left undefined
   */
  scores(terms: readonly QueryTerm[], ranges?: readonly OrdinalRange[]): Float32Array;
}

/** Inverse document frequency, > 0: ln(1 + (N − df + ½) / (df + ½)). */
function inverseDocumentFrequency(chunkCount: number, documentFrequency: number): number {
  return Math.log(1 + (chunkCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** Term frequency by the low byte of an entry. */
const TERM_FREQUENCY = Float32Array.from(
  { length: 256 },
  (_, counts) => (counts >>> 4) + CONTEXT_FACTOR * (counts & 15),
);

export function createLexicalSearch(data: LexicalData): LexicalSearch {
  const chunkCount = data.lengths.length;
  const norms = lengthNorms(data.lengths);
  const scores = new Float32Array(chunkCount);

  return {
    data,
    documentFrequency(channel, key) {
      const found = locate(data, channel, key);
      return found === null ? 0 : found.end - found.start;
    },
    scores(terms, ranges) {
      scores.fill(0);
      for (const term of terms) {
        const found = locate(data, term.channel, term.key);
        if (found === null || !(term.weight > 0)) continue;
        const idf = inverseDocumentFrequency(chunkCount, found.end - found.start);
        const factor = term.weight * idf * (K1 + 1);
        if (ranges === undefined) {
          accumulate(found.entries, found.start, found.end, factor, norms, scores);
          continue;
        }
        let from = found.start;
        for (const range of ranges) {
          from = firstAtOrAfter(found.entries, from, found.end, range.start);
          const to = firstAtOrAfter(found.entries, from, found.end, range.end);
          accumulate(found.entries, from, to, factor, norms, scores);
          from = to;
        }
      }
      return scores;
    },
  };
}

function accumulate(
  entries: Uint32Array,
  start: number,
  end: number,
  factor: number,
  norms: Float32Array,
  scores: Float32Array,
): void {
  for (let i = start; i < end; i++) {
    const entry = entries[i] as number;
    const ordinal = entry >>> 8;
    const frequency = TERM_FREQUENCY[entry & 255] as number;
    scores[ordinal] =
      (scores[ordinal] as number) + (factor * frequency) / (frequency + (norms[ordinal] as number));
  }
}

/** First place in a rising run of entries whose chunk is not before `ordinal`. */
function firstAtOrAfter(entries: Uint32Array, from: number, to: number, ordinal: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as number) >>> 8 < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `k1 · (1 − b + b · length / average)` of each chunk; one length serves all channels. */
function lengthNorms(lengths: Uint32Array): Float32Array {
  let total = 0;
  for (const length of lengths) total += length;
  const average = Math.max(1, total / Math.max(1, lengths.length));
  return Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
}

interface Located {
  readonly entries: Uint32Array;
  readonly start: number;
  readonly end: number;
}

function locate(data: LexicalData, channel: QueryTerm["channel"], key: string): Located | null {
  switch (channel) {
    case "syllable":
      return locateWord(data.exact, key);
    case "foldedSyllable":
      return locateWord(data.folded, key);
    case "bigram":
      return locatePair(data.exact, key);
    case "foldedBigram":
      return locatePair(data.folded, key);
  }
}

function locateWord(layer: Layer, key: string): Located | null {
  return run(layer.syllables, findWord(layer.words, key));
}

/** @param key as `bigramKey` of `text/tokens.ts` makes it: two words, which hold no space, and a space */
function locatePair(layer: Layer, key: string): Located | null {
  const space = key.indexOf(" ");
  if (space < 0) return null;
  const first = findWord(layer.words, key.slice(0, space));
  const second = first < 0 ? -1 : findWord(layer.words, key.slice(space + 1));
  return second < 0 ? null : run(layer.bigrams, findPair(layer.pairs, pairKey(first, second)));
}

function run(postings: Postings, index: number): Located | null {
  if (index < 0) return null;
  const start = postings.offsets[index] as number;
  const end = postings.offsets[index + 1] as number;
  return { entries: postings.entries, start, end };
}
