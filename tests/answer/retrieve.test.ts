import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare, type Scope } from "../../src/answer/attempt.ts";
import type { SnapshotReader, Store } from "../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { everyone, placed, sample } from "../store/sample.ts";

const embedder = { ...createHashedEmbedder(), weight: 0 };
const lines = [
  "Ông An cho rằng nguồn nước từ sông là đủ dùng",
  "Ông An nói nước là nguồn sống cho sông",
  "Bà Bình báo cáo thu chi ngân sách",
  ...Array.from({ length: 30 }, (_, i) => `Mục khác số ${i} bàn việc nhà`),
];
let folder: string;
let store: Store;
let reader: SnapshotReader;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoihop-retrieve-"));
  store = await createEmbeddedStore({ folder, embedder });
  const prepared = sample(lines);
  await store.stage([prepared]);
  await store.publish([placed("minutes.txt", prepared)]);
  reader = store.current() as SnapshotReader;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function found(question: string): Promise<string | undefined> {
  const scope: Scope = { reader, filter: everyone, entries: new Map(), embedder, continues: false };
  const asked = { text: question, ...everyone, language: "vi", today: "2026-01-01" } as const;
  const { passages } = await (await prepare(asked, scope)).ranked("all");
  return passages[0]?.chunk.text.trim();
}

describe("retrieval", () => {
  it("finds the passage with the question's words, with and without diacritics", async () => {
    expect(await found("thu chi ngân sách thế nào?")).toBe(lines[2]);
    expect(await found("thu chi ngan sach the nao")).toBe(lines[2]);
  });

  it("tells passages with the same words apart by the small words beside them", async () => {
    expect(await found("Nước từ sông thế nào, theo ông An?")).toBe(lines[0]);
    expect(await found("Theo ông An, nước là nguồn gì cho sông?")).toBe(lines[1]);
  });
});
