import type { Command } from "commander";
import { printable } from "../safe-text.ts";
import type { Check } from "./check.ts";
import { checkAll } from "./checks.ts";
import { CommandFailure, type CommandLine, writeJson } from "./command-line.ts";

const marks: Readonly<Record<Check["state"], string>> = {
  ok: "ok  ",
  note: "note",
  failed: "FAIL",
};

export function addDoctor(program: Command, commandLine: CommandLine): void {
  program
    .command("doctor")
    .description("Check configuration, token, folders and store, and say what to fix.")
    .option("--json", "print the checks as one JSON array")
    .addHelpText("after", "\nExample:\n  $ hoihop doctor")
    .action(async (options: { readonly json?: boolean }) => {
      const checks = await checkAll(commandLine);
      if (options.json === true) writeJson(commandLine.output, checks);
      else
        for (const { state, name, message } of checks)
          commandLine.output.write(printable(`${marks[state]}  ${name}: ${message}\n`));
      const failures = checks.filter(({ state }) => state === "failed").length;
      if (failures > 0) throw new CommandFailure(`${failures} of ${checks.length} checks failed.`);
    });
}
