import type { EvaluatedItem } from "./evaluate.ts";
import { type Summary, summarize, summarizeBy } from "./summary.ts";

const COLUMNS: readonly (readonly [heading: string, cell: (summary: Summary) => string])[] = [
  ["n", ({ items }) => String(items)],
  ["correct", ({ accuracy }) => percent(accuracy)],
  ["refusal", ({ refusalCorrect }) => percent(refusalCorrect)],
  ["over-ref.", ({ overRefusal }) => percent(overRefusal)],
  ["cit. valid", ({ citationValidity }) => percent(citationValidity)],
  ["recall", ({ citationRecall }) => percent(citationRecall)],
  ["precision", ({ citationPrecision }) => percent(citationPrecision)],
  ["evidence", ({ evidenceRecall }) => percent(evidenceRecall)],
  ["figures", ({ figureExactness }) => percent(figureExactness)],
  ["p50 ms", ({ latencyP50Ms }) => milliseconds(latencyP50Ms)],
  ["p95 ms", ({ latencyP95Ms }) => milliseconds(latencyP95Ms)],
];

const LEGEND = `In per cent. correct: all that must be said is said, nothing wrong is claimed. refusal: unanswerable
questions that were refused. over-ref.: answerable ones that were. cit. valid: quotes that are the stored
text. recall: claims that their quotes support. precision: citations that are needed or support a part.
evidence: expected passages that were cited. figures: expected figures with value, unit and qualifier.`;

/** Per type, language and corpus, and over all; plain text. */
export function evaluationTable(items: readonly EvaluatedItem[]): string {
  const rows: (readonly string[])[] = [["", ...COLUMNS.map(([heading]) => heading)]];
  const add = (name: string, summary: Summary) => {
    rows.push([name, ...COLUMNS.map(([, cell]) => cell(summary))]);
  };
  for (const property of ["type", "lang", "corpus"] as const) {
    for (const { name, summary } of summarizeBy(items, property)) {
      add(property === "type" ? name : `${property} ${name}`, summary);
    }
    rows.push([]);
  }
  add("all", summarize(items));
  return `${aligned(rows)}\n\n${LEGEND}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i + 1]?.length ?? 0)));
  const nameWidth = Math.max(...rows.map(([name = ""]) => name.length));
  return rows
    .map(([name = "", ...cells]) =>
      [name.padEnd(nameWidth), ...cells.map((cell, i) => cell.padStart(widths[i] ?? 0))]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function percent(share: number | null): string {
  return share === null ? "-" : (100 * share).toFixed(1);
}

function milliseconds(duration: number | null): string {
  return duration === null ? "-" : duration.toFixed(1);
}
