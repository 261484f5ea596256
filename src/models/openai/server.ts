/** An OpenAI-compatible endpoint: OpenAI, Ollama, vLLM, LM Studio and others. */
export interface ModelServer {
  /** `null` for servers that want none. */
  readonly apiKey: string | null;
  /** Up to and with `/v1`; `null` is OpenAI's own. */
  readonly baseUrl: string | null;
  /** Longest that one call may take, retries and waiting included. */
  readonly timeoutMs: number;
  /** Takes secrets out of what a server says; some repeat the key they refuse. */
  readonly redact: (text: string) => string;
  /** How requests are sent; over the network where it is not given. */
  readonly fetch?: typeof globalThis.fetch;
}

const publicAddress = "https://api.openai.com/v1";

export function addressOf({ baseUrl }: ModelServer): string {
  return baseUrl ?? publicAddress;
}

/** What every client is made with. Retries are ours: those of the library wait without regard to the deadline. */
export function clientOptions(server: ModelServer) {
  return {
    // The client refuses to start without a key; servers that want none do not look at it.
    apiKey: server.apiKey ?? "none",
    maxRetries: 0,
    timeout: server.timeoutMs,
    configuration: {
      baseURL: addressOf(server),
      logLevel: "off" as const,
      ...(server.fetch === undefined ? {} : { fetch: server.fetch }),
    },
  };
}
