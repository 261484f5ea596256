import type { Chunk, SourceDocument } from "../../domain/document.ts";
import type { PreparedDocument, StoredChunk } from "../../domain/ports.ts";
import type { Connection } from "./database.ts";
import { createLedgerWriter } from "./ledger-writer.ts";

/** A document as the other tables know it. */
export interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly firstChunk: number;
  readonly chunkCount: number;
}

export interface Documents {
  has(documentId: string): boolean;
  row(documentId: string): DocumentRow | null;
  /** Writes those that are not there yet, in one transaction. */
  insert(documents: readonly PreparedDocument[]): void;
  load(documentId: string): SourceDocument | null;
  /** @param documentId the document that `number` stands for */
  chunks(number: number, documentId: string): StoredChunk[];
  chunk(chunkId: number, documentId: string): StoredChunk | null;
  /** Chunks as they are indexed, in order, from the given place in the document. */
  indexable(number: number, from: number, limit: number): { text: string; context: string }[];
  /** Keeps the document for good. */
  markCited(documentId: string): void;
  /**
   * Notes which documents no snapshot holds any more, and deletes those of them that have been so
   * for `afterMs` and were never cited.
   * @returns how many were deleted
   */
  prune(now: number, afterMs: number): number;
}

interface ChunkRow {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Chunk["kind"];
  readonly context: string;
  readonly text: string;
}

export function createDocuments(database: Connection): Documents {
  const selectRow = database.prepare<[string], DocumentRow>(
    `SELECT number, id, first_chunk AS firstChunk, chunk_count AS chunkCount
     FROM documents WHERE id = ?`,
  );
  const selectDocument = database.prepare<
    [string],
    { media_type: SourceDocument["mediaType"]; metadata: string; text: string }
  >(
    `SELECT media_type, metadata, text
     FROM documents JOIN texts ON document = number WHERE id = ?`,
  );
  const selectShape = database.prepare<[string], { blocks: string; offsets: string }>(
    "SELECT blocks, offsets FROM documents JOIN texts ON document = number WHERE id = ?",
  );
  const chunkColumns = `id, "start", "end", kind, context, text`;
  const selectChunk = database.prepare<[number], ChunkRow>(
    `SELECT ${chunkColumns} FROM chunks WHERE id = ?`,
  );
  const selectChunks = database.prepare<[number], ChunkRow>(
    `SELECT ${chunkColumns} FROM chunks WHERE document = ? ORDER BY id`,
  );
  const selectIndexable = database.prepare<
    [number, number, number],
    { text: string; context: string }
  >("SELECT text, context FROM chunks WHERE document = ? ORDER BY id LIMIT ? OFFSET ?");
  const insertDocument = database.prepare(
    `INSERT INTO documents (id, media_type, metadata, first_chunk, chunk_count, unused_since)
     VALUES (?, ?, ?, 0, ?, ?)`,
  );
  const insertText = database.prepare("INSERT INTO texts VALUES (?, ?, ?, ?)");
  const insertChunk = database.prepare(
    `INSERT INTO chunks (document, "start", "end", kind, context, text) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const setFirstChunk = database.prepare("UPDATE documents SET first_chunk = ? WHERE number = ?");
  const touch = database.prepare(
    "UPDATE documents SET unused_since = ? WHERE id = ? AND unused_since IS NOT NULL",
  );
  const setCited = database.prepare("UPDATE documents SET is_cited = 1 WHERE id = ?");
  const ledger = createLedgerWriter(database);

  const insertOne = (prepared: PreparedDocument, now: number): void => {
    const { document, chunks } = prepared;
    if (selectRow.get(document.id) !== undefined) {
      touch.run(now, document.id);
      return;
    }
    const metadata = JSON.stringify(document.metadata);
    const number = Number(
      insertDocument.run(document.id, document.mediaType, metadata, chunks.length, now)
        .lastInsertRowid,
    );
    insertText.run(
      number,
      document.text,
      JSON.stringify(document.blocks),
      JSON.stringify(document.offsets),
    );
    chunks.forEach((chunk, i) => {
      const { start, end } = chunk.span;
      const text = document.text.slice(start, end);
      const { lastInsertRowid } = insertChunk.run(
        number,
        start,
        end,
        chunk.kind,
        chunk.context,
        text,
      );
      if (i === 0) setFirstChunk.run(Number(lastInsertRowid), number);
    });
    ledger.insert(number, prepared.figures, prepared.tasks);
  };

  const shapeOf = (documentId: string): Pick<SourceDocument, "blocks" | "offsets"> => {
    const found = selectShape.get(documentId);
    // A snapshot that is still asked keeps its documents.
    if (found === undefined) throw new RangeError(`document ${documentId} is no longer stored`);
    return {
      blocks: JSON.parse(found.blocks) as SourceDocument["blocks"],
      offsets: JSON.parse(found.offsets) as SourceDocument["offsets"],
    };
  };

  const noteUsed = database.prepare(
    `UPDATE documents SET unused_since = NULL
     WHERE unused_since IS NOT NULL AND number IN (SELECT document FROM placements)`,
  );
  const noteUnused = database.prepare(
    `UPDATE documents SET unused_since = ?
     WHERE unused_since IS NULL AND number NOT IN (SELECT document FROM placements)`,
  );
  const selectUnused = database.prepare<[number], { number: number }>(
    "SELECT number FROM documents WHERE is_cited = 0 AND unused_since <= ?",
  );
  const deleteDocument = database.prepare("DELETE FROM documents WHERE number = ?");

  return {
    has: (documentId) => selectRow.get(documentId) !== undefined,
    row: (documentId) => selectRow.get(documentId) ?? null,
    insert(documents) {
      const now = Date.now();
      database
        .transaction(() => {
          for (const document of documents) insertOne(document, now);
        })
        .immediate();
    },
    load(documentId) {
      const found = selectDocument.get(documentId);
      if (found === undefined) return null;
      // Most callers want the text alone, which is read in half the time without the rest.
      let shape: Pick<SourceDocument, "blocks" | "offsets"> | null = null;
      const shaped = () => {
        shape ??= shapeOf(documentId);
        return shape;
      };
      return {
        id: documentId,
        mediaType: found.media_type,
        text: found.text,
        metadata: JSON.parse(found.metadata) as SourceDocument["metadata"],
        get blocks() {
          return shaped().blocks;
        },
        get offsets() {
          return shaped().offsets;
        },
      };
    },
    chunks: (number, documentId) =>
      selectChunks.all(number).map((row) => toStoredChunk(row, documentId)),
    chunk(chunkId, documentId) {
      const row = selectChunk.get(chunkId);
      return row === undefined ? null : toStoredChunk(row, documentId);
    },
    indexable: (number, from, limit) => selectIndexable.all(number, limit, from),
    markCited: (documentId) => {
      setCited.run(documentId);
    },
    prune(now, afterMs) {
      database
        .transaction(() => {
          noteUsed.run();
          noteUnused.run(now);
        })
        .immediate();
      const unused = selectUnused.all(now - afterMs);
      // One transaction each: a reader or writer never waits for a long clean-up.
      const remove = database.transaction((number: number) => {
        ledger.remove(number);
        deleteDocument.run(number);
      });
      for (const { number } of unused) remove.immediate(number);
      return unused.length;
    },
  };
}

function toStoredChunk(row: ChunkRow, documentId: string): StoredChunk {
  return {
    chunkId: row.id,
    documentId,
    span: { start: row.start, end: row.end },
    kind: row.kind,
    context: row.context,
    text: row.text,
  };
}
