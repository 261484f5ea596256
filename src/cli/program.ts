import { Command, CommanderError } from "commander";
import { secretsOf } from "../config.ts";
import { createRedactor, printable } from "../safe-text.ts";
import { addAsk } from "./ask.ts";
import { CommandFailure, type CommandLine } from "./command-line.ts";
import { addDoctor } from "./doctor.ts";
import { addDocuments, addRemove } from "./documents.ts";
import { addEvaluate } from "./evaluate.ts";
import { addIngest } from "./ingest.ts";
import { addFigures, addTasks } from "./ledger.ts";
import { addRollback, addSnapshots } from "./snapshots.ts";
import { addStart } from "./start.ts";

/** All commands, in the order of `--help`. */
export function createProgram(commandLine: CommandLine, version: string): Command {
  const program = new Command("hoihop")
    .description("Answers questions about meetings and proves every answer with its passage.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("Run with --help for the commands and their options.")
    .configureOutput({
      writeOut: (text) => commandLine.output.write(text),
      writeErr: (text) => commandLine.errors.write(text),
    })
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 failed, 2 wrong usage. Settings: see .env.example.",
    );
  addStart(program, commandLine);
  addAsk(program, commandLine);
  addIngest(program, commandLine);
  addDocuments(program, commandLine);
  addRemove(program, commandLine);
  addFigures(program, commandLine);
  addTasks(program, commandLine);
  addSnapshots(program, commandLine);
  addRollback(program, commandLine);
  addEvaluate(program, commandLine);
  addDoctor(program, commandLine);
  return program;
}

/**
 * @param words what follows the program's name on the command line
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage
 */
export async function runCommandLine(
  words: readonly string[],
  commandLine: CommandLine,
  version: string,
): Promise<number> {
  try {
    await createProgram(commandLine, version).parseAsync(words, { from: "user" });
    return 0;
  } catch (error) {
    // commander has printed its own message; help and version that were asked for end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    commandLine.errors.write(`${describe(error, commandLine)}\n`);
    return error instanceof CommandFailure ? error.exitCode : 1;
  }
}

/**
 * What went wrong, as a line for people; with LOG_LEVEL=debug with its stack. Errors of the network
 * carry the address that was called, and with it the bot's token: secrets are taken out.
 */
function describe(error: unknown, commandLine: CommandLine): string {
  let text = error instanceof Error ? error.message : String(error);
  let secrets: readonly (string | null)[] = [];
  try {
    const config = commandLine.loadConfig();
    secrets = secretsOf(config);
    const detailed = config.logLevel === "debug" || config.logLevel === "trace";
    if (detailed && error instanceof Error) text = error.stack ?? text;
  } catch {
    // A configuration that does not load has told its problems without the secret values.
  }
  return printable(createRedactor(secrets)(text));
}
