import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Matchable,
  matchable,
  occurrences,
  pairCoverage,
  presence,
} from "../../src/answer/match.ts";
import type { ContentWord } from "../../src/answer/understand/words.ts";

const syllables = ["lương", "lượng", "luong", "tiền", "tien", "kinh", "phí", "12", "đảng"];
const text = fc.array(fc.constantFrom(...syllables), { maxLength: 12 }).map((w) => w.join(" "));
const alternatives = fc.array(
  fc.constantFrom("tien luong", "luong", "kinh phi", "phi kinh", "dang"),
  { maxLength: 3 },
);

function wordOf(
  syllable: string,
  spelling: ContentWord["spelling"],
  others: string[],
): ContentWord {
  const [token] = matchable(syllable).tokens;
  if (token === undefined) throw new Error("expected a word");
  return {
    text: token.text,
    canonical: token.canonical,
    folded: token.folded,
    spelling,
    known: true,
    shortened: false,
    spelled: new Map(),
    alternatives: others,
    weight: 1,
    soft: false,
    position: 0,
  };
}

function best(word: ContentWord, words: Matchable): number {
  return Math.max(0, ...occurrences(word, words).map(({ quality }) => quality));
}

describe("presence of a word", () => {
  it("is the quality of its best occurrence", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...syllables),
        fc.constantFrom("exact" as const, "folded" as const),
        alternatives,
        (where, syllable, spelling, others) => {
          const word = wordOf(syllable, spelling, others);
          const words = matchable(where);
          expect(presence(word, words)).toBe(best(word, words));
        },
      ),
    );
  });

  it("tells the very word from one with other diacritics", () => {
    const word = wordOf("lương", "exact", []);
    expect(presence(word, matchable("tiền lương"))).toBe(1);
    expect(presence(word, matchable("số lượng"))).toBeLessThan(0.5);
    expect(presence(wordOf("luong", "folded", []), matchable("số lượng"))).toBe(1);
  });
});

describe("neighbours of a question", () => {
  it("are found where one term stands for both, and not where another does", () => {
    const term = ["interim dividend"];
    const pair = [
      { ...wordOf("cổ", "exact", term), position: 0 },
      { ...wordOf("tức", "exact", term), position: 1 },
    ];
    expect(pairCoverage(pair, matchable("No interim dividend will be paid."))).toBeGreaterThan(0.5);
    expect(pairCoverage(pair, matchable("An interim report on the dividend."))).toBe(0);
  });
});
