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

const ROUNDS = 4;
const DEFINITION = `Overhead: an answer's time, from asking to having it, less the model's own time, which is what a
bare HTTP client needs for the same requests to the same server, from sending to the last byte.
Processor: what all threads of this process used for the answer, sending and receiving included; in
brackets what the bare client used of that. The server runs in a process of its own. Questions are
asked one by one, in ${ROUNDS} rounds on different days, so that no answer is a kept one. Quiet: each question's
fastest answer less the bare client's fastest, which leaves out what other programs do to the machine;
all: every round.`;

/** How the scripted models write. What is done while one thinks or writes is no overhead of an answer. */
const MODELS = {
  "at-once": { thinkMs: 0, pauseMs: 0 },
  thinking: { thinkMs: 40, pauseMs: 2 },
} as const;
type Model = keyof typeof MODELS;

interface Item {
  readonly question: string;
  readonly lang: "vi" | "en";
}

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
      .map((line) => JSON.parse(line) as Item),
  );

  const ask = async (app: App, { question: text, lang: language }: Item, today: string) => {
    sent.length = 0;
    const cpuBefore = processorMs();
    const started = performance.now();
    const answer = await app.ask({ text, language, rights: { collections: "all" }, today });
    const wall = performance.now() - started;
    const cpu = processorMs() - cpuBefore;
    const requests = [...sent];
    const bareBefore = processorMs();
    let model = 0;
    for (const body of requests) model += await bareRequest(url, body, agent);
    const own = wall - model;
    return { mode: answer.mode, wall, own, model, cpu, bareCpu: processorMs() - bareBefore };
  };
  const measure = async (name: string, app: App) => {
    for (const item of items) await ask(app, item, "2026-01-01");
    const all: Awaited<ReturnType<typeof ask>>[] = [];
    const quiet: number[] = [];
    for (const item of items) {
      const rounds: Awaited<ReturnType<typeof ask>>[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push(await ask(app, item, `2026-01-${10 + round}`));
      }
      if (name !== "offline" && rounds.some(({ mode }) => mode !== "model")) continue;
      all.push(...rounds);
      const fastest = (key: "wall" | "model") => Math.min(...rounds.map((one) => one[key]));
      quiet.push(fastest("wall") - fastest("model"));
    }
    const of = (key: "own" | "model" | "cpu" | "bareCpu", share = 0.5) =>
      p(
        all.map((one) => one[key]),
        share,
      );
    const processor = `${of("cpu")} (${of("bareCpu")})`;
    const times = [p(quiet, 0.5), of("own"), of("own", 0.9), processor, of("model")];
    console.log([name, quiet.length, ...times].join(" | "));
  };

  const offline = await open({});
  await offline.ingest({ paths: ["data/documents"] });
  console.log(`${DEFINITION}\n`);
  console.log(
    "model | questions | overhead p50, quiet | all | p90, all | processor p50 | model's own p50 (ms)",
  );
  await measure("offline", offline);
  await offline.close();
  for (const name of Object.keys(MODELS)) {
    const app = await open({ OPENAI_BASE_URL: url, CHAT_MODEL: name });
    await measure(name, app);
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
