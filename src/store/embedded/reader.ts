import type { SourceDocument } from "../../domain/document.ts";
import type { Figure, LedgerFilter, LedgerRow, Task } from "../../domain/ledger.ts";
import type { SearchFilter, SnapshotReader, StoredChunk } from "../../domain/ports.ts";
import type { SnapshotInfo } from "../../domain/snapshot.ts";
import type { SnapshotContents } from "./contents.ts";
import type { Documents } from "./documents.ts";
import { checkVector } from "./embeddings.ts";
import { type Allowed, createFilterCache } from "./filter.ts";
import type { LedgerTable } from "./ledger.ts";
import type { LexicalSearch } from "./lexical/search.ts";
import { createSimilarTerms, type SimilarTerms } from "./lexical/similar.ts";
import { createTopK } from "./top-k.ts";
import type { VectorIndex } from "./vector-index.ts";

export interface ReaderParts {
  readonly contents: SnapshotContents;
  info(): SnapshotInfo;
  lexical(): LexicalSearch;
  vectors(): VectorIndex;
  /** Dimensions of the configured embedder, whose vectors are searched with. */
  readonly dimensions: number;
  readonly documents: Documents;
  loadDocument(documentId: string): SourceDocument | null;
  readonly figures: LedgerTable<Figure>;
  readonly tasks: LedgerTable<Task>;
}

/** Above so many separate ranges, scoring everything is faster than looking each of them up. */
const MAX_RANGES = 64;
/** Up to so many documents, their ledger rows are looked up one document at a time. */
const FEW_DOCUMENTS = 16;

export function createReader(parts: ReaderParts): SnapshotReader {
  const { contents, documents } = parts;
  const allow = createFilterCache(contents);
  let similar: SimilarTerms | null = null;

  /** SQLite keeps UTF-8, which has no place for half a character: where a chunk ends in one, ask the document. */
  const whole = (chunk: StoredChunk): StoredChunk => {
    if (!chunk.text.includes("\ufffd")) return chunk;
    const text = parts.loadDocument(chunk.documentId)?.text;
    return text === undefined
      ? chunk
      : { ...chunk, text: text.slice(chunk.span.start, chunk.span.end) };
  };

  const chunk = (chunkId: number): StoredChunk => {
    const document = contents.ofChunk(chunkId);
    const found = document === null ? null : documents.chunk(chunkId, document.id);
    if (found === null) {
      throw new RangeError(`expected a chunk of snapshot ${parts.info().id}, got ${chunkId}`);
    }
    return whole(found);
  };

  return {
    get info() {
      return parts.info();
    },
    documents: (filter) => allow(filter).entries,
    document: (documentId) =>
      contents.byId(documentId) === null ? null : parts.loadDocument(documentId),
    searchLexical(terms, filter, limit) {
      const allowed = allow(filter);
      if (limit <= 0 || allowed.chunkCount === 0) return [];
      const isRestricted = !allowed.isAll && allowed.ranges.length <= MAX_RANGES;
      const scores = parts.lexical().scores(terms, isRestricted ? allowed.ranges : undefined);
      const best = createTopK(limit);
      let floor = 0;
      for (const { start, end } of allowed.ranges) {
        for (let ordinal = start; ordinal < end; ordinal++) {
          const score = scores[ordinal] as number;
          if (score <= floor) continue;
          best.offer(ordinal, score);
          floor = Math.max(0, best.floor());
        }
      }
      return best.take().map(({ id, score }) => ({ chunkId: contents.chunkIdOf(id), score }));
    },
    searchVector(embedding, filter, limit) {
      checkVector(embedding, parts.dimensions, "the question");
      const allowed = allow(filter);
      if (limit <= 0 || allowed.chunkCount === 0) return [];
      return parts
        .vectors()
        .search(embedding, allowed, limit)
        .map(({ id, score }) => ({ chunkId: contents.chunkIdOf(id), score }));
    },
    chunks: (chunkIds) => chunkIds.map(chunk),
    chunksOf(documentId) {
      const document = contents.byId(documentId);
      return document === null ? [] : documents.chunks(document.number, documentId).map(whole);
    },
    documentFrequency: (channel, key) => parts.lexical().documentFrequency(channel, key),
    similarTerms(foldedSyllable, limit) {
      similar ??= createSimilarTerms(parts.lexical().data.folded);
      return similar.find(foldedSyllable, limit);
    },
    figures: (filter, ledger) => ledgerRows(parts.figures, filter, ledger ?? {}),
    tasks: (filter, ledger) => ledgerRows(parts.tasks, filter, ledger ?? {}),
  };

  /** By path, then in order of the text; a document with several paths gives its rows once. */
  function ledgerRows<T>(
    table: LedgerTable<T>,
    filter: SearchFilter,
    ledger: LedgerFilter,
  ): readonly LedgerRow<T>[] {
    const allowed = allow(filter);
    const wanted = ledger.documentIds === undefined ? null : new Set(ledger.documentIds);
    const chosen = allowed.documents.filter(({ id }) => wanted === null || wanted.has(id));
    const rowsOf = new Map<string, T[]>();
    const isOpen = ledger.about === undefined && ledger.owner === undefined;
    if (isOpen && chosen.length <= FEW_DOCUMENTS) {
      for (const { id, number } of chosen) rowsOf.set(id, table.rowsOf(number));
    } else {
      const idOf = new Map(chosen.map(({ id, number }) => [number, id]));
      for (const { document, row } of table.rows((number) => idOf.has(number), ledger)) {
        const id = idOf.get(document) as string;
        const rows = rowsOf.get(id);
        if (rows === undefined) rowsOf.set(id, [row]);
        else rows.push(row);
      }
    }
    return inPathOrder(allowed, rowsOf);
  }
}

function inPathOrder<T>(allowed: Allowed, rowsOf: Map<string, T[]>): LedgerRow<T>[] {
  const found: LedgerRow<T>[] = [];
  for (const { documentId, path } of allowed.entries) {
    for (const row of rowsOf.get(documentId) ?? []) found.push({ documentId, doc: path, row });
    rowsOf.delete(documentId);
  }
  return found;
}
