import { foldPhrase } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";

/**
 * Short forms that people type and that no document spells out near by; folded, `|` between
 * readings. Initials of names are not listed: they are learned from the documents.
 */
const COMMON: Readonly<Record<string, string>> = {
  kq: "ket qua",
  kh: "khach hang|ke hoach",
  nv: "nhiem vu|nhan vien",
  cv: "cong viec|cong van",
  dv: "dang vien|don vi|doan vien",
  sl: "so luong|san luong",
  dt: "doanh thu|dien tich",
  ln: "loi nhuan",
  tb: "thong bao|trung binh",
  bb: "bien ban",
  bc: "bao cao",
  qd: "quyet dinh|quy dinh",
  nq: "nghi quyet",
  ct: "chi thi|chu tich|cong ty",
  hn: "hoi nghi|ha noi",
  bt: "bi thu",
  pbt: "pho bi thu",
  gd: "giam doc|giai doan",
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  tw: "trung uong",
  sxkd: "san xuat kinh doanh",
  gpmb: "giai phong mat bang",
  dh: "dai hoi|dong ho",
  tc: "to chuc|tai chinh",
  cb: "can bo|chi bo",
  hd: "hop dong|hoat dong|hoi dong",
  lv: "lam viec",
  ns: "ngan sach|nhan su",
  tp: "thanh pho|truong phong",
  kl: "ket luan|khoi luong",
  cd: "cong doan|co dong|chi doan",
  xn: "xi nghiep|xet nghiem",
  trg: "truong|trong",
  sxh: "sot xuat huyet",
  cnqsdd: "chung nhan quyen su dung dat",
  sdd: "su dung dat",
  pgd: "pho giam doc|phong giao dich",
  nn: "nha nuoc|nong nghiep",
  gv: "giao vien",
  hs: "hoc sinh|ho so",
  sv: "sinh vien",
  ld: "lao dong|lanh dao",
  pt: "phat trien",
  ktra: "kiem tra",
  tk: "thu ky|tong ket",
};

export function commonReadings(folded: string): readonly string[] {
  // Own entries only: "constructor" is a word, too.
  return Object.hasOwn(COMMON, folded) ? (COMMON[folded] ?? "").split("|").map(foldPhrase) : [];
}

const MAX_WORDS = 5;
const MIN_LETTERS = 2;
const MAX_LETTERS = 8;

/** Initial consonants that a short form may keep together: th, tr, ngh, … */
const ONSET = /^(?:ngh|ng|nh|th|tr|ch|ph|gh|gi|kh|qu)/u;

/** Whether a token has the form of a short form: a few letters, digits only at the end. */
export function looksShortened(folded: string): boolean {
  return (
    folded.length >= MIN_LETTERS && folded.length <= MAX_LETTERS && /^[a-z]+\d*$/u.test(folded)
  );
}

/**
 * Whether the words, each shortened to its first letter, its initial consonants, or kept whole, spell
 * the short form: "ktra" kiểm tra, "duk" Đảng ủy Khối, "nqtw4" Nghị quyết Trung ương 4.
 */
function spells(short: string, words: readonly Token[], from: number, count: number): boolean {
  if (count === 0) return short === "";
  const word = words[from]?.folded;
  if (word === undefined || short === "") return false;
  const onset = ONSET.exec(word)?.[0];
  const pieces = [word, ...(onset === undefined ? [] : [onset]), word[0] as string];
  return pieces.some(
    (piece) =>
      short.startsWith(piece) && spells(short.slice(piece.length), words, from + 1, count - 1),
  );
}

/** The phrase (folded words) that the short form most often stands for in the texts; `null` for none. */
export function learnReading(short: string, texts: readonly (readonly Token[])[]): string | null {
  const spelled = short.replace("tw", "tu");
  const counts = new Map<string, number>();
  for (const tokens of texts) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]?.folded[0] !== spelled[0]) continue;
      for (let count = 2; count <= MAX_WORDS && i + count <= tokens.length; count++) {
        if (!spells(spelled, tokens, i, count)) continue;
        const words = tokens.slice(i, i + count);
        const phrase = words.map((token) => token.folded).join(" ");
        const adjacent = words.every(
          (word, k) => k === 0 || word.span.start - (words[k - 1] as Token).span.end === 1,
        );
        if (adjacent) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  let best: string | null = null;
  for (const [phrase, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = phrase;
  }
  return best;
}
