import type { Language } from "../domain/document.ts";

/**
 * Frequent English words that are no Vietnamese syllable, not even one typed without diacritics
 * (so not "the", "do", "can", "to", "in", "on").
 */
const englishWords = new Set(
  (
    "about above after all an and any are as be been before below between both by could did does done during " +
    "each every explain find for from give had has have her his how if into is it its last latest list many " +
    "most much next of or our out per report should show than that their them there these they this those " +
    "under until was we were what when where which who whom whose why will with would you your"
  ).split(" "),
);

/** Letters that only Vietnamese writes, among the languages asked in. */
const vietnameseLetter = /[đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/**
 * The language a question is asked in, where nothing else says it. One English word decides when
 * no word carries diacritics; otherwise two do, as names in an English question keep theirs.
 * @param fallback when the words do not tell
 */
export function guessLanguage(text: string, fallback: Language): Language {
  const composed = text.normalize("NFC").toLowerCase();
  const words = composed.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  const vietnamese = words.filter((word) => vietnameseLetter.test(word)).length;
  if (english >= (vietnamese > 0 ? 2 : 1)) return "en";
  return vietnamese > 0 ? "vi" : fallback;
}
