/** Written with a full stop and followed by a name: `TP. Hồ Chí Minh`, `Mr. Khai`. Case counts. */
const BEFORE_NAMES = new Set(
  (
    "TP Tp TX Tx TT Tt KP Kp Ths ThS THS TS Ts TSKH PGS Pgs GS Gs KS Ks KTS BS Bs BSCKI BSCKII CN Cn LS Ls NGND NGƯT NSND " +
    "NSƯT Đ/c đ/c ĐC Đc đc Mr Mrs Ms Messrs Dr Prof St Ste Gen Col Lt Sgt Capt Maj Rev Hon Sen Rep " +
    "Gov Pres Supt Bros Tr Th"
  ).split(" "),
);

/** Followed by a number: `No. 4`, `tr. 5`, `Fig. 2`. */
const BEFORE_NUMBERS = new Set(
  "no nos nr art arts sec ch vol p pp fig figs para paras cl tr q h approx ca c khoản điều".split(
    " ",
  ),
);

/** Never end a sentence. */
const NEVER = new Set(["i.e", "e.g", "cf", "viz", "vs", "incl", "approx", "vd"]);

/** Words before a single capital that name one of a series: `quý I.`, `nhóm A.` end a sentence. */
const SERIES = new Set(
  (
    "quý khóa khoá kỳ kì thứ phần chương mục đợt nhóm loại hạng lớp khu khối tổ bảng án gói lô điểm " +
    "tầng dãy đoạn phương phase part group class type grade category option plan annex appendix " +
    "section block lot package quarter team schedule"
  ).split(" "),
);

/**
 * Whether the full stop after `word` belongs to the word rather than ending the sentence.
 * @param word letters, digits, `/` and inner full stops before the full stop in question
 * @param before the word before that one, or ""
 * @param next first character after the following white space
 */
export function isAbbreviation(word: string, before: string, next: string): boolean {
  const lower = word.toLowerCase();
  // Of "PGS.TS." the last part stands before the name.
  const title = word.slice(word.lastIndexOf(".") + 1);
  if (NEVER.has(lower) || BEFORE_NAMES.has(title)) return true;
  if (/\d/u.test(next) && BEFORE_NUMBERS.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return !SERIES.has(before.toLowerCase());
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
}
