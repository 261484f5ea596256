import type { Block, Span } from "../../domain/document.ts";
import type { Figure } from "../../domain/ledger.ts";
import { findDates } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { readScale } from "../../text/number-scales.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { unitOf } from "./figures.ts";
import { plainText } from "./words.ts";

export type TableRow = Extract<Block, { kind: "tableRow" }>;

const UNIT_COLUMN = /^(?:don vi(?: tinh)?|dvt|unit|units|measure|unit of measure)$/u;
const PERIOD_HEADER =
  /(?:^|\s|\/)(?:ca nam|luy ke|ky truoc|cung ky|nam truoc|quy|thang|tuan|th|kh|uoc|total|year|ytd|to date|plan|target|actual|budget|forecast|previous|prior|ke hoach|thuc hien)(?:\s|\/|$)/u;
/** A unit in a column header: `(%)`, `(tỷ đồng)`, `, ha`. */
const HEADER_UNIT = /\(([^()]{1,30})\)\s*$|(%)/u;

/** The figures of a table row; each carries its row's label and its column's header. */
export function figuresOfRow(
  text: string,
  row: TableRow,
  figures: readonly NumberMention[],
  inheritedPeriod: string | null,
): Figure[] {
  if (figures.length === 0) return [];
  const headers = row.headers.map((header) => header.replace(/\s+/gu, " ").trim());
  const labelled = labelCell(text, row, figures);
  const label = labelled === null ? null : plainText(text, labelled);
  const unitColumn = headers.findIndex((header) => UNIT_COLUMN.test(fold(header)));
  const unitCell = row.cells[unitColumn];
  const rowUnit = unitCell === undefined ? null : plainText(text, unitCell) || null;
  return figures.map((mention) => {
    const column = row.cells.findIndex(
      (cell) => cell.start <= mention.span.start && mention.span.end <= cell.end,
    );
    const header = headers[column] ?? "";
    const unit = unitOf(text, mention, null) ?? headerUnit(header) ?? rowUnit;
    const isLabelPeriod = label !== null && isPeriod(label);
    const isHeaderPeriod = header !== "" && (isPeriod(header) || PERIOD_HEADER.test(fold(header)));
    const period = isHeaderPeriod ? header : isLabelPeriod ? label : null;
    return {
      value: mention.text,
      amount: scaled(mention.value, mention, unit),
      amountTo: scaled(mention.upper, mention, unit),
      shape: mention.shape,
      qualifier: mention.qualifier?.text ?? null,
      unit,
      what:
        label !== null && row.cells[column] === labelled
          ? label
          : describeCell(label, header, isLabelPeriod, isHeaderPeriod),
      who: null,
      period: period ?? inheritedPeriod,
      periodSource: period !== null ? "stated" : inheritedPeriod === null ? null : "inferred",
      evidence: row.span,
      span: mention.span,
    };
  });
}

function describeCell(
  label: string | null,
  header: string,
  isLabelPeriod: boolean,
  isHeaderPeriod: boolean,
): string | null {
  if (label === null) return header === "" ? null : header;
  if (header === "" || header === label) return label;
  if (isLabelPeriod && !isHeaderPeriod) return header;
  // A header that names only a year leaves the label alone; `TH/KH (%)` says more than a period.
  return isPeriod(header) && !/kh|ke hoach|plan|target|budget|%|so voi|\//u.test(fold(header))
    ? label
    : `${label} – ${header}`;
}

function isPeriod(text: string): boolean {
  return findDates(text).length > 0;
}

/** The first cell of words: what the row is about. */
function labelCell(text: string, row: TableRow, figures: readonly NumberMention[]): Span | null {
  for (const cell of row.cells) {
    const written = plainText(text, cell);
    if (!/\p{L}{2}/u.test(written)) {
      // A period such as `2023` or `Q1` may label the row too.
      if (cell === row.cells[0] && written !== "" && isPeriod(written)) return cell;
      continue;
    }
    if (figures.some(({ span }) => covers(cell, span) && span.start === cell.start)) continue;
    return cell;
  }
  return null;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function headerUnit(header: string): string | null {
  const match = HEADER_UNIT.exec(header);
  const unit = match?.[1] ?? match?.[2] ?? null;
  if (unit === null) return null;
  const key = fold(unit).trim();
  if (key.includes("%")) return "%";
  return /^(?:trieu|ty|nghin|dong|usd|vnd|eur|ha|km|m2|m3|m|kg|tan|ta|nguoi|ho|lop|gio|ngay|thang|luot|hours|days|million|thousand|people|tonnes)/u.test(
    key,
  )
    ? unit.trim()
    : null;
}

/** Applies the scale of a unit that stands in another cell (`tỷ đồng`). */
function scaled(value: number | null, mention: NumberMention, unit: string | null): number | null {
  if (value === null || unit === null || mention.unitSpan !== null) return value;
  const scale =
    readScale(unit.toLowerCase(), 0, "vietnamese") ??
    readScale(unit.toLowerCase(), unit.indexOf(" ") + 1, "english");
  return scale === null ? value : Number((value * scale.factor).toPrecision(15));
}
