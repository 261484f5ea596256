import { existsSync } from "node:fs";
import { join } from "node:path";
import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { adminId, openStage, type Stage } from "./stage.ts";

let stage: Stage;
let admin: User;

beforeAll(async () => {
  stage = await openStage();
  admin = stage.people.user(adminId, "Quản trị", "vi");
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

const july = (count: number) =>
  `# Họp tháng 7\n\nNgày 8 tháng 7 năm 2025, Trạm họp. Trạm đã phát ${count} lọ thuốc.\n`;

/** The message that an admin's message led to, once it is the report. */
const report = (messageId: number, pattern: RegExp) =>
  stage.people.reply(adminId, messageId, pattern);

describe("/ingest", () => {
  it("shows its progress and its report in one message", async () => {
    stage.write("thang-7.md", july(41));
    stage.write("hong.pdf", "%PDF-1.7 nothing");
    const { messageId } = stage.people.say(admin, "/ingest");
    const { text, message_id, edits } = await report(messageId, /Thêm: 1/u);
    expect(text).toContain("thang-7.md");
    expect(text).toMatch(/Không nạp được: 1\n• hong\.pdf: chưa hỗ trợ/u);
    expect(text).toContain("Giữ nguyên: 3");
    expect(edits).toBeGreaterThan(0);
    const answers = stage.people
      .shown(adminId)
      .filter((message) => message.reply_to_message?.message_id === messageId);
    expect(answers.map((message) => message.message_id)).toEqual([message_id]);
    const answer = await stage.people.ask(admin, "Trạm đã phát bao nhiêu lọ thuốc?");
    expect(answer.text).toContain("41");
  });

  it("names what changed and what is gone, figures included", async () => {
    stage.write("thang-7.md", july(42));
    const { messageId } = stage.people.say(admin, "/ingest");
    const { text } = await report(messageId, /Thay đổi: 1/u);
    expect(text).toContain("• thang-7.md");
    expect(text).toMatch(/Số liệu và nhiệm vụ thay đổi: \d/u);
    expect(text).toContain("42");
  });

  it("says so when nothing has changed", async () => {
    const { messageId } = stage.people.say(admin, "/ingest");
    await report(messageId, /Không có gì thay đổi/u);
  });
});

describe("a file that an admin sends", () => {
  it("becomes a document of its own name, answered from at once", async () => {
    const bytes = Buffer.from("# Họp số 5\n\nNgày 2 tháng 8 năm 2025, thôn nhận 63 cây giống.\n");
    const { messageId } = stage.people.sendFile(admin, { name: "Biên bản số 5.md", bytes });
    const { text } = await report(messageId, /Thêm: 1/u);
    expect(text).toContain("Biên bản số 5.md");
    expect(text).toContain("Bộ tài liệu: general");
    expect(existsSync(join(stage.documentsFolder, "Biên bản số 5.md"))).toBe(true);
    expect((await stage.people.ask(admin, "Thôn nhận bao nhiêu cây giống?")).text).toContain("63");
  });

  it("goes into the collection that its caption begins with", async () => {
    const bytes = Buffer.from("# Họp kín\n\nNgày 3 tháng 8 năm 2025, thưởng 12 người.\n");
    const file = { name: "thuong.md", bytes, caption: "KIN họp hôm qua" };
    const { messageId } = stage.people.sendFile(admin, file);
    expect((await report(messageId, /Thêm: 1/u)).text).toContain("Bộ tài liệu: kin");
    expect(existsSync(join(stage.documentsFolder, "kin", "thuong.md"))).toBe(true);
  });

  it("is refused with the reason when it cannot be one", async () => {
    const tryFile = async (name: string, bytes: Buffer, size?: number) => {
      const file = size === undefined ? { name, bytes } : { name, bytes, size };
      const { messageId } = stage.people.sendFile(admin, file);
      return (await report(messageId, /“/u)).text;
    };
    expect(await tryFile("to.txt", Buffer.from("x"), 21_000_000)).toContain("lớn hơn 20 MB");
    expect(await tryFile("trong.txt", Buffer.alloc(0))).toContain("không có nội dung");
    expect(await tryFile("anh.png", Buffer.from("x"))).toContain("mới đọc được .txt");
    expect(await tryFile("../../etc/passwd.txt", Buffer.from("x"))).toContain("tên tệp");
    expect(await tryFile("<b>&.exe", Buffer.from("x"))).toContain("“<b>&.exe”");
  });

  it("that claims to be text and is not is reported by name", async () => {
    const bytes = Buffer.from([0, 1, 2, 3, 255, 0, 0, 7]);
    const { messageId } = stage.people.sendFile(admin, { name: "gia.txt", bytes });
    expect((await report(messageId, /Không nạp được/u)).text).toContain("gia.txt");
  });

  it("arrives although the file server fails at first", async () => {
    stage.server.world.faults.push({ method: "file", kind: "server", times: 2 });
    const bytes = Buffer.from("# Họp\n\nNgày 4 tháng 8 năm 2025, mua 77 áo mưa.\n");
    const { messageId } = stage.people.sendFile(admin, { name: "ao-mua.md", bytes });
    await report(messageId, /Thêm: 1/u);
  });

  it("is one of an album: all are ingested, one message speaks of them", async () => {
    const files = [1, 2, 3, 4].map((number) => ({
      name: `album-${number}.md`,
      bytes: Buffer.from(
        `# Họp ${number}\n\nNgày ${number} tháng 9 năm 2025, giao ${number} việc.\n`,
      ),
      album: "album-1",
    }));
    const sent = files.map((file) => stage.people.sendFile(admin, file));
    stage.people.sendFile(admin, { name: "anh.png", bytes: Buffer.from("x"), album: "album-1" });
    const snapshots = stage.app.snapshots().length;
    const { text } = await report(sent[0]?.messageId ?? 0, /Thêm: 4/u);
    expect(text).toContain("“anh.png”");
    expect(stage.app.snapshots().length).toBe(snapshots + 1);
    const answers = stage.people
      .shown(adminId)
      .filter((each) => sent.some((s) => s.messageId === each.reply_to_message?.message_id));
    expect(answers).toHaveLength(1);
  });

  it("in a group needs the command in its caption", async () => {
    const chat = stage.people.group(-2_000, "Tổ");
    const bytes = Buffer.from("# Họp nhóm\n\nNgày 5 tháng 9 năm 2025, góp 88 quyển sách.\n");
    const file = { name: "nhom.md", bytes, caption: "/ingest@hop_test_bot" };
    const { messageId } = stage.people.sendFile(admin, file, { chat });
    await stage.people.reply(chat, messageId, /Thêm: 1/u);
  });
});

describe("/rollback", () => {
  it("lists the snapshots, asks, and goes back", async () => {
    const before = stage.app.snapshots().find((snapshot) => snapshot.current);
    stage.write("thang-10.md", "# Họp tháng 10\n\nNgày 6 tháng 10 năm 2025, phát 55 thẻ.\n");
    await stage.app.ingest({});
    const list = await stage.people.ask(admin, "/rollback");
    const data = list.reply_markup?.inline_keyboard.flat() ?? [];
    expect(data.length).toBe(stage.app.snapshots().length);
    await stage.people.press(admin, list, `r:c:${before?.id}`);
    const question = await stage.people.message(adminId, /Quay về bản công bố/u);
    await stage.people.press(admin, question, /Quay về bản này/u);
    await stage.people.message(adminId, /Đã quay về/u);
    expect(stage.app.snapshots().find((snapshot) => snapshot.current)?.id).toBe(before?.id);
    const answer = await stage.people.ask(admin, "Phát bao nhiêu thẻ?");
    expect(answer.text).not.toContain("55");
  });

  it("leaves everything as it is when cancelled", async () => {
    const current = stage.app.snapshots().find((snapshot) => snapshot.current)?.id;
    const other = stage.app.snapshots().find((snapshot) => !snapshot.current)?.id;
    const list = await stage.people.ask(admin, "/rollback");
    await stage.people.press(admin, list, `r:c:${other}`);
    const question = await stage.people.message(
      adminId,
      /Quay về bản công bố/u,
      list.message_id - 1,
    );
    await stage.people.press(admin, question, /Thôi/u);
    await stage.people.message(adminId, /Giữ nguyên bản/u);
    expect(stage.app.snapshots().find((snapshot) => snapshot.current)?.id).toBe(current);
  });
});
