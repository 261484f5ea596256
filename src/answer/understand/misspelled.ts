import type { Language } from "../../domain/document.ts";
import { isCommonSyllable } from "../../text/common-syllables.ts";
import { canonicalKey, fold, foldedKey } from "../../text/fold.ts";
import { decodeKeys } from "../../text/keyboard-codes.ts";
import { isWellSpelled } from "../../text/syllable.ts";
import type { Token } from "../../text/tokens.ts";
import { isOneErrorAway, markCost } from "../../text/typing-errors.ts";
import { memoize } from "../memo.ts";
import { commonReadings } from "./abbreviations.ts";
import { type Neighbour, neighbourKey, type Vocabulary } from "./vocabulary.ts";

export interface Beside {
  readonly before: Neighbour;
  readonly after: Neighbour | null;
  readonly isFirst: boolean;
}

/**
 * `known`: a word of the documents or of everyday questions. `possible`: well spelled, perhaps one
 * that the documents do not have. `impossible`: no word at all.
 */
type Standing = "known" | "possible" | "impossible";

interface Candidate {
  readonly key: string;
  readonly score: number;
  /** Diacritics are all that differs. */
  readonly sameLetters: boolean;
  /** Stands beside the word before it and the word after it elsewhere too. */
  readonly left: boolean;
  readonly right: boolean;
  /** One of the two pairs is one of everyday questions. */
  readonly everyday: boolean;
  /** In everyday questions one of the neighbours stands beside no other word. */
  readonly wanted: boolean;
  /** The same in the documents, for a pair of everyday questions. */
  readonly belongs: boolean;
}

const MAX_LETTERS = 12;
const COST_WEIGHT = 2;
const EVERYDAY_WORD = 0.5;
const FREQUENCY_WEIGHT = 0.15;
/** Costs less than a typing error: the keys are the very letters. */
const KEY_CODES = 0.3;
const ONE_ERROR = 1;
const lettersOf = memoize(5000, foldedKey);

/** The key that was meant by a token, several separated by a space; `null` to leave it. */
export function bestCandidate(
  token: Token,
  beside: Beside,
  vocabulary: Vocabulary,
  language: Language,
): string | null {
  if (!isOpen(token)) return null;
  const standing = standingOf(token, vocabulary, language);
  const own = neighbourKey(token, vocabulary.plain);
  if (standing === "known" && (language === "en" || isAtHome(own, beside, vocabulary))) return null;
  const isName = /^\p{Lu}/u.test(token.text) && standing !== "impossible";
  const fitting = candidates(token, standing, beside, vocabulary).filter(
    (candidate) =>
      fits(candidate, standing, token, vocabulary) &&
      (!isName || beside.isFirst || candidate.wanted),
  );
  let best: Candidate | null = null;
  for (const candidate of fitting) {
    if (best === null || candidate.score > best.score) best = candidate;
  }
  return best?.key ?? null;
}

/** Numbers, single letters and short forms in capitals are never slips. */
function isOpen({ text }: Token): boolean {
  if (text.length < 2 || text.length > MAX_LETTERS || /^\d/u.test(text)) return false;
  return !/\p{Lu}/u.test(text.slice(1));
}

function standingOf(token: Token, vocabulary: Vocabulary, language: Language): Standing {
  const { plain } = vocabulary;
  const key = plain ? token.folded : token.canonical;
  const isKnown = (form: string): boolean =>
    vocabulary.isWord(form) || (language === "vi" && isCommonSyllable(form, plain));
  if (isKnown(key)) return "known";
  // Some keyboards have the tone marks but not the đ.
  if (key.startsWith("d") && isKnown(`đ${key.slice(1)}`)) return "known";
  if (language === "en" || isWellSpelled(token.text.toLowerCase(), plain)) return "possible";
  return "impossible";
}

