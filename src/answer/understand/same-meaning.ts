import type { SnapshotReader } from "../../domain/ports.ts";
import { bigramKey } from "../../text/tokens.ts";
import type { SpelledToken } from "./spelled.ts";
import { longestTerm, type Term, termsOf } from "./thesaurus.ts";

/**
 * For each token the terms of the documents that mean what it, or a term it is part of, means. A term
 * of several syllables stands behind each of them; a syllable that is part of a longer term means
 * nothing by itself, unless it means the same there: "mổ" in "ca mổ".
 */
export function sameMeaning(
  tokens: readonly SpelledToken[],
  reader: SnapshotReader,
): readonly (readonly Term[])[] {
  const meant = tokens.map(() => new Set<Term>());
  const longer = tokens.map((): Term[] => []);
  const question = tokens.map(({ folded }) => folded).join(" ");
  const longest = tokens.map(({ folded }) => longestTerm(folded));
  for (let length = Math.max(0, ...longest); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      if (length > (longest[start] as number)) continue;
      const phrase = tokens.slice(start, start + length);
      const terms = termsIn(phrase);
      if (terms.length === 0) continue;
      if (length > 1) for (const own of longer.slice(start, start + length)) own.push(...terms);
      else if (isPaired(tokens, start, reader)) continue;
      for (const term of terms) {
        let others = inDocuments(term, question, reader);
        if (length === 1) others = others.filter((other) => keepsMeaning(other, longer[start]));
        for (const own of meant.slice(start, start + length)) {
          for (const other of others) own.add(other);
        }
      }
    }
  }
  return meant.map((own) => [...own]);
}

/** Whether the longer terms that a syllable is part of say what it means, too. */
function keepsMeaning({ canonical }: Term, longer: readonly Term[] = []): boolean {
  return longer.every((term) =>
    term.others.some((other) => ` ${other.canonical} `.includes(` ${canonical} `)),
  );
}

/** The terms that the tokens are; of several syllables, they may have been typed without diacritics. */
function termsIn(phrase: readonly SpelledToken[]): readonly Term[] {
  return termsOf(phrase.map(({ folded }) => folded).join(" ")).filter(({ canonical }) => {
    const keys = canonical.split(" ");
    return phrase.every(
      (token, i) =>
        token.canonical === keys[i] ||
        token.plain ||
        (phrase.length > 1 && token.text.toLowerCase() === token.folded),
    );
  });
}

/** How much more often two syllables are neighbours than by chance, from where they make a term. */
const MIN_LIFT = 3;
/** Share of the chunks with the rarer syllable in which they are neighbours. */
const MIN_SHARE = 0.15;

/** Whether a syllable makes a term of the documents with a neighbour: "thu" in "thu hoạch". */
function isPaired(tokens: readonly SpelledToken[], index: number, reader: SnapshotReader): boolean {
  const frequency = (token: SpelledToken): number =>
    reader.documentFrequency("syllable", token.canonical);
  const makesTerm = (
    first: SpelledToken | undefined,
    second: SpelledToken | undefined,
  ): boolean => {
    if (first === undefined || second === undefined) return false;
    const pairs = reader.documentFrequency("bigram", bigramKey(first.canonical, second.canonical));
    if (pairs === 0) return false;
    const [one, two] = [frequency(first), frequency(second)];
    return (
      pairs * reader.info.chunks >= MIN_LIFT * one * two && pairs >= MIN_SHARE * Math.min(one, two)
    );
  };
  const own = tokens[index];
  return makesTerm(tokens[index - 1], own) || makesTerm(own, tokens[index + 1]);
}

/** More ways to say one thing tell little and cost time. */
const MAX_OTHERS = 6;

/** What the documents have that means the term. */
function inDocuments(term: Term, question: string, reader: SnapshotReader): readonly Term[] {
  return term.others
    .filter((other) => isThere(other, reader) && !isSaidToo(other.folded, term.folded, question))
    .slice(0, MAX_OTHERS);
}

function isThere({ canonical }: Term, reader: SnapshotReader): boolean {
  const parts = canonical.split(" ");
  if (parts.length === 1) return reader.documentFrequency("syllable", canonical) > 0;
  const pairs = parts.slice(1).map((part, i) => bigramKey(parts[i] as string, part));
  return pairs.every((pair) => reader.documentFrequency("bigram", pair) > 0);
}

/**
 * Whether the question has both terms, and so does not mean the one by the other, unless it has them
 * side by side: "phổ biến, quán triệt" is one thing said twice.
 */
function isSaidToo(other: string, term: string, question: string): boolean {
  const has = (phrase: string): boolean => ` ${question} `.includes(` ${phrase} `);
  return (
    has(other) && !term.includes(other) && !has(`${term} ${other}`) && !has(`${other} ${term}`)
  );
}
