import type {
  InlineKeyboardMarkup,
  InlineQueryResultArticle,
  MessageEntity,
  Update,
} from "grammy/types";
import { HtmlError, parseHtml } from "./html.ts";
import type { InlineAnswer, Shown, World } from "./world.ts";

/** What the real server answers with `ok: false`. */
export class Refusal extends Error {
  readonly status: number;
  readonly parameters: Readonly<Record<string, number>>;
  constructor(status: number, description: string, parameters: Record<string, number> = {}) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

export type Parameters = Readonly<Record<string, unknown>>;
type Method = (world: World, parameters: Parameters, signal: AbortSignal) => unknown;

const bad = (description: string) => new Refusal(400, `Bad Request: ${description}`);

function readText(
  text: unknown,
  parseMode: unknown,
  limit = 4096,
): { text: string; entities: MessageEntity[] } {
  if (typeof text !== "string") throw bad("message text is empty");
  if (parseMode !== undefined && parseMode !== "HTML") throw bad("unsupported parse_mode");
  try {
    const parsed = parseMode === "HTML" ? parseHtml(text) : { text, entities: [] };
    if (parsed.text.trim() === "") throw bad("message text is empty");
    if (parsed.text.length > limit) throw bad("message is too long");
    if (parsed.entities.length > 100) throw bad("too many entities: the rest would be dropped");
    return { text: parsed.text.trim(), entities: parsed.entities as MessageEntity[] };
  } catch (error) {
    if (error instanceof HtmlError) throw bad(error.message);
    throw error;
  }
}

function readMarkup(markup: unknown): InlineKeyboardMarkup | undefined {
  if (markup === undefined) return undefined;
  const { inline_keyboard: rows } = markup as InlineKeyboardMarkup;
  const buttons = rows.flat();
  if (buttons.length === 0 || rows.some((row) => row.length === 0)) throw bad("empty markup");
  if (buttons.length > 100) throw bad("too many buttons");
  if (rows.some((row) => row.length > 8)) throw bad("row too wide");
  for (const button of buttons) {
    if (button.text.trim() === "") throw bad("button text is empty");
    const data = "callback_data" in button ? button.callback_data : undefined;
    const url = "url" in button ? button.url : undefined;
    if ((data === undefined) === (url === undefined)) throw bad("a button needs one action");
    if (data !== undefined && (data === "" || Buffer.byteLength(data) > 64))
      throw bad("BUTTON_DATA_INVALID");
    if (url !== undefined && !/^https:\/\/[^/]+\.[^/]+/u.test(url)) throw bad("BUTTON_URL_INVALID");
  }
  return { inline_keyboard: rows };
}

function chatOf(world: World, chatId: unknown): number {
  if (typeof chatId !== "number" || !world.chats.has(chatId)) throw bad("chat not found");
  if (world.blocked.has(chatId)) throw new Refusal(403, "Forbidden: bot was blocked by the user");
  return chatId;
}

function sendMessage(world: World, parameters: Parameters): Shown {
  return send(world, parameters, readText(parameters["text"], parameters["parse_mode"]));
}

function sendPhoto(world: World, parameters: Parameters): Shown {
  const photo = parameters["photo"];
  const isPng =
    photo instanceof Uint8Array && Buffer.from(photo).toString("latin1", 1, 4) === "PNG";
  if (!isPng) throw bad("there is no photo in the request");
  const { text: caption, entities } = readText(
    parameters["caption"],
    parameters["parse_mode"],
    1024,
  );
  return send(world, parameters, { caption, caption_entities: entities, photo });
}

function send(world: World, parameters: Parameters, content: Readonly<Record<string, unknown>>) {
  const chatId = chatOf(world, parameters["chat_id"]);
  const markup = readMarkup(parameters["reply_markup"]);
  const reply = parameters["reply_parameters"] as
    | { message_id: number; allow_sending_without_reply?: boolean }
    | undefined;
  const target = reply === undefined ? undefined : world.messagesOf(chatId).get(reply.message_id);
  if (reply !== undefined && target === undefined && reply.allow_sending_without_reply !== true)
    throw bad("message to be replied not found");
  const thread = parameters["message_thread_id"];
  if (thread === 1) throw bad("message thread not found");
  const message = {
    message_id: world.nextId(),
    from: world.me,
    chat: world.chats.get(chatId),
    date: Math.floor(Date.now() / 1000),
    ...content,
    edits: 0,
    ...(target === undefined ? {} : { reply_to_message: target }),
    ...(typeof thread === "number" ? { message_thread_id: thread, is_topic_message: true } : {}),
    ...(markup === undefined ? {} : { reply_markup: markup }),
  } as unknown as Shown;
  world.messagesOf(chatId).set(message.message_id, message);
  return message;
}

function sendMessageDraft(world: World, parameters: Parameters): true {
  const chatId = chatOf(world, parameters["chat_id"]);
  if (world.chats.get(chatId)?.type !== "private") throw bad("TEXTDRAFT_PEER_INVALID");
  const id = parameters["draft_id"];
  if (!Number.isInteger(id) || id === 0) throw bad("RANDOM_ID_INVALID");
  const { text } = readText(parameters["text"], parameters["parse_mode"]);
  world.drafts.push({ chatId, id: Number(id), text });
  return true;
}

function editMessageText(world: World, parameters: Parameters): Shown {
  const chatId = chatOf(world, parameters["chat_id"]);
  const message = world.messagesOf(chatId).get(Number(parameters["message_id"]));
  if (message?.from?.id !== world.me.id) throw bad("message to edit not found");
  const { text, entities } = readText(parameters["text"], parameters["parse_mode"]);
  const markup = readMarkup(parameters["reply_markup"]);
  const isSame =
    message.text === text &&
    JSON.stringify(message.entities) === JSON.stringify(entities) &&
    JSON.stringify(message.reply_markup) === JSON.stringify(markup);
  if (isSame) throw bad("message is not modified");
  const { reply_markup: _, ...rest } = message;
  const edited = {
    ...rest,
    text,
    entities,
    edits: message.edits + 1,
    ...(markup === undefined ? {} : { reply_markup: markup }),
  } as Shown;
  world.messagesOf(chatId).set(message.message_id, edited);
  return edited;
}

function answerInlineQuery(world: World, parameters: Parameters): true {
  const id = String(parameters["inline_query_id"]);
  if (world.inlineQueries.get(id) !== null) throw bad("query is too old or unknown");
  const results = parameters["results"] as InlineQueryResultArticle[];
  if (results.length > 50) throw bad("RESULTS_TOO_MUCH");
  if (new Set(results.map((result) => result.id)).size < results.length)
    throw bad("RESULT_ID_DUPLICATE");
  for (const result of results) {
    if (Buffer.byteLength(result.id) < 1 || Buffer.byteLength(result.id) > 64)
      throw bad("RESULT_ID_INVALID");
    if (result.title === "") throw bad("ARTICLE_TITLE_EMPTY");
    const content = result.input_message_content as { message_text: string; parse_mode?: string };
    readText(content.message_text, content.parse_mode);
    readMarkup(result.reply_markup);
  }
  const button = parameters["button"] as { text: string; start_parameter: string } | undefined;
  if (button !== undefined && !/^[\w-]{1,64}$/u.test(button.start_parameter))
    throw bad("START_PARAM_INVALID");
  world.inlineQueries.set(id, parameters as unknown as InlineAnswer);
  return true;
}

function answerCallbackQuery(world: World, parameters: Parameters): true {
  const id = String(parameters["callback_query_id"]);
  if (world.presses.get(id) !== null) throw bad("query is too old or unknown");
  if (String(parameters["text"] ?? "").length > 200) throw bad("MESSAGE_TOO_LONG");
  world.presses.set(id, { ...parameters });
  return true;
}

let polls = 0;

async function getUpdates(
  world: World,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Update[]> {
  world.endPoll();
  polls += 1;
  const mine = polls;
  const offset = Number(parameters["offset"] ?? 0);
  world.updates = world.updates.filter((update) => update.update_id >= offset);
  if (world.updates.length === 0)
    await world.waitForUpdate(Number(parameters["timeout"] ?? 0) * 1000, signal);
  if (mine !== polls) throw new Refusal(409, "Conflict: terminated by other getUpdates request");
  const allowed = parameters["allowed_updates"] as string[] | undefined;
  world.updates = world.updates.filter(
    (update) => allowed === undefined || allowed.some((kind) => kind in update),
  );
  return world.updates.slice(0, Number(parameters["limit"] ?? 100));
}

function setMyCommands(world: World, parameters: Parameters): true {
  const commands = parameters["commands"] as { command: string; description: string }[];
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/u.test(command)) throw bad("BOT_COMMAND_INVALID");
    if (description === "" || description.length > 256)
      throw bad("BOT_COMMAND_DESCRIPTION_INVALID");
  }
  const scope = parameters["scope"] as { type: string; chat_id?: number } | undefined;
  const key = `${scope?.type ?? "default"}/${scope?.chat_id ?? ""}/${parameters["language_code"] ?? ""}`;
  if (scope?.chat_id !== undefined) chatOf(world, scope.chat_id);
  world.commands.set(key, commands);
  return true;
}

