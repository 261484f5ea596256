import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { renderAnswer } from "../src/i18n/answers.ts";
import { createLogger } from "../src/logger.ts";
import { fold } from "../src/text/fold.ts";
import { swapInLongestWord, withTypo } from "./typos.ts";

/**
 * How many questions get the same answer however they are typed: NFC, NFD, without diacritics, with
 * d for đ, and with one typing error: one that is always the same, and one drawn anew for each seed.
 * Also how many questions without an answer get one by a typing error.
 *
 *   tsx bench/spellings.ts --documents FOLDER [--seeds 1,2,3] [--verbose] QUESTIONS.jsonl…
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: "string", default: "data/documents" },
    seeds: { type: "string", default: "1,2,3,4,5" },
    verbose: { type: "boolean", default: false },
  },
});
const seeds = values.seeds.split(",").filter(Boolean).map(Number);

const line = z.object({
  id: z.string(),
  type: z.string(),
  question: z.string(),
  lang: z.enum(["vi", "en"]).default("vi"),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() })).nullish(),
});

const spellings: Readonly<Record<string, (question: string) => string>> = {
  NFD: (question) => question.normalize("NFD"),
  "no diacritics": (question) =>
    question.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  "no diacritics, no capitals": fold,
  "d for đ": (question) => question.replaceAll("đ", "d").replaceAll("Đ", "D"),
  "two letters swapped in the longest word": swapInLongestWord,
};

const folder = await mkdtemp(join(tmpdir(), "hoihop-spellings-"));
const config = loadConfig({
  HOIHOP_DATA: folder,
  HOIHOP_DOCUMENTS: values.documents,
  LOG_LEVEL: "silent",
});
const app = await createApp(config, createLogger(config));
await app.ingest({});
const items = [];
for (const file of positionals) {
  const text = await readFile(file, "utf8");
  items.push(
    ...text
      .split("\n")
      .filter(Boolean)
      .map((json) => line.parse(JSON.parse(json))),
  );
}
const vietnamese = items.filter((item) => item.lang === "vi");

async function ask(item: z.infer<typeof line>, text: string): Promise<string> {
  const answer = await app.ask({
    text,
    history: item.history ?? [],
    rights: { collections: "all" },
    language: "vi",
    today: "2026-01-31",
  });
  // Notes may repeat the question as it was typed.
  if (answer.kind === "not-found") return renderAnswer(answer);
  return answer.claims.map((claim) => claim.text).join("\n");
}

const NOT_FOUND = "Không tìm thấy thông tin";
const plain = new Map<string, string>();
for (const item of vietnamese) plain.set(item.id, await ask(item, item.question.normalize("NFC")));
console.log(`${vietnamese.length} questions over ${values.documents}, offline`);

interface Shares {
  readonly same: number;
  readonly sameAnswered: number;
  readonly wronglyAnswered: number;
}

async function compare(name: string, respell: (question: string) => string): Promise<Shares> {
  const counts = { same: 0, answered: 0, sameAnswered: 0, unanswerable: 0, wronglyAnswered: 0 };
  const differing: string[] = [];
  for (const item of vietnamese) {
    const typed = respell(item.question.normalize("NFC"));
    const before = plain.get(item.id) ?? "";
    const after = await ask(item, typed);
    const isAnswered = !before.startsWith(NOT_FOUND);
    if (isAnswered) counts.answered++;
    if (item.type === "unanswerable" && !isAnswered) {
      counts.unanswerable++;
      if (!after.startsWith(NOT_FOUND)) counts.wronglyAnswered++;
    }
    if (after === before) {
      counts.same++;
      if (isAnswered) counts.sameAnswered++;
      continue;
    }
    differing.push(item.id);
    if (values.verbose) console.log(`${item.id}: ${typed}\n  was: ${before}\n  now: ${after}`);
  }
  const shares = {
    same: counts.same / vietnamese.length,
    sameAnswered: counts.sameAnswered / Math.max(1, counts.answered),
    wronglyAnswered: counts.wronglyAnswered / Math.max(1, counts.unanswerable),
  };
  console.log(`${describe(name, shares)} ${differing.join(" ")}`);
  return shares;
}

function describe(name: string, { same, sameAnswered, wronglyAnswered }: Shares): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${name}: same answer ${percent(same)} (of answered ${percent(sameAnswered)}), unanswerable answered ${percent(wronglyAnswered)}`;
}

for (const [name, respell] of Object.entries(spellings)) await compare(name, respell);
const drawn: Shares[] = [];
for (const seed of seeds) {
  drawn.push(
    await compare(`one typing error, seed ${seed}`, (question) => withTypo(question, seed)),
  );
}
const mean = (key: keyof Shares): number =>
  drawn.reduce((sum, shares) => sum + shares[key], 0) / Math.max(1, drawn.length);
if (drawn.length > 0) {
  const means = {
    same: mean("same"),
    sameAnswered: mean("sameAnswered"),
    wronglyAnswered: mean("wronglyAnswered"),
  };
  console.log(describe(`one typing error, mean of ${drawn.length} seeds`, means));
}
await app.close();
await rm(folder, { recursive: true });
