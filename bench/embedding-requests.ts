import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadConfig } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { createEmbedder } from "../src/models/openai/embedder.ts";
import { createEmbeddedStore } from "../src/store/embedded/embedded-store.ts";
import { startServer } from "../tests/models/server.ts";
import { sample } from "../tests/store/sample.ts";

// Requests for embeddings of 10,000 chunks in 250 documents: at first, again, and with a SIGKILL
// half way.   npx tsx bench/embedding-requests.ts

const DIMENSIONS = 64;
const documents = Array.from({ length: 250 }, (_, d) =>
  sample(Array.from({ length: 40 }, (_, i) => `Văn bản ${d} nêu nội dung thứ ${i} của cuộc họp`)),
);
const placements = documents.map(({ document }, i) => ({
  path: `${i}.txt`,
  collection: "general",
  documentId: document.id,
}));

async function ingest(folder: string, baseUrl: string): Promise<void> {
  const server = { apiKey: null, baseUrl, timeoutMs: 30_000, redact: (text: string) => text };
  const store = await createEmbeddedStore({
    folder,
    embedder: createEmbedder({ model: "words", server, dimensions: DIMENSIONS }),
    logger: createLogger(loadConfig({ LOG_LEVEL: "silent" })),
  });
  for (let i = 0; i < documents.length; i += 32) await store.stage(documents.slice(i, i + 32));
  await store.publish(placements);
  await store.close();
}

const [, , folderOfChild, url] = process.argv;
if (folderOfChild !== undefined && url !== undefined) await ingest(folderOfChild, url);
else {
  const server = await startServer();
  let onRequest = (): void => {};
  server.onEmbed((texts) => {
    onRequest();
    return texts.map((text) =>
      Array.from({ length: DIMENSIONS }, (_, i) => text.charCodeAt(i % text.length) + 1),
    );
  });
  const since = (from: number) => server.batches.slice(from);
  const describe = (batches: readonly number[]) =>
    `${batches.length} requests for ${batches.reduce((sum, size) => sum + size, 0)} texts`;
  const folder = mkdtempSync(join(tmpdir(), "hoihop-embedding-"));
  await ingest(folder, server.url);
  console.log(`first ingest: ${describe(server.batches)}`);
  let from = server.batches.length;
  await ingest(folder, server.url);
  console.log(`again, nothing changed: ${describe(since(from))}`);
  from = server.batches.length;
  const other = mkdtempSync(join(tmpdir(), "hoihop-embedding-"));
  const child = fork(fileURLToPath(import.meta.url), [other, server.url], {
    execArgv: process.execArgv,
  });
  await new Promise<void>((resolve) => {
    child.on("exit", () => resolve());
    onRequest = () => {
      if (server.batches.length === from + 20) child.kill("SIGKILL");
    };
  });
  onRequest = () => {};
  await ingest(other, server.url);
  console.log(`killed at the 20th request, then whole: ${describe(since(from))}`);
  await server.close();
  for (const path of [folder, other]) rmSync(path, { recursive: true, force: true });
}
