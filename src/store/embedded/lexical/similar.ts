import type { SimilarTerm } from "../../../domain/ports.ts";
import type { Layer } from "./index-data.ts";
import { wordAt, wordCount } from "./vocabulary.ts";

/** More typing errors than this make another word, not a misspelled one. */
const MAX_DISTANCE = 2;
const MAX_LENGTH = 40;
/** Questions look a word up several times, and people make the same slips. */
const MAX_REMEMBERED = 500;
const REMEMBERED_TERMS = 10;

export interface SimilarTerms {
  /** See `SnapshotReader.similarTerms`. */
  find(word: string, limit: number): readonly SimilarTerm[];
}

/**
 * Looks at every word of the folded vocabulary whose length is near and whose letters nearly agree.
 * With the 10,000 to 50,000 words that it has even in large collections this is faster than the
 * usual index of trigrams, and complete: a slip in a word of three letters leaves no trigram whole.
 */
export function createSimilarTerms(layer: Layer): SimilarTerms {
  const count = wordCount(layer.words);
  const { offsets, units } = layer.words;
  let masks: Uint32Array | null = null;
  const remembered = new Map<string, readonly SimilarTerm[]>();

  return {
    find(word, limit) {
      if (limit > REMEMBERED_TERMS) return search(word).slice(0, limit);
      let found = remembered.get(word);
      if (found === undefined) {
        if (remembered.size >= MAX_REMEMBERED) remembered.clear();
        found = search(word).slice(0, REMEMBERED_TERMS);
        remembered.set(word, found);
      }
      return found.slice(0, limit);
    },
  };

  function search(word: string): SimilarTerm[] {
    // 2023 is not a misspelled 2024: numbers are equal or different.
    if (/\d/u.test(word) || word.length === 0 || word.length > MAX_LENGTH) return [];
    masks ??= Uint32Array.from({ length: count }, (_, i) =>
      letterMask(units, offsets[i] as number, offsets[i + 1] as number),
    );
    const wanted = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    const mask = letterMask(wanted, 0, wanted.length);
    const found: SimilarTerm[] = [];
    for (let i = 0; i < count; i++) {
      const start = offsets[i] as number;
      const length = (offsets[i + 1] as number) - start;
      if (Math.abs(length - wanted.length) > MAX_DISTANCE) continue;
      const different = bitCount((masks[i] as number) ^ mask);
      // One edit changes at most two letters of the set.
      if (different > 2 * MAX_DISTANCE) continue;
      const distance = editDistance(wanted, units, start, length);
      if (distance > MAX_DISTANCE || distance >= Math.min(length, wanted.length)) continue;
      const term = wordAt(layer.words, i);
      if (distance > 0 && /\d/u.test(term)) continue;
      const documentFrequency =
        (layer.syllables.offsets[i + 1] as number) - (layer.syllables.offsets[i] as number);
      const similarity = 1 - distance / Math.max(length, wanted.length);
      found.push({ term, similarity, documentFrequency });
    }
    found.sort((a, b) => b.similarity - a.similarity || b.documentFrequency - a.documentFrequency);
    return found;
  }
}

/** Set of the letters a…z that occur; all others share six bits. */
function letterMask(units: Uint16Array, start: number, end: number): number {
  let mask = 0;
  for (let i = start; i < end; i++) {
    const unit = units[i] as number;
    mask |= unit >= 97 && unit <= 122 ? 1 << (unit - 97) : 1 << (26 + (unit % 6));
  }
  return mask >>> 0;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const rows = [
  new Uint8Array(MAX_LENGTH + MAX_DISTANCE + 2),
  new Uint8Array(MAX_LENGTH + MAX_DISTANCE + 2),
  new Uint8Array(MAX_LENGTH + MAX_DISTANCE + 2),
] as [Uint8Array, Uint8Array, Uint8Array];

/** Optimal string alignment distance (Damerau–Levenshtein without touching a letter twice). */
function editDistance(
  wanted: Uint16Array,
  units: Uint16Array,
  start: number,
  length: number,
): number {
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= length; j++) last[j] = j;
  for (let i = 1; i <= wanted.length; i++) {
    row[0] = i;
    let lowest = i;
    for (let j = 1; j <= length; j++) {
      const isSame = wanted[i - 1] === units[start + j - 1];
      let cost = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        wanted[i - 1] === units[start + j - 2] &&
        wanted[i - 2] === units[start + j - 1]
      ) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > MAX_DISTANCE) return lowest;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[length] as number;
}
