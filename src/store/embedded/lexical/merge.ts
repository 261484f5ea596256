import { createPacer, type Pacer } from "../pause.ts";
import {
  type Layer,
  type LexicalData,
  type Postings,
  pairFirst,
  pairKey,
  pairSecond,
} from "./index-data.ts";
import { compareWords, type Vocabulary, wordCount } from "./vocabulary.ts";

/** An index and where its chunks go: ordinal in the merged index by old ordinal, −1 to leave one out. */
export interface MergeSource {
  readonly data: LexicalData;
  /** Rises, −1 aside. */
  readonly ordinals: Int32Array;
}

/**
 * Merges two indexes in time linear in their size, without looking at any text again. Together the
 * sources fill every ordinal below `chunkCount` once.
 */
export async function mergeLexicalData(
  a: MergeSource,
  b: MergeSource,
  chunkCount: number,
  signal?: AbortSignal,
): Promise<LexicalData> {
  const lengths = new Uint32Array(chunkCount);
  for (const { data, ordinals } of [a, b]) {
    for (let i = 0; i < ordinals.length; i++) {
      const ordinal = ordinals[i] as number;
      if (ordinal >= 0) lengths[ordinal] = data.lengths[i] as number;
    }
  }
  const pacer = createPacer(signal);
  return {
    lengths,
    exact: await mergeLayers(a.data.exact, a.ordinals, b.data.exact, b.ordinals, pacer),
    folded: await mergeLayers(a.data.folded, a.ordinals, b.data.folded, b.ordinals, pacer),
  };
}

async function mergeLayers(
  a: Layer,
  ordinalsA: Int32Array,
  b: Layer,
  ordinalsB: Int32Array,
  pacer: Pacer,
): Promise<Layer> {
  const left = { postings: a.syllables, ordinals: ordinalsA };
  const right = { postings: b.syllables, ordinals: ordinalsB };
  const syllables = createMerger(left, right);
  const words = createWordWriter(a.words, b.words);
  const rankA = new Int32Array(wordCount(a.words));
  const rankB = new Int32Array(wordCount(b.words));
  for (let i = 0, j = 0; i < rankA.length || j < rankB.length; ) {
    const order =
      i === rankA.length ? 1 : j === rankB.length ? -1 : compareWords(a.words, i, b.words, j);
    const fromA = order <= 0 ? i++ : -1;
    const fromB = order >= 0 ? j++ : -1;
    const isKept = syllables.write(fromA, fromB);
    if (fromA >= 0) rankA[fromA] = isKept ? words.count() : -1;
    if (fromB >= 0) rankB[fromB] = isKept ? words.count() : -1;
    if (isKept) words.write(fromA, fromB);
    if (pacer.due()) await pacer.pause();
  }

  const pairsA = renumber(a.pairs, rankA);
  const pairsB = renumber(b.pairs, rankB);
  const bigrams = createMerger(
    { postings: a.bigrams, ordinals: ordinalsA },
    { postings: b.bigrams, ordinals: ordinalsB },
  );
  const pairs = new Float64Array(pairsA.length + pairsB.length);
  let pairCount = 0;
  let sinceLook = 0;
  for (let i = 0, j = 0; i < pairsA.length || j < pairsB.length; ) {
    const keyA = i < pairsA.length ? (pairsA[i] as number) : Number.POSITIVE_INFINITY;
    const keyB = j < pairsB.length ? (pairsB[j] as number) : Number.POSITIVE_INFINITY;
    // A pair of a word that is gone has no posting left; its key would break the order.
    if (keyA < 0) i++;
    else if (keyB < 0) j++;
    else {
      const isKept = bigrams.write(keyA <= keyB ? i++ : -1, keyB <= keyA ? j++ : -1);
      if (isKept) pairs[pairCount++] = Math.min(keyA, keyB);
    }
    if (++sinceLook === 512) {
      sinceLook = 0;
      if (pacer.due()) await pacer.pause();
    }
  }
  return {
    words: words.finish(),
    syllables: syllables.finish(),
    pairs: pairs.slice(0, pairCount),
    bigrams: bigrams.finish(),
  };
}

/** Keys under the new word numbers; −1 where a word is gone. Words keep their order, so keys do too. */
function renumber(pairs: Float64Array, rank: Int32Array): Float64Array {
  return pairs.map((key) => {
    const first = rank[pairFirst(key)] as number;
    const second = rank[pairSecond(key)] as number;
    return first < 0 || second < 0 ? -1 : pairKey(first, second);
  });
}

interface PostingSource {
  readonly postings: Postings;
  readonly ordinals: Int32Array;
}

function createMerger(a: PostingSource, b: PostingSource) {
  const entries = new Uint32Array(a.postings.entries.length + b.postings.entries.length);
  const termCount = a.postings.offsets.length + b.postings.offsets.length - 2;
  const offsets = new Uint32Array(termCount + 1);
  let written = 0;
  let terms = 0;

  const copy = (source: PostingSource, at: number, end: number): void => {
    for (let i = at; i < end; i++) {
      const entry = source.postings.entries[i] as number;
      const ordinal = source.ordinals[entry >>> 8] as number;
      if (ordinal >= 0) entries[written++] = ordinal * 256 + (entry & 255);
    }
  };
  /** Skips entries of dropped chunks. */
  const nextKept = (source: PostingSource, from: number, end: number): number => {
    let at = from;
    while (at < end && ordinalOf(source, at) < 0) at++;
    return at;
  };
  const ordinalOf = (source: PostingSource, at: number): number =>
    source.ordinals[(source.postings.entries[at] as number) >>> 8] as number;

  return {
    /** Writes the next term: term `i` of `a` and `j` of `b`, −1 for none. @returns whether it has postings */
    write(i: number, j: number): boolean {
      const before = written;
      let atA = i < 0 ? 0 : (a.postings.offsets[i] as number);
      const endA = i < 0 ? 0 : (a.postings.offsets[i + 1] as number);
      let atB = j < 0 ? 0 : (b.postings.offsets[j] as number);
      const endB = j < 0 ? 0 : (b.postings.offsets[j + 1] as number);
      while (atA < endA && atB < endB) {
        atA = nextKept(a, atA, endA);
        atB = nextKept(b, atB, endB);
        if (atA === endA || atB === endB) break;
        if (ordinalOf(a, atA) < ordinalOf(b, atB)) copy(a, atA, ++atA);
        else copy(b, atB, ++atB);
      }
      copy(a, atA, endA);
      copy(b, atB, endB);
      if (written === before) return false;
      offsets[++terms] = written;
      return true;
    },
    finish: (): Postings => ({
      offsets: offsets.slice(0, terms + 1),
      entries: entries.slice(0, written),
    }),
  };
}

function createWordWriter(a: Vocabulary, b: Vocabulary) {
  const units = new Uint16Array(a.units.length + b.units.length);
  const offsets = new Uint32Array(a.offsets.length + b.offsets.length - 1);
  let count = 0;
  return {
    count: () => count,
    write(i: number, j: number): void {
      const source = i >= 0 ? a : b;
      const index = i >= 0 ? i : j;
      const start = source.offsets[index] as number;
      const end = source.offsets[index + 1] as number;
      units.set(source.units.subarray(start, end), offsets[count] as number);
      offsets[count + 1] = (offsets[count] as number) + end - start;
      count++;
    },
    finish: (): Vocabulary => ({
      units: units.slice(0, offsets[count] as number),
      offsets: offsets.slice(0, count + 1),
    }),
  };
}
