import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let an: User;

beforeAll(async () => {
  stage = await openStage();
  an = stage.people.user(21, "An", "vi");
  stage.app.state.saveMember({
    id: an.id,
    kind: "person",
    role: "member",
    name: "An",
    collections: ["general"],
  });
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

const children = "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?";
const elderly = "Khám sức khỏe cho bao nhiêu người cao tuổi?";

describe("a member who asks in private", () => {
  it("sees at once that the bot works, then the answer with its source", async () => {
    const { calls } = stage.server.world;
    const before = calls.length;
    const answer = await stage.people.ask(an, children);
    expect(answer.text).toContain("312");
    expect(answer.text).toContain("[1]");
    expect(answer.text).toContain("12/5/2025");
    const quoted = answer.entities?.find(
      (entity) => String(entity.type) === "expandable_blockquote",
    );
    expect(answer.text.slice(quoted?.offset).startsWith("Trạm đã tiêm chủng")).toBe(true);
    const methods = calls.slice(before).map((call) => call.method);
    expect(methods).toContain("sendChatAction");
    expect(methods.indexOf("sendChatAction")).toBeLessThan(methods.indexOf("sendMessage"));
  });

  it("opens a source with what stands around it, the quote in bold", async () => {
    const answer = await stage.people.ask(an, children);
    const press = await stage.people.press(an, answer, /^\[1\]/u);
    expect(press["text"]).toBeUndefined();
    const passage = await stage.people.reply(an.id, answer.message_id);
    expect(passage.text).toContain("bảo hiểm y tế đạt 94,5%");
    const bold = passage.entities?.filter((entity) => entity.type === "bold") ?? [];
    const boldTexts = bold.map(({ offset, length }) => passage.text.slice(offset, offset + length));
    expect(boldTexts.some((text) => text.includes("312 trẻ"))).toBe(true);
    const again = await stage.people.press(an, answer, /^\[1\]/u);
    expect(String(again["text"])).toContain("vừa được mở");
  });

  it("gets an honest negative for what no document says", async () => {
    const answer = await stage.people.ask(an, "Giá vàng hôm nay bao nhiêu?");
    expect(answer.text).toContain("Không tìm thấy");
    expect(answer.text).toContain("2 văn bản");
  });

  it("never reads a collection that was not granted", async () => {
    const answer = await stage.people.ask(an, "Quỹ dự phòng của Trạm còn bao nhiêu?");
    expect(answer.text).not.toContain("215");
    expect(answer.text).not.toContain("ngân sách");
  });

  it("loses the source behind a button together with the right to read it", async () => {
    const binh = stage.people.user(22, "Bình", "vi");
    const member = { id: binh.id, kind: "person", role: "member", name: "Bình" } as const;
    stage.app.state.saveMember({ ...member, collections: "all" });
    const answer = await stage.people.ask(binh, "Quỹ dự phòng của Trạm còn bao nhiêu?");
    expect(answer.text).toContain("215");
    stage.app.state.saveMember({ ...member, collections: ["general"] });
    const press = await stage.people.press(binh, answer, /^\[1\]/u);
    expect(String(press["text"])).toContain("không được đọc");
    expect(stage.people.shown(binh.id)).toHaveLength(1);
  });

  it("is asked in text for what is no text, and told of unknown commands", async () => {
    const sticker = { sticker: { file_id: "s" }, text: undefined } as never;
    const { messageId } = stage.people.say(an, "x", { message: sticker });
    expect((await stage.people.reply(an.id, messageId)).text).toContain("bằng chữ");
    expect((await stage.people.ask(an, "/xyz")).text).toContain("/help");
    expect((await stage.people.ask(an, "/ask")).text).toContain("Bạn muốn hỏi");
    expect((await stage.people.ask(an, "a".repeat(2_000))).text).toContain("dài quá");
    expect((await stage.people.ask(an, `/ask ${children}`)).text).toContain("312");
  });

  it("may not use the admin's commands, nor add documents", async () => {
    for (const command of ["/ingest", "/rollback", "/members", "/grant"])
      expect((await stage.people.ask(an, command)).text).toContain("Chỉ quản trị viên");
    const bytes = Buffer.from("Trạm có 999 giường.");
    const { messageId } = stage.people.sendFile(an, { name: "gia.txt", bytes });
    const refusal = await stage.people.reply(an.id, messageId);
    expect(refusal.text).toContain("Chỉ quản trị viên");
  });

  it("sees the documents that may be read, newest meeting first", async () => {
    const { text } = await stage.people.ask(an, "/documents");
    expect(text).toContain("Văn bản đang có: 2");
    expect(text.indexOf("tháng 6")).toBeLessThan(text.indexOf("tháng 5"));
    expect(text).not.toContain("ngân sách");
  });

  it("is spoken to in English when the question or the app is", async () => {
    const eve = stage.people.user(23, "Eve", "en-GB");
    const member = { id: eve.id, kind: "person", role: "member", name: "Eve" } as const;
    stage.app.state.saveMember({ ...member, collections: "all" });
    expect((await stage.people.ask(eve, "/help")).text).toContain("Just type a question");
    const question = "What is the price of gold today?";
    expect((await stage.people.ask(eve, question)).text).toContain("Not found");
    expect((await stage.people.ask(an, question)).text).toContain("Not found");
  });

  it("gets the same text once more as plain text when Telegram cannot read the markup", async () => {
    stage.server.world.faults.push({ method: "sendMessage", kind: "entities", times: 1 });
    const answer = await stage.people.ask(an, children);
    expect(answer.entities).toEqual([]);
    expect(answer.text).toContain("312");
    expect(answer.text).not.toContain("<");
  });
});

describe("follow-ups", () => {
  it("continue what the same person asked before, until told to forget", async () => {
    await stage.people.ask(an, children);
    const history = () => stage.app.state.history(`${an.id}:${an.id}`);
    await expect.poll(() => history().at(-2)).toEqual({ role: "user", text: children });
    expect(history().at(-1)?.text).toContain("312");
    await stage.people.ask(an, "/new");
    expect(stage.app.state.history(`${an.id}:${an.id}`)).toEqual([]);
  });

  it("continue an older answer when they reply to it", async () => {
    await stage.people.ask(an, "/new");
    const first = await stage.people.ask(an, children);
    await stage.people.ask(an, elderly);
    await stage.people.ask(an, "còn tháng 6?", { replyTo: first.message_id });
    const asked = () =>
      stage.app.state
        .history(`${an.id}:${an.id}`)
        .filter((turn) => turn.role === "user")
        .map((turn) => turn.text);
    await expect.poll(asked).toEqual([children, "còn tháng 6?"]);
  });
});

describe("hostile text", () => {
  it("from documents, names and questions is shown as it is written", async () => {
    const mallory = stage.people.user(24, "<b>Mal</b>&lory\u202e", "vi");
    const member = { id: mallory.id, kind: "person", role: "member", name: "M" } as const;
    stage.app.state.saveMember({ ...member, collections: "all" });
    const greeting = await stage.people.ask(mallory, "/start");
    expect(greeting.text).toContain("<b>Mal</b>&lory");
    expect(greeting.text).not.toContain("\u202e");
    stage.write(
      "doc.md",
      '# Họp <b>&\n\nNgày 1 tháng 4 năm 2025, <a href="https://evil.example.com">bấm</a> thuê 41 xe tải.\n',
    );
    await stage.app.ingest({});
    const answer = await stage.people.ask(mallory, "Thuê bao nhiêu xe tải?");
    expect(answer.text).toContain("41");
    expect(answer.entities?.map((entity) => entity.type)).not.toContain("text_link");
  });
});
