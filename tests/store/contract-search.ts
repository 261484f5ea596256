import type { QueryTerm, SearchFilter, SnapshotReader } from "../../src/domain/ports.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { everyone } from "./sample.ts";

function words(text: string): QueryTerm[] {
  return tokenize(text).map(({ canonical }) => ({
    channel: "syllable",
    key: canonical,
    weight: 1,
  }));
}

/** Texts of the chunks that a search for the words finds, best first. */
export function found(
  reader: SnapshotReader | null,
  text: string,
  filter: SearchFilter = everyone,
): string[] {
  if (reader === null) return [];
  const hits = reader.searchLexical(words(text), filter, 10);
  return reader.chunks(hits.map(({ chunkId }) => chunkId)).map((chunk) => chunk.text.trim());
}
