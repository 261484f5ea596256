import { Composer } from "grammy";
import { StoreError } from "../../domain/errors.ts";
import type { IngestProgress, IngestReport } from "../../domain/snapshot.ts";
import { type BotContext, type Dependencies, placeOf } from "../context.ts";
import { type Block, lines } from "../send/blocks.ts";
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
    await progress.finish([...outcome, ...extra]);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "locked")) throw error;
    await progress.finish(lines(messages.ingest.busy));
  }
}

/** `/ingest`: the documents folder as it is now becomes the next snapshot. For admins. */
export function createIngest(
  dependencies: Dependencies,
  inTurn: InTurn,
  working: Working,
): Composer<BotContext> {
  const { app, stop } = dependencies;
  const feature = new Composer<BotContext>();
  feature.filter(
    (ctx) =>
      ctx.room.isAdmin &&
      ctx.room.command?.name === "ingest" &&
      ctx.message?.document === undefined,
    (ctx) => {
      const first = lines(ctx.room.messages.ingest.running);
      const run = () =>
        showIngest(ctx, dependencies, first, async (onProgress) => ({
          report: await app.ingest({ onProgress, signal: stop }),
          extra: [],
        }));
      return working(ctx, () => inTurn(run));
    },
  );
  return feature;
}
