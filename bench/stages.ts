import { PASSAGES, type Scope, understood } from "../src/answer/attempt.ts";
import { compose } from "../src/answer/compose/compose.ts";
import { readable } from "../src/answer/readable.ts";
import { rerank } from "../src/answer/rerank.ts";
import { retrieve } from "../src/answer/retrieve.ts";
import { verify } from "../src/answer/verify.ts";
import type { Question } from "../src/domain/answer.ts";
import type { Embedder, SnapshotReader } from "../src/domain/ports.ts";
import { processorMs, summarize, type Timing } from "./timing.ts";

export const STAGES = ["understand", "lexical", "vector", "rerank", "compose", "verify"] as const;
type Stage = (typeof STAGES)[number];
export type StageTimings = Readonly<Record<Stage, Timing>>;

/** Questions that only warm up. */
const WARM_UP = 50;

/** The steps of an answer one by one, as the pipeline takes them, over all documents. */
export async function measureStages(
  reader: SnapshotReader,
  embedder: Embedder,
  questions: readonly Question[],
): Promise<StageTimings> {
  const stages = { understand: [], lexical: [], vector: [], rerank: [], compose: [], verify: [] };
  const costs: Record<Stage, { ms: number; cpu: number }[]> = stages;
  /** @returns what ends the stage and gives its result on */
  const begin = (stage: Stage): (<T>(result: T) => T) => {
    const [ms, cpu] = [performance.now(), processorMs()];
    return (result) => {
      costs[stage].push({ ms: performance.now() - ms, cpu: processorMs() - cpu });
      return result;
    };
  };
  const watched: SnapshotReader = {
    ...reader,
    searchLexical: (...search) => begin("lexical")(reader.searchLexical(...search)),
    searchVector: (...search) => begin("vector")(reader.searchVector(...search)),
  };

  const step = async (question: Question): Promise<void> => {
    const filter = { rights: question.rights };
    const { entries } = readable(reader.documents(filter));
    const scope: Scope = { reader, embedder, entries, filter, continues: false };
    const end = begin("understand");
    const understanding = end(await understood(question, scope));
    const passages = await retrieve(understanding, filter, watched, embedder, PASSAGES);
    const ranked = begin("rerank")(rerank(understanding, passages, entries));
    const { named } = understanding;
    const input = { understanding, ranked, reader, filter, named, entries, question };
    const { drafts } = begin("compose")(compose(input));
    const readableDocuments = {
      entry: (documentId: string) => entries.get(documentId),
      document: (documentId: string) => reader.document(documentId),
    };
    begin("verify")(drafts.map((draft) => verify(draft, readableDocuments)));
  };
  for (const question of questions.slice(0, WARM_UP)) await step(question);
  for (const stage of STAGES) costs[stage] = [];
  for (const question of questions) await step(question);
  return Object.fromEntries(
    STAGES.map((stage) => {
      const cpu = costs[stage].reduce((sum, cost) => sum + cost.cpu, 0);
      return [
        stage,
        summarize(
          costs[stage].map(({ ms }) => ms),
          cpu,
        ),
      ];
    }),
  ) as StageTimings;
}
