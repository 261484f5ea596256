import { Composer } from "grammy";
import { z } from "zod";
import type { App } from "../app.ts";
import type { StateStore } from "../domain/access.ts";
import type { Answer, Rights } from "../domain/answer.ts";
import { type BotContext, type Dependencies, placeOf, type Room } from "./context.ts";
import { answerPress, createRecentPresses, pressedMessage } from "./press.ts";
import { type Block, bold, line } from "./send/blocks.ts";
import { post } from "./send/post.ts";

const count = z.number().int().nonnegative();

/** What is kept of an answer: how it came about, and nothing of what it says. */
const receiptSchema = z.object({
  snapshot: z.string(),
  mode: z.enum(["offline", "model"]),
  /** Quotes that it cites. */
  sources: count,
  /** Collections that the cited documents belong to: who may not read them may not see it. */
  collections: z.array(z.string()),
  /** Only where a model is configured. */
  byModel: z
    .object({
      model: z.string(),
      prompt: z.string(),
      passages: count,
      checks: z.object({ passed: count, repaired: count, dropped: count, repointed: count }),
      promptTokens: count,
      completionTokens: count,
      isCached: z.boolean(),
      fallback: z
        .enum([
          "settled-by-code",
          "no-passages",
          "budget",
          "busy",
          "model-failed",
          "nothing-passed",
        ])
        .nullable(),
      latencyMs: count,
    })
    .nullable(),
});

type KeptReceipt = z.infer<typeof receiptSchema>;

/** Prefix of the data of receipt buttons; the kept receipt's id follows. */
const receiptPrefix = "h:";

/** The data of the button that shows how an answer came about. */
export function receiptData(answer: Answer, state: StateStore): string {
  const { snapshot, mode, citations, receipt, latencyMs } = answer;
  const kept: KeptReceipt = {
    snapshot,
    mode,
    sources: citations.length,
    collections: [...new Set(citations.map(({ collection }) => collection))].sort(),
    byModel: receipt === undefined ? null : { ...receipt, latencyMs: Math.round(latencyMs) },
  };
  return `${receiptPrefix}${state.saveView(JSON.stringify(receiptSchema.parse(kept)))}`;
}

function readReceipt(state: StateStore, id: string): KeptReceipt | null {
  const kept = state.view(id);
  const receipt = receiptSchema.safeParse(kept === null ? null : JSON.parse(kept));
  return receipt.success ? receipt.data : null;
}

function covers({ collections }: Rights, needed: readonly string[]): boolean {
  return collections === "all" || needed.every((each) => collections.includes(each));
}

function receiptBlocks(kept: KeptReceipt, app: App, { messages }: Room): Block[] {
  const words = messages.model.receipt;
  const published = app.snapshots().find(({ id }) => id === kept.snapshot)?.publishedAt;
  const snapshot = words.snapshot(kept.snapshot === "" ? "–" : kept.snapshot);
  const said = [
    published === undefined
      ? snapshot
      : `${snapshot}, ${words.publishedAt(messages.instant(published))}`,
    kept.mode === "model" ? words.byModel : words.offline,
    words.sources(kept.sources),
  ];
  if (kept.byModel !== null) {
    const { model, prompt, passages, checks, fallback, ...rest } = kept.byModel;
    if (fallback !== null) said.push(words.reason[fallback]);
    said.push(words.model(model), words.prompt(prompt), words.passages(passages));
    const { passed, repaired, dropped, repointed } = checks;
    said.push(
      repaired === 0
        ? words.passed(passed)
        : `${words.passed(passed)}, ${words.repaired(repaired)}`,
      words.dropped(dropped),
    );
    if (repointed > 0) said.push(words.repointed(repointed));
    said.push(words.tokens(rest.promptTokens, rest.completionTokens), words.took(rest.latencyMs));
    if (rest.isCached) said.push(words.cached);
  }
  return [line(bold(words.title)), ...said.map((each) => line(each))];
}

/** The button below an answer that shows how it came about, to those who may read its sources. */
export function createReceipt({ app }: Dependencies): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const isRepeated = createRecentPresses();

  feature.callbackQuery(new RegExp(`^${receiptPrefix}[\\w-]{1,16}$`), async (ctx, next) => {
    const { rights, messages } = ctx.room;
    const words = messages.model.receipt;
    const pressed = pressedMessage(ctx);
    if (pressed === null) return next();
    const id = ctx.callbackQuery.data.slice(receiptPrefix.length);
    const kept = readReceipt(app.state, id);
    if (rights === null || kept === null || !covers(rights, kept.collections))
      return answerPress(ctx, words.gone);
    if (isRepeated(`${pressed.chatId}:${pressed.messageId}`))
      return answerPress(ctx, words.shownAbove);
    await answerPress(ctx);
    const blocks = receiptBlocks(kept, app, ctx.room);
    await post(ctx.api, placeOf(ctx), blocks, { once: ctx.once, name: "receipt" });
  });
  return feature;
}
