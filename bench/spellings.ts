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

/**
 * How many questions get the same answer however they are typed: NFC, NFD, without diacritics, with
 * d for đ, and with one typing error.
 *
 *   tsx bench/spellings.ts --documents FOLDER QUESTIONS.jsonl…
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: "string", default: "data/documents" } },
});

const line = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.enum(["vi", "en"]).default("vi"),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), text: z.string() })).nullish(),
});

/** Swaps two letters in the middle of the longest word; which one is fixed by the question. */
function withTypo(question: string): string {
  const words = question.match(/\p{L}{4,}/gu) ?? [];
  const word = words.reduce((longest, next) => (next.length > longest.length ? next : longest), "");
  if (word === "") return question;
  const at = Math.floor(word.length / 2);
  const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  return question.replace(word, swapped);
}

const spellings: Readonly<Record<string, (question: string) => string>> = {
  NFD: (question) => question.normalize("NFD"),
  "no diacritics": (question) =>
    question.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  "no diacritics, no capitals": fold,
  "d for đ": (question) => question.replaceAll("đ", "d").replaceAll("Đ", "D"),
  "one typing error": withTypo,
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

const plain = new Map<string, string>();
for (const item of vietnamese) plain.set(item.id, await ask(item, item.question.normalize("NFC")));
console.log(`${vietnamese.length} questions over ${values.documents}, offline`);
for (const [name, respell] of Object.entries(spellings)) {
  let same = 0;
  let answered = 0;
  let sameAnswered = 0;
  const differing: string[] = [];
  for (const item of vietnamese) {
    const before = plain.get(item.id) ?? "";
    const after = await ask(item, respell(item.question));
    const isAnswered = !before.startsWith("Không tìm thấy thông tin");
    if (isAnswered) answered++;
    if (after === before) {
      same++;
      if (isAnswered) sameAnswered++;
    } else differing.push(item.id);
  }
  const share = ((100 * same) / vietnamese.length).toFixed(1);
  const shareAnswered = ((100 * sameAnswered) / Math.max(1, answered)).toFixed(1);
  console.log(
    `${name}: same answer ${share} % (of answered ${shareAnswered} %) ${differing.join(" ")}`,
  );
}
await app.close();
await rm(folder, { recursive: true });
