import { type Api, Composer, InlineKeyboard } from "grammy";
import type { AccessRequest, Member } from "../../domain/access.ts";
import { telegramMessages } from "../../i18n/telegram.ts";
import type { TelegramMessages } from "../../i18n/telegram-messages.ts";
import { type BotContext, type Dependencies, placeOf } from "../context.ts";
import { loggable } from "../loggable.ts";
import { answerPress } from "../press.ts";
import { line, lines } from "../send/blocks.ts";
import { post } from "../send/post.ts";
import { collectionKey, collectionsOf } from "./collections.ts";
import { showCard } from "./members.ts";

const askPrefix = "a:ask";
/** Data of an admin's decision: `a:y:REQUEST:COLLECTION` or `a:n:REQUEST`. */
export const approvePrefix = "a:y:";
export const declinePrefix = "a:n:";
/** Stands for every collection, where a collection's key could stand. */
export const everyCollection = "*";

/** Who was declined may ask again only then: admins are not to be worn down. */
const afterDeclineMs = 24 * 60 * 60 * 1000;
/** Telegram allows 100 buttons; a screen is full long before. */
const collectionButtons = 20;

function adminIds({ app, config }: Dependencies): number[] {
  const saved = app.state.members().filter((member: Member) => member.role === "admin");
  return [...new Set([...config.telegram.adminIds, ...saved.map((member) => member.id)])];
}

function declinedLately(request: AccessRequest | null): boolean {
  if (request?.state !== "declined") return false;
  return Date.now() - Date.parse(request.requestedAt) < afterDeclineMs;
}

/** Whom a request in this room would be for. */
function requester({
  room,
  chat,
}: BotContext): Pick<AccessRequest, "from" | "kind" | "name"> | null {
  if (room.kind === "group" && chat !== undefined)
    return { from: chat.id, kind: "group", name: (chat.title ?? "").slice(0, 100) };
  return room.person === null
    ? null
    : { from: room.person.id, kind: "person", name: room.person.name };
}

/** Tells a stranger, or a group that was not let in, politely how to get access. */
export async function askForAccess(ctx: BotContext, dependencies: Dependencies): Promise<void> {
  const { room } = ctx;
  const { access } = room.messages;
  if (room.kind === "group" && room.isAdmin) return showCard(ctx, dependencies);
  const say = (text: string, button?: string) =>
    post(ctx.api, placeOf(ctx), lines(text), {
      buttons:
        button === undefined
          ? undefined
          : InlineKeyboard.from([[InlineKeyboard.text(button, askPrefix)]]),
      once: ctx.once,
      name: "access",
    });
  const who = requester(ctx);
  const latest = who === null ? null : dependencies.app.state.latestRequest(who.from);
  if (adminIds(dependencies).length === 0) await say(access.noAdmin);
  else if (latest?.state === "pending") await say(access.waiting);
  else if (declinedLately(latest)) await say(access.declinedLately);
  else if (room.kind === "group") await say(access.groupClosed, access.groupAskButton);
  else await say(access.stranger, access.askButton);
}

function decisionButtons(
  request: AccessRequest,
  collections: readonly string[],
  { access }: TelegramMessages,
): InlineKeyboard {
  const buttons = new InlineKeyboard().text(
    access.approveAll,
    `${approvePrefix}${request.id}:${everyCollection}`,
  );
  if (collections.length > 1)
    for (const collection of collections.slice(0, collectionButtons))
      buttons
        .row()
        .text(
          access.approveOne(collection.slice(0, 40)),
          `${approvePrefix}${request.id}:${collectionKey(collection)}`,
        );
  return buttons.row().text(access.decline, `${declinePrefix}${request.id}`);
}

/** What admins read about a request. They may prefer another language; it is not known here. */
function requestText(
  request: AccessRequest,
  { access }: TelegramMessages,
  by: string | null,
): string {
  return request.kind === "person"
    ? access.requestOfPerson(request.name, request.from)
    : access.requestOfGroup(request.name, by ?? "?");
}

async function notifyAdmins(
  api: Api,
  dependencies: Dependencies,
  request: AccessRequest,
  by: string,
): Promise<void> {
  const { app, config, logger } = dependencies;
  const messages = telegramMessages(config.defaultLanguage);
  const text = requestText(request, messages, by);
  const buttons = decisionButtons(request, collectionsOf(app), messages);
  for (const chatId of adminIds(dependencies)) {
    await post(api, { chatId }, [line(text)], { buttons }).catch((error: unknown) => {
      logger.warn(
        { chatId, err: loggable(error) },
        "an admin could not be told of an access request",
      );
    });
  }
}

/** The button with which strangers ask for access. */
export function createStranger(dependencies: Dependencies): Composer<BotContext> {
  const { app } = dependencies;
  const feature = new Composer<BotContext>();
  feature.callbackQuery(askPrefix, async (ctx) => {
    const { rights, person, messages } = ctx.room;
    const { access } = messages;
    const who = requester(ctx);
    if (rights !== null || who === null || person === null)
      return answerPress(ctx, access.alreadyMember);
    const latest = app.state.latestRequest(who.from);
    if (latest?.state === "pending") return answerPress(ctx, access.waiting);
    if (declinedLately(latest)) return answerPress(ctx, access.declinedLately);
    const request = app.state.requestAccess(who);
    await answerPress(ctx);
    await post(ctx.api, placeOf(ctx), lines(access.sent), { once: ctx.once, name: "sent" });
    await notifyAdmins(ctx.api, dependencies, request, person.name);
  });
  return feature;
}
