import { ask, button, expectText, held, hold, pressFor, report, type Scene } from "./scene.ts";

const children = "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?";

export const scenarios: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async "a member's question"(scene) {
    expectText(await ask(scene, scene.member, children), /312.*\[1\].*12\/5\/2025/su);
  },

  async "a follow-up"(scene) {
    const question = "Tỷ lệ hộ có thẻ bảo hiểm y tế tháng 5 đạt bao nhiêu?";
    expectText(await ask(scene, scene.member, question), "94,5");
    expectText(await ask(scene, scene.member, "Còn tháng 6?"), "95,2");
  },

  async "a source button, pressed twice"(scene) {
    const answer = await ask(scene, scene.member, children);
    const filter = await pressFor(scene, scene.member, answer, /\[1\]/u);
    expectText(await scene.client.next({ type: "message", ...filter }), "94,5%");
    await pressFor(scene, scene.member, answer, /\[1\]/u);
  },

  async "a press on a message that is too old to be seen"(scene) {
    const answer = await ask(scene, scene.member, children);
    const data = button(answer, /\[1\]/u);
    await scene.member.pressAndWait(answer.message_id ?? 0, data, { inaccessible: true });
    const filter = { type: "message", chat: scene.member.id, after: answer.seq };
    expectText(await scene.client.next(filter, "the passage"), "94,5%");
  },

  async "/start, /help, /documents, unknown commands"(scene) {
    for (const [command, part] of [
      ["/start", "Chào"],
      ["/help", "/documents"],
      ["/documents", "tháng 6"],
      ["/nothing", "/help"],
    ] as const)
      expectText(await ask(scene, scene.member, command), part);
  },

  async "a group mention, and a reply in a forum topic"(scene) {
    const { client, admin, member, botName } = scene;
    const members = [member.id, admin.id];
    const group = await client.createChat({ owner: admin.id, members, is_forum: true });
    const topic = await client.createTopic({ chat: group.id, name: "Tháng 5" });
    let { seq } = await client.now();
    await client.setMember({
      chat: group.id,
      bot: true,
      status: "member",
      by: admin.id,
    });
    const card = await client.next({ type: "message", chat: group.id, after: seq }, "the card");
    const pressed = await pressFor(scene, admin, card, /Mọi tài liệu/u, group.id);
    await client.next({ type: "edit", ...pressed }, "the changed card");
    const mention = await ask(scene, member, `@${botName} ${children}`, {
      chat: group.id,
      thread: topic.id,
    });
    expectText(mention, "312");
    if (mention.message?.message_thread_id !== topic.id) throw new Error("not in the topic");
    const reply = await ask(scene, member, "Xã ghi nhận bao nhiêu ca sốt xuất huyết?", {
      chat: group.id,
      thread: topic.id,
      reply_to: mention.message_id,
    });
    expectText(reply, "4");
    if (reply.message?.message_thread_id !== topic.id) throw new Error("not in the topic");
    expectText(await ask(scene, member, `/ask ${children}`, { chat: group.id }), "312");
    ({ seq } = await client.now());
    await member.send("Trưa nay ăn gì?", { chat: group.id });
    await admin.send("312", { chat: group.id, as: "anonymous" });
    await new Promise((wake) => setTimeout(wake, 300));
    const chatter = await client.events({
      chat: group.id,
      after: seq,
      type: ["message", "action"],
    });
    if (chatter.length > 0) throw new Error("it spoke without being spoken to");
  },

  async "a group that becomes a supergroup"(scene) {
    const { client, admin, botName } = scene;
    const group = await client.createChat({ type: "group", owner: admin.id, bot: true });
    const card = await ask(scene, admin, `/grant@${botName}`, { chat: group.id });
    const filter = await pressFor(scene, admin, card, /Mọi tài liệu/u, group.id);
    await client.next({ type: "edit", ...filter }, "the changed card");
    const { id } = await client.migrateGroup(group.id);
    expectText(await ask(scene, admin, `@${botName} ${children}`, { chat: id }), "312");
  },

  async "a group that mutes the bot, removes it, and takes it back"(scene) {
    const { client, admin, member, botName } = scene;
    const members = [member.id];
    const group = await client.createChat({ owner: admin.id, members, bot: true });
    await client.next({ type: "message", chat: group.id }, "a word to who added it");
    const card = await ask(scene, admin, `/grant@${botName}`, { chat: group.id });
    const filter = await pressFor(scene, admin, card, /Mọi tài liệu/u, group.id);
    await client.next({ type: "edit", ...filter }, "the changed card");
    const bot = { chat: group.id, bot: true };
    await client.setMember({ ...bot, status: "restricted", can_send_messages: false });
    const muted = await member.send(`@${botName} ${children}`, { chat: group.id });
    scene.withoutAnswer.add(muted.update_id);
    await new Promise((wake) => setTimeout(wake, 300));
    await client.setMember({ ...bot, status: "kicked" });
    await client.setMember({ ...bot, status: "member" });
    expectText(await ask(scene, member, `@${botName} ${children}`, { chat: group.id }), "312");
  },

  async "an inline query, chosen into a group without the bot"(scene) {
    const { client, admin, member } = scene;
    const { query_id, results } = await member.inlineAndWait(children);
    if (results?.[0] === undefined || !results[0].title.includes("312"))
      throw new Error(`no answer in ${JSON.stringify(results?.map((each) => each.title))}`);
    const group = await client.createChat({ owner: admin.id, members: [member.id] });
    const posted = await member.choose(query_id, results[0].id, { chat: group.id });
    const { answer } = await admin.pressAndWait(posted.message_id, { row: 0 }, { chat: group.id });
    const link = /start=(\S+)$/u.exec(answer.url ?? "")?.[1];
    if (link === undefined) throw new Error("the source does not open");
    expectText(await ask(scene, admin, `/start ${link}`), "94,5%");
    const { results: meetings } = await member.inlineAndWait("");
    if (meetings === undefined || meetings.length < 2) throw new Error("no latest meetings");
  },

  async "an inline query of a stranger, after a member's"(scene) {
    const stranger = await scene.client.createUser({ first_name: "Khách", language_code: "vi" });
    await scene.member.inlineAndWait("bao nhiêu trẻ tiêm chủng");
    const { results, answer } = await stranger.inlineAndWait("bao nhiêu trẻ tiêm chủng");
    if (results?.length !== 0 || answer.button === undefined) throw new Error("a stranger sees it");
  },

  async "an admin's upload, an album, and what cannot be read"(scene) {
    const { admin } = scene;
    const content = "# Họp số 5\n\nNgày 2 tháng 8 năm 2025, thôn nhận 63 cây giống.\n";
    const name = "Biên bản số 5.md";
    await report(scene, admin.id, () => admin.sendFile({ content, name }), /Thêm: 1/u);
    expectText(await ask(scene, admin, "Thôn nhận được bao nhiêu cây giống?"), "63");
    const album = async () => {
      for (const number of [1, 2, 3]) {
        const sent = await admin.sendFile(
          {
            content: `# Họp ${number}\n\nNgày ${number}/9/2025, giao ${number} việc.`,
            name: `a${number}.md`,
          },
          { media_group_id: "album" },
        );
        scene.withoutAnswer.add(sent.update_id);
      }
    };
    await report(scene, admin.id, album, /Thêm: 3/u);
    const big = () => admin.sendFile({ size: 21_000_000, name: "to.txt" });
    await report(scene, admin.id, big, /20 MB/u);
    const empty = () => admin.sendFile({ size: 0, name: "trong.txt" });
    await report(scene, admin.id, empty, /không có nội dung/u);
  },

  async "/ingest and /rollback"(scene) {
    const { admin, program } = scene;
    program.write("thang-7.md", "# Họp tháng 7\n\nNgày 8 tháng 7 năm 2025, mua 41 áo mưa.\n");
    await report(scene, admin.id, () => admin.send("/ingest"), /Thêm: 1/u);
    const list = await ask(scene, admin, "/rollback");
    const filter = await pressFor(scene, admin, list, /^(?!✓)/u);
    await scene.client.next({ type: "edit", ...filter }, "the question");
    await admin.pressAndWait(list.message_id ?? 0, { text: "Thôi" });
  },

  async "a member who tries the admin's commands"(scene) {
    for (const command of ["/ingest", "/rollback", "/members"])
      expectText(await ask(scene, scene.member, command), "Chỉ quản trị viên");
  },

  async "a stranger's request and its approval"(scene) {
    const { client, admin } = scene;
    const stranger = await client.createUser({ first_name: "Mới", language_code: "vi" });
    const refusal = expectText(await ask(scene, stranger, children), /Xin chào/u);
    const { seq } = await client.now();
    await stranger.pressAndWait(refusal.message_id ?? 0, button(refusal, /Xin quyền/u));
    const request = await client.next({ type: "message", chat: admin.id, after: seq }, "request");
    await admin.pressAndWait(request.message_id ?? 0, button(request, /mọi tài liệu/u));
    await client.next({ type: "message", chat: stranger.id, after: request.seq }, "approval");
    expectText(await ask(scene, stranger, children), "312");
  },

  async "somebody who edits the question, blocks the bot, and comes back"(scene) {
    const { client, member } = scene;
    const { seq } = await client.now();
    const sent = await member.send(children);
    await member.edit(sent.message_id, `${children} `);
    await client.next({ type: "message", chat: member.id, after: seq });
    await member.block();
    await member.unblock();
    expectText(await ask(scene, member, children), "312");
  },

  async "SIGTERM during an answer"(scene) {
    const { client, program, member } = scene;
    await hold(scene, 2);
    const { seq } = await client.now();
    await member.send(children);
    await held(scene, seq);
    const ended = program.end("SIGTERM");
    const late = await member.send("/help");
    if ((await ended) !== 0) throw new Error("it did not end with 0");
    expectText(await client.next({ type: "message", chat: member.id, after: seq }), "312");
    await program.start();
    const filter = { type: "message", chat: member.id, update_id: late.update_id, after: seq };
    await client.next(filter, "the answer to what came while it was down");
  },

  async "SIGKILL during an answer"(scene) {
    const { client, program, member } = scene;
    await hold(scene, 30);
    const { seq } = await client.now();
    await member.send(children);
    await held(scene, seq);
    await program.end("SIGKILL");
    await program.start();
    expectText(await client.next({ type: "message", chat: member.id, after: seq }), "312");
    await new Promise((wake) => setTimeout(wake, 500));
    const answers = await client.events({ type: "message", chat: member.id, after: seq });
    if (answers.length !== 1) throw new Error(`${answers.length} answers`);
  },

  async "server errors and a broken connection"(scene) {
    const { client, member } = scene;
    await client.addFault({ type: "error", status: 502, body: "html", method: "sendMessage" });
    await client.addFault({ type: "drop", when: "before", method: "sendMessage", skip: 0 });
    await client.addFault({ type: "error", status: 500, method: "getUpdates", times: 2 });
    await client.addFault({ type: "truncate", how: "short", bytes: 20, method: "getUpdates" });
    expectText(await ask(scene, member, children), "312");
    await client.clearFaults();
  },
};
