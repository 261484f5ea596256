import hnswlib from "hnswlib-node";
import { StoreError } from "../../domain/errors.ts";
import type { SnapshotContents } from "./contents.ts";
import { checkVector } from "./embeddings.ts";
import { createPacer } from "./pause.ts";
import { createScanIndex, type VectorIndex, type VectorsOf } from "./vector-index.ts";

export type Graph = InstanceType<typeof hnswlib.HierarchicalNSW>;

/**
 * Links a node, and candidates looked at while linking. Of 20,000 hashed vectors, with 40, 100 and
 * 200 candidates: 0.25, 0.49 and 0.82 ms a point to build, recall@30 of 0.92, 0.96 and 0.98 at 400
 * search candidates. What a slow build gains, a wider search gains cheaper.
 */
const LINKS = 16;
const BUILD_CANDIDATES = 64;
/** Candidates looked at while searching. Hashed vectors need many: recall@30 is 0.84 with 100. */
const SEARCH_CANDIDATES = 400;
/** Marked points still cost memory and every search passes through them. */
const MAX_DEAD_SHARE = 0.3;
/** Up to so many allowed chunks, comparing with each is faster than walking the graph past the others. */
const SCAN_CHUNKS = 2000;

export const SPACE = "ip";

/** Labels are chunk ids, which never change, so that one snapshot's graph can grow into the next. */
export function createGraphIndex(
  graph: Graph,
  contents: SnapshotContents,
  dimensions: number,
  vectorsOf: VectorsOf,
): VectorIndex {
  const scan = createScanIndex(dimensions, vectorsOf);
  graph.setEf(SEARCH_CANDIDATES);
  return {
    search(query, allowed, limit) {
      if (allowed.chunkCount <= SCAN_CHUNKS) return scan.search(query, allowed, limit);
      // More than there are throws in native code.
      const count = Math.min(limit, allowed.chunkCount);
      const filter = allowed.isAll
        ? undefined
        : (chunkId: number): boolean => {
            const document = contents.ofChunk(chunkId);
            return document !== null && allowed.has(document.id);
          };
      const found = graph.searchKnn(Array.from(query), count, filter);
      return found.neighbors
        .map((chunkId, i) => {
          const document = contents.ofChunk(chunkId);
          const id = document === null ? -1 : document.firstOrdinal + chunkId - document.firstChunk;
          return { id, score: 1 - (found.distances[i] as number) };
        })
        .filter(({ id }) => id >= 0)
        .sort((a, b) => b.score - a.score || a.id - b.id);
    },
  };
}

/** Builds the graph of a snapshot from nothing. */
export async function buildGraph(
  contents: SnapshotContents,
  dimensions: number,
  vectorsOf: VectorsOf,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Graph> {
  const graph = new hnswlib.HierarchicalNSW(SPACE, dimensions);
  graph.initIndex(Math.max(1, contents.chunkCount), LINKS, BUILD_CANDIDATES);
  await addPoints(graph, contents, dimensions, vectorsOf, () => true, onProgress, signal);
  return graph;
}

/**
 * Makes the graph of one snapshot into that of the next.
 * @param graph of nobody else: it is changed
 * @returns `null` when too much of it would be dead; then `graph` must not be used any more
 */
export async function growGraph(
  graph: Graph,
  from: SnapshotContents,
  to: SnapshotContents,
  dimensions: number,
  vectorsOf: VectorsOf,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Graph | null> {
  const known = new Set(graph.getIdsList());
  const live = (contents: SnapshotContents, id: number): boolean => contents.ofChunk(id) !== null;
  let kept = 0;
  for (const id of known) if (live(to, id)) kept++;
  const total = known.size + to.chunkCount - kept;
  if (total - to.chunkCount > MAX_DEAD_SHARE * total) return null;

  for (const id of known) {
    if (live(from, id) && !live(to, id)) graph.markDelete(id);
    else if (!live(from, id) && live(to, id)) graph.unmarkDelete(id);
  }
  graph.resizeIndex(Math.max(total, graph.getMaxElements()));
  const isNew = (chunkId: number): boolean => !known.has(chunkId);
  await addPoints(graph, to, dimensions, vectorsOf, isNew, onProgress, signal);
  return graph;
}

async function addPoints(
  graph: Graph,
  contents: SnapshotContents,
  dimensions: number,
  vectorsOf: VectorsOf,
  isNew: (chunkId: number) => boolean,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pacer = createPacer(signal);
  let done = 0;
  for (const { number, firstChunk, chunkCount } of contents.documents) {
    if (chunkCount > 0 && isNew(firstChunk)) {
      const vectors = vectorsOf(number);
      if (vectors.length !== chunkCount * dimensions) {
        throw new StoreError(
          "corrupt",
          `Expected ${chunkCount} embeddings of a document, found ${vectors.length / dimensions}. Ingest the documents again.`,
        );
      }
      for (let i = 0; i < chunkCount; i++) {
        const vector = vectors.subarray(i * dimensions, (i + 1) * dimensions);
        checkVector(vector, dimensions, "the store");
        graph.addPoint(Array.from(vector), firstChunk + i);
        if (pacer.due()) {
          onProgress?.(done + i, contents.chunkCount);
          await pacer.pause();
        }
      }
    }
    done += chunkCount;
  }
  onProgress?.(done, contents.chunkCount);
}
