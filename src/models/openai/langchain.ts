import {
  ChatOpenAICompletions,
  convertMessagesToCompletionsMessageParams,
  OpenAIEmbeddings,
} from "@langchain/openai";
import { HumanMessage, SystemMessage } from "langchain";
import type { TokenUsage } from "../../domain/ports.ts";
import type { clientOptions } from "./server.ts";

// Loading this takes about half a second: import it only where a model is about to be called.

type ClientOptions = ReturnType<typeof clientOptions>;
type CallOptions = NonNullable<Parameters<ChatOpenAICompletions["invocationParams"]>[0]>;

/** What one event of a stream adds. */
export interface Piece {
  readonly text: string;
  readonly usage: TokenUsage | null;
  /** Why the model stopped; `null` while it goes on. */
  readonly finishReason: string | null;
}

/**
 * The library's client without the machinery around its stream, which costs a question three times
 * what the reading does: a message object for every few letters, all of them joined again, and
 * callbacks to tracers that nobody configured. Reads text and nothing else.
 */
class TextStream extends ChatOpenAICompletions {
  async *pieces(system: string, user: string, options: CallOptions): AsyncGenerator<Piece> {
    const messages = convertMessagesToCompletionsMessageParams({
      messages: [new SystemMessage(system), new HumanMessage(user)],
      model: this.model,
    });
    const events = await this.completionWithRetry(
      { ...this.invocationParams(options, { streaming: true }), messages, stream: true },
      options,
    );
    for await (const event of events) {
      // Whatever the type says: this was sent by somebody else.
      const choice = event.choices?.[0];
      const content: unknown = choice?.delta?.content;
      yield {
        text: typeof content === "string" ? content : "",
        usage: counted(event.usage),
        finishReason: choice?.finish_reason ?? null,
      };
    }
    // The client ends an aborted stream as if it were whole.
    options.signal?.throwIfAborted();
  }
}

function counted(usage: unknown): TokenUsage | null {
  const { prompt_tokens: promptTokens, completion_tokens: completionTokens } = (usage ??
    {}) as Readonly<Record<string, unknown>>;
  return isCount(promptTokens) && isCount(completionTokens)
    ? { promptTokens, completionTokens }
    : null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/**
 * Always `/chat/completions`: by name alone some models would be sent to an endpoint that only
 * OpenAI has.
 * @param countsTokens asks for the usage; servers of few abilities refuse the request for it
 */
export function createClient(model: string, options: ClientOptions, countsTokens: boolean) {
  return new TextStream({ ...options, model, streamUsage: countsTokens });
}

/**
 * @param fetch used for every request, so that a signal can end it
 * @param batchSize as large as any batch that it will be given: batches are cut by the caller
 */
export function createEmbeddingsClient(
  model: string,
  { configuration, ...options }: ClientOptions,
  batchSize: number,
  fetch: typeof globalThis.fetch,
) {
  return new OpenAIEmbeddings({
    ...options,
    model,
    batchSize,
    // The default, base64, comes back as garbage from servers that answer with plain numbers.
    encodingFormat: "float",
    configuration: { ...configuration, fetch },
  });
}
