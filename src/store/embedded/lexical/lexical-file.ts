import type { BinaryFile } from "../binary-file.ts";
import type { Layer, LexicalData } from "./index-data.ts";

/** Rises when the layout or `text/tokens.ts` changes what is indexed: older files are built anew. */
const LEXICAL_FORMAT = 1;

export function toBinaryFile(data: LexicalData): BinaryFile {
  return {
    facts: { kind: "lexical", format: LEXICAL_FORMAT, chunks: data.lengths.length },
    sections: new Map<string, Uint16Array | Uint32Array | Float64Array>([
      ["lengths", data.lengths],
      ...layerSections("exact", data.exact),
      ...layerSections("folded", data.folded),
    ]),
  };
}

function layerSections(
  name: string,
  layer: Layer,
): [string, Uint16Array | Uint32Array | Float64Array][] {
  return [
    [`${name}.words.units`, layer.words.units],
    [`${name}.words.offsets`, layer.words.offsets],
    [`${name}.syllables.offsets`, layer.syllables.offsets],
    [`${name}.syllables.entries`, layer.syllables.entries],
    [`${name}.pairs`, layer.pairs],
    [`${name}.bigrams.offsets`, layer.bigrams.offsets],
    [`${name}.bigrams.entries`, layer.bigrams.entries],
  ];
}

/** @returns `null` when it is of another format or for another number of chunks */
export function fromBinaryFile(file: BinaryFile, chunkCount: number): LexicalData | null {
  const { kind, format, chunks } = file.facts as {
    kind?: unknown;
    format?: unknown;
    chunks?: unknown;
  };
  if (kind !== "lexical" || format !== LEXICAL_FORMAT || chunks !== chunkCount) return null;
  const exact = layerOf(file, "exact");
  const folded = layerOf(file, "folded");
  const lengths = file.sections.get("lengths");
  if (exact === null || folded === null || !(lengths instanceof Uint32Array)) return null;
  return lengths.length === chunkCount ? { lengths, exact, folded } : null;
}

function layerOf(file: BinaryFile, name: string): Layer | null {
  const integers = (section: string): Uint32Array | null => {
    const found = file.sections.get(`${name}.${section}`);
    return found instanceof Uint32Array ? found : null;
  };
  const units = file.sections.get(`${name}.words.units`);
  const pairs = file.sections.get(`${name}.pairs`);
  const offsets = integers("words.offsets");
  const syllableOffsets = integers("syllables.offsets");
  const syllableEntries = integers("syllables.entries");
  const bigramOffsets = integers("bigrams.offsets");
  const bigramEntries = integers("bigrams.entries");
  if (!(units instanceof Uint16Array) || !(pairs instanceof Float64Array)) return null;
  if (offsets === null || syllableOffsets === null || syllableEntries === null) return null;
  if (bigramOffsets === null || bigramEntries === null) return null;
  return {
    words: { units, offsets },
    syllables: { offsets: syllableOffsets, entries: syllableEntries },
    pairs,
    bigrams: { offsets: bigramOffsets, entries: bigramEntries },
  };
}
