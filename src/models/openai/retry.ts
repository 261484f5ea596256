import { setTimeout as sleep } from "node:timers/promises";
import type { ModelError } from "../../domain/errors.ts";
import { isTransient, retryAfterMs, toModelError } from "./failure.ts";
import type { ModelServer } from "./server.ts";

const MAX_ATTEMPTS = 3;
const FIRST_WAIT_MS = 400;

/**
 * Calls until it works, at most three times and never beyond the server's timeout as a whole. Waits
 * as long as the server asks for, else 0.4 s, 0.8 s with up to a quarter more, so that many callers
 * do not come back together.
 * @throws ModelError
 */
export async function withRetries<T>(
  model: string,
  server: ModelServer,
  signal: AbortSignal | undefined,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const timeout = AbortSignal.timeout(server.timeoutMs);
  const both = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  const endsAt = performance.now() + server.timeoutMs;
  for (let attempt = 1; ; attempt++) {
    try {
      both.throwIfAborted();
      return await abandonable(call(both), both);
    } catch (error) {
      const failure = ended(signal, timeout, model, server) ?? toModelError(error, model, server);
      if (!isTransient(failure) || attempt === MAX_ATTEMPTS) throw failure;
      const asked = retryAfterMs(error);
      const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 4);
      const waitMs = asked ?? backOff;
      if (waitMs === "too-long" || performance.now() + waitMs >= endsAt) throw failure;
      await sleep(waitMs, undefined, { signal: both }).catch(() => {
        throw ended(signal, timeout, model, server) ?? failure;
      });
    }
  }
}

/** Settles with the signal even where the callee does not listen to it. */
async function abandonable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Whatever error a call ends in once its time is over, that is the reason. */
function ended(
  signal: AbortSignal | undefined,
  timeout: AbortSignal,
  model: string,
  server: ModelServer,
): ModelError | null {
  const named = (name: string): ModelError => toModelError({ name }, model, server);
  if (signal?.aborted === true) return named("AbortError");
  return timeout.aborted ? named("TimeoutError") : null;
}
