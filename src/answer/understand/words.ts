import type { SnapshotReader } from "../../domain/ports.ts";
import { hasDiacritics } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";

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
  /** Inverse document frequency, > 0; rarer is higher. */
  readonly weight: number;
  /** Carried over from an earlier turn: helps ranking, need not be covered. */
  readonly soft: boolean;
  /** Position of the token in the question; negative for words of an earlier turn. */
  readonly position: number;
}

/** Inverse document frequency as in BM25: ln(1 + (N − df + 0.5) / (df + 0.5)). */
export function inverseDocumentFrequency(chunks: number, documentFrequency: number): number {
  return Math.log(1 + (chunks - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** Similarity from which a word of the vocabulary counts as the question's word misspelled. */
const MIN_SIMILARITY = 0.5;
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
}

/**
 * Looks a question's word up in the snapshot's vocabulary: with its diacritics where the documents
 * have it so, with the nearest spellings where they do not have it at all.
 */
export function contentWord(
  token: Token,
  position: number,
  synonyms: readonly string[],
  { reader, plain, soft }: WordContext,
): ContentWord {
  const chunks = reader.info.chunks;
  const canonical = plain ? token.folded : withStroke(token, reader);
  const foldedFrequency = reader.documentFrequency("foldedSyllable", token.folded);
  let frequency = plain ? foldedFrequency : reader.documentFrequency("syllable", canonical);
  const known = frequency > 0;
  let alternatives = synonyms;
  if (foldedFrequency === 0 && synonyms.length === 0 && /^\p{L}{2}/u.test(token.folded)) {
    const similar = reader
      .similarTerms(token.folded, MAX_CORRECTIONS)
      .filter((term) => term.similarity >= MIN_SIMILARITY);
    alternatives = similar.map((term) => term.term);
  }
  for (const alternative of alternatives) {
    const parts = alternative.split(" ");
    const rarest = Math.min(
      ...parts.map((part) => reader.documentFrequency("foldedSyllable", part)),
    );
    frequency = Math.max(frequency, rarest);
  }
  return {
    text: token.text,
    canonical,
    folded: token.folded,
    spelling: plain ? "folded" : "exact",
    known,
    shortened: foldedFrequency === 0 && synonyms.length === 0,
    alternatives,
    weight: inverseDocumentFrequency(chunks, Math.min(frequency, chunks)),
    soft,
    position,
  };
}

/** Whether a question was typed without diacritics, so that only folded forms can be compared. */
export function isPlain(question: string): boolean {
  return !hasDiacritics(question.replace(/đ/giu, "d"));
}
