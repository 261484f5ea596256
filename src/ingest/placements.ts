import type { Placement, SnapshotReader } from "../domain/ports.ts";
import type { IngestReport } from "../domain/snapshot.ts";

const EVERYTHING = { rights: { collections: "all" } } as const;

/** Where each document of a snapshot is, by path. */
export function placementsOf(reader: SnapshotReader | null): Map<string, Placement> {
  const entries = reader?.documents(EVERYTHING) ?? [];
  return new Map(
    entries.map(({ path, collection, documentId }) => [path, { path, collection, documentId }]),
  );
}

export type PlacementChanges = Pick<IngestReport, "added" | "changed" | "unchanged" | "removed">;

/** How two sets of placements differ, by path. */
export function comparePlacements(
  before: ReadonlyMap<string, Placement>,
  after: ReadonlyMap<string, Placement>,
): PlacementChanges {
  const paths = [...after.keys()].sort();
  const sameAs = (path: string) => before.get(path)?.documentId === after.get(path)?.documentId;
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && !sameAs(path)),
    unchanged: paths.filter((path) => before.has(path) && sameAs(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(),
  };
}
