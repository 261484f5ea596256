import type { User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
let an: User;

const minutesOfJuly = `# Biên bản họp giao ban tháng 7

Ngày 8 tháng 7 năm 2025, Trạm Y tế xã Lạc Thành họp giao ban.

Tỷ lệ hộ có thẻ bảo hiểm y tế đạt 96,0%.
`;

beforeAll(async () => {
  stage = await openStage();
  stage.write("thang-7.md", minutesOfJuly);
  await stage.app.ingest({});
  an = stage.people.user(61, "An", "vi");
  const member = { id: an.id, kind: "person", role: "member", name: "An" } as const;
  stage.app.state.saveMember({ ...member, collections: ["general"] });
});
afterEach(() => {
  expect(stage.people.refusals()).toEqual([]);
});
afterAll(() => stage.close());

describe("/chart", () => {
  it("sends a picture of an indicator with the sources of every value in the caption", async () => {
    const chart = await stage.people.ask(an, "/chart bảo hiểm y tế");
    expect(chart.photo?.length).toBeGreaterThan(5_000);
    expect(chart.caption?.length).toBeLessThanOrEqual(1024);
    expect(chart.caption).toContain("Tỷ lệ hộ có thẻ bảo hiểm y tế (%)");
    for (const [value, title] of [
      ["94,5", "tháng 5 · 12/5/2025"],
      ["95,2", "tháng 6 · 10/6/2025"],
      ["96,0", "tháng 7 · 8/7/2025"],
    ] as const) {
      expect(chart.caption).toContain(value);
      expect(chart.caption).toContain(title);
    }
    await stage.people.press(an, chart, /^\[2\]/u);
    const passage = await stage.people.reply(an.id, chart.message_id);
    expect(passage.text).toContain("95,2%");
  });

  it("is offered where it says something, and says what it takes where it does not", async () => {
    const refusal = await stage.people.ask(an, "/chart sốt xuất huyết");
    expect(refusal.text).toContain("ít nhất ba cuộc họp");
    expect((await stage.people.ask(an, "/chart")).photo).toBeDefined();
    const figures = await stage.people.ask(an, "/figures bảo hiểm y tế");
    await stage.people.press(an, figures, /Biểu đồ/u);
    expect((await stage.people.reply(an.id, figures.message_id)).photo).toBeDefined();
  });

  it("stands below a comparison of an indicator that three meetings give", async () => {
    const question =
      "Tỷ lệ hộ có thẻ bảo hiểm y tế tháng 6/2025 so với tháng 5/2025 tăng bao nhiêu?";
    const answer = await stage.people.ask(an, question);
    expect(answer.text).toContain("94,5");
    await stage.people.press(an, answer, /Biểu đồ/u);
    expect((await stage.people.reply(an.id, answer.message_id)).photo).toBeDefined();
    const single = await stage.people.ask(an, "Khám sức khỏe cho bao nhiêu người cao tuổi?");
    const labels = single.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
    expect(labels.join()).not.toContain("Biểu đồ");
  });

  it("draws nothing that the room may not read", async () => {
    const group = stage.people.group(-1_006, "Nhóm");
    stage.app.state.saveMember({
      id: group,
      kind: "group",
      role: "member",
      name: "Nhóm",
      collections: ["kin"],
    });
    const refusal = await stage.people.ask(an, "/chart@hop_test_bot bảo hiểm", { chat: group });
    expect(refusal.text).toContain("Chưa vẽ được");
  });
});
