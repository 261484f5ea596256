/**
 * `npx tsx bench/kill-loop.ts [--rounds 50] [--files 300]`: starts an ingest of that many changed
 * files through the command line, kills it at a random moment, and asks: every answer must come from
 * a whole snapshot, old or new. Ends with 1 when one does not.
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
import { corpusFiles } from "./corpus.ts";
import { openApp } from "./measure.ts";
import { createRandom } from "./random.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "50" },
    files: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
  },
});
const rounds = Number(values.rounds);
const fileCount = Number(values.files);
const random = createRandom(Number(values.seed));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hoihop-kill-"));
const documents = join(folder, "documents");

/** Every file of one round says the same round, so a mixture of snapshots shows. */
function writeRound(round: number): void {
  mkdirSync(documents, { recursive: true });
  for (const { name, text } of corpusFiles(fileCount * 40)) {
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

const problems: string[] = [];
let fresh = 0;
try {
  writeRound(0);
  const first = startIngest();
  const start = performance.now();
  const output = first.stdout === null ? "" : text(first.stdout);
  await once(first, "exit");
  const wholeMs = performance.now() - start;
  if (first.exitCode !== 0) throw new Error(`the first ingest failed: ${await output}`);
  console.log(`${fileCount} files, an undisturbed ingest takes ${(wholeMs / 1000).toFixed(1)} s`);

  for (let round = 1; round <= rounds; round++) {
    writeRound(round);
    const child = startIngest();
    child.stdout?.resume();
    const delayMs = random.next() * wholeMs * 1.05;
    await Promise.race([wait(delayMs), once(child, "exit")]);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    const seen = await look();
    if (seen.problem !== null) problems.push(`round ${round}: ${seen.problem}`);
    if (seen.round === round) fresh++;
    const which = seen.round === round ? "the new" : `the old (${seen.round})`;
    console.log(
      `${round}: killed after ${delayMs.toFixed(0)} ms, ${seen.problem ?? `${which} snapshot, whole`}${seen.answered ? ", answered" : ", not found"}`,
    );
  }
  console.log(
    `${rounds} rounds: ${rounds - problems.length} whole (${fresh} new, ${rounds - fresh - problems.length} old), ${problems.length} not`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = problems.length === 0 ? 0 : 1;
