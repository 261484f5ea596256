import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ScriptedServer, startServer } from "../models/server.ts";
import {
  claiming,
  examined,
  insured,
  insuredLater,
  invented,
  saying,
  vaccinated,
} from "./scripted-claims.ts";
import { until } from "./server/people.ts";
import { openStage, type Stage } from "./stage.ts";

let model: ScriptedServer;
let stage: Stage;
let an: User;
let asked = 0;
let userId = 70;

const settings = () => ({
  OPENAI_BASE_URL: model.url,
  CHAT_MODEL: "scripted",
  MODEL_TIMEOUT_MS: "3000",
});
const open = async () => {
  stage = await openStage({ environment: settings() });
  return stage;
};
/** Another wording each time, so that no answer is a kept one. */
const question = () => `Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi${" ?".repeat(++asked)}`;
const drafts = () => stage.server.world.drafts.filter(({ chatId }) => chatId === an.id);
const calls = (method: string) => stage.server.world.calls.filter((call) => call.method === method);
/** Waits with the next words until as many drafts were shown as claims were made. */
const step = (sentences: readonly string[]) => (sent: string) => {
  const made = sentences.filter((sentence) => sent.includes(`"quote":"${sentence}"}]}`)).length;
  return until(() => drafts().length >= made, `draft ${made}`);
};

beforeAll(async () => {
  model = await startServer();
  await open();
});
beforeEach(() => {
  userId += 1;
  an = stage.people.user(userId, "An", "vi");
  const collections = ["general"];
  stage.app.state.saveMember({
    id: userId,
    kind: "person",
    role: "member",
    name: "An",
    collections,
  });
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
  stage.server.world.faults.length = 0;
});
afterAll(async () => {
  await stage.close();
  await model.close();
});

