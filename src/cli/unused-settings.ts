import type { Config } from "../config.ts";

/** Settings that this version reads and checks but does not use yet, each with what happens instead. */
export function unusedSettings(config: Config): readonly string[] {
  const { apiKey, baseUrl, chatModel, embeddingModel } = config.model;
  const notices: string[] = [];
  if ([apiKey, baseUrl, chatModel, embeddingModel].some((value) => value !== null))
    notices.push(
      "OPENAI_API_KEY, OPENAI_BASE_URL, CHAT_MODEL and EMBEDDING_MODEL are not used by this version: answers are made offline. Models come in a later version.",
    );
  if (config.databaseUrl !== null)
    notices.push(
      "DATABASE_URL is not used by this version: documents are kept in the embedded store under HOIHOP_DATA. Postgres comes in a later version.",
    );
  return notices;
}
