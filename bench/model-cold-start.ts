import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import type { Question } from "../src/domain/answer.ts";
import { createLogger } from "../src/logger.ts";
import { hostile, type Persona } from "../tests/models/personas.ts";
import { startServer } from "../tests/models/server.ts";

// How long the first answer of a fresh process takes when the model takes all the time there is:
//   npx tsx bench/model-cold-start.ts [--documents FOLDER] [--starts 10] [--timeouts 400,1000]

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "data/documents" },
    starts: { type: "string", default: "10" },
    timeouts: { type: "string", default: "400,1000" },
    child: { type: "boolean", default: false },
  },
});

const question: Question = {
  text: "Toàn Đảng bộ kết nạp được bao nhiêu đảng viên mới?",
  rights: { collections: "all" },
  language: "vi",
  today: "2026-06-01",
};
const followUp: Question = {
  ...question,
  text: "Còn năm 2015?",
  history: [{ role: "user", text: question.text }],
};

interface Start {
  readonly openMs: number;
  readonly answerMs: number;
}

/** What the model does, given the timeout: nothing; lies as late as it may and then nothing. */
const CHARACTERS: Readonly<Record<string, (timeoutMs: number) => Persona>> = {
  hangs: () => () => ({ kind: "hang" }),
  "lies late, then hangs": (timeoutMs) => (call) => {
    if (call.user.includes("<rejected>")) return { kind: "hang" };
    const lie = (hostile["inventsQuotes"] as Persona)(call);
    const late = () => new Promise((resolve) => setTimeout(resolve, timeoutMs * 0.85));
    return lie.kind === "say" ? { ...lie, pieceLength: 100_000, before: late } : lie;
  },
};

if (values.child) {
  const started = performance.now();
  const config = loadConfig(process.env);
  const app = await createApp(config, createLogger(config));
  const opened = performance.now();
  await app.ask(process.env["FOLLOW_UP"] === "1" ? followUp : question);
  const start: Start = { openMs: opened - started, answerMs: performance.now() - opened };
  process.send?.(start);
  await app.close();
  process.disconnect();
} else {
  const data = mkdtempSync(join(tmpdir(), "hoihop-cold-"));
  const config = loadConfig({ HOIHOP_DATA: data, LOG_LEVEL: "silent" });
  const app = await createApp(config, createLogger(config));
  await app.ingest({ paths: [values.documents] });
  await app.close();
  const server = await startServer();
  const once = (env: Record<string, string>): Promise<Start> =>
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ["--child"], {
        execArgv: process.execArgv,
        env: { PATH: process.env["PATH"], ...env },
      });
      child.on("message", (message) => resolve(message as Start));
      child.on("exit", (code) => reject(new Error(`the process ended with ${code}`)));
    });
  let worst = 0;
  console.log("character | asked | timeout ms | starts | first answer ÷ timeout: median, worst");
  for (const timeoutMs of values.timeouts.split(",").map(Number)) {
    for (const [name, character] of Object.entries(CHARACTERS)) {
      server.onChat(character(timeoutMs));
      for (const [asked, flag] of [
        ["a question", "0"],
        ["a follow-up", "1"],
      ] as const) {
        const ratios: number[] = [];
        for (let i = 0; i < Number(values.starts); i++) {
          const { answerMs } = await once({
            HOIHOP_DATA: data,
            OPENAI_BASE_URL: server.url,
            CHAT_MODEL: "scripted",
            MODEL_TIMEOUT_MS: String(timeoutMs),
            LOG_LEVEL: "silent",
            FOLLOW_UP: flag,
          });
          ratios.push(answerMs / timeoutMs);
        }
        ratios.sort((a, b) => a - b);
        worst = Math.max(worst, ratios.at(-1) ?? 0);
        const shown = [ratios[ratios.length >> 1], ratios.at(-1)].map((r) => r?.toFixed(2));
        console.log([name, asked, timeoutMs, ratios.length, shown.join(", ")].join(" | "));
      }
    }
  }
  await server.close();
  rmSync(data, { recursive: true, force: true });
  console.log(`worst ${worst.toFixed(2)}`);
  process.exitCode = worst <= 2 ? 0 : 1;
}
