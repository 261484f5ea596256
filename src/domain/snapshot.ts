import type { IsoDate } from "./document.ts";

/** One immutable version of everything the bot may answer from. */
export interface SnapshotInfo {
  /** Short, sortable, unique: opaque to readers. */
  readonly id: string;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  readonly documents: number;
  readonly chunks: number;
  /** Name of the embedder whose vectors it holds. */
  readonly embedder: string;
  readonly latest: IsoDate | null;
  /** Whether questions are answered from it now. */
  readonly current: boolean;
}

export type FileFailureCode =
  | "empty"
  | "too-large"
  | "binary"
  | "undecodable"
  | "unsupported"
  | "unreadable"
  | "duplicate-path";

/** A file that was left out, by name, with the reason. */
export interface FileFailure {
  readonly path: string;
  readonly code: FileFailureCode;
  /** One sentence: what was expected, what came, what to do. English; faces translate by `code`. */
  readonly reason: string;
}

/** A ledger row that appears or disappears with a snapshot, in words a person can compare. */
export interface FactChange {
  readonly doc: string;
  readonly kind: "figure" | "task";
  readonly change: "added" | "removed" | "changed";
  readonly text: string;
  /** The row as it was before, for `changed`. */
  readonly before?: string;
}

export interface IngestReport {
  /** The snapshot that was published; `null` for a dry run or when nothing changed. */
  readonly snapshot: string | null;
  readonly dryRun: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly failed: readonly FileFailure[];
  readonly facts: readonly FactChange[];
  readonly durationMs: number;
}

/** Progress of an ingest, for people who wait. */
export interface IngestProgress {
  readonly phase: "read" | "index" | "publish";
  readonly done: number;
  readonly total: number;
  readonly path?: string;
}

export interface IngestRequest {
  /** Files and folders to add or replace; without them the next snapshot holds what the documents folder holds. */
  readonly paths?: readonly string[];
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
  readonly signal?: AbortSignal;
}
