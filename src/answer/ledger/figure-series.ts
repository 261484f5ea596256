import type { DocumentEntry } from "../../domain/document.ts";
import type { Figure, FigureSeries, LedgerRow, SeriesPoint, Task } from "../../domain/ledger.ts";
import { findDates } from "../../text/dates.ts";
import { documentYear } from "../period.ts";
import { type Indicator, indicatorOf, sameUnit } from "./indicator.ts";
import { memoizePairs, sameBody, sameOwner } from "./same-party.ts";
import { dateOf } from "./task-courses.ts";

/** What figures must agree in to be values of one indicator; `null` agrees with everything. */
interface Identity {
  indicator: Indicator;
  readonly shape: Figure["shape"];
  who: string | null;
  body: string | null;
}

interface Group extends Identity {
  readonly points: SeriesPoint[];
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
  const groups = new Map<string, Group[]>();
  const isSameBody = memoizePairs(sameBody);
  for (const row of figures) {
    const indicator = indicatorOf(row.row);
    if (indicator === null || row.row.amount === null || isGoal(row)) continue;
    const entry = entries.get(row.documentId);
    const point = pointOf(row, entry);
    if (isAhead(point)) continue;
    const { who, shape } = row.row;
    const body = entry?.metadata.body ?? null;
    const alike = groups.get(indicator.key) ?? [];
    groups.set(indicator.key, alike);
    const group = alike.find((each) => belongs(each, { indicator, shape, who, body }, isSameBody));
    if (group === undefined) alike.push({ indicator, shape, who, body, points: [point] });
    else {
      group.points.push(point);
      group.who ??= who;
      group.body ??= body;
      if (group.indicator.unit === "") group.indicator = indicator;
    }
  }
  return [...groups.values()]
    .flat()
    .flatMap((group) => {
      const points = markContradictions(withoutAmbiguous(group.points));
      const documents = new Set(points.map(({ row }) => row.documentId)).size;
      const [latest] = points;
      if (latest === undefined || documents < 2) return [];
      const { what, unit } = latest.row.row;
      return [{ what: what ?? "", who: group.who, unit, points, documents }];
    })
    .sort((a, b) => b.documents - a.documents || whenOf(b).localeCompare(whenOf(a)));
}

function whenOf({ points }: FigureSeries): string {
  return dayOf(points[0]);
}

function dayOf(point: SeriesPoint | undefined): string {
  return point?.to ?? point?.date ?? "";
}

function belongs(group: Identity, other: Identity, isSameBody: typeof sameBody): boolean {
  if (!sameUnit(group.indicator, other.indicator) || group.shape !== other.shape) return false;
  const isSomebodyElse =
    group.who !== null && other.who !== null && !sameOwner(group.who, other.who);
  return !isSomebodyElse && isSameBody(group.body, other.body);
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

/** A meeting may report on its own month before that ends; on a quarter or year it would plan. */
const MONTH_DAYS = 31;
const DAY_MS = 86_400_000;

/** Whether the paper speaks of what is to come: a plan, no result. */
function isAhead({ date, from, to }: SeriesPoint): boolean {
  if (date === null || from === null || to === null) return false;
  const [written, first, last] = [date, from, to].map((day) => Date.parse(day) / DAY_MS);
  if (written === undefined || first === undefined || last === undefined) return false;
  if (written < first) return true;
  return last - first > MONTH_DAYS && written < (first + last) / 2;
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
