import type { SourceDocument } from "../../domain/document.ts";
import type { Figure, LedgerFilter, LedgerRow, Task } from "../../domain/ledger.ts";
import type { SearchFilter, SnapshotReader, StoredChunk } from "../../domain/ports.ts";
import type { SnapshotInfo } from "../../domain/snapshot.ts";
import type { SnapshotContents } from "./contents.ts";
import type { Documents } from "./documents.ts";
import { checkVector } from "./embeddings.ts";
import { type Allowed, createFilterCache } from "./filter.ts";
import type { LedgerTable } from "./ledger-table.ts";
import type { LexicalSearch } from "./lexical/search.ts";
import { createSimilarTerms, type SimilarTerms } from "./lexical/similar.ts";
import { createTopK } from "./top-k.ts";
import type { VectorIndex } from "./vector-index.ts";

export interface ReaderParts {
  readonly contents: SnapshotContents;
  readonly info: SnapshotInfo;
  lexical(): LexicalSearch;
  vectors(): VectorIndex;
  /** Dimensions of the configured embedder, whose vectors are searched with. */
  readonly dimensions: number;
  readonly documents: Documents;
  loadDocument(documentId: string): SourceDocument | null;
  loadChunk(chunkId: number, documentId: string): StoredChunk | null;
  readonly figures: LedgerTable<Figure>;
  readonly tasks: LedgerTable<Task>;
}

/** Above so many separate ranges, scoring everything is faster than looking each of them up. */
const MAX_RANGES = 64;

export function createReader(parts: ReaderParts): SnapshotReader {
  const { contents, documents, info } = parts;
  const allow = createFilterCache(contents);
  let similar: SimilarTerms | null = null;
  const tasksOf = new WeakMap<Allowed, readonly LedgerRow<Task>[]>();

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
    const found = document === null ? null : parts.loadChunk(chunkId, document.id);
    if (found === null) {
      throw new RangeError(`expected a chunk of snapshot ${info.id}, got ${chunkId}`);
    }
    return whole(found);
  };

  return {
    info,
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
    tasks: (filter, ledger) =>
      ledger === undefined ? allTasks(filter) : ledgerRows(parts.tasks, filter, ledger),
  };

  /** Questions about tasks look through all of them. */
  function allTasks(filter: SearchFilter): readonly LedgerRow<Task>[] {
    const allowed = allow(filter);
    const known = tasksOf.get(allowed);
    if (known !== undefined) return known;
    const rows = ledgerRows(parts.tasks, filter, {});
    tasksOf.set(allowed, rows);
    return rows;
  }

  /** By path, then in order of the text; a document with several paths gives its rows once. */
  function ledgerRows<T>(
    table: LedgerTable<T>,
    filter: SearchFilter,
    ledger: LedgerFilter,
  ): readonly LedgerRow<T>[] {
    const allowed = allow(filter);
    const wanted = ledger.documentIds === undefined ? null : new Set(ledger.documentIds);
    const isWanted = (id: string): boolean => allowed.has(id) && (wanted?.has(id) ?? true);
    const matching = table.matching(ledger, (number) => {
      const document = contents.byNumber(number);
      return document !== null && isWanted(document.id);
    });
    const found: LedgerRow<T>[] = [];
    const shown = new Set<string>();
    for (const { documentId, path } of allowed.entries) {
      const document = contents.byId(documentId);
      if (document === null || shown.has(documentId) || !isWanted(documentId)) continue;
      shown.add(documentId);
      const rows =
        matching === null ? table.rowsOf(document.number) : matching.get(document.number);
      for (const row of rows ?? []) found.push({ documentId, doc: path, row });
    }
    return found;
  }
}
