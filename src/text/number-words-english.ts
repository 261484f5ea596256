import type { Word, WordNumber } from "./number-word.ts";
import { isCountedNoun } from "./units.ts";

const ENGLISH = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const ENGLISH_SCALES = new Map(
  Object.entries({ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, dozen: 12 }),
);
const ONE_FOLLOWED_BY = new Set(["on", "against", "for", "in", "from", "abstained", "abstention"]);
const ONE_PRECEDED_BY = new Set([
  "no",
  "any",
  "this",
  "that",
  "each",
  "the",
  "which",
  "every",
  "only",
  "another",
]);
/** The English number that starts with the first of `words`; `one` only where it counts. */
export function readEnglish(words: readonly Word[], previous: string): WordNumber | null {
  let total = 0;
  let current = 0;
  let k = 0;
  for (; k < words.length; k++) {
    const word = words[k]?.lower ?? "";
    const small = ENGLISH.get(word);
    const scale = ENGLISH_SCALES.get(word);
    if (small !== undefined) {
      const tens = current % 100;
      const joins =
        current === 0 ||
        (tens === 0 && current >= 100) ||
        (tens >= 20 && small < 10 && tens % 10 === 0);
      if (!joins) break;
      current += small;
    } else if (k > 0 && scale !== undefined) {
      if (scale <= 100) current = (current === 0 ? 1 : current) * scale;
      else {
        total += (current === 0 ? 1 : current) * scale;
        current = 0;
      }
    } else if (
      k > 0 &&
      word === "and" &&
      /^(?:hundred|thousand)$/u.test(words[k - 1]?.lower ?? "") &&
      ENGLISH.has(words[k + 1]?.lower ?? "")
    ) {
    } else break;
  }
  if (k === 0) return null;
  if (k > 1) return { value: total + current, upper: null, count: k };
  const next = words[1];
  if (words[0]?.lower === "one") {
    if (next === undefined || next.capital || ONE_PRECEDED_BY.has(previous)) return null;
    const counts = ONE_FOLLOWED_BY.has(next.lower) || isCountedNoun(next.lower);
    return counts ? { value: 1, upper: null, count: 1 } : null;
  }
  return { value: total + current, upper: null, count: 1 };
}
