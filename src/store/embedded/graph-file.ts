import { createReadStream } from "node:fs";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import hnswlib from "hnswlib-node";
import { z } from "zod";
import { StoreError } from "../../domain/errors.ts";
import { type Graph, SPACE } from "./graph.ts";
import type { IndexFiles } from "./index-files.ts";

const GRAPH_FORMAT = 1;

/** What the library does not check when it reads a file: kept in a second file beside it. */
const graphFacts = z.object({
  format: z.literal(GRAPH_FORMAT),
  space: z.literal(SPACE),
  embedder: z.string(),
  dimensions: z.number().int(),
  /** Points in the file, marked ones included. */
  points: z.number().int(),
  bytes: z.number().int(),
  crc32: z.number().int(),
});
type GraphFacts = z.infer<typeof graphFacts>;

export interface GraphFormat {
  readonly embedder: string;
  readonly dimensions: number;
}

export interface GraphFiles {
  /**
   * @returns a graph of nobody else, or `null` when the file is missing, damaged or of another format
   */
  load(name: string): Promise<Graph | null>;
  /** @returns the graph as read back from the file: proof that the file is whole */
  save(name: string, graph: Graph): Promise<Graph>;
}

export function createGraphFiles(files: IndexFiles, format: GraphFormat): GraphFiles {
  const factsName = (name: string): string => `${name}.json`;
  const parseFacts = (text: string): GraphFacts | null => {
    try {
      const facts = graphFacts.parse(JSON.parse(text));
      const fits = facts.embedder === format.embedder && facts.dimensions === format.dimensions;
      return fits ? facts : null;
    } catch {
      return null;
    }
  };
  const readInto = async (path: string, points: number): Promise<Graph | null> => {
    // A search on an instance whose read failed crashes the process: a fresh one, dropped on failure.
    const graph = new hnswlib.HierarchicalNSW(SPACE, format.dimensions);
    try {
      await graph.readIndex(path);
      return graph.getCurrentCount() === points ? graph : null;
    } catch {
      return null;
    }
  };

  return {
    async load(name) {
      const path = files.pathOf(name);
      try {
        const facts = parseFacts(await readFile(files.pathOf(factsName(name)), "utf8"));
        if (facts === null || (await stat(path)).size !== facts.bytes) return null;
        if ((await checksum(path)) !== facts.crc32) return null;
        return await readInto(path, facts.points);
      } catch {
        return null;
      }
    },
    async save(name, graph) {
      const temporary = files.temporaryPath(name);
      try {
        // Into a missing folder, the library writes nothing and reports nothing.
        await mkdir(dirname(temporary), { recursive: true });
        await graph.writeIndex(temporary);
        const points = graph.getCurrentCount();
        const readBack = await readInto(temporary, points);
        if (readBack === null) {
          throw new StoreError(
            "disk",
            `The vector index could not be written whole to ${files.pathOf(name)}. Check the free space.`,
          );
        }
        const facts: GraphFacts = {
          format: GRAPH_FORMAT,
          space: SPACE,
          ...format,
          points,
          bytes: (await stat(temporary)).size,
          crc32: await checksum(temporary),
        };
        await files.settle(temporary, name);
        await files.write(factsName(name), [Buffer.from(JSON.stringify(facts))]);
        return readBack;
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}

async function checksum(path: string): Promise<number> {
  let crc = 0;
  for await (const slice of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 })) {
    crc = crc32(slice as Buffer, crc);
  }
  return crc;
}
