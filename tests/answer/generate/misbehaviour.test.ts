import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp, type PartialAnswer } from "../../../src/app.ts";
import { loadConfig } from "../../../src/config.ts";
import type { Question } from "../../../src/domain/answer.ts";
import { createLogger } from "../../../src/logger.ts";
import { hostile, trueClaims, truthful } from "../../models/personas.ts";
import { type ScriptedServer, startServer } from "../../models/server.ts";
import { faultsOf } from "../../models/unsupported.ts";

// All questions of `data/evaluation`, and any others: npx tsx bench/model-misbehaviour.ts

const questions = [
  "Toàn Đảng bộ kết nạp được bao nhiêu đảng viên mới?",
  "Ai chủ trì hội nghị lần thứ 18?",
  "Bệnh viện Phước Lãng quý I/2025 khám được bao nhiêu lượt?",
  "How many patients were examined in the first quarter of 2025?",
  "Ngân sách năm 2031 của Sở Xây dựng là bao nhiêu?",
];
const TIMEOUT_MS = 700;
let server: ScriptedServer;
let app: App;
const logger = createLogger(loadConfig({ LOG_LEVEL: "silent" }));
const data = mkdtempSync(join(tmpdir(), "hoihop-misbehaviour-"));
const open = (more: Record<string, string> = {}): Promise<App> =>
  createApp(
    loadConfig({
      HOIHOP_DATA: data,
      OPENAI_BASE_URL: server.url,
      CHAT_MODEL: "scripted",
      MODEL_TIMEOUT_MS: String(TIMEOUT_MS),
      ...more,
    }),
    logger,
  );
let asked = 0;
/** Every question is another one, so that no answer is a kept one. */
const question = (text: string, more: Partial<Question> = {}): Question => ({
  text: `${text}${" ?".repeat(++asked % 50)}`,
  rights: { collections: "all" },
  language: /^How/u.test(text) ? "en" : "vi",
  today: `2026-${String((asked % 12) + 1).padStart(2, "0")}-${String((asked % 28) + 1).padStart(2, "0")}`,
  ...more,
});
const textOf = (documentId: string) => app.text(documentId, { collections: "all" });

beforeAll(async () => {
  server = await startServer();
  app = await open();
  await app.ingest({ paths: ["data/documents"] });
});
afterAll(async () => {
  await app.close();
  await server.close();
});

describe("a model that lies, breaks or hangs", () => {
  it.each(Object.keys(hostile))("%s: nothing unsupported is shown", async (name) => {
    server.onChat((call) => (hostile[name] as (typeof hostile)[string])(call));
    const answers = await Promise.all(questions.map((text) => app.ask(question(text))));
    for (const answer of answers) {
      expect(faultsOf(answer, textOf)).toEqual([]);
      expect(answer.receipt).toBeDefined();
      if (
        answer.mode === "offline" &&
        answer.kind === "answered" &&
        answer.receipt?.fallback !== "settled-by-code"
      )
        expect(answer.notes).toContain(
          answer.language === "vi"
            ? "Câu trả lời này trích trực tiếp từ văn bản, không qua mô hình."
            : "This answer was taken directly from the documents, without the model.",
        );
    }
  });

  it("is not asked twice about its own lies more than once", async () => {
    server.onChat((call) => (hostile["inventsQuotes"] as (typeof hostile)[string])(call));
    const before = server.chats.length;
    const answer = await app.ask(question(questions[0] ?? ""));
    expect(server.chats.length - before).toBe(2);
    expect(server.chats.at(-1)?.user).toContain("is in none of the passages letter by letter");
    expect(answer.receipt).toMatchObject({ fallback: "nothing-passed", checks: { passed: 0 } });
    expect(answer.receipt?.checks.dropped).toBeGreaterThan(0);
  });
});