describe("an answer that a model writes slowly, in a private chat", () => {
  it("appears claim by claim as drafts, and is sent whole at the end", async () => {
    const sentences = [vaccinated, insured, examined];
    model.onChat(saying(sentences, { before: step(sentences) }));
    const answer = await stage.people.ask(an, question());
    const shown = drafts();
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const [index, sentence] of sentences.entries()) {
      const { text = "" } = shown[index] ?? {};
      expect(text).toContain(sentence);
      expect(text).toContain("Đang kiểm chứng");
      expect(sentences.filter((each) => text.includes(each))).toHaveLength(index + 1);
    }
    expect(new Set(shown.map(({ id }) => id)).size).toBe(1);
    for (const sentence of sentences) expect(answer.text).toContain(sentence);
    expect(answer.text).not.toContain("Đang kiểm chứng");
    expect(stage.people.shown(an.id)).toHaveLength(1);
  });

  it("shows nothing that has not passed, neither in a draft nor at the end", async () => {
    const before = stage.server.world.calls.length;
    const sentences = [vaccinated, invented, examined];
    model.onChat(saying(sentences, { before: step([vaccinated, examined]) }));
    const answer = await stage.people.ask(an, question());
    expect(answer.text).toContain("312");
    const said = JSON.stringify(
      // Without the times of the calls, which may hold any digits.
      stage.server.world.calls.slice(before).map(({ parameters }) => parameters),
    );
    expect(said).toContain("87 người cao tuổi");
    expect(said).not.toContain("999");
    expect(drafts().length).toBeGreaterThanOrEqual(2);
  });

  it("shows no draft after the answer", async () => {
    model.onChat(saying([vaccinated, insured, insuredLater, examined]));
    await stage.people.ask(an, question());
    const count = drafts().length;
    const order = stage.server.world.calls
      .filter(({ parameters }) => parameters["chat_id"] === an.id)
      .map(({ method }) => method);
    expect(order.lastIndexOf("sendMessageDraft")).toBeLessThan(order.indexOf("sendMessage"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(drafts()).toHaveLength(count);
  });

  it("keeps what has passed when the model falls silent", async () => {
    model.onChat((call) => {
      const text = claiming(call, [vaccinated, examined]);
      return { kind: "hang", text: text.slice(0, text.indexOf(examined)) };
    });
    const answer = await stage.people.ask(an, question());
    expect(answer.text).toContain("312");
    expect(answer.text).toContain("có thể chưa đủ ý");
    expect(drafts().some(({ text }) => text.includes("312"))).toBe(true);
  });

  it("is sent though Telegram refuses or loses its drafts", async () => {
    const { faults } = stage.server.world;
    for (const kind of ["server", "drop-before", "drop-after"] as const) {
      faults.push({ method: "sendMessageDraft", kind, times: 1 });
      model.onChat(saying([vaccinated, examined], { pauseMs: 2 }));
      const answer = await stage.people.ask(an, question());
      expect(answer.text).toContain("87 người cao tuổi");
    }
  });

  it("waits with drafts as long as Telegram asks for, and does not keep the answer waiting", async () => {
    stage.server.world.faults.push({
      method: "sendMessageDraft",
      kind: "flood",
      retryAfter: 60,
      times: 1,
    });
    const before = calls("sendMessageDraft").length;
    const tried = () => until(() => calls("sendMessageDraft").length > before, "a first draft");
    model.onChat(
      saying([vaccinated, insured, examined], {
        before: (sent) => (sent.includes(insured) ? tried() : undefined),
      }),
    );
    const answer = await stage.people.ask(an, question());
    expect(answer.text).toContain("87 người cao tuổi");
    expect(calls("sendMessageDraft")).toHaveLength(before + 1);
    await stage.people.ask(an, question());
    expect(calls("sendMessageDraft")).toHaveLength(before + 1);
  });

  it("is finished before the bot ends, and not given again by the next one", async () => {
    model.onChat(saying([vaccinated, insured, examined], { pauseMs: 10 }));
    const { messageId } = stage.people.say(an, question());
    await until(() => drafts().length > 0, "a first draft");
    await stage.restart();
    const answer = await stage.people.reply(an.id, messageId);
    expect(answer.text).toContain("87 người cao tuổi");
    expect(stage.people.shown(an.id)).toHaveLength(1);
  });

  it("needs no draft where the rules answer", async () => {
    const before = model.chats.length;
    const answer = await stage.people.ask(an, "Những việc nào đã giao cho chị Hoa?");
    expect(answer.text).toContain("sổ theo dõi thai sản");
    expect(model.chats).toHaveLength(before);
    expect(drafts()).toEqual([]);
  });
});

describe("an answer that a model writes slowly, in a group", () => {
  it("comes as one message that is never edited", async () => {
    const chat = stage.people.group(-2_000 - userId, "Tổ y tế");
    const name = "Tổ y tế";
    stage.app.state.saveMember({
      id: chat,
      kind: "group",
      role: "member",
      name,
      collections: ["general"],
    });
    const before = calls("editMessageText").length;
    model.onChat(saying([vaccinated, insured, examined], { pauseMs: 2 }));
    const answer = await stage.people.ask(an, `/ask ${question()}`, { chat, thread: 5 });
    for (const sentence of [vaccinated, insured, examined]) expect(answer.text).toContain(sentence);
    expect(answer.message_thread_id).toBe(5);
    expect(stage.people.shown(chat)).toHaveLength(1);
    expect(stage.server.world.drafts.filter(({ chatId }) => chatId === chat)).toEqual([]);
    expect(calls("editMessageText")).toHaveLength(before);
  });
});

describe("a Bot API server without drafts", () => {
  it("gets one message that grows, and is asked for a draft no more", async () => {
    stage.server.world.faults.push({ method: "sendMessageDraft", kind: "missing", times: 1 });
    const before = calls("sendMessageDraft").length;
    const sentences = [vaccinated, insured, examined];
    for (let round = 0; round < 2; round += 1) {
      const earlier = stage.people.shown(an.id).length;
      // The model goes on once the test has seen the first claim: polling could miss it.
      let goOn = () => {};
      const seen = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      model.onChat(
        saying(sentences, {
          before: (sent) => (sent.includes(`"quote":"${vaccinated}"}]}`) ? seen : undefined),
        }),
      );
      const { messageId } = stage.people.say(an, question());
      const preview = await stage.people.reply(an.id, messageId, /Đang kiểm chứng/u);
      expect(preview.text).toContain(vaccinated);
      goOn();
      const answer = await stage.people.reply(an.id, messageId, /87 người(?![\s\S]*kiểm chứng)/u);
      expect(answer.edits).toBeGreaterThan(0);
      expect(answer.reply_markup?.inline_keyboard.flat().length).toBeGreaterThan(1);
      expect(stage.people.shown(an.id)).toHaveLength(earlier + 1);
    }
    expect(calls("sendMessageDraft")).toHaveLength(before + 1);
  });
});
