import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { found } from "./contract-search.ts";
import { everyone, placed, sample } from "./sample.ts";

const script = new URL("store-process.ts", import.meta.url).pathname;
let folder: string;
const children: ChildProcess[] = [];

/** Starts a process on the folder; `said` waits for it to say a line. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const heard: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => heard.push(line));
  const said = (line: string) =>
    expect.poll(() => heard, { timeout: 60_000, interval: 5 }).toContain(line);
  const ended = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  return { child, said, ended };
}

const open = () =>
  createEmbeddedStore({ folder, embedder: createHashedEmbedder(), graphComponents: 0 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-processes-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

// Each process takes a second to start, several on a busy machine.
describe("two processes on one folder", { timeout: 120_000 }, () => {
  it("see what the other one published, without a restart", async () => {
    const store = await open();
    const watcher = start("watch", "cây xanh");
    await watcher.said("watching");
    const here = sample(["Trồng cây xanh"]);
    await store.stage([here]);
    await store.publish([placed("here.txt", here)]);
    await watcher.said("seen");

    const publisher = start("publish", "Kết nạp đảng viên");
    await publisher.said("published");
    await expect
      .poll(() => found(store.current(), "đảng viên"), { timeout: 10_000, interval: 10 })
      .toEqual(["Kết nạp đảng viên số 0"]);
    await store.close();
  });

  it("do not ingest at the same time, and a lock dies with its holder", async () => {
    const store = await open();
    const holder = start("hold-lock");
    await holder.said("locked");
    expect(() => store.lockIngest()).toThrow(`process ${holder.child.pid}`);
    await expect(store.publish([])).rejects.toMatchObject({ code: "locked" });
    // Readers and citations do not wait for an ingest.
    expect(store.current()).toBeNull();
    store.keepDocument("unknown");
    holder.child.kill("SIGKILL");
    await holder.ended();
    store.lockIngest()();
    await store.close();
  });
});

describe("a process killed while it publishes", () => {
  it("leaves a whole snapshot, and the next one goes on from there", async () => {
    for (const delayMs of [0, 15, 45, 110]) {
      const publisher = start("publish-for-ever");
      await publisher.said("published 1");
      await wait(delayMs);
      publisher.child.kill("SIGKILL");
      await publisher.ended();

      const store = await open();
      const reader = store.current();
      const entries = reader?.documents(everyone) ?? [];
      expect(entries).toHaveLength(20);
      const texts = entries.map(({ documentId }) => reader?.document(documentId)?.text ?? "");
      // "Lần 7 của 123 số 4": all of one publish.
      expect(new Set(texts.map((text) => text.replace(/ số .*/su, ""))).size).toBe(1);
      expect(found(reader, "hết")).toHaveLength(10);
      store.lockIngest()();
      await store.close();
    }
  }, 180_000);
});
