import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { AccessRequest, Member, StateStore, TakenUpdate } from "../domain/access.ts";
import { type Conversations, openConversations } from "./state-conversations.ts";
import { migrateState } from "./state-schema.ts";

/** Telegram keeps updates for a day; what was handled longer ago cannot be delivered again. */
const dayMs = 24 * 60 * 60 * 1000;
/** Update ids may start anew after a quiet week (Bot API, Update): old ones must be forgotten before. */
const updateMemoryMs = 3 * dayMs;
const updatesBetweenPrunes = 1000;

interface MemberRow {
  id: number;
  kind: Member["kind"];
  role: Member["role"];
  name: string;
  collections: string;
}

interface RequestRow {
  id: string;
  sender: number;
  kind: AccessRequest["kind"];
  name: string;
  requested_at: string;
  state: AccessRequest["state"];
}

function toMember(row: MemberRow): Member {
  const collections: unknown = JSON.parse(row.collections);
  return { ...row, collections: Array.isArray(collections) ? collections.map(String) : "all" };
}

function toRequest({ sender, requested_at, ...row }: RequestRow): AccessRequest {
  return { ...row, from: sender, requestedAt: requested_at };
}

function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/**
 * Opens the faces' run-time state in one SQLite file, made when missing. Several processes may hold
 * it open (a running bot and the command line).
 * @param now milliseconds since 1970, for tests
 * @throws StoreError `format` when a newer version wrote the file.
 */
export function openState(file: string, now: () => number = Date.now): StateStore {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: 5_000 });
  db.pragma("journal_mode = WAL");
  // Survives a killed process; a power cut may take the last moments, which Telegram delivers again.
  db.pragma("synchronous = NORMAL");
  migrateState(db, file);
  const conversations = openConversations(db, now);

  const prune = db.transaction(() => {
    const before = now() - updateMemoryMs;
    db.prepare("DELETE FROM updates WHERE taken_at < ?").run(before);
    db.prepare(
      "DELETE FROM update_steps WHERE update_id NOT IN (SELECT update_id FROM updates)",
    ).run();
    conversations.prune();
  });
  prune.immediate();
  return {
    ...membership(db),
    ...requests(db, now),
    ...claiming(db),
    ...updates(db, now, () => prune.immediate()),
    ...withoutPrune(conversations),
    close: () => db.close(),
  };
}

function withoutPrune({ prune: _, ...rest }: Conversations): Omit<Conversations, "prune"> {
  return rest;
}

function membership(
  db: Database.Database,
): Pick<StateStore, "member" | "members" | "saveMember" | "removeMember" | "moveMember"> {
  const byId = db.prepare<[number], MemberRow>("SELECT * FROM members WHERE id = ?");
  const all = db.prepare<[], MemberRow>("SELECT * FROM members ORDER BY kind DESC, name, id");
  const save = db.prepare(
    `INSERT INTO members (id, kind, role, name, collections) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, role = excluded.role,
       name = excluded.name, collections = excluded.collections`,
  );
  const remove = db.prepare("DELETE FROM members WHERE id = ?");
  const move = db.transaction((fromId: number, toId: number) => {
    db.prepare("UPDATE OR REPLACE members SET id = ? WHERE id = ?").run(toId, fromId);
    db.prepare("UPDATE requests SET sender = ? WHERE sender = ?").run(toId, fromId);
  });
  return {
    member: (id) => {
      const row = byId.get(id);
      return row === undefined ? null : toMember(row);
    },
    members: () => all.all().map(toMember),
    saveMember: (member) => {
      const { id, kind, role, name, collections } = member;
      save.run(id, kind, role, name, JSON.stringify(collections));
    },
    removeMember: (id) => {
      remove.run(id);
    },
    moveMember: (fromId, toId) => {
      move.immediate(fromId, toId);
    },
  };
}

