import { canonicalKey } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import { languagePairs } from "./language-pairs.ts";

/** How much commoner a word with đ must be where both are words: "được", not "dược". */
const COMMONER = 3;

/**
 * Puts đ back where a keyboard has the tone marks but not the letter: the question has none, and a
 * word that only đ makes one of the language ("dến"). Then other words are meant with đ as well
 * where that is by far the commoner one; those with a capital may be names.
 * @param question NFC, with diacritics
 */
export function withStrokes(question: string): string {
  if (/đ/iu.test(question) || !/(?<!\p{L})d/u.test(question)) return question;
  const { share } = languagePairs();
  const tokens = tokenize(question).filter(({ text }) => /^d\p{L}/u.test(text));
  const shares = tokens.map(({ text }) => ({
    as: share(canonicalKey(text)),
    stroked: share(canonicalKey(`đ${text.slice(1)}`)),
  }));
  if (!shares.some(({ as, stroked }) => as === 0 && stroked > 0)) return question;
  let restored = question;
  tokens.forEach(({ span }, i) => {
    const { as, stroked } = shares[i] as (typeof shares)[number];
    if (stroked > COMMONER * as)
      restored = `${restored.slice(0, span.start)}đ${restored.slice(span.start + 1)}`;
  });
  return restored;
}
