import { GrammyError } from "grammy";

/**
 * An error as the log may keep it: Telegram's refusals carry the whole call, and with it what people
 * asked and were answered, which is nobody's business who reads the log.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof GrammyError)) return error;
  const { message, error_code: status, method, stack } = error;
  return { type: "GrammyError", message, status, method, stack };
}
