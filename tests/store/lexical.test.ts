import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QueryTerm } from "../../src/domain/ports.ts";
import { decodeBinaryFile, encodeBinaryFile } from "../../src/store/embedded/binary-file.ts";
import {
  buildLexicalData,
  buildLexicalDataSync,
  type IndexableChunk,
} from "../../src/store/embedded/lexical/build.ts";
import { emptyLexicalData, type LexicalData } from "../../src/store/embedded/lexical/index-data.ts";
import { fromBinaryFile, toBinaryFile } from "../../src/store/embedded/lexical/lexical-file.ts";
import { mergeLexicalData } from "../../src/store/embedded/lexical/merge.ts";
import { CONTEXT_FACTOR, createLexicalSearch } from "../../src/store/embedded/lexical/search.ts";
import { createSimilarTerms } from "../../src/store/embedded/lexical/similar.ts";
import { bigramKey, tokenize } from "../../src/text/tokens.ts";

const word = fc.constantFrom(
  ..."hội hoi họp đảng dang viên 6.000 6000 quý quí việc 🙂 a𝒳b ok".split(" "),
);
const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(" "));
const chunk = fc.record({ text: words, context: words });
const chunks = fc.array(chunk, { maxLength: 12 });
const channel = fc.constantFrom<QueryTerm["channel"]>(
  "syllable",
  "bigram",
  "foldedSyllable",
  "foldedBigram",
);

function keysOf(text: string, of: QueryTerm["channel"]): string[] {
  const isFolded = of === "foldedSyllable" || of === "foldedBigram";
  const keys = tokenize(text).map((token) => (isFolded ? token.folded : token.canonical));
  if (of === "syllable" || of === "foldedSyllable") return keys;
  return keys.slice(1).map((key, i) => bigramKey(keys[i] as string, key));
}

/** BM25 over plain maps, straight from the formula. */
function modelScores(all: readonly IndexableChunk[], terms: readonly QueryTerm[]): number[] {
  const lengths = all.map(({ text }) => tokenize(text).length);
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / all.length);
  const scores = all.map(() => 0);
  for (const term of terms) {
    const frequencies = all.map(({ text, context }) => {
      const count = (of: string): number =>
        Math.min(15, keysOf(of, term.channel).filter((key) => key === term.key).length);
      return count(text) + CONTEXT_FACTOR * count(context);
    });
    const documentFrequency = frequencies.filter((frequency) => frequency > 0).length;
    if (documentFrequency === 0) continue;
    const idf = Math.log(1 + (all.length - documentFrequency + 0.5) / (documentFrequency + 0.5));
    frequencies.forEach((frequency, i) => {
      const norm = 0.9 * (1 - 0.6 + (0.6 * (lengths[i] as number)) / average);
      scores[i] =
        (scores[i] as number) + (term.weight * idf * frequency * 1.9) / (frequency + norm);
    });
  }
  return scores;
}

