import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createContents, type SnapshotContents } from "../../src/store/embedded/contents.ts";
import { createFilterCache } from "../../src/store/embedded/filter.ts";
import { buildGraph, createGraphIndex, growGraph } from "../../src/store/embedded/graph.ts";
import { createGraphFiles } from "../../src/store/embedded/graph-file.ts";
import { createIndexFiles } from "../../src/store/embedded/index-files.ts";
import { createScanIndex, type VectorIndex } from "../../src/store/embedded/vector-index.ts";
import { everyone } from "./sample.ts";

const DIMENSIONS = 8;
const CHUNKS = 50;

/** The document's vectors, on the unit sphere, the same at every call. */
function vectorsOf(document: number): Float32Array {
  const vectors = new Float32Array(CHUNKS * DIMENSIONS);
  for (let i = 0; i < CHUNKS; i++) {
    const row = Array.from({ length: DIMENSIONS }, (_, k) =>
      Math.sin((document * CHUNKS + i + 1) * (k + 1) * 1.7),
    );
    const length = Math.hypot(...row);
    vectors.set(
      row.map((value) => value / length),
      i * DIMENSIONS,
    );
  }
  return vectors;
}

/** A snapshot of these documents, 50 chunks each; odd ones are in the collection `odd`. */
function snapshotOf(numbers: readonly number[]): SnapshotContents {
  return createContents(
    numbers.map((number) => ({
      path: `${number}.txt`,
      collection: number % 2 === 1 ? "odd" : "even",
      number,
      id: `document-${number}`,
      metadata: JSON.stringify({ heldOn: null, issuedOn: null, body: null }),
      firstChunk: number * CHUNKS + 1,
      chunkCount: CHUNKS,
    })),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
const query = vectorsOf(7).slice(0, DIMENSIONS);
const odd = { rights: { collections: ["odd"] } };

function idsIn(
  contents: SnapshotContents,
  index: VectorIndex,
  filter = everyone as typeof odd | typeof everyone,
): number[] {
  const allowed = createFilterCache(contents)(filter);
  return index.search(query, allowed, 20).map(({ id }) => contents.chunkIdOf(id));
}

function recall(contents: SnapshotContents, index: VectorIndex, filter?: typeof odd): number {
  const exact = idsIn(contents, createScanIndex(DIMENSIONS, vectorsOf), filter);
  const found = new Set(idsIn(contents, index, filter));
  return exact.filter((id) => found.has(id)).length / exact.length;
}

describe("the vector graph", () => {
  it("finds nearly all that comparing with every vector finds, under a filter too", async () => {
    const contents = snapshotOf(range(0, 100));
    const graph = await buildGraph(contents, DIMENSIONS, vectorsOf);
    const index = createGraphIndex(graph, contents, DIMENSIONS, vectorsOf);
    expect(recall(contents, index)).toBeGreaterThan(0.9);
    expect(recall(contents, index, odd)).toBeGreaterThan(0.9);
    const found = idsIn(contents, index, odd);
    expect(found).toHaveLength(20);
    for (const id of found) expect(contents.ofChunk(id)?.entries[0]?.collection).toBe("odd");
  });

  it("grows into the next snapshot, which finds nothing that was taken out", async () => {
    const before = snapshotOf(range(0, 60));
    const after = snapshotOf(range(10, 70));
    const graph = await buildGraph(before, DIMENSIONS, vectorsOf);
    const grown = await growGraph(graph, before, after, DIMENSIONS, vectorsOf);
    if (grown === null) throw new Error("expected the graph to grow");
    const index = createGraphIndex(grown, after, DIMENSIONS, vectorsOf);
    expect(recall(after, index)).toBeGreaterThan(0.9);

    const back = await growGraph(grown, after, before, DIMENSIONS, vectorsOf);
    if (back === null) throw new Error("expected the graph to grow back");
    expect(recall(before, createGraphIndex(back, before, DIMENSIONS, vectorsOf))).toBeGreaterThan(
      0.9,
    );
  });

  it("asks to be built anew when a third of it is dead", async () => {
    const before = snapshotOf(range(0, 9));
    const graph = await buildGraph(before, DIMENSIONS, vectorsOf);
    expect(
      await growGraph(graph, before, snapshotOf(range(0, 6)), DIMENSIONS, vectorsOf),
    ).toBeNull();
  });

  it("never lets a vector that is not one into native code", async () => {
    const contents = snapshotOf([0]);
    const bad = (): Float32Array => new Float32Array(CHUNKS * DIMENSIONS).fill(Number.NaN);
    await expect(buildGraph(contents, DIMENSIONS, bad)).rejects.toThrow(/finite/u);
    const short = (): Float32Array => new Float32Array(3);
    await expect(buildGraph(contents, DIMENSIONS, short)).rejects.toMatchObject({
      code: "corrupt",
    });
  });

  it("stops when it is told to", async () => {
    const contents = snapshotOf(range(0, 200));
    const build = buildGraph(contents, DIMENSIONS, vectorsOf, undefined, AbortSignal.timeout(5));
    await expect(build).rejects.toThrow();
  });
});

describe("the vector graph in a file", () => {
  let folder: string;
  const contents = snapshotOf(range(0, 50));
  const format = { embedder: "test", dimensions: DIMENSIONS };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hoihop-graph-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const save = async () => {
    const files = createGraphFiles(createIndexFiles(folder), format);
    const graph = await buildGraph(contents, DIMENSIONS, vectorsOf);
    await files.save("a.graph", graph);
    return files;
  };

  it("comes back as it was written", async () => {
    const files = await save();
    const graph = await files.load("a.graph");
    if (graph === null) throw new Error("expected a graph");
    expect(
      recall(contents, createGraphIndex(graph, contents, DIMENSIONS, vectorsOf)),
    ).toBeGreaterThan(0.9);
  });

  it.each([
    ["missing", (file: string) => rmSync(file)],
    ["cut short", (file: string) => truncateSync(file, 5000)],
    ["empty", (file: string) => truncateSync(file, 0)],
    ["something else", (file: string) => writeFileSync(file, "not a graph")],
    ["changed in place", (file: string) => writeFileSync(file, Buffer.from([1]), { flag: "r+" })],
    ["without its facts", (file: string) => rmSync(`${file}.json`)],
    ["beside facts of something else", (file: string) => writeFileSync(`${file}.json`, "{}")],
  ])("is refused when it is %s", async (_, damage) => {
    const files = await save();
    damage(join(folder, "a.graph"));
    expect(await files.load("a.graph")).toBeNull();
  });

  it("is refused for another embedder or other dimensions", async () => {
    await save();
    const files = createIndexFiles(folder);
    for (const other of [
      { embedder: "other", dimensions: DIMENSIONS },
      { embedder: "test", dimensions: 16 },
    ]) {
      expect(await createGraphFiles(files, other).load("a.graph")).toBeNull();
    }
  });

  it("is written again into a folder that was deleted meanwhile", async () => {
    const files = await save();
    const graph = await files.load("a.graph");
    rmSync(folder, { recursive: true });
    if (graph === null) throw new Error("expected a graph");
    await files.save("b.graph", graph);
    expect(await files.load("b.graph")).not.toBeNull();
  });
});
