import { ModelError } from "../../domain/errors.ts";
import type { ChatModel, ChatReply, ChatRequest, TokenUsage } from "../../domain/ports.ts";
import { toModelError } from "./failure.ts";
import { loadLibrary } from "./library.ts";
import { withRetries } from "./retry.ts";
import { clientOptions, type ModelServer } from "./server.ts";

/** Ways to ask for JSON, the strictest first. Plain asks with nothing that a small server may not know. */
const FORMATS = ["schema", "object", "plain"] as const;
type Format = (typeof FORMATS)[number];
type Library = Awaited<ReturnType<typeof loadLibrary>>;

/** What a server says to a request that it does not understand. */
const REFUSALS: ReadonlySet<number | null> = new Set([400, 415, 422, 501]);

/** An answer of a few claims needs about a tenth of it; what goes on beyond is not read. */
const MAX_REPLY_CHARACTERS = 16_000;
/** Vietnamese in the tokens of common models; only where the server does not count. */
const CHARACTERS_PER_TOKEN = 2.5;

/**
 * A chat model behind an OpenAI-compatible endpoint. The library is loaded with the first call.
 * A server that refuses structured output is asked in the next simpler way at once, and from then
 * on first in the way that it took.
 */
export function createChatModel(name: string, server: ModelServer): ChatModel {
  let accepted: Format = "schema";
  const clients = new Map<Format, ReturnType<Library["createClient"]>>();

  const ask = async (
    format: Format,
    request: ChatRequest,
    signal: AbortSignal,
  ): Promise<ChatReply> => {
    const { createClient } = await loadLibrary();
    const client =
      clients.get(format) ?? createClient(name, clientOptions(server), format !== "plain");
    clients.set(format, client);
    let text = "";
    let usage: TokenUsage | null = null;
    let isComplete = false;
    try {
      const options = { signal, ...responseFormat(format, request.schema) };
      for await (const piece of client.pieces(request.system, request.user, options)) {
        signal.throwIfAborted();
        usage = piece.usage ?? usage;
        if (piece.finishReason !== null) isComplete = piece.finishReason !== "length";
        if (piece.text === "") continue;
        text += piece.text;
        if (text.length > MAX_REPLY_CHARACTERS) {
          isComplete = false;
          break;
        }
        request.onText?.(text);
      }
    } catch (error) {
      // A stream that is cut may already hold whole claims: they are used, not thrown away.
      if (text === "" || signal.aborted || hasStatus(error)) throw error;
      isComplete = false;
    }
    return { text, usage: usage ?? estimated(request, text), isComplete };
  };

  return {
    name,
    async complete(request) {
      const formats = FORMATS.slice(request.schema === undefined ? 2 : FORMATS.indexOf(accepted));
      return withRetries(name, server, request.signal, async (signal) => {
        for (const format of formats) {
          try {
            const reply = await ask(format, request, signal);
            if (request.schema !== undefined) accepted = format;
            return reply;
          } catch (error) {
            const failure = toModelError(error, name, server);
            if (format === "plain" || !REFUSALS.has(failure.status)) throw error;
          }
        }
        throw new ModelError("rejected", `${name} refused every way of asking.`);
      });
    },
  };
}

function responseFormat(format: Format, schema: ChatRequest["schema"]) {
  if (schema === undefined || format === "plain") return {};
  if (format === "object") return { response_format: { type: "json_object" as const } };
  return {
    response_format: {
      type: "json_schema" as const,
      json_schema: { name: schema.name, schema: { ...schema.schema }, strict: true },
    },
  };
}

function hasStatus(error: unknown): boolean {
  return typeof (error as { status?: unknown } | null)?.status === "number";
}

function estimated({ system, user }: ChatRequest, text: string): TokenUsage {
  const tokens = (length: number): number => Math.ceil(length / CHARACTERS_PER_TOKEN);
  return {
    promptTokens: tokens(system.length + user.length),
    completionTokens: tokens(text.length),
  };
}
