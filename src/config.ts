import { z } from "zod";

/** Everything the environment may set, checked. Only this file reads the environment. */
export interface Config {
  readonly telegram: {
    readonly token: string | null;
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
  };
  readonly databaseUrl: string | null;
  /** Folder of run-time state. */
  readonly dataFolder: string;
  readonly documentsFolder: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  readonly defaultLanguage: "vi" | "en";
}

void z;
