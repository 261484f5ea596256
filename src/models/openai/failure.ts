import { ModelError } from "../../domain/errors.ts";
import { addressOf, type ModelServer } from "./server.ts";

/** The parts of the client's errors that are relied on. */
interface ClientError {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly headers?: { get?: (name: string) => string | null };
  readonly retryAfterMs?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

const MAX_REASON_LENGTH = 300;
/** A server that names a longer wait is not worth waiting for. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * Says in one sentence what failed and what to do. Keeps no cause: the client's errors carry
 * requests and headers, and with them keys.
 */
export function toModelError(error: unknown, model: string, server: ModelServer): ModelError {
  if (error instanceof ModelError) return error;
  const { status, name, message } = asClientError(error);
  const where = `${model} at ${addressOf(server)}`;
  const said = server.redact(firstLine(String(message ?? error)));
  const build = (code: ModelError["code"], text: string): ModelError =>
    new ModelError(code, server.redact(text), typeof status === "number" ? status : null);
  if (name === "ContextOverflowError") {
    // The library leaves the status out of this one; that of a request too large says the same.
    return new ModelError("rejected", `${where} takes no text of this length (${said}).`, 413);
  }
  if (status === 401 || status === 403) {
    return build("unauthorized", `${where} refused the key (${said}). Check OPENAI_API_KEY.`);
  }
  if (status === 404) {
    return build(
      "rejected",
      `${where} was not found (${said}). Check OPENAI_BASE_URL and the model's name.`,
    );
  }
  if (status === 429) return build("busy", `${where} takes no more requests now (${said}).`);
  if (typeof status === "number" && status < 500) {
    return build("rejected", `${where} refused the request (${said}).`);
  }
  if (typeof status === "number") return build("failed", `${where} failed (${said}).`);
  if (name === "TimeoutError") {
    return build(
      "timeout",
      `${where} did not answer within ${server.timeoutMs} ms. Raise MODEL_TIMEOUT_MS or take a faster model.`,
    );
  }
  if (name === "AbortError") return build("aborted", `${where} was not waited for.`);
  return build(
    "unreachable",
    `${where} cannot be reached (${said}). Check OPENAI_BASE_URL and that the server runs.`,
  );
}

/** Whether asking again may help. */
export function isTransient({ code }: ModelError): boolean {
  return code === "busy" || code === "failed" || code === "unreachable";
}

/** How long the server asks to wait; `null` where it does not say, or for longer than is worth it. */
export function retryAfterMs(error: unknown, now = Date.now()): number | "too-long" | null {
  const { headers } = asClientError(error);
  const header = typeof headers?.get === "function" ? headers.get("retry-after") : null;
  if (header === null || header === undefined || header.trim() === "") return null;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  if (!Number.isFinite(waitMs)) return null;
  return waitMs > MAX_RETRY_AFTER_MS ? "too-long" : Math.max(0, waitMs);
}

function asClientError(error: unknown): ClientError {
  return typeof error === "object" && error !== null ? (error as ClientError) : {};
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").slice(0, MAX_REASON_LENGTH);
}
