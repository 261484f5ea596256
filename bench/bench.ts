/**
 * `npm run bench -- [--sizes 1000,10000,100000] [--questions 300] [--no-peers]`: what ingesting,
 * starting and asking cost, with the configuration that it was measured with. Each part runs in a
 * fresh process, so that memory is its own.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corpusFiles } from "./corpus.ts";
import { type Measured, measure, openApp } from "./measure.ts";
import { measurePeers, type Peers } from "./peers.ts";
import { STAGES } from "./stages.ts";
import { stopwatch, type Timing } from "./timing.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    questions: { type: "string", default: "300" },
    "no-peers": { type: "boolean", default: false },
    part: { type: "string" },
    folder: { type: "string" },
  },
});
const questions = Number(values.questions);

interface Ingested {
  readonly firstMs: number;
  readonly againMs: number;
  readonly oneChangedMs: number;
}

async function ingest(folder: string, size: number): Promise<Ingested> {
  const documents = join(folder, "documents");
  mkdirSync(documents, { recursive: true });
  let last = { name: "", text: "" };
  for (const file of corpusFiles(size)) {
    writeFileSync(join(documents, file.name), file.text);
    last = file;
  }
  const app = await openApp(folder);
  const first = await stopwatch(() => app.ingest({}));
  const again = await stopwatch(() => app.ingest({}));
  writeFileSync(join(documents, last.name), `${last.text}\nMột ý kiến được bổ sung.\n`);
  const changed = await stopwatch(() => app.ingest({}));
  await app.close();
  if (first.result.failed.length > 0) throw new Error(JSON.stringify(first.result.failed[0]));
  return { firstMs: first.ms, againMs: again.ms, oneChangedMs: changed.ms };
}

/** Runs a part of the bench in a process of its own. */
async function inProcess<T>(part: string, folder: string, size: number): Promise<T> {
  const own = ["--part", part, "--folder", folder, "--sizes", String(size)];
  const child = spawn(
    process.execPath,
    [
      "--expose-gc",
      "--import",
      "tsx",
      fileURLToPath(import.meta.url),
      ...own,
      "--questions",
      String(questions),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [output] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (child.exitCode !== 0) throw new Error(`the part ${part} ended with ${child.exitCode}`);
  return JSON.parse(output) as T;
}

function line(name: string, value: string): void {
  console.log(`  ${name.padEnd(44)} ${value}`);
}

const ms = (value: number): string =>
  value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const spread = ({ p50, p99, cpu }: Timing): string =>
  `p50 ${ms(p50)}, p99 ${ms(p99)}, processor ${ms(cpu)}`;
/** Of processor time, which a busy machine hardly changes. */
const ratio = (ours: Timing, theirs: Timing): string =>
  `ours takes ${(ours.cpu / theirs.cpu).toFixed(2)} of it`;

function report(size: number, ingested: Ingested, measured: Measured, peers: Peers | null): void {
  const { chunks } = measured;
  console.log(
    `\n${size.toLocaleString("en")} chunks asked for, ${chunks.toLocaleString("en")} made`,
  );
  line(
    "ingest, first",
    `${ms(ingested.firstMs)}, ${Math.round(chunks / (ingested.firstMs / 1000))} chunks/s`,
  );
  const share = (100 * ingested.againMs) / ingested.firstMs;
  line("ingest, nothing changed", `${ms(ingested.againMs)}, ${share.toFixed(2)} % of the first`);
  line("ingest, one document changed", ms(ingested.oneChangedMs));
  line("start-up (open to first answer possible)", ms(measured.openMs));
  line(
    "memory: empty process → open",
    `${measured.emptyRssMb.toFixed(0)} → ${measured.openRssMb.toFixed(0)} MB`,
  );
  line(
    "on disk: database, index files",
    `${measured.databaseMb.toFixed(0)} MB, ${measured.indexMb.toFixed(0)} MB`,
  );
  line("lexical search of the words alone", spread(measured.lexical));
  line("lexical search in one document", spread(measured.oneDocument));
  line("embedding the question", spread(measured.embed));
  line(
    "vector search",
    `${spread(measured.vector)}, recall@10 ${measured.vectorRecall.toFixed(3)}`,
  );
  for (const stage of STAGES) line(`answering: ${stage}`, spread(measured.stages[stage]));
  line(
    "answering: whole, offline",
    `${spread(measured.ask)}, ${(1000 / measured.ask.mean).toFixed(0)} questions/s`,
  );
  if (peers === null) return;
  const { hnswlib, miniSearch } = peers;
  line(
    "raw hnswlib search, same settings",
    `${spread(hnswlib.search)}; ${ratio(measured.vector, hnswlib.search)}`,
  );
  line("raw hnswlib build", ms(hnswlib.buildMs));
  line(
    "MiniSearch search, default",
    `${spread(miniSearch.search)}; ${ratio(measured.lexical, miniSearch.search)}`,
  );
  line("MiniSearch build, memory", `${ms(miniSearch.buildMs)}, ${miniSearch.rssMb.toFixed(0)} MB`);
}

async function main(): Promise<void> {
  const load = loadavg()[0] as number;
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, load ${load.toFixed(1)} at the start; ${questions} questions a stage, made-up minutes, seed 1`,
  );
  for (const size of values.sizes.split(",").map(Number)) {
    const folder = mkdtempSync(join(tmpdir(), "hoihop-bench-"));
    try {
      const ingested = await inProcess<Ingested>("ingest", folder, size);
      const measured = await inProcess<Measured>("measure", folder, size);
      const peers = values["no-peers"] ? null : await inProcess<Peers>("peers", folder, size);
      report(size, ingested, measured, peers);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function runPart(part: string, folder: string): Promise<unknown> {
  if (part === "ingest") return ingest(folder, Number(values.sizes));
  if (part === "measure") return measure(folder, questions);
  return measurePeers(folder, questions);
}

if (values.part === undefined || values.folder === undefined) await main();
else console.log(JSON.stringify(await runPart(values.part, values.folder)));
