import type { DocumentEntry, IsoDate } from "../domain/document.ts";

/** The documents that an asker may read. */
export interface Readable {
  /** By document id. */
  readonly entries: ReadonlyMap<string, DocumentEntry>;
  /** Day of the latest meeting, else of the latest signing. */
  readonly latest: IsoDate | null;
}

/** A reader gives the same list for the same rights, so this is worked out once for many questions. */
const known = new WeakMap<readonly DocumentEntry[], Readable>();

export function readable(documents: readonly DocumentEntry[]): Readable {
  const made = known.get(documents);
  if (made !== undefined) return made;
  const entries = new Map(documents.map((entry) => [entry.documentId, entry]));
  let latest: IsoDate | null = null;
  for (const { metadata } of entries.values()) {
    const date = metadata.heldOn ?? metadata.issuedOn;
    if (date !== null && (latest === null || date > latest)) latest = date;
  }
  const all = { entries, latest };
  known.set(documents, all);
  return all;
}
