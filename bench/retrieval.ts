/**
 * `npm run bench:retrieval -- PATH [--distractors FILE]`: how often our retrieval finds the right
 * passage of a question set in SQuAD form, next to common search libraries in the same run.
 */
import { parseArgs } from "node:util";
import { type Condition, conditions } from "./retrieval/conditions.ts";
import { type Pool, readPool } from "./retrieval/dataset.ts";
import { DEPTH, type Engine } from "./retrieval/engine.ts";
import { ourEngines } from "./retrieval/ours.ts";
import { peers } from "./retrieval/peers.ts";
import { timeAsync } from "./timing.ts";

interface Score {
  /** Share of questions whose passage is among the first k. */
  readonly hitAt1: number;
  readonly hitAt5: number;
  readonly hitAt10: number;
  /** Mean of 1 / rank within the first ten, else 0. */
  readonly reciprocalRank: number;
  readonly p50Ms: number;
}

async function measure(engine: Engine, pool: Pool, condition: Condition): Promise<Score> {
  const typed = condition.type(pool.questions.map(({ text }) => text));
  const ranks: number[] = [];
  const { p50 } = await timeAsync(
    typed.map((question, i) => ({ question, right: pool.questions[i]?.passage ?? -1 })),
    async ({ question, right }) => {
      ranks.push((await engine.search(question)).indexOf(right) + 1);
    },
  );
  // The timer repeats its first questions to warm up.
  const counted = ranks.slice(-typed.length);
  const share = (k: number) => counted.filter((rank) => rank > 0 && rank <= k).length;
  const reciprocal = counted.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0);
  const n = Math.max(1, typed.length);
  return {
    hitAt1: share(1) / n,
    hitAt5: share(5) / n,
    hitAt10: share(DEPTH) / n,
    reciprocalRank: reciprocal / n,
    p50Ms: p50,
  };
}

function cell({ hitAt1, hitAt5, hitAt10, reciprocalRank, p50Ms }: Score): string {
  const percent = [hitAt1, hitAt5, hitAt10].map((value) => (100 * value).toFixed(1).padStart(5));
  return `${percent.join("/")} ${reciprocalRank.toFixed(3)} ${p50Ms.toFixed(2).padStart(6)}`;
}

const { values, positionals } = parseArgs({
  options: { distractors: { type: "string" } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  console.error("Usage: npm run bench:retrieval -- PATH [--distractors FILE]");
  process.exit(2);
}
const pool = readPool(path, values.distractors ?? null);
console.log(
  `${pool.questions.length} questions over ${pool.passages.length} passages; Node ${process.version}`,
);
console.log(`hit@1/hit@5/hit@10 in %, MRR@${DEPTH}, p50 in ms; typing errors seeded\n`);
console.log(["".padEnd(34), ...conditions.map(({ name }) => name.padEnd(30))].join("  "));

const ours = await ourEngines(pool.passages);
try {
  const makers = [...ours.engines.map((engine) => () => engine), ...peers];
  for (const make of makers) {
    const engine = await make(pool.passages);
    const row = [engine.name.padEnd(34)];
    for (const condition of conditions) row.push(cell(await measure(engine, pool, condition)));
    console.log(row.join("  "));
    await engine.close?.();
  }
} finally {
  await ours.close();
}
