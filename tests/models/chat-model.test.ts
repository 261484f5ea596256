import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createChatModel } from "../../src/models/openai/chat-model.ts";
import { loadLibrary } from "../../src/models/openai/library.ts";
import { createRehearsal } from "../../src/models/openai/rehearsal.ts";
import { type Behaviour, type ScriptedServer, startServer } from "./server.ts";

let server: ScriptedServer;
// On a busy machine this alone takes longer than a test may.
beforeAll(() => loadLibrary(), 60_000);
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const model = (timeoutMs = 5000) =>
  createChatModel("gpt-5.4-pro", {
    apiKey: "secret-key-value",
    baseUrl: server.url,
    timeoutMs,
    redact: (text) => text.replaceAll("secret-key-value", "[redacted]"),
  });
const schema = { name: "x", schema: { type: "object" } };
const request = { system: "Be brief.", user: "Hi {{there}}", schema };
const say = (text: string): Behaviour => ({ kind: "say", text });

describe("a chat model behind an OpenAI-compatible server", () => {
  it("is asked at /chat/completions whatever its name, and gives text and usage as they come", async () => {
    server.onChat(() => ({
      kind: "say",
      text: "một hai ba",
      pieceLength: 4,
      usage: { prompt: 7, completion: 3 },
    }));
    const seen: string[] = [];
    const reply = await model().complete({ ...request, onText: (text) => seen.push(text) });
    expect(reply).toEqual({
      text: "một hai ba",
      usage: { promptTokens: 7, completionTokens: 3 },
      isComplete: true,
    });
    expect(seen).toEqual(["một ", "một hai ", "một hai ba"]);
    expect(server.chats[0]).toMatchObject({
      system: "Be brief.",
      user: "Hi {{there}}",
      format: "schema",
    });
  });

  it("asks a server that refuses a form once more in the next one, and remembers", async () => {
    server.onChat(({ format }) =>
      format === "schema" ? { kind: "status", status: 400 } : say("{}"),
    );
    const chat = model();
    await chat.complete(request);
    await chat.complete(request);
    expect(server.chats.map(({ format }) => format)).toEqual(["schema", "object", "object"]);
    server.onChat(({ format }) =>
      format === "plain" ? say("{}") : { kind: "status", status: 422 },
    );
    await chat.complete(request);
    await chat.complete(request);
    expect(server.chats.slice(3).map(({ format }) => format)).toEqual(["object", "plain", "plain"]);
  });

  it("does not take the last refusal for a form that works", async () => {
    server.onChat(() => ({ kind: "status", status: 400, message: "no such thing" }));
    const chat = model();
    await expect(chat.complete(request)).rejects.toMatchObject({ code: "rejected", status: 400 });
    server.onChat(() => say("{}"));
    await chat.complete(request);
    expect(server.chats.at(-1)?.format).toBe("schema");
  });

  it("waits as long as a busy server asks for, and tries three times at most", async () => {
    server.onChat(({ index }) =>
      index === 0 ? { kind: "status", status: 429, headers: { "retry-after": "0" } } : say("here"),
    );
    expect((await model().complete(request)).text).toBe("here");
    server.onChat(() => ({ kind: "status", status: 500 }));
    const before = server.chats.length;
    await expect(model().complete(request)).rejects.toMatchObject({ code: "failed" });
    expect(server.chats.length - before).toBe(3);
  });

  it("does not wait longer than its time allows", async () => {
    for (const after of ["3600", new Date(Date.now() + 3_600_000).toUTCString()]) {
      server.onChat(() => ({ kind: "status", status: 429, headers: { "retry-after": after } }));
      const before = server.chats.length;
      await expect(model(2000).complete(request)).rejects.toMatchObject({ code: "busy" });
      expect(server.chats.length - before).toBe(1);
    }
  });

  it("gives up a server that hangs, and ends the connection", async () => {
    server.onChat(() => ({ kind: "hang", text: '{"cl' }));
    await expect(model(200).complete(request)).rejects.toMatchObject({ code: "timeout" });
    await expect(
      model().complete({ ...request, signal: AbortSignal.timeout(50) }),
    ).rejects.toMatchObject({
      code: "aborted",
    });
    await expect.poll(server.abandoned).toBe(2);
  });

  it("gives what came of a stream that was cut, and says so", async () => {
    server.onChat(() => ({ kind: "cut", text: '{"claims": [' }));
    expect(await model().complete(request)).toMatchObject({
      text: '{"claims": [',
      isComplete: false,
    });
  });

  it("reads no more than a few pages", async () => {
    server.onChat(() => ({
      kind: "say",
      text: "x".repeat(400_000),
      pieceLength: 5000,
      pauseMs: 5,
    }));
    const reply = await model().complete(request);
    expect(reply.isComplete).toBe(false);
    expect(reply.text.length).toBeLessThan(25_000);
    await expect.poll(server.abandoned).toBe(1);
  });

  it.each([
    [401, "unauthorized", /OPENAI_API_KEY/u],
    [404, "rejected", /OPENAI_BASE_URL/u],
  ])("says what to do about status %i, without the key", async (status, code, advice) => {
    server.onChat(() => ({ kind: "status", status, message: "wrong key secret-key-value" }));
    const error: unknown = await model()
      .complete(request)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, status });
    expect(String(error)).toMatch(advice);
    expect(JSON.stringify(error) + String(error)).not.toContain("secret-key-value");
    expect(server.chats).toHaveLength(1);
  });

  it("reads what is text and whole numbers, and nothing else that a server streams", async () => {
    const events = [
      { choices: [{ delta: { content: [{ type: "text", text: "no" }] } }] },
      { choices: [{ delta: null }] },
      { choices: [] },
      {},
      { choices: [{ delta: { content: "yes", reasoning_content: "no" } }] },
      { choices: [{ delta: {}, finish_reason: "length" }] },
      { choices: [], usage: { prompt_tokens: 5, completion_tokens: 2 } },
      { choices: [], usage: { prompt_tokens: "9", completion_tokens: null } },
    ];
    const body = [...events.map((event) => JSON.stringify(event)), "[DONE]"]
      .map((data) => `data: ${data}\n\n`)
      .join("");
    const chat = createChatModel("x", {
      apiKey: null,
      baseUrl: "http://127.0.0.1:1/v1",
      timeoutMs: 5000,
      redact: (text) => text,
      fetch: async () => new Response(body, { headers: { "content-type": "text/event-stream" } }),
    });
    expect(await chat.complete(request)).toEqual({
      text: "yes",
      usage: { promptTokens: 5, completionTokens: 2 },
      isComplete: false,
    });
  });

  it("can be tried out without a server", async () => {
    const before = server.chats.length;
    const { text } = await createRehearsal("x", {
      apiKey: null,
      baseUrl: server.url,
      timeoutMs: 5000,
      redact: (said) => said,
    }).complete(request);
    expect(JSON.parse(text)).toMatchObject({ supported: true, claims: [{}] });
    expect(server.chats.length).toBe(before);
  });

  it("says that a server is not there", async () => {
    await server.close();
    await expect(model(1500).complete(request)).rejects.toMatchObject({ code: "unreachable" });
    server = await startServer();
  });
});
