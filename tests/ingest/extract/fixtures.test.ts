import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extractLedger } from "../../../src/ingest/extract/extract.ts";
import { parseDocument } from "../../../src/ingest/parse/parse.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/ledger");

interface GoldFigure {
  readonly doc: string;
  readonly value: string;
  readonly core: boolean;
}

interface GoldTask {
  readonly doc: string;
  readonly kind: "assign" | "status";
  readonly task: string;
}

function gold<T>(name: string): T[] {
  const lines = readFileSync(join(FOLDER, name), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}

const ledgers = readdirSync(join(FOLDER, "docs")).map((name) => {
  const source = readFileSync(join(FOLDER, "docs", name), "utf8");
  const mediaType = name.endsWith(".md") ? "text/markdown" : "text/plain";
  const document = parseDocument({ source, mediaType, fileName: name, id: name });
  return { doc: name.replace(/\.\w+$/u, ""), ...extractLedger(document) };
});

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];

function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  const shared = left.filter((word) => right.includes(word)).length;
  return (2 * shared) / Math.max(1, left.length + right.length);
}

function f1(hits: number, predicted: number, wanted: number): number {
  return (2 * hits) / Math.max(1, predicted + wanted);
}

describe("four annotated documents of different genres", () => {
  it("yield their figures, and hardly anything else", () => {
    const open = gold<GoldFigure>("figures.jsonl").map((row) => ({ ...row, found: false }));
    const core = open.filter((row) => row.core).length;
    let hits = 0;
    let counted = 0;
    for (const { doc, figures } of ledgers) {
      for (const { value } of figures) {
        const matches = open.filter(
          (row) => row.doc === doc && !row.found && row.value.toLowerCase() === value.toLowerCase(),
        );
        const match = matches.find((row) => row.core) ?? matches[0];
        if (match !== undefined) match.found = true;
        if (match?.core === true) hits++;
        if (match === undefined || match.core) counted++;
      }
    }
    expect(f1(hits, counted, core)).toBeGreaterThanOrEqual(0.95);
  });

  it("yield their tasks", () => {
    const open = gold<GoldTask>("tasks.jsonl").map((row) => ({ ...row, found: false }));
    let hits = 0;
    let predicted = 0;
    for (const { doc, tasks } of ledgers) {
      for (const { task } of tasks) {
        predicted++;
        const best = open
          .filter((row) => row.doc === doc && !row.found)
          .sort((a, b) => overlap(b.task, task) - overlap(a.task, task))[0];
        if (best === undefined || overlap(best.task, task) < 0.45) continue;
        best.found = true;
        hits++;
      }
    }
    expect(f1(hits, predicted, open.length)).toBeGreaterThanOrEqual(0.85);
  });
});
