import type { Message, User } from "grammy/types";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { until } from "./server/people.ts";
import { adminId, openStage, type Stage } from "./stage.ts";

let stage: Stage;
let admin: User;
let an: User;
let binh: User;
let groupId = -1_000;

const children = "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?";

beforeAll(async () => {
  stage = await openStage();
  admin = stage.people.user(adminId, "Quản trị", "vi");
  an = stage.people.user(31, "An", "vi");
  binh = stage.people.user(32, "Bình", "vi");
});
beforeEach(() => {
  groupId -= 1;
  stage.people.group(groupId, "Tổ <y tế>");
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

const grant = (collections: readonly string[] = ["general"]) =>
  stage.app.state.saveMember({
    id: groupId,
    kind: "group",
    role: "member",
    name: "Tổ",
    collections,
  });

/** Lets the bot work off everything that was said, then counts what it said in the group. */
const shownAfterAll = async () => {
  await until(() => stage.server.world.updates.length === 0, "all updates taken");
  await new Promise((resolve) => setTimeout(resolve, 100));
  return stage.people.shown(groupId);
};

describe("in a group that was let in", () => {
  it("a mention, a command and a reply are answered in reply, in the topic", async () => {
    grant();
    const chat = groupId;
    const mention = await stage.people.ask(an, `@hop_test_bot ${children}`, { chat, thread: 77 });
    expect(mention.text).toContain("312");
    expect(mention.message_thread_id).toBe(77);
    const command = await stage.people.ask(an, `/ask@hop_test_bot ${children}`, { chat });
    expect(command.text).toContain("312");
    expect(command.message_thread_id).toBeUndefined();
    const reply = await stage.people.ask(binh, "Xã ghi nhận bao nhiêu ca sốt xuất huyết?", {
      chat,
      thread: 77,
      replyTo: mention.message_id,
    });
    expect(reply.text).toContain("4");
    expect(reply.message_thread_id).toBe(77);
    const typing = stage.server.world.calls.filter((call) => call.method === "sendChatAction");
    expect(typing.some((call) => call.parameters["message_thread_id"] === 77)).toBe(true);
  });

  it("everything else is met with silence", async () => {
    grant();
    const chat = groupId;
    const bot = { ...an, id: 99, is_bot: true };
    const ourselves = { id: 4242, is_bot: true, first_name: "Họp" };
    const channel = { id: -777, type: "channel", title: "Kênh" } as const;
    stage.people.say(an, "Trưa nay ăn gì?", { chat });
    stage.people.say(an, "@other_bot bao nhiêu trẻ?", { chat });
    stage.people.say(an, "/ask@other_bot bao nhiêu trẻ?", { chat });
    stage.people.say(an, "/weather", { chat });
    stage.people.say(bot, `@hop_test_bot ${children}`, { chat });
    stage.people.say(an, "312 trẻ", { chat, message: { via_bot: ourselves } });
    stage.people.say({ ...an, id: 777_000 }, `@hop_test_bot ${children}`, {
      chat,
      message: { sender_chat: channel, is_automatic_forward: true } as Partial<Message>,
    });
    stage.people.sendFile(admin, { name: "x.txt", bytes: Buffer.from("x") }, { chat });
    const joined = { text: undefined, new_chat_members: [an] } as unknown as Partial<Message>;
    stage.people.say(an, "x", { chat, message: joined });
    expect(await shownAfterAll()).toEqual([]);
  });

  it("only what everyone there may read is answered, whoever asks", async () => {
    grant();
    const question = "@hop_test_bot Quỹ dự phòng của Trạm còn bao nhiêu?";
    const answer = await stage.people.ask(admin, question, { chat: groupId });
    expect(answer.text).not.toContain("215");
    grant(["general", "kin"]);
    expect((await stage.people.ask(an, question, { chat: groupId })).text).toContain("215");
  });

  it("two people's questions are not mixed up", async () => {
    grant();
    await stage.people.ask(an, `@hop_test_bot ${children}`, { chat: groupId });
    await stage.people.ask(binh, "@hop_test_bot còn tháng 6?", { chat: groupId });
    const said = (user: User) =>
      stage.app.state.history(`${groupId}:${user.id}`).map((t) => t.text);
    await expect.poll(() => said(binh)[0]).toBe("còn tháng 6?");
    expect(said(an)[0]).toBe(children);
    expect(said(an)).toHaveLength(2);
  });

  it("a source opens for everybody there, below the answer, and no longer once withdrawn", async () => {
    grant();
    const answer = await stage.people.ask(an, `@hop_test_bot ${children}`, {
      chat: groupId,
      thread: 5,
    });
    await stage.people.press(binh, answer, /^\[1\]/u);
    const passage = await stage.people.reply(groupId, answer.message_id);
    expect(passage.text).toContain("94,5%");
    stage.app.state.removeMember(groupId);
    const press = await stage.people.press(an, answer, /^\[1\]/u);
    expect(String(press["text"])).toContain("không được đọc");
  });

  it("anonymous admins and people who write as a channel can ask, but not command", async () => {
    grant();
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: "Group" };
    const message = { sender_chat: { id: groupId, type: "supergroup", title: "Tổ" } } as never;
    const chat = groupId;
    const answer = await stage.people.ask(anonymous, `@hop_test_bot ${children}`, {
      chat,
      message,
    });
    expect(answer.text).toContain("312");
    const refusal = await stage.people.ask(anonymous, "/ingest", { chat, message });
    expect(refusal.text).toContain("ẩn danh");
    const channel = { id: 136_817_688, is_bot: true, first_name: "Channel" };
    const asChannel = { sender_chat: { id: -555, type: "channel", title: "K" } } as never;
    const toChannel = await stage.people.ask(channel, `/ask ${children}`, {
      chat,
      message: asChannel,
    });
    expect(toChannel.text).toContain("312");
  });

  it("keeps its grants when it becomes a supergroup", async () => {
    grant();
    const newId = groupId - 500_000;
    stage.people.group(newId, "Tổ mới");
    const moved = { text: undefined, migrate_to_chat_id: newId } as unknown as Partial<Message>;
    stage.people.say(an, "x", { chat: groupId, message: moved });
    const answer = await stage.people.ask(an, `@hop_test_bot ${children}`, { chat: newId });
    expect(answer.text).toContain("312");
    expect(stage.app.state.member(groupId)).toBeNull();
  });

  it("does not list people or documents that not everybody there may know of", async () => {
    grant();
    const members = await stage.people.ask(admin, "/members", { chat: groupId });
    expect(members.text).toContain("chat riêng");
    stage.write("kin/moi.md", "# Họp kín mới\n\nNgày 5 tháng 6 năm 2025, giao 7 việc.\n");
    const { messageId } = stage.people.say(admin, "/ingest", { chat: groupId });
    await stage.people.reply(groupId, messageId);
    const report = await stage.people.reply(groupId, messageId, /Thêm: 1/u);
    expect(report.text).not.toContain("moi.md");
  });
});

describe("in a group that was not let in", () => {
  it("members get a polite sentence, and an admin can be asked to let the group in", async () => {
    const closed = await stage.people.ask(an, `@hop_test_bot ${children}`, { chat: groupId });
    expect(closed.text).not.toContain("312");
    await stage.people.press(an, closed, /Xin quyền cho nhóm/u);
    const request = await stage.people.message(adminId, /xin quyền cho nhóm “Tổ <y tế>”/u);
    await stage.people.press(admin, request, /mọi tài liệu/u);
    await stage.people.message(groupId, /đã được cấp quyền/u);
    const answer = await stage.people.ask(an, `@hop_test_bot ${children}`, { chat: groupId });
    expect(answer.text).toContain("312");
  });

  it("an admin grants collections with buttons, nobody else can press them", async () => {
    const card = await stage.people.ask(admin, `@hop_test_bot ${children}`, { chat: groupId });
    const press = await stage.people.press(an, card, /general$/u);
    expect(String(press["text"])).toContain("Chỉ quản trị viên");
    expect(stage.app.state.member(groupId)).toBeNull();
    await stage.people.press(admin, card, /general$/u);
    const answer = await stage.people.ask(an, `@hop_test_bot ${children}`, { chat: groupId });
    expect(answer.text).toContain("312");
    const shown = await stage.people.ask(admin, "/grant", { chat: groupId });
    await stage.people.press(admin, shown, /general$/u);
    expect(stage.app.state.member(groupId)).toBeNull();
  });

  it("an admin who adds the bot is shown the buttons at once", async () => {
    const left = { user: { id: 4242, is_bot: true, first_name: "Họp" }, status: "left" };
    stage.server.world.push({
      my_chat_member: {
        chat: { id: groupId, type: "supergroup", title: "Tổ" },
        from: admin,
        date: 1,
        old_chat_member: left,
        new_chat_member: { ...left, status: "member" },
      } as never,
    });
    const card = await stage.people.message(groupId, /đánh dấu/u);
    await stage.people.press(admin, card, /Mọi tài liệu/u);
    expect(stage.app.state.member(groupId)?.collections).toBe("all");
  });
});
