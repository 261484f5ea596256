import { ChatOpenAICompletions, OpenAIEmbeddings } from "@langchain/openai";
import { type BaseMessage, HumanMessage, SystemMessage } from "langchain";
import type { clientOptions } from "./server.ts";

// Loading this takes about half a second: import it only where a model is about to be called.

type ClientOptions = ReturnType<typeof clientOptions>;
type Delta = Parameters<ChatOpenAICompletions["_convertCompletionsDeltaToBaseMessageChunk"]>[0];

/** Reads text and nothing else: the library reports other content on standard output, which is ours. */
class TextOnlyCompletions extends ChatOpenAICompletions {
  protected override _convertCompletionsDeltaToBaseMessageChunk(
    ...[delta, response, role]: Parameters<
      ChatOpenAICompletions["_convertCompletionsDeltaToBaseMessageChunk"]
    >
  ) {
    const content: unknown = (delta as Delta & { content?: unknown }).content;
    const text = { ...delta, content: typeof content === "string" ? content : "" };
    return super._convertCompletionsDeltaToBaseMessageChunk(text, response, role);
  }
}

/**
 * Always `/chat/completions`: by name alone some models would be sent to an endpoint that only
 * OpenAI has.
 * @param countsTokens asks for the usage; servers of few abilities refuse the request for it
 */
export function createClient(model: string, options: ClientOptions, countsTokens: boolean) {
  return new TextOnlyCompletions({ ...options, model, streamUsage: countsTokens });
}

export function createMessages(system: string, user: string): BaseMessage[] {
  return [new SystemMessage(system), new HumanMessage(user)];
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
