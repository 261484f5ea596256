import { ModelError } from "../../domain/errors.ts";
import type { Embedder } from "../../domain/ports.ts";
import { toModelError } from "./failure.ts";
import { loadLibrary } from "./library.ts";
import { withRetries } from "./retry.ts";
import { clientOptions, type ModelServer } from "./server.ts";

/** Texts a request: what the store embeds and commits at a time. Servers that take fewer say so. */
const MAX_BATCH = 256;
/** Characters a request: well below 300,000 tokens, the limit of OpenAI. */
const MAX_BATCH_CHARACTERS = 400_000;
/** A single text that a server refuses is shortened down to this before it is given up. */
const MIN_TEXT_LENGTH = 500;
/** What servers say to a batch, or a text, that is too large for them. */
const TOO_LARGE: ReadonlySet<number | null> = new Set([400, 413, 422]);

/**
 * Of a real model the similarity of meaning counts as much as that of words; the hashed embedder,
 * which knows only spelling, has 0.15.
 */
const WEIGHT = 1;

export interface EmbedderOptions {
  readonly model: string;
  readonly server: ModelServer;
  /** See {@link probeDimensions}. */
  readonly dimensions: number;
}

/** Embeds through an OpenAI-compatible endpoint. The library is loaded with the first call. */
export function createEmbedder({ model, server, dimensions }: EmbedderOptions): Embedder {
  let maxBatch = MAX_BATCH;

  const embedBatch = async (
    texts: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Float32Array[]> => {
    try {
      const vectors = await request(texts, model, server, signal);
      return vectors.map((vector) => toEmbedding(vector, dimensions, model));
    } catch (error) {
      const failure = toModelError(error, model, server);
      if (!TOO_LARGE.has(failure.status)) throw failure;
      const [only = ""] = texts;
      if (texts.length === 1) {
        if (only.length <= MIN_TEXT_LENGTH) throw failure;
        const length = Math.max(MIN_TEXT_LENGTH, Math.floor(only.length / 2));
        return embedBatch([only.slice(0, length)], signal);
      }
      const half = Math.ceil(texts.length / 2);
      const vectors = [
        ...(await embedBatch(texts.slice(0, half), signal)),
        ...(await embedBatch(texts.slice(half), signal)),
      ];
      // Only now is it known that the size was the reason.
      maxBatch = Math.min(maxBatch, half);
      return vectors;
    }
  };

  return {
    name: `openai-1 ${model} ${dimensions}`,
    dimensions,
    weight: WEIGHT,
    async embed(texts, signal) {
      const vectors: Float32Array[] = [];
      while (vectors.length < texts.length) {
        const batch = nextBatch(texts, vectors.length, maxBatch);
        vectors.push(...(await embedBatch(batch, signal)));
      }
      return vectors;
    },
  };
}

/** Asks the model for one embedding to learn how long they are. @throws ModelError */
export async function probeDimensions(
  model: string,
  server: ModelServer,
  signal?: AbortSignal,
): Promise<number> {
  const [vector] = await request(["hội họp"], model, server, signal);
  const dimensions = vector?.length ?? 0;
  toEmbedding(vector ?? [], dimensions, model);
  return dimensions;
}

function nextBatch(texts: readonly string[], from: number, maxBatch: number): string[] {
  const batch: string[] = [];
  let characters = 0;
  for (let i = from; i < texts.length && batch.length < maxBatch; i++) {
    const text = texts[i] as string;
    characters += text.length;
    if (batch.length > 0 && characters > MAX_BATCH_CHARACTERS) break;
    // Servers refuse empty texts; a space has an embedding too.
    batch.push(text.trim() === "" ? "-" : text);
  }
  return batch;
}

async function request(
  texts: readonly string[],
  model: string,
  server: ModelServer,
  signal: AbortSignal | undefined,
): Promise<number[][]> {
  const { createEmbeddingsClient } = await loadLibrary();
  return withRetries(model, server, signal, async (within) => {
    const client = createEmbeddingsClient(
      model,
      clientOptions(server),
      texts.length,
      (input, init) => fetch(input, { ...init, signal: within }),
    );
    const vectors: unknown = await client.embedDocuments([...texts]).catch((error: unknown) => {
      // The library reads the reply without looking whether it is one.
      if (error instanceof TypeError && error.cause === undefined) return null;
      throw error;
    });
    if (!Array.isArray(vectors) || vectors.length !== texts.length) {
      throw new ModelError(
        "format",
        `${model} was given ${texts.length} texts and did not answer with as many embeddings. Check EMBEDDING_MODEL.`,
      );
    }
    return vectors as number[][];
  });
}

/** @throws ModelError for what is no unit vector and cannot be made one. */
function toEmbedding(vector: unknown, dimensions: number, model: string): Float32Array {
  const isVector = Array.isArray(vector) && vector.length > 0 && vector.length === dimensions;
  const embedding = isVector ? Float32Array.from(vector as number[]) : new Float32Array(0);
  const length = Math.sqrt(embedding.reduce((sum, value) => sum + value * value, 0));
  if (!isVector || !Number.isFinite(length) || length === 0) {
    const came = Array.isArray(vector) ? `${vector.length} values of length ${length}` : "none";
    throw new ModelError(
      "format",
      `Expected embeddings of ${dimensions} finite numbers from ${model}, got ${came}. Check EMBEDDING_MODEL; after a change of the model behind the same name, remove embedding-models.json from the data folder.`,
    );
  }
  return embedding.map((value) => value / length);
}
