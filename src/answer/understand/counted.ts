import { canonicalKey, foldInPlace } from "../../text/fold.ts";
import { findNumbers } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { isCountedNoun, isUnitOrScale, type UnitClass } from "../../text/units.ts";
import type { ContentWord } from "./words.ts";

const MAX_COUNTED_WORDS = 4;
const MONEY = new Set(["tien", "money", "kinh phi"]);

/** What people call a unit in speech: "mấy hôm", "mấy tiếng", "mấy số điện"; folded. */
const SPOKEN_UNITS: Readonly<Record<string, string>> = {
  hom: "ngày",
  bua: "ngày",
  tieng: "giờ",
  ky: "kg",
  khoi: "m³",
  cu: "triệu đồng",
  "so dien": "kWh",
  "ki dien": "kWh",
  "ky dien": "kWh",
};

/** "khối lượng", "khối phòng": no cubic metres. */
const NO_UNIT = /^khoi (?:luong|phong|co|thi|doanh|van|san)$/u;

/** The unit that a word, or it and the next, stands for in speech, and how many words it takes. */
function spokenUnit(word: string, next: string): { unit: string; length: number } | null {
  const pair = SPOKEN_UNITS[`${word} ${next}`];
  if (pair !== undefined) return { unit: pair, length: 2 };
  const unit = SPOKEN_UNITS[word];
  return unit === undefined ? null : { unit, length: 1 };
}

/** Unit words right after "bao nhiêu": they choose the figure and need not stand in the evidence. */
export function measuredUnits(
  tokens: readonly Token[],
  countedFrom: readonly number[],
): Set<number> {
  const positions = new Set<number>();
  for (const from of countedFrom) {
    for (let i = from; i < from + MAX_COUNTED_WORDS; i++) {
      const word = tokens[i]?.folded ?? "";
      // "bao nhiêu, sao …": a mark ends what is asked for.
      if ((tokens[i]?.span.start ?? 0) - (tokens[i - 1]?.span.end ?? 0) > 1) break;
      const pair = `${word} ${tokens[i + 1]?.folded ?? ""}`;
      if (NO_UNIT.test(pair)) break;
      const spoken = spokenUnit(word, tokens[i + 1]?.folded ?? "");
      if (spoken !== null) {
        for (let k = 0; k < spoken.length; k++) positions.add(i + k);
        break;
      }
      if (pair === "diem phan" && tokens[i + 2]?.folded === "tram") {
        positions
          .add(i)
          .add(i + 1)
          .add(i + 2);
        break;
      }
      if (isCountedNoun(pair)) break;
      if (isUnitOrScale(pair) || MONEY.has(pair)) positions.add(i++).add(i);
      else if (isUnitOrScale(word) || MONEY.has(word)) positions.add(i);
      else break;
    }
  }
  return positions;
}

/** "bao nhiêu một mét vuông", "mấy đồng mỗi ký": what an amount is for need not stand in the evidence. */
export function perUnits(tokens: readonly Token[], countedFrom: readonly number[]): Set<number> {
  const positions = new Set<number>();
  for (const from of countedFrom) {
    for (let i = from; i < from + MAX_COUNTED_WORDS; i++) {
      if (!PER.has(tokens[i]?.folded ?? "")) continue;
      const [next = "", second = ""] = tokens.slice(i + 1, i + 3).map(({ folded }) => folded);
      const length = isUnitOrScale(`${next} ${second}`) ? 2 : isUnitOrScale(next) ? 1 : 0;
      if (TIME.test(next)) continue;
      for (let k = 0; length > 0 && k <= length; k++) positions.add(i + k);
    }
  }
  return positions;
}
/** Of fees by the year or the month papers say so. */
const TIME = /^(?:nam|thang|ngay|tuan|gio|quy|year|month|day|week|hour)$/u;
const PER = new Set("mot 1 moi tren per each a".split(" "));

