import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { People, until } from "./server/people.ts";
import { type ApiServer, startApiServer, testToken } from "./server/server.ts";
import { adminId, minutesOfMay } from "./stage.ts";

const program = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const children = "Tiêm chủng cho bao nhiêu trẻ dưới 5 tuổi?";

let folder: string;
let server: ApiServer;
let people: People;
let admin: User;
let child: ChildProcess | undefined;
let output = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-process-"));
  mkdirSync(join(folder, "documents"));
  writeFileSync(join(folder, "documents", "thang-5.md"), minutesOfMay);
  server = await startApiServer();
  people = new People(server.world);
  admin = people.user(adminId, "Quản trị", "vi");
  output = "";
});

afterEach(async () => {
  await end("SIGKILL");
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Starts the program as an administrator does. */
function launch(environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const running = spawn(process.execPath, ["--import", "tsx", program, "start"], {
    env: {
      PATH: process.env["PATH"],
      TELEGRAM_BOT_TOKEN: testToken,
      TELEGRAM_API_ROOT: server.apiRoot,
      ADMIN_IDS: String(adminId),
      HOIHOP_DATA: join(folder, "var"),
      HOIHOP_DOCUMENTS: join(folder, "documents"),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [running.stdout, running.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  child = running;
  return running;
}

/** Starts it, and waits until it polls. */
async function start(environment?: Readonly<Record<string, string>>): Promise<void> {
  const polls = () => server.world.calls.filter((call) => call.method === "getUpdates").length;
  const before = polls();
  launch(environment);
  await until(() => polls() > before, `polling (it said: ${output})`, 25_000);
}

/** @returns the exit code, `null` when the signal ended it. */
async function end(signal: NodeJS.Signals): Promise<number | null> {
  const running = child;
  if (running === undefined || running.exitCode !== null || running.signalCode !== null)
    return null;
  const gone = once(running, "exit");
  running.kill(signal);
  const [code] = (await gone) as [number | null];
  return code;
}

/** Makes the next answer take its time: it is sent when the wait that a 429 asks for is over. */
function holdNextAnswer(seconds: number): void {
  const fault = { method: "sendMessage", kind: "flood", retryAfter: seconds, times: 1 } as const;
  server.world.faults.push(fault);
}

const held = () => until(() => server.world.calls.some((call) => call.status === 429), "the 429");

describe("the running program", () => {
  it("finishes the answer in hand on SIGTERM, and answers what came later after a restart", async () => {
    await start();
    holdNextAnswer(2);
    const first = people.say(admin, children);
    await held();
    const ended = end("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = people.say(admin, "/help");
    expect(await ended).toBe(0);
    expect((await people.reply(adminId, first.messageId)).text).toContain("312");
    expect(people.shown(adminId)).toHaveLength(1);
    await start();
    await people.reply(adminId, second.messageId);
    expect(people.shown(adminId)).toHaveLength(2);
  });

  it("loses no question to SIGKILL and answers none twice", async () => {
    await start();
    const answered = await people.ask(admin, children);
    holdNextAnswer(30);
    const lost = people.say(admin, children);
    await held();
    await end("SIGKILL");
    expect(people.shown(adminId)).toHaveLength(1);
    await start();
    const late = await people.reply(adminId, lost.messageId);
    expect(late.text).toBe(answered.text);
    await people.ask(admin, "/help");
    expect(people.shown(adminId)).toHaveLength(3);
  });

  it("prints the one-time link while there is no admin, and never the token", async () => {
    await start({ ADMIN_IDS: "", LOG_LEVEL: "trace" });
    const link = () => /https:\/\/t\.me\/hop_test_bot\?start=(claim_[\w-]+)/u.exec(output)?.[1];
    const parameter = await until(link, "the link");
    const first = people.user(1, "Một", "vi");
    expect((await people.ask(first, `/start ${parameter}`)).text).toContain(
      "quản trị viên đầu tiên",
    );
    expect(output).not.toContain(testToken);
  });

  it("ends with a sentence when Telegram does not know the token", async () => {
    const wrong = `1:${"B".repeat(35)}`;
    const [code] = (await once(launch({ TELEGRAM_BOT_TOKEN: wrong }), "exit")) as [number];
    expect(code).toBe(1);
    expect(output).toContain("@BotFather");
    expect(output).not.toContain(wrong);
  });
});
