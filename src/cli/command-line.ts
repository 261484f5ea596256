import type { Readable } from "node:stream";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import type { Rights } from "../domain/answer.ts";
import type { IsoDate } from "../domain/document.ts";
import type { Logger } from "../logger.ts";

/** Standard output or error, or what stands in for them. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Everything a command may touch. `main.ts` gives the process's own. */
export interface CommandLine {
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Results only. */
  readonly output: Output;
  /** Progress, notices and failures. */
  readonly errors: Output;
  /** Aborted by Ctrl-C, by SIGTERM, and when the reader of the output went away. */
  readonly signal: AbortSignal;
  /** @throws ConfigError naming every wrong value. */
  loadConfig(): Config;
  createLogger(config: Config): Logger;
  openApp(config: Config, logger: Logger): Promise<App>;
  /** Runs the Telegram bot until the signal; resolves when what was in hand is finished. */
  runBot(app: App, config: Config, logger: Logger, signal: AbortSignal): Promise<void>;
}

/** Ends a command with an exit code other than 0; the message goes to standard error. */
export class CommandFailure extends Error {
  /** 1: it could not be done; 2: it was asked for wrongly. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandFailure";
    this.exitCode = exitCode;
  }
}

/** Whoever sits at the machine reads every collection: the files lie beside the program. */
export const operatorRights: Rights = { collections: "all" };

/** Today by the machine's clock and time zone. */
export function today(): IsoDate {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

/** Opens the application, runs the command, and closes it whatever happens. */
export async function withApp<T>(
  commandLine: CommandLine,
  command: (app: App, config: Config, logger: Logger) => Promise<T>,
): Promise<T> {
  const config = commandLine.loadConfig();
  const logger = commandLine.createLogger(config);
  const app = await commandLine.openApp(config, logger);
  try {
    return await command(app, config, logger);
  } finally {
    await app.close();
  }
}

/** One JSON value a line. */
export function writeJson(output: Output, value: unknown): void {
  output.write(`${JSON.stringify(value)}\n`);
}
