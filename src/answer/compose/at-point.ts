import { findDates } from "../../text/dates.ts";
import type { FigureCandidate } from "../figures.ts";
import { reportsOn } from "../period.ts";
import type { Point } from "../understand/asked-period.ts";
import { withPeriodFit } from "./operands.ts";

/** A figure of a document of that time is of that time where it does not state another one itself. */
export function atPoint(candidate: FigureCandidate, point: Point): FigureCandidate {
  const { period, own, entry } = candidate;
  const isNamed = point.documentIds.includes(entry.documentId);
  if (point.documentIds.length > 0 && !isNamed) return withPeriodFit(candidate, "conflict");
  // The day of a meeting names its paper: what that tells may be of a day before.
  if (isNamed && findDates(point.periodText)[0]?.precision === "day" && period === "conflict")
    return withPeriodFit(candidate, "overlaps");
  if (point.documentIds.length === 0 && !reportsOn(point.periodText, entry.metadata))
    return candidate;
  if (period === "same" || period === "part" || own["periodOwnConflict"] === 1) return candidate;
  return withPeriodFit(candidate, "overlaps");
}

export function isAtTime({ period }: FigureCandidate): boolean {
  return period === "same" || period === "overlaps";
}
