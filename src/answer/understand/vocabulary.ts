import type { SnapshotReader } from "../../domain/ports.ts";
import { bigramKey, type Token } from "../../text/tokens.ts";
import { oneErrorAway } from "../../text/typing-errors.ts";
import { memoize } from "../memo.ts";
import { boundTo, END, type Everyday, NUMBER, START } from "./everyday.ts";
import { spellingsOf } from "./restore.ts";

/** A word beside the one that is looked at, as the documents and as everyday questions have it. */
export interface Neighbour {
  /** Canonical, folded in a plain question; `null` for the ends of the question. */
  readonly key: string | null;
  readonly folded: string;
  /** The same, with one sign for all numbers and one for each end. */
  readonly pattern: string;
}

/** Where the neighbour of a word stands. */
export type Side = "before" | "after";

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/u;

/** What stands before the first word and after the last. */
export const BEGINNING: Neighbour = { key: null, folded: "", pattern: START };
export const ENDING: Neighbour = { key: null, folded: "", pattern: END };

export function neighbourOf(token: Token, plain: boolean): Neighbour {
  const key = plain ? token.folded : token.canonical;
  const isNumber = /^\d/u.test(token.text) || ROMAN.test(token.folded);
  return { key, folded: token.folded, pattern: isNumber ? NUMBER : key };
}

/** Words and pairs of the documents and of everyday questions together. */
export interface Vocabulary {
  readonly everyday: Everyday;
  readonly plain: boolean;
  isWord(key: string): boolean;
  /** Words one typing error away, as folded keys with what the error costs; the word itself costs 0. */
  near(folded: string): readonly NearWord[];
  /** Canonical keys with these letters; in a plain question the letters themselves. */
  spellings(folded: string): readonly string[];
  /** Number of chunks with the word. */
  frequency(key: string): number;
  /** Number of chunks in which two words stand side by side. */
  together(first: string, second: string): number;
  /** How well two words go together, 0 for not at all, about 1 to 2.5. */
  pair(first: Neighbour, second: Neighbour): number;
  /** Whether two words stand side by side anywhere, whatever their diacritics. */
  mayPair(first: Neighbour, second: Neighbour): boolean;
  isEverydayPair(first: Neighbour, second: Neighbour): boolean;
  /**
   * Whether in the documents a neighbour stands nearly always beside the word: "khách" before "hàng".
   * @param side where the neighbour stands
   */
  belongs(neighbour: Neighbour, side: Side, word: Neighbour): boolean;
  /** Whether the next word only ever follows this one: "nhiêu" after "bao". */
  wants(word: Neighbour, next: Neighbour): boolean;
}

/** The sign where it stands for one. */
function foldedPattern({ pattern, folded }: Neighbour): string {
  return pattern === NUMBER || folded === "" ? pattern : folded;
}

export type NearWord = readonly [folded: string, cost: number];

/** Misspelled words that are remembered: people make the same slips. */
const REMEMBERED = 1000;
const nearIn = new WeakMap<SnapshotReader, Map<Everyday, Vocabulary["near"]>>();

function nearWords(reader: SnapshotReader, everyday: Everyday): Vocabulary["near"] {
  const known = nearIn.get(reader) ?? new Map<Everyday, Vocabulary["near"]>();
  nearIn.set(reader, known);
  let near = known.get(everyday);
  if (near === undefined) {
    const isWord = (folded: string): boolean =>
      everyday.isWord(folded, true) || reader.documentFrequency("foldedSyllable", folded) > 0;
    near = memoize(REMEMBERED, (typed) =>
      [...oneErrorAway(typed)].filter(([folded]) => isWord(folded)),
    );
    known.set(everyday, near);
  }
  return near;
}

/** Share of the chunks with a neighbour in which the word stands beside it. */
const NEARLY_ALWAYS = 0.7;
/** Fewer chunks tell nothing. */
const SOME_CHUNKS = 2;

const EVERYDAY_PAIR = 2.2;
const DOCUMENT_PAIR = 1;
const OFTEN = 1.5;
/** For pairs that the documents have with other diacritics. */
const FOLDED_PAIR = 0.5;

export function vocabularyOf(
  reader: SnapshotReader,
  everyday: Everyday,
  plain: boolean,
): Vocabulary {
  const channel = plain ? "foldedSyllable" : "syllable";
  const frequency = (key: string): number => reader.documentFrequency(channel, key);
  const isWord = (key: string): boolean => everyday.isWord(key, plain) || frequency(key) > 0;
  const isEverydayPair = (first: Neighbour, second: Neighbour): boolean =>
    everyday.isPair(first.pattern, second.pattern, plain);
  const documentPair = (first: Neighbour, second: Neighbour): number => {
    if (first.key === null || second.key === null) return 0;
    const key = bigramKey(first.key, second.key);
    const pairs = reader.documentFrequency(plain ? "foldedBigram" : "bigram", key);
    if (pairs === 0) return 0;
    const rarer = Math.min(frequency(first.key), frequency(second.key));
    const commoner = Math.max(frequency(first.key), frequency(second.key));
    return DOCUMENT_PAIR + OFTEN * Math.sqrt(pairs / Math.max(1, Math.sqrt(rarer * commoner)));
  };
  const foldedPair = (first: Neighbour, second: Neighbour): number => {
    if (plain || first.key === null || second.key === null) return 0;
    if (isWord(first.key) && isWord(second.key)) return 0;
    const key = bigramKey(first.folded, second.folded);
    return reader.documentFrequency("foldedBigram", key) > 0 ? FOLDED_PAIR : 0;
  };
  const shareBeside = (neighbour: Neighbour, side: Side, word: Neighbour): number => {
    if (neighbour.key === null || word.key === null) return 0;
    const [first, second] = side === "before" ? [neighbour, word] : [word, neighbour];
    const key = bigramKey(first.key ?? "", second.key ?? "");
    const pairs = reader.documentFrequency(plain ? "foldedBigram" : "bigram", key);
    return pairs / Math.max(1, frequency(neighbour.key));
  };
  return {
    everyday,
    plain,
    isWord,
    near: nearWords(reader, everyday),
    spellings(folded) {
      if (plain) return [folded];
      const found = new Set(everyday.spellings(folded));
      for (const { key } of spellingsOf(folded, reader)) found.add(key);
      return [...found];
    },
    frequency,
    together: (first, second) =>
      reader.documentFrequency(plain ? "foldedBigram" : "bigram", bigramKey(first, second)),
    pair: (first, second) =>
      Math.max(
        isEverydayPair(first, second) ? EVERYDAY_PAIR : 0,
        documentPair(first, second) || foldedPair(first, second),
      ),
    mayPair: (first, second) =>
      everyday.isPair(foldedPattern(first), foldedPattern(second), true) ||
      (first.folded !== "" &&
        reader.documentFrequency("foldedBigram", bigramKey(first.folded, second.folded)) > 0),
    isEverydayPair,
    wants: (word, next) =>
      boundTo(next.pattern) === word.key &&
      // Without diacritics it may be another: "nhiều".
      (frequency(next.pattern) === 0 || shareBeside(next, "after", word) >= NEARLY_ALWAYS),
    belongs: (neighbour, side, word) =>
      neighbour.key !== null &&
      frequency(neighbour.key) >= SOME_CHUNKS &&
      shareBeside(neighbour, side, word) >= NEARLY_ALWAYS,
  };
}
