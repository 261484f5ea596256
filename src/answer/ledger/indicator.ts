import type { Figure } from "../../domain/ledger.ts";
import { findDates } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import { readUnit } from "../../text/units.ts";

/** What a figure counts, in a form that can be compared across documents. */
export interface Indicator {
  /** Folded words in order of the alphabet, without those that only move a value. */
  readonly key: string;
  /** Spelling-independent unit without scale words; empty where there is none. */
  readonly unit: string;
}

/** Words beside a value that do not change what is measured. Folded. */
const BESIDE = new Set(
  "va cua cho cac nhung tai trong la duoc co so tong so dat ca con hien lai tren duoi khoang gan hon len xuong rut tang giam toi den moc muc sau khi nay the of in at a an is was were reached up down to by".split(
    " ",
  ),
);
const SCALE = /^(?:nghin|ngan|van|trieu|ty|ti|thousand|million|billion|tr|bn|mn)(?=\s|$)\s*/u;

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ folded }) => folded);
}

/** @returns `null` where the figure does not say what it measures, beyond the noun it counts */
export function indicatorOf({ what, unit }: Figure): Indicator | null {
  if (what === null) return null;
  const telling = new Set(wordsOf(withoutDates(what)).filter((word) => !BESIDE.has(word)));
  const counted = new Set(wordsOf(unit ?? ""));
  if ([...telling].every((word) => counted.has(word))) return null;
  return { key: [...telling].sort().join(" "), unit: unitKey(unit) };
}

/** The text without its dates and periods. */
export function withoutDates(text: string): string {
  let undated = text;
  for (const { span, kind } of findDates(text).toReversed())
    if (kind === "date") undated = `${undated.slice(0, span.start)} ${undated.slice(span.end)}`;
  return undated;
}

function unitKey(unit: string | null): string {
  const bare = fold(unit ?? "").replace(SCALE, "");
  const read = readUnit(bare, bare, 0);
  return read !== null && read.end === bare.length ? read.name : bare.trim();
}

/** A count may be given with or without its noun, "lượt người" also as "lượt". */
export function sameUnit(a: Indicator, b: Indicator): boolean {
  if (a.unit === b.unit) return true;
  const [shorter, longer] = a.unit.length < b.unit.length ? [a.unit, b.unit] : [b.unit, a.unit];
  if (shorter === "") return !isMeasure(longer);
  return longer.startsWith(`${shorter} `);
}

function isMeasure(unit: string): boolean {
  const read = readUnit(unit, unit.toLowerCase(), 0);
  return read !== null && read.class !== "count";
}
