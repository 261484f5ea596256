/** Telex: doubled letters and w for the letters of the alphabet, s f r x j for the tones. */
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
};
const VNI_TONES: Readonly<Record<string, string>> = {
  "1": "\u0301",
  "2": "\u0300",
  "3": "\u0309",
  "4": "\u0303",
  "5": "\u0323",
};

/** More than a syllable has, codes included. */
const MAX_LETTERS = 11;

/**
 * The word that was meant where the keyboard's input method was off or left a key over: "nhieeu",
 * "dduowcj", "nhie6u", "thangs". `null` where nothing in it is such a code.
 * @param word lower case
 * @returns letters with their marks, tone mark last
 */
export function decodeKeys(word: string): string | null {
  if (word.length > MAX_LETTERS) return null;
  const decoded = /\d/u.test(word) ? decodeVni(word) : decodeTelex(word);
  return decoded === null || decoded === word ? null : decoded;
}

function decodeTelex(word: string): string | null {
  const vowel = word.search(/[aeiouyăâêôơư]/u);
  if (vowel < 0) return null;
  const rest = word.slice(vowel + 1);
  const toneKeys = rest.match(/[sfrxj]/gu) ?? [];
  if (toneKeys.length > 1) return null;
  const [toneKey = ""] = toneKeys;
  const letters = (word.slice(0, vowel + 1) + rest.replace(toneKey, ""))
    .replace(/^dd/u, "đ")
    .replace(/^d(.*)d$/u, "đ$1")
    .replace(/uow|uwow/u, "ươ")
    .replace(/aa/u, "â")
    .replace(/ee/u, "ê")
    .replace(/oo/u, "ô")
    .replace(/^([^aâăêôe]*)a(u|i|y|m|n|ng|nh|p|t|c)?w/u, "$1ă$2")
    .replace(/ow/u, "ơ")
    .replace(/uw|w/u, "ư");
  return letters + (TELEX_TONES[toneKey] ?? "");
}

function decodeVni(word: string): string | null {
  const digits = [...word.replace(/\D/gu, "")];
  if (digits.length > 3 || /^\d/u.test(word)) return null;
  let letters = word.replace(/\d/gu, "");
  let tone = "";
  for (const digit of digits) {
    if (digit === "6") letters = letters.replace(/[aeo](?!.*[eo])/u, circumflex);
    else if (digit === "7") letters = letters.replace(/uo/u, "ươ").replace(/[uo](?!.*[ơư])/u, horn);
    else if (digit === "8") letters = letters.replace("a", "ă");
    else if (digit === "9") letters = letters.replace("d", "đ");
    else if (VNI_TONES[digit] === undefined || tone !== "") return null;
    else tone = VNI_TONES[digit];
  }
  return letters + tone;
}

const circumflex = (letter: string): string => `${letter}\u0302`.normalize("NFC");
const horn = (letter: string): string => (letter === "u" ? "ư" : "ơ");
