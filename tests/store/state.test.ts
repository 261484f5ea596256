import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StateStore } from "../../src/domain/access.ts";
import type { Citation } from "../../src/domain/answer.ts";
import { openState } from "../../src/store/state.ts";

const dayMs = 86_400_000;
let folder: string;
let file: string;
let clock: number;
let state: StateStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-state-"));
  file = join(folder, "var", "state.sqlite");
  clock = Date.parse("2026-03-01T08:00:00Z");
  state = openState(file, () => clock);
});

afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true });
});

function reopen(): void {
  state.close();
  state = openState(file, () => clock);
}

const citation: Citation = {
  documentId: "d1",
  doc: "khoi/hop-1.md",
  collection: "khoi",
  title: "Hội nghị lần thứ 18",
  date: "2014-07-18",
  quote: "kết nạp được trên 2.000 quần chúng",
  start: 10,
  end: 44,
  page: null,
};

describe("members", () => {
  it("survive a restart with their collections", () => {
    state.saveMember({
      id: 7,
      kind: "person",
      role: "member",
      name: "An",
      collections: ["general", "khối"],
    });
    state.saveMember({ id: -5, kind: "group", role: "member", name: "Nhóm", collections: "all" });
    reopen();
    expect(state.member(7)?.collections).toEqual(["general", "khối"]);
    expect(state.member(-5)?.collections).toBe("all");
    expect(state.members().map((member) => member.id)).toEqual([7, -5]);
    state.removeMember(7);
    expect(state.member(7)).toBeNull();
  });

  it("keep their grants when a group becomes a supergroup", () => {
    state.saveMember({
      id: -5,
      kind: "group",
      role: "member",
      name: "Nhóm",
      collections: ["general"],
    });
    state.moveMember(-5, -1005);
    expect(state.member(-5)).toBeNull();
    expect(state.member(-1005)?.collections).toEqual(["general"]);
    state.moveMember(-99, -100);
    expect(state.member(-100)).toBeNull();
  });
});

describe("access requests", () => {
  it("are opened once while pending, and only the first decision counts", () => {
    const first = state.requestAccess({ from: 9, kind: "person", name: "Bình" });
    expect(first.state).toBe("pending");
    expect(state.requestAccess({ from: 9, kind: "person", name: "Bình" }).id).toBe(first.id);
    expect(state.decideRequest(first.id, "declined")).toBe(true);
    expect(state.decideRequest(first.id, "approved")).toBe(false);
    expect(state.accessRequest(first.id)?.state).toBe("declined");
    expect(state.latestRequest(9)?.state).toBe("declined");
    clock += 1;
    expect(state.requestAccess({ from: 9, kind: "person", name: "Bình" }).id).not.toBe(first.id);
    expect(state.latestRequest(9)?.state).toBe("pending");
    expect(state.latestRequest(10)).toBeNull();
  });
});

describe("the first admin's code", () => {
  it("stays the same until it is claimed, and can be claimed once", () => {
    const code = state.claimCode();
    expect(code).toMatch(/^[A-Za-z0-9_-]{16,50}$/);
    reopen();
    expect(state.claimCode()).toBe(code);
    expect(state.claim("")).toBe(false);
    expect(state.claim("wrong")).toBe(false);
    expect(state.claim(code ?? "")).toBe(true);
    expect(state.claim(code ?? "")).toBe(false);
    reopen();
    expect(state.claimCode()).toBeNull();
    expect(state.claim("")).toBe(false);
  });
});

