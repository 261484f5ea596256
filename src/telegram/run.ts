import { setTimeout as sleep } from "node:timers/promises";
import { GrammyError } from "grammy";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import type { Logger } from "../logger.ts";
import { createTelegramBot } from "./bot.ts";
import { createDelivery } from "./delivery/delivery.ts";
import { PollingError } from "./delivery/poll.ts";
import { createMenu } from "./menu.ts";
import { isAdmin } from "./room.ts";
import type { PaceLimits } from "./send/pace.ts";
import { createShown } from "./send/post.ts";
import { createReach } from "./send/reach.ts";
import { claimPrefix } from "./start.ts";

/** What is in hand at the end gets this long; most orchestrators kill after 30 seconds. */
const graceMs = 25_000;
/** For what was told to stop to end in order. */
const lastMs = 2_000;

/** A bot that is ready to start. */
export interface RunningBot {
  /**
   * Resolves once updates are coming in; as long as Telegram cannot be reached it keeps trying.
   * @param signal gives up
   * @throws PollingError when the token is wrong
   */
  start(signal?: AbortSignal): Promise<{ username: string }>;
  /**
   * Takes no more updates, finishes what is in hand, then resolves. What takes longer than the
   * grace period is stopped, and handled at the next start.
   */
  stop(): Promise<void>;
  /** Rejects with a PollingError when the bot cannot go on by itself. */
  readonly ended: Promise<void>;
}

export interface BotParts {
  readonly app: App;
  readonly config: Config;
  readonly logger: Logger;
  /** For tests; default: Telegram's limits. */
  readonly pace?: PaceLimits;
}

/** Joins the bot with its way of getting updates. Nothing is called before `start`. */
export function createBot({ app, config, logger, pace }: BotParts): RunningBot {
  const stopping = new AbortController();
  const dependencies = {
    app,
    config,
    logger,
    reach: createReach(),
    shown: createShown(),
    stop: stopping.signal,
  };
  const bot = createTelegramBot(dependencies, pace);
  const delivery = createDelivery(bot, config, app.state, logger);
  return {
    ended: delivery.ended,
    async start(signal) {
      signal?.throwIfAborted();
      const giveUp = () => stopping.abort();
      signal?.addEventListener("abort", giveUp, { once: true });
      try {
        // grammY declares the signal of a polyfill, and takes Node's own.
        await bot.init(stopping.signal as Parameters<typeof bot.init>[0]);
        await delivery.start();
      } catch (error) {
        const isRefused =
          error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
        if (!isRefused) throw error;
        throw new PollingError(
          "Telegram does not know the token in TELEGRAM_BOT_TOKEN. Ask @BotFather for the current one and set it.",
          { cause: error },
        );
      } finally {
        signal?.removeEventListener("abort", giveUp);
      }
      void createMenu(dependencies).publish(bot.api);
      logger.info({ username: bot.botInfo.username }, "the bot is running");
      return { username: bot.botInfo.username };
    },
    async stop() {
      await delivery.close();
      await Promise.race([delivery.idle(), sleep(graceMs, undefined, { ref: false })]);
      stopping.abort();
      await Promise.race([delivery.idle(), sleep(lastMs, undefined, { ref: false })]);
    },
  };
}

/**
 * Runs the bot until the signal, then finishes what is in hand.
 * @param announce takes the lines that whoever started it must see: that it runs, and, as long as
 * there is no admin, the one-time link that makes one
 * @throws PollingError when it cannot start or go on
 */
export async function runBot(
  app: App,
  config: Config,
  logger: Logger,
  signal: AbortSignal,
  announce: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<void> {
  const bot = createBot({ app, config, logger });
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  try {
    const started = await Promise.race([bot.start(), stopped]);
    if (started === null) return;
    announce(`@${started.username} is running.`);
    const link = claimLink(app, config, started.username);
    if (link !== null)
      announce(`It has no admin yet. Open this link once to become the first: ${link}`);
    await Promise.race([stopped, bot.ended]);
  } finally {
    await bot.stop();
  }
}

/** The one-time link that makes the first admin; `null` where there is one. */
function claimLink(app: App, config: Config, username: string): string | null {
  const hasAdmin =
    config.telegram.adminIds.length > 0 ||
    app.state.members().some(({ id }) => isAdmin(app.state, config, id));
  const code = hasAdmin ? null : app.state.claimCode();
  return code === null ? null : `https://t.me/${username}?start=${claimPrefix}${code}`;
}
