import { readFileSync } from "node:fs";
import { runCommandLine } from "./cli/program.ts";
import { loadConfig, readEnvironment } from "./config.ts";
import { createLogger } from "./logger.ts";

const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    // The first asks to finish what is in hand, the second does not wait for it.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  // The reader has seen enough (`| head`): there is nobody left to work for.
  stop.abort();
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  // Nobody watches the progress; the work goes on.
  if (error.code !== "EPIPE") throw error;
});

// The engine and the bot are loaded by the commands that need them: `--help` needs neither.
process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    signal: stop.signal,
    loadConfig: () => loadConfig(readEnvironment()),
    createLogger: (config) => createLogger(config),
    openApp: async (config, logger) => (await import("./app.ts")).createApp(config, logger),
    runBot: async (app, config, logger, signal) =>
      (await import("./telegram/run.ts")).runBot(app, config, logger, signal),
  },
  version,
);
