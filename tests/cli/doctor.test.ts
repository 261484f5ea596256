import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createMemoryApp } from "./memory-app.ts";
import { run } from "./run.ts";

const token = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const documents = mkdtempSync(join(tmpdir(), "hoihop-doctor-"));

interface CheckJson {
  readonly name: string;
  readonly state: string;
  readonly message: string;
}

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

/** Runs `doctor --json` against a server that answers `getMe` with the given text. */
async function examine(
  status: number,
  body: string,
): Promise<{ code: number; checks: CheckJson[] }> {
  const listening = createServer((request, response) => {
    const known = request.url === `/bot${token}/getMe`;
    response.writeHead(known ? status : 404).end(known ? body : "{}");
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo;
  const { code, output } = await run(createMemoryApp(), ["doctor", "--json"], {
    environment: {
      HOIHOP_DOCUMENTS: documents,
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
    },
  });
  expect(output).not.toContain(token);
  return { code, checks: JSON.parse(output) as CheckJson[] };
}

describe("hoihop doctor and Telegram", () => {
  it("names the bot of the token and the modes that are off", async () => {
    const result = { username: "hop_bot", can_read_all_group_messages: false };
    const { code, checks } = await examine(200, JSON.stringify({ ok: true, result }));
    expect(code).toBe(0);
    expect(checks).toContainEqual({
      name: "Telegram",
      state: "ok",
      message: "The token is that of @hop_bot.",
    });
    expect(checks.find(({ name }) => name === "inline mode")?.message).toContain("/setinline");
    expect(checks.find(({ name }) => name === "privacy mode")?.message).toContain("/setprivacy");
  });

  it("is content when every mode is on", async () => {
    const result = {
      username: "hop_bot",
      can_read_all_group_messages: true,
      supports_inline_queries: true,
    };
    const { checks } = await examine(200, JSON.stringify({ ok: true, result }));
    expect(checks.map(({ state }) => state).filter((state) => state !== "ok")).toEqual([]);
  });

  it("says where to get the right token when Telegram refuses it", async () => {
    const { code, checks } = await examine(401, '{"ok":false,"description":"Unauthorized"}');
    expect(code).toBe(1);
    expect(checks.find(({ state }) => state === "failed")?.message).toMatch(
      /Unauthorized[\s\S]*@BotFather/,
    );
  });

  it("does not take any web server for Telegram", async () => {
    for (const body of ["<html>", "[]", '{"ok":"yes"}']) {
      const { code, checks } = await examine(200, body);
      expect(code).toBe(1);
      expect(checks.find(({ state }) => state === "failed")?.name).toBe("Telegram");
    }
  });
});

describe("hoihop doctor and models", () => {
  const examineModels = async (environment: Record<string, string>) => {
    const app = createMemoryApp({
      checkModels: async () => [
        {
          name: "chat model",
          state: "failed",
          message: "m cannot be reached. Check OPENAI_BASE_URL.",
        },
      ],
    });
    const settings = { HOIHOP_DOCUMENTS: documents, ...environment };
    const { code, output } = await run(app, ["doctor", "--json"], { environment: settings });
    return { code, checks: JSON.parse(output) as CheckJson[] };
  };

  it("tries each and says what to fix", async () => {
    const { code, checks } = await examineModels({
      CHAT_MODEL: "m",
      OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
    });
    expect(code).toBe(1);
    expect(checks.find(({ name }) => name === "chat model")?.message).toContain("OPENAI_BASE_URL");
  });

  it("sees settings that lead nowhere", async () => {
    const messageOf = async (environment: Record<string, string>) =>
      (await examineModels(environment)).checks.find(({ name }) => name === "models")?.message;
    expect(await messageOf({ OPENAI_API_KEY: "some-long-key" })).toContain("Set CHAT_MODEL");
    expect(await messageOf({ CHAT_MODEL: "m" })).toContain(
      "neither OPENAI_API_KEY nor OPENAI_BASE_URL",
    );
    expect(await messageOf({})).toContain("offline");
  });
});
