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

const TOKEN = /\d+|[a-z]+/gu;

/** Everything that reads as a date by itself, overlaps included, by where it starts. */
export function dateCandidates(text: string, folded: string): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  for (const token of folded.matchAll(TOKEN)) {
    const start = token.index;
    const isNumber = folded.charCodeAt(start) < 58;
    if (isNumber && !canStartDate(folded, start, start + token[0].length)) continue;
    const key = isNumber ? `#${token[0].length === 1 ? 2 : token[0].length}` : token[0];
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
  return GOES_ON.includes(next) && next !== "";
}

/** Separators, and first letters of `tháng`, `giờ`, `đến`, `và`, months, `st`/`nd`/`rd`, `am`/`pm`, `of`, `quarter`. */
const GOES_ON = "/-.:,\u2010\u2011\u2012\u2013\u2014\u2015\n\tgthdvajfmsonrpq";

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
