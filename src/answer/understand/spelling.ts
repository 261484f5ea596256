import type { SnapshotReader } from "../../domain/ports.ts";
import { isSyllable } from "../../text/syllable.ts";
import { bigramKey, tokenize } from "../../text/tokens.ts";
import { findAsks } from "./asks.ts";
import { isPlain } from "./words.ts";

const MAX_CORRECTIONS = 5;
const MIN_SIMILARITY = 0.5;

/**
 * Words that no document has and no asking phrase, replaced by the nearest spelling that fits their
 * neighbours: "6 thag đầu năm" must be read as a period before anything is looked up.
 */
export function correctSpelling(question: string, reader: SnapshotReader): string {
  const tokens = tokenize(question);
  const asked = findAsks(tokens, isPlain(question)).content;
  let corrected = "";
  let end = 0;
  tokens.forEach((token, i) => {
    const isOpen =
      asked[i] === true &&
      token.folded.length >= 3 &&
      /^\p{L}+$/u.test(token.text) &&
      !/^\p{Lu}/u.test(token.text) &&
      !isSyllable(token.folded) &&
      reader.documentFrequency("foldedSyllable", token.folded) === 0;
    if (!isOpen) return;
    const fits = (term: string): boolean =>
      [
        [tokens[i - 1]?.folded, term],
        [term, tokens[i + 1]?.folded],
      ].some(
        ([first, second]) =>
          first !== undefined &&
          second !== undefined &&
          reader.documentFrequency("foldedBigram", bigramKey(first, second)) > 0,
      );
    const best = reader
      .similarTerms(token.folded, MAX_CORRECTIONS)
      .find(({ term, similarity }) => similarity >= MIN_SIMILARITY && fits(term));
    if (best === undefined) return;
    corrected += question.slice(end, token.span.start) + best.term;
    end = token.span.end;
  });
  return corrected + question.slice(end);
}

/** Whether a token, its diacritics put back, stands beside a neighbour in the documents too. */
export function pairsOf(
  restored: readonly (string | null)[],
  reader: SnapshotReader,
): (index: number) => boolean {
  const occurs = (first: string | null | undefined, second: string | null | undefined): boolean =>
    first != null &&
    second != null &&
    reader.documentFrequency("bigram", bigramKey(first, second)) > 0;
  return (index) =>
    occurs(restored[index - 1], restored[index]) || occurs(restored[index], restored[index + 1]);
}
