import { trueClaims } from "../../models/personas.ts";
import { type ChatCall, startServer } from "../../models/server.ts";
import type { Event } from "./emulator.ts";
import { ask, expectText, pressFor, type Scene } from "./scene.ts";

const lie = "Trạm đã tiêm chủng cho 987.654 trẻ dưới 5 tuổi.";
const pauseMs = 120;
const askers = 6;
/** Longer than Telegram shows a draft. */
const silenceMs = 35_000;

/** Truths and a lie among them. */
function reply(call: ChatCall): string {
  const claims = trueClaims(call);
  const [first] = claims;
  const invented = { text: lie, citations: [{ passage: 1, quote: lie }] };
  const all = [...claims.slice(0, 1), invented, ...claims.slice(1)];
  return first === undefined
    ? '{"supported": false, "claims": []}'
    : JSON.stringify({ supported: true, claims: all });
}

/** Runs the program with a model, then without again. */
async function withModel(scene: Scene, play: (silent: () => void) => Promise<void>): Promise<void> {
  const model = await startServer();
  let isSilent = false;
  model.onChat((call) => {
    const text = reply(call);
    const pauseAt = text.length * 0.6;
    let hasPaused = false;
    return {
      kind: "say",
      text,
      pieceLength: 20,
      pauseMs,
      before(sent) {
        if (!isSilent || hasPaused || sent.length < pauseAt) return undefined;
        hasPaused = true;
        return new Promise((wake) => setTimeout(wake, silenceMs));
      },
    };
  });
  await scene.program.end("SIGTERM");
  await scene.program.start({
    OPENAI_BASE_URL: model.url,
    CHAT_MODEL: "scripted",
    MODEL_TOKENS_PER_MEMBER: "1000000",
  });
  try {
    await play(() => {
      isSilent = true;
    });
  } finally {
    await scene.program.end("SIGTERM");
    await scene.program.start();
    await model.close();
  }
}

const question = (index: number) =>
  `Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi${" ?".repeat(index + 1)}`;

/** Puts a question and waits for the message that is the answer, with all that was shown before. */
async function watch(
  { client }: Scene,
  chat: number,
  send: () => Promise<unknown>,
): Promise<{ answer: Event; drafts: readonly Event[]; begun: number }> {
  const { seq } = await client.now();
  await send();
  const answer = await client.next(
    { type: "message", chat, after: seq, timeout_ms: 60_000 + silenceMs },
    "an answer",
  );
  const drafts = await client.events({ type: "draft", chat, after: seq });
  const [asked] = await client.events({ chat, after: seq });
  return { answer, drafts, begun: asked?.t ?? answer.t };
}

function report(name: string, { answer, drafts, begun }: Awaited<ReturnType<typeof watch>>) {
  const gaps = drafts.slice(1).map((draft, index) => draft.t - (drafts[index]?.t ?? 0));
  const first = drafts[0] === undefined ? "none" : `${Math.round(drafts[0].t - begun)} ms`;
  console.log(
    `        ${name}: ${drafts.length} drafts, the first after ${first}, closest ${gaps.length === 0 ? "–" : Math.round(Math.min(...gaps))} ms, answer after ${Math.round(answer.t - begun)} ms`,
  );
}

/** Nothing shown anywhere may hold the lie, and drafts end before the answer. */
function check({ answer, drafts }: Awaited<ReturnType<typeof watch>>): void {
  const shown = JSON.stringify([answer, drafts]);
  if (shown.includes("987.654")) throw new Error("a lie was shown");
  if (drafts.some(({ seq }) => seq > answer.seq)) throw new Error("a draft came after the answer");
  const [first] = drafts;
  if (first !== undefined) expectText(first, "[1]");
  expectText(answer, "[1]");
}

export const streaming: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async "streaming: a slow model in private chats, several people at once"(scene) {
    await withModel(scene, async () => {
      const people = [scene.member];
      while (people.length < askers) {
        const user = await scene.client.createUser({ first_name: "Người", language_code: "vi" });
        await scene.letIn(user);
        people.push(user);
        await new Promise((wake) => setTimeout(wake, 1_100));
      }
      const watched = await Promise.all(
        people.map((user, index) => watch(scene, user.id, () => user.send(question(index)))),
      );
      for (const [index, each] of watched.entries()) {
        report(`person ${index + 1}`, each);
        check(each);
        if (each.drafts.length < 2) throw new Error("claims did not appear one by one");
      }
      const [first] = watched;
      if (first === undefined) return;
      const filter = await pressFor(scene, scene.member, first.answer, /Cách trả lời/u);
      expectText(await scene.client.next({ type: "message", ...filter }), "Số ý bị bỏ: 1");
      expectText(await ask(scene, scene.admin, "/usage"), "Theo người");
    });
  },

  async "streaming: three questions in a row in one private chat"(scene) {
    await withModel(scene, async () => {
      for (let index = 0; index < 3; index += 1) {
        const watched = await watch(scene, scene.member.id, () =>
          scene.member.send(question(10 + index)),
        );
        report(`question ${index + 1}`, watched);
        check(watched);
      }
    });
  },

  async "streaming: drafts that Telegram asks to wait with"(scene) {
    await withModel(scene, async () => {
      const flood = { type: "flood", method: "sendMessageDraft", retry_after: 4, times: 1 };
      await scene.client.addFault(flood);
      const watched = await watch(scene, scene.member.id, () => scene.member.send(question(15)));
      report("after a 429", watched);
      check(watched);
    });
  },

  async "streaming: a model that falls silent for longer than a draft lives"(scene) {
    await withModel(scene, async (silent) => {
      silent();
      const watched = await watch(scene, scene.member.id, () => scene.member.send(question(20)));
      report("silent model", watched);
      check(watched);
      const times = [...watched.drafts.map(({ t }) => t), watched.answer.t];
      const longest = Math.max(...times.slice(1).map((t, index) => t - (times[index] ?? 0)));
      if (longest > 30_000) throw new Error(`the draft was gone for ${longest - 30_000} ms`);
    });
  },

  async "streaming: a slow model in a group"(scene) {
    const { client, admin, member, botName } = scene;
    const group = await client.createChat({ owner: admin.id, members: [member.id], bot: true });
    await client.next({ type: "message", chat: group.id }, "a word to who added it");
    const card = await ask(scene, admin, `/grant@${botName}`, { chat: group.id });
    const filter = await pressFor(scene, admin, card, /Mọi tài liệu/u, group.id);
    await client.next({ type: "edit", ...filter }, "the changed card");
    await withModel(scene, async () => {
      const { seq } = await client.now();
      const asks = [member, admin, member].map((user, index) =>
        user.send(`@${botName} ${question(30 + index)}`, { chat: group.id }),
      );
      await Promise.all(asks);
      const filter = { type: "message", chat: group.id, after: seq };
      const { events: answers } = await client.wait({
        ...filter,
        count: asks.length,
        timeout_ms: 90_000,
      });
      for (const answer of answers) expectText(answer, "[1]");
      const others = await client.events({
        chat: group.id,
        after: seq,
        type: ["draft", "edit", "delete"],
      });
      if (others.length > 0) throw new Error("more than one message an answer in a group");
      if (JSON.stringify(answers).includes("987.654")) throw new Error("a lie was shown");
      console.log(`        group: ${answers.length} messages for 3 questions, no draft, no edit`);
    });
  },
};
