import { fold } from "../src/text/fold.ts";
import { createRandom } from "./random.ts";

/** Swaps two letters in the middle of the longest word; which one is fixed by the question. */
export function swapInLongestWord(question: string): string {
  const words = question.match(/\p{L}{4,}/gu) ?? [];
  const word = words.reduce((longest, next) => (next.length > longest.length ? next : longest), "");
  if (word === "") return question;
  const at = Math.floor(word.length / 2);
  const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  return question.replace(word, swapped);
}

/** Rows of keys: a finger hits the one beside, above or below. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** A word of three letters or more; numbers are left alone, for a slip in one is another question. */
const WORD = /(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu;
const MAX_TRIES = 20;

/**
 * One letter of one word swapped with the next, left out, doubled or hit beside, each as likely;
 * word, place and kind are drawn. The first letter is kept unless it is swapped.
 */
export function withTypo(question: string, seed: number): string {
  const random = createRandom(seed + hash(question));
  // The first draws of near seeds are alike.
  for (let i = 0; i < 8; i++) random.next();
  const pick = random.below;
  const words = [...question.matchAll(WORD)];
  for (let attempt = 0; attempt < MAX_TRIES && words.length > 0; attempt++) {
    const match = words[pick(words.length)] as RegExpExecArray;
    const word = match[0];
    const slip = SLIPS[pick(SLIPS.length)] as Slip;
    const typed = slip(word, 1 + pick(word.length - 1), pick);
    if (typed === null || typed.toLowerCase() === word.toLowerCase()) continue;
    const end = match.index + word.length;
    return question.slice(0, match.index) + typed + question.slice(end);
  }
  return question;
}

type Slip = (word: string, at: number, pick: (count: number) => number) => string | null;

const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  (word, at, pick) => {
    const keys = keysBeside(fold(word[at] as string));
    return keys === "" ? null : word.slice(0, at) + keys[pick(keys.length)] + word.slice(at + 1);
  },
];

function keysBeside(letter: string): string {
  return ROWS.map((row, i) => {
    const at = row.indexOf(letter);
    if (at < 0) return "";
    const [above = "", below = ""] = [ROWS[i - 1], ROWS[i + 1]].map((other) => other?.[at] ?? "");
    return (row[at - 1] ?? "") + (row[at + 1] ?? "") + above + below;
  }).join("");
}

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}
