import type { Command } from "commander";
import type { SnapshotInfo } from "../domain/snapshot.ts";
import { type CommandLine, withApp, writeJson } from "./command-line.ts";

interface JsonOption {
  readonly json?: boolean;
}

function snapshotLine(snapshot: SnapshotInfo): string {
  const { id, publishedAt, documents, chunks, latest, current } = snapshot;
  const last = latest === null ? "" : `, the latest of ${latest}`;
  return `${current ? "*" : " "} ${id}  ${publishedAt}  ${documents} documents${last}; ${chunks} chunks`;
}

export function addSnapshots(program: Command, commandLine: CommandLine): void {
  program
    .command("snapshots")
    .description("List the kept snapshots, newest first; * marks the one that answers.")
    .option("--json", "print them as one JSON array")
    .addHelpText("after", "\nExample:\n  $ hoihop snapshots")
    .action(async (options: JsonOption) => {
      await withApp(commandLine, async (app) => {
        const snapshots = app.snapshots();
        if (options.json === true) writeJson(commandLine.output, snapshots);
        else if (snapshots.length === 0)
          commandLine.errors.write("No snapshots yet: run hoihop ingest.\n");
        else
          commandLine.output.write(
            snapshots.map((snapshot) => `${snapshotLine(snapshot)}\n`).join(""),
          );
      });
    });
}

export function addRollback(program: Command, commandLine: CommandLine): void {
  program
    .command("rollback")
    .description("Answer from an earlier snapshot again.")
    .argument("[snapshot]", "its id as `hoihop snapshots` lists it; without it, the one before")
    .option("--json", "print the snapshot as one JSON object")
    .addHelpText("after", "\nExample:\n  $ hoihop rollback")
    .action(async (id: string | undefined, options: JsonOption) => {
      await withApp(commandLine, async (app) => {
        const snapshot = app.rollback(id);
        if (options.json === true) writeJson(commandLine.output, snapshot);
        else
          commandLine.output.write(
            `Answering from snapshot ${snapshot.id} again:\n${snapshotLine(snapshot)}\n`,
          );
      });
    });
}
