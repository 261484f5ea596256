import type { Embedder } from "../domain/ports.ts";

/** Questions whose embeddings are kept: one is looked for several times while it is answered. */
const MAX_KEPT = 500;
/** After a failure the words alone are searched for so long, so that not every question waits. */
const PAUSE_MS = 10_000;

export interface TolerantOptions {
  /** Longest wait for the embedding of a question. */
  readonly timeoutMs: number;
  readonly onFailure: (error: unknown) => void;
}

/**
 * An embedder for questions: where the model fails or is slow it answers with no embedding at all,
 * which retrieval takes as "search by words alone". Never for ingestion.
 */
export function createTolerantEmbedder(
  embedder: Embedder,
  { timeoutMs, onFailure }: TolerantOptions,
): Embedder {
  const kept = new Map<string, Float32Array>();
  let pausedUntil = 0;

  const missing = async (texts: readonly string[], signal: AbortSignal | undefined) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const both = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    const vectors = await embedder.embed(texts, both);
    texts.forEach((text, i) => {
      const vector = vectors[i];
      if (vector !== undefined) kept.set(text, vector);
    });
    for (const text of kept.keys()) {
      if (kept.size <= MAX_KEPT) break;
      kept.delete(text);
    }
  };

  return {
    name: embedder.name,
    dimensions: embedder.dimensions,
    weight: embedder.weight,
    async embed(texts, signal) {
      const unknown = texts.filter((text) => !kept.has(text));
      if (unknown.length > 0) {
        if (performance.now() < pausedUntil) return [];
        try {
          await missing(unknown, signal);
        } catch (error) {
          if (signal?.aborted === true) throw signal.reason;
          pausedUntil = performance.now() + PAUSE_MS;
          onFailure(error);
          return [];
        }
      }
      return texts.flatMap((text) => kept.get(text) ?? []);
    },
  };
}
