import type { SnapshotReader } from "../domain/ports.ts";
import { bigramKey } from "../text/tokens.ts";
import { type Matchable, presence } from "./match.ts";
import type { ContentWord } from "./understand/words.ts";

/** Share of the question's weight that may hang on a term that the documents use elsewhere only. */
const TOLERATED = 0.1;
/** Association from which two words make a term. */
const TERM = 0.3;

/**
 * Whether the question names something that the documents do speak of, but not here: "nội trú" where
 * the text says "ngoại trú", "khoa Dược" where it says "khoa Khám bệnh". A pair of neighbouring words
 * that occurs in the documents, of which the text has just one word, tells the two apart.
 * @param texts the evidence and what frames it
 */
export function speaksOfAnother(
  words: readonly ContentWord[],
  texts: readonly Matchable[],
  reader: SnapshotReader,
): boolean {
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const missing = new Set<ContentWord>();
  for (let i = 1; i < words.length; i++) {
    const first = words[i - 1] as ContentWord;
    const second = words[i] as ContentWord;
    if (second.position !== first.position + 1) continue;
    const hasFirst = isIn(first, texts);
    const hasSecond = isIn(second, texts);
    if (hasFirst === hasSecond) continue;
    if (association(first, second, reader) >= TERM) missing.add(hasFirst ? second : first);
  }
  let weight = 0;
  for (const word of missing) weight += word.weight;
  return weight > TOLERATED * total;
}

/** Of the chunks with the rarer word, the share in which the two stand side by side, 0…1. */
function association(first: ContentWord, second: ContentWord, reader: SnapshotReader): number {
  const exact = first.spelling === "exact" && second.spelling === "exact";
  const pair = exact
    ? reader.documentFrequency("bigram", bigramKey(first.canonical, second.canonical))
    : reader.documentFrequency("foldedBigram", bigramKey(first.folded, second.folded));
  const [a, b] = [first, second].map((word) =>
    exact
      ? reader.documentFrequency("syllable", word.canonical)
      : reader.documentFrequency("foldedSyllable", word.folded),
  );
  return pair / Math.max(1, Math.min(a ?? 1, b ?? 1));
}

function isIn(word: ContentWord, texts: readonly Matchable[]): boolean {
  return texts.some((text) => presence(word, text) > 0.5);
}
