import { randomBytes } from "node:crypto";
import { StoreError } from "../../domain/errors.ts";
import type { Embedder, Placement } from "../../domain/ports.ts";
import type { SnapshotContents } from "./contents.ts";
import type { DocumentRow, Documents } from "./documents.ts";
import type { Embeddings } from "./embeddings.ts";
import type { Indexes, SnapshotIndexes } from "./indexes.ts";
import { dayOf, type SnapshotRow, type Snapshots } from "./snapshots.ts";

export interface PublisherParts {
  readonly documents: Documents;
  readonly embeddings: Embeddings;
  readonly snapshots: Snapshots;
  readonly indexes: Indexes;
  readonly embedder: Embedder;
  readonly keepUnusedMs: number;
}

export interface Published {
  readonly row: SnapshotRow;
  readonly contents: SnapshotContents;
  /** `null` when nothing changed: then `row` is the snapshot that was current before. */
  readonly indexes: SnapshotIndexes | null;
}

export interface Publisher {
  publish(
    placements: readonly Placement[],
    onProgress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<Published>;
}

export function createPublisher(parts: PublisherParts): Publisher {
  const { documents, embeddings, snapshots, indexes, embedder } = parts;

  return {
    async publish(placements, onProgress, signal) {
      signal?.throwIfAborted();
      const placed = resolve(placements, documents);
      const pointer = snapshots.pointer();
      const before = pointer === null ? null : snapshots.find(pointer);
      const beforeContents = before === null ? null : snapshots.contents(before);
      if (
        before !== null &&
        beforeContents !== null &&
        before.embedder === embedder.name &&
        holdsExactly(beforeContents, placements)
      ) {
        return { row: before, contents: beforeContents, indexes: null };
      }

      await embeddings.complete(
        placed.map(({ row }) => row),
        signal,
      );
      const contents = snapshots.contentsOf(
        placed.map(({ placement, row }) => ({ ...placement, document: row.number })),
      );
      const indexKey = indexes.keyOf(contents);
      const built = await indexes.build(
        { contents, indexKey, embedder: embedder.name },
        before === null || beforeContents === null
          ? null
          : {
              contents: beforeContents,
              indexKey: before.indexKey,
              embedder: before.embedder,
            },
        onProgress,
        signal,
      );
      signal?.throwIfAborted();

      const now = new Date();
      const row = snapshots.publish(
        {
          id: newSnapshotId(now),
          publishedAt: now.toISOString(),
          documents: contents.entries.length,
          chunks: contents.chunkCount,
          embedder: embedder.name,
          latest: latestDay(contents),
          indexKey,
        },
        placed.map(({ placement, row: { number } }) => ({ placement, document: number })),
      );
      documents.prune(now.getTime(), parts.keepUnusedMs);
      indexes.clean(snapshots.list().map((kept) => kept.indexKey));
      return { row, contents, indexes: built };
    },
  };
}

interface Resolved {
  readonly placement: Placement;
  readonly row: DocumentRow;
}

function resolve(placements: readonly Placement[], documents: Documents): Resolved[] {
  const paths = new Set<string>();
  return placements.map((placement) => {
    if (paths.has(placement.path)) {
      throw new RangeError(`expected each path once, got ${placement.path} twice`);
    }
    paths.add(placement.path);
    const row = documents.row(placement.documentId);
    if (row === null) {
      throw new StoreError(
        "not-staged",
        `${placement.path} cannot be published: its document was not staged. Ingest it again.`,
      );
    }
    return { placement, row };
  });
}

function holdsExactly(contents: SnapshotContents, placements: readonly Placement[]): boolean {
  if (contents.entries.length !== placements.length) return false;
  const byPath = new Map(contents.entries.map((entry) => [entry.path, entry]));
  return placements.every(({ path, collection, documentId }) => {
    const entry = byPath.get(path);
    return entry?.documentId === documentId && entry.collection === collection;
  });
}

function latestDay(contents: SnapshotContents): string | null {
  let latest: string | null = null;
  for (const { metadata } of contents.entries) {
    const day = dayOf(metadata);
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

/** Sortable by time, unique: milliseconds since 1970 in base 36, and random digits. */
function newSnapshotId(now: Date): string {
  return `${now.getTime().toString(36)}-${randomBytes(2).toString("hex")}`;
}
