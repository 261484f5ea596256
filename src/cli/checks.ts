import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { z } from "zod";
import type { App } from "../app.ts";
import { type Config, ConfigError, secretsOf } from "../config.ts";
import { createRedactor } from "../safe-text.ts";
import type { CommandLine } from "./command-line.ts";
import { unusedSettings } from "./unused-settings.ts";

/** One thing that `doctor` looked at. `message` of a failure says what to do. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "note" | "failed";
  readonly message: string;
}

/** Telegram answers within a second; ten say that it will not. */
const telegramTimeoutMs = 10_000;

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

async function documentsFolderCheck(folder: string): Promise<Check> {
  const name = "documents folder";
  try {
    if (!(await stat(folder)).isDirectory())
      return { name, state: "failed", message: `${folder} is no folder. Set HOIHOP_DOCUMENTS.` };
    await access(folder, constants.R_OK);
  } catch (error) {
    return {
      name,
      state: "failed",
      message: `${folder} cannot be read (${reason(error)}). Create it or set HOIHOP_DOCUMENTS.`,
    };
  }
  try {
    await access(folder, constants.W_OK);
  } catch {
    return {
      name,
      state: "note",
      message: `${folder} can be read but not written: uploads from Telegram will fail.`,
    };
  }
  return { name, state: "ok", message: folder };
}

function snapshotCheck(app: App): Check {
  const name = "store";
  const current = app.snapshots().find((snapshot) => snapshot.current);
  if (current === undefined)
    return { name, state: "note", message: "No snapshot yet. Run hoihop ingest." };
  const { id, documents, chunks, latest } = current;
  const last = latest === null ? "" : `, the latest of ${latest}`;
  return {
    name,
    state: "ok",
    message: `Snapshot ${id} answers from ${documents} documents (${chunks} chunks)${last}.`,
  };
}

async function storeCheck(commandLine: CommandLine, config: Config): Promise<Check> {
  try {
    const app = await commandLine.openApp(config, commandLine.createLogger(config));
    try {
      return snapshotCheck(app);
    } finally {
      await app.close();
    }
  } catch (error) {
    return {
      name: "store",
      state: "failed",
      message: `${config.dataFolder} could not be opened: ${reason(error)}`,
    };
  }
}

/** The part of Telegram's answer to `getMe` that matters here. */
const getMeAnswer = z.object({
  ok: z.boolean(),
  description: z.string().optional(),
  result: z
    .object({
      username: z.string(),
      can_read_all_group_messages: z.boolean().optional(),
      supports_inline_queries: z.boolean().optional(),
    })
    .optional(),
});

async function telegramChecks({ telegram }: Config): Promise<readonly Check[]> {
  const name = "Telegram";
  if (telegram.token === null)
    return [
      {
        name,
        state: "note",
        message: "TELEGRAM_BOT_TOKEN is not set: hoihop start opens the chat in the terminal.",
      },
    ];
  let answer: z.output<typeof getMeAnswer>;
  try {
    const response = await fetch(`${telegram.apiRoot}/bot${telegram.token}/getMe`, {
      signal: AbortSignal.timeout(telegramTimeoutMs),
    });
    answer = getMeAnswer.parse(await response.json());
  } catch (error) {
    const message = `${telegram.apiRoot} did not answer as a Bot API server does (${reason(error)}). Check the network and TELEGRAM_API_ROOT.`;
    return [{ name, state: "failed", message }];
  }
  if (!answer.ok || answer.result === undefined) {
    const said = answer.description ?? "no reason given";
    const message = `Telegram refused the token (${said}). Get the right one from @BotFather: /mybots, API Token.`;
    return [{ name, state: "failed", message }];
  }
  const { username, supports_inline_queries, can_read_all_group_messages } = answer.result;
  const checks: Check[] = [{ name, state: "ok", message: `The token is that of @${username}.` }];
  if (supports_inline_queries !== true)
    checks.push({
      name: "inline mode",
      state: "note",
      message: `Off: nobody can type @${username} in other chats. Switch on: @BotFather, /setinline.`,
    });
  if (can_read_all_group_messages !== true)
    checks.push({
      name: "privacy mode",
      state: "note",
      message:
        "On: in groups the bot sees commands and replies to it, and mentions only as an administrator of the group. Switch off: @BotFather, /setprivacy.",
    });
  return checks;
}

function loadedConfig(commandLine: CommandLine): Config | readonly Check[] {
  try {
    return commandLine.loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((message) => ({ name: "configuration", state: "failed", message }));
  }
}

/**
 * Every check, in the order of the report; with wrong values in the environment only those, as
 * the others would look at the wrong things. Never throws for what it checks.
 */
export async function checkAll(commandLine: CommandLine): Promise<readonly Check[]> {
  const config = loadedConfig(commandLine);
  if (!("telegram" in config)) return config;
  const redact = createRedactor(secretsOf(config));
  const checks: readonly Check[] = [
    { name: "Node.js", state: "ok", message: process.version },
    { name: "configuration", state: "ok", message: "Every value is usable." },
    await documentsFolderCheck(config.documentsFolder),
    await storeCheck(commandLine, config),
    ...(await telegramChecks(config)),
    ...unusedSettings(config).map(
      (message): Check => ({ name: "not used yet", state: "note", message }),
    ),
  ];
  return checks.map((check) => ({ ...check, message: redact(check.message) }));
}
