import type { Language } from "../../domain/document.ts";
import { isCommonEnglish } from "../../text/common-english.ts";
import { isCommonSyllable } from "../../text/common-syllables.ts";
import { canonicalKey, fold, foldedKey, hasDiacritics } from "../../text/fold.ts";
import { decodeKeys } from "../../text/keyboard-codes.ts";
import { isWellSpelled } from "../../text/syllable.ts";
import type { Token } from "../../text/tokens.ts";
import { commonReadings } from "./abbreviations.ts";
import { type Beside, type Candidate, candidates } from "./candidates.ts";
import { isFunctionWord } from "./everyday.ts";
import { languagePairs } from "./language-pairs.ts";
import { type Neighbour, neighbourOf, type Vocabulary } from "./vocabulary.ts";

/**
 * `known`: a word of the documents or of everyday questions. `possible`: well spelled, perhaps one
 * that the documents do not have. `impossible`: no word at all.
 */
type Standing = "known" | "possible" | "impossible";

const MAX_LETTERS = 12;

/** The key of the word that was meant by a token; `null` to leave it. */
export function bestCandidate(
  token: Token,
  beside: Beside,
  vocabulary: Vocabulary,
  language: Language,
): string | null {
  const restored = unswapped(token, vocabulary);
  if (restored !== null) return restored;
  if (!isOpen(token)) return null;
  const standing = standingOf(token, vocabulary, language);
  const own = neighbourOf(token, vocabulary.plain);
  if (standing === "known" && (language === "en" || isAtHome(own, beside, vocabulary))) return null;
  if (standing === "impossible") {
    const sure =
      decoded(token, beside, vocabulary) ??
      undoubled(token, vocabulary) ??
      (language === "vi" ? (readAloud(token, vocabulary) ?? joined(token, vocabulary)) : null);
    if (sure !== null) return sure;
  }
  const isCapital = /^\p{Lu}/u.test(token.text) && !beside.isFirst;
  const mayBe = ({ key, sides }: Candidate): boolean => {
    if (!isCapital) return true;
    if (standing === "impossible") return fold(key)[0] === token.folded[0];
    return sides.some(({ wanted }) => wanted);
  };
  const fitting = candidates(token, standing === "known", beside, vocabulary).filter(
    (candidate) => fits(candidate, standing, token, vocabulary) && mayBe(candidate),
  );
  const best = ranked(fitting)[0];
  if (best !== undefined) return best.key;
  const mayStandAlone = standing === "impossible" && language === "vi" && !looksShort(token);
  return mayStandAlone ? standingAlone(token, beside, vocabulary) : null;
}

function ranked(found: readonly Candidate[]): readonly Candidate[] {
  return [...found].sort((a, b) => b.score - a.score);
}

/** Numbers, single letters and short forms in capitals are never slips. */
function isOpen({ text }: Token): boolean {
  if (text.length < 2 || text.length > MAX_LETTERS || /^\d/u.test(text)) return false;
  return !/\p{Lu}/u.test(text.slice(1));
}

/** A word of the documents, of everyday questions or of everyday Vietnamese. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
  const key = vocabulary.plain ? foldedKey(word) : canonicalKey(word);
  return vocabulary.isWord(key) || isCommonSyllable(key, vocabulary.plain);
}

const keyIn = (word: string, { plain }: Vocabulary): string =>
  plain ? foldedKey(word) : canonicalKey(word);

/** "hCo": the capital was typed second. The letters are the same, so it cannot be another name. */
function unswapped({ text }: Token, vocabulary: Vocabulary): string | null {
  if (!/^\p{Ll}\p{Lu}\p{Ll}+$/u.test(text) || text.length > MAX_LETTERS) return null;
  const meant = (text.slice(1, 2) + text.slice(0, 1) + text.slice(2)).toLowerCase();
  return isKnown(meant, vocabulary) ? keyIn(meant, vocabulary) : null;
}

/** Keys that come together in no word; a single tone key may be the letter that it is: "oxi". */
const SURE_KEYS = /\d|dd|aa|ee|oo|[uo]w/u;

/** "nhieeu", "nhie6u": the keys of an input method. */
function decoded(token: Token, beside: Beside, vocabulary: Vocabulary): string | null {
  const typed = token.text.toLowerCase();
  if (typed[0] !== token.text[0] && !beside.isFirst) return null;
  const word = decodeKeys(typed);
  if (word === null || !isWellSpelled(word, false)) return null;
  const key = keyIn(word, vocabulary);
  if (!vocabulary.isWord(key)) return null;
  const own: Neighbour = { key, folded: foldedKey(word), pattern: key };
  return SURE_KEYS.test(typed) || isAtHome(own, beside, vocabulary) ? key : null;
}

