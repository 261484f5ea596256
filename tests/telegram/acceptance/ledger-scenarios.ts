import { ask, button, expectText, pressFor, report, type Scene } from "./scene.ts";

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

/** Waits for the picture that answers, and returns its caption. */
async function picture({ client }: Scene, chat: number, after: number): Promise<string> {
  const event = await client.next(
    { type: "message", chat, after, timeout_ms: 30_000 },
    "a picture",
  );
  const { caption, photo } = (event.message ?? {}) as { caption?: string; photo?: unknown };
  if (photo === undefined || caption === undefined)
    throw new Error(`no picture in ${JSON.stringify(event.message)}`);
  return caption;
}

/** Tasks, figures and charts; they load a third meeting first. */
export const ledgerScenarios: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async "ledger: a dry run, published by its button"(scene) {
    const { admin, program } = scene;
    program.write("ledger/thang-7.md", minutesOfJuly);
    const dry = await report(scene, admin.id, () => admin.send("/ingest thử"), /Chưa công bố gì/u);
    expectText(dry, /nhiệm vụ/u);
    const publish = button(dry, /Công bố/u);
    await report(
      scene,
      admin.id,
      () => admin.pressAndWait(dry.message_id ?? 0, publish),
      /Đã nạp xong/u,
    );
  },

  async "ledger: /tasks in pages, by owner, by document, with sources"(scene) {
    const { client, member } = scene;
    const list = expectText(await ask(scene, member, "/tasks"), /Nhiệm vụ: .*Trang 1\//su);
    let event = list;
    for (const pattern of [
      /Tiếp/u,
      /Trước/u,
      /Theo đơn vị/u,
      /Tổ Dược/u,
      /Theo văn bản/u,
      /Tất cả/u,
    ]) {
      const filter = await pressFor(scene, member, event, pattern);
      event = await client.next({ type: "edit", ...filter }, `the page of ${pattern}`);
    }
    const late = await ask(scene, member, "/tasks Nguyễn Thị Hoa");
    expectText(late, /Chậm: hoàn thành sổ.*\[1\].*\[2\]/su);
    const filter = await pressFor(scene, member, late, /\[2\]/u);
    expectText(await client.next({ type: "message", ...filter }), "3/5 thôn");
  },

  async "ledger: /figures, by document"(scene) {
    const { client, member } = scene;
    const list = await ask(scene, member, "/figures bảo hiểm y tế");
    expectText(list, /96,0 %.*95,2 %.*94,5 %/su);
    const filter = await pressFor(scene, member, list, /Theo văn bản/u);
    const documents = await client.next({ type: "edit", ...filter }, "the documents");
    const chosen = await pressFor(scene, member, documents, /tháng 6/u);
    expectText(await client.next({ type: "edit", ...chosen }, "one document"), "95,2 %");
  },

  async "ledger: /chart, from a list, and below a comparison"(scene) {
    const { client, member } = scene;
    let { seq } = await client.now();
    await member.send("/chart bảo hiểm y tế");
    const caption = await picture(scene, member.id, seq);
    for (const part of ["94,5", "95,2", "96,0", "[3]", "8/7/2025"])
      if (!caption.includes(part)) throw new Error(`no ${part} in ${caption}`);
    if (caption.length > 1024) throw new Error(`a caption of ${caption.length}`);
    const question =
      "Tỷ lệ hộ có thẻ bảo hiểm y tế tháng 6/2025 so với tháng 5/2025 tăng bao nhiêu?";
    const answer = expectText(await ask(scene, member, question), "94,5");
    ({ after: seq } = await pressFor(scene, member, answer, /Biểu đồ/u));
    await picture(scene, member.id, seq);
    expectText(await ask(scene, member, "/chart sốt xuất huyết"), "ba cuộc họp");
  },

  async "ledger: in a group and in its topic, with the group's rights"(scene) {
    const { client, admin, member, botName } = scene;
    const group = await client.createChat({
      owner: admin.id,
      members: [member.id],
      is_forum: true,
      bot: true,
    });
    const topic = await client.createTopic({ chat: group.id, name: "Việc" });
    await client.next({ type: "message", chat: group.id }, "a word to who added it");
    const grant = await ask(scene, admin, `/grant@${botName}`, { chat: group.id });
    const granted = await pressFor(scene, admin, grant, /Mọi tài liệu/u, group.id);
    await client.next({ type: "edit", ...granted }, "the changed card");
    const where = { chat: group.id, thread: topic.id };
    const list = await ask(scene, member, `/tasks@${botName} Tổ Dược`, where);
    expectText(list, "Chỉ xem: Tổ Dược");
    if (list.message?.message_thread_id !== topic.id) throw new Error("not in the topic");
    const pressed = await pressFor(scene, admin, list, /Tất cả/u, group.id);
    await client.next({ type: "edit", ...pressed }, "all tasks");
    const { seq } = await client.now();
    await member.send(`/chart@${botName} bảo hiểm y tế`, where);
    await picture(scene, group.id, seq);
  },

  async "ledger: cards in inline mode"(scene) {
    const { client, admin, member } = scene;
    const { query_id, results } = await member.inlineAndWait("Nguyễn Thị Hoa");
    const card = results?.find(({ id }) => id === "task-0");
    if (card === undefined) throw new Error(`no card in ${JSON.stringify(results)}`);
    const group = await client.createChat({ owner: admin.id, members: [member.id] });
    await member.choose(query_id, card.id, { chat: group.id });
    const { results: figures } = await member.inlineAndWait("bảo hiểm y tế");
    if (!figures?.some(({ id }) => id === "figure-0")) throw new Error("no figure");
  },
};
