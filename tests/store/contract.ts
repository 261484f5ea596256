import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoreError } from "../../src/domain/errors.ts";
import type {
  Embedder,
  PreparedDocument,
  SearchFilter,
  SnapshotReader,
  Store,
} from "../../src/domain/ports.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { found } from "./contract-search.ts";
import { everyone, placed, sample } from "./sample.ts";

export type OpenStore = (
  folder: string,
  embedder: Embedder,
  options?: { keepUnusedMs?: number },
) => Promise<Store>;

/** What every store must do. `open` opens the store that lives in the folder. */
export function describeStore(name: string, open: OpenStore): void {
  describe(name, () => {
    let folder: string;
    let store: Store;
    const embedder = createHashedEmbedder();
    const june = sample(["Kết nạp 2.000 đảng viên mới", "Thu ngân sách đạt 45 tỷ đồng"], {
      heldOn: "2024-06-30",
      body: "Đảng ủy Khối",
    });
    const july = sample(["Trồng 300 cây xanh", "Xây dựng 12 lớp học"], {
      heldOn: "2024-07-15",
      body: "Ủy ban nhân dân phường",
    });

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), "hoihop-store-"));
      store = await open(folder, embedder);
    });
    afterEach(async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const publish = async (documents: Record<string, PreparedDocument>) => {
      await store.stage(Object.values(documents));
      return store.publish(Object.entries(documents).map(([path, it]) => placed(path, it)));
    };
    const reader = (): SnapshotReader => {
      const current = store.current();
      if (current === null) throw new Error("expected a published snapshot");
      return current;
    };
    const embed = async (text: string): Promise<Float32Array> =>
      (await embedder.embed([text]))[0] as Float32Array;

    it("has no snapshot before the first publish", () => {
      expect(store.current()).toBeNull();
      expect(store.snapshots()).toEqual([]);
    });

    it("keeps staged documents out of sight until they are published", async () => {
      await publish({ "june.txt": june });
      await store.stage([july]);
      expect(store.has(july.document.id)).toBe(true);
      expect(found(reader(), "cây xanh")).toEqual([]);
      await store.publish([placed("june.txt", june), placed("july.txt", july)]);
      expect(found(reader(), "cây xanh")).toEqual(["Trồng 300 cây xanh"]);
    });

    it("publishes exactly the placements given", async () => {
      const info = await publish({ "june.txt": june, "july.txt": july });
      expect(info).toMatchObject({ documents: 2, chunks: 4, latest: "2024-07-15", current: true });
      expect(info.embedder).toBe(embedder.name);
      expect(reader().info).toEqual(info);
      await store.publish([placed("july.txt", july)]);
      expect(found(reader(), "đảng viên")).toEqual([]);
      expect(found(reader(), "cây xanh")).toHaveLength(1);
    });

    it("publishes an empty snapshot", async () => {
      await publish({ "june.txt": june });
      const info = await store.publish([]);
      expect(info).toMatchObject({ documents: 0, chunks: 0, latest: null });
      expect(found(reader(), "đảng viên")).toEqual([]);
      expect(reader().searchVector(await embed("đảng viên"), everyone, 5)).toEqual([]);
    });

    it("refuses to publish what was not staged, and changes nothing", async () => {
      const before = await publish({ "june.txt": june });
      await expect(store.publish([placed("july.txt", july)])).rejects.toMatchObject({
        code: "not-staged",
      });
      expect(store.snapshots()).toEqual([before]);
    });

    it("refuses two documents at one path", async () => {
      await store.stage([june, july]);
      await expect(store.publish([placed("a.txt", june), placed("a.txt", july)])).rejects.toThrow(
        RangeError,
      );
    });

    it("makes no new snapshot when nothing changed", async () => {
      const first = await publish({ "june.txt": june });
      const second = await publish({ "june.txt": june });
      expect(second.id).toBe(first.id);
      expect(store.snapshots()).toHaveLength(1);
    });

    it("leaves a reader on the snapshot that it was taken from", async () => {
      await publish({ "june.txt": june });
      const old = reader();
      await publish({ "july.txt": july });
      expect(found(old, "đảng viên")).toEqual(["Kết nạp 2.000 đảng viên mới"]);
      expect(found(old, "cây xanh")).toEqual([]);
      expect(old.document(june.document.id)?.text).toBe(june.document.text);
      expect(old.document(july.document.id)).toBeNull();
      expect(old.info.current).toBe(false);
    });

    it("goes back to the snapshot before, and to one by name", async () => {
      const first = await publish({ "june.txt": june });
      const second = await publish({ "july.txt": july });
      expect(store.rollback()).toMatchObject({ id: first.id, current: true });
      expect(found(reader(), "đảng viên")).toHaveLength(1);
      expect(found(reader(), "cây xanh")).toEqual([]);
      expect(store.snapshots().map(({ id, current }) => [id, current])).toEqual([
        [second.id, false],
        [first.id, true],
      ]);
      store.rollback(second.id);
      expect(found(reader(), "cây xanh")).toHaveLength(1);
    });

    it("refuses to go back to what is not there", async () => {
      expect(() => store.rollback()).toThrow(StoreError);
      await publish({ "june.txt": june });
      expect(() => store.rollback()).toThrow(/no earlier snapshot/u);
      expect(() => store.rollback("nonsense")).toThrow(/nonsense/u);
      expect(found(reader(), "đảng viên")).toHaveLength(1);
    });

    it("keeps the last ten snapshots", async () => {
      const ids: string[] = [];
      for (let i = 0; i < 12; i++) {
        ids.push((await publish({ "a.txt": sample([`Lần thứ ${i}`]) })).id);
      }
      expect(store.snapshots().map(({ id }) => id)).toEqual(ids.slice(2).reverse());
      expect(store.open(ids[1] as string)).toBeNull();
      expect(found(store.open(ids[2] as string), "lần")).toEqual(["Lần thứ 2"]);
    });

    it("opens the text of a cited document long after its snapshot is gone", async () => {
      await store.close();
      store = await open(folder, embedder, { keepUnusedMs: 0 });
      await publish({ "june.txt": june, "july.txt": july });
      store.keepDocument(june.document.id);
      for (let i = 0; i < 11; i++) await publish({ "a.txt": sample([`Lần thứ ${i}`]) });
      expect(store.document(june.document.id)?.text).toBe(june.document.text);
      expect(store.document(july.document.id)).toBeNull();
      expect(store.has(july.document.id)).toBe(false);
    });

    it("answers after a restart what it answered before", async () => {
      await publish({ "june.txt": june, "july.txt": july });
      const query = await embed("thu ngan sach");
      const before = reader().searchVector(query, everyone, 3);
      await store.close();
      store = await open(folder, embedder);
      expect(found(reader(), "đảng viên")).toEqual(["Kết nạp 2.000 đảng viên mới"]);
      expect(reader().searchVector(query, everyone, 3)).toEqual(before);
    });

    it("gives back documents and chunks as they were staged", async () => {
      await publish({ "june.txt": june });
      expect(reader().document(june.document.id)).toEqual(june.document);
      const chunks = reader().chunksOf(june.document.id);
      expect(chunks.map(({ text }) => text).join("")).toBe(june.document.text);
      expect(chunks.map(({ span }) => span)).toEqual(june.chunks.map(({ span }) => span));
      expect(() => reader().chunks([123_456])).toThrow(RangeError);
      expect(reader().chunksOf("unknown")).toEqual([]);
    });

    it("finds by vector what is spelled nearly alike", async () => {
      await publish({ "june.txt": june, "july.txt": july });
      const [best] = reader().searchVector(await embed("thu ngn sach dat bao nhieu"), everyone, 1);
      expect(reader().chunks([best?.chunkId ?? -1])[0]?.text).toContain("Thu ngân sách");
      expect(best?.score).toBeGreaterThan(0.2);
      expect(best?.score).toBeLessThanOrEqual(1.0001);
    });

    it("refuses a question vector that the native index could not take", async () => {
      await publish({ "june.txt": june });
      const broken = new Float32Array(embedder.dimensions).fill(Number.NaN);
      expect(() => reader().searchVector(broken, everyone, 1)).toThrow(StoreError);
      expect(() => reader().searchVector(new Float32Array(3), everyone, 1)).toThrow(StoreError);
    });

    it("searches only what the filter allows", async () => {
      const secret = sample(["Kết nạp đảng viên mật"], { heldOn: "2024-07-01" });
      await publish({ "june.txt": june, "july.txt": july, "noi-bo/secret.txt": secret });
      const mine = { rights: { collections: ["general"] } };
      expect(found(reader(), "đảng viên", mine)).toEqual(["Kết nạp 2.000 đảng viên mới"]);
      expect(found(reader(), "đảng viên", { rights: { collections: [] } })).toEqual([]);
      const query = await embed("kết nạp đảng viên mật");
      const ids = (filter: SearchFilter): string[] =>
        reader()
          .chunks(
            reader()
              .searchVector(query, filter, 10)
              .map(({ chunkId }) => chunkId),
          )
          .map(({ documentId }) => documentId);
      expect(ids(mine)).not.toContain(secret.document.id);
      expect(ids(everyone)).toContain(secret.document.id);
      expect(reader().documents(mine)).toHaveLength(2);
    });

    it.each<[string, Omit<SearchFilter, "rights">, string[]]>([
      ["from a day", { from: "2024-07-01" }, ["july.txt"]],
      ["to a day, inclusive", { to: "2024-06-30" }, ["june.txt"]],
      ["of a body, in any spelling", { body: "uy ban phường" }, ["july.txt"]],
      ["of no document", { documentIds: [] }, []],
      ["of one document", { documentIds: [june.document.id] }, ["june.txt"]],
      ["without conditions", {}, ["july.txt", "june.txt", "undated.txt"]],
    ])("lists the documents %s", async (_, filter, paths) => {
      await publish({ "june.txt": june, "july.txt": july, "undated.txt": sample(["Không ngày"]) });
      const entries = reader().documents({ ...everyone, ...filter });
      expect(entries.map(({ path }) => path)).toEqual(paths);
    });

    it("counts a document with two paths once, and shows it to whoever may read one of them", async () => {
      const counted = sample(["Có 7 việc"], { figures: [{ value: "7", what: "việc" }] });
      await publish({ "a/x.txt": counted, "b/x.txt": counted });
      const onlyB = { rights: { collections: ["b"] } };
      expect(reader().info).toMatchObject({ documents: 2, chunks: 1 });
      expect(reader().figures(everyone)).toHaveLength(1);
      expect(
        reader()
          .figures(onlyB)
          .map(({ doc }) => doc),
      ).toEqual(["b/x.txt"]);
      expect(found(reader(), "việc", onlyB)).toHaveLength(1);
    });

    it("finds context terms, but ranks the text that holds them first", async () => {
      const inContext = sample(["Nội dung khác hẳn"], { context: "Nghị quyết về giáo dục" });
      const inText = sample(["Nói về giáo dục"]);
      await publish({ "context.txt": inContext, "text.txt": inText });
      expect(found(reader(), "giáo dục")).toEqual(["Nói về giáo dục", "Nội dung khác hẳn"]);
      expect(found(reader(), "nghị quyết")).toEqual(["Nội dung khác hẳn"]);
    });

    it("knows how many chunks hold a term", async () => {
      await publish({ "june.txt": june, "july.txt": july });
      expect(reader().documentFrequency("syllable", "12")).toBe(1);
      expect(reader().documentFrequency("foldedBigram", "dang vien")).toBe(1);
      expect(reader().documentFrequency("foldedSyllable", "dang")).toBe(1);
      expect(reader().documentFrequency("syllable", "khongco")).toBe(0);
    });

    it("suggests words that are spelled alike, but never another number", async () => {
      await publish({ "june.txt": june, "july.txt": july });
      expect(reader().similarTerms("ngna", 1)[0]).toMatchObject({ term: "ngan" });
      expect(reader().similarTerms("2001", 5)).toEqual([]);
    });

    it("filters the ledger by words, diacritics folded", async () => {
      const ledger = sample(["Sổ việc"], {
        figures: [
          { value: "5", what: "lớp học mới", who: "Sở Giáo dục" },
          { value: "9", what: "cây xanh" },
        ],
        tasks: [
          { task: "Báo cáo kết quả", owner: "Sở Tài chính" },
          { task: "Nộp kế hoạch", owner: "Văn phòng" },
        ],
      });
      await publish({ "ledger.txt": ledger, "june.txt": june });
      const values = reader().figures(everyone, { about: "LOP hoc" });
      expect(values.map(({ row }) => row.value)).toEqual(["5"]);
      expect(reader().figures(everyone, { owner: "giao duc", about: "cây" })).toEqual([]);
      const tasks = reader().tasks(everyone, { owner: "tai chinh" });
      expect(tasks.map(({ row, doc }) => [row.task, doc])).toEqual([
        ["Báo cáo kết quả", "ledger.txt"],
      ]);
      expect(reader().tasks(everyone)).toHaveLength(2);
      expect(reader().tasks(everyone, { documentIds: [june.document.id] })).toEqual([]);
      expect(reader().tasks({ rights: { collections: [] } })).toEqual([]);
      expect(reader().tasks(everyone, { owner: '" OR *' })).toEqual([]);
    });

    it("embeds only what is new", async () => {
      let texts = 0;
      const counting: Embedder = {
        ...embedder,
        embed(batch, signal) {
          texts += batch.length;
          return embedder.embed(batch, signal);
        },
      };
      await store.close();
      store = await open(folder, counting);
      await publish({ "june.txt": june });
      expect(texts).toBe(2);
      await publish({ "june.txt": june, "july.txt": july });
      expect(texts).toBe(4);
      await publish({ "july.txt": july });
      expect(texts).toBe(4);
    });

    it("embeds everything again for another embedder, in a new snapshot, and keeps words working", async () => {
      const first = await publish({ "june.txt": june });
      await store.close();
      const other: Embedder = {
        name: "other-2",
        dimensions: 2,
        weight: 1,
        embed: (texts) => Promise.resolve(texts.map(() => Float32Array.of(1, 0))),
      };
      store = await open(folder, other);
      expect(found(reader(), "đảng viên")).toHaveLength(1);
      expect(reader().searchVector(Float32Array.of(1, 0), everyone, 5)).toEqual([]);
      const second = await store.publish([placed("june.txt", june)]);
      expect(second.id).not.toBe(first.id);
      expect(second.embedder).toBe("other-2");
      expect(reader().searchVector(Float32Array.of(1, 0), everyone, 5)).toHaveLength(2);
    });

    it("publishes nothing of an embedder that answers with something else", async () => {
      await store.close();
      const bad: Embedder = {
        ...embedder,
        name: "bad",
        embed: (texts) => Promise.resolve(texts.map(() => new Float32Array(3))),
      };
      store = await open(folder, bad);
      const work = async () => {
        await store.stage([june]);
        await store.publish([placed("a", june)]);
      };
      await expect(work()).rejects.toMatchObject({ code: "format" });
      expect(store.current()).toBeNull();
    });

    it("stops on request and can go on afterwards", async () => {
      await expect(store.stage([june], AbortSignal.abort())).rejects.toThrow();
      await store.stage([june]);
      const aborted = AbortSignal.abort();
      await expect(store.publish([placed("a", june)], undefined, aborted)).rejects.toThrow();
      expect(store.current()).toBeNull();
      await store.publish([placed("a", june)]);
      expect(found(reader(), "đảng viên")).toHaveLength(1);
    });

    it("lets one ingest in at a time", () => {
      const release = store.lockIngest();
      expect(() => store.lockIngest()).toThrow(StoreError);
      release();
      release();
      store.lockIngest()();
    });

    it("shows another open store what was published, without a restart", async () => {
      const second = await open(folder, embedder);
      await publish({ "june.txt": june });
      await expect
        .poll(() => found(second.current(), "đảng viên"), { timeout: 10_000, interval: 20 })
        .toHaveLength(1);
      await second.close();
    });
  });
}
