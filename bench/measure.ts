import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { createHashedEmbedder } from "../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../src/store/embedded/embedded-store.ts";
import { makeQueries, makeQuestions, queryTerms } from "./queries.ts";
import { measureStages, type StageTimings } from "./stages.ts";
import { stopwatch, type Timing, time, timeAsync } from "./timing.ts";

export const HITS = 50;
export const everyone = { rights: { collections: "all" } } as const;

export function openApp(folder: string) {
  const config = loadConfig({
    HOIHOP_DATA: join(folder, "var"),
    HOIHOP_DOCUMENTS: join(folder, "documents"),
    LOG_LEVEL: "warn",
  });
  return createApp(config, createLogger(config));
}

export interface Measured {
  readonly chunks: number;
  readonly openMs: number;
  readonly emptyRssMb: number;
  readonly openRssMb: number;
  readonly databaseMb: number;
  readonly indexMb: number;
  readonly lexical: Timing;
  readonly embed: Timing;
  readonly vector: Timing;
  /** Share of the ten nearest chunks of an exact search among our ten. */
  readonly vectorRecall: number;
  readonly oneDocument: Timing;
  readonly stages: StageTimings;
  readonly ask: Timing;
}

/** Measures what a freshly started process does with an ingested folder. */
export async function measure(folder: string, questions: number): Promise<Measured> {
  const embedder = createHashedEmbedder();
  globalThis.gc?.();
  const emptyRss = process.memoryUsage.rss();
  const data = join(folder, "var");
  const opened = await stopwatch(() => createEmbeddedStore({ folder: data, embedder }));
  const openRss = process.memoryUsage.rss();
  const store = opened.result;
  const reader = store.current();
  if (reader === null) throw new Error("nothing is published in the measured folder");

  const { chunks } = reader.info;
  const asked = makeQueries(sampleTexts(reader), questions);
  const lexical = time(asked, (text) => reader.searchLexical(queryTerms(text), everyone, HITS));
  const embed = await timeAsync(asked, (text) => embedder.embed([text]));
  const vectors = await embedder.embed(asked);
  const vector = time(vectors, (query) => reader.searchVector(query, everyone, HITS));

  const ids = reader.documents(everyone).map(({ documentId }) => documentId);
  const one = { ...everyone, documentIds: ids.slice(0, 1) };
  const oneDocument = time(asked, (text) => reader.searchLexical(queryTerms(text), one, HITS));

  // Through many small filters, each below the limit for comparing with every vector, it is exact.
  const some = vectors.slice(0, 30);
  let agreed = 0;
  for (const query of some) {
    const parts = slices(ids, 25).flatMap((documentIds) =>
      reader.searchVector(query, { ...everyone, documentIds }, 10),
    );
    const exact = parts.sort((a, b) => b.score - a.score).slice(0, 10);
    const found = new Set(reader.searchVector(query, everyone, 10).map(({ chunkId }) => chunkId));
    agreed += exact.filter(({ chunkId }) => found.has(chunkId)).length / exact.length;
  }
  const spoken = makeQuestions(asked).map(
    (text) => ({ text, ...everyone, language: "vi", today: "2026-01-01" }) as const,
  );
  const stages = await measureStages(reader, embedder, spoken);
  await store.close();

  const app = await openApp(folder);
  const ask = await timeAsync(spoken, (question) => app.ask(question));
  await app.close();
  return {
    chunks,
    openMs: opened.ms,
    emptyRssMb: emptyRss / 1e6,
    openRssMb: openRss / 1e6,
    databaseMb: bytesIn(data) / 1e6,
    indexMb: bytesIn(join(data, "index")) / 1e6,
    lexical,
    embed,
    vector,
    vectorRecall: agreed / some.length,
    oneDocument,
    stages,
    ask,
  };
}

type Reader = NonNullable<ReturnType<Awaited<ReturnType<typeof createEmbeddedStore>>["current"]>>;

/** Texts of the chunks of documents spread over the whole corpus. */
export function sampleTexts(reader: Reader): string[] {
  const entries = reader.documents(everyone);
  const step = Math.max(1, Math.floor(entries.length / 100));
  return entries
    .filter((_, i) => i % step === 0)
    .flatMap(({ documentId }) => reader.chunksOf(documentId))
    .filter(({ text }) => text.length > 60)
    .map(({ text }) => text);
}

function slices<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < items.length; i += size) parts.push(items.slice(i, i + size));
  return parts;
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { name }) => sum + statSync(join(folder, name)).size, 0);
}
