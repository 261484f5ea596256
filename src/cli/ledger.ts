import type { Command } from "commander";
import type { App } from "../app.ts";
import type { Figure, LedgerFilter, LedgerRow, Task } from "../domain/ledger.ts";
import { printable } from "../safe-text.ts";
import { type CommandLine, operatorRights, withApp, writeJson } from "./command-line.ts";
import { findDocument } from "./find-document.ts";

interface LedgerOptions {
  readonly document?: string;
  readonly owner?: string;
  readonly about?: string;
  readonly json?: boolean;
}

/** Reads each document's text once, however many rows stand in it. */
function evidenceReader(app: App): (row: LedgerRow<Figure | Task>) => string | null {
  const texts = new Map<string, string | null>();
  return ({ documentId, row }) => {
    let text = texts.get(documentId);
    if (text === undefined) {
      text = app.text(documentId, operatorRights);
      texts.set(documentId, text);
    }
    return text?.slice(row.evidence.start, row.evidence.end) ?? null;
  };
}

function figureJson({ doc, row }: LedgerRow<Figure>, evidence: string | null): object {
  const { value, qualifier, unit, what, who, period } = row;
  return { doc, value, qualifier, unit, what, who, period, evidence, ...row.evidence };
}

function taskJson({ doc, row }: LedgerRow<Task>, evidence: string | null): object {
  const { kind, task, owner, deadline, status } = row;
  return { doc, kind, task, owner, deadline, status, evidence, ...row.evidence };
}

function figureLine({ doc, row }: LedgerRow<Figure>): string {
  const value = [row.qualifier, row.value, row.unit].filter((part) => part !== null).join(" ");
  const about = [row.what, row.who, row.period].filter((part) => part !== null).join("; ");
  return `${doc}: ${value}${about === "" ? "" : `: ${about}`}`;
}

function taskLine({ doc, row }: LedgerRow<Task>): string {
  const details = [row.owner, row.deadline, row.status].filter((part) => part !== null);
  return `${doc}: ${row.task}${details.length === 0 ? "" : ` (${details.join("; ")})`}`;
}

function ledgerFilter(app: App, options: LedgerOptions): LedgerFilter {
  return {
    ...(options.document === undefined
      ? {}
      : { documentIds: [findDocument(app, options.document).documentId] }),
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    ...(options.about === undefined ? {} : { about: options.about }),
  };
}

interface LedgerView<Row extends Figure | Task> {
  rows(app: App, filter: LedgerFilter): readonly LedgerRow<Row>[];
  json(row: LedgerRow<Row>, evidence: string | null): object;
  line(row: LedgerRow<Row>): string;
}

function addLedgerCommand<Row extends Figure | Task>(
  command: Command,
  commandLine: CommandLine,
  view: LedgerView<Row>,
): void {
  command
    .option("--document <document>", "only of this document: its path or file name")
    .option("--owner <owner>", "only where all these words name who is responsible or concerned")
    .option("--about <words>", "only where all these words occur in what it is about")
    .option("--json", "print one JSON object a line")
    .action(async (options: LedgerOptions) => {
      await withApp(commandLine, async (app) => {
        const evidence = evidenceReader(app);
        for (const row of view.rows(app, ledgerFilter(app, options))) {
          if (options.json === true) writeJson(commandLine.output, view.json(row, evidence(row)));
          else commandLine.output.write(`${printable(view.line(row)).replaceAll("\n", " ")}\n`);
        }
      });
    });
}

export function addFigures(program: Command, commandLine: CommandLine): void {
  const command = program
    .command("figures")
    .description("List every figure that the documents state.")
    .addHelpText("after", '\nExample:\n  $ hoihop figures --about "đảng viên" --json');
  addLedgerCommand<Figure>(command, commandLine, {
    rows: (app, filter) => app.figures(operatorRights, filter),
    json: figureJson,
    line: figureLine,
  });
}

export function addTasks(program: Command, commandLine: CommandLine): void {
  const command = program
    .command("tasks")
    .description("List every task that the documents give or report on.")
    .addHelpText("after", '\nExample:\n  $ hoihop tasks --owner "Phòng Kỹ thuật"');
  addLedgerCommand<Task>(command, commandLine, {
    rows: (app, filter) => app.tasks(operatorRights, filter),
    json: taskJson,
    line: taskLine,
  });
}
