import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "./emulator.ts";

const program = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));

/** The program under test with folders of its own. */
export interface Program {
  /** Everything it printed. */
  output(): string;
  write(path: string, text: string): void;
  /** @param environment more variables, for this run only */
  start(environment?: Readonly<Record<string, string>>): Promise<void>;
  /** Processor time it has used so far. */
  cpuMs(): number;
  /** @returns the exit code, `null` when the signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
  close(): Promise<void>;
}

export function createProgram(
  client: Client,
  apiRoot: string,
  token: string,
  adminId: number,
  documents?: string,
): Program {
  const folder = mkdtempSync(join(tmpdir(), "hoihop-acceptance-"));
  const documentsFolder = join(folder, "documents");
  mkdirSync(documentsFolder);
  if (documents !== undefined) cpSync(documents, documentsFolder, { recursive: true });
  let child: ChildProcess | undefined;
  let output = "";
  const polls = async () => (await client.calls({ method: "getUpdates", polls: true })).length;
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null)
      return running?.exitCode ?? null;
    const gone = once(running, "exit");
    running.kill(signal);
    const [code] = (await gone) as [number | null];
    return code;
  };
  return {
    output: () => output,
    write(path, text) {
      const file = join(documentsFolder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    async start(environment = {}) {
      const before = await polls();
      const running = spawn(process.execPath, ["--import", "tsx", program, "start"], {
        env: {
          PATH: process.env["PATH"],
          TELEGRAM_BOT_TOKEN: token,
          TELEGRAM_API_ROOT: apiRoot,
          ADMIN_IDS: String(adminId),
          HOIHOP_DATA: join(folder, "var"),
          HOIHOP_DOCUMENTS: documentsFolder,
          LOG_LEVEL: "info",
          ...environment,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [running.stdout, running.stderr])
        stream.on("data", (chunk: Buffer) => {
          output += chunk.toString();
        });
      child = running;
      for (const limit = Date.now() + 60_000; (await polls()) === before; ) {
        if (Date.now() > limit || running.exitCode !== null)
          throw new Error(`It does not poll: ${output}`);
        await new Promise((wake) => setTimeout(wake, 50));
      }
    },
    cpuMs() {
      // Fields 14 and 15 of /proc/PID/stat: user and system time in hundredths of a second.
      const [, fields = ""] = readFileSync(`/proc/${child?.pid}/stat`, "utf8").split(") ");
      const [user, system] = fields.split(" ").slice(11, 13).map(Number);
      return 10 * ((user ?? 0) + (system ?? 0));
    },
    end,
    async close() {
      await end("SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}
