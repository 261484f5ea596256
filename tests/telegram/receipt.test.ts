import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ScriptedServer, startServer } from "../models/server.ts";
import { examined, invented, saying, vaccinated } from "./scripted-claims.ts";
import { adminId, openStage, type Stage } from "./stage.ts";

let model: ScriptedServer;
let stage: Stage;
let admin: User;
let an: User;
let asked = 0;

const children = () => `Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi${" ?".repeat(++asked)}`;
const button = /Cách trả lời/u;

const grant = (user: User, collections: "all" | readonly string[], name = "An") =>
  stage.app.state.saveMember({ id: user.id, kind: "person", role: "member", name, collections });

beforeAll(async () => {
  model = await startServer();
  const environment = {
    OPENAI_BASE_URL: model.url,
    CHAT_MODEL: "scripted-model",
    MODEL_TIMEOUT_MS: "2000",
    MODEL_TOKENS_PER_MEMBER: "1000",
  };
  stage = await openStage({ environment });
  admin = stage.people.user(adminId, "Quản trị", "vi");
  an = stage.people.user(81, "An", "vi");
  grant(an, ["general"]);
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(async () => {
  await stage.close();
  await model.close();
});

describe("the receipt below an answer", () => {
  it("says which model, prompt and snapshot made it, and what became of its claims", async () => {
    model.onChat(saying([vaccinated, invented]));
    const answer = await stage.people.ask(an, children());
    const press = await stage.people.press(an, answer, button);
    expect(press["text"]).toBeUndefined();
    const receipt = await stage.people.reply(an.id, answer.message_id);
    const snapshot = stage.app.snapshots().find(({ current }) => current)?.id ?? "none";
    for (const part of [
      snapshot,
      "mô hình viết",
      "scripted-model",
      "answer@",
      "Số đoạn văn mô hình được đọc: ",
      "Số ý qua kiểm chứng: 1",
      "Số ý bị bỏ: 1",
      "Token: 200 đọc, 40 viết",
    ])
      expect(receipt.text).toContain(part);
    const again = await stage.people.press(an, answer, button);
    expect(String(again["text"])).toContain("vừa được mở");
  });

  it("says of an answer by the rules why no model made it", async () => {
    model.onChat(() => ({ kind: "status", status: 500 }));
    const answer = await stage.people.ask(an, children());
    expect(answer.text).toContain("312");
    expect(answer.text).toContain("Mô hình hiện không trả lời được");
    await stage.people.press(an, answer, button);
    const receipt = await stage.people.reply(an.id, answer.message_id);
    expect(receipt.text).toContain("không qua mô hình");
    expect(receipt.text).toContain("Vì: mô hình không trả lời được");
  });

  it("stands below an honest negative too", async () => {
    model.onChat(() => ({ kind: "say", text: '{"supported": false, "claims": []}' }));
    const answer = await stage.people.ask(an, "Giá vàng hôm nay bao nhiêu?");
    expect(answer.text).toContain("Không tìm thấy");
    await stage.people.press(an, answer, button);
    await stage.people.reply(an.id, answer.message_id, /Bản dữ liệu/u);
  });

  it("is not shown to somebody who may no longer read what the answer cites", async () => {
    model.onChat(saying([vaccinated]));
    const answer = await stage.people.ask(an, children());
    const shown = () => stage.people.shown(an.id).length;
    const before = shown();
    for (const take of [() => grant(an, ["kin"]), () => stage.app.state.removeMember(an.id)]) {
      take();
      const press = await stage.people.press(an, answer, button);
      expect(String(press["text"])).toMatch(/không được đọc|chưa có quyền|đã được cấp quyền/u);
    }
    expect(shown()).toBe(before);
    grant(an, ["general"]);
  });

  it("is not believed when its data is made up", async () => {
    model.onChat(saying([vaccinated]));
    const answer = await stage.people.ask(an, children());
    const view = stage.app.state.saveView(JSON.stringify({ list: "tasks" }));
    for (const data of [`h:${view}`, "h:nothing"]) {
      const forged = { text: "x", callback_data: data };
      const press = await stage.people.press(
        an,
        { ...answer, reply_markup: { inline_keyboard: [[forged]] } },
        data,
      );
      expect(String(press["text"])).toContain("Không còn thông tin");
    }
  });
});

describe("the budget of a member", () => {
  it("is charged with the answers of this member only, and the answer says when it is spent", async () => {
    const binh = stage.people.user(82, "Bình", "vi");
    grant(binh, ["general"], "Bình");
    const usage = { prompt: 900, completion: 200 };
    model.onChat(saying([examined], { usage }));
    const elderly = () => `Khám sức khỏe cho bao nhiêu người cao tuổi${" ?".repeat(++asked)}`;
    expect((await stage.people.ask(binh, elderly())).text).not.toContain("không qua mô hình");
    const spent = await stage.people.ask(binh, elderly());
    expect(spent.text).toContain("87");
    expect(spent.text).toContain("Hạn mức dùng mô hình của hôm nay đã hết");
    const count = model.chats.length;
    await stage.people.ask(an, elderly());
    expect(model.chats.length).toBe(count + 1);
  });
});

describe("/usage", () => {
  it("tells an admin what was used today, by whom, and how busy the model is", async () => {
    const { text } = await stage.people.ask(admin, "/usage");
    for (const part of [
      "Mô hình hôm nay",
      "Hạn mức mỗi người mỗi ngày: 1.000 token",
      "Hạn mức chung mỗi ngày: không giới hạn",
      "Đang trả lời: 0, đang chờ: 0",
      "từ khi khởi động): 0",
      "Bình: 1.100 token (hết hạn mức)",
    ])
      expect(text).toContain(part);
    expect(text.indexOf("Bình:")).toBeGreaterThan(0);
  });

  it("counts answers that were given again", async () => {
    model.onChat(saying([vaccinated]));
    const same = children();
    for (let round = 0; round < 2; round += 1) {
      await stage.people.ask(admin, "/new");
      await stage.people.ask(admin, same);
    }
    const { text } = await stage.people.ask(admin, "/usage");
    expect(text).toContain("từ khi khởi động): 1");
  });

  it("is refused to members, and in groups", async () => {
    expect((await stage.people.ask(an, "/usage")).text).toContain("Chỉ quản trị viên");
    const chat = stage.people.group(-3_000, "Tổ");
    const answer = await stage.people.ask(admin, "/usage@hop_test_bot", { chat });
    expect(answer.text).toContain("chat riêng");
    expect(answer.text).not.toContain("Bình");
  });
});

describe("without a model", () => {
  it("the receipt says that the rules answered, and /usage that there is none", async () => {
    const offline = await openStage();
    const user = offline.people.user(adminId, "Quản trị", "vi");
    const answer = await offline.people.ask(user, children());
    expect(answer.text).not.toContain("ô hình");
    await offline.people.press(user, answer, button);
    const receipt = await offline.people.reply(user.id, answer.message_id);
    expect(receipt.text).toContain("trích trực tiếp từ văn bản");
    expect(receipt.text).not.toContain("Token");
    const usage = await offline.people.ask(user, "/usage");
    expect(usage.text).toContain("Chưa cài đặt mô hình");
    expect(offline.server.world.drafts).toEqual([]);
    expect(offline.people.refusals()).toEqual([]);
    await offline.close();
  });
});
