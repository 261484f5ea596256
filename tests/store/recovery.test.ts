import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { found } from "./contract-search.ts";
import { placed, sample } from "./sample.ts";

const embedder = createHashedEmbedder();
const june = sample(["Kết nạp 2.000 đảng viên mới"]);
let folder: string;
let store: Store | null = null;

const open = async (): Promise<Store> => {
  store = await createEmbeddedStore({ folder, embedder, graphComponents: 0 });
  return store;
};
const close = async (): Promise<void> => {
  await store?.close();
  store = null;
};
const indexFiles = (): string[] => readdirSync(join(folder, "index"));
const indexFile = (kind: string): string =>
  join(folder, "index", indexFiles().find((name) => name.endsWith(kind)) ?? "none");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-recovery-"));
  await (await open()).stage([june]);
  await store?.publish([placed("june.txt", june)]);
  await close();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

describe("index files", () => {
  it.each(
    [".lexical", ".graph"].flatMap((kind) => [
      [`a missing ${kind}`, () => rmSync(indexFile(kind))] as const,
      [`a cut ${kind}`, () => truncateSync(indexFile(kind), 100)] as const,
      [`an empty ${kind}`, () => truncateSync(indexFile(kind), 0)] as const,
      [`garbage for a ${kind}`, () => writeFileSync(indexFile(kind), "x".repeat(5000))] as const,
      [
        `a flipped byte in a ${kind}`,
        () => {
          const file = indexFile(kind);
          const bytes = readFileSync(file);
          bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 64;
          writeFileSync(file, bytes);
        },
      ] as const,
      ["a missing folder", () => rmSync(join(folder, "index"), { recursive: true })] as const,
    ]),
  )("are built again after %s", async (_, damage) => {
    const before = indexFiles();
    damage();
    expect(found((await open()).current(), "đảng viên")).toHaveLength(1);
    expect(indexFiles().sort()).toEqual(before.sort());
  });

  it("of dead processes are cleaned away by the next ingest, those of living ones are not", async () => {
    const index = join(folder, "index");
    writeFileSync(join(index, "a.lexical.999999999-00.tmp"), "");
    writeFileSync(join(index, `a.lexical.${process.pid}-00.tmp`), "");
    writeFileSync(join(index, "0123456789ab.lexical"), "");
    const july = sample(["Trồng cây"]);
    await (await open()).stage([july]);
    await store?.publish([placed("july.txt", july)]);
    const left = indexFiles().filter((name) => name.endsWith(".tmp") || name.startsWith("0123"));
    expect(left).toEqual([`a.lexical.${process.pid}-00.tmp`]);
  });

  it("need not be there to go back to an older snapshot", async () => {
    const july = sample(["Trồng cây"]);
    await (await open()).stage([july]);
    await store?.publish([placed("july.txt", july)]);
    rmSync(join(folder, "index"), { recursive: true });
    store?.rollback();
    expect(found(store?.current() ?? null, "đảng viên")).toHaveLength(1);
  });
});

describe("the database file", () => {
  const edit = (sql: string): void => {
    const database = new Database(join(folder, "store.sqlite"));
    database.exec(sql);
    database.close();
  };

  it("is refused when a newer program wrote it", async () => {
    edit("PRAGMA user_version = 99");
    await expect(open()).rejects.toMatchObject({ code: "format", message: /format 99/u });
  });

  it("is refused when it belongs to another program", async () => {
    edit("PRAGMA application_id = 1");
    await expect(open()).rejects.toMatchObject({ code: "format" });
  });

  it("is refused when it is no database", async () => {
    writeFileSync(join(folder, "store.sqlite"), "garbage ".repeat(1000));
    await expect(open()).rejects.toMatchObject({ code: "corrupt" });
  });

  it("is refused when the folder cannot be used", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    await expect(createEmbeddedStore({ folder: file, embedder })).rejects.toMatchObject({
      code: "disk",
    });
  });

  it("goes on with an ingest that was cut off between staging and embedding", async () => {
    edit("DELETE FROM embeddings");
    const july = sample(["Trồng cây"]);
    await (await open()).stage([july]);
    await store?.publish([placed("june.txt", june), placed("july.txt", july)]);
    const [query] = await embedder.embed(["đảng viên"]);
    const hits = store
      ?.current()
      ?.searchVector(query as Float32Array, { rights: { collections: "all" } }, 5);
    expect(hits).toHaveLength(2);
  });
});
