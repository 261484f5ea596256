import type { SnapshotReader } from "../../domain/ports.ts";
import type { StoreLogger } from "./logger.ts";

/** How often the pointer is looked at when nobody asks: another process may have published. */
const LOOK_INTERVAL_MS = 250;
/** After a failed load, so that a full disk does not fill the log as well. */
const RETRY_MS = 5_000;

export interface Serving {
  /** Loads the current snapshot and begins to follow the pointer. @throws what loading throws */
  start(): Promise<void>;
  /**
   * Takes a reader into service at once.
   * @param isProvisional whether it lacks indexes: then it is loaded again, whole, and replaced
   */
  serve(snapshotId: string, reader: SnapshotReader, isProvisional?: boolean): void;
  /** The reader in service; starts loading another one when the pointer has moved. */
  current(): SnapshotReader | null;
  /** Waits for the load in hand. */
  stop(): Promise<void>;
}

/**
 * Keeps the snapshot that the pointer names in service. The next one is loaded in the background
 * while the old one answers, then they are swapped; whoever holds the old one keeps it.
 */
export function createServing(
  pointer: () => string | null,
  load: (snapshotId: string) => Promise<SnapshotReader | null>,
  logger: StoreLogger | null,
): Serving {
  let served: { snapshotId: string; reader: SnapshotReader; isProvisional: boolean } | null = null;
  let loading: Promise<void> | null = null;
  let retryAt = 0;
  let isStopped = false;

  const look = (): void => {
    if (isStopped || loading !== null || performance.now() < retryAt) return;
    const wanted = pointer();
    if (wanted === null) return;
    if (served !== null && wanted === served.snapshotId && !served.isProvisional) return;
    loading = follow(wanted).finally(() => {
      loading = null;
    });
  };
  const follow = async (wanted: string): Promise<void> => {
    try {
      const reader = await load(wanted);
      // Meanwhile it may have been overtaken, here or elsewhere; then the next look loads that one.
      if (reader !== null && !isStopped && pointer() === wanted) {
        served = { snapshotId: wanted, reader, isProvisional: false };
      }
    } catch (error) {
      retryAt = performance.now() + RETRY_MS;
      logger?.warn({ err: error, snapshot: wanted }, "A new snapshot could not be loaded");
    }
  };
  const lookQuietly = (): void => {
    try {
      look();
    } catch (error) {
      logger?.warn({ err: error }, "The store could not be looked at");
    }
  };
  let timer: NodeJS.Timeout | null = null;

  return {
    async start() {
      const wanted = pointer();
      const reader = wanted === null ? null : await load(wanted);
      if (wanted !== null && reader !== null) {
        served = { snapshotId: wanted, reader, isProvisional: false };
      }
      timer = setInterval(lookQuietly, LOOK_INTERVAL_MS);
      timer.unref();
    },
    serve(snapshotId, reader, isProvisional = false) {
      served = { snapshotId, reader, isProvisional };
    },
    current() {
      look();
      return served?.reader ?? null;
    },
    async stop() {
      isStopped = true;
      if (timer !== null) clearInterval(timer);
      await loading;
    },
  };
}
