import type { IsoDate } from "../domain/document.ts";
import type { Figure, FigureSeries, LedgerRow, SeriesPoint } from "../domain/ledger.ts";

/** One bar: a value of one period, with every document that states it. */
export interface ChartPoint {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Day of the newest document that states it. */
  readonly date: IsoDate | null;
  /** The value as its newest document writes it, without the unit. */
  readonly value: string;
  /** Length of the bar: the amount, for a ratio its share. */
  readonly amount: number;
  readonly rows: readonly LedgerRow<Figure>[];
  readonly isContradicted: boolean;
}

export interface ChartSelection {
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  /** Values of longer or shorter periods, which side by side with these would mislead. */
  readonly leftOut: number;
  /** First day of all periods where they are of different lengths and begin together. */
  readonly cumulativeFrom: IsoDate | null;
}

/** A chart of fewer says nothing that the answer does not. */
const LEAST_POINTS = 3;
const LEAST_DOCUMENTS = 3;
/** More do not fit below each other as sources. */
const MOST_POINTS = 10;
const DAY_MS = 86_400_000;

/**
 * Values of a series that can stand side by side: of periods of one length, else of periods that
 * begin together. The latest ten.
 * @returns `null` for fewer than three values or documents, and for values that never change
 */
export function selectPoints(series: FigureSeries): ChartSelection | null {
  if (series.documents < LEAST_DOCUMENTS) return null;
  const points = merge(series.points);
  const alike = largest(points, ({ from, to }) => (from === null ? "moment" : lengthOf(from, to)));
  const together = largest(
    points.filter(({ from }) => from !== null),
    ({ from }) => from ?? "",
  );
  const isCumulative = alike.length < LEAST_POINTS;
  const chosen = isCumulative ? together : alike;
  const isConstant = new Set(chosen.map(({ amount }) => amount)).size === 1;
  if (chosen.length < LEAST_POINTS || isConstant) return null;
  const ordered = [...chosen].sort(
    (a, b) => dayOf(a).localeCompare(dayOf(b)) || a.amount - b.amount,
  );
  return {
    points: ordered.slice(-MOST_POINTS),
    leftOut: points.length - chosen.length,
    cumulativeFrom: isCumulative ? (chosen[0]?.from ?? null) : null,
  };
}

function dayOf({ to, date }: ChartPoint): string {
  return to ?? date ?? "";
}

/** Equal values of one period are one bar; different ones are one each. */
function merge(points: readonly SeriesPoint[]): ChartPoint[] {
  const byValue = new Map<string, ChartPoint>();
  for (const { row, from, to, date, isContradicted } of points) {
    const amount = lengthOfBar(row.row);
    if (amount === null) continue;
    const when = from === null ? `${date}` : `${from} ${to}`;
    const key = `${when} ${row.row.amount} ${row.row.amountTo}`;
    const known = byValue.get(key);
    byValue.set(
      key,
      known === undefined
        ? { from, to, date, value: writtenValue(row.row), amount, rows: [row], isContradicted }
        : { ...known, rows: [...known.rows, row] },
    );
  }
  return [...byValue.values()];
}

function writtenValue({ qualifier, value }: Figure): string {
  return qualifier === null ? value : `${qualifier} ${value}`;
}

function lengthOfBar({ shape, amount, amountTo }: Figure): number | null {
  if (shape === "range" || amount === null) return null;
  if (shape === "number") return amount;
  return amountTo === null || amountTo === 0 ? null : amount / amountTo;
}

/** The largest group; of equal ones that of the newest point. */
function largest(
  points: readonly ChartPoint[],
  keyOf: (point: ChartPoint) => string,
): readonly ChartPoint[] {
  const groups = new Map<string, ChartPoint[]>();
  for (const point of points) {
    const key = keyOf(point);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Months differ by some days, so that lengths are compared in months. */
function lengthOf(from: IsoDate, to: IsoDate | null): string {
  const days = (Date.parse(to ?? from) - Date.parse(from)) / DAY_MS + 1;
  return days < 25 ? "moment" : `${Math.round(days / 30.4)} months`;
}
