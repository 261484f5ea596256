import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseQuestionFile } from "../../src/evaluation/question-file.ts";

const good = { id: "a", lang: "vi", type: "figure", question: "Mấy?", must: ["1"] };

describe("a question file", () => {
  it("gives the good lines and says what is wrong with the others, by line", () => {
    const content = [
      JSON.stringify(good),
      "",
      "{not json",
      JSON.stringify({ ...good, id: "b", lang: "fr" }),
      JSON.stringify({ ...good, id: "c", must: [] }),
      JSON.stringify({ ...good, id: "d", type: "unanswerable", must: [] }),
      JSON.stringify({ ...good, id: "e", evidence: ["x"], evidenceDoc: [] }),
      JSON.stringify(good),
    ].join("\r\n");
    const { items, problems } = parseQuestionFile(content);
    expect(items.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 7, 8]);
    expect(problems.map(({ reason }) => reason).join("\n")).toMatch(
      /no JSON\nlang: .*\nmust: .*\nevidenceDoc: .*\n.*as on line 1$/,
    );
  });

  it("is what ships with the sample documents", () => {
    const folder = new URL("../../data/evaluation/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
    const parsed = files.map((name) =>
      parseQuestionFile(readFileSync(new URL(name, folder), "utf8")),
    );
    expect(parsed.flatMap(({ problems }) => problems)).toEqual([]);
    expect(parsed.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(120);
  });
});
