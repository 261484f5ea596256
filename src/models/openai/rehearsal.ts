import type { ChatModel } from "../../domain/ports.ts";
import { createChatModel } from "./chat-model.ts";
import type { ModelServer } from "./server.ts";

/** Looks like a claim, and proves nothing: what checks claims is to be tried as well. */
const REPLY = JSON.stringify({
  supported: true,
  claims: [{ text: "Có 1 việc.", citations: [{ passage: 1, quote: "Có 1 việc" }] }],
});

/**
 * A chat model that goes the whole way through the library, to a server that is none: it says the
 * same to everything and is not asked over any network. For trying out what comes before and after.
 */
export function createRehearsal(name: string, server: ModelServer): ChatModel {
  const event = { choices: [{ index: 0, delta: { content: REPLY }, finish_reason: "stop" }] };
  const body = `data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`;
  const fetch = async (): Promise<Response> =>
    new Response(body, { headers: { "content-type": "text/event-stream" } });
  return createChatModel(name, { ...server, fetch });
}
