import { createRandom, type Random } from "../random.ts";

const ONE_IN_TEN = 0.1;
const LETTERS = [..."abcdeghiklmnopqrstuvxy"];

/** The ways a question is typed. */
export interface Condition {
  readonly name: "clean" | "no diacritics" | "10 % typos";
  /** The questions as typed, in order. Seeded: the same every time. */
  type(questions: readonly string[]): string[];
}

export const conditions: readonly Condition[] = [
  { name: "clean", type: (questions) => questions.map((question) => question.normalize("NFC")) },
  { name: "no diacritics", type: (questions) => questions.map(withoutDiacritics) },
  {
    name: "10 % typos",
    type(questions) {
      const random = createRandom(20);
      return questions.map((question) => withTypos(question.normalize("NFC"), random));
    },
  },
];

function withoutDiacritics(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .normalize("NFC");
}

/** One word in ten gets one slip: a letter replaced, left out, doubled, or swapped with the next. */
function withTypos(text: string, random: Random): string {
  return text.replace(/\p{L}{2,}/gu, (word) => {
    if (!random.chance(ONE_IN_TEN)) return word;
    const at = random.below(word.length);
    const letter = word[at] as string;
    const rest = word.slice(at + 1);
    switch (random.below(4)) {
      case 0:
        return word.slice(0, at) + random.pick(LETTERS) + rest;
      case 1:
        return word.slice(0, at) + rest;
      case 2:
        return word.slice(0, at) + letter + letter + rest;
      default:
        return rest === ""
          ? word.slice(0, at - 1) + letter + word[at - 1]
          : word.slice(0, at) + rest[0] + letter + rest.slice(1);
    }
  });
}
