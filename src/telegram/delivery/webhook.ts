import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Update } from "grammy/types";
import type { Logger } from "../../logger.ts";
import { loggable } from "../loggable.ts";
import { type Inbox, readUpdate } from "./inbox.ts";

/** Updates are a few kilobytes; the longest message with all entities stays below this. */
const bodyLimitBytes = 1024 * 1024;
const secretHeader = "x-telegram-bot-api-secret-token";
const headersTimeoutMs = 10_000;

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Takes the updates that Telegram posts. An update is acknowledged as soon as it is written down,
 * so that slow work never makes Telegram post it again.
 * @param consume starts the work on a new update and returns at once
 * @param isFull whether Telegram shall keep its updates for a while
 */
export function createWebhookServer(
  secret: string,
  inbox: Inbox,
  logger: Logger,
  consume: (update: Update) => void,
  isFull: () => boolean,
): Server {
  const expected = digest(secret);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const given = request.headers[secretHeader];
    if (typeof given !== "string" || !timingSafeEqual(digest(given), expected)) {
      logger.warn("somebody without the secret posted to the webhook");
      return 401;
    }
    if (request.method !== "POST") return 405;
    if (isFull()) {
      response.setHeader("retry-after", "2");
      return 503;
    }
    const body = await readBody(request);
    const update = body === null ? null : readUpdate(parseJson(body));
    if (update === null) return body === null ? 413 : 400;
    if (inbox.take(update)) consume(update);
    return 200;
  };
  const server = createServer((request, response) => {
    answer(request, response).then(
      (status) => {
        // The rest of a body that was not read would be taken for the next request.
        if (status !== 200) response.setHeader("connection", "close");
        response.writeHead(status).end();
      },
      (error: unknown) => {
        logger.error({ err: loggable(error) }, "a posted update could not be taken");
        if (!response.headersSent) response.writeHead(500);
        response.end();
      },
    );
  });
  server.headersTimeout = headersTimeoutMs;
  return server;
}
