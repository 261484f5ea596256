import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SourceDocument } from "../../src/domain/document.ts";
import type { Figure } from "../../src/domain/ledger.ts";
import type { Store } from "../../src/domain/ports.ts";
import type { IngestProgress } from "../../src/domain/snapshot.ts";
import { createIngest, type Ingest } from "../../src/ingest/ingest.ts";
import type { Extracted } from "../../src/ingest/prepare.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";

/** Every "N việc" is a figure: enough to see rows come, go and change. */
function extractCounts(document: SourceDocument): Extracted {
  const figures = [...document.text.matchAll(/(\d+) việc/gu)].map((match): Figure => {
    const span = { start: match.index, end: match.index + (match[1] as string).length };
    return {
      value: match[1] as string,
      amount: Number(match[1]),
      amountTo: null,
      shape: "number",
      qualifier: null,
      unit: "việc",
      what: "việc",
      who: null,
      period: null,
      periodSource: null,
      evidence: { start: match.index, end: match.index + match[0].length },
      span,
    };
  });
  return { figures, tasks: [] };
}

const everything = { rights: { collections: "all" as const } };
let folder = "";
let documents = "";
let store: Store;
let ingest: Ingest;
const extract = vi.fn(extractCounts);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "hoihop-ingest-"));
  documents = path.join(folder, "documents");
  mkdirSync(documents);
  store = await createEmbeddedStore({
    folder: path.join(folder, "var"),
    embedder: createHashedEmbedder(),
  });
  extract.mockClear();
  ingest = createIngest({ store, extract, documentsFolder: documents });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(documents, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function paths(): string[] {
  return (store.current()?.documents(everything) ?? []).map((entry) => entry.path).sort();
}

describe("an ingest of the documents folder", () => {
  it("publishes a snapshot with what the folder holds, collections and metadata included", async () => {
    put("a.txt", "Họp tổ 7\n\nNgày 5/3/2025, tổ dân phố họp giao 3 việc.");
    put("finance/b.md", "# Họp tài chính\n\nGiao 2 việc.");
    const report = await ingest.run({});
    expect(report).toMatchObject({
      snapshot: store.current()?.info.id,
      dryRun: false,
      added: ["a.txt", "finance/b.md"],
      changed: [],
      unchanged: [],
      removed: [],
      failed: [],
    });
    expect(report.facts.map(({ text }) => text)).toEqual(["việc: 3 việc", "việc: 2 việc"]);
    expect(store.current()?.documents(everything)).toMatchObject([
      {
        path: "a.txt",
        collection: "general",
        metadata: { title: "Họp tổ 7", heldOn: "2025-03-05" },
      },
      { path: "finance/b.md", collection: "finance", metadata: { title: "Họp tài chính" } },
    ]);
    expect(store.current()?.figures(everything)).toHaveLength(2);
  });

  it("publishes nothing and parses nothing when nothing changed", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    const first = await ingest.run({});
    extract.mockClear();
    const second = await ingest.run({});
    expect(second).toMatchObject({ snapshot: null, unchanged: ["a.txt"], added: [], facts: [] });
    expect(extract).not.toHaveBeenCalled();
    expect(store.snapshots()).toHaveLength(1);
    expect(store.current()?.info.id).toBe(first.snapshot);
  });

  it("publishes nothing for an empty folder that was never filled", async () => {
    expect(await ingest.run({})).toMatchObject({ snapshot: null, added: [] });
    expect(store.current()).toBeNull();
  });

  it("tells what was changed, removed and renamed, and which facts with it", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    put("b.txt", "Họp tổ 8\n\nGiao 4 việc.");
    put("c.txt", "Họp tổ 9\n\nGiao 5 việc.");
    await ingest.run({});
    put("a.txt", "Họp tổ 7\n\nGiao 6 việc.");
    rmSync(path.join(documents, "b.txt"));
    renameSync(path.join(documents, "c.txt"), path.join(documents, "d.txt"));
    const report = await ingest.run({});
    expect(report).toMatchObject({
      added: ["d.txt"],
      changed: ["a.txt"],
      removed: ["b.txt", "c.txt"],
    });
    expect(report.facts).toEqual([
      {
        doc: "a.txt",
        kind: "figure",
        change: "changed",
        text: "việc: 6 việc",
        before: "việc: 3 việc",
      },
      { doc: "b.txt", kind: "figure", change: "removed", text: "việc: 4 việc" },
      { doc: "c.txt", kind: "figure", change: "removed", text: "việc: 5 việc" },
      { doc: "d.txt", kind: "figure", change: "added", text: "việc: 5 việc" },
    ]);
    expect(paths()).toEqual(["a.txt", "d.txt"]);
  });

  it("goes on when files are broken and keeps serving what they said before", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    put("b.txt", "Họp tổ 8\n\nGiao 4 việc.");
    await ingest.run({});
    put("a.txt", "Họp\0\0\0");
    put("b.txt", "Họp tổ 8\n\nGiao 5 việc.");
    put("blank.txt", " \n\u200b\n ");
    put("blank.html", "<script>1</script>");
    put("data.txt", "a\n".repeat(1_000_001));
    put("deep.html", "<div>".repeat(2000));
    put("scan.pdf", "%PDF");
    const report = await ingest.run({});
    expect(report.failed.map(({ path: name, code }) => [name, code])).toEqual([
      ["a.txt", "binary"],
      ["blank.html", "empty"],
      ["blank.txt", "empty"],
      ["data.txt", "too-large"],
      ["deep.html", "too-large"],
      ["scan.pdf", "unsupported"],
    ]);
    expect(report).toMatchObject({ changed: ["b.txt"], unchanged: ["a.txt"], removed: [] });
    expect(paths()).toEqual(["a.txt", "b.txt"]);
    expect(
      store
        .current()
        ?.figures(everything)
        .map(({ row }) => row.value),
    ).toEqual(["3", "5"]);
  });

  it("removes nothing because the folder itself is gone", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    await ingest.run({});
    rmSync(documents, { recursive: true });
    const report = await ingest.run({});
    expect(report).toMatchObject({ snapshot: null, removed: [], failed: [{ code: "unreadable" }] });
    expect(paths()).toEqual(["a.txt"]);
  });

  it("fails a document that our own code stumbles over, and no other", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    put("b.txt", "Họp tổ 8\n\nGiao 4 việc.");
    extract.mockImplementationOnce(() => {
      throw new Error("a fault");
    });
    const report = await ingest.run({});
    expect(report).toMatchObject({
      added: ["b.txt"],
      failed: [{ path: "a.txt", code: "unreadable" }],
    });
  });

  it("takes the same text under two names", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    put("x/a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    await ingest.run({});
    expect(
      store
        .current()
        ?.documents(everything)
        .map(({ path: name, collection }) => [name, collection]),
    ).toEqual([
      ["a.txt", "general"],
      ["x/a.txt", "x"],
    ]);
  });
});

