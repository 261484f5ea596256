import { fold } from "./fold.ts";
import type { Word, WordNumber } from "./number-word.ts";
import { readEnglish } from "./number-words-english.ts";
import type { Spelling } from "./spelling.ts";
import { isCountedNoun, isUnitOrScale } from "./units.ts";

const UNITS = new Map(
  Object.entries({
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
const SCALES = new Map(
  Object.entries({ trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }),
);
const FRACTIONS: readonly (readonly [string, number, number])[] = [
  ["một nửa", 1, 2],
  ["một phần hai", 1, 2],
  ["một phần ba", 1, 3],
  ["hai phần ba", 2, 3],
  ["một phần tư", 1, 4],
  ["ba phần tư", 3, 4],
  ["một phần năm", 1, 5],
  ["two thirds", 2, 3],
  ["one third", 1, 3],
  ["a third of", 1, 3],
  ["three quarters", 3, 4],
  ["a quarter of", 1, 4],
  ["one half", 1, 2],
  ["half of", 1, 2],
  ["half the", 1, 2],
];
const FRACTION_STARTS = new Set(FRACTIONS.map(([phrase]) => phrase.split(" ")[0] as string));

function folded<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].map(([word, value]) => [fold(word), value]));
}
const UNITS_FOLDED = folded(UNITS);
const SCALES_FOLDED = folded(SCALES);

/** Words after which a single number word is none: "hai bên nhau" no, "hai là" an enumeration. */
const NOT_COUNTED = new Set(
  `là và của cho với thì mà đã sẽ đang được bị các những này kia đó khi nếu để từ tại trong ngoài trên dưới
  trước sau vào ra lên xuống đến tới về do bởi vì nên rằng hay hoặc chiều tư một hai ba bốn năm sáu bảy tám chín
  of or other another more that which who is are was were be been has have had and but as to in on at by for from
  thing way hand day's-end else such can could should would will shall may might must not it its this these those
  per cent`.split(/\s+/u),
);
/** Nouns with which `một` states a count rather than "a". */
const STRICT_ONE = new Set([
  "đồng chí",
  "người",
  "hộ",
  "trường hợp",
  "vụ",
  "phiếu",
  "lượt",
  "ý kiến",
  "ca",
]);
const NOT_BEFORE = new Set([
  "thứ",
  "tháng",
  "lần",
  "mùng",
  "mồng",
  "cả",
  "mẹ",
  "ông",
  "bà",
  "ngày",
]);

/** "từ đầu năm phường …": a year, not five. */
const BEFORE_YEAR = new Set(
  "đầu cuối giữa trong hết từ cả mỗi hằng hàng nửa qua nhiều các mấy theo một kế hoạch dau cuoi giua het tu ca moi hang nua cac may".split(
    " ",
  ),
);

/** "Anh Bảy", "chị Ba": a capital after these is a name. */
const FORMS_OF_ADDRESS = new Set(
  "anh chị em ông cô chú bác dì cậu mợ thím út chi ong co chu bac di cau".split(" "),
);

/**
 * The number that starts with the first of `words`, or `null`. A single word counts only before a
 * word that can be counted: `năm` only before a known counted noun, `một` and `one` more strictly.
 * @param words the words from here on, separated by blanks only (`gaps` where not)
 * @param previous the word before, lower case, or ""
 * @param spelling how the text around is written
 */
export function readNumberWords(
  words: readonly Word[],
  previous: string,
  spelling: Spelling,
): WordNumber | null {
  const first = words[0];
  if (first === undefined) return null;
  if (FRACTION_STARTS.has(first.lower)) {
    const phrase = words.slice(0, 3).map((word) => word.lower);
    for (const [text, value, upper] of FRACTIONS) {
      const parts = text.split(" ");
      if (parts.every((part, i) => phrase[i] === part)) {
        const taken = parts.filter((part) => part !== "of" && part !== "the").length;
        return { value, upper, count: taken };
      }
    }
  }
  if (spelling === "english") return readEnglish(words, previous);
  const vietnamese = readVietnamese(words, previous, spelling === "plain");
  // Without diacritics "ten" is a name (tên) and "one" rarely a number.
  return vietnamese ?? (spelling === "plain" ? null : readEnglish(words, previous));
}

