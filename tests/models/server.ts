import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A chat request as the scripted model sees it. */
export interface ChatCall {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  readonly format: "schema" | "object" | "plain";
  readonly question: string;
  readonly passages: readonly string[];
  /** Number of chat requests before this one. */
  readonly index: number;
}

/** What the server does with a request. */
export type Behaviour =
  | {
      readonly kind: "say";
      readonly text: string;
      readonly pieceLength?: number;
      readonly pauseMs?: number;
      /** Awaited before each piece, with what was sent until then. */
      readonly before?: (sent: string) => Promise<unknown> | undefined;
      readonly usage?: { prompt: number; completion: number };
    }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Sends the text and breaks the connection off. */
  | { readonly kind: "cut"; readonly text: string }
  /** Sends the text, if any, and then nothing for ever. */
  | { readonly kind: "hang"; readonly text?: string };

export interface ScriptedServer {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  readonly chats: readonly ChatCall[];
  /** Number of texts of each embeddings request. */
  readonly batches: readonly number[];
  /** Connections that the client gave up. */
  readonly abandoned: () => number;
  onChat(behave: (call: ChatCall) => Behaviour): void;
  onEmbed(behave: (texts: readonly string[]) => Behaviour | readonly (readonly number[])[]): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible server on loopback that does as the script says; without one it is an error. */
export async function startServer(): Promise<ScriptedServer> {
  const chats: ChatCall[] = [];
  const batches: number[] = [];
  let abandoned = 0;
  let chat: ((call: ChatCall) => Behaviour) | null = null;
  let embed: ((texts: readonly string[]) => Behaviour | readonly (readonly number[])[]) | null =
    null;

  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableEnded) abandoned++;
    });
    void handle(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await readBody(request)) as Record<string, unknown>;
    if (request.url === "/v1/chat/completions" && chat !== null) {
      const call = toCall(body, chats.length);
      chats.push(call);
      await behave(response, chat(call), call.model);
    } else if (request.url === "/v1/embeddings" && embed !== null) {
      const texts = body["input"] as string[];
      batches.push(texts.length);
      if (body["encoding_format"] !== "float") throw new Error("expected encoding_format float");
      const made = embed(texts);
      if ("kind" in made) await behave(response, made, "");
      else {
        const data = made.map((embedding, index) => ({ object: "embedding", index, embedding }));
        json(response, 200, {
          object: "list",
          data,
          model: body["model"],
          usage: { prompt_tokens: 1, total_tokens: 1 },
        });
      }
    } else json(response, 404, { error: { message: `no script for ${request.url}` } });
  };

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    chats,
    batches,
    abandoned: () => abandoned,
    onChat(next) {
      chat = next;
    },
    onEmbed(next) {
      embed = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function toCall(body: Record<string, unknown>, index: number): ChatCall {
  const messages = body["messages"] as { role: string; content: string }[];
  const contentOf = (role: string) =>
    messages.find((message) => message.role === role)?.content ?? "";
  const user = contentOf("user");
  const type = (body["response_format"] as { type?: string } | undefined)?.type;
  return {
    model: String(body["model"]),
    // Newer models are told by another name what they are to be.
    system: contentOf("system") || contentOf("developer"),
    user,
    format: type === "json_schema" ? "schema" : type === "json_object" ? "object" : "plain",
    question: /<question>([\s\S]*?)<\/question>/u.exec(user)?.[1] ?? "",
    passages: [...user.matchAll(/<passage [^>]*>\n([\s\S]*?)\n<\/passage>/gu)].map(
      ([, text = ""]) => text,
    ),
    index,
  };
}

async function behave(
  response: ServerResponse,
  behaviour: Behaviour,
  model: string,
): Promise<void> {
  if (behaviour.kind === "status") {
    const { status, message = "scripted", headers = {} } = behaviour;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message, type: "scripted" } }));
    return;
  }
  if (behaviour.kind === "hang" && behaviour.text === undefined) return;
  const { text = "" } = behaviour;
  const length = (behaviour.kind === "say" ? behaviour.pieceLength : undefined) ?? 40;
  const pauseMs = (behaviour.kind === "say" ? behaviour.pauseMs : undefined) ?? 0;
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (chunk: object) =>
    response.write(
      `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 1, model, ...chunk })}\n\n`,
    );
  for (let at = 0; at < text.length; at += length) {
    if (behaviour.kind === "say") await behaviour.before?.(text.slice(0, at));
    send({
      choices: [
        {
          index: 0,
          delta: { role: "assistant", content: text.slice(at, at + length) },
          finish_reason: null,
        },
      ],
    });
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  if (behaviour.kind === "hang") return;
  if (behaviour.kind === "cut") {
    // What was written must arrive before the connection goes.
    await new Promise((resolve) => setTimeout(resolve, 10));
    response.destroy();
    return;
  }
  send({ choices: [{ index: 0, delta: {}, finish_reason: "stop" }] });
  const { prompt, completion } = behaviour.usage ?? { prompt: 100, completion: 20 };
  send({
    choices: [],
    usage: {
      prompt_tokens: prompt,
      completion_tokens: completion,
      total_tokens: prompt + completion,
    },
  });
  response.end("data: [DONE]\n\n");
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