describe("an ingest of given paths", () => {
  it("adds and replaces these and leaves the others", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    await ingest.run({});
    const elsewhere = path.join(folder, "elsewhere.txt");
    writeFileSync(elsewhere, "Họp nơi khác\n\nGiao 9 việc.");
    put("a.txt", "Họp tổ 7\n\nGiao 4 việc.");
    const added = await ingest.run({ paths: [elsewhere] });
    expect(added).toMatchObject({ added: ["elsewhere.txt"], unchanged: ["a.txt"], removed: [] });
    const changed = await ingest.run({ paths: [path.join(documents, "a.txt")] });
    expect(changed).toMatchObject({ changed: ["a.txt"], unchanged: ["elsewhere.txt"] });
    expect(paths()).toEqual(["a.txt", "elsewhere.txt"]);
  });
});

describe("a dry run", () => {
  it("reports the same and changes nothing", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    await ingest.run({});
    put("a.txt", "Họp tổ 7\n\nGiao 6 việc.");
    put("b.txt", "Họp tổ 8\n\nGiao 4 việc.");
    const before = store.current()?.info.id;
    const trial = await ingest.run({ dryRun: true });
    expect(trial).toMatchObject({
      snapshot: null,
      dryRun: true,
      added: ["b.txt"],
      changed: ["a.txt"],
    });
    expect(store.current()?.info.id).toBe(before);
    expect(store.snapshots()).toHaveLength(1);
    const real = await ingest.run({});
    expect(real).toMatchObject({ added: trial.added, changed: trial.changed, facts: trial.facts });
  });
});

describe("removing a document", () => {
  it("publishes a snapshot without it and names the facts that go", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    put("b.txt", "Họp tổ 8\n\nGiao 4 việc.");
    await ingest.run({});
    const report = await ingest.remove("a.txt");
    expect(report).toMatchObject({ removed: ["a.txt"], unchanged: ["b.txt"] });
    expect(report.facts).toEqual([
      { doc: "a.txt", kind: "figure", change: "removed", text: "việc: 3 việc" },
    ]);
    expect(paths()).toEqual(["b.txt"]);
  });

  it("says so when there is none of that name", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    await ingest.run({});
    expect(await ingest.remove("b.txt")).toMatchObject({
      snapshot: null,
      failed: [{ path: "b.txt" }],
    });
  });
});

describe("an ingest that takes a while", () => {
  it("tells how far it is, file by file", async () => {
    for (let i = 0; i < 5; i++) put(`${i}.txt`, `Họp tổ ${i}\n\nGiao ${i} việc.`);
    const seen: IngestProgress[] = [];
    await ingest.run({ onProgress: (progress) => seen.push(progress) });
    const reading = seen.filter(({ phase }) => phase === "read");
    expect(reading.map(({ done, total }) => `${done}/${total}`)).toEqual([
      "1/5",
      "2/5",
      "3/5",
      "4/5",
      "5/5",
    ]);
    expect(reading[0]?.path).toBe("0.txt");
  });

  it("stops when asked to and leaves the old snapshot serving", async () => {
    put("a.txt", "Họp tổ 7\n\nGiao 3 việc.");
    await ingest.run({});
    for (let i = 0; i < 5; i++) put(`${i}.txt`, `Họp tổ ${i}\n\nGiao ${i} việc.`);
    const controller = new AbortController();
    const run = ingest.run({
      signal: controller.signal,
      onProgress: ({ done }) => done === 2 && controller.abort(new Error("enough")),
    });
    await expect(run).rejects.toThrow("enough");
    expect(paths()).toEqual(["a.txt"]);
    expect(await ingest.run({})).toMatchObject({ unchanged: ["a.txt"], failed: [] });
    expect(paths()).toHaveLength(6);
  });

  it("lets runs of one process wait for each other", async () => {
    const files = [
      put("a.txt", "Họp tổ 7\n\nGiao 3 việc."),
      put("b.txt", "Họp tổ 8\n\nGiao 4 việc."),
    ];
    await Promise.all(files.map((file) => ingest.run({ paths: [file] })));
    expect(paths()).toEqual(["a.txt", "b.txt"]);
  });

  it("stages more documents than fit into one batch", async () => {
    for (let i = 0; i < 70; i++) put(`${i}.txt`, `Họp tổ ${i}\n\nGiao ${i} việc.`);
    const report = await ingest.run({});
    expect(report.added).toHaveLength(70);
    expect(store.current()?.info.documents).toBe(70);
  });
});
