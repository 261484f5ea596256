import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import { phrases } from "../i18n/cli.ts";
import type { Logger } from "../logger.ts";
import { printable } from "../safe-text.ts";
import { runChat } from "./chat.ts";
import { type CommandLine, withApp } from "./command-line.ts";
import { ingest } from "./ingest.ts";
import { reportText } from "./report.ts";
import { unusedSettings } from "./unused-settings.ts";

export function addStart(program: Command, commandLine: CommandLine): void {
  program
    .command("start")
    .description(
      "Ingest what is new in the documents folder, then run the Telegram bot; without a token, a chat in the terminal.",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ hoihop start
  $ echo "Ai chủ trì hội nghị?" | hoihop start`,
    )
    .action(async () => {
      await withApp(commandLine, (app, config, logger) => start(commandLine, app, config, logger));
    });
}

async function start(
  commandLine: CommandLine,
  app: App,
  config: Config,
  logger: Logger,
): Promise<void> {
  const { errors, signal } = commandLine;
  for (const notice of unusedSettings(config)) errors.write(`${notice}\n`);
  await ingestNew(commandLine, app, config, logger);
  if (signal.aborted) return;
  if (config.telegram.token === null) {
    errors.write(`${phrases(config.defaultLanguage).setup}\n\n`);
    await runChat(commandLine, app, config.defaultLanguage, logger);
  } else {
    await commandLine.runBot(app, config, logger, signal);
  }
}

/**
 * Adds and replaces; a document that is no longer in the folder stays until `ingest` or `remove`
 * takes it out. A failure leaves the snapshot of before, which is better than no bot.
 */
async function ingestNew(
  commandLine: CommandLine,
  app: App,
  config: Config,
  logger: Logger,
): Promise<void> {
  const { errors, signal } = commandLine;
  if (!existsSync(config.documentsFolder)) {
    errors.write(`There is no folder ${config.documentsFolder}; set HOIHOP_DOCUMENTS.\n`);
    return;
  }
  try {
    const report = await ingest(commandLine, app, { paths: [config.documentsFolder] });
    if (report.snapshot !== null || report.failed.length > 0)
      errors.write(`${reportText({ ...report, facts: [] })}\n`);
  } catch (error) {
    if (signal.aborted) throw error;
    logger.error({ err: error }, "the documents folder could not be ingested");
    const message = error instanceof Error ? error.message : String(error);
    errors.write(printable(`The documents folder could not be ingested: ${message}\n`));
  }
}
