import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { User } from "grammy/types";
import { afterEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { telegramPace } from "../../src/telegram/send/pace.ts";
import { until } from "./server/people.ts";
import { testToken } from "./server/server.ts";
import { adminId, openStage, type Stage, type StageOptions } from "./stage.ts";

let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function open(options?: StageOptions): Promise<{ stage: Stage; admin: User; an: User }> {
  const opened = await openStage(options);
  stage = opened;
  const an = opened.people.user(51, "An", "vi");
  const member = { id: an.id, kind: "person", role: "member", name: "An" } as const;
  opened.app.state.saveMember({ ...member, collections: "all" });
  return { stage: opened, admin: opened.people.user(adminId, "Quản trị", "vi"), an };
}

const children = "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?";

/** Questions with "chậm" wait until released; others go through. */
function slowApp() {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const wrap = (app: App): App => ({
    ...app,
    ask: async (question, signal) => {
      if (question.text.includes("chậm")) await released;
      return app.ask(question, signal);
    },
  });
  return { wrap, release: () => release() };
}

describe("delivery", () => {
  it("waits as long as a 429 asks, then sends the answer once", async () => {
    const { stage: s, an } = await open();
    s.server.world.faults.push({ method: "sendMessage", kind: "flood", retryAfter: 1, times: 1 });
    const answer = await s.people.ask(an, children);
    expect(answer.text).toContain("312");
    const sends = s.server.world.calls.filter((call) => call.method === "sendMessage");
    expect(sends.map((call) => call.status)).toEqual([429, 200]);
    const [refused, sent] = sends;
    expect((sent?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it("holds up nobody else while one chat has to wait", async () => {
    const { stage: s, an, admin } = await open();
    const fault = { method: "sendMessage", kind: "flood", retryAfter: 2, times: 1 } as const;
    s.server.world.faults.push({ ...fault, chatId: an.id });
    const { messageId } = s.people.say(an, children);
    await until(() => s.server.world.calls.some((call) => call.status === 429), "the 429");
    await s.people.ask(admin, children);
    expect(s.people.shown(an.id)).toEqual([]);
    await s.people.reply(an.id, messageId);
  });

  it("sends again after server errors and broken connections", async () => {
    const { stage: s, an } = await open();
    const { faults } = s.server.world;
    faults.push({ method: "sendMessage", kind: "server", times: 1 });
    faults.push({ method: "sendMessage", kind: "drop-before", times: 1 });
    faults.push({ method: "getUpdates", kind: "server", times: 2 });
    const answer = await s.people.ask(an, children);
    expect(answer.text).toContain("312");
    expect(s.people.shown(an.id)).toHaveLength(1);
  });

  it("keeps one person's slow question from delaying anybody, themselves not in their order", async () => {
    const slow = slowApp();
    const { stage: s, an, admin } = await open({ wrap: slow.wrap });
    const first = s.people.say(an, `chậm: ${children}`);
    const second = s.people.say(an, "Xã ghi nhận bao nhiêu ca sốt xuất huyết?");
    expect((await s.people.ask(admin, children)).text).toContain("312");
    expect(s.people.shown(an.id)).toEqual([]);
    slow.release();
    const late = await s.people.reply(an.id, first.messageId);
    const later = await s.people.reply(an.id, second.messageId);
    expect(late.message_id).toBeLessThan(later.message_id);
  });

  it("finishes what is in hand when it is told to stop", async () => {
    const slow = slowApp();
    const { stage: s, an } = await open({ wrap: slow.wrap });
    const { messageId } = s.people.say(an, `chậm: ${children}`);
    await until(
      () => s.server.world.calls.some((call) => call.method === "sendChatAction"),
      "the working sign",
    );
    const stopped = s.bot.stop();
    const late = s.people.say(an, "Xã ghi nhận bao nhiêu ca sốt xuất huyết?");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(s.people.shown(an.id)).toEqual([]);
    slow.release();
    await stopped;
    expect((await s.people.reply(an.id, messageId)).text).toContain("312");
    await s.restart();
    expect((await s.people.reply(an.id, late.messageId)).text).toContain("4");
    expect(s.people.shown(an.id)).toHaveLength(2);
  });

  it("handles an update that is delivered twice once", async () => {
    const { stage: s, an } = await open();
    const { messageId } = s.people.say(an, children);
    const [update] = s.server.world.updates;
    await s.people.reply(an.id, messageId);
    await until(() => s.server.world.updates.length === 0, "its confirmation");
    if (update !== undefined) s.server.world.updates.push(update);
    await s.people.ask(an, "/help");
    expect(s.people.shown(an.id)).toHaveLength(2);
  });

  it("handles after a restart what was written down and not finished, and skips what was sent", async () => {
    const { stage: s, an } = await open();
    const message = (updateId: number, messageId: number) => ({
      update_id: updateId,
      message: {
        message_id: messageId,
        date: 1,
        chat: { id: an.id, type: "private", first_name: "An" },
        from: an,
        text: children,
      },
    });
    const { state } = s.app;
    state.takeUpdate(1, JSON.stringify(message(1, 11)));
    state.takeUpdate(2, JSON.stringify(message(2, 12)));
    state.markStep(1, "answer-0");
    await s.restart();
    await s.people.message(an.id, /312/u);
    await s.people.ask(an, "/help");
    expect(s.people.shown(an.id).filter((each) => each.text.includes("312"))).toHaveLength(1);
    await expect.poll(() => s.app.state.unfinishedUpdates()).toEqual([]);
  });

  it("says something went wrong with a code that stands in the log, and nothing else", async () => {
    const secret = `https://api.example.com/bot${testToken}/x`;
    const wrap = (app: App): App => ({
      ...app,
      ask: () => Promise.reject(new Error(`cannot read ${secret}`)),
    });
    const { stage: s, an } = await open({ wrap });
    const { text } = await s.people.ask(an, children);
    const code = /mã ([A-Z2-9]{6})/u.exec(text)?.[1] ?? "none";
    expect(text).not.toContain("cannot read");
    const log = s.logged.join("");
    expect(log).toContain(code);
    expect(log).toContain("cannot read");
    expect(log).not.toContain(testToken);
  });

  it("lets a person go who has blocked the bot, and serves them again when they come back", async () => {
    const { stage: s, an, admin } = await open();
    s.server.world.blocked.add(an.id);
    s.people.say(an, children);
    await until(() => s.people.refusals().length > 0, "a refusal");
    await s.people.ask(admin, children);
    expect(s.people.refusals().length).toBeLessThanOrEqual(2);
    expect(s.logged.join("")).not.toContain("trẻ dưới 5 tuổi");
    s.server.world.blocked.delete(an.id);
    expect((await s.people.ask(an, children)).text).toContain("312");
  });

  it("stays within Telegram's rates by itself", async () => {
    const { stage: s, an } = await open({ pace: telegramPace });
    const asked = Array.from({ length: 6 }, () => s.people.say(an, "/help"));
    for (const { messageId } of asked) await s.people.reply(an.id, messageId);
    const sends = s.server.world.calls.filter((call) => call.method === "sendMessage");
    expect((sends[5]?.at ?? 0) - (sends[0]?.at ?? 0)).toBeGreaterThan(1_500);
  });

  it("ends with a clear message when another program polls for the same bot", async () => {
    const { stage: s } = await open();
    const other = fetch(`${s.server.apiRoot}/bot${testToken}/getUpdates`, {
      method: "POST",
      body: JSON.stringify({ timeout: 1 }),
    });
    await expect(s.bot.ended).rejects.toThrow(/one at a time/u);
    await other;
  });
});

describe("a webhook", () => {
  it("takes updates with the secret only, acknowledges at once, and handles each once", async () => {
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const slow = slowApp();
    const environment = {
      WEBHOOK_URL: `https://bot.example.org/hook`,
      WEBHOOK_SECRET: "s3cret_s3cret",
      PORT: String(port),
    };
    const { stage: s, an } = await open({ environment, wrap: slow.wrap });
    const { messageId } = s.people.say(an, `chậm: ${children}`);
    const [update] = s.server.world.updates;
    const send = (headers: Record<string, string>, body = JSON.stringify(update)) =>
      fetch(`http://127.0.0.1:${port}/hook`, { method: "POST", headers, body });
    const secret = { "x-telegram-bot-api-secret-token": "s3cret_s3cret" };
    expect((await send({})).status).toBe(401);
    expect((await send({ "x-telegram-bot-api-secret-token": "wrong" })).status).toBe(401);
    expect((await send(secret, "{")).status).toBe(400);
    expect((await send(secret, "x".repeat(2_000_000))).status).toBe(413);
    expect((await send(secret)).status).toBe(200);
    expect((await send(secret)).status).toBe(200);
    expect(s.people.shown(an.id)).toEqual([]);
    slow.release();
    await s.people.reply(an.id, messageId);
    const set = s.server.world.calls.find((call) => call.method === "setWebhook");
    expect(set?.parameters["secret_token"]).toBe("s3cret_s3cret");
    await s.restart();
    expect(s.people.shown(an.id)).toHaveLength(1);
  });
});