describe("the lexical index", () => {
  it("scores like BM25 over plain maps", () => {
    fc.assert(
      fc.property(
        chunks,
        fc.array(fc.tuple(channel, words, fc.constantFrom(0, 0.2, 1)), { maxLength: 6 }),
        (all, asked) => {
          const terms = asked.flatMap(([of, text, weight]) =>
            keysOf(text, of).map((key) => ({ channel: of, key, weight })),
          );
          const search = createLexicalSearch(buildLexicalDataSync(all));
          const scores = [...search.scores(terms)];
          const expected = modelScores(all, terms);
          expect(scores).toHaveLength(expected.length);
          scores.forEach((score, i) => {
            expect(score).toBeCloseTo(expected[i] as number, 3);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("counts the chunks that hold a term", () => {
    fc.assert(
      fc.property(chunks, channel, word, word, (all, of, first, second) => {
        const key = keysOf(`${first} ${second}`, of)[0];
        if (key === undefined) return;
        const holds = all.filter((it) =>
          [it.text, it.context].some((text) => keysOf(text, of).includes(key)),
        );
        const search = createLexicalSearch(buildLexicalDataSync(all));
        expect(search.documentFrequency(of, key)).toBe(holds.length);
      }),
    );
  });

  it("scores the asked ranges as it scores everything", () => {
    fc.assert(
      fc.property(chunks, words, fc.nat(12), fc.nat(12), (all, text, a, b) => {
        const start = Math.min(a, b, all.length);
        const end = Math.min(Math.max(a, b), all.length);
        const terms = keysOf(text, "syllable").map(
          (key) => ({ channel: "syllable", key, weight: 1 }) as const,
        );
        const search = createLexicalSearch(buildLexicalDataSync(all));
        const full = [...search.scores(terms)].slice(start, end);
        const ranges = start < end ? [{ start, end }] : [];
        expect([...search.scores(terms, ranges)].slice(start, end)).toEqual(full);
      }),
    );
  });

  it("is after a merge what it would be when built anew", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(chunk, fc.constantFrom("old", "new", "dropped")), { maxLength: 14 }),
        async (marked) => {
          const of = (...kinds: string[]): IndexableChunk[] =>
            marked.filter(([, kind]) => kinds.includes(kind)).map(([it]) => it);
          const next = of("old", "new");
          const place = (from: IndexableChunk[]): Int32Array =>
            Int32Array.from(from, (it) => next.indexOf(it));
          const before = of("old", "dropped");
          const added = of("new");
          const merged = await mergeLexicalData(
            { data: buildLexicalDataSync(before), ordinals: place(before) },
            { data: buildLexicalDataSync(added), ordinals: place(added) },
            next.length,
          );
          expect(merged).toEqual(buildLexicalDataSync(next));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("builds the same with and without giving way to others", async () => {
    const all = [{ text: "họp bàn việc họp", context: "hội nghị" }];
    expect(await buildLexicalData(all)).toEqual(buildLexicalDataSync(all));
  });

  it("stops building when it is told to", async () => {
    const endless = (function* () {
      for (;;) yield { text: "họp", context: "" };
    })();
    const signal = AbortSignal.timeout(50);
    await expect(buildLexicalData(endless, signal)).rejects.toThrow();
  });
});

describe("the lexical index in a file", () => {
  const data = buildLexicalDataSync([
    { text: "Kết nạp 2.000 đảng viên", context: "Hội nghị" },
    { text: "", context: "" },
  ]);
  const bytes = (of: LexicalData): ArrayBuffer => {
    const joined = Buffer.concat(encodeBinaryFile(toBinaryFile(of)));
    return new Uint8Array(joined).buffer;
  };

  it.each([
    ["full", data, 2],
    ["empty", emptyLexicalData(), 0],
  ] as const)("comes back as it was written: %s", async (_, written, count) => {
    const file = await decodeBinaryFile(bytes(written));
    expect(file === null ? null : fromBinaryFile(file, count)).toEqual(written);
  });

  it("is refused when any byte changed", async () => {
    const whole = bytes(data);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.byteLength - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const copy = new Uint8Array(whole.slice(0));
          copy[at] = (copy[at] as number) ^ flip;
          const file = await decodeBinaryFile(copy.buffer);
          // Four bytes of the prefix are not in use.
          const read = file === null ? null : fromBinaryFile(file, 2);
          if (read !== null) expect(read).toEqual(data);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is refused when it was cut short, or is for another number of chunks", async () => {
    const whole = bytes(data);
    for (let length = 0; length < whole.byteLength; length += 7) {
      expect(await decodeBinaryFile(whole.slice(0, length))).toBeNull();
    }
    const file = await decodeBinaryFile(whole);
    expect(file === null ? "unread" : fromBinaryFile(file, 3)).toBeNull();
  });
});

describe("similar words", () => {
  const similar = createSimilarTerms(
    buildLexicalDataSync([
      { text: "hop hop nghi nghia ngan sach 2024 2023 covid19", context: "" },
      { text: "hop ngan", context: "" },
    ]).folded,
  );
  const terms = (asked: string): string[] => similar.find(asked, 5).map(({ term }) => term);

  it("puts the word itself first", () => {
    expect(similar.find("hop", 1)).toEqual([{ term: "hop", similarity: 1, documentFrequency: 2 }]);
  });

  it.each([
    ["a letter left out", "nga", "ngan"],
    ["a letter too many", "sacch", "sach"],
    ["another letter", "nghj", "nghi"],
    ["two letters swapped", "hpo", "hop"],
  ])("finds a word with %s", (_, asked, wanted) => {
    expect(terms(asked)).toContain(wanted);
  });

  it("never takes one number for another", () => {
    expect(terms("2025")).toEqual([]);
    expect(terms("covid18")).toEqual([]);
  });

  it("does not take a word for one that shares nothing with it", () => {
    expect(terms("xyz")).toEqual([]);
    expect(terms("")).toEqual([]);
  });
});
