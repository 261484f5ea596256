import { type Logger, pino, stdTimeFunctions } from "pino";
import { type Config, secretsOf } from "./config.ts";
import { createRedactor, printable } from "./safe-text.ts";

export type { Logger };

/** Where lines go: `process.stderr`, or anything else that takes text. */
export interface LogDestination {
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

const levelNames: Readonly<Record<number, string>> = {
  10: "trace",
  20: "debug",
  30: "info",
  40: "warn",
  50: "error",
  60: "fatal",
};

/** Indents further lines, so that a stack reads as one entry. */
function indented(text: string): string {
  return text.replaceAll("\n", "\n    ");
}

/** One JSON line of pino as a line for people: time, level, message, remaining fields. */
function humanLine(line: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const clock = String(time).slice(11, 19);
  const name = (levelNames[Number(level)] ?? String(level)).toUpperCase().padEnd(5);
  const fields = Object.entries(rest).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const { stack, message } = (err ?? {}) as { stack?: unknown; message?: unknown };
  const error = stack ?? message;
  const tail = error === undefined ? "" : `\n    ${indented(String(error))}`;
  return `${printable(`${clock} ${name} ${indented(String(msg ?? ""))}${fields.join("")}${tail}`)}\n`;
}

/**
 * Logs to standard error: JSON lines, or on a terminal lines for people. Secrets are taken out of
 * the finished line, so they cannot leak through messages, stacks, URLs or nested fields.
 */
export function createLogger(config: Config, destination: LogDestination = process.stderr): Logger {
  const redact = createRedactor(secretsOf(config));
  const forPeople = destination.isTTY === true;
  return pino(
    { level: config.logLevel, base: null, timestamp: stdTimeFunctions.isoTime },
    {
      write(line: string) {
        destination.write(redact(forPeople ? humanLine(line) : line));
      },
    },
  );
}
