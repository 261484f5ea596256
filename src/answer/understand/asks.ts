import { canonicalKey, foldedKey } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import { nounAsks } from "./asked-nouns.ts";
import { looksEnglish } from "./language.ts";
import { type Ask, PHRASES } from "./phrases.ts";
import { ENGLISH_PHRASES } from "./phrases-english.ts";
import { SPOKEN } from "./spoken.ts";

export type { Ask } from "./phrases.ts";

interface Phrase {
  readonly ask: Ask | null;
  readonly keepsContent: boolean;
  /** Told from other words by its diacritics alone, so never read in a plain question. */
  readonly needsDiacritics: boolean;
  /** Words that are part of the phrase; what must follow them is left alone. */
  readonly length: number;
  /** Canonical keys with đ, separated by spaces. */
  readonly exact: string;
  readonly canonical: readonly string[];
  readonly folded: readonly string[];
}

/** Key that treats đ and d alike: some keyboards have the tone marks but not the đ. */
const withoutStroke = (key: string): string => key.replaceAll("đ", "d");

type ByFirstWord = ReadonlyMap<string, readonly Phrase[]>;

/** Longest first. */
function byFirstWord(list: readonly (readonly [Ask | null, string])[]): ByFirstWord {
  const phrases = new Map<string, Phrase[]>();
  for (const [ask, written] of list) {
    const words = written.replace(/[+=>]/gu, "").split(" ");
    const [own = ""] = written.split(" >");
    const phrase: Phrase = {
      ask,
      keepsContent: written.startsWith("+"),
      needsDiacritics: written.startsWith("="),
      length: own.split(" ").length,
      exact: words.map(canonicalKey).join(" "),
      canonical: words.map((word) => withoutStroke(canonicalKey(word))),
      folded: words.map(foldedKey),
    };
    const first = phrase.folded[0] as string;
    const same = phrases.get(first) ?? [];
    same.push(phrase);
    phrases.set(first, same);
  }
  for (const same of phrases.values()) same.sort((a, b) => b.folded.length - a.folded.length);
  return phrases;
}

const english = byFirstWord(ENGLISH_PHRASES);
/** Vietnamese questions may ask in English words, but "an", "to" and "may" are Vietnamese there. */
const vietnamese = byFirstWord([
  ...PHRASES,
  ...SPOKEN,
  ...ENGLISH_PHRASES.filter(([ask]) => ask !== null),
]);

/** Syllables before "hạn" that make it another word: quá hạn, kỳ hạn, đúng hạn, giới hạn. */
const NOT_DEADLINE = new Set([
  "gia",
  "qua",
  "ki",
  "dung",
  "tre",
  "gioi",
  "ngan",
  "dai",
  "trung",
  "vo",
]);

const LATE_WORDS = new Set(["tre", "cham", "overdue"]);

/**
 * "how much revenue did …", "how much does …": what follows is measured rather than counted, and
 * stands before the figure as in "… là bao nhiêu".
 */
function isMeasured(tokens: readonly Token[], start: number, length: number): boolean {
  const isHowMuch = tokens[start]?.folded === "how" && tokens[start + 1]?.folded === "much";
  return isHowMuch && tokens[start + length]?.folded !== "money";
}

export interface Asked {
  readonly asks: ReadonlySet<Ask>;
  /** For each token, whether it is content. */
  readonly content: readonly boolean[];
  /** Index of the token after each "bao nhiêu", "mấy", "how many": where the counted noun begins. */
  readonly countedFrom: readonly number[];
}

/**
 * Finds what is asked for and which tokens carry content.
 * @param plain whether the question was typed without diacritics; then phrases match folded
 * @param isContent whether a token makes a term with a neighbour: "dược" of "khoa Dược"
 */
export function findAsks(
  tokens: readonly Token[],
  plain: boolean,
  isContent: (index: number) => boolean = () => false,
): Asked {
  const asks = new Set<Ask>();
  const content = tokens.map(() => true);
  const countedFrom: number[] = [];
  const keys = tokens.map((token) => (plain ? token.folded : withoutStroke(token.canonical)));
  const isEnglish = looksEnglish(tokens);
  const phrases = isEnglish ? english : vietnamese;
  for (let i = 0; i < tokens.length; ) {
    const candidates = phrases.get((tokens[i] as Token).folded) ?? [];
    const before = tokens[i - 1]?.folded ?? "";
    const phrase = candidates.find((candidate) => {
      if (candidate.ask === "deadline" && NOT_DEADLINE.has(before)) return false;
      if (candidate.needsDiacritics && plain) return false;
      // "đơn vị nào" asks for no person.
      if (before === "don" && candidate.folded[0] === "vi") return false;
      const words = plain ? candidate.folded : candidate.canonical;
      // "Dược" is not "được", unless the keyboard had no đ.
      if (
        words.length === 1 &&
        !plain &&
        candidate.exact !== tokens[i]?.canonical &&
        isContent(i)
      ) {
        return false;
      }
      return words.every((word, k) => keys[i + k] === word);
    });
    if (phrase === undefined) {
      i++;
      continue;
    }
    if (phrase.ask !== null) asks.add(phrase.ask);
    const { length } = phrase;
    if (!phrase.keepsContent) content.fill(false, i, i + length);
    const asksNumber =
      phrase.ask === "number" || phrase.ask === "percent" || phrase.ask === "difference";
    if (asksNumber && !phrase.keepsContent) {
      countedFrom.push(isMeasured(tokens, i, length) ? tokens.length : i + length);
    }
    i += length;
  }
  // "bao nhiêu hồ sơ bị trễ": late ones are counted, no task is asked for.
  if (asks.has("late") && countedFrom.length > 0 && !asks.has("task")) {
    tokens.forEach(({ folded }, i) => {
      if (LATE_WORDS.has(folded)) content[i] = true;
    });
  }
  if (isEnglish) {
    const byNoun = nounAsks(tokens.map(({ folded }) => folded));
    if (!asks.has("percent")) for (const ask of byNoun) asks.add(ask);
    // The noun stands before the figure, as in "… là bao nhiêu": nothing follows that is counted.
    if (byNoun.includes("number") && countedFrom.length === 0) countedFrom.push(tokens.length);
  }
  return { asks, content, countedFrom };
}

/** Asks that one kind of thing answers: a number, a day. */
export const KINDS_OF_ASK: readonly ReadonlySet<Ask>[] = [
  new Set<Ask>(["number", "percent", "rate", "difference"]),
  new Set<Ask>(["date", "deadline"]),
];

/** "còn bao nhiêu" after "bao nhiêu phần trăm" asks for the same. */
export function sameKind(ask: Ask, earlier: ReadonlySet<Ask>): boolean {
  const kind = KINDS_OF_ASK.find((one) => one.has(ask));
  if (kind === undefined) return earlier.has(ask);
  return earlier.size === 0 || [...earlier].some((other) => kind.has(other));
}
