import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { StoreError } from "../../domain/errors.ts";

/**
 * Held as an exclusive lock on a database file of its own: the system releases it when the process
 * ends, however it ends, so a dead holder needs no detection and a reused process id fools nobody.
 * Readers and the store itself never touch that file.
 * @returns the function that releases it
 * @throws StoreError `locked`
 */
export function takeIngestLock(folder: string): () => void {
  const file = join(folder, "ingest.lock");
  const holderFile = `${file}.holder`;
  const database = new Database(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (!(error instanceof Error && "code" in error && error.code === "SQLITE_BUSY")) throw error;
    throw new StoreError(
      "locked",
      `Another ingest is running${describeHolder(holderFile)}. Wait until it has ended, then try again.`,
      { cause: error },
    );
  }
  // Only for the message above; whether the lock is held is never read from it.
  writeFileSync(holderFile, `process ${process.pid} since ${new Date().toISOString()}`);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    rmSync(holderFile, { force: true });
    database.exec("ROLLBACK");
    database.close();
  };
}

function describeHolder(holderFile: string): string {
  try {
    return ` (${readFileSync(holderFile, "utf8").slice(0, 100)})`;
  } catch {
    return "";
  }
}
