import type { Message, MessageEntity, User } from "grammy/types";
import type { StateStore } from "../domain/access.ts";
import type { Rights } from "../domain/answer.ts";
import { telegramMessages } from "../i18n/telegram.ts";
import type { BotContext, Command, Dependencies, Person, Room } from "./context.ts";
import { showable } from "./send/blocks.ts";
import type { Place } from "./send/post.ts";

/** Accounts that Telegram puts in the place of people who do not show themselves. */
const standIns: ReadonlySet<number> = new Set([
  1_087_968_824, // an anonymous admin of the group
  136_817_688, // somebody who writes as a channel
  777_000, // a channel's posts in its discussion group
]);
const nameCharacters = 64;

/** How a person is called in messages. */
export function nameOf(user: User): string {
  const full = [user.first_name, user.last_name].filter((part) => part !== undefined).join(" ");
  const name = showable(full).replaceAll("\n", " ").trim().slice(0, nameCharacters);
  return user.username === undefined ? name : `${name} (@${user.username})`;
}

function personOf(user: User | undefined): Person | null {
  if (user === undefined || user.is_bot || standIns.has(user.id)) return null;
  return { id: user.id, name: nameOf(user) };
}

export function isAdmin(state: StateStore, config: Dependencies["config"], id: number): boolean {
  return config.telegram.adminIds.includes(id) || state.member(id)?.role === "admin";
}

/** What a person may read in a chat of their own. */
export function rightsOfPerson(
  { app, config }: Pick<Dependencies, "app" | "config">,
  person: Person | null,
): Rights | null {
  if (person === null) return null;
  if (isAdmin(app.state, config, person.id)) return { collections: "all" };
  const member = app.state.member(person.id);
  return member === null ? null : { collections: member.collections };
}

function entitiesOf(message: Message): readonly MessageEntity[] {
  return message.entities ?? message.caption_entities ?? [];
}

function textOf(message: Message): string {
  return message.text ?? message.caption ?? "";
}

/** `other` when the command names another bot. */
function commandOf(message: Message, username: string): Command | "other" | null {
  const entity = entitiesOf(message).find((each) => each.type === "bot_command");
  if (entity === undefined || entity.offset !== 0) return null;
  const text = textOf(message);
  const [name = "", target] = text.slice(1, entity.length).toLowerCase().split("@");
  if (target !== undefined && target !== username.toLowerCase()) return "other";
  const argument = text.slice(entity.length).trim();
  return { name, argument, isMine: target !== undefined || message.chat.type === "private" };
}

/** Where the text names the bot: `@bot`, or a mention of its account. */
function mentionsOf(message: Message, me: { id: number; username: string }): MessageEntity[] {
  const text = textOf(message);
  const name = `@${me.username.toLowerCase()}`;
  return entitiesOf(message).filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    const part = text.slice(entity.offset, entity.offset + entity.length);
    return entity.type === "mention" && part.toLowerCase() === name;
  });
}

function withoutMentions(text: string, mentions: readonly MessageEntity[]): string {
  let rest = text;
  for (const { offset, length } of mentions.toReversed())
    rest = `${rest.slice(0, offset)} ${rest.slice(offset + length)}`;
  return rest
    .replace(/ {2,}/gu, " ")
    .replace(/^[\s,:;.!-]+/u, "")
    .trim();
}

/** Messages that nobody said to the bot: its own, other bots', a channel's copies. */
function isForeign(message: Message, me: number): boolean {
  if (message.via_bot?.id === me || message.is_automatic_forward === true) return true;
  const sender = message.from;
  return (
    sender === undefined || (sender.is_bot && !standIns.has(sender.id)) || sender.id === 777_000
  );
}

function placeFor(message: Message): Place {
  return {
    chatId: message.chat.id,
    ...(message.is_topic_message === true && message.message_thread_id !== undefined
      ? { threadId: message.message_thread_id }
      : {}),
    replyTo: message.message_id,
  };
}

/** Commands that some feature answers; in groups only these are taken without the bot's name. */
const knownCommands: ReadonlySet<string> = new Set([
  "start",
  "hoi",
  ...Object.keys(telegramMessages("en").commands),
]);

type Said = Pick<Room, "command" | "said"> | "not for us";

function readMessage(message: Message, me: { id: number; username: string }): Said {
  if (isForeign(message, me.id)) return "not for us";
  const command = commandOf(message, me.username);
  if (command === "other") return "not for us";
  const mentions = mentionsOf(message, me);
  if (message.chat.type !== "private") {
    const isReply = message.reply_to_message?.from?.id === me.id;
    const isCommand = command !== null && (command.isMine || knownCommands.has(command.name));
    if (!isCommand && mentions.length === 0 && !isReply) return "not for us";
  }
  const said = command?.argument ?? withoutMentions(textOf(message), mentions);
  return { command, said };
}

/**
 * Finds out who says what in which room.
 * @returns `null` for what is none of the bot's business: chatter in groups, other bots, service
 * messages.
 */
export function roomOf(ctx: BotContext, dependencies: Dependencies): Room | null {
  const { app, config } = dependencies;
  const { message, callbackQuery } = ctx;
  const chat = ctx.chat;
  const said: Said =
    message === undefined ? { command: null, said: "" } : readMessage(message, ctx.me);
  if (said === "not for us") return null;

  const sender = ctx.from;
  const person = personOf(sender);
  const code = sender?.language_code;
  const language = code?.startsWith("vi")
    ? "vi"
    : code?.startsWith("en")
      ? "en"
      : config.defaultLanguage;
  const isGroup = chat?.type === "group" || chat?.type === "supergroup";
  if (chat !== undefined && chat.type !== "private" && !isGroup) return null;
  const place = callbackPlace(ctx) ?? (message === undefined ? null : placeFor(message));
  const asker = person?.id ?? message?.sender_chat?.id ?? 0;
  return {
    kind: chat === undefined ? "inline" : isGroup ? "group" : "private",
    person,
    isAdmin: person !== null && isAdmin(app.state, config, person.id),
    rights: isGroup ? groupRights(app.state, chat.id) : rightsOfPerson(dependencies, person),
    language,
    messages: telegramMessages(language),
    conversation: `${chat?.id ?? "inline"}:${asker}`,
    place,
    command: callbackQuery === undefined ? said.command : null,
    said: said.said,
  };
}

/** What everybody in a group may read: its grants, whoever asks. */
function groupRights(state: StateStore, chatId: number): Rights | null {
  const group = state.member(chatId);
  return group === null ? null : { collections: group.collections };
}

/** A press is answered below the message with the button, in its topic. */
function callbackPlace(ctx: BotContext): Place | null {
  const message = ctx.callbackQuery?.message;
  if (message === undefined) return null;
  // A message too old to be shown has date 0, and nothing but its number.
  if (message.date === 0) return { chatId: message.chat.id, replyTo: message.message_id };
  return placeFor(message);
}
