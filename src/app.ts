import type { StateStore } from "./domain/access.ts";
import type { Answer, Citation, Question, Rights } from "./domain/answer.ts";
import type { DocumentEntry } from "./domain/document.ts";
import type { Figure, LedgerFilter, LedgerRow, Task } from "./domain/ledger.ts";
import type { IngestProgress, IngestReport, SnapshotInfo } from "./domain/snapshot.ts";

export interface IngestRequest {
  /** Files and folders to add or replace; without them the next snapshot holds what the documents folder holds. */
  readonly paths?: readonly string[];
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
  readonly signal?: AbortSignal;
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly collection: string;
}

/** A cited passage with its surroundings, for somebody who wants to check. */
export interface PassageView {
  readonly citation: Citation;
  /** Up to about 600 characters of the document on either side of the quote. */
  readonly before: string;
  readonly after: string;
}

/** An answer together with the passages that retrieval ranked highest, for inline queries. */
export interface Lookup {
  readonly answer: Answer;
  readonly passages: readonly Citation[];
}

/** Everything the faces can do. Made by `createApp`, which also closes it. */
export interface App {
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;
  lookup(question: Question, limit: number): Promise<Lookup>;
  ingest(request: IngestRequest): Promise<IngestReport>;
  /** Takes one document out: publishes the snapshot without it and moves the file to `removed/`. */
  remove(path: string): Promise<IngestReport>;
  /**
   * Saves uploaded files into the documents folder, each in its `collection`, and ingests them all
   * into one snapshot. A name that exists is replaced. Names are checked: no folders, no hidden
   * files, ≤ 200 characters.
   */
  upload(...files: readonly UploadedFile[]): Promise<IngestReport>;
  /** Newest meeting first. */
  documents(rights: Rights): readonly DocumentEntry[];
  figures(rights: Rights, filter?: LedgerFilter): readonly LedgerRow<Figure>[];
  tasks(rights: Rights, filter?: LedgerFilter): readonly LedgerRow<Task>[];
  /** Whole text of a document, which ledger spans refer to; `null` in the same cases as `passage`. */
  text(documentId: string, rights: Rights): string | null;
  /** `null` when the document is gone or the rights do not cover its collection. */
  passage(citation: Citation, rights: Rights): PassageView | null;
  snapshots(): readonly SnapshotInfo[];
  rollback(snapshotId?: string): SnapshotInfo;
  readonly state: StateStore;
  close(): Promise<void>;
}