/** Whether a known word stands beside one of its neighbours as elsewhere. */
function isAtHome(own: Neighbour, { before, after }: Beside, vocabulary: Vocabulary): boolean {
  const forms = own.key?.startsWith("d") ? [own, stroked(own)] : [own];
  return forms.some(
    (form) =>
      vocabulary.pair(before, form) > 0 || (after !== null && vocabulary.pair(form, after) > 0),
  );
}

function stroked(own: Neighbour): Neighbour {
  const key = `đ${own.key?.slice(1) ?? ""}`;
  return { ...own, key, pattern: key };
}

function candidates(
  token: Token,
  standing: Standing,
  beside: Beside,
  vocabulary: Vocabulary,
): Candidate[] {
  const typed = token.text.toLowerCase();
  const { plain } = vocabulary;
  const found: Candidate[] = [];
  const offer = (key: string, cost: number): void => {
    const marks = plain ? 0 : markCost(typed, key);
    if (cost + marks > 0) found.push(weigh(key, cost + marks, token, beside, vocabulary));
  };
  if (standing === "known") {
    if (!plain) for (const key of vocabulary.spellings(token.folded)) offer(key, 0);
    for (const key of everydayPartners(beside, vocabulary)) {
      const folded = lettersOf(key);
      if (folded !== token.folded && isOneErrorAway(token.folded, folded)) offer(key, ONE_ERROR);
    }
    return found;
  }
  const decoded = decodeKeys(typed);
  if (decoded !== null && isWellSpelled(decoded, false)) {
    const meant = plain ? foldedKey(decoded) : canonicalKey(decoded);
    if (vocabulary.isWord(meant)) found.push(weigh(meant, KEY_CODES, token, beside, vocabulary));
  }
  if (/\d/u.test(typed)) return found;
  for (const [folded, cost] of vocabulary.near(fold(typed))) {
    const own = { key: folded, folded, pattern: folded };
    const mayFit =
      vocabulary.mayPair(beside.before, own) ||
      (beside.after !== null && vocabulary.mayPair(own, beside.after));
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
  if (after !== null) yield* everyday.partners("before", after.pattern, plain);
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
  const left = vocabulary.pair(before, own);
  const right = after === null ? 0 : vocabulary.pair(own, after);
  const word = vocabulary.everyday.isWord(key, plain) ? EVERYDAY_WORD : 0;
  const frequency = FREQUENCY_WEIGHT * Math.log1p(vocabulary.frequency(key));
  const isEveryday =
    vocabulary.isEverydayPair(before, own) ||
    (after !== null && vocabulary.isEverydayPair(own, after));
  const wants = (test: Vocabulary["belongs"]): boolean =>
    test(before, "before", own) || (after !== null && test(after, "after", own));
  return {
    key,
    score: left + right + word + frequency - COST_WEIGHT * cost,
    sameLetters: own.folded === token.folded,
    left: left > 0,
    right: right > 0,
    everyday: isEveryday,
    wanted: wants(vocabulary.belongsInQuestions),
    belongs: isEveryday && wants(vocabulary.belongs),
  };
}

/** Two letters, or none of them a vowel: as likely a short form as a slip. */
function looksShort({ folded }: Token): boolean {
  return folded.length <= 2 || !/[aeiouy]/u.test(folded);
}

function fits(
  candidate: Candidate,
  standing: Standing,
  token: Token,
  { everyday: words, plain }: Vocabulary,
): boolean {
  const { left, right, everyday, sameLetters, wanted, belongs } = candidate;
  const both = left && right;
  if (standing === "known") {
    // What any question may have stands beside whatever the documents are about.
    const isEveryday = words.isWord(plain ? token.folded : token.canonical, plain);
    return wanted || (!isEveryday && (belongs || (sameLetters && both)));
  }
  if (commonReadings(token.folded).length > 0) return both;
  if (standing === "possible") return both || everyday || (sameLetters && (left || right));
  return looksShort(token) ? both || everyday : left || right;
}
