import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Config } from "../../config.ts";
import type { StateStore } from "../../domain/access.ts";
import type { Logger } from "../../logger.ts";
import type { BotContext } from "../context.ts";
import { loggable } from "../loggable.ts";
import { createInbox } from "./inbox.ts";
import { allowedUpdates, createPoll } from "./poll.ts";
import { createWebhookServer } from "./webhook.ts";

/**
 * Updates in work at once before Telegram has to wait. Nearly all of them wait for their turn in a
 * chat: somebody who sends hundreds of questions shall not keep the others out.
 */
const inWorkLimit = 5_000;
const emptyCheckMs = 20;

/** Brings updates from Telegram to the bot, by long polling or by webhook. */
export interface Delivery {
  start(): Promise<void>;
  /** Takes nothing new from now on; resolves when no new update can come any more. */
  close(): Promise<void>;
  /** Resolves when nothing is in work. */
  idle(): Promise<void>;
  /** Resolves when polling ends; rejects with a PollingError when it cannot go on. */
  readonly ended: Promise<void>;
}

export function createDelivery(
  bot: Bot<BotContext>,
  { telegram }: Pick<Config, "telegram">,
  state: StateStore,
  logger: Logger,
): Delivery {
  const closing = new AbortController();
  const inbox = createInbox({
    state,
    logger,
    handleUpdate: (update) => bot.handleUpdate(update),
    closing: closing.signal,
  });
  const sink = createConcurrentSink<Update>(
    { consume: (update) => inbox.handle(update) },
    async (error) => logger.error({ err: loggable(error) }, "an update was not handled"),
    { concurrency: inWorkLimit },
  );
  const idle = async () => {
    while (sink.size() > 0) await sleep(emptyCheckMs);
  };
  const resume = () => {
    const updates = inbox.leftOver();
    if (updates.length > 0) {
      logger.info({ updates: updates.length }, "handling what was left unfinished");
      void sink.handle([...updates]);
    }
  };
  const { webhook } = telegram;
  if (webhook !== null) {
    const isFull = () => sink.size() >= inWorkLimit;
    const consume = (update: Update) => void sink.handle([update]);
    const server = createWebhookServer(webhook.secret, inbox, logger, consume, isFull);
    return {
      async start() {
        resume();
        server.listen(webhook.port);
        await once(server, "listening");
        await bot.api.setWebhook(webhook.url, {
          secret_token: webhook.secret,
          allowed_updates: allowedUpdates,
        });
      },
      async close() {
        closing.abort();
        const closed = once(server, "close");
        server.close();
        server.closeIdleConnections();
        await closed;
      },
      idle,
      ended: new Promise(() => {}),
    };
  }

  const last = state.lastTakenUpdate();
  const poll = createPoll(bot.api, inbox, logger, last === null ? null : last + 1);
  const runner = createRunner(createSource(poll), sink);
  let end: (error?: unknown) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  // Whoever runs the bot listens; who does not shall not crash for it.
  ended.catch(() => {});
  return {
    async start() {
      resume();
      // A webhook of earlier days would make every poll fail.
      await bot.api.deleteWebhook();
      runner.start();
      runner.task()?.then(() => end(), end);
    },
    async close() {
      closing.abort();
      if (runner.isRunning()) await runner.stop();
    },
    idle,
    ended,
  };
}
