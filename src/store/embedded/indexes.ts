import { createHash } from "node:crypto";
import type { Embedder } from "../../domain/ports.ts";
import { decodeBinaryFile, decodeBinaryFileSync, encodeBinaryFile } from "./binary-file.ts";
import type { PlacedDocument, SnapshotContents } from "./contents.ts";
import type { Documents } from "./documents.ts";
import type { Embeddings } from "./embeddings.ts";
import { buildGraph, createGraphIndex, type Graph, growGraph } from "./graph.ts";
import { createGraphFiles } from "./graph-file.ts";
import type { IndexFiles } from "./index-files.ts";
import { buildLexicalData, buildLexicalDataSync, type IndexableChunk } from "./lexical/build.ts";
import type { LexicalData } from "./lexical/index-data.ts";
import { fromBinaryFile, toBinaryFile } from "./lexical/lexical-file.ts";
import { mergeLexicalData } from "./lexical/merge.ts";
import type { StoreLogger } from "./logger.ts";
import { createPacer } from "./pause.ts";
import { createExactIndex, createScanIndex, noVectors, type VectorIndex } from "./vector-index.ts";

/** What makes a snapshot searchable. */
export interface SnapshotIndexes {
  readonly lexical: LexicalData;
  readonly vectors: VectorIndex;
}

/** A snapshot whose indexes the next one's may grow from. */
export interface IndexBase {
  readonly contents: SnapshotContents;
  readonly indexKey: string;
  readonly embedder: string;
}

export interface IndexTarget {
  readonly contents: SnapshotContents;
  readonly indexKey: string;
  /** Whose vectors the snapshot holds. */
  readonly embedder: string;
}