function readVietnamese(
  words: readonly Word[],
  previous: string,
  plain: boolean,
): WordNumber | null {
  const units = plain ? UNITS_FOLDED : UNITS;
  const scales = plain ? SCALES_FOLDED : SCALES;
  const ten = plain ? "muoi" : "mười";
  const tens = plain ? "muoi" : "mươi";
  const odd = plain ? ["le", "linh"] : ["lẻ", "linh"];
  const at = (i: number) => words[i]?.lower ?? "";
  const unit = (i: number) => units.get(at(i));
  if (unit(0) === undefined && at(0) !== ten) return null;
  let total = 0;
  let k = 0;
  let parts = 0;
  while (k < words.length) {
    let value: number | null = null;
    const start = k;
    const digit = unit(k);
    if (digit !== undefined && scales.get(at(k + 1)) === 100) {
      value = digit * 100;
      k += 2;
      if (odd.includes(at(k)) && unit(k + 1) !== undefined) {
        value += unit(k + 1) ?? 0;
        k += 2;
      }
    }
    if (at(k) === ten && (plain ? unit(k - 1) === undefined || k === start : true)) {
      value = (value ?? 0) + 10;
      k++;
      if (isSmall(k)) value += unit(k++) ?? 0;
    } else if (unit(k) !== undefined && at(k + 1) === tens) {
      value = (value ?? 0) + (unit(k) ?? 0) * 10;
      k += 2;
      if (isSmall(k)) value += unit(k++) ?? 0;
    } else if (value === null && digit !== undefined) {
      value = digit;
      k++;
    }
    if (value === null) break;
    parts++;
    let scale = scales.get(at(k));
    if (scale === undefined || scale < 1000) {
      total += value;
      break;
    }
    k++;
    const next = scales.get(at(k));
    if (next !== undefined && next > scale) {
      scale *= next;
      k++;
    }
    total += value * scale;
    const rest = unit(k);
    if (rest !== undefined && scale >= 1000 && isLastOfNumber(k)) {
      // "năm triệu hai": two tenths of a million.
      total += (rest * scale) / 10;
      k++;
      break;
    }
    if (at(k) === (plain ? "ruoi" : "rưỡi")) {
      total += scale / 2;
      k++;
      break;
    }
  }
  if (parts === 0) return null;
  if (k > 1) return { value: total, upper: null, count: k };
  return isCounted(words, previous, plain) ? { value: total, upper: null, count: 1 } : null;

  function isLastOfNumber(i: number): boolean {
    const next = at(i + 1);
    if (at(i) === "năm" || at(i) === "nam") return false;
    return (
      unit(i + 1) === undefined &&
      !scales.has(next) &&
      next !== tens &&
      next !== ten &&
      !isCountedNoun(fold(`${next} ${at(i + 2)}`.trim()))
    );
  }

  function isSmall(i: number): boolean {
    // "hai mươi năm": five only when a counted noun follows, else years.
    if (unit(i) === undefined) return false;
    return fold(at(i)) !== "nam" || isCountedNoun(fold(`${at(i + 1)} ${at(i + 2)}`.trim()));
  }
}

function isCounted(words: readonly Word[], previous: string, plain: boolean): boolean {
  const [first, next, third] = words;
  if (first === undefined || next === undefined || next.capital) return false;
  if (NOT_BEFORE.has(previous) || NOT_COUNTED.has(next.lower)) return false;
  if (first.capital && FORMS_OF_ADDRESS.has(previous)) return false;
  const phrase = `${next.lower} ${third?.lower ?? ""}`.trim();
  const key = fold(phrase);
  const spelled = plain ? key : phrase;
  switch (first.lower) {
    case "tư":
    case "mốt":
    case "lăm":
    case "nhăm":
      return false;
    case "một":
      return STRICT_ONE.has(next.lower) || STRICT_ONE.has(phrase);
  }
  if (fold(first.lower) === "nam" && BEFORE_YEAR.has(previous)) return false;
  if (plain || first.lower === "năm") return spelled !== "" && isCountedNoun(key);
  return !first.capital || isCountedNoun(key) || isUnitOrScale(key);
}
