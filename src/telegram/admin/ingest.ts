import { Composer, InlineKeyboard } from "grammy";
import { StoreError } from "../../domain/errors.ts";
import type { IngestProgress, IngestReport } from "../../domain/snapshot.ts";
import { type BotContext, type Dependencies, placeOf } from "../context.ts";
import { answerPress, pressedMessage } from "../press.ts";
import { type Block, lines } from "../send/blocks.ts";
import { publishData } from "../turns.ts";
import type { Working } from "../working.ts";
import { postProgress } from "./progress-message.ts";
import { reportBlocks } from "./report.ts";

/** Runs one ingest after the other: the store takes one at a time, and admins need not know. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}

/**
 * Shows an ingest in one message from its start to its report.
 * @param extra lines below the report, as of files that were refused
 */
export async function showIngest(
  ctx: BotContext,
  dependencies: Dependencies,
  first: readonly Block[],
  run: (onProgress: (progress: IngestProgress) => void) => Promise<{
    report: IngestReport | null;
    extra: readonly Block[];
  }>,
): Promise<void> {
  const { messages, kind, rights } = ctx.room;
  const progress = await postProgress(ctx.api, placeOf(ctx), first, dependencies);
  const withNames = kind === "private" || rights?.collections === "all";
  try {
    const { report, extra } = await run(({ phase, done, total }) =>
      progress.update(lines(messages.ingest.progress(phase, done, total))),
    );
    const outcome = report === null ? [] : reportBlocks(report, messages, withNames);
    const wouldChange =
      report?.dryRun === true &&
      report.added.length + report.changed.length + report.removed.length > 0;
    const buttons = wouldChange
      ? new InlineKeyboard().text(messages.ingest.publish, publishData)
      : undefined;
    await progress.finish([...outcome, ...extra], buttons);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "locked")) throw error;
    await progress.finish(lines(messages.ingest.busy));
  }
}

/** Words after the command that ask what would change, and publish nothing. */
const dryRunWords: ReadonlySet<string> = new Set(["thử", "thu", "check", "dry-run", "--dry-run"]);

/**
 * `/ingest`: the documents folder as it is now becomes the next snapshot. `/ingest check` tells
 * first what would change, with a button that publishes it. For admins.
 */
export function createIngest(
  dependencies: Dependencies,
  inTurn: InTurn,
  working: Working,
): Composer<BotContext> {
  const { app, stop } = dependencies;
  const feature = new Composer<BotContext>();

  const ingest = (ctx: BotContext, dryRun: boolean) => {
    const { messages } = ctx.room;
    const first = lines(dryRun ? messages.ingest.checking : messages.ingest.running);
    const run = () =>
      showIngest(ctx, dependencies, first, async (onProgress) => ({
        report: await app.ingest({ onProgress, dryRun, signal: stop }),
        extra: [],
      }));
    return working(ctx, () => inTurn(run));
  };

  feature.filter(
    (ctx) =>
      ctx.room.isAdmin &&
      ctx.room.command?.name === "ingest" &&
      ctx.message?.document === undefined,
    (ctx) => {
      const argument = ctx.room.command?.argument.normalize("NFC").toLowerCase() ?? "";
      return ingest(ctx, dryRunWords.has(argument));
    },
  );
  feature.callbackQuery(publishData, async (ctx) => {
    const { isAdmin, messages } = ctx.room;
    if (!isAdmin || pressedMessage(ctx) === null)
      return answerPress(ctx, messages.access.adminsOnly);
    await answerPress(ctx);
    return ingest(ctx, false);
  });
  return feature;
}
