import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMemoryApp } from "../cli/memory-app.ts";
import { run } from "../cli/run.ts";

let folder: string;
let questions: string;
const right = {
  id: "right",
  lang: "vi",
  type: "figure",
  question: "Mấy đảng viên?",
  must: ["2.000"],
};
const wrong = { ...right, id: "wrong", type: "person", must: ["Nguyễn Văn A"] };
const trap = { ...right, id: "trap", type: "unanswerable", must: [], corpus: "dev" };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-evaluate-"));
  questions = join(folder, "questions.jsonl");
  write(right, wrong, trap);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...lines: (object | string)[]): void {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(questions, text.join("\n"));
}

function evaluate(...words: string[]) {
  const environment = { HOIHOP_DATA: join(folder, "var") };
  return run(createMemoryApp(), ["evaluate", questions, ...words], { environment });
}

describe("hoihop evaluate", () => {
  it("prints a row for each type, language and corpus and for all", async () => {
    const { code, output, errors } = await evaluate();
    expect({ code, errors }).toEqual({ code: 0, errors: expect.stringContaining("evaluations") });
    const rows = output.split("\n").map((line) => line.split(/\s{2,}/));
    const numbers = (name: string) => rows.find(([first]) => first === name)?.slice(1, 4);
    expect(numbers("figure")).toEqual(["1", "100.0", "-"]);
    expect(numbers("person")).toEqual(["1", "0.0", "-"]);
    expect(numbers("unanswerable")).toEqual(["1", "0.0", "0.0"]);
    expect(numbers("lang vi")?.[0]).toBe("3");
    expect(numbers("corpus dev")?.[0]).toBe("1");
    expect(numbers("all")).toEqual(["3", "33.3", "0.0"]);
  });

  it("writes answers, verdicts and the configuration, and prints them with --json", async () => {
    const out = join(folder, "deep", "result.json");
    const { output } = await evaluate("--json", "--out", out, "--today", "2026-01-15");
    const result = JSON.parse(readFileSync(out, "utf8"));
    expect(JSON.parse(output)).toEqual(result);
    expect(result.configuration).toMatchObject({
      versions: { hoihop: "1.2.3", node: process.version },
      modes: ["offline"],
      today: "2026-01-15",
      questions: [{ file: "questions.jsonl", items: 3, problems: [] }],
    });
    expect(result.configuration.documents).toHaveLength(1);
    expect(result.summary).toMatchObject({ items: 3, correct: 1, inventedFigures: 1 });
    expect(result.items[1]).toMatchObject({
      item: { id: "wrong" },
      verdict: { correct: false, missing: ["Nguyễn Văn A"] },
      citations: { total: 1, valid: 1 },
    });
  });

  it("shows with --compare what was fixed and what was broken", async () => {
    const out = join(folder, "before.json");
    await evaluate("--out", out);
    write({ ...right, must: ["3.000"] }, { ...wrong, must: ["Đảng bộ"] }, { ...right, id: "new" });
    const { output } = await evaluate("--compare", out);
    expect(output).toContain("1 fixed, 1 broken, 0 still right, 0 still wrong");
    expect(output).toContain("1 new and 1 gone");
    expect(output).toMatch(/^fixed wrong \(person\)/m);
    expect(output).toMatch(/^broken right \(figure\)/m);
  });

  it("fails below the accuracy asked for, and not at it", async () => {
    expect((await evaluate("--fail-under", "0.34")).code).toBe(1);
    expect((await evaluate("--fail-under", "0.33")).code).toBe(0);
    expect((await evaluate("--fail-under", "33")).code).toBe(2);
  });

  it("names a bad line, asks the rest and ends with 1", async () => {
    write(right, "{", trap);
    const { code, output, errors } = await evaluate();
    expect(code).toBe(1);
    expect(errors).toContain(`${questions}:2: expected one JSON object`);
    expect(output).toMatch(/^all +2 /m);
  });

  it("counts a question that could not be asked as wrong", async () => {
    write(right, { ...wrong, question: "broken" });
    const { code, output, errors } = await evaluate();
    expect(code).toBe(1);
    expect(errors).toContain("wrong: the index is broken");
    expect(output).toMatch(/^all +2 +50\.0 /m);
  });

  it("records the accuracy beside the questions", async () => {
    await evaluate("--record");
    const record = JSON.parse(readFileSync(join(folder, "recorded.json"), "utf8"));
    expect(record).toMatchObject({ items: 3, correct: 1, accuracy: 0.3333, byType: { figure: 1 } });
  });

  it("asks for files that are there", async () => {
    const missing = await run(createMemoryApp(), ["evaluate", join(folder, "none.jsonl")]);
    expect(missing).toMatchObject({ code: 2, errors: expect.stringContaining("none.jsonl") });
    expect((await evaluate("--compare", questions)).code).toBe(2);
  });
});