function requests(
  db: Database.Database,
  now: () => number,
): Pick<StateStore, "requestAccess" | "accessRequest" | "latestRequest" | "decideRequest"> {
  const byId = db.prepare<[string], RequestRow>("SELECT * FROM requests WHERE id = ?");
  const latest = db.prepare<[number], RequestRow>(
    "SELECT * FROM requests WHERE sender = ? ORDER BY requested_at DESC, rowid DESC LIMIT 1",
  );
  const decide = db.prepare("UPDATE requests SET state = ? WHERE id = ? AND state = 'pending'");
  const insert = db.prepare(
    `INSERT INTO requests (id, sender, kind, name, requested_at, state)
     VALUES (?, ?, ?, ?, ?, 'pending')`,
  );
  const open = db.transaction((request: Parameters<StateStore["requestAccess"]>[0]) => {
    const before = latest.get(request.from);
    if (before?.state === "pending") return before;
    const id = randomBytes(9).toString("base64url");
    insert.run(id, request.from, request.kind, request.name, new Date(now()).toISOString());
    return byId.get(id);
  });
  const found = (row: RequestRow | undefined) => (row === undefined ? null : toRequest(row));
  return {
    requestAccess: (request) => {
      const row = open.immediate(request);
      if (row === undefined) throw new Error("An access request vanished while it was written.");
      return toRequest(row);
    },
    accessRequest: (id) => found(byId.get(id)),
    latestRequest: (from) => found(latest.get(from)),
    decideRequest: (id, state) => decide.run(state, id).changes === 1,
  };
}

function claiming(db: Database.Database): Pick<StateStore, "claimCode" | "claim"> {
  const read = db.prepare<[string], { value: string }>("SELECT value FROM settings WHERE key = ?");
  const write = db.prepare("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)");
  const current = () => read.get("claim-code")?.value;
  // The empty code stands for "claimed": no code of ours is empty.
  const code = db.transaction((): string => {
    const known = current();
    if (known !== undefined) return known;
    const fresh = randomBytes(16).toString("base64url");
    write.run("claim-code", fresh);
    return fresh;
  });
  const claim = db.transaction((given: string): boolean => {
    const known = current();
    if (known === undefined || known === "" || !sameText(known, given)) return false;
    write.run("claim-code", "");
    return true;
  });
  return {
    claimCode: () => {
      const value = code.immediate();
      return value === "" ? null : value;
    },
    claim: (given) => claim.immediate(given),
  };
}

function updates(
  db: Database.Database,
  now: () => number,
  prune: () => void,
): Pick<
  StateStore,
  "takeUpdate" | "finishUpdate" | "unfinishedUpdates" | "lastTakenUpdate" | "markStep" | "hasStep"
> {
  const take = db.prepare(
    "INSERT OR IGNORE INTO updates (update_id, taken_at, payload) VALUES (?, ?, ?)",
  );
  const markDone = db.prepare("UPDATE updates SET done = 1, payload = NULL WHERE update_id = ?");
  const forgetSteps = db.prepare("DELETE FROM update_steps WHERE update_id = ?");
  const finish = db.transaction((id: number) => {
    markDone.run(id);
    forgetSteps.run(id);
  });
  const unfinished = db.transaction(() => {
    db.prepare("UPDATE updates SET tries = tries + 1 WHERE done = 0 AND payload IS NOT NULL").run();
    return db
      .prepare<[], { update_id: number; taken_at: number; payload: string; tries: number }>(
        `SELECT update_id, taken_at, payload, tries FROM updates
         WHERE done = 0 AND payload IS NOT NULL ORDER BY taken_at, update_id`,
      )
      .all();
  });
  const last = db.prepare<[number], { update_id: number }>(
    `SELECT update_id FROM updates WHERE taken_at > ?
     ORDER BY taken_at DESC, update_id DESC LIMIT 1`,
  );
  const mark = db.prepare("INSERT OR IGNORE INTO update_steps (update_id, step) VALUES (?, ?)");
  const marked = db.prepare("SELECT 1 FROM update_steps WHERE update_id = ? AND step = ?");
  let taken = 0;
  return {
    takeUpdate: (id, payload) => {
      taken += 1;
      if (taken % updatesBetweenPrunes === 0) prune();
      return take.run(id, now(), payload ?? null).changes === 1;
    },
    finishUpdate: (id) => {
      finish.immediate(id);
    },
    unfinishedUpdates: () =>
      unfinished.immediate().map(
        (row): TakenUpdate => ({
          updateId: row.update_id,
          payload: row.payload,
          takenAt: new Date(row.taken_at).toISOString(),
          tries: row.tries,
        }),
      ),
    lastTakenUpdate: () => last.get(now() - dayMs)?.update_id ?? null,
    markStep: (id, step) => {
      mark.run(id, step);
    },
    hasStep: (id, step) => marked.get(id, step) !== undefined,
  };
}
