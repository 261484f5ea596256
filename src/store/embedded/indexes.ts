import { createHash } from "node:crypto";
import type { Embedder } from "../../domain/ports.ts";
import type { IndexTarget, SnapshotContents } from "./contents.ts";
import type { IndexFiles } from "./index-files.ts";
import type { LexicalData } from "./lexical/index-data.ts";
import { type LexicalIndexes, lexicalFileName } from "./lexical-indexes.ts";
import type { VectorIndex } from "./vector-index.ts";
import { graphFileName, type VectorIndexes } from "./vector-indexes.ts";

/** What makes a snapshot searchable. */
export interface SnapshotIndexes {
  readonly lexical: LexicalData;
  readonly vectors: VectorIndex;
}

export interface Indexes {
  /** Names the index files of a set of chunks by what is in it. */
  keyOf(contents: SnapshotContents): string;
  load(target: IndexTarget): Promise<SnapshotIndexes>;
  /** Builds and writes the indexes of the next snapshot; `base` is left as it is. */
  build(
    target: IndexTarget,
    base: IndexTarget | null,
    onProgress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<SnapshotIndexes>;
  /**
   * Removes the files of all other sets, and what dead processes left.
   * @param keys newest first; the oldest ones' files go too where all together are too large
   */
  clean(keys: readonly string[]): void;
}

/** Of a large collection, only the files of the last snapshots are kept; others can be built again. */
const MAX_KEPT_BYTES = 1_000_000_000;
const MIN_KEPT = 2;

export function createIndexes(
  files: IndexFiles,
  lexical: LexicalIndexes,
  vectors: VectorIndexes,
  embedder: Embedder,
): Indexes {
  return {
    keyOf(contents) {
      const hash = createHash("sha256").update(`${embedder.name}\n${embedder.dimensions}\n`);
      for (const { id, firstChunk } of contents.documents) hash.update(`${id} ${firstChunk}\n`);
      return hash.digest("hex").slice(0, 24);
    },
    async load(target) {
      return { lexical: await lexical.load(target), vectors: await vectors.load(target) };
    },
    async build(target, base, onProgress, signal) {
      return {
        lexical: await lexical.build(target, base, signal),
        vectors: await vectors.build(target, base, onProgress, signal),
      };
    },
    clean(keys) {
      const wanted = new Set<string>();
      let bytes = 0;
      for (const key of new Set(keys)) {
        bytes += files.bytesOf(lexicalFileName(key)) + files.bytesOf(graphFileName(key));
        if (wanted.size >= MIN_KEPT && bytes > MAX_KEPT_BYTES) break;
        wanted.add(key);
      }
      files.clean((name) => wanted.has(name.split(".")[0] ?? ""));
    },
  };
}
