import { tokenize, trigrams } from "../text/tokens.ts";
import type { Matchable } from "./match.ts";
import { memoize } from "./memo.ts";

/** The words of the texts are the same ones again and again. */
const REMEMBERED = 20_000;
const trigramsOf = memoize(REMEMBERED, trigrams);

/** As of the lexical channels. */
const K1 = 0.9;
const B = 0.6;

/**
 * How much each text is spelled like the question: BM25 over the character trigrams of folded words,
 * scaled so that the best text has 1. Forgives typing errors, also those that make another word.
 * Rarity is that among these texts: what all of them share tells none apart.
 * @param texts the few that retrieval found; trigrams over all chunks would take too much memory
 */
export function spellingScores(question: string, texts: readonly Matchable[]): number[] {
  const wanted = new Set(tokenize(question).flatMap(({ folded }) => trigrams(folded)));
  const wantedOf = wantedTrigrams(wanted);
  const counted = texts.map((text) => countTrigrams(text, wantedOf));
  const textsWith = new Map<string, number>();
  let totalLength = 0;
  for (const { counts, length } of counted) {
    totalLength += length;
    for (const gram of counts.keys()) textsWith.set(gram, (textsWith.get(gram) ?? 0) + 1);
  }
  const average = Math.max(1, totalLength / Math.max(1, texts.length));
  const scores = counted.map(({ counts, length }) => {
    const norm = K1 * (1 - B + (B * length) / average);
    let score = 0;
    for (const [gram, count] of counts) {
      const frequency = textsWith.get(gram) ?? 0;
      const rarity = Math.log(1 + (texts.length - frequency + 0.5) / (frequency + 0.5));
      score += (rarity * count * (K1 + 1)) / (count + norm);
    }
    return score;
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? scores : scores.map((score) => score / best);
}

interface TrigramCounts {
  /** Of the trigrams wanted only. */
  readonly counts: ReadonlyMap<string, number>;
  /** Number of all trigrams. */
  readonly length: number;
}

/** The trigrams of a word that are wanted; most words stand in several of the texts. */
function wantedTrigrams(wanted: ReadonlySet<string>): (folded: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (folded) => {
    let grams = known.get(folded);
    if (grams === undefined) {
      grams = trigramsOf(folded).filter((gram) => wanted.has(gram));
      known.set(folded, grams);
    }
    return grams;
  };
}

function countTrigrams(
  { positions }: Matchable,
  wantedOf: (folded: string) => readonly string[],
): TrigramCounts {
  const counts = new Map<string, number>();
  let length = 0;
  positions.forEach((places, folded) => {
    // A word between its two marks has as many trigrams as letters.
    length += folded.length * places.length;
    for (const gram of wantedOf(folded)) {
      counts.set(gram, (counts.get(gram) ?? 0) + places.length);
    }
  });
  return { counts, length };
}
