import { resolve } from "node:path";
import type { Command } from "commander";
import type { App } from "../app.ts";
import type { IngestReport } from "../domain/snapshot.ts";
import { CommandFailure, type CommandLine, withApp, writeJson } from "./command-line.ts";
import { createProgressPrinter } from "./progress.ts";
import { reportText } from "./report.ts";

interface IngestOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addIngest(program: Command, commandLine: CommandLine): void {
  program
    .command("ingest")
    .description("Publish the next snapshot from documents.")
    .argument(
      "[path...]",
      "files and folders to add or replace; without them the snapshot holds what the documents folder holds",
    )
    .option("--dry-run", "say what would change and publish nothing")
    .option("--json", "print the report as one JSON object")
    .addHelpText(
      "after",
      `
A file that cannot be taken in is left out by name; the exit code is 1 only if all of them were.

Examples:
  $ hoihop ingest
  $ hoihop ingest --dry-run minutes/ report.html`,
    )
    .action(async (paths: string[], options: IngestOptions) => {
      const report = await withApp(commandLine, (app) =>
        ingest(commandLine, app, {
          ...(paths.length === 0 ? {} : { paths: paths.map((path) => resolve(path)) }),
          dryRun: options.dryRun === true,
        }),
      );
      if (options.json === true) writeJson(commandLine.output, report);
      else commandLine.output.write(reportText(report));
      if (report.failed.length > 0 && takenIn(report) === 0)
        throw new CommandFailure("No file could be taken in.");
    });
}

function takenIn(report: IngestReport): number {
  return report.added.length + report.changed.length + report.unchanged.length;
}

/** Ingests with progress on standard error. @throws CommandFailure when it was interrupted */
export async function ingest(
  commandLine: CommandLine,
  app: App,
  request: { readonly paths?: readonly string[]; readonly dryRun?: boolean },
): Promise<IngestReport> {
  const progress = createProgressPrinter(commandLine.errors);
  try {
    return await app.ingest({
      ...request,
      onProgress: progress.show,
      signal: commandLine.signal,
    });
  } catch (error) {
    if (!commandLine.signal.aborted) throw error;
    const current = app.snapshots().find((snapshot) => snapshot.current);
    const serving =
      current === undefined
        ? "There was no snapshot before it."
        : `Snapshot ${current.id} still serves.`;
    throw new CommandFailure(`Stopped; nothing was published. ${serving}`, 1, { cause: error });
  } finally {
    progress.end();
  }
}
