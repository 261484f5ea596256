import type { QueryTerm } from "../src/domain/ports.ts";
import { fold, hasDiacritics } from "../src/text/fold.ts";
import { bigramKey, tokenize } from "../src/text/tokens.ts";
import { createRandom } from "./random.ts";

/**
 * Questions of 6 to 12 words taken from chunks: a third as written, a third without diacritics, a
 * third with a typing error.
 */
export function makeQueries(texts: readonly string[], count: number, seed = 7): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const words = random.pick(texts).trim().split(/\s+/u);
    const length = 6 + random.below(7);
    const start = random.below(Math.max(1, words.length - length));
    const picked = words.slice(start, start + length);
    if (i % 3 === 1) return fold(picked.join(" "));
    if (i % 3 === 2) {
      const place = random.below(picked.length);
      const word = picked[place] as string;
      const at = random.below(word.length);
      picked[place] = word.slice(0, at) + random.pick([..."aeinhgt"]) + word.slice(at + 1);
    }
    return picked.join(" ");
  });
}

/** What people ask about such words; a third of the questions are the words alone. */
const FORMS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `Có bao nhiêu ${words}?`,
  (words) => words,
  (words) => `Ai ${words}?`,
  (words) => `${words} là bao nhiêu?`,
  (words) => `Khi nào ${words}?`,
  (words) => words,
  (words) => `Nhiệm vụ ${words} giao cho ai?`,
  (words) => `Năm 2020 so với năm 2019 ${words} tăng hay giảm bao nhiêu?`,
];

export function makeQuestions(queries: readonly string[]): string[] {
  return queries.map((words, i) => (FORMS[i % FORMS.length] as (words: string) => string)(words));
}

/** The four channels with the weights that were measured best. */
export function queryTerms(question: string): QueryTerm[] {
  const tokens = tokenize(question);
  const isExact = hasDiacritics(question);
  const terms: QueryTerm[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (isExact) terms.push({ channel: "syllable", key: token.canonical, weight: 1 });
    terms.push({ channel: "foldedSyllable", key: token.folded, weight: isExact ? 0.2 : 1 });
    if (before === undefined) return;
    if (isExact) {
      const key = bigramKey(before.canonical, token.canonical);
      terms.push({ channel: "bigram", key, weight: 0.5 });
    }
    const key = bigramKey(before.folded, token.folded);
    terms.push({ channel: "foldedBigram", key, weight: isExact ? 0.1 : 0.6 });
  });
  return terms;
}
