import type { IsoDate, Span } from "./document.ts";

/** How a field of a ledger row came to be: read in the evidence, or taken from around it. */
export type FieldSource = "stated" | "inferred";

/** A stated number: what it counts, value, qualifier, unit, who, period. Absent fields are `null`. */
export interface Figure {
  /** As written: `6.000`, `14/15`, `13,2`, `hai`. */
  readonly value: string;
  /**
   * `value` times its scale word, in the base of `unit`: 1,5 tỷ đồng → 1.5e9. For a ratio the first
   * part, for a range the lower end. `null` where the value cannot be read as a number.
   */
  readonly amount: number | null;
  /** Second part of a ratio (14/15 → 15) or upper end of a range; `null` otherwise. */
  readonly amountTo: number | null;
  readonly shape: "number" | "ratio" | "range";
  /** `gần`, `trên`, `khoảng`, `at least`, …, as written. */
  readonly qualifier: string | null;
  /** As written, scale word included: `tỷ đồng`, `%`, `điểm phần trăm`, `đồng chí`, `m³/ngày đêm`. */
  readonly unit: string | null;
  /** What it counts or measures, in the document's words. */
  readonly what: string | null;
  readonly who: string | null;
  readonly period: string | null;
  readonly periodSource: FieldSource | null;
  /** The sentence, list item or table row that states it. */
  readonly evidence: Span;
  /** The value itself, inside `evidence`. */
  readonly span: Span;
}

export type TaskKind = "assign" | "status";
export type TaskState = "open" | "reported" | "done" | "late" | "unknown";

/** An action item. A field the text does not state is `null`, never guessed. */
export interface Task {
  readonly kind: TaskKind;
  readonly task: string;
  readonly owner: string | null;
  readonly ownerSource: FieldSource | null;
  /** As written: `30/9/2023`, `quý II`, `within 15 working days of receipt`. */
  readonly deadline: string | null;
  /** Last day of `deadline` as `YYYY-MM-DD` where it is a calendar period, else `null`. */
  readonly dueOn: string | null;
  readonly priority: string | null;
  /** Status words as written, for `kind: "status"`. */
  readonly status: string | null;
  readonly state: TaskState;
  readonly evidence: Span;
  /** The clause that says what is to be done, inside `evidence`. */
  readonly span: Span;
}

/** A ledger row together with where it stands in the snapshot. */
export interface LedgerRow<T> {
  readonly documentId: string;
  /** The document's path. */
  readonly doc: string;
  readonly row: T;
}

export interface LedgerFilter {
  readonly documentIds?: readonly string[];
  /** Words; a row matches when its owner (tasks) or `who` (figures) holds all of them, diacritics folded. */
  readonly owner?: string;
  /** Words; a row matches when what it is about holds all of them, diacritics folded. */
  readonly about?: string;
}

/**
 * One task over time: where it was given, where it was given again, and what later documents report
 * of it. At least one of the three is there.
 */
export interface TaskCourse {
  /** Where it was given first; `null` for a report of a task whose assignment is not loaded. */
  readonly assignment: LedgerRow<Task> | null;
  /** Given again, mostly with a new deadline, in later documents; oldest first. */
  readonly renewals: readonly LedgerRow<Task>[];
  /** What later documents say became of it; oldest first. */
  readonly reports: readonly LedgerRow<Task>[];
  readonly state: TaskState;
  /** Last day of the deadline that was stated last. */
  readonly dueOn: IsoDate | null;
  /** `late` because the deadline has passed, not because a document says so. */
  readonly isOverdue: boolean;
}

/** One value of an indicator. */
export interface SeriesPoint {
  readonly row: LedgerRow<Figure>;
  /** Day of the meeting, else of signing. */
  readonly date: IsoDate | null;
  /** First and last day of the figure's period; `null` where it states none that a calendar has. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Another document states another value for the same period. */
  readonly isContradicted: boolean;
}

/** The values of one indicator in two or more documents, latest first. */
export interface FigureSeries {
  /** What it counts or measures, as its latest document writes it. */
  readonly what: string;
  readonly who: string | null;
  /** As the latest document writes it, scale word included. */
  readonly unit: string | null;
  readonly points: readonly SeriesPoint[];
  readonly documents: number;
}
