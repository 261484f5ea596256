import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type App, createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { truthful } from "../tests/models/personas.ts";
import { startServer } from "../tests/models/server.ts";
import { processorMs } from "./timing.ts";

// What an answer by a model costs besides the model's own time.   npx tsx bench/model-overhead.ts

const DEFINITION = `Overhead: an answer's time, from asking to having it, less the model's own time, which is what a
bare HTTP client needs for the same requests to the same server, from sending to the last byte.
Processor: all that this process used for the answer, sending and receiving included. The server
runs in a process of its own. Questions are asked one by one; each is new to the answer cache.`;

/** How the scripted models write. What is done while one thinks or writes is no overhead of an answer. */
const MODELS = {
  "at-once": { thinkMs: 0, pauseMs: 0 },
  thinking: { thinkMs: 60, pauseMs: 3 },
} as const;
type Model = keyof typeof MODELS;

if (process.argv[2] === "server") {
  const server = await startServer();
  server.onChat((call) => {
    const said = (truthful["plain"] as (typeof truthful)[string])(call);
    const { thinkMs, pauseMs } = MODELS[call.model as Model];
    const before = (sent: string) =>
      sent === "" && thinkMs > 0
        ? new Promise((resolve) => setTimeout(resolve, thinkMs))
        : undefined;
    return said.kind === "say" ? { ...said, pauseMs, before } : said;
  });
  process.send?.(server.url);
} else {
  const child = fork(fileURLToPath(import.meta.url), ["server"], { execArgv: process.execArgv });
  const url = await new Promise<string>((resolve) =>
    child.on("message", (message) => resolve(String(message))),
  );
  const sent = watchRequests();
  const agent = new Agent({ keepAlive: true });
  const data = mkdtempSync(join(tmpdir(), "hoihop-overhead-"));
  const logger = createLogger(loadConfig({ LOG_LEVEL: "silent" }));
  const open = (model: Record<string, string>) =>
    createApp(loadConfig({ HOIHOP_DATA: data, ...model }), logger);
  const items = ["conference-18", "hospital-2025"].flatMap((name) =>
    readFileSync(`data/evaluation/${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { question: string; lang: "vi" | "en" }),
  );

  /** Every question on another day than before, so that no answer is a kept one. */
  const measure = async (name: string, app: App, today: string, isShown: boolean) => {
    const own: number[] = [];
    const model: number[] = [];
    const cpu: number[] = [];
    for (const { question: text, lang: language } of items) {
      sent.length = 0;
      const cpuBefore = processorMs();
      const started = performance.now();
      const rights = { collections: "all" } as const;
      const answer = await app.ask({ text, language, rights, today });
      const wall = performance.now() - started;
      const used = processorMs() - cpuBefore;
      let modelMs = 0;
      for (const body of [...sent]) modelMs += await bareRequest(url, body, agent);
      if (name !== "offline" && answer.mode !== "model") continue;
      own.push(wall - modelMs);
      model.push(modelMs);
      cpu.push(used);
    }
    const shown = [p(own, 0.5), p(own, 0.9), p(cpu, 0.5), p(model, 0.5)];
    if (isShown) console.log([name, own.length, ...shown].join(" | "));
  };

  const offline = await open({});
  await offline.ingest({ paths: ["data/documents"] });
  console.log(`${DEFINITION}\n`);
  console.log("model | answers | overhead p50 | p90 | processor p50 | model's own p50 (ms)");
  await measure("offline", offline, "2026-01-01", false);
  await measure("offline", offline, "2026-01-02", true);
  await offline.close();
  for (const [i, name] of Object.keys(MODELS).entries()) {
    const app = await open({ OPENAI_BASE_URL: url, CHAT_MODEL: name });
    if (i === 0) await measure(name, app, "2026-01-01", false);
    await measure(name, app, "2026-01-02", true);
    await app.close();
  }
  agent.destroy();
  child.kill();
  rmSync(data, { recursive: true, force: true });
}

function p(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1) ?? "–";
}

/** The bodies of all requests from now on, in order. */
function watchRequests(): string[] {
  const bodies: string[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (typeof init?.body === "string") bodies.push(init.body);
    return original(input, init);
  };
  return bodies;
}

/** @returns milliseconds from sending to the last byte */
function bareRequest(url: string, body: string, agent: Agent): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    const outgoing = request(`${url}/chat/completions`, { method: "POST", agent, headers });
    outgoing.on("error", reject).on("response", (response) => {
      response.resume().on("end", () => resolve(performance.now() - started));
    });
    outgoing.end(body);
  });
}
