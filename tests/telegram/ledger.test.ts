import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseHtml } from "./server/html.ts";
import type { Shown } from "./server/world.ts";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let an: User;

const minutesOfJuly = `# Biên bản họp giao ban tháng 7

Ngày 8 tháng 7 năm 2025, Trạm Y tế xã Lạc Thành họp giao ban.

## Kết quả thực hiện nhiệm vụ đã giao

| Nhiệm vụ | Đơn vị | Thời hạn | Kết quả |
| --- | --- | --- | --- |
| Sổ theo dõi thai sản | chị Nguyễn Thị Hoa | 30/6/2025 | Chậm: mới xong 3/5 thôn |

## Nhiệm vụ tháng 7

1. Tổ Dược kiểm kê kho thuốc trước ngày 20/7/2025.
2. Tổ Dược hủy thuốc hết hạn trước ngày 25/7/2025.
3. Tổ Điều dưỡng lập lịch trực trước ngày 15/7/2025.
4. Tổ Điều dưỡng tập huấn sơ cứu cho 12 thôn trước ngày 30/7/2025.
5. Văn phòng sửa mái nhà kho trước ngày 31/7/2025.
6. Văn phòng báo cáo kinh phí quý II trước ngày 18/7/2025.

Tỷ lệ hộ có thẻ bảo hiểm y tế đạt 96,0%.
`;

beforeAll(async () => {
  stage = await openStage();
  stage.write("thang-7.md", minutesOfJuly);
  stage.write("kin/viec-kin.md", "# Họp kín\n\nNgày 9/7/2025, giao Kế toán lập quỹ dự phòng.\n");
  await stage.app.ingest({});
  an = stage.people.user(51, "An", "vi");
  const member = { id: an.id, kind: "person", role: "member", name: "An" } as const;
  stage.app.state.saveMember({ ...member, collections: ["general"] });
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

const labels = (message: Shown) =>
  (message.reply_markup?.inline_keyboard.flat() ?? []).map((button) => button.text);
const dataOf = (message: Shown) =>
  (message.reply_markup?.inline_keyboard.flat() ?? []).map((button) =>
    "callback_data" in button ? button.callback_data : "",
  );
const now = (message: Shown): Shown =>
  stage.people.shown(message.chat.id).find((each) => each.message_id === message.message_id) ??
  message;
const pressed = async (message: Shown, which: RegExp): Promise<Shown> => {
  const { edits } = now(message);
  await stage.people.press(an, now(message), which);
  await expect.poll(() => now(message).edits).toBe(edits + 1);
  return now(message);
};

describe("/tasks", () => {
  it("links a report to its assignment, with the sources of both", async () => {
    const list = await stage.people.ask(an, "/tasks Hoa");
    expect(list.text).toContain("Nhiệm vụ: 1");
    expect(list.text).toContain("Chậm: hoàn thành sổ theo dõi thai sản");
    expect(list.text).toContain("hạn 30/6/2025");
    expect(list.text).toContain("Báo cáo ghi: “Chậm: mới xong 3/5 thôn”");
    expect(list.text).toContain("[1] Biên bản họp giao ban tháng 5 · 12/5/2025");
    expect(list.text).toContain("[2] Biên bản họp giao ban tháng 7 · 8/7/2025");
    await stage.people.press(an, list, /^\[2\]/u);
    const passage = await stage.people.reply(an.id, list.message_id);
    expect(passage.text).toContain("mới xong 3/5 thôn");
  });

  it("turns pages in one message, what is not done first and soonest due first", async () => {
    const list = await stage.people.ask(an, "/tasks");
    expect(list.text).toContain("Trang 1/2");
    expect(list.text).toContain("Quá hạn: lập lịch trực");
    expect(list.text.indexOf("thai sản")).toBeLessThan(list.text.indexOf("lập lịch trực"));
    for (const data of dataOf(list)) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    const second = await pressed(list, /Tiếp/u);
    expect(second.message_id).toBe(list.message_id);
    expect(second.text).toContain("Trang 2/2");
    expect(second.text).toContain("6. ");
    const first = await pressed(list, /Trước/u);
    expect(first.text).toBe(list.text);
  });

  it("is filtered by owner and by document, and back", async () => {
    const list = await stage.people.ask(an, "/tasks");
    const owners = await pressed(list, /Theo đơn vị/u);
    expect(labels(owners)).toEqual(expect.arrayContaining(["Tổ Dược", "Tổ Điều dưỡng"]));
    const ofPharmacy = await pressed(list, /Tổ Dược/u);
    expect(ofPharmacy.text).toContain("Chỉ xem: Tổ Dược");
    expect(ofPharmacy.text).toContain("Nhiệm vụ: 2");
    await pressed(list, /Theo văn bản/u);
    const ofMay = await pressed(list, /tháng 5/u);
    expect(ofMay.text).toContain("Nhiệm vụ: 1");
    expect((await pressed(list, /Tất cả/u)).text).toBe(list.text);
  });

  it("never shows a collection that the room may not read, whoever presses", async () => {
    const list = await stage.people.ask(an, "/tasks");
    expect(list.text).not.toContain("Kế toán");
    const boss = stage.people.user(52, "Bình", "vi");
    const all = { id: boss.id, kind: "person", role: "member", name: "Bình" } as const;
    stage.app.state.saveMember({ ...all, collections: "all" });
    const secret = await stage.people.ask(boss, "/tasks Kế toán");
    expect(secret.text).toContain("lập quỹ dự phòng");
    stage.app.state.saveMember({ ...all, collections: ["general"] });
    await stage.people.press(boss, secret, /Tất cả/u);
    await expect
      .poll(() => now({ ...secret, chat: { ...secret.chat, id: boss.id } } as Shown).text)
      .not.toContain("quỹ dự phòng");
    const group = stage.people.group(-1_005, "Nhóm");
    stage.app.state.saveMember({
      id: group,
      kind: "group",
      role: "member",
      name: "Nhóm",
      collections: ["kin"],
    });
    const inGroup = await stage.people.ask(an, "/tasks@hop_test_bot", { chat: group });
    expect(inGroup.text).toContain("lập quỹ dự phòng");
    expect(inGroup.text).not.toContain("thai sản");
  });

  it("is edited once by somebody who presses twice", async () => {
    const list = await stage.people.ask(an, "/tasks");
    await pressed(list, /Tiếp/u);
    const again = await stage.people.press(an, list, /Tiếp/u);
    expect(again["text"]).toContain("đang mở");
    expect(now(list).edits).toBe(1);
  });

  it("survives a restart: its buttons still work", async () => {
    const list = await stage.people.ask(an, "/tasks");
    await stage.restart();
    expect((await pressed(list, /Tiếp/u)).text).toContain("Trang 2/2");
  });

  it("says so when there is nothing about it, and ignores forged buttons", async () => {
    const list = await stage.people.ask(an, "/tasks tên lửa đẩy");
    expect(list.text).toContain("Không thấy “tên lửa đẩy” trong 3 văn bản");
    const some = await stage.people.ask(an, "/tasks");
    const forged = {
      ...some,
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "v:AAAA:l0" }]] },
    } as Shown;
    expect(String((await stage.people.press(an, forged, "v:AAAA:l0"))["text"])).toContain("đã cũ");
  });
});

