import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Shown } from "./server/world.ts";
import { adminId, openStage, type Stage } from "./stage.ts";

let stage: Stage;
let admin: User;

const july = (count: number, day: number) =>
  `# Họp tháng 7

Ngày 8 tháng 7 năm 2025, Trạm họp. Trạm đã phát ${count} lọ thuốc.

Giao Tổ Dược kiểm kê kho thuốc trước ngày ${day}/7/2025.
`;

beforeAll(async () => {
  stage = await openStage();
  admin = stage.people.user(adminId, "Quản trị", "vi");
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

const checked = async (command: string): Promise<Shown> => {
  const { messageId } = stage.people.say(admin, command);
  return stage.people.reply(adminId, messageId, /Chưa công bố|Không có gì thay đổi/u);
};
const published = (message: Shown) =>
  stage.people.reply(adminId, message.message_id, /Đã nạp xong/u);

describe("/ingest check", () => {
  it("tells which facts would appear and publishes nothing until the button is pressed", async () => {
    stage.write("thang-7.md", july(41, 20));
    const before = stage.app.snapshots().length;
    const report = await checked("/ingest thử");
    expect(report.text).toContain("Thêm: 1");
    expect(report.text).toContain("+ số liệu: ");
    expect(report.text).toContain("41 lọ");
    expect(report.text).toContain("+ nhiệm vụ: Tổ Dược: kiểm kê kho thuốc");
    expect(stage.app.snapshots()).toHaveLength(before);
    expect((await stage.people.ask(admin, "Phát bao nhiêu lọ thuốc?")).text).not.toContain("41");
    await stage.people.press(admin, report, /Công bố/u);
    await published(report);
    expect(stage.app.snapshots()).toHaveLength(before + 1);
    expect((await stage.people.ask(admin, "Phát bao nhiêu lọ thuốc?")).text).toContain("41");
  });

  it("tells which facts would change, with the value as it is now", async () => {
    stage.write("thang-7.md", july(42, 25));
    const report = await checked("/ingest check");
    expect(report.text).toContain("Thay đổi: 1");
    expect(report.text).toMatch(/± số liệu: .*41 lọ.* → .*42 lọ/u);
    expect(report.text).toMatch(/± nhiệm vụ: .*20\/7\/2025.* → .*25\/7\/2025/u);
  });

  it("has no button when nothing would change", async () => {
    stage.write("thang-7.md", july(41, 20));
    const report = await checked("/ingest thử");
    expect(report.text).toContain("Không có gì thay đổi");
    expect(report.reply_markup).toBeUndefined();
  });

  it("is published by admins only", async () => {
    stage.write("thang-7.md", july(43, 20));
    const report = await checked("/ingest thử");
    const an = stage.people.user(71, "An", "vi");
    const member = { id: an.id, kind: "person", role: "member", name: "An" } as const;
    stage.app.state.saveMember({ ...member, collections: "all" });
    const before = stage.app.snapshots().length;
    const press = await stage.people.press(an, report, /Công bố/u);
    expect(String(press["text"])).toContain("quản trị viên");
    expect(stage.app.snapshots()).toHaveLength(before);
  });
});
