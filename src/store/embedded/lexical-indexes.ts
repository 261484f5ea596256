import { decodeBinaryFile, decodeBinaryFileSync, encodeBinaryFile } from "./binary-file.ts";
import type { IndexTarget, PlacedDocument, SnapshotContents } from "./contents.ts";
import type { Documents } from "./documents.ts";
import type { IndexFiles } from "./index-files.ts";
import { buildLexicalData, buildLexicalDataSync, type IndexableChunk } from "./lexical/build.ts";
import type { LexicalData } from "./lexical/index-data.ts";
import { fromBinaryFile, toBinaryFile } from "./lexical/lexical-file.ts";
import { mergeLexicalData } from "./lexical/merge.ts";
import type { StoreLogger } from "./logger.ts";

export interface LexicalIndexes {
  /** Reads a snapshot's index; builds it again when the file is missing or damaged. */
  load(target: IndexTarget): Promise<LexicalData>;
  /** The same at once, for a caller that cannot wait. */
  loadSync(target: IndexTarget): LexicalData;
  /** Builds and writes the index of the next snapshot, out of `base`'s where there is one. */
  build(target: IndexTarget, base: IndexTarget | null, signal?: AbortSignal): Promise<LexicalData>;
}

export function lexicalFileName(indexKey: string): string {
  return `${indexKey}.lexical`;
}

export function createLexicalIndexes(
  files: IndexFiles,
  documents: Documents,
  logger: StoreLogger | null,
): LexicalIndexes {
  function* chunksOf(wanted: readonly PlacedDocument[]): Generator<IndexableChunk> {
    for (const { number, chunkCount } of wanted) {
      yield* documents.indexable(number, 0, chunkCount);
    }
  }
  const save = (indexKey: string, data: LexicalData): Promise<void> =>
    files.write(lexicalFileName(indexKey), encodeBinaryFile(toBinaryFile(data)));
  const read = async ({ contents, indexKey }: IndexTarget): Promise<LexicalData | null> => {
    const buffer = await files.read(lexicalFileName(indexKey));
    const file = buffer === null ? null : await decodeBinaryFile(buffer);
    return file === null ? null : fromBinaryFile(file, contents.chunkCount);
  };
  const grow = async (
    before: LexicalData,
    from: SnapshotContents,
    to: SnapshotContents,
    signal?: AbortSignal,
  ): Promise<LexicalData> => {
    const added = to.documents.filter(({ number }) => from.byNumber(number) === null);
    const addition = await buildLexicalData(chunksOf(added), signal);
    return mergeLexicalData(
      { data: before, ordinals: newOrdinals(from.documents, to) },
      { data: addition, ordinals: newOrdinals(added, to) },
      to.chunkCount,
      signal,
    );
  };

  return {
    async load(target) {
      const stored = await read(target);
      if (stored !== null) return stored;
      const { contents, indexKey } = target;
      logger?.warn({ index: indexKey }, "A word index is missing or damaged: building it again");
      const built = await buildLexicalData(chunksOf(contents.documents));
      try {
        await save(indexKey, built);
      } catch (error) {
        // A full disk must not keep anybody from asking: the file is only there to start faster.
        logger?.warn({ err: error }, "The word index could not be saved: the next start is slower");
      }
      return built;
    },
    loadSync({ contents, indexKey }) {
      const buffer = files.readSync(lexicalFileName(indexKey));
      const file = buffer === null ? null : decodeBinaryFileSync(buffer);
      const stored = file === null ? null : fromBinaryFile(file, contents.chunkCount);
      return stored ?? buildLexicalDataSync(chunksOf(contents.documents));
    },
    async build(target, base, signal) {
      const before = base === null ? null : await read(base);
      const built =
        base === null || before === null
          ? await buildLexicalData(chunksOf(target.contents.documents), signal)
          : await grow(before, base.contents, target.contents, signal);
      await save(target.indexKey, built);
      return built;
    },
  };
}

/** Where each chunk of `documents`, taken in order, stands in `contents`; −1 where it does not. */
function newOrdinals(documents: readonly PlacedDocument[], contents: SnapshotContents): Int32Array {
  const ordinals = new Int32Array(documents.reduce((sum, { chunkCount }) => sum + chunkCount, 0));
  let at = 0;
  for (const { number, chunkCount } of documents) {
    const placed = contents.byNumber(number);
    for (let i = 0; i < chunkCount; i++) {
      ordinals[at++] = placed === null ? -1 : placed.firstOrdinal + i;
    }
  }
  return ordinals;
}
