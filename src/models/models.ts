import { join } from "node:path";
import type { ChatModel, Embedder, ModelGate } from "../domain/ports.ts";
import type { Prompts } from "../domain/prompt.ts";
import { createModelGate, type GateLoad } from "./gate.ts";
import { createHashedEmbedder } from "./hashed-embedder.ts";
import { createChatModel } from "./openai/chat-model.ts";
import { createEmbedder, probeDimensions } from "./openai/embedder.ts";
import { knownDimensions } from "./openai/known-dimensions.ts";
import { loadLibrary } from "./openai/library.ts";
import { createRehearsal } from "./openai/rehearsal.ts";
import type { ModelServer } from "./openai/server.ts";
import { loadPrompts } from "./prompts.ts";
import { createTokenLedger, type DayUsage } from "./token-ledger.ts";
import { createTolerantEmbedder } from "./tolerant-embedder.ts";

export interface ModelSettings {
  readonly apiKey: string | null;
  readonly baseUrl: string | null;
  readonly chatModel: string | null;
  readonly embeddingModel: string | null;
  readonly timeoutMs: number;
  readonly tokensPerDay: number | null;
  readonly tokensPerMember: number | null;
}

export interface ModelsOptions {
  readonly settings: ModelSettings;
  readonly dataFolder: string;
  readonly promptsFolder: string;
  readonly redact: (text: string) => string;
  readonly warn: (fields: object, message: string) => void;
}

/** One model that was tried. `message` of a failure says what to do. */
export interface ModelCheck {
  readonly name: string;
  readonly state: "ok" | "failed";
  readonly message: string;
}

export interface Models {
  /** For ingestion: fails rather than store a wrong vector. */
  readonly embedder: Embedder;
  /** For questions: leaves the vector channel out rather than fail. */
  readonly questionEmbedder: Embedder;
  /** `null` where no chat model is configured. */
  readonly chat: {
    readonly chat: ChatModel;
    /** In its place where an answer is only tried out: nobody is asked, nothing is spent. */
    readonly rehearsal: ChatModel;
    readonly prompts: Prompts;
    readonly gate: ModelGate;
    readonly timeoutMs: number;
  } | null;
  /** Tries every configured model once. Never throws. */
  check(): Promise<readonly ModelCheck[]>;
  /** Tokens of today and the queue of now; `null` where no chat model is configured. */
  usage(): (DayUsage & GateLoad) | null;
}

/** The embedding of a question may take this share of a call's time, and at most so long. */
const QUESTION_SHARE = 0.1;
const MAX_QUESTION_MS = 3000;

/**
 * The configured models, and what stands in for those that are not. Only an embedding model whose
 * length is not known yet is called here.
 * @throws PromptError when a prompt does not fit the code
 */
export async function openModels(options: ModelsOptions): Promise<Models> {
  const { settings, dataFolder, redact, warn } = options;
  const { apiKey, baseUrl, chatModel, embeddingModel, timeoutMs } = settings;
  const server: ModelServer = { apiKey, baseUrl, timeoutMs, redact };
  const embedder =
    embeddingModel === null
      ? createHashedEmbedder()
      : await remoteEmbedder(embeddingModel, server, options);
  if (chatModel !== null) await loadLibrary();
  const ledger = createTokenLedger(join(dataFolder, "model-usage.json"));
  const gate = createModelGate({
    ledger,
    tokensPerDay: settings.tokensPerDay,
    tokensPerAsker: settings.tokensPerMember,
  });
  const chat =
    chatModel === null
      ? null
      : {
          chat: createChatModel(chatModel, server),
          rehearsal: createRehearsal(chatModel, server),
          prompts: loadPrompts(options.promptsFolder),
          gate,
          timeoutMs,
        };
  return {
    embedder,
    questionEmbedder:
      embeddingModel === null
        ? embedder
        : createTolerantEmbedder(embedder, {
            timeoutMs: Math.min(MAX_QUESTION_MS, timeoutMs * QUESTION_SHARE),
            onFailure: (error) =>
              warn({ err: error }, "The embedding model failed: only words are searched"),
          }),
    chat,
    async check() {
      return [
        ...(chat === null ? [] : [await checkChat(chat.chat)]),
        ...(embeddingModel === null ? [] : [await checkEmbedding(embeddingModel, server)]),
      ];
    },
    usage: () => (chat === null ? null : { ...ledger.today(), ...gate.load() }),
  };
}

/** A model that was never reached has embeddings of unknown length: until it is, spelling stands in. */
async function remoteEmbedder(
  model: string,
  server: ModelServer,
  { dataFolder, warn }: ModelsOptions,
): Promise<Embedder> {
  try {
    const file = join(dataFolder, "embedding-models.json");
    const dimensions = await knownDimensions(file, model, server);
    return createEmbedder({ model, server, dimensions });
  } catch (error) {
    warn({ err: error }, "The embedding model failed: documents are embedded without it for now");
    return createHashedEmbedder();
  }
}

async function checkChat(chat: ChatModel): Promise<ModelCheck> {
  const name = "chat model";
  try {
    const schema = {
      type: "object",
      additionalProperties: false,
      required: ["ready"],
      properties: { ready: { type: "boolean" } },
    };
    const { text } = await chat.complete({
      system: 'Reply with this JSON object and nothing else: {"ready": true}',
      user: "Are you ready?",
      schema: { name: "ready", schema },
    });
    if (/"ready"\s*:\s*true/u.test(text)) {
      return { name, state: "ok", message: `${chat.name} answers, in JSON.` };
    }
    const message = `${chat.name} answers, but not with the JSON asked for. Its claims will hardly pass; take another CHAT_MODEL.`;
    return { name, state: "failed", message };
  } catch (error) {
    return { name, state: "failed", message: messageOf(error) };
  }
}

async function checkEmbedding(model: string, server: ModelServer): Promise<ModelCheck> {
  const name = "embedding model";
  try {
    const dimensions = await probeDimensions(model, server);
    return { name, state: "ok", message: `${model} embeds in ${dimensions} dimensions.` };
  } catch (error) {
    return { name, state: "failed", message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
