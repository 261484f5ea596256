import { fold } from "../text/fold.ts";
import { findNumbers, type NumberMention } from "../text/numbers.ts";
import type { UnitClass } from "../text/units.ts";
import { memoize } from "./memo.ts";
import type { TableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";

/**
 * Things that are measured in money. Matched as written where the question has diacritics: "thưởng"
 * is paid, "bồi thường" names who is; "giá" is no "tham gia".
 */
const MONEY_WORDS =
  "doanh thu|lợi nhuận|kinh phí|công nợ|nợ quá hạn|số nợ|ngân sách|chi phí|thu nhập|tổng mức đầu tư|giá trị|số tiền|dự toán|tiền lương|học phí|quỹ lương|vốn vay|vốn đầu tư|giá|tiền|phí|lương|lương tháng|thưởng|lãi|nợ|vốn|revenue|money|expenditure|salary|wage|profit|budget|cost|costs|debt|income|loan|fund|fee|fees|price|value";
const MONEY = new RegExp(`(?<!\\p{L})(?:${MONEY_WORDS})(?!\\p{L})`, "u");
const MONEY_FOLDED = new RegExp(`\\b(?:${fold(MONEY_WORDS)})\\b`, "u");

const namesMoney = memoize(200, (question) => MONEY.test(question.toLowerCase()));
const namesMoneyFolded = memoize(200, (folded) => MONEY_FOLDED.test(folded));
const asksCosts = memoize(200, (folded) => COSTS.test(folded));

function isOfMoney({ question, folded, plain }: Understanding): boolean {
  return plain ? namesMoneyFolded(folded) : namesMoney(question);
}

/** "hết bao nhiêu", "trị giá mấy tỷ": money without the word. */
const COSTS =
  /\b(?:tri gia|ton (?:het )?(?:bao nhieu|may|nhieu)|het (?:bao nhieu|may|nhieu)|bao (?:nhieu )?tien|may (?:ty|trieu)|charged?|paid|spent|spend)\b/u;
const DURATION =
  /\b(?:bao lau|thoi gian|may ngay|may thang|may nam|may gio|may hom|may tuan|may bua|may buoi|bao nhieu (?:ngay|thang|tuan|gio|phut|nam|hom)|how long|so ngay|so gio)\b/u;

export type UnitFit = "match" | "neutral" | "mismatch";

const classOf = memoize(
  500,
  (unit) => findNumbers(`1 ${unit}`, { language: "vi" })[0]?.unit?.class ?? null,
);

/** Class of the unit that a figure is stated in: beside it, in the unit column, or in the header. */
function unitClassOf(mention: NumberMention, cell: TableCell | null): UnitClass | null {
  if (cell !== null && /%/u.test(cell.header)) return "percent";
  if (mention.unit !== null) return mention.unit.class;
  if (cell === null) return null;
  const bracketed = BRACKETED.exec(cell.header)?.[1] ?? BRACKETED.exec(cell.rowLabel)?.[1];
  return classOf(cell.unit ?? bracketed ?? "");
}

/** "Doanh thu (tỷ đồng)" */
const BRACKETED = /\(([^()]{1,24})\)\s*$/u;

/** Whether the question asks for an amount of money, and the figure is one. */
export function moneyFit(
  understanding: Understanding,
  mention: NumberMention,
  cell: TableCell | null,
): { asksMoney: boolean; isMoney: boolean } {
  const own = unitClassOf(mention, cell);
  return {
    asksMoney:
      understanding.askedUnit === "money" ||
      isOfMoney(understanding) ||
      asksCosts(understanding.folded),
    // A bare number in a table may be of any unit.
    isMoney: own === "money" || (own === null && (cell !== null || mention.scaleWord !== null)),
  };
}

/**
 * Whether a figure is measured in what the question asks for: the unit after "bao nhiêu" ("tỷ",
 * "km", "phần trăm"), else what the thing asked about is measured in.
 */
export function unitFit(
  understanding: Understanding,
  mention: NumberMention,
  cell: TableCell | null,
): UnitFit {
  const { askedUnit, asks, folded, counted } = understanding;
  const own = unitClassOf(mention, cell);
  if (askedUnit !== null) {
    if (askedUnit === "scale") {
      return own === "percent" || own === "percentagePoint" || own === "duration"
        ? "mismatch"
        : "match";
    }
    if (own === null) return cell === null ? "mismatch" : "neutral";
    const isPoints = askedUnit === "percentagePoint" && own === "percent";
    return own === askedUnit || isPoints ? "match" : "mismatch";
  }
  // "tỷ lệ … trên bao nhiêu phiếu" counts sheets; "tỷ lệ … là bao nhiêu" asks for a rate.
  if (asks.has("percent") || (asks.has("rate") && counted.length === 0)) {
    if (own === "percent" || own === "percentagePoint") return "match";
    return own === null && cell !== null ? "neutral" : "mismatch";
  }
  if (own === "duration") return DURATION.test(folded) ? "match" : "mismatch";
  if (counted.length > 0) return own === "percent" || own === "money" ? "mismatch" : "neutral";
  const asksMoney = isOfMoney(understanding) || asksCosts(folded);
  if (own === "money") return asksMoney ? "match" : "neutral";
  // Neither a length nor a number of tasks is an amount of money, a share of it may be.
  const isBare = own === null && cell === null && mention.scaleWord === null;
  if (asksMoney && own !== "percent" && (own !== null || isBare)) return "mismatch";
  return "neutral";
}
