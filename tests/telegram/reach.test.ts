import { describe, expect, it } from "vitest";
import { createReach } from "../../src/telegram/send/reach.ts";

const blocked = { error_code: 403, description: "Forbidden: bot was blocked by the user" };
const muted = {
  error_code: 400,
  description: "Bad Request: not enough rights to send text messages to the chat",
};

describe("who can be written to", () => {
  it("nobody who blocked the bot, until they write again", () => {
    const reach = createReach();
    reach.learn(1, blocked);
    expect(reach.canReach(1)).toBe(false);
    expect(reach.canReach(2)).toBe(true);
    reach.heardFrom(1);
    expect(reach.canReach(1)).toBe(true);
  });

  it("no group that muted the bot, for some minutes, however much is said there", () => {
    let now = 0;
    const reach = createReach(() => now);
    reach.learn(-1, muted);
    reach.heardFrom(-1);
    expect(reach.canReach(-1)).toBe(false);
    now += 10 * 60_000;
    expect(reach.canReach(-1)).toBe(true);
  });

  it("as Telegram says when rights change", () => {
    const reach = createReach();
    reach.set(-1, false);
    reach.heardFrom(-1);
    expect(reach.canReach(-1)).toBe(false);
    reach.set(-1, true);
    expect(reach.canReach(-1)).toBe(true);
  });

  it("everybody after refusals that are about a message only", () => {
    const reach = createReach();
    reach.learn(1, { error_code: 400, description: "Bad Request: message is too long" });
    reach.learn(1, { error_code: 429, description: "Too Many Requests: retry after 3" });
    expect(reach.canReach(1)).toBe(true);
  });

  it("a group at its new place", () => {
    const reach = createReach();
    expect(reach.currentId(-1)).toBe(-1);
    reach.moved(-1, -1001);
    expect(reach.currentId(-1)).toBe(-1001);
  });
});
