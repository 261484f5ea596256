import { join } from "node:path";
import { StoreError } from "../../domain/errors.ts";
import type { Figure, Task } from "../../domain/ledger.ts";
import type { Embedder, SnapshotReader, Store } from "../../domain/ports.ts";
import { asStoreError, openDatabase } from "./database.ts";
import { createDocuments } from "./documents.ts";
import { createEmbeddings } from "./embeddings.ts";
import { createIndexFiles } from "./index-files.ts";
import { createIndexes, type SnapshotIndexes } from "./indexes.ts";
import { takeIngestLock } from "./ingest-lock.ts";
import { createLedgerTable } from "./ledger-table.ts";
import { createLexicalSearch, type LexicalSearch } from "./lexical/search.ts";
import { createLexicalIndexes } from "./lexical-indexes.ts";
import type { StoreLogger } from "./logger.ts";
import { createPublisher } from "./publish.ts";
import { createReader } from "./reader.ts";
import { createServing } from "./serving.ts";
import { createSnapshots, liveInfo, type SnapshotRow, toInfo } from "./snapshots.ts";
import { createTextCache } from "./text-cache.ts";
import type { VectorIndex } from "./vector-index.ts";
import { createVectorIndexes } from "./vector-indexes.ts";

export interface EmbeddedStoreOptions {
  /** Folder for `store.sqlite`, `index/` and the ingest lock; made if missing. */
  readonly folder: string;
  readonly embedder: Embedder;
  readonly logger?: StoreLogger;
  /**
   * How long a document that no snapshot holds any more, and that nobody was shown a citation of,
   * stays: whoever still holds a reader can finish, and an ingest that was cut off can go on.
   * Default one day.
   */
  readonly keepUnusedMs?: number;
  /** Chunks × dimensions above which vectors are searched through a graph; see `vector-indexes.ts`. */
  readonly graphComponents?: number;
}

/** Characters of documents and of chunks kept in memory: 2 bytes each, and what is read out of them. */
const CACHED_DOCUMENTS = 16_000_000;
const CACHED_CHUNKS = 500_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Opens the store in one SQLite file and loads its current snapshot. Several processes may have the
 * same folder open; each sees what another one published within half a second.
 * @throws StoreError `format`, `corrupt`, `disk`
 */
export async function createEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  const { folder, embedder } = options;
  const logger = options.logger ?? null;
  const database = openDatabase(folder);
  try {
    return await openStore();
  } catch (error) {
    database.close();
    throw asStoreError(error, folder);
  }

  async function openStore(): Promise<Store> {
    const documents = createDocuments(database);
    const embeddings = createEmbeddings(database, documents, embedder);
    const snapshots = createSnapshots(database);
    const files = createIndexFiles(join(folder, "index"));
    const lexicalIndexes = createLexicalIndexes(files, documents, logger);
    const vectorIndexes = createVectorIndexes(
      files,
      embeddings,
      embedder,
      logger,
      options.graphComponents,
    );
    const indexes = createIndexes(files, lexicalIndexes, vectorIndexes, embedder);
    const figures = createLedgerTable<Figure>(database, "figures");
    const tasks = createLedgerTable<Task>(database, "tasks");
    const loadDocument = createTextCache(CACHED_DOCUMENTS, documents.load);
    const loadChunk = createTextCache(CACHED_CHUNKS, documents.chunk);
    const cited = new Set<string>();
    let releaseLock: (() => void) | null = null;

    const readerOf = (
      row: SnapshotRow,
      contents = snapshots.contents(row),
      parts?: SnapshotIndexes,
    ): SnapshotReader => {
      const target = { contents, indexKey: row.indexKey, embedder: row.embedder };
      let lexical: LexicalSearch | null = null;
      let vectors: VectorIndex | null = null;
      return createReader({
        contents,
        info: liveInfo(row, snapshots.pointer),
        lexical() {
          lexical ??= createLexicalSearch(parts?.lexical ?? lexicalIndexes.loadSync(target));
          return lexical;
        },
        vectors() {
          vectors ??= parts?.vectors ?? vectorIndexes.scan(target);
          return vectors;
        },
        dimensions: embedder.dimensions,
        documents,
        loadDocument,
        loadChunk,
        figures,
        tasks,
      });
    };
    const loadReader = async (snapshotId: string): Promise<SnapshotReader | null> => {
      const row = snapshots.find(snapshotId);
      if (row === null) return null;
      const contents = snapshots.contents(row);
      const target = { contents, indexKey: row.indexKey, embedder: row.embedder };
      return readerOf(row, contents, await indexes.load(target));
    };

    const serving = createServing(snapshots.pointer, loadReader, logger);
    const takeLock = (): (() => void) => {
      const release = takeIngestLock(folder);
      releaseLock = () => {
        releaseLock = null;
        release();
      };
      return releaseLock;
    };
    const publisher = createPublisher({
      documents,
      embeddings,
      snapshots,
      indexes,
      embedder,
      keepUnusedMs: options.keepUnusedMs ?? DAY_MS,
    });

    await serving.start();
    const store: Store = {
      current: serving.current,
      open(snapshotId) {
        const current = serving.current();
        if (current?.info.id === snapshotId) return current;
        const row = snapshots.find(snapshotId);
        return row === null ? null : readerOf(row);
      },
      snapshots() {
        const pointer = snapshots.pointer();
        return snapshots.list().map((row) => toInfo(row, pointer));
      },
      has: documents.has,
      async stage(prepared, signal) {
        signal?.throwIfAborted();
        try {
          documents.insert(prepared);
          const rows = prepared.flatMap(({ document }) => documents.row(document.id) ?? []);
          await embeddings.begin(rows, signal);
        } catch (error) {
          throw asStoreError(error, folder);
        }
      },
      async publish(placements, onProgress, signal) {
        const release = releaseLock === null ? takeLock() : null;
        try {
          const published = await publisher.publish(placements, onProgress, signal);
          if (published.indexes !== null) {
            const reader = readerOf(published.row, published.contents, published.indexes);
            serving.serve(published.row.id, reader);
          }
          return toInfo(published.row, snapshots.pointer());
        } catch (error) {
          throw asStoreError(error, folder);
        } finally {
          release?.();
        }
      },
      rollback(snapshotId) {
        const pointer = snapshots.pointer();
        const all = snapshots.list();
        const place = all.findIndex(({ id }) => id === (snapshotId ?? pointer));
        const target = snapshotId === undefined ? all[place + 1] : all[place];
        if (place < 0 || target === undefined || !snapshots.movePointer(target.id)) {
          throw new StoreError(
            "unknown-snapshot",
            snapshotId === undefined
              ? "There is no earlier snapshot to go back to."
              : `Expected one of the kept snapshots (${all.map(({ id }) => id).join(", ")}), got ${snapshotId}.`,
          );
        }
        serving.serve(target.id, readerOf(target), true);
        return toInfo(target, target.id);
      },
      document: loadDocument,
      keepDocument(documentId) {
        if (cited.has(documentId)) return;
        documents.markCited(documentId);
        cited.add(documentId);
      },
      lockIngest: takeLock,
      async close() {
        await serving.stop();
        releaseLock?.();
        database.close();
      },
    };
    return store;
  }
}
