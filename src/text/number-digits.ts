const GROUPED = /^\d{1,3}(?:([.,\u00a0\u202f])\d{3})+$/u;

/**
 * Reads a run of digits with separators. `null` where it is no number (`2.5.1`, `192.168.1.1`,
 * `007`): version, code or address.
 * @param decimal the separator before decimals where the form does not decide
 */
export function readDigits(written: string, decimal: "." | ","): number | null {
  const token = written.replace(/[\u00a0\u202f]/gu, " ");
  if (/^\d+$/u.test(token)) return /^0\d{2,}/u.test(token) ? null : Number(token);
  const groups = /^\d{1,3}(?: \d{3})+$/u;
  if (groups.test(token)) return Number(token.replaceAll(" ", ""));
  const separators = new Set(token.match(/[.,]/gu));
  if (separators.size === 1) {
    const [separator] = separators as Set<string>;
    const parts = token.split(separator as string);
    const isGrouped = GROUPED.test(token) && !/^0/u.test(token);
    if (parts.length > 2) return isGrouped ? Number(parts.join("")) : null;
    if (isGrouped && separator !== decimal) return Number(parts.join(""));
    return Number(parts.join("."));
  }
  const mixed = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/u.exec(token);
  if (mixed === null) return null;
  const whole = (mixed[1] ?? mixed[3] ?? "").replace(/[.,]/gu, "");
  return Number(`${whole}.${mixed[2] ?? mixed[4]}`);
}

const CLEAR =
  /(?<![\d.,])(?:\d{1,3}(\.\d{3}){2,}|\d{1,3}(,\d{3}){2,}|\d{1,3}(?:\.\d{3})+(,)\d+|\d{1,3}(?:,\d{3})+(\.)\d+|\d+(,)(?:\d{1,2}|\d{4,})|\d+(\.)(?:\d{1,2}|\d{4,}))(?![\d.,]?\d)/gu;

/**
 * The separator that this text writes before decimals: what most of its unambiguous numbers show,
 * `fallback` (by language) where there are none or a tie.
 */
export function decimalSeparator(text: string, fallback: "." | ","): "." | "," {
  let commas = 0;
  let points = 0;
  let seen = 0;
  for (const match of text.matchAll(CLEAR)) {
    const [, pointGroups, commaGroups, commaAfter, pointAfter, commaDecimal, pointDecimal] = match;
    if (pointGroups ?? commaAfter ?? commaDecimal) commas++;
    // `6.1` numbers a heading more often than it states a decimal in Vietnamese text.
    else if (commaGroups ?? pointAfter ?? (fallback === "." ? pointDecimal : undefined)) points++;
    if (++seen >= 2000) break;
  }
  if (commas === points) return fallback;
  return commas > points ? "," : ".";
}
