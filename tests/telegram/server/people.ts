import type { Chat, Message, MessageEntity, User } from "grammy/types";
import type { InlineAnswer, Shown, World } from "./world.ts";

interface SayOptions {
  readonly chat?: number;
  readonly replyTo?: number;
  readonly thread?: number;
  /** Fields that replace those of an ordinary message. */
  readonly message?: Partial<Message>;
}

/** Commands and mentions as Telegram marks them. */
function entitiesIn(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const match of text.matchAll(/(?<![\w/@])(?:\/[a-z0-9_]+(?:@\w+)?|@\w{4,})/giu))
    found.push({
      type: match[0].startsWith("/") ? "bot_command" : "mention",
      offset: match.index,
      length: match[0].length,
    });
  return found;
}

/** Waits until something is there. */
export async function until<T>(
  read: () => T | undefined | null | false,
  what: string,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = read();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Plays the users of the server, and reads what they see. */
export class People {
  readonly world: World;
  constructor(world: World) {
    this.world = world;
  }

  user(id: number, name: string, languageCode?: string): User {
    const user: User = {
      id,
      is_bot: false,
      first_name: name,
      ...(languageCode === undefined ? {} : { language_code: languageCode }),
    };
    this.world.users.set(id, user);
    this.world.chats.set(id, { id, type: "private", first_name: name } as Chat);
    return user;
  }

  group(id: number, title: string): number {
    this.world.chats.set(id, { id, type: "supergroup", title, is_forum: true } as Chat);
    return id;
  }

  /** @returns the message's number and the update's */
  say(user: User, text: string, options: SayOptions = {}) {
    return this.#write(user, { text, entities: entitiesIn(text) } as Partial<Message>, options);
  }

  sendFile(
    user: User,
    file: { name: string; bytes: Uint8Array; size?: number; caption?: string; album?: string },
    options: SayOptions = {},
  ) {
    const id = `file-${this.world.nextId()}`;
    this.world.files.set(id, { path: `documents/${id}`, bytes: file.bytes });
    const caption = file.caption ?? "";
    const content = {
      document: {
        file_id: id,
        file_unique_id: id,
        file_name: file.name,
        mime_type: "text/plain",
        file_size: file.size ?? file.bytes.length,
      },
      ...(caption === "" ? {} : { caption, caption_entities: entitiesIn(caption) }),
      ...(file.album === undefined ? {} : { media_group_id: file.album }),
    };
    return this.#write(user, content as Partial<Message>, options);
  }

  #write(user: User, content: Partial<Message>, { chat, replyTo, thread, message }: SayOptions) {
    const chatId = chat ?? user.id;
    const target = replyTo === undefined ? undefined : this.world.messagesOf(chatId).get(replyTo);
    const written = {
      message_id: this.world.nextId(),
      date: Math.floor(Date.now() / 1000),
      chat: this.world.chats.get(chatId),
      from: user,
      ...content,
      ...(target === undefined ? {} : { reply_to_message: target }),
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...message,
    } as unknown as Shown;
    this.world.messagesOf(chatId).set(written.message_id, written);
    const updateId = this.world.push({ message: written as never });
    return { messageId: written.message_id, updateId };
  }

  /** Presses the button with this data, or the first whose label matches. */
  async press(
    user: User,
    message: Shown,
    which: string | RegExp,
  ): Promise<Record<string, unknown>> {
    const button = (message.reply_markup?.inline_keyboard.flat() ?? []).find((each) =>
      typeof which === "string"
        ? "callback_data" in each && each.callback_data === which
        : which.test(each.text),
    );
    if (button === undefined || !("callback_data" in button))
      throw new Error(`no button ${String(which)} in ${JSON.stringify(message.reply_markup)}`);
    const id = `press-${this.world.nextId()}`;
    this.world.presses.set(id, null);
    const { edits: _, ...shown } = message;
    const query = { id, from: user, chat_instance: "1", data: button.callback_data };
    this.world.push({ callback_query: { ...query, message: shown } as never });
    return until(() => this.world.presses.get(id), `an answer to the press of ${button.text}`);
  }

  /** Presses a button below a message that was posted in inline mode, somewhere. */
  async pressInline(user: User, data: string): Promise<Record<string, unknown>> {
    const id = `press-${this.world.nextId()}`;
    this.world.presses.set(id, null);
    const query = { id, from: user, chat_instance: "1", data, inline_message_id: "posted" };
    this.world.push({ callback_query: query as never });
    return until(() => this.world.presses.get(id), "an answer to the press");
  }

  async inline(user: User, query: string): Promise<InlineAnswer> {
    const id = `inline-${this.world.nextId()}`;
    this.world.inlineQueries.set(id, null);
    this.world.push({ inline_query: { id, from: user, query, offset: "" } });
    return until(() => this.world.inlineQueries.get(id), `results for "${query}"`);
  }

  /** What the bot wrote in a chat, oldest first. */
  shown(chatId: number): Shown[] {
    const all = [...this.world.messagesOf(chatId).values()];
    return all.filter((message) => message.from?.id === this.world.me.id);
  }

  /** The bot's first message in reply to one, that also matches. */
  reply(chatId: number, messageId: number, pattern = /./u, timeoutMs?: number): Promise<Shown> {
    return until(
      () =>
        this.shown(chatId).find(
          (message) =>
            message.reply_to_message?.message_id === messageId &&
            pattern.test(message.text ?? message.caption ?? ""),
        ),
      `a reply to message ${messageId} with ${pattern}`,
      timeoutMs,
    );
  }

  /** Sends a question and waits for what answers it. */
  async ask(user: User, text: string, options: SayOptions = {}): Promise<Shown> {
    const { messageId } = this.say(user, text, options);
    return this.reply(options.chat ?? user.id, messageId);
  }

  /** The bot's first message after a given one that matches. */
  message(chatId: number, pattern: RegExp, after = 0, timeoutMs?: number): Promise<Shown> {
    return until(
      () =>
        this.shown(chatId).find(
          (message) => message.message_id > after && pattern.test(message.text),
        ),
      `a message in ${chatId} with ${pattern}`,
      timeoutMs,
    );
  }

  /** Calls that the server refused, faults left out. */
  refusals() {
    return this.world.calls.filter((call) => call.description !== undefined);
  }
}
