import { DAY_PATTERNS } from "./date-days.ts";
import type { DateParts, DatePattern } from "./date-parts.ts";
import { PERIOD_PATTERNS } from "./date-periods.ts";

export interface DateCandidate {
  readonly start: number;
  readonly end: number;
  readonly parts: DateParts;
}

const BY_START = new Map<string, DatePattern[]>();
for (const pattern of [...DAY_PATTERNS, ...PERIOD_PATTERNS]) {
  for (const start of pattern.starts) {
    const list = BY_START.get(start);
    if (list === undefined) BY_START.set(start, [pattern]);
    else list.push(pattern);
  }
}

const ZERO = 48;
const NINE = 57;
const isDigitCode = (code: number): boolean => code >= ZERO && code <= NINE;
const isLetterCode = (code: number): boolean => code >= 97 && code <= 122;
/** Longest word that a pattern starts with; no other word needs to be looked up. */
const LONGEST = Math.max(...[...BY_START.keys()].map((start) => start.length));

/** Everything that reads as a date by itself, overlaps included, by where it starts. */
export function dateCandidates(text: string, folded: string): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  for (let next = 0; next < folded.length; ) {
    const start = next;
    const first = folded.charCodeAt(next++);
    const isNumber = isDigitCode(first);
    if (!isNumber && !isLetterCode(first)) continue;
    const goesOn = isNumber ? isDigitCode : isLetterCode;
    while (next < folded.length && goesOn(folded.charCodeAt(next))) next++;
    const length = next - start;
    if (isNumber ? !canStartDate(folded, start, next) : length > LONGEST) continue;
    const key = isNumber ? `#${length === 1 ? 2 : length}` : folded.slice(start, next);
    for (const { regex, read } of BY_START.get(key) ?? []) {
      regex.lastIndex = start;
      const match = regex.exec(folded);
      if (match === null) continue;
      const end = start + match[0].length;
      const parts = read(match, { text, folded, start, end });
      if (parts !== null) candidates.push({ start, end, parts });
    }
  }
  return candidates;
}

/**
 * A quick look that spares most numbers the patterns: no date starts inside a decimal number or
 * before `%`, a bracket or a word with a letter that none of the patterns goes on with.
 */
function canStartDate(folded: string, start: number, end: number): boolean {
  const before = folded[start - 1];
  if ((before === "," || before === ".") && isDigit(folded, start - 2)) return false;
  if (end - start === 4) return true;
  if (end - start > 2) return false;
  let at = end;
  while (at - end < 3 && (folded[at] === " " || folded[at] === "\u00a0")) at++;
  const next = folded[at] ?? "";
  if (next === "," && isDigit(folded, at + 1)) return false;
  // "12. Tập huấn" numbers an item, "1.250" is one number; a date or a time has one or two digits there.
  if (next === "." || next === ":") {
    if (!isDigit(folded, at + 1)) return false;
    if (isDigit(folded, at + 2) && isDigit(folded, at + 3)) return false;
  }
  return GOES_ON.includes(next) && next !== "";
}

/** Separators, and first letters of `tháng`, `giờ`, `đến`, `và`, months, `st`/`nd`/`rd`, `am`/`pm`, `of`, `quarter`. */
const GOES_ON = "/-.:,\u2010\u2011\u2012\u2013\u2014\u2015\n\tgthdvajfmsonrpq";

function isDigit(text: string, at: number): boolean {
  return isDigitCode(text.charCodeAt(at));
}
