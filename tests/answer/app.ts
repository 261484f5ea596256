import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";

/**
 * An app over documents of its own for the tests of a file, in a folder that goes away with them.
 * @param documents texts by file name
 * @returns the app; call it inside tests only
 */
export function appOver(documents: Readonly<Record<string, string>>): () => App {
  let folder: string;
  let app: App;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hoihop-answer-"));
    const own = join(folder, "documents");
    await mkdir(own);
    for (const [name, text] of Object.entries(documents)) await writeFile(join(own, name), text);
    const config = loadConfig({
      HOIHOP_DATA: join(folder, "var"),
      HOIHOP_DOCUMENTS: own,
      LOG_LEVEL: "silent",
    });
    app = await createApp(config, createLogger(config));
    await app.ingest({});
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  return () => app;
}
