import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formsOf, stemOf } from "../../src/answer/understand/english-forms.ts";
import {
  alsoInEnglish,
  inEnglish,
  inVietnamese,
  longestTerm,
  SUBJECTS,
} from "../../src/answer/understand/glossary.ts";
import { tokenize } from "../../src/text/tokens.ts";

const lines = SUBJECTS.join("\n")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split(" = "));
const english = lines.flatMap(([left = ""]) => left.split(/,\s+/u));
const canonical = (phrase: string): string =>
  tokenize(phrase)
    .map((token) => token.canonical)
    .join(" ");
const vietnameseFor = (term: string): string[] =>
  inVietnamese(term).map((phrase) => phrase.canonical);

describe("the glossary", () => {
  it("has one meaning a line, English on the left, Vietnamese as it is written on the right", () => {
    const badlyFormed = lines.filter(
      ([left = "", right = "", ...more]) =>
        more.length > 0 ||
        !/^[a-z0-9' ,-]+$/u.test(left) ||
        !/^[\p{Ll}0-9% ,-]+$/u.test(right) ||
        right !== right.normalize("NFC"),
    );
    expect(badlyFormed).toEqual([]);
  });

  it("has an English term once, and nothing twice on a line", () => {
    expect(english.filter((term, i) => english.indexOf(term) !== i)).toEqual([]);
    const twice = lines.filter(([, right = ""]) => {
      const readings = right.split(/,\s+/u);
      return new Set(readings).size < readings.length;
    });
    expect(twice).toEqual([]);
  });

  it("finds every term from both sides, and knows how long the longest with its opening is", () => {
    const lost = lines.flatMap(([left = "", right = ""]) =>
      left.split(/,\s+/u).flatMap((term) => {
        const folded = tokenize(term).map((token) => token.folded);
        return right.split(/,\s+/u).filter((reading) => {
          const key = canonical(reading);
          const words = key.split(" ").map((word) => tokenize(word)[0]?.folded ?? "");
          const isShort =
            folded.length <= longestTerm("en", folded[0] ?? "") &&
            words.length <= longestTerm("vi", words[0] ?? "");
          const forth = vietnameseFor(folded.join(" ")).includes(key);
          return !(isShort && forth && inEnglish(key, false).includes(folded.join(" ")));
        });
      }),
    );
    expect(lost).toEqual([]);
  });

  it("tells Vietnamese words with other diacritics apart, unless they were typed without", () => {
    expect(inEnglish(canonical("quỹ"), false)).toContain("fund");
    expect(inEnglish(canonical("quý"), false)).not.toContain("fund");
    // Spelled with i, as keys of tokens are.
    expect(inEnglish("qui", true)).toEqual(expect.arrayContaining(["fund", "quarter"]));
  });

  it("knows verbs and nouns in their forms", () => {
    for (const [form, reading] of [
      ["awarded", "trúng thầu"],
      ["signed", "ký"],
      ["delayed", "chậm"],
      ["disbursed", "giải ngân"],
      ["accepted", "nghiệm thu"],
      ["admitted", "kết nạp"],
      ["held", "tổ chức"],
      ["spent", "chi"],
      ["households", "hộ"],
      ["subsidies", "trợ cấp"],
      ["children", "trẻ em"],
      ["voted against", "không tán thành"],
      ["shift workers", "lao động trực ca"],
      ["action items", "nhiệm vụ"],
      ["steering committees", "ban chỉ đạo"],
    ] as const) {
      expect([form, vietnameseFor(form)]).toEqual([
        form,
        expect.arrayContaining([canonical(reading)]),
      ]);
    }
    expect(inEnglish(canonical("giải ngân"), false)).toEqual(
      expect.arrayContaining(["disburse", "disbursed", "disbursement"]),
    );
    expect(alsoInEnglish("fee")).toContain("charged");
  });

  it("means by a longer term something else than by its words", () => {
    expect(vietnameseFor("net profit")).toEqual([canonical("lợi nhuận sau thuế")]);
    expect(vietnameseFor("counterpart funding")).toEqual([canonical("vốn đối ứng")]);
    expect(vietnameseFor("meal allowance")).not.toContain(canonical("phụ cấp"));
  });
});

describe("the stem of an English word", () => {
  it("is the same for the regular forms of a word", () => {
    const consonants = fc.constantFrom("award", "sign", "disburs", "complet", "approv", "inspect");
    const endings = fc.constantFrom("ed", "ing", "es");
    fc.assert(
      fc.property(consonants, endings, endings, (word, one, other) => {
        expect(stemOf(word + one)).toBe(stemOf(word + other));
      }),
    );
  });

  it("is never empty, whatever the word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/u), (word) => {
        expect(stemOf(word)).not.toBe("");
        expect(formsOf(word)).not.toContain("");
        expect(formsOf(word)).not.toContain(word);
      }),
    );
    for (const word of ["constructor", "s", "e", "ed", "ing"]) expect(stemOf(word)).not.toBe("");
  });
});
