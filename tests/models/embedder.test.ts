import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { createEmbedder, probeDimensions } from "../../src/models/openai/embedder.ts";
import { knownDimensions } from "../../src/models/openai/known-dimensions.ts";
import type { ModelServer } from "../../src/models/openai/server.ts";
import { createTolerantEmbedder } from "../../src/models/tolerant-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { sample } from "../store/sample.ts";
import { type ScriptedServer, startServer } from "./server.ts";

const DIMENSIONS = 16;
/** By word lengths, so that a vector can be computed by hand; not of unit length. */
const vectorOf = (text: string): number[] => {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.split(/\s+/u)) {
    const place = word.length % DIMENSIONS;
    vector[place] = (vector[place] ?? 0) + 2;
  }
  return vector;
};

const logger = createLogger(loadConfig({ LOG_LEVEL: "silent" }));
let server: ScriptedServer;
const settings = (timeoutMs = 5000): ModelServer => ({
  apiKey: "secret-key-value",
  baseUrl: server.url,
  timeoutMs,
  redact: (text) => text.replaceAll("secret-key-value", "[redacted]"),
});
const embedder = () =>
  createEmbedder({ model: "words", server: settings(), dimensions: DIMENSIONS });
const folder = (): string => mkdtempSync(join(tmpdir(), "hoihop-embedder-"));

async function start(): Promise<void> {
  server = await startServer();
  server.onEmbed((texts) => texts.map(vectorOf));
}
afterEach(() => server.close());

describe("embedding through an OpenAI-compatible server", () => {
  it("gives unit vectors in order, whatever the length of what the server sends", async () => {
    await start();
    const [one, two] = await embedder().embed(["a bb ccc", "dddd"]);
    expect(one?.[1]).toBeCloseTo(1 / Math.sqrt(3));
    expect(two?.[4]).toBeCloseTo(1);
  });

  it("sends full batches, and smaller ones from then on to a server that takes fewer", async () => {
    await start();
    const texts = Array.from({ length: 600 }, (_, i) => `text ${i}`);
    await embedder().embed(texts);
    expect(server.batches).toEqual([256, 256, 88]);
    server.onEmbed((batch) =>
      batch.length > 64 ? { kind: "status", status: 413 } : batch.map(vectorOf),
    );
    const small = embedder();
    await small.embed(texts.slice(0, 256));
    const before = server.batches.length;
    const vectors = await small.embed(texts.slice(0, 256));
    expect(server.batches.slice(before)).toEqual([64, 64, 64, 64]);
    expect(vectors).toHaveLength(256);
  });

  it("shortens a text that is too long for the model", async () => {
    await start();
    server.onEmbed((texts) =>
      texts.some((text) => text.length > 1000)
        ? { kind: "status", status: 400, message: "maximum context length" }
        : texts.map(vectorOf),
    );
    const vectors = await embedder().embed(["short one", "word ".repeat(1000)]);
    expect(vectors).toHaveLength(2);
  });

  it("refuses vectors of another length, without a direction, or that are no numbers", async () => {
    await start();
    for (const wrong of [
      [1, 2],
      new Array(DIMENSIONS).fill(0),
      new Array(DIMENSIONS).fill(null),
      [],
    ]) {
      server.onEmbed((texts) => texts.map(() => wrong as number[]));
      await expect(embedder().embed(["text"])).rejects.toThrow(/EMBEDDING_MODEL/u);
    }
    server.onEmbed(() => []);
    await expect(embedder().embed(["text"])).rejects.toMatchObject({ code: "format" });
  });

  it("names what failed without the key", async () => {
    await start();
    server.onEmbed(() => ({ kind: "status", status: 401, message: "bad key secret-key-value" }));
    await expect(embedder().embed(["text"])).rejects.toThrow(/OPENAI_API_KEY/u);
    await expect(embedder().embed(["text"])).rejects.not.toThrow(/secret-key-value/u);
  });

  it("ends the request when it is no longer waited for", async () => {
    await start();
    server.onEmbed(() => ({ kind: "hang" }));
    await expect(embedder().embed(["text"], AbortSignal.timeout(50))).rejects.toMatchObject({
      code: "aborted",
    });
    await expect.poll(server.abandoned).toBe(1);
  });

  it("asks for the length of a model's vectors once", async () => {
    await start();
    const file = join(folder(), "models.json");
    expect(await knownDimensions(file, "words", settings())).toBe(DIMENSIONS);
    expect(await knownDimensions(file, "words", settings())).toBe(DIMENSIONS);
    expect(server.batches).toEqual([1]);
    expect(await probeDimensions("words", settings())).toBe(DIMENSIONS);
  });
});

