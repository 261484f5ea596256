/**
 * Rhymes of Vietnamese, tone marks removed (Thompson, A Vietnamese Reference Grammar, ch. 2, in the
 * spelling in use), including those that need a final consonant of the sharp tones.
 */
const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en " +
    "eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa " +
    "oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong " +
    "ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uac uai uan uang uât uân uâng uây uc ue " +
    "uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư " +
    "ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt uen ueo uao " +
    "uau uanh uach uat uap uăng uăt uăn uăc uơi uôn uet uyp"
  ).split(" "),
);
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** Whether a lower-case word could be a Vietnamese syllable by its spelling. */
function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.normalize("NFD");
  if ((decomposed.match(TONES) ?? []).length > 1) return false;
  const bare = decomposed.replace(TONES, "").normalize("NFC");
  const onset = ONSET.exec(bare)?.[0] ?? "";
  if (RHYMES.has(bare.slice(onset.length))) return true;
  // In "gì", "quý" the letter after the consonant is part of the rhyme.
  if (onset === "gi") return RHYMES.has(bare.slice(1));
  return onset === "qu" && RHYMES.has(bare.slice(1));
}

export interface Plausibility {
  /** Share of the words with a non-ASCII letter that are Vietnamese syllables, 0…1; 0 without any. */
  readonly score: number;
  /** Share of all words that have a non-ASCII letter, 0…1. */
  readonly foreignShare: number;
}

/** How much a decoding reads like Vietnamese. */
export function vietnamesePlausibility(text: string): Plausibility {
  let words = 0;
  let foreign = 0;
  let syllables = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    words++;
    if (/^[A-Za-z]+$/u.test(word)) continue;
    foreign++;
    // Capitals in the middle of a word come from the wrong table: "ChÊp", "NghÞ".
    const isMixed = /\p{Ll}\p{M}*\p{Lu}/u.test(word);
    if (!isMixed && isVietnameseSyllable(word.toLowerCase())) syllables++;
  }
  return {
    score: foreign === 0 ? 0 : syllables / foreign,
    foreignShare: words === 0 ? 0 : foreign / words,
  };
}
