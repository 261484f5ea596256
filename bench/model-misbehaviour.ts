import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type App, createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import type { Question } from "../src/domain/answer.ts";
import { createLogger } from "../src/logger.ts";
import { hostile, type Persona, truthful } from "../tests/models/personas.ts";
import { type ScriptedServer, startServer } from "../tests/models/server.ts";
import { faultsOf } from "../tests/models/unsupported.ts";

// Every question of the files, asked with a scripted model of each character in turn:
//   npx tsx bench/model-misbehaviour.ts --documents FOLDER [--timeout MS] [--only NAME] FILE…

const { values, positionals } = parseArgs({
  options: {
    documents: { type: "string", default: "data/documents" },
    timeout: { type: "string", default: "400" },
    only: { type: "string" },
    limit: { type: "string" },
  },
  allowPositionals: true,
});
const timeoutMs = Number(values.timeout);
const files =
  positionals.length > 0
    ? positionals
    : ["data/evaluation/conference-18.jsonl", "data/evaluation/hospital-2025.jsonl"];

interface Item {
  readonly question: string;
  readonly lang: "vi" | "en";
  readonly history?: Question["history"];
}

const items = files
  .flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== ""),
  )
  .map((line) => JSON.parse(line) as Item)
  .slice(0, values.limit === undefined ? undefined : Number(values.limit));

const data = mkdtempSync(join(tmpdir(), "hoihop-model-"));
const server = await startServer();
const config = loadConfig({
  HOIHOP_DATA: data,
  OPENAI_BASE_URL: server.url,
  CHAT_MODEL: "scripted",
  MODEL_TIMEOUT_MS: String(timeoutMs),
  LOG_LEVEL: "silent",
});
const open = (): Promise<App> => createApp(config, createLogger(config));

const first = await open();
await first.ingest({ paths: [values.documents] });
await first.close();
console.log(
  JSON.stringify({ files, documents: values.documents, questions: items.length, timeoutMs }),
);
console.log(
  "character | by model | offline | not found | faults | passed of claims | own time p50 ms | slowest ms",
);

let faultCount = 0;
for (const [name, persona] of [...Object.entries(truthful), ...Object.entries(hostile)]) {
  if (values.only !== undefined && name !== values.only) continue;
  faultCount += await run(name, persona, server);
}
await server.close();
rmSync(data, { recursive: true, force: true });
console.log(`${faultCount} faults`);
process.exitCode = faultCount === 0 ? 0 : 1;

async function run(name: string, persona: Persona, scripted: ScriptedServer): Promise<number> {
  const app = await open();
  scripted.onChat(persona);
  const chatsBefore = scripted.chats.length;
  const faults: string[] = [];
  const count = { model: 0, offline: 0, notFound: 0, passed: 0, dropped: 0 };
  const times: number[] = [];
  for (const { question, lang, history } of items) {
    const started = performance.now();
    const answer = await app.ask({
      text: question,
      history: history ?? [],
      rights: { collections: "all" },
      language: lang,
      today: "2026-06-01",
    });
    times.push(performance.now() - started);
    if (answer.kind === "not-found") count.notFound++;
    else count[answer.mode]++;
    count.passed += answer.receipt?.checks.passed ?? 0;
    count.dropped += answer.receipt?.checks.dropped ?? 0;
    const textOf = (documentId: string) => app.text(documentId, { collections: "all" });
    faults.push(...faultsOf(answer, textOf).map((fault) => `${question} → ${fault}`));
  }
  await app.close();
  times.sort((a, b) => a - b);
  const slowest = times.at(-1) ?? 0;
  if (slowest > 2 * timeoutMs) faults.push(`an answer took ${slowest.toFixed(0)} ms`);
  const claims = count.passed + count.dropped;
  const share =
    claims === 0
      ? "–"
      : `${count.passed} of ${claims} (${((100 * count.passed) / claims).toFixed(1)} %)`;
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    [
      name,
      count.model,
      count.offline,
      count.notFound,
      faults.length,
      share,
      median.toFixed(1),
      slowest.toFixed(0),
    ].join(" | "),
  );
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  if (name in truthful) {
    const told = scripted.chats
      .slice(chatsBefore)
      .flatMap(
        ({ user }) => /<rejected>\n([\s\S]*?)\n<\/rejected>/u.exec(user)?.[1]?.split("\n") ?? [],
      );
    for (const line of told.slice(0, 8)) console.log(`  rejected ${line}`);
  }
  return faults.length;
}
