import type { Token } from "../../text/tokens.ts";

const ENGLISH_WORDS = new Set(
  "the a an of in on at to for by with from and or is are was were be did do does has had have how what who when where which why must many much".split(
    " ",
  ),
);

/** Whether a question is in English rather than in Vietnamese without diacritics. */
export function looksEnglish(tokens: readonly Token[]): boolean {
  const english = tokens.filter((token) => ENGLISH_WORDS.has(token.text.toLowerCase())).length;
  return (
    english >= 2 ||
    (english === 1 && tokens.length <= 4 && tokens.every((t) => /^[\w]+$/u.test(t.text)))
  );
}
