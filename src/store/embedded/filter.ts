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

/**
 * Filters repeat within a question and between questions of the same people. Those that name
 * documents are many, but cheap; they must not push out those over all documents.
 */
const CACHED_FILTERS = 64;

/** The same `Allowed`, and in it the same `entries`, for equal filters for as long as it is kept. */
export function createFilterCache(contents: SnapshotContents): (filter: SearchFilter) => Allowed {
  const overAll = new Map<string, Allowed>();
  const overNamed = new Map<string, Allowed>();
  return (filter) => {
    const { rights, documentIds, from, to, body } = filter;
    const cache = documentIds === undefined ? overAll : overNamed;
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
  const candidates = filter.documentIds === undefined ? null : named(contents, filter.documentIds);
  const matches = matcher(filter);
  const entries = (candidates?.entries ?? contents.entries).filter(matches);
  const ids = new Set(entries.map((entry) => entry.documentId));
  const documents = (candidates?.documents ?? contents.documents).filter(({ id }) => ids.has(id));
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

/** The documents of these ids and their entries, without a look at all the others. */
function named(
  contents: SnapshotContents,
  documentIds: readonly string[],
): { documents: PlacedDocument[]; entries: DocumentEntry[] } {
  const documents = [...new Set(documentIds)]
    .flatMap((id) => contents.byId(id) ?? [])
    .sort((a, b) => a.firstOrdinal - b.firstOrdinal);
  const entries = documents.flatMap((document) => document.entries);
  return { documents, entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function matcher(filter: SearchFilter): (entry: DocumentEntry) => boolean {
  const { collections } = filter.rights;
  const granted = collections === "all" ? null : new Set(collections);
  const body = filter.body === undefined ? [] : [...foldedWords(filter.body)];
  /** Many documents have the same body. */
  const holdsBody = new Map<string, boolean>();
  return (entry) => {
    if (granted !== null && !granted.has(entry.collection)) return false;
    const day = dayOf(entry.metadata);
    if (filter.from !== undefined && (day === null || day < filter.from)) return false;
    if (filter.to !== undefined && (day === null || day > filter.to)) return false;
    if (body.length === 0) return true;
    const name = entry.metadata.body ?? "";
    let holds = holdsBody.get(name);
    if (holds === undefined) {
      const words = foldedWords(name);
      holds = body.every((word) => words.has(word));
      holdsBody.set(name, holds);
    }
    return holds;
  };
}

function foldedWords(text: string): Set<string> {
  return new Set(tokenize(text).map((token) => token.folded));
}
