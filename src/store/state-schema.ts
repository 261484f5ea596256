import type Database from "better-sqlite3";
import { StoreError } from "../domain/errors.ts";

/** Append only: a released migration is never changed. */
const migrations: readonly string[] = [
  `
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE members (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'group')),
    role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
    name TEXT NOT NULL,
    collections TEXT NOT NULL
  );
  CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    sender INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'group')),
    name TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'declined'))
  );
  CREATE INDEX requests_by_sender ON requests (sender, requested_at);
  CREATE TABLE updates (
    update_id INTEGER PRIMARY KEY,
    taken_at INTEGER NOT NULL,
    payload TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX updates_by_time ON updates (taken_at, update_id);
  CREATE INDEX updates_unfinished ON updates (taken_at) WHERE done = 0;
  CREATE TABLE update_steps (
    update_id INTEGER NOT NULL,
    step TEXT NOT NULL,
    PRIMARY KEY (update_id, step)
  ) WITHOUT ROWID;
  CREATE TABLE citations (id TEXT PRIMARY KEY, citation TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE conversations (
    key TEXT PRIMARY KEY,
    turns TEXT NOT NULL,
    touched_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX conversations_by_time ON conversations (touched_at);
  `,
  `
  CREATE TABLE views (id TEXT PRIMARY KEY, view TEXT NOT NULL) WITHOUT ROWID;
  `,
  // Nobody knows how old the views are that are there: they count as seen today.
  `
  ALTER TABLE views ADD COLUMN touched_at INTEGER NOT NULL DEFAULT 0;
  UPDATE views SET touched_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000;
  CREATE INDEX views_by_time ON views (touched_at);
  `,
];

/** Brings the file to the newest format in one transaction. @throws StoreError `format`. */
export function migrateState(db: Database.Database, file: string): void {
  const upgrade = db.transaction(() => {
    const version = Number(db.pragma("user_version", { simple: true }));
    if (version > migrations.length)
      throw new StoreError(
        "format",
        `${file} has format ${version}, this program knows formats up to ${migrations.length}. Start the newer version that wrote it, or move the file away to begin with an empty state.`,
      );
    for (const migration of migrations.slice(version)) db.exec(migration);
    db.pragma(`user_version = ${migrations.length}`);
  });
  upgrade.exclusive();
}
