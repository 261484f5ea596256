import { type DateMention, findDates } from "./dates.ts";
import type { NumberMention } from "./number-mention.ts";
import { scanNumbers } from "./number-scan.ts";
import { sameNumber } from "./same-number.ts";
import type { Unit } from "./units.ts";

export type { NumberMention } from "./number-mention.ts";

/**
 * Everything numeric in a text, in order, without overlaps: every run of digits lies in exactly one
 * mention's `span`. A separator before exactly three digits is read by the form where that decides
 * (`1.234.567`, `1.234,5`, `0,125`), else by the way other numbers of the text are written, else by
 * its language: `6.000` is six thousand in Vietnamese and six in English. Time is linear in the
 * length of the text.
 * @param text NFC
 * @param options.language decides ambiguous separators instead of the text's own language
 * @param options.dates what `findDates` gives for the text, if that is known already
 */
export function findNumbers(
  text: string,
  options: { language?: "vi" | "en"; dates?: readonly DateMention[] } = {},
): NumberMention[] {
  return scanNumbers(text, options.language, options.dates ?? findDates(text));
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return sameNumber(a, b);
}

/**
 * Whether two figures state the same amount: shape and value equal (scale words applied), units of
 * the same class and, for measures, the same unit. Counted nouns are not told apart
 * ("23 lớp" = "23 người": compare the words for that). A missing unit agrees with any.
 * Qualifiers are not compared.
 */
export function equalFigures(a: NumberMention, b: NumberMention): boolean {
  if (a.shape !== b.shape || !same(a.value, b.value) || !same(a.upper, b.upper)) return false;
  return compatibleUnits(a.unit, b.unit);
}

export function compatibleUnits(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null) return true;
  if (a.class !== b.class) return false;
  if (a.class === "count") return true;
  const [base] = a.name.split("/");
  return (
    a.name === b.name ||
    ((!a.name.includes("/") || !b.name.includes("/")) && base === b.name.split("/")[0])
  );
}
