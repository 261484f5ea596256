import type { Language } from "../domain/document.ts";
import { type DateMention, findDates } from "../text/dates.ts";
import { findNumbers, type NumberMention } from "../text/numbers.ts";
import { rowNumbers } from "../text/row-numbers.ts";
import { memoize } from "./memo.ts";

// Several checks read the same claim, quote or passage, and the next question finds the same passages.
const KEPT = 8000;
const dates = memoize(KEPT, (text) => findDates(text));
const byLanguage = <Value>(read: (text: string, language: Language) => Value) => ({
  vi: memoize(KEPT, (text) => read(text, "vi")),
  en: memoize(KEPT, (text) => read(text, "en")),
});
const numbers = byLanguage((text, language) => findNumbers(text, { language, dates: dates(text) }));
const rows = byLanguage(rowNumbers);

export function numbersOf(text: string, language: Language): readonly NumberMention[] {
  return numbers[language](text);
}

export function datesOf(text: string): readonly DateMention[] {
  return dates(text);
}

/** See {@link rowNumbers}. */
export function rowNumbersOf(text: string, language: Language): readonly NumberMention[] {
  return rows[language](text);
}