describe("/figures", () => {
  it("lists what the documents state, newest first, each with its source", async () => {
    const list = await stage.people.ask(an, "/figures bảo hiểm y tế");
    expect(list.text).toContain("Số liệu: 3, trong 3 văn bản");
    const values = ["96,0 %", "95,2 %", "94,5 %"].map((value) => list.text.indexOf(value));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(values[0]).toBeGreaterThan(0);
    expect(labels(list)).toEqual(expect.arrayContaining(["[1]", "[2]", "[3]"]));
  });
});

describe("an inline query", () => {
  const textOf = (result: { input_message_content: unknown } | undefined) => {
    const content = result?.input_message_content as { message_text: string } | undefined;
    return parseHtml(content?.message_text ?? "").text;
  };

  it("gives the tasks of an owner as cards, with state and both sources", async () => {
    const { results } = await stage.people.inline(an, "Nguyễn Thị Hoa");
    const card = results.find(({ id }) => id === "task-0");
    expect(card?.title).toContain("Chậm: hoàn thành sổ theo dõi thai sản");
    expect(card?.description).toContain("Nhiệm vụ · ");
    expect(textOf(card)).toContain("[2] Biên bản họp giao ban tháng 7");
    expect(textOf(card)).toContain("mới xong 3/5 thôn");
    expect(card?.reply_markup?.inline_keyboard.flat()).toHaveLength(2);
  });

  it("gives figures as cards, the newest first, besides the answer", async () => {
    const { results } = await stage.people.inline(an, "bảo hiểm y tế");
    const card = results.find(({ id }) => id === "figure-0");
    expect(card?.title).toContain("96,0 %");
    expect(textOf(card)).toContain("Biên bản họp giao ban tháng 7");
    expect(results[0]?.id).toBe("answer");
    expect(results.length).toBeLessThanOrEqual(10);
  });
});
