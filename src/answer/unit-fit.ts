import { findNumbers, type NumberMention } from "../text/numbers.ts";
import type { UnitClass } from "../text/units.ts";
import { memoize } from "./memo.ts";
import type { TableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";

/** Things that are measured in money, folded; the first syllables of what a question asks about. */
const MONEY =
  /\b(?:doanh thu|loi nhuan|kinh phi|cong no|no qua han|so no|ngan sach|chi phi|thu nhap|tong muc dau tu|gia tri|so tien|du toan|tien luong|hoc phi|quy luong|von vay|von dau tu|gia|tien|phi|luong|luong thang|thuong|lai|no|von|revenue|profit|budget|cost|costs|debt|income|loan|fund|fee|fees|price|value)\b/u;
/** "hết bao nhiêu", "trị giá mấy tỷ": money without the word. */
const COSTS =
  /\b(?:tri gia|ton (?:het )?(?:bao nhieu|may|nhieu)|het (?:bao nhieu|may|nhieu)|bao (?:nhieu )?tien|may (?:ty|trieu)|charged?|paid|spent|spend)\b/u;
const DURATION =
  /\b(?:bao lau|thoi gian|may ngay|may thang|may nam|may gio|may hom|may tuan|may bua|may buoi|bao nhieu (?:ngay|thang|tuan|gio|phut|nam|hom)|how long|so ngay|so gio)\b/u;

const asksMoneyIn = memoize(200, (folded) => MONEY.test(folded) || COSTS.test(folded));
const namesMoney = memoize(200, (folded) => MONEY.test(folded));

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
  { askedUnit, folded }: Understanding,
  mention: NumberMention,
  cell: TableCell | null,
): { asksMoney: boolean; isMoney: boolean } {
  const own = unitClassOf(mention, cell);
  return {
    asksMoney: askedUnit === "money" || asksMoneyIn(folded),
    // A bare number in a table may be of any unit.
    isMoney: own === "money" || (own === null && (cell !== null || mention.scaleWord !== null)),
  };
}

/**
 * Whether a figure is measured in what the question asks for: the unit after "bao nhiêu" ("tỷ",
 * "km", "phần trăm"), else what the thing asked about is measured in.
 */
export function unitFit(
  { askedUnit, asks, folded, counted }: Understanding,
  mention: NumberMention,
  cell: TableCell | null,
): UnitFit {
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
  if (own === "money") return namesMoney(folded) ? "match" : "neutral";
  if (namesMoney(folded) && own === "count") return "mismatch";
  return "neutral";
}
