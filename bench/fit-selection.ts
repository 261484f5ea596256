import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CandidateKind } from "../src/answer/select/kinds.ts";
import {
  crossValidate,
  type FitOptions,
  fitAcceptance,
  fitRanker,
  type Prediction,
} from "./selection/fit.ts";
import { gather, type TrainingSet } from "./selection/gather.ts";

// Learns how answers are chosen (src/answer/select/weights.ts) from questions with known answers:
//   npx tsx bench/fit-selection.ts [--without GROUP,…] [--write]
// Prints what single claims chosen so are worth on documents that were held out (parts of answers
// that are calculated or listed are not among them), and with --write keeps the weights of all.

const { values } = parseArgs({
  options: {
    training: { type: "string", default: "data/training" },
    without: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
});

const OPTIONS: FitOptions = { rankPenalty: 0.02, acceptPenalty: 0.01, rounds: 300 };
const KINDS: readonly CandidateKind[] = ["number", "date", "person", "sentence"];
const WRITTEN = "src/answer/select/weights.ts";

const without = values.without.split(",");
const sets: TrainingSet[] = [
  ...["conference-18", "hospital-2025"].map((name) => ({
    group: "samples",
    questions: `data/evaluation/${name}.jsonl`,
    documents: "data/documents",
  })),
  ...readdirSync(values.training).flatMap((group) => {
    const folder = join(values.training, group);
    return readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => ({
        group,
        questions: join(folder, name),
        documents: join(folder, "documents"),
      }));
  }),
].filter(({ group, documents }) => !without.includes(group) && existsSync(documents));
console.log(JSON.stringify({ ...OPTIONS, sets: sets.map(({ questions }) => questions) }));

const labelled = await gather(sets);
const written: string[] = [];
for (const kind of KINDS) {
  const questions = labelled[kind];
  print(kind, crossValidate(kind, questions, OPTIONS));
  if (!values.write) continue;
  const ranker = fitRanker(questions, OPTIONS);
  const { accept, bias } = fitAcceptance(kind, questions, ranker, OPTIONS);
  written.push(
    `  ${kind}: {\n    rank: \`\n${lines(ranker)}\n\`,\n    accept: \`\n${lines(accept)}\n\`,\n` +
      `    bias: ${bias.toFixed(2)},\n  },`,
  );
}
if (values.write) {
  writeFileSync(
    WRITTEN,
    'import type { CandidateKind, WrittenWeights } from "./kinds.ts";\n\n' +
      "/** Learned: written by `bench/fit-selection.ts`, not by hand. */\n" +
      "export const WRITTEN: Readonly<Record<CandidateKind, WrittenWeights>> = {\n" +
      `${written.join("\n")}\n};\n`,
  );
  console.log(`wrote ${WRITTEN}`);
}

function print(kind: CandidateKind, predictions: readonly Prediction[]): void {
  const answerable = predictions.filter(({ question }) => !question.isUnanswerable);
  const unanswerable = predictions.filter(({ question }) => question.isUnanswerable);
  const share = (matches: (prediction: Prediction) => boolean): string =>
    `${((100 * answerable.filter(matches).length) / Math.max(1, answerable.length)).toFixed(1)} %`;
  const refused = unanswerable.filter(({ isGiven }) => !isGiven);
  console.log(
    `${kind}: ${answerable.length} answerable questions; a candidate is right for ` +
      `${share(({ question }) => question.candidates.some(({ label }) => label === 1))}, the best for ` +
      `${share(({ label }) => label === 1)}; given and right ` +
      `${share(({ label, isGiven }) => isGiven && label === 1)}, refused ` +
      `${share(({ isGiven }) => !isGiven)}; unanswerable refused ${refused.length} of ${unanswerable.length}`,
  );
}

/** Names and weights in turn, a few on a line; what weighs next to nothing is left out. */
function lines(weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
  const rows: string[] = [];
  for (let i = 0; i < entries.length; i += 6) rows.push(entries.slice(i, i + 6).join("  "));
  return rows.join("\n");
}