/** "bệệnh", "Nhhi": a key that was hit twice, where one word alone comes of taking it out. */
function undoubled({ text }: Token, vocabulary: Vocabulary): string | null {
  const typed = text.toLowerCase();
  const isCapital = typed[0] !== text[0];
  const found = new Set<string>();
  for (let at = 1; at < typed.length; at++) {
    if (typed[at] !== typed[at - 1]) continue;
    // Lee and Woods are spelled so.
    if (isCapital && /[aeiou]/u.test(typed[at] as string)) continue;
    const word = typed.slice(0, at) + typed.slice(at + 1);
    if (isKnown(word, vocabulary)) found.add(keyIn(word, vocabulary));
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** "xog", "thàh", "fòng": letters that chats leave out or swap for others of the same sound. */
function readAloud({ text }: Token, vocabulary: Vocabulary): string | null {
  const word = text
    .toLowerCase()
    .replace(/^f/u, "ph")
    .replace(/^j/u, "gi")
    .replace(/^w(?=\p{L})/u, "qu")
    .replace(/(?<=[\p{L}])(?<![nc])(?=[gh]$)/u, "n");
  const isSure = vocabulary.plain || hasDiacritics(word) || !/[gh]$/u.test(word);
  const isOther = isSure && word !== text.toLowerCase();
  return isOther && isKnown(word, vocabulary) ? keyIn(word, vocabulary) : null;
}

const ONSET = /^(?:ngh|ng|nh|th|tr|ch|ph|gh|gi|kh|qu|[bcdđghklmnpqrstvx])(?=.)/u;

/** "nvụ", "slượng", "kfí": of the first word the first letters only; the pair that the documents have most. */
function joined({ text }: Token, vocabulary: Vocabulary): string | null {
  const typed = text.toLowerCase().replace("f", "ph");
  let best: string | null = null;
  let most = 0;
  for (const length of [1, 2, 3]) {
    const [first, second] = [typed.slice(0, length), typed.slice(length)];
    if (second.length < 2 || !ONSET.test(typed)) continue;
    const exact = vocabulary.plain || !hasDiacritics(second) ? null : canonicalKey(second);
    for (const [word, next] of languagePairs().before(foldedKey(second))) {
      if (!fold(word).startsWith(fold(first)) || (exact !== null && next !== exact)) continue;
      const keys = [word, next].map((key) => (vocabulary.plain ? fold(key) : key));
      const count = vocabulary.together(keys[0] as string, keys[1] as string);
      if (count > most) [most, best] = [count, keys.join(" ")];
    }
  }
  return best;
}

function standingOf(token: Token, vocabulary: Vocabulary, language: Language): Standing {
  const { plain } = vocabulary;
  const key = plain ? token.folded : token.canonical;
  const isListed = (form: string): boolean =>
    vocabulary.isWord(form) ||
    (language === "vi" ? isCommonSyllable(form, plain) : isCommonEnglish(form));
  // Some keyboards have the tone marks but not the đ.
  if (isListed(key) || (key.startsWith("d") && isListed(`đ${key.slice(1)}`))) return "known";
  if (language === "en" || isWellSpelled(token.text.toLowerCase(), plain)) return "possible";
  return "impossible";
}

/** Whether a known word stands beside one of its neighbours as elsewhere. */
function isAtHome(own: Neighbour, { before, after }: Beside, vocabulary: Vocabulary): boolean {
  const forms = own.key?.startsWith("d") ? [own, stroked(own)] : [own];
  const { after: likely } = languagePairs();
  return forms.some(
    (form) =>
      likely(before.pattern, form.pattern) > 0 ||
      likely(form.pattern, after.pattern) > 0 ||
      vocabulary.pair(before, form) > 0 ||
      vocabulary.pair(form, after) > 0,
  );
}

function stroked(own: Neighbour): Neighbour {
  const key = `đ${own.key?.slice(1) ?? ""}`;
  return { ...own, key, pattern: key };
}

/** Short forms that people use, two letters, or none of them a vowel: as likely meant so as a slip. */
function looksShort({ folded }: Token): boolean {
  return folded.length <= 2 || !/[aeiouy]/u.test(folded) || commonReadings(folded).length > 0;
}

function fits(
  { key, sides, sameLetters }: Candidate,
  standing: Standing,
  token: Token,
  { everyday, plain }: Vocabulary,
): boolean {
  const fitting = sides.filter(({ score }) => score > 0);
  const isBoth = fitting.length === 2;
  const isEveryday = fitting.some((side) => side.everyday);
  const belongs = fitting.some((side) => side.belongs);
  if (standing === "known") {
    if (fitting.some(({ wanted }) => wanted)) return true;
    // What any question may have stands beside whatever the documents are about.
    if (!isBoth || everyday.isWord(plain ? token.folded : token.canonical, plain)) return false;
    // Words without content stand beside anything.
    const isUsual = fitting.every((side) => side.everyday) && !isFunctionWord(key, plain);
    return sameLetters || isUsual || (belongs && isEveryday);
  }
  // "tp", "kl": letters alone are the beginnings of words.
  if (commonReadings(token.folded).length > 0 || !/[aeiouy]/u.test(token.folded)) return isBoth;
  if (token.folded.length <= 2) return isBoth || isEveryday || belongs;
  return fitting.length > 0;
}

/** Costs below this are of letters swapped or doubled, which no other word has by chance. */
const PLAIN_SLIP = 1;
const UNLIKELY = 1.4;
/** By how much the best must be ahead where no neighbour speaks for it. */
const CLEARLY = 0.3;

/** What was meant by a word that there is not, where nothing known stands beside it. */
function standingAlone(token: Token, beside: Beside, vocabulary: Vocabulary): string | null {
  if (/^\p{Lu}/u.test(token.text) && !beside.isFirst) return null;
  const found = candidates(token, false, beside, vocabulary, true).filter(
    ({ cost, isEverydayWord }) =>
      cost < PLAIN_SLIP || (cost < UNLIKELY && isEverydayWord && hasDiacritics(token.text)),
  );
  const [best, second] = ranked(found);
  const isClear = second === undefined || (best?.score ?? 0) >= second.score + CLEARLY;
  return isClear ? (best?.key ?? null) : null;
}
