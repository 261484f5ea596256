import { canonicalKey, foldedKey } from "../../text/fold.ts";
import { COMMON } from "./common-words.ts";
import { EVERYDAY, FUNCTION_WORDS } from "./everyday.ts";
import { SUBJECTS } from "./glossary.ts";
import { MEANINGS } from "./meanings/meanings.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import { PHRASES } from "./phrases.ts";
import { SPOKEN } from "./spoken.ts";

/** The Vietnamese that questions are asked in: its words, and which stand side by side. */
export interface LanguagePairs {
  /** Canonical keys of the words with these letters. */
  spellings(folded: string): readonly string[];
  /** Share of a word among all words, 0…1. */
  share(canonical: string): number;
  /** Canonical keys of the words that may stand before a word with these letters, with the key of that word. */
  before(folded: string): readonly (readonly [word: string, next: string])[];
  /** How likely a word is after another, 0…1. */
  after(first: string, second: string): number;
}

/** How often a phrase counts against a term of one trade, by the list that has it. */
const EVERYDAY_PHRASE = 4;
const FUNCTION_WORD = 60;
/** Seen together once after a rare word tells less than often after a common one. */
const SMOOTHING = 5;

let pairs: LanguagePairs | null = null;

/** Read from the lists of phrases and terms when it is first needed. */
export function languagePairs(): LanguagePairs {
  pairs ??= readPairs();
  return pairs;
}

function readPairs(): LanguagePairs {
  const words = new Map<string, number>();
  const followers = new Map<string, number>();
  const spellings = new Map<string, string[]>();
  const keys = new Map<string, string>();
  let total = 0;
  const keyOf = (word: string): string => {
    let key = keys.get(word);
    if (key === undefined) {
      key = canonicalKey(word);
      keys.set(word, key);
    }
    return key;
  };
  const read = (phrase: string, times: number): void => {
    let last = "";
    for (const word of phrase.split(" ").filter(Boolean)) {
      const key = keyOf(word);
      if (!words.has(key)) {
        const letters = foldedKey(word);
        const same = spellings.get(letters);
        if (same === undefined) spellings.set(letters, [key]);
        else same.push(key);
      }
      words.set(key, (words.get(key) ?? 0) + times);
      total += times;
      const pair = `${last} ${key}`;
      if (last !== "") followers.set(pair, (followers.get(pair) ?? 0) + times);
      last = key;
    }
  };
  for (const phrase of EVERYDAY.split(/[|\n]/u)) read(phrase, EVERYDAY_PHRASE);
  for (const phrase of COMMON.split("|")) read(phrase, EVERYDAY_PHRASE);
  for (const [, phrase] of [...PHRASES, ...SPOKEN])
    read(phrase.replace(/[+=>]/gu, ""), EVERYDAY_PHRASE);
  for (const group of NEIGHBOURS.split(";")) {
    const [first, ...others] = group.trim().split(/\s+/u);
    for (const other of others) read(`${first} ${other}`, EVERYDAY_PHRASE);
  }
  for (const word of FUNCTION_WORDS.split("|")) read(word, FUNCTION_WORD);
  for (const phrase of MEANINGS.join("\n").split(/\n|,|=|->/u)) read(phrase, 1);
  for (const line of SUBJECTS.join("\n").split("\n"))
    for (const phrase of (line.split(" = ")[1] ?? "").split(",")) read(phrase, 1);
  const before = new Map<string, (readonly [string, string])[]>();
  for (const pair of followers.keys()) {
    const [word = "", next = ""] = pair.split(" ");
    const letters = foldedKey(next);
    const others = before.get(letters);
    if (others === undefined) before.set(letters, [[word, next]]);
    else others.push([word, next]);
  }
  return {
    before: (folded) => before.get(folded) ?? [],
    spellings: (folded) => spellings.get(folded) ?? [],
    share: (canonical) => (words.get(canonical) ?? 0) / total,
    after: (first, second) =>
      (followers.get(`${first} ${second}`) ?? 0) / ((words.get(first) ?? 0) + SMOOTHING),
  };
}
