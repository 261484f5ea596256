import type { Opening } from "./opening.ts";

/** `Số: 45-TB/ĐU`, `Số 12/2024/NQ-HĐND`, `No. 12/QD-UBND`: digits first, then a slash or a dash. */
const LABELLED =
  /^(?:số|so|no\.?|ref\.?|reference|document no\.?|số hiệu)\s{0,3}[:.]?\s{0,3}(\d{1,6}(?:\s?[-–/.]\s?[\p{L}\d]{1,20}){1,6})(?![\p{L}\d])/iu;

/** The paper's own number, from a line of its own above the content. */
export function readNumber(opening: Opening): string | null {
  for (const line of opening.head) {
    const found = LABELLED.exec(line.slice(0, 80));
    const number = found?.[1];
    // A sentence that begins "Số 12/2024…" speaks about another paper.
    if (number === undefined || line.length - (found?.[0].length ?? 0) > 40) continue;
    if (/\p{L}/u.test(number)) return number;
  }
  return null;
}
