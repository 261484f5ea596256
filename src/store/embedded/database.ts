import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { StoreError } from "../../domain/errors.ts";
import { MIGRATIONS } from "./migrations.ts";

export type Connection = Database.Database;

/** "hoih" in ASCII: tells our file from anybody else's. */
const APPLICATION_ID = 0x686f6968;
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens `store.sqlite` in the folder, made if missing, and brings it to the newest format.
 * @throws StoreError `format`, `corrupt`, `disk`
 */
export function openDatabase(folder: string): Connection {
  const file = join(folder, "store.sqlite");
  let database: Connection | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    prepare(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw asStoreError(error, file);
  }
}

function prepare(database: Connection, file: string): void {
  const version = Number(database.pragma("user_version", { simple: true }));
  const application = Number(database.pragma("application_id", { simple: true }));
  if (version > 0 && application !== APPLICATION_ID) {
    throw new StoreError(
      "format",
      `Expected hoihop's store in ${file}, found another program's database. Set HOIHOP_DATA to a folder of its own.`,
    );
  }
  // Larger pages suit texts and vectors; only takes effect while the file is empty.
  if (version === 0) database.pragma("page_size = 8192");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("cache_size = -16000");
  database.pragma("journal_size_limit = 64000000");
  if (version < MIGRATIONS.length) database.transaction(migrate).immediate(database);
  const now = Number(database.pragma("user_version", { simple: true }));
  if (now > MIGRATIONS.length) {
    throw new StoreError(
      "format",
      `${file} has format ${now}, this program knows formats up to ${MIGRATIONS.length}. Update hoihop, or set HOIHOP_DATA to another folder.`,
    );
  }
}

function migrate(database: Connection): void {
  // Read again inside the transaction: another process may have been first.
  const version = Number(database.pragma("user_version", { simple: true }));
  for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
  if (version < MIGRATIONS.length) {
    database.pragma(`user_version = ${MIGRATIONS.length}`);
    database.pragma(`application_id = ${APPLICATION_ID}`);
  }
}

/** Puts a failure of SQLite or the file system into words for an admin; others stay as they are. */
export function asStoreError(error: unknown, file: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
    return new StoreError(
      "corrupt",
      `${file} is damaged (${error.message}). Move it away and ingest the documents again, or put back a copy.`,
      { cause: error },
    );
  }
  if (
    /^(SQLITE_(FULL|IOERR|CANTOPEN|READONLY)|ENOSPC|EDQUOT|EACCES|EEXIST|ENOTDIR|EROFS|EIO)/u.test(
      code,
    )
  ) {
    return new StoreError(
      "disk",
      `${file} could not be written or read (${error.message}). Check free space and permissions.`,
      { cause: error },
    );
  }
  return error;
}
