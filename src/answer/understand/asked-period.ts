import { type DateMention, findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import type { Ask } from "./asks.ts";

/** "doanh thu 2025": a year by itself, not part of a date, a range or a document number. */
const BARE_YEAR = /(^|[\s(])(?<!năm\s|nam\s|year\s|thu\s|số\s)((?:19|20)\d{2})(?=$|[\s,.;?)])/giu;

/** Writes "năm" before bare years, so that they are read as periods. */
export function spellOutYears(question: string, plain: boolean): string {
  return question.replace(BARE_YEAR, plain ? "$1nam $2" : "$1năm $2");
}

/** Own periods, with the year of the earlier question where they state none; else the earlier ones. */
export function periodText(
  question: string,
  own: readonly DateMention[],
  carried: readonly DateMention[],
  all: boolean,
): string {
  const dates = (own.length > 0 ? own : carried).filter((mention) => mention.kind === "date");
  const isWithin = (inner: DateMention, outer: DateMention): boolean =>
    inner !== outer &&
    inner.from !== null &&
    outer.from !== null &&
    outer.to !== null &&
    inner.to !== null &&
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    !(inner.from === outer.from && inner.to === outer.to);
  const year = [...own, ...carried].find((mention) => mention.year !== undefined)?.year;
  // "báo cáo năm 2023, quý III": the narrower period is meant.
  return dates
    .filter((outer) => all || !dates.some((inner) => isWithin(inner, outer)))
    .map(({ text, year: stated, span }) => {
      const atEnd = own.length > 0 && END_OF.test(foldInPlace(question.slice(0, span.start)));
      const dated = stated === undefined && year !== undefined ? `${text} ${year}` : text;
      return atEnd ? `cuối ${dated}` : dated;
    })
    .join("; ");
}

export function comparesPeriods(asks: ReadonlySet<Ask>): boolean {
  return asks.has("difference") || asks.has("larger") || asks.has("list");
}

/** Year for periods of the question that state none: another period's. */
export function yearOf(...texts: readonly string[]): { year?: number } {
  const year = texts
    .flatMap((text) => findDates(text))
    .find((mention) => mention.year !== undefined)?.year;
  return year === undefined ? {} : { year };
}

/** "cuối quý I", "hết tháng 6", "at the end of 2023": the last day of the period is meant. */
const END_OF = /\b(?:cuoi|het|tinh den|end of|end)\s+$/iu;
