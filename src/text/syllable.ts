/** Initial consonants, vowels and final consonants of Vietnamese spelling, without diacritics. */
const SYLLABLE =
  /^(?:ngh|ng|nh|n|th|tr|t|ch|c|ph|p|gh|gi|g|kh|k|qu|b|d|h|l|m|r|s|v|x)?[aeiouy]{1,3}(?:ch|c|ng|nh|n|m|p|t)?$/u;

/** Whether a folded word could be a Vietnamese syllable: "thag" and "trugn" could not. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
