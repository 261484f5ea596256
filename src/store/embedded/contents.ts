import type { DocumentEntry, DocumentMetadata } from "../../domain/document.ts";

/** One placement joined with its document. */
export interface PlacedRow {
  readonly path: string;
  readonly collection: string;
  readonly number: number;
  readonly id: string;
  readonly metadata: string;
  readonly firstChunk: number;
  readonly chunkCount: number;
}

/** A document of a snapshot, once, however many paths it has. */
export interface PlacedDocument {
  readonly number: number;
  readonly id: string;
  readonly firstChunk: number;
  readonly chunkCount: number;
  /** Its chunks have the ordinals from this one on. */
  readonly firstOrdinal: number;
  readonly entries: readonly DocumentEntry[];
}

/**
 * What a snapshot holds. Its chunks are numbered 0…chunkCount−1 by rising chunk id ("ordinals"):
 * the indexes speak of ordinals, everything outside of chunk ids.
 */
export interface SnapshotContents {
  /** By path. */
  readonly entries: readonly DocumentEntry[];
  /** By first chunk. */
  readonly documents: readonly PlacedDocument[];
  readonly chunkCount: number;
  byId(documentId: string): PlacedDocument | null;
  byNumber(number: number): PlacedDocument | null;
  /** The document that a chunk belongs to, `null` when the snapshot does not hold it. */
  ofChunk(chunkId: number): PlacedDocument | null;
  chunkIdOf(ordinal: number): number;
}

/** A snapshot as its indexes see it. */
export interface IndexTarget {
  readonly contents: SnapshotContents;
  /** Names the index files. */
  readonly indexKey: string;
  /** Whose vectors the snapshot holds. */
  readonly embedder: string;
}

export function createContents(rows: readonly PlacedRow[]): SnapshotContents {
  const entries: DocumentEntry[] = [];
  const entriesOf = new Map<number, { row: PlacedRow; entries: DocumentEntry[] }>();
  const sorted = rows.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const row of sorted) {
    const entry: DocumentEntry = {
      documentId: row.id,
      path: row.path,
      collection: row.collection,
      metadata: JSON.parse(row.metadata) as DocumentMetadata,
    };
    entries.push(entry);
    const known = entriesOf.get(row.number);
    if (known === undefined) entriesOf.set(row.number, { row, entries: [entry] });
    else known.entries.push(entry);
  }

  const documents: PlacedDocument[] = [];
  let chunkCount = 0;
  const byFirstChunk = [...entriesOf.values()].sort(
    (a, b) => a.row.firstChunk - b.row.firstChunk || a.row.number - b.row.number,
  );
  for (const { row, entries } of byFirstChunk) {
    const { number, id, firstChunk } = row;
    documents.push({
      number,
      id,
      firstChunk,
      chunkCount: row.chunkCount,
      firstOrdinal: chunkCount,
      entries,
    });
    chunkCount += row.chunkCount;
  }
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byNumber = new Map(documents.map((document) => [document.number, document]));

  return {
    entries,
    documents,
    chunkCount,
    byId: (documentId) => byId.get(documentId) ?? null,
    byNumber: (number) => byNumber.get(number) ?? null,
    ofChunk(chunkId) {
      const document = lastAtOrBefore(documents, (candidate) => candidate.firstChunk, chunkId);
      return document !== null && chunkId < document.firstChunk + document.chunkCount
        ? document
        : null;
    },
    chunkIdOf(ordinal) {
      const document = lastAtOrBefore(documents, (candidate) => candidate.firstOrdinal, ordinal);
      if (document === null || ordinal >= chunkCount) {
        throw new RangeError(`expected an ordinal below ${chunkCount}, got ${ordinal}`);
      }
      return document.firstChunk + ordinal - document.firstOrdinal;
    },
  };
}

function lastAtOrBefore(
  documents: readonly PlacedDocument[],
  keyOf: (document: PlacedDocument) => number,
  wanted: number,
): PlacedDocument | null {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(documents[middle] as PlacedDocument) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : (documents[low - 1] as PlacedDocument);
}
