import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, type Scope } from "../../src/answer/attempt.ts";
import { dateDraft } from "../../src/answer/compose/date.ts";
import { cellDraft, sentenceDraft as figureDraft } from "../../src/answer/compose/figure.ts";
import { figureSource } from "../../src/answer/compose/figure-source.ts";
import { sentenceDraft } from "../../src/answer/compose/passage.ts";
import { personDraft } from "../../src/answer/compose/person.ts";
import { figureCandidates } from "../../src/answer/figures.ts";
import { readable } from "../../src/answer/readable.ts";
import { dateCandidates } from "../../src/answer/select/dates.ts";
import type { CandidateKind } from "../../src/answer/select/kinds.ts";
import { personCandidates } from "../../src/answer/select/persons.ts";
import { type Features, featureContext } from "../../src/answer/select/sentence-features.ts";
import { sentenceCandidates } from "../../src/answer/select/sentences.ts";
import { splitQuestion } from "../../src/answer/understand/parts.ts";
import type { Understanding } from "../../src/answer/understand/understand.ts";
import { createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { type Item, parseQuestionFile, UNANSWERABLE } from "../../src/evaluation/question-file.ts";
import { judge } from "../../src/evaluation/verdict.ts";
import { createLogger } from "../../src/logger.ts";
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import type { LabelledCandidate, LabelledQuestion } from "./fit.ts";

/** Questions and the documents that they are about. */
export interface TrainingSet {
  /** Sets of one group share documents. */
  readonly group: string;
  readonly questions: string;
  readonly documents: string;
}

export type Labelled = Readonly<Record<CandidateKind, LabelledQuestion[]>>;

const TODAY = "2026-11-23";
const rights = { collections: "all" } as const;

/** Every candidate answer to every question, labelled by whether it would be judged right. */
export async function gather(sets: readonly TrainingSet[]): Promise<Labelled> {
  const labelled: Labelled = { number: [], date: [], person: [], sentence: [] };
  for (const set of sets) await gatherSet(set, labelled);
  return labelled;
}

async function gatherSet(set: TrainingSet, labelled: Labelled): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "hoihop-selection-"));
  const documents = join(root, "documents");
  mkdirSync(documents);
  for (const name of readdirSync(set.documents))
    cpSync(join(set.documents, name), join(documents, name), { recursive: true });
  const data = join(root, "var");
  const config = loadConfig({
    HOIHOP_DATA: data,
    HOIHOP_DOCUMENTS: documents,
    LOG_LEVEL: "silent",
  });
  const app = await createApp(config, createLogger(config));
  await app.ingest({});
  await app.close();
  const embedder = createHashedEmbedder();
  const store = await createEmbeddedStore({ folder: data, embedder });
  const reader = store.current();
  if (reader === null) throw new Error(`${set.documents} holds no document`);
  const filter = { rights };
  const scope: Scope = {
    reader,
    embedder,
    filter,
    continues: false,
    ...readable(reader.documents(filter)),
  };
  const { items } = parseQuestionFile(readFileSync(set.questions, "utf8"));
  for (const item of items) {
    // Parts of a message have no label of their own.
    if (splitQuestion(item.question.normalize("NFC")).length > 1) continue;
    await gatherItem(item, set.group, scope, labelled);
  }
  await store.close();
  rmSync(root, { recursive: true });
}

async function gatherItem(
  item: Item,
  group: string,
  scope: Scope,
  labelled: Labelled,
): Promise<void> {
  const { reader, entries, filter } = scope;
  const history = item.history ?? [];
  const question = { text: item.question, history, rights, language: item.lang, today: TODAY };
  const prepared = await prepare(question, scope);
  const { understanding } = prepared;
  const isPart = (ids: readonly string[]): boolean => ids.length > 0 && ids.length < entries.size;
  const among = isPart(understanding.named)
    ? "named"
    : isPart(understanding.ofBody)
      ? "body"
      : "all";
  const { evidence } = await prepared.ranked(among);
  const context = featureContext(evidence, reader, entries);
  const label = (candidate: { features: Features }, text: string): LabelledCandidate => ({
    features: candidate.features,
    text,
    label: labelOf(item, text),
  });
  const isUnanswerable = item.type === UNANSWERABLE;
  const add = (kind: CandidateKind, candidates: LabelledCandidate[]): void => {
    labelled[kind].push({ id: item.id, group, isUnanswerable, candidates });
  };
  const kinds = kindsOf(understanding);
  if (kinds.includes("number")) {
    const source = figureSource({ reader, filter }, context);
    const whole = understanding.numberAsks > 1;
    add(
      "number",
      figureCandidates(understanding, evidence, source).map((candidate) =>
        label(
          candidate,
          (candidate.cell === null ? figureDraft(candidate, whole) : cellDraft(candidate)).text,
        ),
      ),
    );
  }
  if (kinds.includes("date")) {
    const dates = dateCandidates(understanding, evidence, context);
    add(
      "date",
      dates.map((candidate) => label(candidate, dateDraft(candidate, understanding).text)),
    );
  }
  if (kinds.includes("person")) {
    const persons = personCandidates(understanding, evidence, context);
    add(
      "person",
      persons.map((candidate) => label(candidate, personDraft(candidate).text)),
    );
  }
  if (kinds.includes("sentence")) {
    const sentences = sentenceCandidates(understanding, evidence, context);
    add(
      "sentence",
      sentences.map((candidate) =>
        label(candidate, sentenceDraft(understanding, candidate.evidence).text),
      ),
    );
  }
}

/** The kinds of candidates that a question of this form may be answered with. */
function kindsOf({ asks }: Understanding): CandidateKind[] {
  const asksNumber = asks.has("number") || asks.has("percent");
  const onlyRate = asks.size === 1 && asks.has("rate");
  const kinds: CandidateKind[] = [];
  if (asksNumber || asks.has("difference") || onlyRate) kinds.push("number");
  if (!asksNumber && asks.has("person")) kinds.push("person");
  if (!asksNumber && !asks.has("person") && (asks.has("date") || asks.has("deadline")))
    kinds.push("date");
  if (!asksNumber) kinds.push("sentence");
  return kinds;
}

/** 1 for a right answer, a half times the share for a part of one, 0 for a wrong one. */
function labelOf(item: Item, text: string): number {
  if (item.type === UNANSWERABLE) return 0;
  const verdict = judge(item, { text, refused: false }, () => false);
  if (verdict.correct) return 1;
  const { length } = item.must;
  if (verdict.wrong.length > 0 || length < 2) return 0;
  return (0.5 * (length - verdict.missing.length)) / length;
}
