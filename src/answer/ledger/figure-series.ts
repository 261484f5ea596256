import type { DocumentEntry } from "../../domain/document.ts";
import type { Figure, FigureSeries, LedgerRow, SeriesPoint, Task } from "../../domain/ledger.ts";
import { findDates } from "../../text/dates.ts";
import { documentYear } from "../period.ts";
import { type Indicator, indicatorOf, sameUnit } from "./indicator.ts";
import { sameBody, sameOwner } from "./same-party.ts";
import { dateOf } from "./task-courses.ts";

interface Member {
  readonly point: SeriesPoint;
  readonly indicator: Indicator;
  readonly body: string | null;
}

/**
 * Figures that count the same thing in two or more documents: the same words, a compatible unit, no
 * other body and nobody else. Values of the same period are never merged; where documents differ,
 * both are marked. Left out is what tells too little to be followed: figures of a noun alone
 * ("5 người"), goals that a task sets, and what one document states twice with different values.
 * @param figures of readable documents only
 * @param entries the same documents by id
 * @returns by number of documents, then newest first
 */
export function findSeries(
  figures: readonly LedgerRow<Figure>[],
  tasks: readonly LedgerRow<Task>[],
  entries: ReadonlyMap<string, DocumentEntry>,
): FigureSeries[] {
  const isGoal = goals(tasks);
  const groups = new Map<string, Member[][]>();
  for (const row of figures) {
    const indicator = indicatorOf(row.row);
    if (indicator === null || row.row.amount === null || isGoal(row)) continue;
    const entry = entries.get(row.documentId);
    const point = pointOf(row, entry);
    if (isAhead(point)) continue;
    const member = { point, indicator, body: entry?.metadata.body ?? null };
    const alike = groups.get(indicator.key) ?? [];
    groups.set(indicator.key, alike);
    const group = alike.find((members) => members.every((other) => isSameIndicator(other, member)));
    if (group === undefined) alike.push([member]);
    else group.push(member);
  }
  return [...groups.values()]
    .flat()
    .flatMap((members) => {
      const points = markContradictions(withoutAmbiguous(members.map(({ point }) => point)));
      const documents = new Set(points.map(({ row }) => row.documentId)).size;
      const [latest] = points;
      if (latest === undefined || documents < 2) return [];
      const { what, unit } = latest.row.row;
      const who = points.find(({ row }) => row.row.who !== null)?.row.row.who ?? null;
      return [{ what: what ?? "", who, unit, points, documents }];
    })
    .sort((a, b) => b.documents - a.documents || whenOf(b).localeCompare(whenOf(a)));
}

function whenOf({ points }: FigureSeries): string {
  return dayOf(points[0]);
}

function dayOf(point: SeriesPoint | undefined): string {
  return point?.to ?? point?.date ?? "";
}

function isSameIndicator(a: Member, b: Member): boolean {
  const first = a.point.row.row;
  const second = b.point.row.row;
  if (!sameUnit(a.indicator, b.indicator) || first.shape !== second.shape) return false;
  const isSomebodyElse =
    first.who !== null && second.who !== null && !sameOwner(first.who, second.who);
  return !isSomebodyElse && sameBody(a.body, b.body);
}

function pointOf(row: LedgerRow<Figure>, entry: DocumentEntry | undefined): SeriesPoint {
  const date = dateOf(entry);
  const period = entry === undefined ? null : periodOf(row.row.period, entry, date);
  return {
    row,
    date: date === "" ? null : date,
    from: period?.from ?? null,
    to: period?.to ?? null,
    isContradicted: false,
  };
}

/** A paper of January speaks of the quarter that has been, not of the one to come. */
function periodOf(
  period: string | null,
  { metadata }: DocumentEntry,
  date: string,
): { readonly from: string; readonly to: string } | null {
  const year = documentYear(metadata);
  const read = (filled: number | undefined) =>
    findDates(period ?? "", filled === undefined ? {} : { year: filled }).find(
      (mention) => mention.kind === "date" && mention.from !== null,
    );
  const mention = read(year);
  if (mention?.from == null || mention.to === null) return null;
  if (mention.year !== undefined || year === undefined || date === "" || mention.from <= date)
    return { from: mention.from, to: mention.to };
  const earlier = read(year - 1);
  return earlier?.from == null || earlier.to === null
    ? null
    : { from: earlier.from, to: earlier.to };
}

/** Whether less than half of the period had passed when the paper was written: a plan, no result. */
function isAhead({ date, from, to }: SeriesPoint): boolean {
  if (date === null || from === null || to === null) return false;
  return Date.parse(date) < (Date.parse(from) + Date.parse(to)) / 2;
}

/** Whether a figure stands in a task: "giảm xuống dưới 10 tỷ đồng" is no result. */
function goals(tasks: readonly LedgerRow<Task>[]): (row: LedgerRow<Figure>) => boolean {
  const given = new Map<string, LedgerRow<Task>[]>();
  for (const task of tasks) {
    if (task.row.kind !== "assign") continue;
    const known = given.get(task.documentId);
    if (known === undefined) given.set(task.documentId, [task]);
    else known.push(task);
  }
  return ({ documentId, row }) =>
    (given.get(documentId) ?? []).some(
      ({ row: { evidence, span } }) =>
        (span.start <= row.span.start && row.span.end <= span.end) ||
        (evidence.start === row.evidence.start && evidence.end === row.evidence.end),
    );
}

function periodKey({ from, to }: SeriesPoint): string {
  return `${from} ${to}`;
}

function valueKey({ row: { row } }: SeriesPoint): string {
  return `${row.amount} ${row.amountTo}`;
}

/** One value a period and document, the first; none where a document gives several. */
function withoutAmbiguous(points: readonly SeriesPoint[]): SeriesPoint[] {
  const byStatement = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    const key = `${point.row.documentId} ${periodKey(point)}`;
    const known = byStatement.get(key);
    if (known === undefined) byStatement.set(key, [point]);
    else known.push(point);
  }
  return [...byStatement.values()].flatMap((same) =>
    new Set(same.map(valueKey)).size > 1 ? [] : same.slice(0, 1),
  );
}

/** Share by which values may differ where one of them says that it is not exact. */
const ROUNDING = 0.05;

function differ(a: Figure, b: Figure): boolean {
  const isEqual = a.amount === b.amount && a.amountTo === b.amountTo;
  if (isEqual || a.amount === null || b.amount === null) return false;
  const isRough = a.qualifier !== null || b.qualifier !== null;
  const larger = Math.max(Math.abs(a.amount), Math.abs(b.amount));
  return !isRough || Math.abs(a.amount - b.amount) > ROUNDING * larger;
}

/** Latest first. */
function markContradictions(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points
    .map((point) => ({
      ...point,
      isContradicted:
        point.from !== null &&
        points.some(
          (other) => periodKey(other) === periodKey(point) && differ(other.row.row, point.row.row),
        ),
    }))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || (b.date ?? "").localeCompare(a.date ?? ""));
}
