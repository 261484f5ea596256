const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * The usual spelling of a canonical key: its tone mark on the vowel that carries it.
 * @param canonical see `canonicalKey`
 * @returns NFC
 */
export function placeTone(canonical: string): string {
  const tone = TONE.exec(canonical)?.[0];
  if (tone === undefined) return canonical.normalize("NFC");
  const letters = canonical.replace(TONE, "").normalize("NFC");
  const at = toneVowel(letters);
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize("NFC");
}

/** Index of the vowel with a mark of its own, else of the one before last where nothing follows, else the last. */
function toneVowel(letters: string): number {
  const marked = letters.search(/[ăâêôơư](?!.*[ăâêôơư])/u);
  if (marked >= 0) return marked;
  const rime = letters.replace(/^(?:qu|gi(?=[aeiouy]))/u, "##");
  const [, before = "", vowels = "", final = ""] =
    /^([^aeiouy]*)([aeiouy]*)(.*)$/u.exec(rime) ?? [];
  const isMedial = /^(?:oa|oe|uy)/u.test(vowels) && (final !== "" || vowels.length > 2);
  const offset = vowels.length < 2 ? 0 : isMedial || final !== "" ? 1 : 0;
  return Math.min(before.length + offset, letters.length - 1);
}
