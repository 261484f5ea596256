import type { Language } from "../domain/document.ts";

/** Decimals that a calculated figure may have; floating-point noise stays below. */
const MAX_DECIMALS = 6;

/** A number as the language writes it: 1250.5 → `1.250,5` (vi), `1,250.5` (en). */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-US", {
    maximumFractionDigits: MAX_DECIMALS,
  }).format(value);
}
