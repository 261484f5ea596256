import type { SnapshotReader } from "../../domain/ports.ts";
import { bigramKey, type Token } from "../../text/tokens.ts";
import { memoize } from "../memo.ts";

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
/** Readings of one syllable that are weighed against their neighbours'. */
const MAX_READINGS = 6;
const PAIR_WEIGHT = 3;

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
 * Puts diacritics back on a question typed without: for each token the spelling of the documents
 * that goes best with its neighbours, by the best path over frequencies of words and word pairs.
 * @returns one canonical key a token; `null` where the documents do not have the syllable
 */
export function restoreDiacritics(
  tokens: readonly Token[],
  reader: SnapshotReader,
): (string | null)[] {
  const options = tokens.map((token) => spellingsOf(token.folded, reader).slice(0, MAX_READINGS));
  const best: { score: number; from: number }[][] = [];
  options.forEach((own, i) => {
    const before = options[i - 1] ?? [];
    best.push(
      own.map(({ key, frequency }) => {
        let score = 0;
        let from = -1;
        before.forEach((previous, k) => {
          const pair = reader.documentFrequency("bigram", bigramKey(previous.key, key));
          const total = (best[i - 1]?.[k]?.score ?? 0) + PAIR_WEIGHT * Math.log1p(pair);
          if (from < 0 || total > score) {
            score = total;
            from = k;
          }
        });
        return { score: score + Math.log1p(frequency), from };
      }),
    );
  });
  const restored: (string | null)[] = tokens.map(() => null);
  let chosen = -1;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const own = best[i] ?? [];
    if (chosen < 0) {
      own.forEach(({ score }, k) => {
        if (chosen < 0 || score > (own[chosen]?.score ?? 0)) chosen = k;
      });
    }
    restored[i] = options[i]?.[chosen]?.key ?? null;
    chosen = own[chosen]?.from ?? -1;
  }
  return restored;
}
