/** Scale words by folded spelling. The parser that answers are made with has a table of its own. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghìn|ngàn|nghin|ngan|thousand|k)(?![\p{L}\p{M}])/iu, 1e3],
  [/^(?:triệu|trieu|million|mn)(?![\p{L}\p{M}])/iu, 1e6],
  [/^(?:tỷ|tỉ|ty|ti|billion|bn)(?![\p{L}\p{M}])/iu, 1e9],
];
const LONGEST_SCALE = 12;

export interface Scale {
  readonly factor: number;
  /** Where the scale words end; where the search began when there is none. */
  readonly end: number;
}

/** The scale words after a number: `triệu`, `nghìn tỷ`. */
export function scaleAfter(text: string, from: number): Scale {
  let factor = 1;
  let end = from;
  for (let words = 0; words < 2; words++) {
    const gap = /^\s{0,2}/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    const rest = text.slice(end + gap, end + gap + LONGEST_SCALE);
    const found = SCALES.find(([pattern]) => pattern.test(rest));
    if (found === undefined || (factor > 1 && found[1] <= factor)) break;
    factor *= found[1];
    end += gap + (found[0].exec(rest)?.[0].length ?? 0);
  }
  return { factor, end };
}

/**
 * What a run of digits and separators can mean, likeliest first. Groups of three are thousands in
 * either language; one group may also be decimals.
 */
export function readNumber(digits: string): readonly number[] {
  if (/^\d+$/u.test(digits)) return [Number(digits)];
  const separators = digits.match(/[.,]/gu) ?? [];
  const last = separators.at(-1);
  const hasGroups = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(digits);
  if (hasGroups && separators.every((separator) => separator === last)) {
    const whole = Number(digits.replace(/[.,]/gu, ""));
    return separators.length > 1 ? [whole] : [whole, Number(digits.replace(",", "."))];
  }
  if (separators.length === 1) return [Number(digits.replace(",", "."))];
  const isGrouped = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$/u.test(digits);
  if (!isGrouped) return [Number.parseFloat(digits.replaceAll(",", "."))];
  const place = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const whole = digits.slice(0, place).replace(/[.,]/gu, "");
  return [Number(`${whole}.${digits.slice(place + 1)}`)];
}