/** Class of those units; `scale` for a bare "tỷ". */
export function askedUnit(
  tokens: readonly Token[],
  positions: ReadonlySet<number>,
): UnitClass | "scale" | null {
  if (positions.size === 0) return null;
  const words = [...positions].map((position) => tokens[position]?.text ?? "").join(" ");
  const folded = foldInPlace(words.toLowerCase());
  if (MONEY.has(folded)) return "money";
  const [word = "", next = ""] = folded.split(" ");
  const spoken = spokenUnit(word, next);
  const mention = findNumbers(`1 ${spoken?.unit ?? words}`, { language: "vi" })[0];
  if (mention?.unit != null) return mention.unit.class;
  return mention?.scaleWord == null ? null : "scale";
}

const CLASSIFIERS = new Set(
  ["căn cái chiếc con ngôi vị cuộc bộ tấm", "can cai chiec con ngoi vi cuoc bo tam"].flatMap(
    (words) => words.split(" ").map(canonicalKey),
  ),
);

/** "mấy căn nhà": the classifier is one of several for the same noun and tells nothing apart. */
export function isClassifierAsked(
  tokens: readonly Token[],
  position: number,
  countedFrom: readonly number[],
): boolean {
  if (!countedFrom.includes(position)) return false;
  const [token, next] = tokens.slice(position, position + 2);
  // "can bo", typed without diacritics, are people.
  const isStaff = token?.folded === "can" && next?.folded === "bo";
  return !isStaff && CLASSIFIERS.has(token?.canonical ?? "");
}
const GENERIC_COUNTS = new Set(["ca", "cai", "chiec", "truong hop", "vu", "con so"]);

/** "bao nhiêu tiền", "bao nhiêu một tháng", "mấy mỗi người", "mấy hôm": what follows is no noun that is counted. */
const NOT_COUNTED = new Set("tien mot 1 moi tung hom bua money each".split(" "));
/** "bao nhiêu vốn đầu tư công": an amount of it, not a number of pieces. */
const AMOUNTS =
  /^(?:von|kinh phi|ngan sach|doanh thu|loi nhuan|chi phi|co tuc|du no|hoc phi|funding|capital|dividends?)(?: |$)/u;

/** Content words right after the asking phrase; they name what is counted. */
export function countedWords(
  words: readonly ContentWord[],
  tokens: readonly Token[],
  countedFrom: readonly number[],
  content: readonly boolean[],
  units: ReadonlySet<number>,
): ContentWord[] {
  const from = countedFrom[0];
  const following = tokens.slice(from, (from ?? 0) + 2).map(({ folded }) => folded);
  if (from === undefined || NOT_COUNTED.has(following[0] ?? "")) return [];
  if (AMOUNTS.test(following.join(" ")) || tokens[from - 1]?.folded === "tram") return [];
  const counted: ContentWord[] = [];
  for (let i = from; i < tokens.length && counted.length < MAX_COUNTED_WORDS; i++) {
    const previous = tokens[i - 1];
    const token = tokens[i] as Token;
    if (content[i] !== true) break;
    // "… là bao nhiêu? Nghị quyết …": a mark ends what is counted.
    if (previous !== undefined && token.span.start - previous.span.end > 1) break;
    // "mấy cây số" counts no trees.
    if (token.folded === "cay" && tokens[i + 1]?.folded === "so") break;
    const word = words.find((candidate) => candidate.position === i);
    if (word !== undefined && !(counted.length === 0 && CLASSIFIERS.has(word.canonical)))
      counted.push(word);
  }
  // "dài bao nhiêu mét": the unit is no noun, and the text may shorten it.
  const isUnit = counted.every(({ position }) => units.has(position));
  if (isUnit && !["count", "scale", null].includes(askedUnit(tokens, units))) return [];
  // "mấy ca", "mấy trường hợp": a classifier alone names nothing.
  return GENERIC_COUNTS.has(counted.map((word) => word.folded).join(" ")) ? [] : counted;
}
