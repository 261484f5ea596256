import { StoreError } from "../../domain/errors.ts";
import type { Embedder } from "../../domain/ports.ts";
import type { Connection } from "./database.ts";
import type { Documents } from "./documents.ts";

/** Texts embedded and committed at a time: what a killed ingest may have to repeat. */
const BATCH_CHUNKS = 256;

export interface EmbeddedDocument {
  readonly number: number;
  readonly chunkCount: number;
}

export interface Embeddings {
  /** Embeds the chunks of these documents that have no vector by this embedder yet, batch by batch. */
  complete(documents: readonly EmbeddedDocument[], signal?: AbortSignal): Promise<void>;
  /** The same for whole batches only: what is left over is cheaper together with that of others. */
  begin(documents: readonly EmbeddedDocument[], signal?: AbortSignal): Promise<void>;
  /** Vectors of a document's chunks, in order, one after the other; empty where they are missing. */
  vectorsOf(document: number): Float32Array;
}

export function createEmbeddings(
  database: Connection,
  documents: Documents,
  embedder: Embedder,
): Embeddings {
  const { name, dimensions } = embedder;
  const selectDone = database.prepare<[number, string], { done: number }>(
    `SELECT coalesce(sum(length(vectors)), 0) / ${4 * dimensions} AS done
     FROM embeddings WHERE document = ? AND embedder = ?`,
  );
  const selectVectors = database.prepare<[number, string], { vectors: Buffer }>(
    "SELECT vectors FROM embeddings WHERE document = ? AND embedder = ? ORDER BY first_index",
  );
  const insertVectors = database.prepare("INSERT OR REPLACE INTO embeddings VALUES (?, ?, ?, ?)");

  interface Run {
    readonly document: number;
    readonly firstIndex: number;
    readonly texts: readonly string[];
  }
  const embedBatch = async (runs: readonly Run[], signal?: AbortSignal): Promise<void> => {
    const texts = runs.flatMap((run) => run.texts);
    const vectors = await embedder.embed(texts, signal);
    signal?.throwIfAborted();
    checkVectors(vectors, texts.length, embedder);
    let at = 0;
    const write = database.transaction(() => {
      for (const { document, firstIndex, texts: ofRun } of runs) {
        const bytes = pack(vectors.slice(at, at + ofRun.length), dimensions);
        insertVectors.run(document, name, firstIndex, bytes);
        at += ofRun.length;
      }
    });
    write.immediate();
  };

  /** @returns what did not fill a batch */
  const embedWhole = async (
    wanted: readonly EmbeddedDocument[],
    signal?: AbortSignal,
  ): Promise<Run[]> => {
    let runs: Run[] = [];
    let pending = 0;
    for (const { number, chunkCount } of wanted) {
      let done = selectDone.get(number, name)?.done ?? 0;
      while (done < chunkCount) {
        const limit = Math.min(BATCH_CHUNKS - pending, chunkCount - done);
        const chunks = documents.indexable(number, done, limit);
        runs.push({ document: number, firstIndex: done, texts: chunks.map(embeddableText) });
        done += chunks.length;
        pending += chunks.length;
        if (pending < BATCH_CHUNKS) continue;
        await embedBatch(runs, signal);
        runs = [];
        pending = 0;
      }
    }
    return runs;
  };

  return {
    async begin(wanted, signal) {
      await embedWhole(wanted, signal);
    },
    async complete(wanted, signal) {
      const left = await embedWhole(wanted, signal);
      if (left.length > 0) await embedBatch(left, signal);
    },
    vectorsOf(document) {
      const parts = selectVectors.all(document, name).map((row) => row.vectors);
      const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      return new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
    },
  };
}

function embeddableText(chunk: { text: string; context: string }): string {
  return chunk.context === "" ? chunk.text : `${chunk.context}\n${chunk.text}`;
}

function pack(vectors: readonly Float32Array[], dimensions: number): Buffer {
  const packed = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, i) => {
    packed.set(vector, i * dimensions);
  });
  return Buffer.from(packed.buffer);
}

function checkVectors(vectors: readonly Float32Array[], count: number, embedder: Embedder): void {
  if (vectors.length !== count) {
    throw new StoreError(
      "format",
      `The embedder ${embedder.name} was given ${count} texts and answered with ${vectors.length} embeddings. Check the embedding model.`,
    );
  }
  for (const vector of vectors) checkVector(vector, embedder.dimensions, embedder.name);
}

/**
 * A vector of the wrong length, or with a value that is not a finite number, must never reach the
 * native index: it aborts the process or poisons every later result.
 * @throws StoreError `format`
 */
export function checkVector(vector: Float32Array, dimensions: number, embedder: string): void {
  if (vector.length !== dimensions || !vector.every(Number.isFinite)) {
    throw new StoreError(
      "format",
      `Expected embeddings of ${dimensions} finite numbers from ${embedder}, got ${vector.length}${vector.length === dimensions ? " with values that are not numbers" : ""}. Check the embedding model.`,
    );
  }
}
