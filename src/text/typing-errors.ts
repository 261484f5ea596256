import { finalY } from "./fold.ts";

/** Keys beside each other on a QWERTY keyboard, one row and its neighbours below and above. */
const NEAR_KEYS: Readonly<Record<string, string>> = {
  q: "wa",
  w: "qeas",
  e: "wrsd",
  r: "etdf",
  t: "ryfg",
  y: "tugh",
  u: "yihj",
  i: "uojk",
  o: "ipkl",
  p: "ol",
  a: "qwsz",
  s: "weadzx",
  d: "ersfxc",
  f: "rtdgcv",
  g: "tyfhvb",
  h: "yugjbn",
  j: "uihknm",
  k: "iojlm",
  l: "opk",
  z: "asx",
  x: "sdzc",
  c: "dfxv",
  v: "fgcb",
  b: "ghvn",
  n: "hjbm",
  m: "jkn",
};
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

const SWAPPED = 0.9;
const DOUBLED = 0.8;
const LEFT_OUT = 1;
const ADDED = 1.2;
const NEAR_KEY = 1;
const FAR_KEY = 1.4;
/** People rarely miss the first letter of a word. */
const FIRST = 0.4;

/**
 * Keys of all words that a word could be, were one letter of it swapped with the next, doubled, left
 * out, added or wrong, with how unlikely that is: about 1 each, the word itself 0.
 * @param folded lower case without diacritics
 */
export function oneErrorAway(folded: string): Map<string, number> {
  const costs = new Map<string, number>();
  const offer = (word: string, cost: number, at: number): void => {
    const key = finalY(word);
    const total = at === 0 ? cost + FIRST : cost;
    if (total < (costs.get(key) ?? Number.POSITIVE_INFINITY)) costs.set(key, total);
  };
  for (let at = 0; at <= folded.length; at++) {
    const before = folded.slice(0, at);
    const letter = folded[at] ?? "";
    const after = folded.slice(at + 1);
    for (const added of LETTERS) offer(before + added + folded.slice(at), LEFT_OUT, at);
    if (letter === "") continue;
    const isDoubled = letter === folded[at + 1] || letter === folded[at - 1];
    // A short form keeps the first letter of what it leaves out: "ktoán", "bsĩ".
    if (at > 0 || isDoubled) offer(before + after, isDoubled ? DOUBLED : ADDED, isDoubled ? 1 : at);
    if (after !== "") offer(before + after[0] + letter + after.slice(1), SWAPPED, at);
    for (const meant of LETTERS) {
      const isNear = NEAR_KEYS[letter]?.includes(meant) ?? false;
      if (meant !== letter) offer(before + meant + after, isNear ? NEAR_KEY : FAR_KEY, at);
    }
  }
  costs.set(finalY(folded), 0);
  return costs;
}

/** Whether one error of those may tell two words apart. */
export function isOneErrorAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const MARK = 0.3;

/** How unlikely it is that diacritics were typed so for the others: each too many or missing counts. */
export function markCost(typed: string, meant: string): number {
  const left = marksOf(typed);
  let extra = 0;
  for (const mark of marksOf(meant)) {
    const at = left.indexOf(mark);
    if (at < 0) extra++;
    else left.splice(at, 1);
  }
  return MARK * (extra + left.length);
}

function marksOf(word: string): string[] {
  return word.normalize("NFD").match(/\p{M}|đ/gu) ?? [];
}
