const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;
/** Syllables that both spellings of the final vowel are in use for: kỹ/kĩ, lý/lí, quý/quí. */
const FINAL_Y = /^(h|k|l|m|s|t|v|qu)y$/u;

/**
 * Key under which spellings of the same word meet that differ only in case, Unicode form, the place
 * of the tone mark (hoà = hòa, qúy = quý) or final i/y (kĩ = kỹ). Diacritics stay significant.
 * @param word one word without spaces
 */
export function canonicalKey(word: string): string {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES);
  const bare = tones === null ? decomposed : decomposed.replace(TONES, "");
  const spelled = FINAL_Y.test(bare) ? `${bare.slice(0, -1)}i` : bare;
  return tones === null ? spelled : spelled + tones.join("");
}

/** Lower case, all diacritics stripped, đ → d; keeps length in letters, not in code units. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().replaceAll("đ", "d");
}

/** Like {@link fold}, for one word, with final y as i so that it meets {@link canonicalKey}'s folding. */
export function foldedKey(word: string): string {
  return finalY(fold(word));
}

/** {@link foldedKey} of a word that is folded already. */
export function finalY(folded: string): string {
  return folded.endsWith("y") && FINAL_Y.test(folded) ? `${folded.slice(0, -1)}i` : folded;
}

/** Folded keys of the words of a phrase, separated by single spaces: what tokens of it are compared with. */
export function foldPhrase(phrase: string): string {
  return phrase.split(" ").map(foldedKey).join(" ");
}

/** Composed letters that nearly every Vietnamese sentence has. */
const MARKED = /[đàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/iu;

/** Whether any letter carries a Vietnamese diacritic (đ included). */
export function hasDiacritics(text: string): boolean {
  return MARKED.test(text) || /\p{M}/u.test(text.normalize("NFD"));
}

/** Folding of single code units; at most 65,536 of them. */
const plainOf = new Map<number, string>();

/**
 * Folds character by character so that offsets into the result are offsets into `text`.
 * @param text NFC; a combining mark without a composed form is kept as it is
 */
export function foldInPlace(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const code = character.charCodeAt(0);
    if (code < 128) {
      folded += code >= 65 && code <= 90 ? character.toLowerCase() : character;
      continue;
    }
    let plain = plainOf.get(code);
    if (plain === undefined) {
      const one = fold(character);
      plain = one.length === 1 ? one : character;
      plainOf.set(code, plain);
    }
    folded += plain;
  }
  return folded;
}
