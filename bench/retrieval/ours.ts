import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare as prepareQuestion, type Scope } from "../../src/answer/attempt.ts";
import { retrieve } from "../../src/answer/retrieve.ts";
import type { Chunk } from "../../src/domain/document.ts";
import type { Embedder, PreparedDocument, SnapshotReader, Store } from "../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import type { PoolPassage } from "./dataset.ts";
import { DEPTH, type Engine } from "./engine.ts";

const rights = { collections: "all" } as const;
const filter = { rights };
const TODAY = "2026-01-01";

export interface OurEngines {
  /** The pipeline without its last steps, and whole: last in the list. */
  readonly engines: readonly Engine[];
  close(): Promise<void>;
}

/** Our retrieval over a real store in a temporary folder: a paragraph is a chunk, without context. */
export async function ourEngines(passages: readonly PoolPassage[]): Promise<OurEngines> {
  const folder = await mkdtemp(join(tmpdir(), "hoihop-retrieval-"));
  const embedder = createHashedEmbedder();
  const store = await createEmbeddedStore({ folder, embedder });
  const reader = await publish(store, passages);
  const first = reader.documents({ rights })[0]?.documentId ?? "";
  const indexOf = new Map(reader.chunksOf(first).map(({ chunkId }, index) => [chunkId, index]));
  const silent: Embedder = { ...embedder, weight: 0 };

  const engine = (name: string, used: Embedder, isReranked: boolean): Engine => ({
    name,
    async search(question) {
      const scope: Scope = { reader, filter, entries: new Map(), embedder: used, continues: false };
      const asked = { text: question, rights, language: "vi", today: TODAY } as const;
      const prepared = await prepareQuestion(asked, scope);
      const best = isReranked
        ? (await prepared.ranked("all")).passages
        : await retrieve(prepared.understanding, filter, reader, used, DEPTH);
      return best.slice(0, DEPTH).map(({ chunk }) => indexOf.get(chunk.chunkId) ?? -1);
    },
  });
  return {
    engines: [
      engine("hoihop, lexical only", silent, false),
      engine("hoihop, lexical + vectors", embedder, false),
      engine("hoihop, lexical + rerank", silent, true),
      engine("hoihop", embedder, true),
    ],
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function publish(store: Store, passages: readonly PoolPassage[]): Promise<SnapshotReader> {
  const prepared = prepare(passages);
  const documentId = prepared.document.id;
  await store.stage([prepared]);
  await store.publish([{ path: "pool.txt", collection: "general", documentId }]);
  const reader = store.current();
  if (reader === null) throw new Error("expected a published snapshot");
  return reader;
}

function prepare(passages: readonly PoolPassage[]): PreparedDocument {
  const chunks: Chunk[] = [];
  let text = "";
  for (const passage of passages) {
    const start = text.length;
    text += `${passage.text}\n`;
    chunks.push({ span: { start, end: text.length }, kind: "paragraph", context: "" });
  }
  return {
    document: {
      id: createHash("sha256").update(text).digest("hex"),
      mediaType: "text/plain",
      text,
      metadata: {
        title: "",
        heldOn: null,
        issuedOn: null,
        number: null,
        body: null,
        place: null,
        language: "vi",
      },
      blocks: chunks.map(({ span }) => ({ kind: "paragraph", span })),
      offsets: [{ normalized: 0, original: 0 }],
    },
    chunks,
    figures: [],
    tasks: [],
  };
}
