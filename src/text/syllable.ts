/** Initial consonants, vowels and final consonants of Vietnamese spelling, without diacritics. */
const SYLLABLE =
  /^(?:ngh|ng|nh|n|th|tr|t|ch|c|ph|p|gh|gi|g|kh|k|qu|b|d|h|l|m|r|s|v|x)?[aeiouy]{1,3}(?:ch|c|ng|nh|n|m|p|t)?$/u;

/** Whether a folded word could be a Vietnamese syllable: "thag" and "trugn" could not. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

/** What may follow the initial consonants, without tone mark; `-p`, `-t`, `-c` and `-ch` have few tones. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uêt uênh uơ uy uya uych uyên uyêt
  uynh uyt uyu uyp ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yt yêm yên yêng yêt yêu`.split(
    /\s+/u,
  ),
);
const FOLDED_RIMES = new Set([...RIMES].map(bare));
const ONSET = /^(?:ngh|ng|nh|n|th|tr|t|ch|c|ph|p|gh|gi|g|kh|k|q|b|d|đ|h|l|m|r|s|v|x)/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const CLOSED = /(?:p|t|c|ch)$/u;
/** Sắc and nặng, the tones that a closed syllable may have. */
const CLOSED_TONE = /[\u0301\u0323]/u;

/**
 * Whether a word is spelled by the rules of Vietnamese, whether or not there is such a word: onset,
 * rime and tone go together. "lơp" (no tone), "nihêu", "cuỗc" and "kam" are not.
 * @param word lower case; any Unicode form
 * @param plain typed without diacritics
 */
export function isWellSpelled(word: string, plain: boolean): boolean {
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONE)?.length ?? 0;
  if (tones > 1) return false;
  const bareWord = decomposed.replace(TONE, "").normalize("NFC");
  const onset = ONSET.exec(bareWord)?.[0] ?? "";
  const rimes = plain ? FOLDED_RIMES : RIMES;
  const fits = splits(bareWord, onset).some(
    ([consonants, rime]) => rimes.has(rime) && agree(consonants, rime),
  );
  return fits && (plain || !CLOSED.test(bareWord) || (tones === 1 && CLOSED_TONE.test(decomposed)));
}

/** "gì" is g + i, "già" is gi + a, "giếng" is either; "quý" is qu + y. */
function splits(word: string, onset: string): (readonly [string, string])[] {
  const whole = [onset, word.slice(onset.length)] as const;
  if (onset === "gi") return [whole, ["g", word.slice(1)], ["gi", `i${whole[1]}`]];
  if (onset === "q") {
    const rest = whole[1].slice(1);
    return whole[1].startsWith("u") ? [["qu", rest]] : [];
  }
  return [whole];
}

/** c, g and ng before front vowels are written k, gh and ngh, and only there. */
function agree(onset: string, rime: string): boolean {
  const isFront = /^[ieêy]/u.test(rime);
  if (onset === "k" || onset === "gh" || onset === "ngh") return isFront;
  if (onset === "c" || onset === "ng") return !isFront;
  if (onset === "g") return !isFront || rime.startsWith("i");
  return true;
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
