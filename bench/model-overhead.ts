import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { truthful } from "../tests/models/personas.ts";
import { startServer } from "../tests/models/server.ts";

// What an answer by a model costs besides the model's own time: a scripted server in another
// process answers at once. Each question is asked with the model and without it.
//   npx tsx bench/model-overhead.ts

if (process.argv[2] === "server") {
  const server = await startServer();
  server.onChat((call) => (truthful["plain"] as (typeof truthful)[string])(call));
  process.send?.(server.url);
} else {
  const child = fork(fileURLToPath(import.meta.url), ["server"], { execArgv: process.execArgv });
  const url = await new Promise<string>((resolve) =>
    child.on("message", (m) => resolve(String(m))),
  );
  const data = mkdtempSync(join(tmpdir(), "hoihop-overhead-"));
  const logger = createLogger(loadConfig({ LOG_LEVEL: "silent" }));
  const open = (model: Record<string, string>) =>
    createApp(loadConfig({ HOIHOP_DATA: data, ...model }), logger);
  const offline = await open({});
  await offline.ingest({ paths: ["data/documents"] });
  const model = await open({ OPENAI_BASE_URL: url, CHAT_MODEL: "scripted" });
  const items = ["conference-18", "hospital-2025"].flatMap((name) =>
    readFileSync(`data/evaluation/${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { question: string; lang: "vi" | "en" }),
  );
  const rights = { collections: "all" } as const;
  for (const [name, app, today] of [
    ["warm-up", model, "2026-01-01"],
    ["offline", offline, "2026-01-02"],
    ["model", model, "2026-01-02"],
  ] as const) {
    const wall: number[] = [];
    const cpu: number[] = [];
    for (const { question: text, lang: language } of items) {
      const before = process.cpuUsage();
      const started = performance.now();
      const answer = await app.ask({ text, language, rights, today });
      const { user, system } = process.cpuUsage(before);
      if (name === "model" && answer.mode !== "model") continue;
      wall.push(performance.now() - started);
      cpu.push((user + system) / 1000);
    }
    const median = (values: number[]) =>
      values.sort((a, b) => a - b)[values.length >> 1]?.toFixed(1);
    if (name !== "warm-up")
      console.log(
        `${name}: ${wall.length} answers, p50 ${median(wall)} ms, of which processor ${median(cpu)} ms`,
      );
  }
  await Promise.all([offline.close(), model.close()]);
  child.kill();
  rmSync(data, { recursive: true, force: true });
}
