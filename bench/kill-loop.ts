/**
 * `npm run bench:kill -- [--rounds 50] [--files 300] [--items 40]`: starts an ingest of that many
 * changed files through the command line, kills it at a random moment, and asks: every answer must
 * come from a whole snapshot, old or new. Two rounds of three are killed anywhere from start to end,
 * the third just after the new snapshot became current. Ends with 1 when an answer does not come
 * from a whole snapshot, or when the ingest after the last kill fails.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { corpusFiles } from "./corpus.ts";
import { openApp } from "./measure.ts";
import { createRandom } from "./random.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "50" },
    files: { type: "string", default: "300" },
    items: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
  },
});
const rounds = Number(values.rounds);
const fileCount = Number(values.files);
const itemCount = Number(values.items);
/** How long after the new snapshot became current a process is killed at most. */
const AFTERMATH_MS = 80;
const random = createRandom(Number(values.seed));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hoihop-kill-"));
const documents = join(folder, "documents");

/** Every file of one round says the same round, so a mixture of snapshots shows. */
function writeRound(round: number): void {
  mkdirSync(documents, { recursive: true });
  for (const { name, text } of corpusFiles(fileCount * itemCount, 1, itemCount)) {
    writeFileSync(join(documents, name), `${text}\nĐợt kiểm tra thứ ${round} có ${round} lượt.\n`);
  }
}

function startIngest(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", main, "ingest", "--json"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      HOIHOP_DATA: join(folder, "var"),
      HOIHOP_DOCUMENTS: documents,
      LOG_LEVEL: "warn",
    },
  });
}

/** @returns the round that every document is of, and how the question about it was answered */
async function look(): Promise<{ round: number; answered: boolean; problem: string | null }> {
  const app = await openApp(folder);
  const rights = { collections: "all" } as const;
  try {
    const entries = app.documents(rights);
    const found = new Set(
      entries.map(({ documentId }) => {
        const whole = app.text(documentId, rights) ?? "";
        return Number(/Đợt kiểm tra thứ (\d+)/u.exec(whole)?.[1] ?? -1);
      }),
    );
    const round = [...found][0] ?? -1;
    const answer = await app.ask({
      text: `Đợt kiểm tra thứ ${round} có bao nhiêu lượt?`,
      rights,
      language: "vi",
      today: "2026-01-01",
    });
    const isWhole = entries.length === fileCount && found.size === 1 && round >= 0;
    const problem = isWhole ? null : `${entries.length} documents of rounds ${[...found]}`;
    return { round, answered: answer.kind === "answered", problem };
  } finally {
    await app.close();
  }
}

/** @returns how long it took */
async function ingestWhole(round: number): Promise<number> {
  writeRound(round);
  const start = performance.now();
  const child = startIngest();
  const output = child.stdout === null ? "" : text(child.stdout);
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`an undisturbed ingest failed: ${await output}`);
  return performance.now() - start;
}

function currentSnapshot(): unknown {
  return database?.prepare("SELECT snapshot FROM pointer").pluck().get();
}

/** Waits for the ingest to end or for the moment at which it is to be killed. */
async function moment(child: ChildProcess, round: number, wholeMs: number): Promise<void> {
  const ended = once(child, "exit").then(() => "ended");
  if (round % 3 !== 0) {
    await Promise.race([wait(random.next() * wholeMs), ended]);
    return;
  }
  const before = currentSnapshot();
  for (;;) {
    if ((await Promise.race([wait(2), ended])) === "ended") return;
    if (currentSnapshot() !== before) break;
  }
  await Promise.race([wait(random.next() * AFTERMATH_MS), ended]);
}

const problems: string[] = [];
const count = { before: 0, after: 0, ended: 0, answered: 0 };
let database: Database.Database | null = null;
try {
  await ingestWhole(0);
  database = new Database(join(folder, "var", "store.sqlite"), { readonly: true });
  // Replacing all of a snapshot takes longer than the first ingest.
  let wholeMs = await ingestWhole(1);
  console.log(
    `${fileCount} files of ${itemCount} items, an undisturbed ingest takes ${(wholeMs / 1000).toFixed(1)} s`,
  );
  for (let round = 2; round < rounds + 2; round++) {
    writeRound(round);
    const child = startIngest();
    child.stdout?.resume();
    const start = performance.now();
    await moment(child, round, wholeMs);
    const afterMs = performance.now() - start;
    const isKilled = child.exitCode === null && child.kill("SIGKILL");
    if (isKilled) await once(child, "exit");
    else wholeMs = afterMs;
    const seen = await look();
    if (seen.problem !== null) problems.push(`round ${round}: ${seen.problem}`);
    if (seen.answered) count.answered++;
    const isNew = seen.round === round;
    count[!isKilled ? "ended" : isNew ? "after" : "before"]++;
    const which = isNew ? "the new" : `the old (${seen.round})`;
    console.log(
      `${round - 1}: ${isKilled ? "killed" : "ended by itself"} after ${afterMs.toFixed(0)} ms, ${seen.problem ?? `${which} snapshot, whole`}${seen.answered ? ", answered" : ", not found"}`,
    );
  }
  await ingestWhole(rounds + 2);
  const last = await look();
  if (last.problem !== null || last.round !== rounds + 2)
    problems.push("the ingest after all kills");
  console.log(
    `${rounds} rounds: killed ${count.before} times before the new snapshot was current and ${count.after} times after, ${count.ended} ended before the kill; ${count.answered} answered; ${problems.length} problems`,
  );
  database.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = problems.length === 0 ? 0 : 1;
