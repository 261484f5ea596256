import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { adminId, openStage, type Stage } from "./stage.ts";

let stage: Stage;
let admin: User;
let nextId = 100;

const stranger = (name = "Chi") => {
  nextId += 1;
  return stage.people.user(nextId, name, "vi");
};

beforeAll(async () => {
  stage = await openStage();
  admin = stage.people.user(adminId, "Quản trị", "vi");
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

describe("a stranger", () => {
  it("gets a polite sentence instead of an answer, and can ask for access with one tap", async () => {
    const chi = stranger();
    const refusal = await stage.people.ask(chi, "Tiêm chủng cho bao nhiêu trẻ?");
    expect(refusal.text).not.toContain("312");
    await stage.people.press(chi, refusal, /Xin quyền/u);
    const request = await stage.people.message(adminId, /Chi \(mã \d+\) xin/u);
    await stage.people.press(admin, request, /mọi tài liệu/u);
    await stage.people.message(chi.id, /đã được duyệt/u);
    expect((await stage.people.ask(chi, "Tiêm chủng cho bao nhiêu trẻ?")).text).toContain("312");
    const decided = stage.people
      .shown(adminId)
      .find((message) => message.message_id === request.message_id);
    expect(decided?.text).toContain("Đã duyệt bởi");
    expect(decided?.reply_markup).toBeUndefined();
  });

  it("may be let into one collection only", async () => {
    const dung = stranger("Dung");
    const refusal = await stage.people.ask(dung, "/start");
    await stage.people.press(dung, refusal, /Xin quyền/u);
    const request = await stage.people.message(adminId, /Dung \(mã/u);
    await stage.people.press(admin, request, /chỉ đọc “general”/u);
    await stage.people.message(dung.id, /đã được duyệt/u);
    expect(stage.app.state.member(dung.id)?.collections).toEqual(["general"]);
  });

  it("is told when declined, and does not wear admins down by asking on", async () => {
    const hoa = stranger("Hoa");
    const refusal = await stage.people.ask(hoa, "/start");
    await stage.people.press(hoa, refusal, /Xin quyền/u);
    await stage.people.press(hoa, refusal, /Xin quyền/u);
    const request = await stage.people.message(adminId, /Hoa \(mã/u);
    await stage.people.press(admin, request, /Từ chối/u);
    await stage.people.message(hoa.id, /không được duyệt/u);
    expect((await stage.people.ask(hoa, "alo")).text).toContain("sau một ngày");
    const press = await stage.people.press(hoa, refusal, /Xin quyền/u);
    expect(String(press["text"])).toContain("sau một ngày");
    const requests = stage.people.shown(adminId).filter((each) => each.text.includes("Hoa"));
    expect(requests).toHaveLength(1);
    const late = await stage.people.press(admin, request, /mọi tài liệu/u);
    expect(String(late["text"])).toContain("đã được quyết định");
    expect(stage.app.state.member(hoa.id)).toBeNull();
  });

  it("cannot approve anybody, not even with the admin's button", async () => {
    const lan = stranger("Lan");
    await stage.people.press(lan, await stage.people.ask(lan, "/start"), /Xin quyền/u);
    const request = await stage.people.message(adminId, /Lan \(mã/u);
    const press = await stage.people.press(lan, request, /mọi tài liệu/u);
    expect(String(press["text"])).toContain("Chỉ quản trị viên");
    expect(stage.app.state.member(lan.id)).toBeNull();
  });

  it("sends no files and opens no documents", async () => {
    const mai = stranger("Mai");
    const { messageId } = stage.people.sendFile(mai, { name: "a.txt", bytes: Buffer.from("x") });
    expect((await stage.people.reply(mai.id, messageId)).text).toContain("trợ lý nội bộ");
    expect((await stage.people.ask(mai, "/documents")).text).toContain("trợ lý nội bộ");
    expect((await stage.people.ask(mai, "/start s_abc")).text).toContain("trợ lý nội bộ");
  });
});

describe("an admin", () => {
  it("sees who has access, and changes and withdraws it by button", async () => {
    const tu = stranger("Tú");
    stage.app.state.saveMember({
      id: tu.id,
      kind: "person",
      role: "member",
      name: "Tú",
      collections: ["general"],
    });
    const list = await stage.people.ask(admin, "/members");
    await stage.people.press(admin, list, /Tú/u);
    const card = () =>
      stage.people.message(adminId, /được đọc:/u, list.message_id - 1).then((message) => message);
    await stage.people.press(admin, await card(), /kin$/u);
    expect(stage.app.state.member(tu.id)?.collections).toEqual(["general", "kin"]);
    await stage.people.press(admin, await card(), /Mọi tài liệu/u);
    expect(stage.app.state.member(tu.id)?.collections).toBe("all");
    await stage.people.press(admin, await card(), /Thu hồi/u);
    expect(stage.app.state.member(tu.id)).toBeNull();
    expect((await stage.people.ask(tu, "Có bao nhiêu ca?")).text).toContain("trợ lý nội bộ");
  });

  it("gets the admin's commands in the menu of the own chat only", async () => {
    await stage.people.ask(admin, "/help");
    const { commands } = stage.server.world;
    const names = (key: string) => commands.get(key)?.map((each) => each.command) ?? [];
    await expect.poll(() => names(`chat/${adminId}/vi`)).toContain("ingest");
    expect(names("default//vi")).toContain("documents");
    expect(names("default//vi")).not.toContain("ingest");
    expect(names("all_group_chats//en")).toContain("ask");
    expect(names("all_group_chats//en")).not.toContain("ingest");
  });
});

describe("the first admin", () => {
  it("is whoever opens the one-time link, and nobody after", async () => {
    const claiming = await openStage({ environment: { ADMIN_IDS: "" } });
    try {
      const first = claiming.people.user(1, "Một", "vi");
      const second = claiming.people.user(2, "Hai", "vi");
      expect((await claiming.people.ask(second, "/start")).text).toContain("chưa có quản trị viên");
      const code = claiming.app.state.claimCode();
      expect((await claiming.people.ask(second, "/start claim_wrong")).text).toContain(
        "không đúng",
      );
      expect((await claiming.people.ask(first, `/start claim_${code}`)).text).toContain(
        "quản trị viên đầu tiên",
      );
      expect((await claiming.people.ask(second, `/start claim_${code}`)).text).toContain(
        "không đúng",
      );
      expect((await claiming.people.ask(first, "/members")).text).toContain("Được cấp quyền: 1");
      const { text } = await claiming.people.ask(second, "/start");
      expect(text).toContain("Bạn có thể gửi yêu cầu");
    } finally {
      await claiming.close();
    }
  });
});
