import type { Placement, SnapshotReader, Store } from "../domain/ports.ts";
import type { FactChange, FileFailure, IngestReport, IngestRequest } from "../domain/snapshot.ts";
import { diffFacts, MAX_FACT_CHANGES, rankFacts } from "./diff.ts";
import { comparePlacements, placementsOf } from "./placements.ts";
import type { Extract, Extracted } from "./prepare.ts";
import { stageFiles } from "./stage.ts";
import { walk } from "./walk.ts";

export interface IngestDependencies {
  readonly store: Store;
  readonly extract: Extract;
  /** What a run without paths takes in; paths inside it are named relative to it. */
  readonly documentsFolder: string;
}

export interface Ingest {
  /**
   * Builds the next snapshot and publishes it, or nothing. Runs of one process wait for each other.
   * @throws StoreError `locked` while another process ingests; the signal's reason when aborted.
   */
  run(request: IngestRequest): Promise<IngestReport>;
  /** Publishes the snapshot without the document at `path`; its file is left alone. */
  remove(path: string, signal?: AbortSignal): Promise<IngestReport>;
}

interface Next {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly failed: readonly FileFailure[];
  /** Ledger rows of the documents that are new at their path. */
  readonly extracted: ReadonlyMap<string, Extracted>;
}

export function createIngest({ store, extract, documentsFolder }: IngestDependencies): Ingest {
  let queue: Promise<unknown> = Promise.resolve();

  /** Walks, reads and stages; what a file that fails now said before is kept. */
  async function prepare(
    request: IngestRequest,
    before: ReadonlyMap<string, Placement>,
  ): Promise<Next> {
    const { paths = [documentsFolder], dryRun = false, onProgress = () => {}, signal } = request;
    const extracted = new Map<string, Extracted>();
    let rowsOfAdded = 0;
    const onExtracted = (path: string, { figures, tasks }: Extracted) => {
      // Of thousands of new documents only the first rows are ever shown; memory stays bounded.
      if (!before.has(path)) rowsOfAdded += figures.length + tasks.length;
      if (before.has(path) || rowsOfAdded <= 2 * MAX_FACT_CHANGES)
        extracted.set(path, { figures, tasks });
    };
    const found = await walk(paths, { home: documentsFolder });
    const staged = await stageFiles(store, extract, found, before, {
      dryRun,
      onProgress,
      signal,
      onExtracted,
    });
    const broken = new Set(
      staged.failures.filter(({ code }) => code !== "duplicate-path").map(({ path }) => path),
    );
    const isKept = (path: string) =>
      request.paths !== undefined ||
      broken.has(path) ||
      found.unlisted.some((folder) => folder === "" || path.startsWith(`${folder}/`));
    const kept = [...before].filter(([path]) => isKept(path));
    const added = staged.placements.map((placement) => [placement.path, placement] as const);
    return { placements: new Map([...kept, ...added]), failed: staged.failures, extracted };
  }

  async function publish(
    current: SnapshotReader | null,
    before: ReadonlyMap<string, Placement>,
    next: Next,
    request: IngestRequest,
  ): Promise<Omit<IngestReport, "durationMs">> {
    const { dryRun = false, onProgress = () => {}, signal } = request;
    const changes = comparePlacements(before, next.placements);
    const facts = factChanges(current, before, next, changes);
    const isFirstAndEmpty = current === null && next.placements.size === 0;
    let snapshot: string | null = null;
    if (!dryRun && !isFirstAndEmpty) {
      // The store tells by itself when nothing changed, the embedder included.
      const { id } = await store.publish(
        [...next.placements.values()],
        (done, total) => onProgress({ phase: "publish", done, total }),
        signal,
      );
      snapshot = id === current?.info.id ? null : id;
    }
    return { snapshot, dryRun, ...changes, failed: next.failed, facts };
  }

  async function exclusively(
    work: (current: SnapshotReader | null) => Promise<Omit<IngestReport, "durationMs">>,
  ): Promise<IngestReport> {
    const turn = queue.then(async () => {
      const startedAt = performance.now();
      const release = store.lockIngest();
      try {
        const report = await work(store.current());
        return { ...report, durationMs: performance.now() - startedAt };
      } finally {
        release();
      }
    });
    queue = turn.catch(() => {});
    return turn;
  }

  return {
    run: (request) =>
      exclusively(async (current) => {
        const before = placementsOf(current);
        return publish(current, before, await prepare(request, before), request);
      }),
    remove: (path, signal) =>
      exclusively(async (current) => {
        const before = placementsOf(current);
        const placements = new Map(before);
        const failed: FileFailure[] = [];
        if (!placements.delete(path)) {
          const reason = "Expected the path of a loaded document, but none has this one.";
          failed.push({ path, code: "unreadable", reason });
        }
        const next = { placements, failed, extracted: new Map() };
        return publish(current, before, next, signal === undefined ? {} : { signal });
      }),
  };
}

function factChanges(
  current: SnapshotReader | null,
  before: ReadonlyMap<string, Placement>,
  next: Next,
  changes: Pick<IngestReport, "added" | "changed" | "removed">,
): readonly FactChange[] {
  const rowsBefore = (path: string): Extracted | null => {
    const placement = before.get(path);
    if (current === null || placement === undefined) return null;
    const filter = {
      rights: { collections: "all" as const },
      documentIds: [placement.documentId],
    };
    const figures = current.figures(filter).filter(({ doc }) => doc === path);
    const tasks = current.tasks(filter).filter(({ doc }) => doc === path);
    return { figures: figures.map(({ row }) => row), tasks: tasks.map(({ row }) => row) };
  };
  const paths = [...changes.changed, ...changes.removed, ...changes.added];
  return rankFacts(
    paths.flatMap((path) => diffFacts(path, rowsBefore(path), next.extracted.get(path) ?? null)),
  );
}
