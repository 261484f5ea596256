import { setTimeout as sleep } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Document } from "grammy/types";
import type { Config } from "../../config.ts";
import type { UploadRefusal } from "../../i18n/telegram-messages.ts";
import type { Logger } from "../../logger.ts";
import { loggable } from "../loggable.ts";

/** What Telegram's public server gives to bots. */
export const fileLimitBytes = 20 * 1024 * 1024;
const attempts = 4;
const firstDelayMs = 400;
const attemptTimeoutMs = 60_000;

export interface DownloadDependencies {
  readonly api: Api;
  readonly telegram: Pick<Config["telegram"], "apiRoot" | "token">;
  readonly logger: Logger;
  readonly stop: AbortSignal;
}

async function readLimited(response: Response, expectedBytes: number | undefined) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > fileLimitBytes) return "too-large" as const;
    chunks.push(bytes);
  }
  // A connection that ends early can look like a complete answer.
  if (expectedBytes !== undefined && size < expectedBytes)
    throw new Error(`The file ended after ${size} of ${expectedBytes} bytes.`);
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Fetches a file that somebody sent. Each attempt asks for a fresh link, as links live an hour.
 * @returns the bytes, or why there are none
 */
export async function download(
  { api, telegram, logger, stop }: DownloadDependencies,
  file: Pick<Document, "file_id" | "file_size">,
): Promise<Uint8Array | UploadRefusal> {
  let delayMs = firstDelayMs;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const { file_path: path, file_size: size } = await api.getFile(file.file_id);
      if (path === undefined) return "download";
      const timeout = AbortSignal.timeout(attemptTimeoutMs);
      // The address holds the token: it must never be shown, nor an error that quotes it.
      const response = await fetch(
        `${telegram.apiRoot}/file/bot${telegram.token ?? ""}/${encodeURI(path)}`,
        { signal: AbortSignal.any([stop, timeout]) },
      );
      if (!response.ok) throw new Error(`Telegram's file server said ${response.status}.`);
      return await readLimited(response, size ?? file.file_size);
    } catch (error) {
      if (stop.aborted) throw error;
      if (error instanceof GrammyError && /too big/iu.test(error.description)) return "too-large";
      logger.warn({ attempt, err: loggable(error) }, "a file could not be fetched");
      if (attempt < attempts) await sleep(delayMs, undefined, { signal: stop });
      delayMs *= 3;
    }
  }
  return "download";
}
