import { Readable } from "node:stream";
import type { App } from "../../src/app.ts";
import type { CommandLine } from "../../src/cli/command-line.ts";
import { runCommandLine } from "../../src/cli/program.ts";
import { type Environment, loadConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

interface RunOptions {
  readonly input?: string | Readable;
  readonly environment?: Environment;
  readonly signal?: AbortSignal;
  readonly runBot?: CommandLine["runBot"];
}

/** Runs one command in this process over the application given, with everything captured. */
export async function run(
  app: App,
  words: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  const output: string[] = [];
  const errors: string[] = [];
  const { input = "" } = options;
  const code = await runCommandLine(
    words,
    {
      input: typeof input === "string" ? Readable.from([input]) : input,
      output: { write: (text) => output.push(text) },
      errors: { write: (text) => errors.push(text) },
      signal: options.signal ?? new AbortController().signal,
      loadConfig: () => loadConfig(options.environment ?? {}),
      createLogger: (config) => createLogger(config, { write: (line) => errors.push(line) }),
      openApp: async () => app,
      runBot: options.runBot ?? (async () => undefined),
    },
    "1.2.3",
  );
  return { code, output: output.join(""), errors: errors.join("") };
}
