import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { parseHtml } from "./server/html.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let an: User;
let lookupDelayMs = 0;

const slowLookup = (app: App): App => ({
  ...app,
  lookup: async (...question) => {
    await new Promise((resolve) => setTimeout(resolve, lookupDelayMs));
    return app.lookup(...question);
  },
});

beforeAll(async () => {
  stage = await openStage({ wrap: slowLookup });
  an = stage.people.user(41, "An", "vi");
  stage.app.state.saveMember({
    id: an.id,
    kind: "person",
    role: "member",
    name: "An",
    collections: ["general"],
  });
});
afterEach(() => {
  lookupDelayMs = 0;
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

const textOf = (result: { input_message_content: unknown }) =>
  parseHtml((result.input_message_content as { message_text: string }).message_text).text;

describe("an inline query", () => {
  it("gives the answer first, then passages, for this person only", async () => {
    const { results, is_personal, cache_time } = await stage.people.inline(
      an,
      "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?",
    );
    expect(is_personal).toBe(true);
    expect(cache_time).toBeLessThanOrEqual(30);
    expect(results.length).toBeGreaterThan(1);
    expect(results.length).toBeLessThanOrEqual(10);
    const [answer, passage] = results;
    if (answer === undefined || passage === undefined) throw new Error("results are missing");
    expect(answer.title).toContain("312");
    expect(answer.description).toContain("12/5/2025");
    expect(textOf(answer)).toContain("312");
    expect(textOf(answer)).toContain("họp giao ban tháng 5");
    expect(textOf(passage)).not.toContain("undefined");
  });

  it("gives each result its source, which opens in private for who may read it", async () => {
    const { results } = await stage.people.inline(an, "Tiêm chủng cho bao nhiêu trẻ?");
    const [button] = results[0]?.reply_markup?.inline_keyboard.flat() ?? [];
    const data = button !== undefined && "callback_data" in button ? button.callback_data : "";
    const press = await stage.people.pressInline(an, data);
    const link = /^https:\/\/t\.me\/hop_test_bot\?start=([\w-]{1,64})$/u;
    const parameter = link.exec(String(press["url"]))?.[1];
    const passage = await stage.people.ask(an, `/start ${parameter}`);
    expect(passage.text).toContain("94,5%");
    const other = stage.people.user(42, "Khách", "vi");
    const refusal = await stage.people.ask(other, `/start ${parameter}`);
    expect(refusal.text).not.toContain("94,5%");
  });

  it("without words lists the latest meetings that may be read", async () => {
    const { results } = await stage.people.inline(an, "");
    expect(results.map((result) => result.title)).toEqual([
      "Biên bản họp giao ban tháng 6",
      "Biên bản họp giao ban tháng 5",
    ]);
  });

  it("of a stranger shows nothing but the way to ask for access", async () => {
    const khach = stage.people.user(43, "Khách", "vi");
    const { results, button, is_personal } = await stage.people.inline(khach, "bao nhiêu trẻ?");
    expect(results).toEqual([]);
    expect(is_personal).toBe(true);
    const start = await stage.people.ask(khach, `/start ${button?.start_parameter}`);
    expect(start.reply_markup?.inline_keyboard.flat()[0]?.text).toContain("Xin quyền");
  });

  it("that takes long is answered within a second all the same", async () => {
    lookupDelayMs = 3_000;
    const { results, button } = await stage.people.inline(an, "bao nhiêu ca?");
    expect(results).toEqual([]);
    expect(button?.text).toContain("chat riêng");
  });

  it("is answered for every letter of somebody who types fast", async () => {
    const words = "Tiêm chủng cho bao nhiêu trẻ";
    const typed = [...words].map((_, index) => words.slice(0, index + 1));
    const answers = await Promise.all(typed.map((query) => stage.people.inline(an, query)));
    expect(answers).toHaveLength(typed.length);
  });
});
