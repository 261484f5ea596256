import type { Command } from "commander";
import type { DocumentEntry } from "../domain/document.ts";
import { printable } from "../safe-text.ts";
import { type CommandLine, operatorRights, withApp, writeJson } from "./command-line.ts";
import { findDocument } from "./find-document.ts";
import { reportText } from "./report.ts";

interface JsonOption {
  readonly json?: boolean;
}

/** Stands where a document states no date; as wide as one. */
const noDate = "----------";

function documentLine({ path, metadata }: DocumentEntry): string {
  return `${metadata.heldOn ?? metadata.issuedOn ?? noDate}  ${path}  ${metadata.title}`;
}

function documentJson({ documentId, path, collection, metadata }: DocumentEntry): object {
  return {
    doc: path,
    collection,
    date: metadata.heldOn ?? metadata.issuedOn,
    ...metadata,
    documentId,
  };
}

export function addDocuments(program: Command, commandLine: CommandLine): void {
  program
    .command("documents")
    .description("List the documents of the current snapshot, newest meeting first.")
    .option("--json", "print them as one JSON array")
    .addHelpText("after", "\nExample:\n  $ hoihop documents")
    .action(async (options: JsonOption) => {
      await withApp(commandLine, async (app) => {
        const documents = app.documents(operatorRights);
        if (options.json === true) writeJson(commandLine.output, documents.map(documentJson));
        else if (documents.length === 0)
          commandLine.errors.write(
            "No documents yet: put files into the documents folder and run hoihop ingest.\n",
          );
        else
          commandLine.output.write(
            printable(documents.map((entry) => `${documentLine(entry)}\n`).join("")),
          );
      });
    });
}

export function addRemove(program: Command, commandLine: CommandLine): void {
  program
    .command("remove")
    .description(
      "Publish the snapshot without one document; its file moves to removed/ in the documents folder.",
    )
    .argument("<document>", "its path as `hoihop documents` lists it, or its file name")
    .option("--json", "print the report as one JSON object")
    .addHelpText("after", "\nExample:\n  $ hoihop remove minutes/2024-05.md")
    .action(async (name: string, options: JsonOption) => {
      await withApp(commandLine, async (app) => {
        const report = await app.remove(findDocument(app, name).path);
        if (options.json === true) writeJson(commandLine.output, report);
        else commandLine.output.write(reportText(report));
      });
    });
}
