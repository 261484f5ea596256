import type { SnapshotReader } from "../../domain/ports.ts";
import { bigramKey, type Token, tokenize } from "../../text/tokens.ts";
import { placeTone } from "../../text/tone.ts";
import { memoize } from "../memo.ts";
import { NUMBER, START } from "./everyday.ts";
import { languagePairs } from "./language-pairs.ts";

const BREVE = "\u0306";
const CIRCUMFLEX = "\u0302";
const HORN = "\u031b";
/** Letters that a plain letter may stand for, decomposed as in `canonicalKey`. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  a: ["a", `a${BREVE}`, `a${CIRCUMFLEX}`],
  e: ["e", `e${CIRCUMFLEX}`],
  o: ["o", `o${CIRCUMFLEX}`, `o${HORN}`],
  u: ["u", `u${HORN}`],
  d: ["d", "đ"],
};
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
/** Longer words are not syllables. */
const MAX_LETTERS = 7;

export interface Reading {
  /** Canonical. */
  readonly key: string;
  /** Chunks that hold it. */
  readonly frequency: number;
}

/** Syllables whose spellings are remembered, each snapshot by itself. */
const REMEMBERED = 4000;
const remembered = new WeakMap<SnapshotReader, (folded: string) => readonly Reading[]>();

/** The spellings with diacritics that the documents have for a syllable typed without, most frequent first. */
export function spellingsOf(folded: string, reader: SnapshotReader): readonly Reading[] {
  let look = remembered.get(reader);
  if (look === undefined) {
    look = memoize(REMEMBERED, (syllable) => lookUp(syllable, reader));
    remembered.set(reader, look);
  }
  return look(folded);
}

function lookUp(folded: string, reader: SnapshotReader): Reading[] {
  if (folded.length > MAX_LETTERS || !/^[a-z]+$/u.test(folded)) return [];
  if (reader.documentFrequency("foldedSyllable", folded) === 0) return [];
  let forms = [""];
  for (const letter of folded) {
    const options = LETTERS[letter] ?? [letter];
    forms = forms.flatMap((form) => options.map((option) => form + option));
  }
  return forms
    .flatMap((form) => TONES.map((tone) => form + tone))
    .map((key) => ({ key, frequency: reader.documentFrequency("syllable", key) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => b.frequency - a.frequency);
}

/**
 * Puts diacritics back on a question typed without: the readings that go best with each other, by
 * the most likely path over the pairs of words of the documents and of everyday Vietnamese.
 * @returns one canonical key a token; `null` where the syllable is not known
 */
function restoreDiacritics(tokens: readonly Token[], reader: SnapshotReader): (string | null)[] {
  const options = tokens.map(({ folded }) => readingsOf(folded, reader));
  const signOf = (i: number, key: string): string =>
    /^\d/u.test(tokens[i]?.text ?? "") ? NUMBER : key;
  const best: { score: number; from: number }[][] = [];
  options.forEach((own, i) => {
    const before = options[i - 1] ?? [];
    const canonical = tokens[i - 1]?.canonical;
    const unread = canonical === undefined ? null : { key: canonical, frequency: 0 };
    const likely = (last: Reading | null, reading: Reading): number => {
      const sign = last === null ? START : signOf(i - 1, last.key);
      return Math.log(likelihood(last, sign, reading, signOf(i, reading.key), reader));
    };
    best.push(
      own.map((reading) => {
        if (before.length === 0) return { score: likely(unread, reading), from: -1 };
        const paths = before.map(
          (last, from) => (best[i - 1]?.[from]?.score ?? 0) + likely(last, reading),
        );
        const score = Math.max(...paths);
        return { score, from: paths.indexOf(score) };
      }),
    );
  });
  const restored: (string | null)[] = tokens.map(() => null);
  let chosen = -1;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const own = best[i] ?? [];
    if (chosen < 0) chosen = own.findIndex(({ score }) => own.every((one) => one.score <= score));
    restored[i] = options[i]?.[chosen]?.key ?? null;
    chosen = own[chosen]?.from ?? -1;
  }
  return restored;
}

/** What each source says of a word beside the one before, and alone; by restored training questions. */
const SAID = 0.4;
const WRITTEN = 0.3;
const SAID_ALONE = 0.2;
const WRITTEN_ALONE = 0.05;
/** Words of a chunk that holds a word, about. */
const CHUNK_WORDS = 15;
const NEVER = 1e-7;

/** How likely a word is after another. */
function likelihood(
  last: Reading | null,
  lastSign: string,
  { key, frequency }: Reading,
  sign: string,
  reader: SnapshotReader,
): number {
  const { share, after } = languagePairs();
  const beside =
    last === null || last.frequency === 0 || frequency === 0
      ? 0
      : reader.documentFrequency("bigram", bigramKey(last.key, key)) / (last.frequency + 1);
  return (
    SAID * after(lastSign, sign) +
    WRITTEN * beside +
    SAID_ALONE * share(sign) +
    (WRITTEN_ALONE * frequency) / (CHUNK_WORDS * reader.info.chunks) +
    NEVER
  );
}

/** What a syllable may be: as the documents have it, or as questions do. */
function readingsOf(folded: string, reader: SnapshotReader): readonly Reading[] {
  const written = spellingsOf(folded, reader);
  const said = languagePairs()
    .spellings(folded)
    .filter((key) => written.every((reading) => reading.key !== key));
  return [...written, ...said.map((key) => ({ key, frequency: 0 }))];
}

/** A question typed without diacritics with those put back that are known; the letters typed stay. */
export function withDiacritics(question: string, reader: SnapshotReader): string {
  const tokens = tokenize(question);
  const restored = restoreDiacritics(tokens, reader);
  let text = "";
  let end = 0;
  tokens.forEach(({ span, text: typed }, i) => {
    text += question.slice(end, span.start) + written(typed, restored[i] ?? null);
    end = span.end;
  });
  return text + question.slice(end);
}

function written(typed: string, key: string | null): string {
  if (key === null || /^\d/u.test(typed)) return typed;
  // The key has "kỳ" as "kì".
  const word = placeTone(/y$/iu.test(typed) ? key.replace(/i(?=\p{M}*$)/u, "y") : key);
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
