import type { FactChange, IngestReport } from "../domain/snapshot.ts";
import { printable } from "../safe-text.ts";

/** More lines of one kind are counted instead of shown; `--json` has them all. */
const longestList = 20;

function list(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, longestList).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  return [
    `${heading} (${lines.length}):`,
    ...shown,
    ...(rest > 0 ? [`  … and ${rest} more (--json lists all)`] : []),
  ];
}

const changeMarks: Readonly<Record<FactChange["change"], string>> = {
  added: "+",
  removed: "-",
  changed: "~",
};

function factLine(fact: FactChange): string {
  const before = fact.before === undefined ? "" : ` (before: ${fact.before})`;
  return `${changeMarks[fact.change]} ${fact.kind} in ${fact.doc}: ${fact.text}${before}`;
}

function headline(report: IngestReport): string {
  if (report.dryRun) return "Dry run: nothing was published. It would be:";
  if (report.snapshot === null) return "Nothing changed; the snapshot stays as it is.";
  return `Published snapshot ${report.snapshot} in ${(report.durationMs / 1000).toFixed(1)} s.`;
}

/** What an ingest did, for people. */
export function reportText(report: IngestReport): string {
  const lines = [
    headline(report),
    ...list("Added", report.added),
    ...list("Changed", report.changed),
    ...(report.unchanged.length > 0 ? [`Unchanged: ${report.unchanged.length}`] : []),
    ...list("Removed", report.removed),
    ...list(
      "Left out",
      report.failed.map((failure) => `${failure.path}: ${failure.reason}`),
    ),
    ...list("Figures and tasks", report.facts.map(factLine)),
  ];
  return printable(`${lines.join("\n")}\n`);
}