export interface Indexes {
  /** Names the index files of a set of chunks by what is in it. */
  keyOf(contents: SnapshotContents): string;
  /** Reads a snapshot's indexes, or builds again what is missing or damaged. */
  load(target: IndexTarget): Promise<SnapshotIndexes>;
  /** The same at once, for a caller that cannot wait: no graph, vectors are compared one by one. */
  loadLexicalSync(target: IndexTarget): LexicalData;
  scanVectors(target: IndexTarget): VectorIndex;
  /** Builds and writes the indexes of the next snapshot; `base` is left as it is. */
  build(
    target: IndexTarget,
    base: IndexBase | null,
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

/**
 * From so many vector components on, chunks × dimensions, a graph is walked instead of comparing
 * with every vector. Up to there, 6,000 chunks of the hashed embedder, that takes 1 to 2 ms, loses
 * nothing and needs no build; at 10,000 it takes three times as long as the graph.
 */
const GRAPH_COMPONENTS = 1_500_000;

export interface IndexesOptions {
  readonly files: IndexFiles;
  readonly documents: Documents;
  readonly embeddings: Embeddings;
  readonly embedder: Embedder;
  readonly logger: StoreLogger | null;
  /** Chunks × dimensions from which a graph is built; for tests. */
  readonly graphComponents?: number;
}

export function createIndexes(options: IndexesOptions): Indexes {
  const { files, documents, embeddings, embedder, logger } = options;
  const { dimensions } = embedder;
  const graphFiles = createGraphFiles(files, { embedder: embedder.name, dimensions });
  const graphComponents = options.graphComponents ?? GRAPH_COMPONENTS;
  const usesGraph = (contents: SnapshotContents): boolean =>
    contents.chunkCount * dimensions > graphComponents;
  const lexicalName = (key: string): string => `${key}.lexical`;
  const graphName = (key: string): string => `${key}.graph`;

  function* chunksOf(wanted: readonly PlacedDocument[]): Generator<IndexableChunk> {
    for (const { number, chunkCount } of wanted) {
      yield* documents.indexable(number, 0, chunkCount);
    }
  }

  const saveLexical = (key: string, data: LexicalData): Promise<void> =>
    files.write(lexicalName(key), encodeBinaryFile(toBinaryFile(data)));

  const readLexical = async (key: string, chunkCount: number): Promise<LexicalData | null> => {
    const buffer = await files.read(lexicalName(key));
    const file = buffer === null ? null : await decodeBinaryFile(buffer);
    return file === null ? null : fromBinaryFile(file, chunkCount);
  };

  const loadLexical = async ({ contents, indexKey }: IndexTarget): Promise<LexicalData> => {
    const stored = await readLexical(indexKey, contents.chunkCount);
    if (stored !== null) return stored;
    logger?.warn({ index: indexKey }, "The lexical index is missing or damaged: building it again");
    const built = await buildLexicalData(chunksOf(contents.documents));
    await saveLexical(indexKey, built);
    return built;
  };

  const buildLexical = async (
    target: IndexTarget,
    base: IndexBase | null,
    signal?: AbortSignal,
  ): Promise<LexicalData> => {
    const { contents } = target;
    const before =
      base === null ? null : await readLexical(base.indexKey, base.contents.chunkCount);
    if (base === null || before === null) {
      return buildLexicalData(chunksOf(contents.documents), signal);
    }
    const added = contents.documents.filter(
      ({ number }) => base.contents.byNumber(number) === null,
    );
    const addition = await buildLexicalData(chunksOf(added), signal);
    return mergeLexicalData(
      { data: before, ordinals: newOrdinals(base.contents.documents, contents) },
      { data: addition, ordinals: newOrdinals(added, contents) },
      contents.chunkCount,
      signal,
    );
  };

  const readMatrix = async (contents: SnapshotContents): Promise<Float32Array> => {
    const matrix = new Float32Array(contents.chunkCount * dimensions);
    const pacer = createPacer();
    for (const { number, firstOrdinal, chunkCount } of contents.documents) {
      const vectors = embeddings.vectorsOf(number);
      matrix.set(vectors.subarray(0, chunkCount * dimensions), firstOrdinal * dimensions);
      if (pacer.due()) await pacer.pause();
    }
    return matrix;
  };

  const toIndex = (graph: Graph, contents: SnapshotContents): VectorIndex =>
    createGraphIndex(graph, contents, dimensions, embeddings.vectorsOf);

  const loadVectors = async (target: IndexTarget): Promise<VectorIndex> => {
    const { contents, indexKey } = target;
    if (target.embedder !== embedder.name) {
      logger?.warn(
        { snapshot: target.embedder, configured: embedder.name },
        "The snapshot's vectors were made by another embedder: until the next ingest only words are searched",
      );
      return noVectors;
    }
    if (!usesGraph(contents)) {
      return createExactIndex(contents, dimensions, await readMatrix(contents));
    }
    const stored = await graphFiles.load(graphName(indexKey));
    if (stored !== null) return toIndex(stored, contents);
    logger?.warn({ index: indexKey }, "The vector index is missing or damaged: building it again");
    const built = await buildGraph(contents, dimensions, embeddings.vectorsOf);
    return toIndex(await graphFiles.save(graphName(indexKey), built), contents);
  };

  return {
    keyOf(contents) {
      const hash = createHash("sha256").update(`${embedder.name}\n${dimensions}\n`);
      for (const { id, firstChunk } of contents.documents) hash.update(`${id} ${firstChunk}\n`);
      return hash.digest("hex").slice(0, 24);
    },
    async load(target) {
      return { lexical: await loadLexical(target), vectors: await loadVectors(target) };
    },
    loadLexicalSync({ contents, indexKey }) {
      const buffer = files.readSync(lexicalName(indexKey));
      const file = buffer === null ? null : decodeBinaryFileSync(buffer);
      const stored = file === null ? null : fromBinaryFile(file, contents.chunkCount);
      return stored ?? buildLexicalDataSync(chunksOf(contents.documents));
    },
    scanVectors: (target) =>
      target.embedder === embedder.name
        ? createScanIndex(dimensions, embeddings.vectorsOf)
        : noVectors,
    async build(target, base, onProgress, signal) {
      const { contents, indexKey } = target;
      const lexical = await buildLexical(target, base, signal);
      await saveLexical(indexKey, lexical);
      if (!usesGraph(contents)) {
        const matrix = await readMatrix(contents);
        onProgress?.(contents.chunkCount, contents.chunkCount);
        return { lexical, vectors: createExactIndex(contents, dimensions, matrix) };
      }
      const before =
        base !== null && base.embedder === embedder.name
          ? await graphFiles.load(graphName(base.indexKey))
          : null;
      const vectorsOf = embeddings.vectorsOf;
      const grown =
        base === null || before === null
          ? null
          : await growGraph(
              before,
              base.contents,
              contents,
              dimensions,
              vectorsOf,
              onProgress,
              signal,
            );
      const graph =
        grown ?? (await buildGraph(contents, dimensions, vectorsOf, onProgress, signal));
      const saved = await graphFiles.save(graphName(indexKey), graph);
      return { lexical, vectors: toIndex(saved, contents) };
    },
    clean(keys) {
      const wanted = new Set<string>();
      let bytes = 0;
      for (const key of keys) {
        if (wanted.has(key)) continue;
        bytes += files.bytesOf(lexicalName(key)) + files.bytesOf(graphName(key));
        if (wanted.size >= MIN_KEPT && bytes > MAX_KEPT_BYTES) break;
        wanted.add(key);
      }
      files.clean((name) => wanted.has(name.split(".")[0] ?? ""));
    },
  };
}

/** Where each chunk of `documents`, taken in order, stands in `contents`; −1 where it does not. */
function newOrdinals(documents: readonly PlacedDocument[], contents: SnapshotContents): Int32Array {
  const ordinals = new Int32Array(documents.reduce((sum, { chunkCount }) => sum + chunkCount, 0));
  let at = 0;
  for (const { number, chunkCount } of documents) {
    const placed = contents.byNumber(number);
    for (let i = 0; i < chunkCount; i++) {
      ordinals[at++] = placed === null ? -1 : placed.firstOrdinal + i;
    }
  }
  return ordinals;
}
