import type { DocumentEntry } from "../../domain/document.ts";
import type { SearchFilter } from "../../domain/ports.ts";
import { tokenize } from "../../text/tokens.ts";
import type { PlacedDocument, SnapshotContents } from "./contents.ts";
import type { OrdinalRange } from "./lexical/search.ts";
import { dayOf } from "./snapshots.ts";

/** What a filter lets through of one snapshot, worked out once a query. */
export interface Allowed {
  /** By path. */
  readonly entries: readonly DocumentEntry[];
  /** By first chunk. */
  readonly documents: readonly PlacedDocument[];
  /** Whether that is everything. */
  readonly isAll: boolean;
  readonly chunkCount: number;
  /** Ordinals of the allowed chunks: rising, disjoint, not touching. */
  readonly ranges: readonly OrdinalRange[];
  has(documentId: string): boolean;
}

/** Filters repeat within a question and between questions of the same people. */
const CACHED_FILTERS = 64;

export function createFilterCache(contents: SnapshotContents): (filter: SearchFilter) => Allowed {
  const cache = new Map<string, Allowed>();
  return (filter) => {
    const { rights, documentIds, from, to, body } = filter;
    const key = JSON.stringify([rights.collections, documentIds, from, to, body]);
    const known = cache.get(key);
    if (known !== undefined) return known;
    if (cache.size >= CACHED_FILTERS) cache.clear();
    const allowed = allow(contents, filter);
    cache.set(key, allowed);
    return allowed;
  };
}

function allow(contents: SnapshotContents, filter: SearchFilter): Allowed {
  const matches = matcher(filter);
  const entries = contents.entries.filter(matches);
  const ids = new Set(entries.map((entry) => entry.documentId));
  const documents = contents.documents.filter((document) => ids.has(document.id));
  const ranges: { start: number; end: number }[] = [];
  let chunkCount = 0;
  for (const { firstOrdinal, chunkCount: count } of documents) {
    const last = ranges.at(-1);
    if (last?.end === firstOrdinal) last.end += count;
    else if (count > 0) ranges.push({ start: firstOrdinal, end: firstOrdinal + count });
    chunkCount += count;
  }
  return {
    entries,
    documents,
    isAll: entries.length === contents.entries.length,
    chunkCount,
    ranges,
    has: (documentId) => ids.has(documentId),
  };
}

function matcher(filter: SearchFilter): (entry: DocumentEntry) => boolean {
  const { collections } = filter.rights;
  const granted = collections === "all" ? null : new Set(collections);
  const wanted = filter.documentIds === undefined ? null : new Set(filter.documentIds);
  const body = filter.body === undefined ? [] : tokenize(filter.body).map((token) => token.folded);
  return (entry) => {
    if (granted !== null && !granted.has(entry.collection)) return false;
    if (wanted !== null && !wanted.has(entry.documentId)) return false;
    const day = dayOf(entry.metadata);
    if (filter.from !== undefined && (day === null || day < filter.from)) return false;
    if (filter.to !== undefined && (day === null || day > filter.to)) return false;
    if (body.length === 0) return true;
    const words = new Set(tokenize(entry.metadata.body ?? "").map((token) => token.folded));
    return body.every((word) => words.has(word));
  };
}
