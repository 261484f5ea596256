import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModelAnswerer } from "../../../src/answer/generate/model-answerer.ts";
import { rehearse } from "../../../src/answer/generate/rehearse.ts";
import type { Question } from "../../../src/domain/answer.ts";
import type {
  ChatModel,
  ChatRequest,
  Embedder,
  SnapshotReader,
  Store,
} from "../../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../../src/models/hashed-embedder.ts";
import { loadPrompts } from "../../../src/models/prompts.ts";
import { createEmbeddedStore } from "../../../src/store/embedded/embedded-store.ts";
import { everyone, placed, sample } from "../../store/sample.ts";

const lines = [
  "Ông An báo cáo thu ngân sách đạt 12 tỷ đồng",
  "Bà Bình báo cáo có 45 hộ dân đã nhận tiền",
  ...Array.from({ length: 20 }, (_, i) => `Mục khác số ${i} bàn việc nhà`),
];
const hashed = createHashedEmbedder();
let folder: string;
let store: Store;
const seen = { lexical: 0, embedded: 0 };
const embedder: Embedder = {
  ...hashed,
  embed(texts, signal) {
    seen.embedded += texts.length;
    return hashed.embed(texts, signal);
  },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-answerer-"));
  store = await createEmbeddedStore({ folder, embedder: hashed });
  const prepared = sample(lines);
  await store.stage([prepared]);
  await store.publish([placed("minutes.txt", prepared)]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The real reader, counting. */
function reader(): SnapshotReader {
  const current = store.current() as SnapshotReader;
  return {
    ...current,
    searchLexical(...search) {
      seen.lexical++;
      return current.searchLexical(...search);
    },
  };
}

const usage = { promptTokens: 1, completionTokens: 1 };
function answerer(complete: (request: ChatRequest) => Promise<string>, timeoutMs = 5000) {
  const chat: ChatModel = {
    name: "script",
    complete: async (request) => ({ text: await complete(request), usage, isComplete: true }),
  };
  return createModelAnswerer({
    reader,
    embedder,
    chat,
    prompts: loadPrompts("prompts"),
    gate: { enter: async () => ({ leave() {} }) },
    timeoutMs,
    log: { info() {}, warn() {} },
  });
}
const ask = (text: string): Question => ({
  text,
  ...everyone,
  language: "vi",
  today: "2026-01-01",
});
const lie = JSON.stringify({
  supported: true,
  claims: [{ text: "Thu 99 tỷ đồng", citations: [{ passage: 1, quote: "thu được 99 tỷ đồng" }] }],
});
const untilAborted = ({ signal }: ChatRequest): Promise<string> =>
  new Promise((_, reject) => {
    if (signal?.aborted === true) reject(signal.reason as Error);
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
  });

describe("an answer by a model", () => {
  it("reads and searches a question once, for the rules and for the model", async () => {
    seen.lexical = 0;
    seen.embedded = 0;
    let given = "";
    const answer = await answerer(async ({ user }) => {
      given = user;
      return '{"supported": false, "claims": []}';
    }).answer(ask("Thu ngân sách đạt bao nhiêu?"));
    expect(given).toContain(lines[0]);
    expect([answer.kind, answer.mode]).toEqual(["not-found", "model"]);
    expect(seen).toEqual({ lexical: 1, embedded: 1 });
  });

  it("gives the model passages for every part of a question", async () => {
    let given = "";
    await answerer(async ({ user }) => {
      given = user;
      return '{"supported": false, "claims": []}';
    }).answer(ask("Thu ngân sách đạt bao nhiêu? Có bao nhiêu hộ dân đã nhận tiền?"));
    for (const line of lines.slice(0, 2)) expect(given).toContain(line);
  });

  it("has one deadline for all its calls: a repair that hangs ends with it", async () => {
    let calls = 0;
    const answer = await answerer(
      (request) => (++calls === 1 ? Promise.resolve(lie) : untilAborted(request)),
      200,
    ).answer(ask("Thu ngân sách đạt bao nhiêu?"));
    expect(calls).toBe(2);
    expect([answer.kind, answer.mode]).toEqual(["answered", "offline"]);
    expect(answer.receipt?.fallback).toBe("model-failed");
  });

  it("comes within the deadline too when the wording of a follow-up hangs", async () => {
    const question = ask("Còn hộ dân thì sao?");
    const history = [{ role: "user" as const, text: "Thu ngân sách đạt bao nhiêu?" }];
    const answer = await answerer(untilAborted, 200).answer({ ...question, history });
    expect(answer.receipt?.fallback).toBe("model-failed");
  });
});

describe("a rehearsal", () => {
  const dependencies = { reader, embedder, prompts: loadPrompts("prompts"), timeoutMs: 5000 };

  it("goes as far as the model and what it says, and asks no other model", async () => {
    seen.embedded = 0;
    const asked: string[] = [];
    const complete: ChatModel["complete"] = async ({ user }) => {
      asked.push(user);
      return { text: lie, usage, isComplete: true };
    };
    await rehearse({ ...dependencies, chat: { name: "script", complete } });
    expect(asked.some((user) => user.includes("<rejected>"))).toBe(true);
    expect(seen.embedded).toBe(0);
  });

  it("that fails keeps nobody from starting", async () => {
    const complete = () => Promise.reject(new Error("no"));
    await rehearse({ ...dependencies, chat: { name: "script", complete } });
    const broken = () => {
      throw new Error("no");
    };
    await rehearse({ ...dependencies, reader: broken, chat: { name: "script", complete } });
  });
});
