import { join } from "node:path";
import hnswlib from "hnswlib-node";
import MiniSearch from "minisearch";
import { createHashedEmbedder } from "../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../src/store/embedded/embedded-store.ts";
import { everyone, HITS, sampleTexts } from "./measure.ts";
import { makeQueries } from "./queries.ts";
import { stopwatch, type Timing, time } from "./timing.ts";

/** The settings of our own graph, so that only what we put around the library differs. */
const GRAPH = { links: 16, buildCandidates: 64, searchCandidates: 400 } as const;

export interface Peers {
  readonly hnswlib: { readonly buildMs: number; readonly search: Timing };
  readonly miniSearch: {
    readonly buildMs: number;
    readonly search: Timing;
    readonly rssMb: number;
  };
}

/** The same chunks in the libraries that one would take instead, as they come. */
export async function measurePeers(folder: string, questions: number): Promise<Peers> {
  const embedder = createHashedEmbedder();
  const store = await createEmbeddedStore({ folder: join(folder, "var"), embedder });
  const reader = store.current();
  if (reader === null) throw new Error("nothing is published in the measured folder");
  const asked = makeQueries(sampleTexts(reader), questions);
  const vectors = (await embedder.embed(asked)).map((vector) => Array.from(vector));
  const chunks = reader
    .documents(everyone)
    .flatMap(({ documentId }) => reader.chunksOf(documentId))
    .map(({ chunkId, text, context }) => ({ id: chunkId, text, context }));
  await store.close();

  const before = process.memoryUsage.rss();
  const index = new MiniSearch({ fields: ["text", "context"] });
  const indexed = await stopwatch(() => index.addAll(chunks));
  const rssMb = (process.memoryUsage.rss() - before) / 1e6;
  // Some hundred milliseconds each over the largest corpus: fewer questions tell as much.
  const few = asked.slice(0, Math.max(60, Math.ceil(2_000_000 / chunks.length)));
  const miniSearch = time(few, (text) => index.search(text).slice(0, HITS));

  const points = await embedder.embed(chunks.map(({ text, context }) => `${context}\n${text}`));
  const graph = new hnswlib.HierarchicalNSW("ip", embedder.dimensions);
  graph.initIndex(points.length, GRAPH.links, GRAPH.buildCandidates);
  const built = await stopwatch(() => {
    points.forEach((point, i) => {
      graph.addPoint(Array.from(point), i);
    });
  });
  graph.setEf(GRAPH.searchCandidates);
  const search = time(vectors, (query) => graph.searchKnn(query, Math.min(HITS, points.length)));
  return {
    hnswlib: { buildMs: built.ms, search },
    miniSearch: { buildMs: indexed.ms, search: miniSearch, rssMb },
  };
}
