import type { SourceDocument } from "../../domain/document.ts";

/** Documents are immutable, so what was read once stays right; bounded by characters of text. */
const MAX_CACHED_CHARACTERS = 16_000_000;

export interface DocumentCache {
  load(documentId: string): SourceDocument | null;
}

/** Keeps the documents that were read last. */
export function createDocumentCache(
  load: (documentId: string) => SourceDocument | null,
): DocumentCache {
  const cached = new Map<string, SourceDocument>();
  let characters = 0;
  return {
    load(documentId) {
      const known = cached.get(documentId);
      if (known !== undefined) {
        cached.delete(documentId);
        cached.set(documentId, known);
        return known;
      }
      const document = load(documentId);
      if (document === null) return null;
      cached.set(documentId, document);
      characters += document.text.length;
      for (const [oldest, { text }] of cached) {
        if (characters <= MAX_CACHED_CHARACTERS) break;
        cached.delete(oldest);
        characters -= text.length;
      }
      return document;
    },
  };
}
