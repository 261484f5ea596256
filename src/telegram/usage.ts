import { Composer } from "grammy";
import { type BotContext, type Dependencies, placeOf } from "./context.ts";
import { type Block, bold, emptyLine, line, lines } from "./send/blocks.ts";
import { post } from "./send/post.ts";

const membersShown = 15;

/** `/usage`: what the model has cost today, and whom. For admins, in private: it names people. */
export function createUsage({ app, config }: Dependencies): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  const blocks = ({ room: { messages } }: BotContext): Block[] => {
    const usage = app.usage();
    const words = messages.model.usage;
    if (usage === null) return lines(words.none);
    const { tokensPerDay, tokensPerMember } = config.model;
    const spenders = Object.entries(usage.byAsker).sort(([, a], [, b]) => b - a);
    const spent = spenders.reduce((sum, [, tokens]) => sum + tokens, 0);
    const nameOf = (id: string) => app.state.member(Number(id))?.name ?? words.unknown(id);
    const members = spenders
      .slice(0, membersShown)
      .map(([id, tokens]) =>
        words.member(nameOf(id), tokens, tokensPerMember !== null && tokens >= tokensPerMember),
      );
    const left = spenders.length - members.length;
    return [
      line(bold(words.title)),
      line(words.day(usage.day)),
      line(words.answers(usage.answers)),
      line(words.tokens(usage.promptTokens, usage.completionTokens)),
      line(words.perDay(spent, tokensPerDay)),
      line(words.perMember(tokensPerMember)),
      line(words.queue(usage.running, usage.waiting)),
      line(words.cacheHits(usage.cacheHits)),
      ...(members.length === 0 ? [] : [emptyLine, line(bold(words.members))]),
      ...members.map((member) => line(member)),
      ...(left > 0 ? [line(words.more(left))] : []),
    ];
  };

  feature.filter(
    (ctx) => ctx.room.isAdmin && ctx.room.command?.name === "usage",
    async (ctx) => {
      const { kind, messages } = ctx.room;
      const said = kind === "private" ? blocks(ctx) : lines(messages.access.inPrivateOnly);
      await post(ctx.api, placeOf(ctx), said, { once: ctx.once, name: "usage" });
    },
  );
  return feature;
}
