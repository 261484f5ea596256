import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import { createDecide } from "./access/decide.ts";
import { createMembers } from "./access/members.ts";
import { createStranger } from "./access/stranger.ts";
import { createIngest, createInTurn } from "./admin/ingest.ts";
import { createAdminRefusal } from "./admin/refuse.ts";
import { createRollback } from "./admin/rollback.ts";
import { createUpload } from "./admin/upload.ts";
import { createAsk } from "./ask.ts";
import { createChart } from "./chart.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { createDocuments } from "./documents.ts";
import { failureBoundary } from "./failure.ts";
import { createGroup } from "./group.ts";
import { createInline } from "./inline.ts";
import { createLedgerPages } from "./ledger-pages.ts";
import { createGate, createLobby } from "./lobby.ts";
import { createMenu } from "./menu.ts";
import { createReceipt } from "./receipt.ts";
import { createPacer, type PaceLimits, telegramPace } from "./send/pace.ts";
import { createResend } from "./send/resend.ts";
import { createSources } from "./sources.ts";
import { createStart } from "./start.ts";
import { steps } from "./steps.ts";
import { createStreams } from "./stream.ts";
import { turnOf } from "./turns.ts";
import { createForget, createUnhandled } from "./unhandled.ts";
import { createUsage } from "./usage.ts";
import { createWorking } from "./working.ts";

/** Seconds for one call; a poll takes 20 of them when nothing comes. */
const callSeconds = 35;

/** The bot with everything it does, in order. It neither fetches nor sends anything yet. */
export function createTelegramBot(
  dependencies: Dependencies,
  pace: PaceLimits = telegramPace,
): Bot<BotContext> {
  const { app, config, reach, logger, stop } = dependencies;
  const { token, apiRoot } = config.telegram;
  if (token === null) throw new Error("TELEGRAM_BOT_TOKEN is not set; @BotFather gives one.");
  const bot = new Bot<BotContext>(token, { client: { apiRoot, timeoutSeconds: callSeconds } });
  const pacer = createPacer(pace);
  const onMigrate = app.state.moveMember;
  bot.api.config.use(createResend({ pacer, reach, logger, stop, onMigrate }));

  const working = createWorking(dependencies);
  const streams = createStreams(dependencies, pace.previewMs);
  const menu = createMenu(dependencies);
  const inTurn = createInTurn();

  // Every update
  bot.use(sequentialize(turnOf)); // one after the other in one chat and of one person
  bot.use(steps(app.state)); // nothing twice after a crash
  bot.use(createGroup(dependencies)); // added, removed, turned into a supergroup
  bot.use(createLobby(dependencies, menu)); // who, where, with which rights; the rest is not for us
  bot.use(failureBoundary(dependencies)); // a plain sentence for what goes wrong below

  // Also for strangers
  bot.use(createInline(dependencies)); // @bot question, in any chat
  bot.use(createStart(dependencies)); // /start with its links, /help
  bot.use(createStranger(dependencies)); // the button that asks for access

  // For admins, also in groups that were not let in yet
  bot.use(createDecide(dependencies)); // approve, decline
  bot.use(createMembers(dependencies)); // /members, /grant
  bot.use(createIngest(dependencies, inTurn, working)); // /ingest
  bot.use(createUpload(dependencies, inTurn, working)); // files
  bot.use(createRollback(dependencies)); // /rollback
  bot.use(createUsage(dependencies)); // /usage

  // For members and groups
  bot.use(createGate(dependencies)); // strangers come this far
  bot.use(createAdminRefusal()); // who asks for an admin's command here is none
  bot.use(createDocuments(dependencies)); // /documents
  bot.use(createChart(dependencies, working)); // /chart
  bot.use(createLedgerPages(dependencies)); // /tasks, /figures
  bot.use(createForget(dependencies)); // /new
  bot.use(createSources(dependencies)); // the buttons below answers: passages
  bot.use(createReceipt(dependencies)); // and how the answer came about
  bot.use(createAsk(dependencies, working, streams)); // questions
  bot.use(createUnhandled()); // everything else

  return bot;
}
