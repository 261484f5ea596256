import type { DocumentMetadata, IsoDate } from "../../domain/document.ts";
import type { Placement } from "../../domain/ports.ts";
import type { SnapshotInfo } from "../../domain/snapshot.ts";
import { createContents, type PlacedRow, type SnapshotContents } from "./contents.ts";
import type { Connection } from "./database.ts";

const KEPT_SNAPSHOTS = 10;

/** A snapshot as stored. */
export interface SnapshotRow {
  readonly number: number;
  readonly id: string;
  readonly publishedAt: string;
  readonly documents: number;
  readonly chunks: number;
  readonly embedder: string;
  readonly latest: IsoDate | null;
  readonly indexKey: string;
}

export interface Snapshots {
  /** Id of the snapshot that the pointer names: a few microseconds. */
  pointer(): string | null;
  /** Newest first. */
  list(): readonly SnapshotRow[];
  find(id: string): SnapshotRow | null;
  contents(snapshot: SnapshotRow): SnapshotContents;
  /** Contents of a snapshot that is not published yet. */
  contentsOf(
    placements: readonly { path: string; collection: string; document: number }[],
  ): SnapshotContents;
  /** Adds the snapshot, moves the pointer to it and drops the oldest, in one transaction. */
  publish(
    snapshot: Omit<SnapshotRow, "number">,
    placements: readonly { placement: Placement; document: number }[],
  ): SnapshotRow;
  /** @returns false when there is no such snapshot */
  movePointer(id: string): boolean;
}

export function toInfo(row: SnapshotRow, currentId: string | null): SnapshotInfo {
  const { id, publishedAt, documents, chunks, embedder, latest } = row;
  return { id, publishedAt, documents, chunks, embedder, latest, current: id === currentId };
}

/** The same for as long as a reader lives: `current` is looked up each time it is read. */
export function liveInfo(row: SnapshotRow, pointer: () => string | null): SnapshotInfo {
  return {
    ...toInfo(row, null),
    get current() {
      return pointer() === row.id;
    },
  };
}

/** Day that a document is dated by. */
export function dayOf(metadata: DocumentMetadata): IsoDate | null {
  return metadata.heldOn ?? metadata.issuedOn;
}

export function createSnapshots(database: Connection): Snapshots {
  const columns = `number, id, published_at AS publishedAt, documents, chunks, embedder, latest,
    index_key AS indexKey`;
  const selectPointer = database.prepare<[], { id: string }>(
    "SELECT s.id FROM pointer p JOIN snapshots s ON s.number = p.snapshot",
  );
  const selectAll = database.prepare<[], SnapshotRow>(
    `SELECT ${columns} FROM snapshots ORDER BY number DESC`,
  );
  const selectOne = database.prepare<[string], SnapshotRow>(
    `SELECT ${columns} FROM snapshots WHERE id = ?`,
  );
  const selectPlaced = database.prepare<[number], PlacedRow>(
    `SELECT p.path, p.collection, d.number, d.id, d.metadata, d.first_chunk AS firstChunk,
       d.chunk_count AS chunkCount
     FROM placements p JOIN documents d ON d.number = p.document WHERE p.snapshot = ?`,
  );
  const selectDocument = database.prepare<[number], Omit<PlacedRow, "path" | "collection">>(
    `SELECT number, id, metadata, first_chunk AS firstChunk, chunk_count AS chunkCount
     FROM documents WHERE number = ?`,
  );
  const insertSnapshot = database.prepare(
    `INSERT INTO snapshots (id, published_at, documents, chunks, embedder, latest, index_key)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertPlacement = database.prepare("INSERT INTO placements VALUES (?, ?, ?, ?)");
  const setPointer = database.prepare(
    `INSERT INTO pointer VALUES (1, (SELECT number FROM snapshots WHERE id = ?))
     ON CONFLICT (id) DO UPDATE SET snapshot = excluded.snapshot`,
  );
  const dropOldest = database.prepare(
    `DELETE FROM snapshots WHERE number NOT IN
       (SELECT number FROM snapshots ORDER BY number DESC LIMIT ${KEPT_SNAPSHOTS})`,
  );
  const write = database.transaction(
    (
      snapshot: Omit<SnapshotRow, "number">,
      placements: readonly { placement: Placement; document: number }[],
    ): SnapshotRow => {
      const { id, publishedAt, documents, chunks, embedder, latest, indexKey } = snapshot;
      const number = Number(
        insertSnapshot.run(id, publishedAt, documents, chunks, embedder, latest, indexKey)
          .lastInsertRowid,
      );
      for (const { placement, document } of placements) {
        insertPlacement.run(number, placement.path, placement.collection, document);
      }
      setPointer.run(id);
      dropOldest.run();
      return { ...snapshot, number };
    },
  );
  const move = database.transaction((id: string): boolean => {
    if (selectOne.get(id) === undefined) return false;
    setPointer.run(id);
    return true;
  });

  return {
    pointer: () => selectPointer.get()?.id ?? null,
    list: () => selectAll.all(),
    find: (id) => selectOne.get(id) ?? null,
    contents: (snapshot) => createContents(selectPlaced.all(snapshot.number)),
    contentsOf: (placements) =>
      createContents(
        placements.flatMap(({ path, collection, document }) => {
          const row = selectDocument.get(document);
          return row === undefined ? [] : [{ ...row, path, collection }];
        }),
      ),
    publish: (snapshot, placements) => write.immediate(snapshot, placements),
    movePointer: (id) => move.immediate(id),
  };
}
