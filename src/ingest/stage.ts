import { setImmediate as nextTurn } from "node:timers/promises";
import type { Placement, PreparedDocument, Store } from "../domain/ports.ts";
import type { FileFailure, IngestProgress } from "../domain/snapshot.ts";
import { type Extract, type Extracted, prepareDocument } from "./prepare.ts";
import { type RawFile, readFiles } from "./read.ts";
import type { Found } from "./walk.ts";

/** Small enough that a kill loses little and memory stays bounded, large enough for one transaction. */
const BATCH_DOCUMENTS = 32;
const BATCH_CHARACTERS = 2_000_000;

export interface StageOptions {
  readonly dryRun: boolean;
  readonly onProgress: (progress: IngestProgress) => void;
  readonly signal: AbortSignal | undefined;
  /** Called with the ledger rows of each document that was not at this path before. */
  readonly onExtracted: (path: string, extracted: Extracted) => void;
}

export interface Staged {
  readonly placements: readonly Placement[];
  readonly failures: readonly FileFailure[];
}

/**
 * Reads the files found and stages those that the store does not have yet, in batches. Files whose
 * placement is in `before` already cost no more than their hash.
 */
export async function stageFiles(
  store: Store,
  extract: Extract,
  found: Found,
  before: ReadonlyMap<string, Placement>,
  options: StageOptions,
): Promise<Staged> {
  const placements: Placement[] = [];
  const failures: FileFailure[] = [];
  const known = new Set<string>();
  let batch: PreparedDocument[] = [];
  let batchCharacters = 0;
  let done = 0;

  const flush = async () => {
    if (batch.length > 0) await store.stage(batch, options.signal);
    batch = [];
    batchCharacters = 0;
  };

  /** @returns whether the file becomes part of the snapshot */
  const take = async (file: RawFile): Promise<boolean> => {
    if (before.get(file.path)?.documentId === file.id) return true;
    const stored = known.has(file.id) || store.has(file.id) ? store.document(file.id) : null;
    if (stored !== null) {
      options.onExtracted(file.path, extract(stored));
      return true;
    }
    const outcome = prepareDocument(file, extract);
    if (outcome.kind === "failure") {
      failures.push(outcome.failure);
      return false;
    }
    const { prepared } = outcome;
    options.onExtracted(file.path, prepared);
    if (options.dryRun || known.has(file.id)) return true;
    known.add(file.id);
    batch.push(prepared);
    batchCharacters += prepared.document.text.length;
    if (batch.length >= BATCH_DOCUMENTS || batchCharacters >= BATCH_CHARACTERS) await flush();
    return true;
  };

  const total = found.files.length;
  for await (const outcome of readFiles(found)) {
    options.signal?.throwIfAborted();
    if (outcome.kind === "failure") failures.push(outcome.failure);
    else {
      const { file } = outcome;
      const { path, collection, id: documentId } = file;
      if (await take(file)) placements.push({ path, collection, documentId });
      done++;
      options.onProgress({ phase: "read", done, total, path });
      // Questions are answered in the same process: let them in between two files.
      await nextTurn();
    }
  }
  await flush();
  return { placements, failures };
}
