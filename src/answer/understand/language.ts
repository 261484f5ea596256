import { hasDiacritics } from "../../text/fold.ts";
import { isWellSpelled } from "../../text/syllable.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { memoize } from "../memo.ts";
import { isEnglishWord } from "./glossary.ts";

/** Function words that no Vietnamese syllable looks like. */
const ENGLISH_WORDS = new Set(
  `of by with from and or is are was were be does did has had have how what who whom whose when where which why must many much
  been will would should could shall there their they this that these those your which`.split(
    /\s+/u,
  ),
);
/** These may be Vietnamese without diacritics as well: thế, à, ăn, in, ơn, át, tô, phó, đó. */
const AMBIGUOUS = new Set(
  "the a an in on at to for do it its as all any per not may can".split(" "),
);
/** What an ambiguous word tells, against one that is English for sure. */
const HALF = 0.5;
const ENOUGH = 1.5;

/**
 * Whether a question is in English rather than in Vietnamese without diacritics. Names and borrowed
 * words ("deadline của KPI") are outnumbered by the words of the language.
 */
export function looksEnglish(tokens: readonly Token[]): boolean {
  let english = 0;
  let vietnamese = 0;
  for (const { text, folded } of tokens) {
    const isName = /^\p{Lu}/u.test(text) && text !== tokens[0]?.text;
    if (ENGLISH_WORDS.has(folded) && !hasDiacritics(text)) english++;
    else if (hasDiacritics(text)) vietnamese += isName ? HALF : 1;
    else if (AMBIGUOUS.has(folded)) english += HALF;
    else if (isWellSpelled(folded, true)) vietnamese += isName || isEnglishWord(folded) ? 0 : 1;
    else if (isEnglishWord(folded)) english++;
  }
  const enough = vietnamese === 0 ? 1 : ENOUGH;
  return english >= enough && english > vietnamese;
}

/** The same of a text; one question is looked at in several places. */
export const isEnglish = memoize(200, (text) => looksEnglish(tokenize(text)));
