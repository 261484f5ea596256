import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { type EvaluatedItem, evaluate } from "../../src/evaluation/evaluate.ts";
import { parseQuestionFile } from "../../src/evaluation/question-file.ts";
import { parseRecord } from "../../src/evaluation/record.ts";
import { summarize } from "../../src/evaluation/summary.ts";
import { renderAnswer } from "../../src/i18n/answers.ts";
import { createLogger } from "../../src/logger.ts";

const questions = fileURLToPath(new URL("../../data/evaluation/", import.meta.url));
const documents = fileURLToPath(new URL("../../data/documents", import.meta.url));
const record = parseRecord(readFileSync(join(questions, "recorded.json"), "utf8"));
const sets = readdirSync(questions)
  .filter((name) => name.endsWith(".jsonl"))
  .map((file) => ({
    file,
    items: parseQuestionFile(readFileSync(join(questions, file), "utf8")).items,
  }));

let folder: string;
let app: App;
let evaluated: EvaluatedItem[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-recorded-"));
  const config = loadConfig({
    HOIHOP_DATA: folder,
    HOIHOP_DOCUMENTS: documents,
    LOG_LEVEL: "silent",
  });
  app = await createApp(config, createLogger(config));
  await app.ingest({});
  evaluated = await evaluate(app, sets, { render: renderAnswer, today: record.today });
}, 180_000);

afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

function ids(of: readonly EvaluatedItem[]): string[] {
  return of.map(({ item }) => item.id);
}

describe("the questions about the sample documents", () => {
  it("are those that the accuracy was recorded for", () => {
    expect(Object.fromEntries(sets.map(({ file, items }) => [file, items.length]))).toEqual(
      record.questions,
    );
  });

  it("stand on passages of the sample documents", () => {
    expect(ids(evaluated.filter(({ evidence }) => evidence.notLoaded > 0))).toEqual([]);
  });

  it("are answered at least as well as recorded", () => {
    const { accuracy } = summarize(evaluated);
    const wrong = ids(evaluated.filter(({ verdict }) => !verdict.correct)).join(" ");
    expect(accuracy ?? 0, `wrong: ${wrong}`).toBeGreaterThanOrEqual(record.accuracy);
  });

  it("are answered with quotes that are the stored text", () => {
    const invalid = evaluated.filter(({ citations }) => citations.valid < citations.total);
    expect(ids(invalid)).toEqual([]);
  });

  it("get no figure when the documents do not answer them", () => {
    expect(ids(evaluated.filter(({ inventedFigure }) => inventedFigure))).toEqual([]);
  });
});