describe("a model that tells the truth", () => {
  it.each(Object.keys(truthful))("%s: all its claims pass", async (name) => {
    server.onChat((call) => (truthful[name] as (typeof truthful)[string])(call));
    for (const text of questions) {
      const answer = await app.ask(question(text));
      expect(faultsOf(answer, textOf)).toEqual([]);
      expect(answer.receipt?.checks.dropped).toBe(0);
      if (answer.mode === "model") {
        expect(answer.receipt?.checks.passed).toBeGreaterThan(0);
        expect(answer.receipt?.prompt).toMatch(/^answer@\d/u);
        if (name === "misattributed") expect(answer.receipt?.checks.repointed).toBeGreaterThan(0);
      }
    }
  });

  it("gets a claim in on the second try", async () => {
    server.onChat((call) => {
      const isRepair = call.user.includes("<rejected>");
      const claims = trueClaims(call).map((claim) =>
        isRepair ? claim : { ...claim, text: `${claim.text} và 987 việc khác` },
      );
      return { kind: "say", text: JSON.stringify({ supported: true, claims }) };
    });
    const answer = await app.ask(question(questions[0] ?? ""));
    const { passed = 0, repaired = 0, dropped } = answer.receipt?.checks ?? {};
    expect([answer.mode, dropped]).toEqual(["model", 0]);
    expect(repaired).toBe(passed);
    expect(repaired).toBeGreaterThan(0);
  });

  it("shows each claim as soon as it has passed, and the final answer begins with the same", async () => {
    server.onChat((call) => ({
      kind: "say",
      text: JSON.stringify({ supported: true, claims: trueClaims(call) }),
      pieceLength: 30,
      pauseMs: 1,
    }));
    const seen: PartialAnswer[] = [];
    const answer = await app.ask(question(questions[0] ?? ""), undefined, (partial) =>
      seen.push(partial),
    );
    if (answer.kind !== "answered") throw new Error("expected an answer");
    expect(seen.length).toBe(answer.claims.length);
    seen.forEach((partial, i) => {
      expect(partial.claims).toEqual(answer.claims.slice(0, i + 1));
      expect(partial.citations).toEqual(answer.citations.slice(0, partial.citations.length));
    });
  });

  it("is asked once for a question asked twice, but anew for another reader or history", async () => {
    server.onChat((call) => (truthful["plain"] as (typeof truthful)[string])(call));
    const same = question(questions[0] ?? "");
    const first = await app.ask(same);
    const before = server.chats.length;
    const second = await app.ask({ ...same, text: ` ${same.text.toUpperCase()} ` });
    expect(server.chats.length).toBe(before);
    expect(second.receipt?.isCached).toBe(true);
    expect({ ...second, latencyMs: 0, receipt: null }).toEqual({
      ...first,
      latencyMs: 0,
      receipt: null,
    });
    await app.ask({ ...same, rights: { collections: ["general"] } });
    await app.ask({ ...same, language: "en" });
    expect(server.chats.length).toBe(before + 2);
  });

  it("words a follow-up, and is not believed when it puts a number into it", async () => {
    const history = [
      { role: "user" as const, text: "Bệnh viện Phước Lãng quý I/2025 khám được bao nhiêu lượt?" },
      { role: "assistant" as const, text: "41.250 lượt" },
    ];
    let wording = "Bệnh viện Phước Lãng quý II khám được bao nhiêu lượt?";
    server.onChat((call) =>
      call.system.includes("rewrite")
        ? { kind: "say", text: JSON.stringify({ question: wording }) }
        : (truthful["plain"] as (typeof truthful)[string])(call),
    );
    await app.ask(question("Còn quý II?", { history }));
    expect(server.chats.at(-1)?.question).toBe(wording);
    wording = "Bệnh viện Phước Lãng năm 2031 khám được bao nhiêu lượt?";
    await app.ask(question("Còn quý II?", { history }));
    expect(server.chats.at(-1)?.question).toMatch(/^Còn quý II/u);
  });

  it("never sees a document that the asker may not read", async () => {
    server.onChat((call) => (truthful["plain"] as (typeof truthful)[string])(call));
    const before = server.chats.length;
    const answer = await app.ask(
      question(questions[0] ?? "", { rights: { collections: ["other"] } }),
    );
    expect(answer.kind).toBe("not-found");
    expect(server.chats.length).toBe(before);
  });

  it("is left alone once the asker's tokens are spent, while others go on", async () => {
    const limited = await open({ MODEL_TOKENS_PER_MEMBER: "100" });
    server.onChat((call) => (truthful["plain"] as (typeof truthful)[string])(call));
    const ask = (asker: string) => limited.ask(question(questions[0] ?? "", { asker }));
    expect((await ask("an")).mode).toBe("model");
    expect((await ask("an")).receipt?.fallback).toBe("budget");
    expect((await ask("binh")).mode).toBe("model");
    expect(limited.usage()).toMatchObject({
      answers: 2,
      promptTokens: 200,
      byAsker: { an: 120, binh: 120 },
    });
    await limited.close();
  });
});

describe("a start with a model", () => {
  it("tries the way to an answer out, asks nobody and spends nothing", async () => {
    const before = server.chats.length;
    const first = await open();
    const second = await open();
    expect(server.chats.length).toBe(before);
    expect(second.usage()).toMatchObject({ running: 0, cacheHits: 0 });
    expect(second.usage()?.answers).toBe(first.usage()?.answers);
    await Promise.all([first.close(), second.close()]);
  });
});

describe("one model down", () => {
  it("leaves the other at work", async () => {
    server.onEmbed(() => ({ kind: "status", status: 500 }));
    server.onChat((call) => (truthful["plain"] as (typeof truthful)[string])(call));
    const both = await open({ EMBEDDING_MODEL: "down" });
    expect((await both.ask(question(questions[0] ?? ""))).mode).toBe("model");
    expect(await both.checkModels()).toMatchObject([
      { name: "chat model", state: "failed" },
      { name: "embedding model", state: "failed" },
    ]);
    await both.close();
  });
});
