import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseDotenv } from "dotenv";
import { z } from "zod";
import { createRedactor } from "./safe-text.ts";

/** Everything the environment may set, checked. Only this file reads the environment. */
export interface Config {
  readonly telegram: {
    readonly token: string | null;
    /** Without a slash at the end. */
    readonly apiRoot: string;
    readonly adminIds: readonly number[];
    readonly webhook: {
      readonly url: string;
      readonly secret: string;
      readonly port: number;
    } | null;
  };
  readonly model: {
    readonly apiKey: string | null;
    readonly baseUrl: string | null;
    readonly chatModel: string | null;
    readonly embeddingModel: string | null;
    /** Of one call, retries included; a whole answer takes less than twice as long. */
    readonly timeoutMs: number;
    /** Tokens a day (UTC) of all members together, and of one; `null` is without end. */
    readonly tokensPerDay: number | null;
    readonly tokensPerMember: number | null;
  };
  readonly databaseUrl: string | null;
  /** Folder with the prompts of the models. Absolute. */
  readonly promptsFolder: string;
  /** Folder of run-time state. Absolute. */
  readonly dataFolder: string;
  /** Absolute. */
  readonly documentsFolder: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  readonly defaultLanguage: "vi" | "en";
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment holds values that cannot be used. `message` names all of them. */
export class ConfigError extends Error {
  /** One sentence a wrong variable: its name, what was expected, what came. */
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? "a wrong value" : `${problems.length} wrong values`}:\n` +
        problems.map((problem) => `  - ${problem}`).join("\n") +
        "\nCorrect it in the environment or in .env; .env.example explains every variable.",
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}

const projectFolder = fileURLToPath(new URL("..", import.meta.url));
const telegramApiRoot = "https://api.telegram.org";
/** Telegram ids have at most 52 significant bits (Bot API, type User). */
const largestTelegramId = 2 ** 52;

const webAddress = (expected: string) =>
  z.url({ protocol: /^https?$/, error: expected }).transform((value) => value.replace(/\/+$/, ""));

const adminIds = z.string().transform((value, context) => {
  const ids = value.split(/[\s,;]+/).filter((part) => part !== "");
  const numbers = ids.map(Number);
  if (ids.some((id) => !/^\d{1,16}$/.test(id)) || numbers.some((id) => id > largestTelegramId))
    context.addIssue("numeric Telegram user ids separated by commas, like 123456789,987654321");
  return [...new Set(numbers)];
});

/** Above this a timer of the run-time fires at once. */
const longestTimeoutMs = 2 ** 30;

const wholeNumber = (least: number, most: number, expected: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
const tokens = "a whole number of tokens, like 200000";

const schema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d{1,20}:[A-Za-z0-9_-]{20,256}$/, "the token as @BotFather gives it, like 123456:AbC…")
    .optional(),
  TELEGRAM_API_ROOT: webAddress(
    "the address of a Bot API server, like https://api.telegram.org",
  ).optional(),
  ADMIN_IDS: adminIds.optional(),
  OPENAI_API_KEY: z.string().regex(/^\S+$/, "a key without white space").optional(),
  OPENAI_BASE_URL: webAddress(
    "the address of an OpenAI-compatible endpoint, like http://localhost:11434/v1",
  ).optional(),
  CHAT_MODEL: z.string().max(200, "a model's name of at most 200 characters").optional(),
  EMBEDDING_MODEL: z.string().max(200, "a model's name of at most 200 characters").optional(),
  MODEL_TIMEOUT_MS: wholeNumber(
    100,
    longestTimeoutMs,
    "milliseconds, at least 100, like 60000",
  ).default(60_000),
  MODEL_TOKENS_PER_DAY: wholeNumber(0, Number.MAX_SAFE_INTEGER, tokens).optional(),
  MODEL_TOKENS_PER_MEMBER: wholeNumber(0, Number.MAX_SAFE_INTEGER, tokens).optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "a Postgres address, like postgres://user:password@localhost:5432/hoihop",
    })
    .optional(),
  HOIHOP_DATA: z.string().optional(),
  HOIHOP_DOCUMENTS: z.string().optional(),
  WEBHOOK_URL: webAddress(
    "the public address that Telegram shall call, like https://bot.example.org/hoihop",
  ).optional(),
  // The alphabet and the length are Telegram's (setWebhook, secret_token).
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, "1 to 256 letters A-Z a-z, digits, _ or -")
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "a port number from 1 to 65535")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, "a port number from 1 to 65535")
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "fatal, error, warn, info, debug, trace or silent",
    })
    .default("warn"),
  DEFAULT_LANGUAGE: z.enum(["vi", "en"], { error: "vi or en" }).default("vi"),
});

/** Names of all variables, in the order of the documentation. */
export const environmentNames: readonly string[] = Object.keys(schema.shape);

const secretNames = ["TELEGRAM_BOT_TOKEN", "OPENAI_API_KEY", "DATABASE_URL", "WEBHOOK_SECRET"];

/** Empty values count as unset, so that a line `NAME=` of `.env.example` may stay. */
function withoutBlanks(environment: Environment): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of environmentNames) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== "") result[name] = value;
  }
  return result;
}

/** @throws ConfigError naming every wrong value; values of secret variables are never in it. */
export function loadConfig(environment: Environment): Config {
  const given = withoutBlanks(environment);
  const redact = createRedactor(secretNames.map((name) => given[name] ?? null));
  const result = schema.safeParse(given);
  const problems = new Map<string, string>();
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0]);
    const value = given[name] ?? "";
    const came = secretNames.includes(name)
      ? `${value.length} characters that do not fit (not shown)`
      : JSON.stringify(redact(value.slice(0, 80)));
    if (!problems.has(name)) problems.set(name, `${name}: expected ${issue.message}; got ${came}.`);
  }
  if (given["WEBHOOK_URL"] !== undefined) {
    for (const name of ["WEBHOOK_SECRET", "PORT"])
      if (given[name] === undefined)
        problems.set(name, `${name}: expected together with WEBHOOK_URL; got nothing.`);
  }
  if (problems.size > 0 || !result.success) throw new ConfigError([...problems.values()]);
  return toConfig(result.data);
}

function toConfig(values: z.output<typeof schema>): Config {
  const { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, PORT: port } = values;
  return {
    telegram: {
      token: values.TELEGRAM_BOT_TOKEN ?? null,
      apiRoot: values.TELEGRAM_API_ROOT ?? telegramApiRoot,
      adminIds: values.ADMIN_IDS ?? [],
      webhook:
        url === undefined || secret === undefined || port === undefined
          ? null
          : { url, secret, port },
    },
    model: {
      apiKey: values.OPENAI_API_KEY ?? null,
      baseUrl: values.OPENAI_BASE_URL ?? null,
      chatModel: values.CHAT_MODEL ?? null,
      embeddingModel: values.EMBEDDING_MODEL ?? null,
      timeoutMs: values.MODEL_TIMEOUT_MS,
      tokensPerDay: values.MODEL_TOKENS_PER_DAY ?? null,
      tokensPerMember: values.MODEL_TOKENS_PER_MEMBER ?? null,
    },
    databaseUrl: values.DATABASE_URL ?? null,
    promptsFolder: join(projectFolder, "prompts"),
    dataFolder: resolve(values.HOIHOP_DATA ?? join(projectFolder, "data/var")),
    documentsFolder: resolve(values.HOIHOP_DOCUMENTS ?? join(projectFolder, "data/documents")),
    logLevel: values.LOG_LEVEL,
    defaultLanguage: values.DEFAULT_LANGUAGE,
  };
}

/** Values that may never be printed, for `createRedactor`. */
export function secretsOf(config: Config): readonly (string | null)[] {
  return [
    config.telegram.token,
    config.telegram.webhook?.secret ?? null,
    config.model.apiKey,
    config.databaseUrl,
  ];
}

/**
 * The process's environment over the project's `.env`. Relative folders in `.env` are relative to
 * it, those in the environment to the current folder. Called by `main.ts` only.
 */
export function readEnvironment(): Environment {
  const file = join(projectFolder, ".env");
  const fromFile = existsSync(file) ? parseDotenv(readFileSync(file)) : {};
  for (const name of ["HOIHOP_DATA", "HOIHOP_DOCUMENTS"]) {
    const folder = fromFile[name];
    if (folder !== undefined && folder !== "") fromFile[name] = resolve(projectFolder, folder);
  }
  return { ...fromFile, ...process.env };
}
