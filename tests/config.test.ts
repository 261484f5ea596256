import { isAbsolute, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError, loadConfig, secretsOf } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { createRedactor, printable } from "../src/safe-text.ts";

const token = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("the configuration", () => {
  it("works with nothing set", () => {
    const config = loadConfig({});
    expect(config.telegram).toEqual({
      token: null,
      apiRoot: "https://api.telegram.org",
      adminIds: [],
      webhook: null,
    });
    expect(config.defaultLanguage).toBe("vi");
    expect(config.logLevel).toBe("warn");
    expect(isAbsolute(config.dataFolder)).toBe(true);
    expect(config.documentsFolder.endsWith("data/documents")).toBe(true);
  });

  it("reads every variable", () => {
    expect(
      loadConfig({
        TELEGRAM_BOT_TOKEN: token,
        TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
        ADMIN_IDS: "12, 34,12",
        OPENAI_API_KEY: "some-long-key",
        OPENAI_BASE_URL: "http://localhost:11434/v1/",
        CHAT_MODEL: "qwen3:8b",
        EMBEDDING_MODEL: "bge-m3",
        MODEL_TIMEOUT_MS: "20000",
        MODEL_TOKENS_PER_DAY: "1000000",
        MODEL_TOKENS_PER_MEMBER: "0",
        DATABASE_URL: "postgres://user:word@localhost/hoihop",
        HOIHOP_DATA: "somewhere",
        HOIHOP_DOCUMENTS: "/documents",
        WEBHOOK_URL: "https://bot.example.org/hook",
        WEBHOOK_SECRET: "secret_1-2",
        PORT: "8443",
        LOG_LEVEL: "debug",
        DEFAULT_LANGUAGE: "en",
      }),
    ).toEqual({
      telegram: {
        token,
        apiRoot: "http://127.0.0.1:8081",
        adminIds: [12, 34],
        webhook: { url: "https://bot.example.org/hook", secret: "secret_1-2", port: 8443 },
      },
      model: {
        apiKey: "some-long-key",
        baseUrl: "http://localhost:11434/v1",
        chatModel: "qwen3:8b",
        embeddingModel: "bge-m3",
        timeoutMs: 20_000,
        tokensPerDay: 1_000_000,
        tokensPerMember: 0,
      },
      databaseUrl: "postgres://user:word@localhost/hoihop",
      promptsFolder: resolve("prompts"),
      dataFolder: resolve("somewhere"),
      documentsFolder: "/documents",
      logLevel: "debug",
      defaultLanguage: "en",
    });
  });

  it("takes blank values as unset", () => {
    expect(loadConfig({ TELEGRAM_BOT_TOKEN: "", PORT: "  " })).toEqual(loadConfig({}));
  });

  it("names every wrong value at once", () => {
    const problems = problemsOf({
      TELEGRAM_BOT_TOKEN: "not a token",
      TELEGRAM_API_ROOT: "ftp://example.org",
      ADMIN_IDS: "12;me",
      DATABASE_URL: "mysql://localhost/x",
      WEBHOOK_SECRET: "with space",
      PORT: "0",
      LOG_LEVEL: "loud",
      DEFAULT_LANGUAGE: "fr",
    });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "TELEGRAM_BOT_TOKEN",
      "TELEGRAM_API_ROOT",
      "ADMIN_IDS",
      "DATABASE_URL",
      "WEBHOOK_SECRET",
      "PORT",
      "LOG_LEVEL",
      "DEFAULT_LANGUAGE",
    ]);
    expect(problems.every((problem) => problem.includes("expected "))).toBe(true);
  });

  it("asks for the secret and the port that a webhook needs", () => {
    const problems = problemsOf({ WEBHOOK_URL: "https://bot.example.org/hook" });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["WEBHOOK_SECRET", "PORT"]);
  });

  it("never prints a secret, also when it stands in the wrong variable", () => {
    const message = problemsOf({
      TELEGRAM_BOT_TOKEN: "123:wrong-secret-value",
      DATABASE_URL: "mysql://user:hidden-word@localhost/x",
      WEBHOOK_SECRET: "hidden secret",
      ADMIN_IDS: token,
      OPENAI_BASE_URL: "htp://user:hidden-word@localhost",
    }).join("\n");
    expect(message).not.toMatch(/wrong-secret-value|hidden|AAAAAAA/);
  });

  it("never throws anything but a ConfigError", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("TELEGRAM_BOT_TOKEN", "ADMIN_IDS", "PORT", "WEBHOOK_URL", "DATABASE_URL"),
          fc.string({ unit: "grapheme" }),
        ),
        (environment) => {
          try {
            loadConfig(environment);
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigError);
          }
        },
      ),
    );
  });
});

describe("the log", () => {
  const config = loadConfig({
    TELEGRAM_BOT_TOKEN: token,
    OPENAI_API_KEY: 'quoted"key-value',
    LOG_LEVEL: "info",
  });

  function logged(isTTY: boolean, write: (log: ReturnType<typeof createLogger>) => void): string {
    const lines: string[] = [];
    write(createLogger(config, { isTTY, write: (line) => lines.push(line) }));
    return lines.join("");
  }

  it("holds no secret, wherever it stood", () => {
    for (const isTTY of [false, true]) {
      const text = logged(isTTY, (log) => {
        const cause = new Error('key quoted"key-value');
        log.error({ err: new Error(`GET https://x/bot${token}/getMe`, { cause }) }, "failed");
        log.warn({ nested: { list: [token] } }, `token ${token}`);
        log.info("https://name:word-of-pass@host/ and sk-abcdefghijklmnop");
      });
      expect(text).toContain("[redacted]");
      expect(text).not.toMatch(/AAAAAAA|key-value|word-of-pass|abcdefghijklmnop/);
    }
  });

  it("is one JSON object a line for machines and a readable line on a terminal", () => {
    const machine = logged(false, (log) => log.info({ documents: 3 }, "published"));
    expect(JSON.parse(machine)).toMatchObject({ msg: "published", documents: 3, level: 30 });
    const person = logged(true, (log) => log.info({ documents: 3 }, "published"));
    expect(person).toMatch(/^\d\d:\d\d:\d\d INFO {2}published documents=3\n$/);
  });

  it("keeps control characters of strangers off the terminal", () => {
    const text = logged(true, (log) => log.info("a\u001b[31mred\u202e\u0007"));
    expect(text).toContain("a[31mred\n");
  });

  it("is silent below its level", () => {
    expect(logged(false, (log) => log.debug("detail"))).toBe("");
  });
});

describe("redaction", () => {
  it("leaves no secret of eight or more characters in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8 }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          fc.pre(!"[redacted]".includes(secret));
          const redact = createRedactor([secret]);
          expect(redact(before + secret + after)).not.toContain(secret);
          const spelled = JSON.stringify(secret).slice(1, -1);
          expect(redact(JSON.stringify({ text: secret }))).not.toContain(spelled);
        },
      ),
    );
  });

  it("leaves ordinary text alone", () => {
    const text = "Họp lúc 18:30, kết nạp 2.000 đảng viên; xem https://example.org:8080/a?b=c@d";
    expect(createRedactor(secretsOf(loadConfig({})))(text)).toBe(text);
  });

  it("keeps line ends and letters when text is made printable", () => {
    expect(printable("Một\n\tdòng\r\u0000")).toBe("Một\n\tdòng");
  });
});
