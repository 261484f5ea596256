import { sameNumber } from "../text/same-number.ts";
import { type NumberPart, type Part, readStatement, type Statement } from "./statement.ts";

/** One entry of `must` or `mustNot`: any of its readings, written `a||b`, will do. */
export interface Expectation {
  readonly written: string;
  readonly alternatives: readonly Alternative[];
}

interface Alternative {
  readonly written: string;
  readonly parts: readonly Part[];
  /** `27/29`, which may also be said as "27 trong số 29". */
  readonly ratio: readonly [number, number] | null;
  /** For a bare number: what it is worth with the scale word of the reference answer. */
  readonly worth: number | null;
}

const RATIO = /^(\d+)\s?\/\s?(\d+)$/u;

/** @param reference the item's right answer: says that a bare `1,35` is `1,35 tỷ` */
export function readExpectation(written: string, reference: Statement): Expectation {
  const alternatives = written
    .split("||")
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== "")
    .map((alternative): Alternative => {
      const { parts } = readStatement(alternative);
      const ratio = RATIO.exec(alternative);
      return {
        written: alternative,
        parts,
        ratio: ratio === null ? null : [Number(ratio[1]), Number(ratio[2])],
        worth: worthOf(parts, reference),
      };
    });
  return { written, alternatives };
}

function worthOf(parts: readonly Part[], reference: Statement): number | null {
  const [only] = parts;
  if (parts.length !== 1 || only?.kind !== "number" || only.isScaled) return null;
  const same = reference.parts.find(
    (part): part is NumberPart =>
      part.kind === "number" && part.isScaled && anyEqual(part.readings, only.readings.slice(0, 1)),
  );
  return same?.scaled[0] ?? null;
}

function anyEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.some((a) => others.some((b) => sameNumber(a, b)));
}

export interface MatchOptions {
  /** Words may differ in diacritics: English questions write Vietnamese names without. */
  readonly ignoresDiacritics: boolean;
  /** A number counts only in its likeliest reading and not as a lone word. */
  readonly isStrict?: boolean;
}

/** Whether the statement says what is expected. */
export function says(
  statement: Statement,
  { alternatives }: Expectation,
  options: MatchOptions,
): boolean {
  const ignoresDiacritics = options.ignoresDiacritics || statement.isPlain;
  return alternatives.some(
    (alternative) =>
      holdsRatio(statement, alternative.ratio) ||
      holds(statement, alternative, { ...options, ignoresDiacritics }),
  );
}

function holds({ parts }: Statement, alternative: Alternative, options: MatchOptions): boolean {
  const wanted = alternative.parts;
  if (wanted.length === 0) return false;
  for (let at = 0; at + wanted.length <= parts.length; at++) {
    const isHere = wanted.every((want, i) => {
      const isLast = i === wanted.length - 1;
      return partSays(parts[at + i] as Part, want, alternative, isLast, options);
    });
    if (isHere) return true;
  }
  return false;
}

/** Words from so many letters on may go on at the end of an expectation: `engineer`, `engineers`. */
const OPEN_ENDED = 5;

function partSays(
  part: Part,
  want: Part,
  { worth, ratio }: Alternative,
  isLast: boolean,
  { ignoresDiacritics, isStrict }: MatchOptions,
): boolean {
  if (want.kind === "number") {
    if (part.kind !== "number" || ratio !== null) return false;
    if (isStrict === true && part.isLoneWord) return false;
    const count = isStrict === true ? 1 : undefined;
    const scaled = part.scaled.slice(0, count);
    const first = want.scaled.slice(0, 1);
    if (anyEqual(scaled, first)) return true;
    if (want.isScaled) return false;
    if (worth !== null && anyEqual(scaled, [worth])) return true;
    return anyEqual(part.readings.slice(0, count), first);
  }
  if (want.kind === "date") {
    if (part.kind !== "date" || part.day !== want.day || part.month !== want.month) return false;
    return want.year === null || want.year === part.year;
  }
  if (part.kind !== "word") return false;
  const [have, need] = ignoresDiacritics ? [part.folded, want.folded] : [part.key, want.key];
  if (have === need) return true;
  const isOpen = isLast && want.folded.length >= OPEN_ENDED && have.startsWith(need);
  // The key of "lượng" is that of "lương" and a mark.
  return isOpen && /^\p{L}/u.test(have.slice(need.length));
}

/** Words that may stand between the parts of a ratio that is said, not written. */
const RATIO_WORDS = new Set("tren tong so trong out of the".split(" "));

function holdsRatio({ parts }: Statement, ratio: readonly [number, number] | null): boolean {
  if (ratio === null) return false;
  return parts.some((part, at) => {
    if (part.kind !== "number" || !anyEqual(part.readings, [ratio[0]])) return false;
    let next = at + 1;
    for (let word = parts[next]; word?.kind === "word"; word = parts[next]) {
      if (!RATIO_WORDS.has(word.folded)) return false;
      next++;
    }
    const second = parts[next];
    return second?.kind === "number" && anyEqual(second.readings, [ratio[1]]);
  });
}
