import type { SnapshotReader } from "../../domain/ports.ts";
import { hasDiacritics } from "../../text/fold.ts";
import { isSyllable } from "../../text/syllable.ts";
import { bigramKey, type Token } from "../../text/tokens.ts";
import type { Synonym } from "./synonyms.ts";

/** A content word of the question, ready to be looked for. */
export interface ContentWord {
  readonly text: string;
  readonly canonical: string;
  readonly folded: string;
  /** Whether the word is meant with these very diacritics, or was typed without. */
  readonly spelling: "exact" | "folded";
  /** Whether the documents have the word at all. */
  readonly known: boolean;
  /** Unknown as it stands and without a listed reading: may be a short form of words that are there. */
  readonly shortened: boolean;
  /**
   * What means the same here: corrected spelling, abbreviation written out, translation; folded
   * words, several separated by single spaces.
   */
  readonly alternatives: readonly string[];
  /** Canonical keys of those alternatives that are meant with these very diacritics, by alternative. */
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  /** Inverse document frequency, > 0; rarer is higher. */
  readonly weight: number;
  /** Carried over from an earlier turn: helps ranking, need not be covered. */
  readonly soft: boolean;
  /** Position of the token in the question; negative for words of an earlier turn. */
  readonly position: number;
}

/** Inverse document frequency as in BM25: ln(1 + (N − df + 0.5) / (df + 0.5)). */
function inverseDocumentFrequency(chunks: number, documentFrequency: number): number {
  return Math.log(1 + (chunks - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** Similarity from which a word of the vocabulary counts as the question's word misspelled. */
const MIN_SIMILARITY = 0.5;
/** From here a word that the documents have may still be meant for another that fits beside its neighbours. */
const SURE = 0.7;
/** From here a correction needs no neighbours to confirm it. */
const VERY_SURE = 0.8;
const MAX_CORRECTIONS = 3;

/** The key that the documents use for a word typed with tone marks but without đ. */
function withStroke(token: Token, reader: SnapshotReader): string {
  if (reader.documentFrequency("syllable", token.canonical) > 0) return token.canonical;
  if (!token.canonical.startsWith("d")) return token.canonical;
  const stroked = `đ${token.canonical.slice(1)}`;
  return reader.documentFrequency("syllable", stroked) > 0 ? stroked : token.canonical;
}

export interface WordContext {
  readonly reader: SnapshotReader;
  /** The question was typed without diacritics. */
  readonly plain: boolean;
  readonly soft: boolean;
  /** Tokens before and after, which tell a misspelled word from another one. */
  readonly neighbours: readonly (Token | undefined)[];
  /** See {@link commonWords}. */
  readonly isCommon: boolean;
}

/** The most that a common word weighs: about as much as one that half of the chunks have. */
export const COMMON_WEIGHT = 0.8;

/** Whether a folded word stands beside the question's neighbours in the documents too. */
function isConfirmed(folded: string, { reader, neighbours }: WordContext): boolean {
  const [before, after] = neighbours;
  const occurs = (key: string): boolean => reader.documentFrequency("foldedBigram", key) > 0;
  return (
    (before !== undefined && occurs(bigramKey(before.folded, folded))) ||
    (after !== undefined && occurs(bigramKey(folded, after.folded)))
  );
}

/** Chunks that may have a phrase, at most: those of its rarest pair of words, or of its only word. */
function phraseFrequency(canonical: string, reader: SnapshotReader): number {
  const words = canonical.split(" ");
  if (words.length === 1) return reader.documentFrequency("syllable", canonical);
  const pairs = words.slice(1).map((word, i) => bigramKey(words[i] as string, word));
  return Math.min(...pairs.map((pair) => reader.documentFrequency("bigram", pair)));
}

/**
 * Looks a question's word up in the snapshot's vocabulary: with its diacritics where the documents
 * have it so, with the nearest spellings where they do not have it at all.
 */
export function contentWord(
  token: Token,
  position: number,
  meanings: readonly Synonym[],
  context: WordContext,
): ContentWord {
  const { reader, plain, soft, isCommon } = context;
  const chunks = reader.info.chunks;
  const canonical = plain ? token.folded : withStroke(token, reader);
  const foldedFrequency = reader.documentFrequency("foldedSyllable", token.folded);
  const exactFrequency = plain ? foldedFrequency : reader.documentFrequency("syllable", canonical);
  // The documents have these letters only with other diacritics: a slip, if the neighbours fit.
  const misspelled =
    exactFrequency === 0 && foldedFrequency > 0 && isConfirmed(token.folded, context);
  let frequency = misspelled ? foldedFrequency : exactFrequency;
  const known = frequency > 0;
  const spelled = new Map<string, string[]>();
  for (const { folded, canonical: key } of meanings) {
    if (key === null) continue;
    frequency = Math.max(frequency, phraseFrequency(key, reader));
    const others = spelled.get(folded);
    if (others === undefined) spelled.set(folded, [key]);
    else others.push(key);
  }
  const synonyms = [...new Set(meanings.map(({ folded }) => folded))];
  let alternatives: readonly string[] = synonyms;
  if (
    /^\p{L}{2}/u.test(token.folded) &&
    !isCommon &&
    (!known || (plain && !isConfirmed(token.folded, context)))
  ) {
    const similar = reader
      .similarTerms(token.folded, MAX_CORRECTIONS)
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY && similarity < 1);
    const fitting = similar.filter(
      ({ term, similarity }) =>
        similarity >= (known || isSyllable(token.folded) ? SURE : MIN_SIMILARITY) &&
        isConfirmed(term, context),
    );
    const corrections =
      fitting.length > 0
        ? fitting
        : foldedFrequency > 0 || synonyms.length > 0
          ? []
          : similar.filter((term) => term.similarity >= VERY_SURE);
    alternatives = [...synonyms, ...corrections.map(({ term }) => term)];
  }
  for (const alternative of alternatives) {
    if (spelled.has(alternative)) continue;
    const parts = alternative.split(" ");
    const rarest = Math.min(
      ...parts.map((part) => reader.documentFrequency("foldedSyllable", part)),
    );
    frequency = Math.max(frequency, rarest);
  }
  const weight = inverseDocumentFrequency(chunks, Math.min(frequency, chunks));
  return {
    text: token.text,
    canonical,
    folded: token.folded,
    spelling: plain || misspelled ? "folded" : "exact",
    known,
    shortened: foldedFrequency === 0 && meanings.length === 0,
    alternatives,
    spelled,
    weight: isCommon ? Math.min(COMMON_WEIGHT, weight) : weight,
    soft,
    position,
  };
}

/** Whether a question was typed without diacritics, so that only folded forms can be compared. */
export function isPlain(question: string): boolean {
  return !hasDiacritics(question.replace(/đ/giu, "d"));
}
