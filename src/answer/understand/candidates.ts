import { fold, foldedKey } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import { isOneErrorAway, markCost } from "../../text/typing-errors.ts";
import { memoize } from "../memo.ts";
import type { Neighbour, Side, Vocabulary } from "./vocabulary.ts";

/** What stands before and after a token. */
export interface Beside {
  readonly before: Neighbour;
  readonly after: Neighbour;
  readonly isFirst: boolean;
}

/** How a word goes with one neighbour. */
export interface Fit {
  /** See `Vocabulary.pair`; 0 where they stand side by side nowhere. */
  readonly score: number;
  /** They do in everyday questions. */
  readonly everyday: boolean;
  /** The neighbour makes no word without it. */
  readonly wanted: boolean;
  /** In the documents the neighbour stands beside hardly any other. */
  readonly belongs: boolean;
}

/** A word that may have been meant. */
export interface Candidate {
  readonly key: string;
  /** See `oneErrorAway` and `markCost`. */
  readonly cost: number;
  /** Higher is better. */
  readonly score: number;
  readonly isEverydayWord: boolean;
  /** Diacritics are all that differs. */
  readonly sameLetters: boolean;
  readonly sides: readonly [before: Fit, after: Fit];
}

const COST_WEIGHT = 2;
const EVERYDAY_WORD = 0.5;
const FREQUENCY_WEIGHT = 0.15;
const ONE_ERROR = 1;
const lettersOf = memoize(5000, foldedKey);

/**
 * Words of the documents and of everyday questions that a token may have been meant for.
 * @param isKnown the token is such a word itself: then only its own letters and what usually stands
 *   beside its neighbours are looked at
 * @param anywhere also those that stand beside neither neighbour
 */
export function candidates(
  token: Token,
  isKnown: boolean,
  beside: Beside,
  vocabulary: Vocabulary,
  anywhere = false,
): Candidate[] {
  const typed = token.text.toLowerCase();
  const { plain } = vocabulary;
  const found: Candidate[] = [];
  const offer = (key: string, cost: number): void => {
    const marks = plain ? 0 : markCost(typed, key);
    if (cost + marks > 0) found.push(weigh(key, cost + marks, token, beside, vocabulary));
  };
  if (isKnown) {
    if (!plain) for (const key of vocabulary.spellings(token.folded)) offer(key, 0);
    for (const key of everydayPartners(beside, vocabulary)) {
      const folded = lettersOf(key);
      if (folded !== token.folded && isOneErrorAway(token.folded, folded)) offer(key, ONE_ERROR);
    }
    return found;
  }
  if (/\d/u.test(typed)) return found;
  for (const [folded, cost] of vocabulary.near(fold(typed))) {
    const own = { key: folded, folded, pattern: folded };
    const mayFit =
      anywhere || vocabulary.mayPair(beside.before, own) || vocabulary.mayPair(own, beside.after);
    if (mayFit) for (const key of vocabulary.spellings(folded)) offer(key, cost);
  }
  return found;
}

/** What stands beside one of the neighbours in everyday questions. */
function* everydayPartners(
  { before, after }: Beside,
  { everyday, plain }: Vocabulary,
): Iterable<string> {
  yield* everyday.partners("after", before.pattern, plain);
  yield* everyday.partners("before", after.pattern, plain);
}

function weigh(
  key: string,
  cost: number,
  token: Token,
  { before, after }: Beside,
  vocabulary: Vocabulary,
): Candidate {
  const { plain } = vocabulary;
  const own: Neighbour = { key, folded: lettersOf(key), pattern: key };
  const left = fitOf(before, "before", own, vocabulary);
  const right = fitOf(after, "after", own, vocabulary);
  const word = vocabulary.everyday.isWord(key, plain) ? EVERYDAY_WORD : 0;
  const frequency = FREQUENCY_WEIGHT * Math.log1p(vocabulary.frequency(key));
  return {
    key,
    cost,
    score: left.score + right.score + word + frequency - COST_WEIGHT * cost,
    isEverydayWord: word > 0,
    sameLetters: own.folded === token.folded,
    sides: [left, right],
  };
}

const ALONE: Fit = { score: 0, everyday: false, wanted: false, belongs: false };

function fitOf(neighbour: Neighbour, side: Side, own: Neighbour, vocabulary: Vocabulary): Fit {
  const [first, second] = side === "before" ? [neighbour, own] : [own, neighbour];
  const score = vocabulary.pair(first, second);
  if (score === 0) return ALONE;
  return {
    score,
    everyday: vocabulary.isEverydayPair(first, second),
    wanted: side === "after" && vocabulary.wants(own, neighbour),
    belongs: vocabulary.belongs(neighbour, side, own),
  };
}
