import type { IsoDate, Language } from "../domain/document.ts";
import { displayDate } from "./answers.ts";

const roman = ["I", "II", "III", "IV"] as const;

/** `2025-01-01`, `2025-03-31` → `Quý I/2025` (vi) or `Q1 2025` (en); what is no calendar period as two days. */
export function displayPeriod(from: IsoDate, to: IsoDate, language: Language): string {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1] = to.split("-").map(Number);
  const isVietnamese = language === "vi";
  const isWhole = day === 1 && year === lastYear && to === endOfMonth(lastYear, lastMonth);
  const months = lastMonth - month + 1;
  if (isWhole && months === 12) return isVietnamese ? `Năm ${year}` : `${year}`;
  if (isWhole && months === 1)
    return isVietnamese ? `Tháng ${month}/${year}` : `${displayDate(from, "en").slice(2)}`;
  if (isWhole && months === 3 && month % 3 === 1) {
    const quarter = (month - 1) / 3;
    return isVietnamese ? `Quý ${roman[quarter]}/${year}` : `Q${quarter + 1} ${year}`;
  }
  if (isWhole && month === 1)
    return isVietnamese ? `${months} tháng đầu năm ${year}` : `First ${months} months of ${year}`;
  if (isWhole && lastMonth === 12)
    return isVietnamese ? `${months} tháng cuối năm ${year}` : `Last ${months} months of ${year}`;
  if (from === to) return displayDate(from, language);
  return `${displayDate(from, language)} – ${displayDate(to, language)}`;
}

function endOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