describe("the embedder for questions", () => {
  it("embeds a question once, and answers with nothing while the model is down", async () => {
    await start();
    const failures: unknown[] = [];
    const tolerant = createTolerantEmbedder(embedder(), {
      timeoutMs: 300,
      onFailure: (error) => failures.push(error),
    });
    expect(await tolerant.embed(["a question"])).toHaveLength(1);
    expect(await tolerant.embed(["a question"])).toHaveLength(1);
    expect(server.batches).toEqual([1]);
    server.onEmbed(() => ({ kind: "hang" }));
    expect(await tolerant.embed(["another one"])).toEqual([]);
    expect(await tolerant.embed(["a third"])).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(server.batches).toHaveLength(2);
    expect(await tolerant.embed(["a question"])).toHaveLength(1);
  });
});

describe("ingestion with an embedding model", () => {
  const documents = (count: number) =>
    Array.from({ length: count }, (_, d) =>
      sample(Array.from({ length: 40 }, (_, i) => `Document ${d} says sentence number ${i}`)),
    );
  const placements = (all: ReturnType<typeof documents>) =>
    all.map(({ document }, i) => ({
      path: `${i}.txt`,
      collection: "general",
      documentId: document.id,
    }));

  it("needs one request a full batch, and none for what is known already", async () => {
    await start();
    const data = folder();
    const all = documents(50);
    const store = await createEmbeddedStore({ folder: data, embedder: embedder(), logger });
    for (let i = 0; i < all.length; i += 8) await store.stage(all.slice(i, i + 8));
    await store.publish(placements(all));
    expect(server.batches.reduce((sum, size) => sum + size, 0)).toBe(2000);
    expect(server.batches).toHaveLength(Math.ceil(2000 / 256));
    await store.stage(all);
    await store.publish(placements(all));
    await store.publish(placements(all.slice(1)));
    expect(server.batches).toHaveLength(Math.ceil(2000 / 256));
    await store.close();
  });

  it("repeats no more than the batch in which it was stopped", async () => {
    await start();
    const data = folder();
    const all = documents(50);
    let requests = 0;
    server.onEmbed((texts) => {
      requests++;
      return requests === 4 ? { kind: "status", status: 401 } : texts.map(vectorOf);
    });
    const first = await createEmbeddedStore({ folder: data, embedder: embedder(), logger });
    const work = async () => {
      await first.stage(all);
      await first.publish(placements(all));
    };
    await expect(work()).rejects.toThrow(/OPENAI_API_KEY/u);
    await first.close();
    const second = await createEmbeddedStore({ folder: data, embedder: embedder(), logger });
    await second.stage(all);
    await second.publish(placements(all));
    expect(server.batches.reduce((sum, size) => sum + size, 0)).toBe(2000 + 256);
    await second.close();
  });

  it("builds the next snapshot for another model beside the old one", async () => {
    await start();
    const data = folder();
    const all = documents(2);
    const other = createEmbedder({ model: "other", server: settings(), dimensions: DIMENSIONS });
    for (const model of [embedder(), other]) {
      const store = await createEmbeddedStore({ folder: data, embedder: model, logger });
      await store.stage(all);
      const { embedder: name } = await store.publish(placements(all));
      expect(name).toBe(model.name);
      await store.close();
    }
    const store = await createEmbeddedStore({ folder: data, embedder: embedder(), logger });
    expect(store.snapshots().map((snapshot) => snapshot.embedder)).toEqual([
      other.name,
      embedder().name,
    ]);
    await store.close();
  });
});
