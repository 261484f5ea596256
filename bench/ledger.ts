import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractLedger } from "../src/ingest/extract/extract.ts";
import { createIngest } from "../src/ingest/ingest.ts";
import { createHashedEmbedder } from "../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../src/store/embedded/embedded-store.ts";

/**
 * What the ledger adds to an ingest, and how fast it answers: the same documents are ingested with
 * and without extraction, then one owner's tasks are asked for.
 *
 *   tsx bench/ledger.ts [--documents 1000] [--from FOLDER] [--owner WORDS]
 */
const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "1000" },
    from: { type: "string", default: "data/documents" },
    owner: { type: "string", default: "Phòng Công nghệ thông tin" },
  },
});
const count = Number(values.documents);
const root = await mkdtemp(join(tmpdir(), "hoihop-ledger-"));
const documentsFolder = join(root, "documents");
await mkdir(documentsFolder);
const samples = (await readdir(values.from)).filter((name) => /\.(?:txt|md|html)$/u.test(name));
for (let i = 0; i < count; i++) {
  const name = samples[i % samples.length] ?? "";
  const text = await readFile(join(values.from, name), "utf8");
  // One more line makes it another document with the same content.
  await writeFile(join(documentsFolder, `${i}-${name}`), `${text}\nBản ghi số ${i}.\n`);
}

async function ingest(folder: string, withLedger: boolean): Promise<number> {
  const store = await createEmbeddedStore({
    folder: join(root, folder),
    embedder: createHashedEmbedder(),
  });
  const extract = withLedger ? extractLedger : () => ({ figures: [], tasks: [] });
  const before = process.cpuUsage();
  await createIngest({ store, extract, documentsFolder }).run({});
  const { user, system } = process.cpuUsage(before);
  if (withLedger) {
    const filter = { rights: { collections: "all" } } as const;
    const ask = (): { tasks: number; ms: number } => {
      const started = performance.now();
      const rows = store.current()?.tasks(filter, { owner: values.owner }) ?? [];
      return { tasks: rows.length, ms: performance.now() - started };
    };
    const first = ask();
    const again = ask();
    console.log(
      `tasks --owner "${values.owner}": ${first.tasks} tasks in ${first.ms.toFixed(1)} ms, again ${again.ms.toFixed(1)} ms`,
    );
  }
  await store.close();
  return (user + system) / 1e6;
}

console.log(`${count} documents made from ${values.from}, Node ${process.version}`);
const without = await ingest("without", false);
const withLedger = await ingest("with", true);
const added = withLedger - without;
console.log(`ingest without the ledger: ${without.toFixed(1)} s of processor time`);
console.log(`ingest with the ledger: ${withLedger.toFixed(1)} s, ${added.toFixed(1)} s more`);
await rm(root, { recursive: true });
