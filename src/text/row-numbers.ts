import type { Language } from "../domain/document.ts";
import { findNumbers, type NumberMention } from "./numbers.ts";

/** Longest cell that can be a unit: `triệu đồng/người/tháng`. */
const MAX_UNIT_LENGTH = 40;

/**
 * The figures of a table row as they are meant: where one cell of a pipe table's row is a unit and
 * nothing else (`| Doanh thu | tỷ đồng | 589,4 |`), its bare numbers have that unit. Spans refer to
 * no text; to be compared only. Empty for anything but such a row.
 */
export function rowNumbers(text: string, language: Language): NumberMention[] {
  return text.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length < 4) return [];
    const unit = cells.find((cell) => isUnit(cell, language));
    if (unit === undefined) return [];
    return cells
      .filter((cell) => /^[+-]?\d[\d.,]*$/u.test(cell))
      .flatMap((cell) => findNumbers(`${cell} ${unit}`, { language }));
  });
}

/** Whether a cell, put behind a number, is all unit. */
function isUnit(cell: string, language: Language): boolean {
  if (cell === "" || cell.length > MAX_UNIT_LENGTH || /\d/u.test(cell)) return false;
  const probe = `2 ${cell}`;
  const [mention, ...others] = findNumbers(probe, { language });
  return others.length === 0 && mention?.unitSpan?.end === probe.length && mention.span.start === 0;
}
