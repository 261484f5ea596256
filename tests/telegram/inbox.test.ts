import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StateStore } from "../../src/domain/access.ts";
import { openState } from "../../src/store/state.ts";
import { createInbox } from "../../src/telegram/delivery/inbox.ts";
import { UnfinishedError } from "../../src/telegram/failure.ts";

const update = { update_id: 1, message: {} } as Update;
const logger = pino({ level: "silent" });

let folder: string;
let now: number;
let state: StateStore;
let closing: AbortController;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-inbox-"));
  now = Date.now();
  state = openState(join(folder, "state.sqlite"), () => now);
  closing = new AbortController();
});
afterEach(() => {
  state.close();
  rmSync(folder, { recursive: true });
});

const inboxOver = (handleUpdate: (update: Update) => Promise<void>) =>
  createInbox({ state, logger, handleUpdate, closing: closing.signal, retryMs: 1 });

describe("the inbox", () => {
  it("tries an answer that could not be sent again, and crosses it out then", async () => {
    let tries = 0;
    const inbox = inboxOver(async () => {
      tries += 1;
      if (tries < 3) throw new UnfinishedError(new Error("no network"));
    });
    expect(inbox.take(update)).toBe(true);
    await inbox.handle(update);
    expect(tries).toBe(3);
    expect(inbox.leftOver()).toEqual([]);
  });

  it("keeps what is unfinished for the next start when told to close", async () => {
    const inbox = inboxOver(async () => {
      closing.abort();
      throw new UnfinishedError(new Error("no network"));
    });
    inbox.take(update);
    await inbox.handle(update);
    expect(inbox.leftOver()).toEqual([update]);
  });

  it("crosses out what failed for good", async () => {
    const inbox = inboxOver(() => Promise.reject(new Error("a mistake of ours")));
    inbox.take(update);
    await inbox.handle(update);
    expect(inbox.leftOver()).toEqual([]);
    expect(inbox.take(update)).toBe(false);
  });

  it("gives up an update that took the process down time after time", () => {
    const inbox = inboxOver(async () => {});
    inbox.take(update);
    const starts = Array.from({ length: 5 }, () => inbox.leftOver().length);
    expect(starts).toEqual([1, 1, 1, 0, 0]);
  });

  it("does not answer an inline query that nobody waits for any more", () => {
    const inbox = inboxOver(async () => {});
    now -= 60_000;
    inbox.take({ update_id: 2, inline_query: { id: "q" } } as Update);
    expect(inbox.leftOver()).toEqual([]);
    expect(inbox.take({ update_id: 2 } as Update)).toBe(false);
  });
});