/** The methods there are, each with the parameters it knows. */
export const methods: Readonly<Record<string, { run: Method; known: readonly string[] }>> = {
  getMe: {
    known: [],
    run: (world) => ({
      ...world.me,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
    }),
  },
  getUpdates: { known: ["offset", "limit", "timeout", "allowed_updates"], run: getUpdates },
  setWebhook: { known: ["url", "secret_token", "allowed_updates"], run: () => true },
  deleteWebhook: { known: ["drop_pending_updates"], run: () => true },
  sendMessage: {
    known: [
      "chat_id",
      "text",
      "parse_mode",
      "message_thread_id",
      "reply_parameters",
      "reply_markup",
      "link_preview_options",
    ],
    run: sendMessage,
  },
  sendPhoto: {
    known: [
      "chat_id",
      "photo",
      "caption",
      "parse_mode",
      "message_thread_id",
      "reply_parameters",
      "reply_markup",
    ],
    run: sendPhoto,
  },
  sendMessageDraft: {
    known: ["chat_id", "draft_id", "text", "parse_mode", "message_thread_id"],
    run: sendMessageDraft,
  },
  editMessageText: {
    known: ["chat_id", "message_id", "text", "parse_mode", "reply_markup", "link_preview_options"],
    run: editMessageText,
  },
  sendChatAction: {
    known: ["chat_id", "action", "message_thread_id"],
    run: (world, parameters) => {
      chatOf(world, parameters["chat_id"]);
      return true;
    },
  },
  answerCallbackQuery: {
    known: ["callback_query_id", "text", "show_alert", "url"],
    run: answerCallbackQuery,
  },
  answerInlineQuery: {
    known: ["inline_query_id", "results", "is_personal", "cache_time", "next_offset", "button"],
    run: answerInlineQuery,
  },
  setMyCommands: { known: ["commands", "scope", "language_code"], run: setMyCommands },
  deleteMyCommands: { known: ["scope", "language_code"], run: () => true },
  getFile: {
    known: ["file_id"],
    run: (world, parameters) => {
      const id = String(parameters["file_id"]);
      const file = world.files.get(id);
      if (file === undefined) throw bad("invalid file_id");
      if (file.bytes.length > 20 * 1024 * 1024) throw bad("file is too big");
      return {
        file_id: id,
        file_unique_id: id,
        file_size: file.bytes.length,
        file_path: file.path,
      };
    },
  },
};
