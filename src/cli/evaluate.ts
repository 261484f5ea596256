import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import { compareResults, comparisonText } from "../evaluation/compare.ts";
import { type EvaluatedItem, evaluate } from "../evaluation/evaluate.ts";
import { parseQuestionFile, type QuestionFile } from "../evaluation/question-file.ts";
import { toRecord } from "../evaluation/record.ts";
import {
  type Configuration,
  type EarlierResult,
  parseResult,
  toResult,
} from "../evaluation/result.ts";
import { evaluationTable } from "../evaluation/table.ts";
import { renderAnswer } from "../i18n/answers.ts";
import { printable } from "../safe-text.ts";
import {
  CommandFailure,
  type CommandLine,
  operatorRights,
  today,
  withApp,
  writeJson,
} from "./command-line.ts";

interface EvaluateOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly compare?: string;
  readonly failUnder?: number;
  readonly record?: string | true;
  readonly today?: string;
}

interface ReadFile extends QuestionFile {
  readonly path: string;
  readonly sha256: string;
}

export function addEvaluate(program: Command, commandLine: CommandLine): void {
  program
    .command("evaluate")
    .description("Ask the questions of files and judge the answers against those expected.")
    .argument("<file...>", "question files: one JSON object a line, see data/evaluation/README.md")
    .option("--json", "print the result, with all answers and verdicts, as one JSON object")
    .option("--out <file>", "where to write the result; default: evaluations/ in the data folder")
    .option("--compare <result>", "also print what changed since an earlier result, by question")
    .option("--fail-under <accuracy>", "exit with 1 when the accuracy is below this, 0 to 1", share)
    .option(
      "--record [file]",
      "write the accuracy that tests hold on to; default: recorded.json beside the first file",
    )
    .option("--today <date>", 'the day that questions like "overdue" refer to, YYYY-MM-DD', day)
    .addHelpText(
      "after",
      `
Examples:
  $ hoihop evaluate data/evaluation/*.jsonl
  $ hoihop evaluate questions.jsonl --compare data/var/evaluations/before.json --fail-under 0.9`,
    )
    .action(async (paths: string[], options: EvaluateOptions) => {
      const files = await Promise.all(paths.map(readQuestions));
      const before = options.compare === undefined ? null : await readResult(options.compare);
      await withApp(commandLine, (app, config) =>
        run(app, config, commandLine, program.version() ?? "", files, before, options),
      );
    });
}

async function run(
  app: App,
  config: Config,
  commandLine: CommandLine,
  version: string,
  files: readonly ReadFile[],
  before: EarlierResult | null,
  options: EvaluateOptions,
): Promise<void> {
  const { output, errors, signal } = commandLine;
  if (app.documents(operatorRights).length === 0)
    throw new CommandFailure("There are no documents to ask about; run hoihop ingest first.");
  const problems = files.flatMap(({ path, problems: found }) =>
    found.map(({ line, reason }) => `${path}:${line}: ${reason}`),
  );
  for (const problem of problems) errors.write(`${printable(problem)}\n`);

  const evaluatedAt = new Date().toISOString();
  const day = options.today ?? today();
  const sets = files.map(({ path, items }) => ({ file: basename(path), items }));
  const items = await evaluate(app, sets, { render: renderAnswer, today: day, signal });
  const configuration = configurationOf(app, config, version, files, items, day);
  const result = toResult(items, configuration, evaluatedAt);
  const comparison = before === null ? null : compareResults(before, result);

  const out =
    options.out ??
    join(config.dataFolder, "evaluations", `${evaluatedAt.slice(0, 19).replaceAll(":", "-")}.json`);
  await save(out, result);
  if (options.json === true)
    writeJson(output, comparison === null ? result : { ...result, comparison });
  else {
    output.write(evaluationTable(items));
    if (before !== null && comparison !== null)
      output.write(`\n${printable(comparisonText(comparison, before, result))}`);
  }
  errors.write(`Result written to ${out}\n`);
  if (options.record !== undefined) {
    const beside = join(dirname(files[0]?.path ?? ""), "recorded.json");
    const path = options.record === true ? beside : options.record;
    await save(path, toRecord(result));
    errors.write(`Accuracy recorded in ${path}\n`);
  }

  const failed = items.filter(({ error }) => error !== null);
  for (const { item, error } of failed) errors.write(`${item.id}: ${printable(error ?? "")}\n`);
  const { accuracy } = result.summary;
  if (options.failUnder !== undefined && (accuracy ?? 0) < options.failUnder)
    throw new CommandFailure(
      `The accuracy is ${(accuracy ?? 0).toFixed(4)}, below ${options.failUnder}.`,
    );
  if (problems.length > 0)
    throw new CommandFailure(`${problems.length} lines were left out, see above.`);
  if (failed.length > 0)
    throw new CommandFailure(`${failed.length} questions could not be asked, see above.`);
}

function configurationOf(
  app: App,
  config: Config,
  version: string,
  files: readonly ReadFile[],
  items: readonly EvaluatedItem[],
  day: string,
): Configuration {
  const current = app.snapshots().find((snapshot) => snapshot.current);
  return {
    versions: { hoihop: version, node: process.version },
    modes: [...new Set(items.flatMap(({ answer }) => answer?.mode ?? []))],
    chatModel: config.model.chatModel,
    embedder: current?.embedder ?? null,
    snapshot: current?.id ?? null,
    today: day,
    documents: app
      .documents(operatorRights)
      .map(({ path, documentId }) => ({ path, id: documentId }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    questions: files.map(({ path, sha256, items: own, problems }) => ({
      file: basename(path),
      sha256,
      items: own.length,
      problems,
    })),
  };
}

async function readQuestions(path: string): Promise<ReadFile> {
  const content = await read(path);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, sha256, ...parseQuestionFile(content) };
}

async function readResult(path: string): Promise<EarlierResult> {
  try {
    return parseResult(await read(path));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(`${path}: ${error instanceof Error ? error.message : error}`, 2);
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(`${path}: expected a file that can be read (${code}).`, 2, {
      cause: error,
    });
  }
}

async function save(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

function share(written: string): number {
  const value = Number(written);
  if (written.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("Expected a number from 0 to 1.");
  return value;
}

function day(written: string): string {
  const time = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  if (!isDay || !/^\d{4}-\d{2}-\d{2}$/u.test(written))
    throw new InvalidArgumentError("Expected a day as YYYY-MM-DD.");
  return written;
}
