import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { probeDimensions } from "./embedder.ts";
import type { ModelServer } from "./server.ts";

/**
 * How long a model's embeddings are: from `file` where it is noted, else asked of the server and
 * noted, so that a start does not need the server.
 * @throws ModelError when it is not noted and the server does not answer
 */
export async function knownDimensions(
  file: string,
  model: string,
  server: ModelServer,
): Promise<number> {
  const noted = await readNoted(file);
  const known = noted[model];
  if (known !== undefined) return known;
  const dimensions = await probeDimensions(model, server);
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.part`;
  await writeFile(partial, `${JSON.stringify({ ...noted, [model]: dimensions }, null, 2)}\n`);
  await rename(partial, file);
  return dimensions;
}

/** Anything else than a length is as good as nothing: it is asked for again. */
async function readNoted(file: string): Promise<Record<string, number>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch {
    return {};
  }
  const isLength = (entry: [string, unknown]): entry is [string, number] =>
    Number.isInteger(entry[1]) && Number(entry[1]) > 0;
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).filter(isLength))
    : {};
}