describe("updates", () => {
  it("are taken once, also after a restart", () => {
    expect(state.takeUpdate(1, "{}")).toBe(true);
    expect(state.takeUpdate(1, "{}")).toBe(false);
    state.finishUpdate(1);
    reopen();
    expect(state.takeUpdate(1, "{}")).toBe(false);
  });

  it("come back with their payload until they are finished", () => {
    state.takeUpdate(2, "second");
    state.takeUpdate(1, "first");
    state.takeUpdate(3);
    reopen();
    expect(state.unfinishedUpdates().map((update) => update.payload)).toEqual(["first", "second"]);
    state.finishUpdate(1);
    expect(state.unfinishedUpdates()).toEqual([
      { updateId: 2, payload: "second", takenAt: "2026-03-01T08:00:00.000Z", tries: 2 },
    ]);
  });

  it("remember the steps that were done until the update is finished", () => {
    state.takeUpdate(1, "{}");
    state.markStep(1, "part-0");
    reopen();
    expect(state.hasStep(1, "part-0")).toBe(true);
    expect(state.hasStep(1, "part-1")).toBe(false);
    state.finishUpdate(1);
    expect(state.hasStep(1, "part-0")).toBe(false);
  });

  it("are forgotten before Telegram may give the same id again", () => {
    state.takeUpdate(5, "{}");
    expect(state.lastTakenUpdate()).toBe(5);
    state.finishUpdate(5);
    clock += 2 * dayMs;
    expect(state.lastTakenUpdate()).toBeNull();
    clock += 2 * dayMs;
    reopen();
    expect(state.takeUpdate(5, "{}")).toBe(true);
  });
});

describe("citations", () => {
  it("open for good under a short id, the same one under the same id", () => {
    const id = state.saveCitation(citation);
    expect(id).toMatch(/^[A-Za-z0-9_-]{1,16}$/);
    expect(state.saveCitation({ ...citation })).toBe(id);
    expect(state.saveCitation({ ...citation, start: 11 })).not.toBe(id);
    clock += 400 * dayMs;
    reopen();
    expect(state.citation(id)).toEqual(citation);
    expect(state.citation("nothing")).toBeNull();
  });
});

describe("conversations", () => {
  it("keep the last turns of each key, apart from each other", () => {
    for (let i = 0; i < 20; i += 1) state.appendTurns("1:1", [{ role: "user", text: `q${i}` }]);
    state.appendTurns("1:2", [{ role: "user", text: "other" }]);
    reopen();
    const history = state.history("1:1");
    expect(history.at(-1)).toEqual({ role: "user", text: "q19" });
    expect(history.length).toBeLessThanOrEqual(12);
    expect(state.history("1:2")).toEqual([{ role: "user", text: "other" }]);
    state.forget("1:1");
    expect(state.history("1:1")).toEqual([]);
  });

  it("are dropped after a month without a word", () => {
    state.appendTurns("1:1", [{ role: "user", text: "q" }]);
    clock += 31 * dayMs;
    reopen();
    expect(state.history("1:1")).toEqual([]);
  });
});

describe("what buttons show", () => {
  it("is kept as long as it was shown within the last months, and the rest forgotten", () => {
    const list = state.saveView("a list");
    const receipt = state.saveView("a receipt");
    expect(state.saveView("a list")).toBe(list);
    clock += 60 * dayMs;
    state.saveView("a list");
    clock += 60 * dayMs;
    reopen();
    expect([state.view(list), state.view(receipt)]).toEqual(["a list", null]);
  });

  it("outlives the change to a file that knows its age", () => {
    const id = state.saveView("a list");
    state.close();
    const db = new Database(file);
    db.exec("DROP INDEX views_by_time; ALTER TABLE views DROP COLUMN touched_at");
    db.pragma("user_version = 2");
    db.close();
    clock = Date.now();
    state = openState(file, () => clock);
    expect(state.view(id)).toBe("a list");
  });
});

describe("the file", () => {
  it("is refused with a sentence when a newer version wrote it", () => {
    state.close();
    const db = new Database(file);
    const version = Number(db.pragma("user_version", { simple: true }));
    db.pragma("user_version = 99");
    db.close();
    expect(() => openState(file)).toThrow(/format 99/);
    const repaired = new Database(file);
    repaired.pragma(`user_version = ${version}`);
    repaired.close();
    state = openState(file, () => clock);
  });

  it("can be held by two processes", () => {
    const other = openState(file, () => clock);
    other.saveMember({ id: 1, kind: "person", role: "admin", name: "A", collections: "all" });
    expect(state.member(1)?.role).toBe("admin");
    other.close();
  });
});
