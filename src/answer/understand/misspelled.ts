import type { Language } from "../../domain/document.ts";
import { isCommonSyllable } from "../../text/common-syllables.ts";
import { hasDiacritics } from "../../text/fold.ts";
import { isWellSpelled } from "../../text/syllable.ts";
import type { Token } from "../../text/tokens.ts";
import { commonReadings } from "./abbreviations.ts";
import { type Beside, type Candidate, candidates } from "./candidates.ts";
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
  if (!isOpen(token)) return null;
  const standing = standingOf(token, vocabulary, language);
  const own = neighbourOf(token, vocabulary.plain);
  if (standing === "known" && (language === "en" || isAtHome(own, beside, vocabulary))) return null;
  const isName = /^\p{Lu}/u.test(token.text) && standing !== "impossible" && !beside.isFirst;
  const fitting = candidates(token, standing === "known", beside, vocabulary).filter(
    (candidate) =>
      fits(candidate, standing, token, vocabulary) &&
      (!isName || candidate.sides.some(({ wanted }) => wanted)),
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
    (form) => vocabulary.pair(before, form) > 0 || vocabulary.pair(form, after) > 0,
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
  { sides, sameLetters }: Candidate,
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
    return sameLetters || fitting.every((side) => side.everyday) || (belongs && isEveryday);
  }
  if (commonReadings(token.folded).length > 0) return isBoth;
  if (looksShort(token)) return isBoth || isEveryday || (standing === "impossible" && belongs);
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
