import type { DocumentMetadata } from "../domain/document.ts";
import { type DateMention, findDates } from "../text/dates.ts";

/** How a stated period fits the one asked for; higher is better, `conflict` rules the evidence out. */
export type PeriodFit = "same" | "overlaps" | "unstated" | "conflict";

/** Year that a document speaks of when it names none. */
export function documentYear(metadata: DocumentMetadata): number | undefined {
  const date = metadata.heldOn ?? metadata.issuedOn;
  return date === null ? undefined : Number(date.slice(0, 4));
}

function compare(asked: DateMention, stated: DateMention): PeriodFit {
  if (asked.from === null || asked.to === null) return "unstated";
  if (stated.from === null || stated.to === null) return "unstated";
  if (stated.to < asked.from || stated.from > asked.to) return "conflict";
  const same = asked.from === stated.from && asked.to === stated.to;
  if (same) return "same";
  // "cuối quý I" and a day at the end of March speak of the same moment.
  if (asked.edge === "end" && stated.to === asked.to) return "same";
  return "overlaps";
}

/**
 * Compares the periods asked for with those stated around a figure, nearest scope first: its clause,
 * its sentence, the headings above, the title. The nearest scope that states a period decides.
 * @param scopes texts from near to far
 */
export function periodFit(
  askedText: string,
  scopes: readonly string[],
  metadata: DocumentMetadata,
): PeriodFit {
  const fallback = documentYear(metadata);
  const options = fallback === undefined ? {} : { year: fallback };
  const asked = findDates(askedText, options).filter((mention) => mention.kind === "date");
  if (asked.length === 0) return "unstated";
  for (const scope of scopes) {
    const stated = findDates(scope, options).filter(
      (mention) => mention.kind === "date" && mention.from !== null,
    );
    if (stated.length === 0) continue;
    const fits = asked.flatMap((wanted) => stated.map((mention) => compare(wanted, mention)));
    if (fits.includes("same")) return "same";
    if (fits.includes("overlaps")) return "overlaps";
    if (fits.every((fit) => fit === "conflict")) return "conflict";
  }
  const years = asked.flatMap((mention) => (mention.year === undefined ? [] : [mention.year]));
  if (fallback !== undefined && years.length > 0 && !years.includes(fallback)) return "conflict";
  return "unstated";
}
