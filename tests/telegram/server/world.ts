import type {
  Chat,
  InlineKeyboardMarkup,
  InlineQueryResultArticle,
  Message,
  MessageEntity,
  Update,
  User,
} from "grammy/types";

/** One call of the bot, with what it got. */
export interface Call {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly at: number;
  status: number;
  description?: string;
}

/** Spoils the next matching calls. */
export interface Fault {
  readonly method: string;
  readonly kind: "flood" | "server" | "entities" | "drop-before" | "drop-after" | "missing";
  readonly retryAfter?: number;
  readonly chatId?: number;
  times: number;
}

export interface InlineAnswer {
  readonly results: readonly InlineQueryResultArticle[];
  readonly is_personal?: boolean;
  readonly cache_time?: number;
  readonly button?: { readonly text: string; readonly start_parameter: string };
}

/** A message as the tests read it. */
export type Shown = Message.TextMessage & {
  entities?: MessageEntity[];
  reply_markup?: InlineKeyboardMarkup;
  message_thread_id?: number;
  /** Of a picture, which has no text. */
  caption?: string;
  photo?: Uint8Array;
  edits: number;
};

/** Everything the server knows. */
export class World {
  readonly me: User & { username: string } = {
    id: 4242,
    is_bot: true,
    first_name: "Họp",
    username: "hop_test_bot",
  };
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, Chat>();
  /** By chat, by number. */
  readonly messages = new Map<number, Map<number, Shown>>();
  readonly files = new Map<string, { path: string; bytes: Uint8Array }>();
  readonly calls: Call[] = [];
  readonly faults: Fault[] = [];
  readonly blocked = new Set<number>();
  /** Previews of unfinished messages, as they were shown. */
  readonly drafts: { readonly chatId: number; readonly id: number; readonly text: string }[] = [];
  /** Query id → the answer to it; `null` while there is none. */
  readonly presses = new Map<string, Record<string, unknown> | null>();
  readonly inlineQueries = new Map<string, InlineAnswer | null>();
  readonly commands = new Map<string, readonly { command: string }[]>();
  /** Not confirmed yet. */
  updates: Update[] = [];
  #lastId = 1_000;
  #updateId = 700_000;
  #wake: () => void = () => {};

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  push(update: Omit<Update, "update_id">): number {
    this.#updateId += 1;
    this.updates.push({ update_id: this.#updateId, ...update } as Update);
    this.#wake();
    return this.#updateId;
  }

  /** Ends the poll that waits: there is one at a time. */
  endPoll(): void {
    this.#wake();
  }

  /** Resolves with the next update, or when the time is over. */
  waitForUpdate(timeoutMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#wake = done;
      signal.addEventListener("abort", done, { once: true });
    });
  }

  messagesOf(chatId: number): Map<number, Shown> {
    const known = this.messages.get(chatId);
    if (known !== undefined) return known;
    const fresh = new Map<number, Shown>();
    this.messages.set(chatId, fresh);
    return fresh;
  }
}
