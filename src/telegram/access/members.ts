import { Composer, InlineKeyboard } from "grammy";
import type { Member } from "../../domain/access.ts";
import { type BotContext, type Dependencies, placeOf } from "../context.ts";
import { answerPress, pressedMessage } from "../press.ts";
import { type Block, bold, line, lines } from "../send/blocks.ts";
import { post, repost } from "../send/post.ts";
import { collectionKey, collectionsOf, includesCollection } from "./collections.ts";

const membersOnPage = 20;
const collectionButtons = 30;
const prefix = "m:";
/** Actions of a card that change what somebody may read: all, one collection, withdraw. */
const changing: ReadonlySet<string> = new Set(["a", "c", "r"]);

interface Screen {
  readonly blocks: readonly Block[];
  readonly buttons: InlineKeyboard | undefined;
}

function card(member: Member, ctx: BotContext, { app }: Dependencies): Screen {
  const { members } = ctx.room.messages;
  const title =
    member.kind === "group"
      ? members.cardOfGroup(member.name)
      : members.cardOfPerson(member.name, member.id);
  const isListed = ctx.room.kind === "private";
  const buttons = new InlineKeyboard();
  if (member.role === "admin") {
    if (isListed) buttons.text(members.back, `${prefix}l:0`);
    return { blocks: [line(title), line(members.admin)], buttons: isListed ? buttons : undefined };
  }
  const mark = (isOn: boolean) => (isOn ? "✅ " : "▫️ ");
  const all = member.collections === "all";
  buttons.text(`${mark(all)}${members.all}`, `${prefix}a:${member.id}`);
  for (const collection of collectionsOf(app).slice(0, collectionButtons)) {
    const isOn = !all && includesCollection(member, collection);
    const data = `${prefix}c:${member.id}:${collectionKey(collection)}`;
    buttons.row().text(`${mark(isOn)}${collection.slice(0, 50)}`, data);
  }
  buttons.row().text(members.remove, `${prefix}r:${member.id}`);
  if (isListed) buttons.row().text(members.back, `${prefix}l:0`);
  return { blocks: lines(title), buttons };
}

function list(page: number, ctx: BotContext, { app }: Dependencies): Screen {
  const { members, documents } = ctx.room.messages;
  const all = app.state.members();
  if (all.length === 0) return { blocks: lines(members.none), buttons: undefined };
  const pages = Math.ceil(all.length / membersOnPage);
  const number = Math.min(Math.max(page, 0), pages - 1);
  const buttons = new InlineKeyboard();
  for (const member of all.slice(number * membersOnPage, (number + 1) * membersOnPage)) {
    const kind =
      member.kind === "group" ? ` (${members.group})` : member.role === "admin" ? " ★" : "";
    buttons.text(`${member.name.slice(0, 50)}${kind}`, `${prefix}o:${member.id}`).row();
  }
  if (number > 0) buttons.text(documents.later, `${prefix}l:${number - 1}`);
  if (number < pages - 1) buttons.text(documents.earlier, `${prefix}l:${number + 1}`);
  return { blocks: [line(bold(members.title(all.length)))], buttons };
}

/** A group that nobody has let in yet: its card is shown as if nothing were granted. */
function groupOf(ctx: BotContext, { app }: Dependencies): Member | null {
  const { chat } = ctx;
  if (chat === undefined || ctx.room.kind !== "group") return null;
  const name = (chat.title ?? String(chat.id)).slice(0, 100);
  const known = app.state.member(chat.id);
  return known ?? { id: chat.id, kind: "group", role: "member", name, collections: [] };
}

/** Shows, in a group, what the group may read, with buttons to change it. */
export async function showCard(ctx: BotContext, dependencies: Dependencies): Promise<void> {
  const group = groupOf(ctx, dependencies);
  if (group === null) return;
  const { blocks, buttons } = card(group, ctx, dependencies);
  await post(ctx.api, placeOf(ctx), blocks, { buttons, once: ctx.once, name: "card" });
}

/** `/members` and `/grant`: who may read what. For admins. */
export function createMembers(dependencies: Dependencies): Composer<BotContext> {
  const { app, shown } = dependencies;
  const { state } = app;
  const feature = new Composer<BotContext>();

  feature.filter(
    (ctx) => ctx.room.isAdmin && ctx.room.command?.name === "grant",
    async (ctx) => {
      if (ctx.room.kind === "group") return showCard(ctx, dependencies);
      const { blocks, buttons } = list(0, ctx, dependencies);
      await post(ctx.api, placeOf(ctx), blocks, { buttons, once: ctx.once });
      return;
    },
  );
  feature.filter(
    (ctx) => ctx.room.isAdmin && ctx.room.command?.name === "members",
    async (ctx) => {
      // The list names people: it is not for a group to read.
      const { blocks, buttons } =
        ctx.room.kind === "private"
          ? list(0, ctx, dependencies)
          : { blocks: lines(ctx.room.messages.access.inPrivateOnly), buttons: undefined };
      await post(ctx.api, placeOf(ctx), blocks, { buttons, once: ctx.once });
    },
  );

  const apply = (member: Member, action: string, key: string): void => {
    if (action === "r") {
      state.removeMember(member.id);
      return;
    }
    const collections = action === "a" ? "all" : toggled(member, key);
    // A group without any collection is one that was not let in.
    if (member.kind === "group" && collections.length === 0) state.removeMember(member.id);
    else state.saveMember({ ...member, collections });
  };

  const toggled = (member: Member, key: string): readonly string[] => {
    const had = member.collections === "all" ? [] : member.collections;
    const pressed = collectionsOf(app).find((collection) => collectionKey(collection) === key);
    if (pressed === undefined) return had;
    return had.includes(pressed)
      ? had.filter((collection) => collection !== pressed)
      : [...had, pressed];
  };

  feature.callbackQuery(/^m:([lacro]):(-?\d{1,20})(?::([\w-]+))?$/, async (ctx) => {
    const { isAdmin, messages } = ctx.room;
    const pressed = pressedMessage(ctx);
    if (!isAdmin || pressed === null) return answerPress(ctx, messages.access.adminsOnly);
    const [, action = "", idText = "", key = ""] = ctx.match;
    const id = Number(idText);
    const find = () => {
      const own = groupOf(ctx, dependencies);
      return own?.id === id ? own : state.member(id);
    };
    const before = find();
    if (before !== null && before.role !== "admin" && changing.has(action))
      await ctx.once("change", async () => apply(before, action, key));
    await answerPress(ctx);
    const show = ({ blocks, buttons }: Screen) => repost(ctx.api, shown, pressed, blocks, buttons);
    if (action === "l") return show(list(id, ctx, dependencies));
    const member = find();
    const text = action === "r" ? messages.members.removed : messages.members.gone;
    if (member === null || (action === "r" && member.role !== "admin"))
      return show({ blocks: lines(text), buttons: undefined });
    return show(card(member, ctx, dependencies));
  });
  return feature;
}
