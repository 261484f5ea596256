import { type Layer, MAX_CHUNKS, type Postings, packEntry, pairKey } from "./index-data.ts";
import { createNumbering, createNumberList } from "./number-table.ts";
import { packWords } from "./vocabulary.ts";

/** Collects the occurrences of numbered terms, chunk after chunk. */
function createOccurrences() {
  const terms = createNumberList();
  const entries = createNumberList();
  /** Place of each term's latest entry, plus one: tells whether it was in this chunk already. */
  const latest: number[] = [];
  return {
    add(term: number, ordinal: number, inContext: boolean): void {
      const place = (latest[term] ?? 0) - 1;
      const written = entries.view();
      const entry = place < 0 ? -1 : (written[place] as number);
      if (entry >= 0 && entry >>> 8 === ordinal) {
        const inText = (entry >>> 4) & 15;
        const beside = entry & 15;
        written[place] = inContext
          ? packEntry(ordinal, inText, beside + 1)
          : packEntry(ordinal, inText + 1, beside);
        return;
      }
      terms.push(term);
      entries.push(inContext ? packEntry(ordinal, 0, 1) : packEntry(ordinal, 1, 0));
      latest[term] = written.length + 1;
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
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as number;
        keys[i] = pairKey(
          wordRank[Math.floor(key / 2 ** 24)] as number,
          wordRank[key % 2 ** 24] as number,
        );
      }
      const byKey = Uint32Array.from(keys.keys()).sort(
        (a, b) => (keys[a] as number) - (keys[b] as number),
      );
      return {
        words: packWords(Array.from(byWord, (number) => words[number] as string)),
        syllables: syllables.sorted(wordRank),
        pairs: Float64Array.from(byKey, (number) => keys[number] as number),
        bigrams: bigrams.sorted(inverse(byKey)),
      };
    },
  };
}

function inverse(order: Uint32Array): Uint32Array {
  const rank = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) rank[order[i] as number] = i;
  return rank;
}
