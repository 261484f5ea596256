import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import type { App } from "../app.ts";
import { type Config, ConfigError, secretsOf } from "../config.ts";
import { createRedactor } from "../safe-text.ts";
import { type Check, reason } from "./check.ts";
import type { CommandLine } from "./command-line.ts";
import { telegramChecks } from "./telegram-checks.ts";
import { unusedSettings } from "./unused-settings.ts";

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

/** A model that is named but has neither a key nor an address would be asked of OpenAI without a key. */
function modelSettingsChecks({ model }: Config): readonly Check[] {
  const { apiKey, baseUrl, chatModel, embeddingModel } = model;
  const name = "models";
  if (chatModel === null && embeddingModel === null) {
    if (apiKey === null && baseUrl === null) {
      return [{ name, state: "ok", message: "None is configured: answers are made offline." }];
    }
    const message = "OPENAI_API_KEY or OPENAI_BASE_URL is set, but no model. Set CHAT_MODEL.";
    return [{ name, state: "note", message }];
  }
  if (apiKey === null && baseUrl === null) {
    const message = "A model is set, but neither OPENAI_API_KEY nor OPENAI_BASE_URL. Set one.";
    return [{ name, state: "failed", message }];
  }
  return [];
}

async function openedChecks(commandLine: CommandLine, config: Config): Promise<readonly Check[]> {
  try {
    const app = await commandLine.openApp(config, commandLine.createLogger(config));
    try {
      return [snapshotCheck(app), ...(await app.checkModels())];
    } finally {
      await app.close();
    }
  } catch (error) {
    const message = `${config.dataFolder} could not be opened: ${reason(error)}`;
    return [{ name: "store", state: "failed", message }];
  }
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
    ...modelSettingsChecks(config),
    ...(await openedChecks(commandLine, config)),
    ...(await telegramChecks(config)),
    ...unusedSettings(config).map(
      (message): Check => ({ name: "not used yet", state: "note", message }),
    ),
  ];
  return checks.map((check) => ({ ...check, message: redact(check.message) }));
}
