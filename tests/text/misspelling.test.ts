import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCommonSyllable } from "../../src/text/common-syllables.ts";
import { canonicalKey, fold } from "../../src/text/fold.ts";
import { decodeKeys } from "../../src/text/keyboard-codes.ts";
import { isWellSpelled } from "../../src/text/syllable.ts";
import { placeTone } from "../../src/text/tone.ts";
import { isOneErrorAway, markCost, oneErrorAway } from "../../src/text/typing-errors.ts";

describe("the rules of Vietnamese spelling", () => {
  const words =
    "nghiêng quyết khuya giếng gìn gì già quý quỳnh hoà hòa oai uống ướt yêu nguyễn thuở quốc".split(
      " ",
    );

  it.each(words)("allow %s", (word) => {
    expect(isWellSpelled(word, false)).toBe(true);
    expect(isWellSpelled(fold(word), true)).toBe(true);
    expect(isWellSpelled(word.normalize("NFD"), false)).toBe(true);
  });

  it.each("nihêu thag lơp kam cêm ngiên ghà qýu bệệnh chm đừơng window".split(" "))(
    "do not allow %s",
    (word) => {
      expect(isWellSpelled(word, false)).toBe(word === "đừơng");
    },
  );

  it("know the syllables of every day", () => {
    expect(isCommonSyllable(canonicalKey("mổ"), false)).toBe(true);
    expect(isCommonSyllable("mo", true)).toBe(true);
    expect(isCommonSyllable(canonicalKey("vớ"), false)).toBe(false);
  });

  it("put the tone mark where it belongs", () => {
    for (const word of [...words, "tiến", "lúa", "của", "thuý", "khoẻ", "toán", "hoài", "giữa"]) {
      expect(canonicalKey(placeTone(canonicalKey(word)))).toBe(canonicalKey(word));
    }
    const placed = ["tiến", "lúa", "của", "toán", "hoài", "giữa", "già", "được", "khuyến"];
    for (const word of placed) expect(placeTone(canonicalKey(word))).toBe(word);
  });
});

describe("typing errors", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcghinotu"), minLength: 2, maxLength: 8 });

  it("are found from both ends", () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const costs = oneErrorAway(one);
        if (costs.has(other))
          expect([one, other, isOneErrorAway(one, other)]).toEqual([one, other, true]);
        expect(isOneErrorAway(one, other)).toBe(isOneErrorAway(other, one));
      }),
    );
  });

  it("cost nothing for the word itself, and least for a key hit twice", () => {
    const costs = oneErrorAway("baoo");
    expect(costs.get("baoo")).toBe(0);
    const rest = [...costs].filter(([word]) => word !== "baoo").sort((a, b) => a[1] - b[1]);
    expect(rest[0]?.[0]).toBe("bao");
  });

  it("do not take away the first letter, which short forms keep", () => {
    expect(oneErrorAway("ktoan").has("toan")).toBe(false);
  });

  it("cost more the more diacritics differ", () => {
    expect(markCost("nào", "nào")).toBe(0);
    expect(markCost("nao", "nào")).toBeLessThan(markCost("nao", "đấu"));
  });
});

describe("keys of an input method", () => {
  it.each([
    ["nhieeu", "nhiêu"],
    ["dduowcj", "được"],
    ["ddangr", "đảng"],
    ["quys", "quý"],
    ["baof", "bào"],
    ["nhie6u", "nhiêu"],
    ["d9uo7c5", "được"],
    ["tha1ng", "tháng"],
  ])("%s is %s", (keys, word) => {
    expect(canonicalKey(decodeKeys(keys) ?? "")).toBe(canonicalKey(word));
  });

  it("are not seen in words without them, nor in long ones", () => {
    expect(decodeKeys("bao")).toBeNull();
    expect(decodeKeys("s".repeat(5000))).toBeNull();
  });
});
