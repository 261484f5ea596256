import type { Config } from "../config.ts";

/** Settings that this version reads and checks but does not use yet, each with what happens instead. */
export function unusedSettings(config: Config): readonly string[] {
  const notices: string[] = [];
  if (config.databaseUrl !== null)
    notices.push(
      "DATABASE_URL is not used by this version: documents are kept in the embedded store under HOIHOP_DATA. Postgres comes in a later version.",
    );
  return notices;
}
