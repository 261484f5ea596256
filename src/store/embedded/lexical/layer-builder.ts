import {
  type Layer,
  MAX_CHUNKS,
  type Postings,
  packEntry,
  pairFirst,
  pairKey,
  pairSecond,
} from "./index-data.ts";
import { createNumbering, createNumberList } from "./number-table.ts";
import { packWords } from "./vocabulary.ts";

/** Collects the occurrences of numbered terms, chunk after chunk. */
function createOccurrences() {
  const terms = createNumberList();
  const entries = createNumberList();
  /** Place of each term's latest entry, plus one: tells whether it was in this chunk already. */
  let latest = new Uint32Array(4096);
  return {
    add(term: number, ordinal: number, inContext: boolean): void {
      if (term >= latest.length) {
        const larger = new Uint32Array(latest.length * 2);
        larger.set(latest);
        latest = larger;
      }
      const place = (latest[term] as number) - 1;
      const entry = place < 0 ? 0 : entries.at(place);
      if (place >= 0 && entry >>> 8 === ordinal) {
        const inText = (entry >>> 4) & 15;
        const beside = entry & 15;
        const sum = inContext
          ? packEntry(ordinal, inText, beside + 1)
          : packEntry(ordinal, inText + 1, beside);
        entries.set(place, sum);
        return;
      }
      terms.push(term);
      entries.push(inContext ? packEntry(ordinal, 0, 1) : packEntry(ordinal, 1, 0));
      latest[term] = entries.length;
    },
    /** @param rank new index of each term */
    sorted(rank: Uint32Array): Postings {
      const offsets = new Uint32Array(rank.length + 1);
      const allTerms = terms.view();
      const allEntries = entries.view();
      for (const term of allTerms) {
        const place = (rank[term] as number) + 1;
        offsets[place] = (offsets[place] as number) + 1;
      }
      for (let i = 0; i < rank.length; i++) {
        offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
      }
      const next = offsets.slice(0, rank.length);
      const ordered = new Uint32Array(allEntries.length);
      for (let i = 0; i < allTerms.length; i++) {
        const term = rank[allTerms[i] as number] as number;
        const at = next[term] as number;
        ordered[at] = allEntries[i] as number;
        next[term] = at + 1;
      }
      return { offsets, entries: ordered };
    },
  };
}

/** Builds one {@link Layer} in memory. */
export interface LayerBuilder {
  /** Words of one chunk's text, or of its context; a chunk's calls follow each other, ordinals rise. */
  add(ordinal: number, words: readonly string[], inContext: boolean): void;
  finish(): Layer;
}

export function createLayerBuilder(): LayerBuilder {
  const numberOfWord = new Map<string, number>();
  const pairs = createNumbering();
  const syllables = createOccurrences();
  const bigrams = createOccurrences();

  return {
    add(ordinal, words, inContext) {
      if (ordinal >= MAX_CHUNKS) throw new RangeError(`at most ${MAX_CHUNKS} chunks, got more`);
      let before = -1;
      for (const word of words) {
        let number = numberOfWord.get(word);
        if (number === undefined) {
          number = numberOfWord.size;
          numberOfWord.set(word, number);
        }
        syllables.add(number, ordinal, inContext);
        if (before >= 0) bigrams.add(pairs.numberOf(pairKey(before, number)), ordinal, inContext);
        before = number;
      }
    },
    finish() {
      const words = [...numberOfWord.keys()];
      const byWord = Uint32Array.from(words.keys()).sort((a, b) =>
        (words[a] as string) < (words[b] as string) ? -1 : 1,
      );
      const wordRank = inverse(byWord);
      const keys = pairs.keys();
      const firsts = Uint32Array.from(keys, (key) => wordRank[pairFirst(key)] as number);
      const seconds = Uint32Array.from(keys, (key) => wordRank[pairSecond(key)] as number);
      const bySecond = stableOrder(Uint32Array.from(seconds.keys()), seconds, words.length);
      const byKey = stableOrder(bySecond, firsts, words.length);
      return {
        words: packWords(Array.from(byWord, (number) => words[number] as string)),
        syllables: syllables.sorted(wordRank),
        pairs: Float64Array.from(byKey, (number) =>
          pairKey(firsts[number] as number, seconds[number] as number),
        ),
        bigrams: bigrams.sorted(inverse(byKey)),
      };
    },
  };
}

/** Counting sort of `order` by `keys[item]`: keeps the order of equal keys. Linear, unlike `sort`. */
function stableOrder(order: Uint32Array, keys: Uint32Array, keyCount: number): Uint32Array {
  const starts = new Uint32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let i = 0; i < keyCount; i++) {
    starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  }
  const sorted = new Uint32Array(order.length);
  for (const item of order) {
    const key = keys[item] as number;
    sorted[starts[key] as number] = item;
    starts[key] = (starts[key] as number) + 1;
  }
  return sorted;
}

function inverse(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) rank[order[i] as number] = i;
  return rank;
}
