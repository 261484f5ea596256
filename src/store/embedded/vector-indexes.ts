import type { Embedder } from "../../domain/ports.ts";
import type { IndexTarget, SnapshotContents } from "./contents.ts";
import type { Embeddings } from "./embeddings.ts";
import { buildGraph, createGraphIndex, type Graph, growGraph } from "./graph.ts";
import { createGraphFiles } from "./graph-file.ts";
import type { IndexFiles } from "./index-files.ts";
import type { StoreLogger } from "./logger.ts";
import { createPacer } from "./pause.ts";
import { createExactIndex, createScanIndex, noVectors, type VectorIndex } from "./vector-index.ts";

export interface VectorIndexes {
  /** Reads a snapshot's vectors or graph; builds it again when the file is missing or damaged. */
  load(target: IndexTarget): Promise<VectorIndex>;
  /** At once and without memory, but slow: vectors are compared one by one out of the database. */
  scan(target: IndexTarget): VectorIndex;
  /** Builds and writes the index of the next snapshot, out of `base`'s where there is one. */
  build(
    target: IndexTarget,
    base: IndexTarget | null,
    onProgress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<VectorIndex>;
}

/**
 * From so many vector components on, chunks × dimensions, a graph is walked instead of comparing
 * with every vector. Up to there, 6,000 chunks of the hashed embedder, that takes 1 to 2 ms, loses
 * nothing and needs no build; at 10,000 it takes three times as long as the graph.
 */
const GRAPH_COMPONENTS = 1_500_000;

export function graphFileName(indexKey: string): string {
  return `${indexKey}.graph`;
}

/** @param graphComponents chunks × dimensions above which a graph is built */
export function createVectorIndexes(
  files: IndexFiles,
  embeddings: Embeddings,
  embedder: Embedder,
  logger: StoreLogger | null,
  graphComponents = GRAPH_COMPONENTS,
): VectorIndexes {
  const { name, dimensions } = embedder;
  const { vectorsOf } = embeddings;
  const graphFiles = createGraphFiles(files, { embedder: name, dimensions });
  const usesGraph = (contents: SnapshotContents): boolean =>
    contents.chunkCount * dimensions > graphComponents;
  const toIndex = (graph: Graph, contents: SnapshotContents): VectorIndex =>
    createGraphIndex(graph, contents, dimensions, vectorsOf);

  const readAll = async (contents: SnapshotContents): Promise<VectorIndex> => {
    const matrix = new Float32Array(contents.chunkCount * dimensions);
    const pacer = createPacer();
    for (const { number, firstOrdinal, chunkCount } of contents.documents) {
      const vectors = vectorsOf(number);
      matrix.set(vectors.subarray(0, chunkCount * dimensions), firstOrdinal * dimensions);
      if (pacer.due()) await pacer.pause();
    }
    return createExactIndex(contents, dimensions, matrix);
  };

  return {
    async load(target) {
      const { contents, indexKey } = target;
      if (target.embedder !== name) {
        logger?.warn(
          { snapshot: target.embedder, configured: name },
          "The snapshot's vectors were made by another embedder: until the next ingest only words are searched",
        );
        return noVectors;
      }
      if (!usesGraph(contents)) return readAll(contents);
      const stored = await graphFiles.load(graphFileName(indexKey));
      if (stored !== null) return toIndex(stored, contents);
      logger?.warn({ index: indexKey }, "A vector index is missing or damaged: building it again");
      const built = await buildGraph(contents, dimensions, vectorsOf);
      try {
        return toIndex(await graphFiles.save(graphFileName(indexKey), built), contents);
      } catch (error) {
        logger?.warn(
          { err: error },
          "The vector index could not be saved: the next start is slower",
        );
        return toIndex(built, contents);
      }
    },
    scan: (target) =>
      target.embedder === name ? createScanIndex(dimensions, vectorsOf) : noVectors,
    async build(target, base, onProgress, signal) {
      const { contents, indexKey } = target;
      if (!usesGraph(contents)) {
        const index = await readAll(contents);
        onProgress?.(contents.chunkCount, contents.chunkCount);
        return index;
      }
      const step = [dimensions, vectorsOf, onProgress, signal] as const;
      const before =
        base?.embedder === name ? await graphFiles.load(graphFileName(base.indexKey)) : null;
      const grown =
        base === null || before === null
          ? null
          : await growGraph(before, base.contents, contents, ...step);
      const graph = grown ?? (await buildGraph(contents, ...step));
      return toIndex(await graphFiles.save(graphFileName(indexKey), graph), contents);
    },
  };
}
