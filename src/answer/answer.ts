import type { Answer, Citation, Question } from "../domain/answer.ts";
import type { Embedder, SnapshotReader } from "../domain/ports.ts";
import { nearestPassages, type Prepared, type Scope } from "./attempt.ts";
import { ask, type Message } from "./message.ts";
import { readable } from "./readable.ts";
import { resolveFollowUp } from "./understand/resolve.ts";
import { wellSpelled } from "./understand/spelling.ts";
import { number } from "./verify.ts";

/** Longest question that is read; Telegram's own limit for a message. */
const MAX_LENGTH = 4096;

export interface Answerer {
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** Passages that retrieval ranks highest, as citations, best first. */
  passages(question: Question, limit: number, signal?: AbortSignal): Promise<Citation[]>;
}

export interface AnswererDependencies {
  /** The snapshot to answer from; asked once a question. */
  readonly reader: () => SnapshotReader | null;
  readonly embedder: Embedder;
}

/** An answer by extraction, with what was worked out for it. */
export interface Extracted {
  readonly answer: Answer;
  /** What the question sees; `null` where there is nothing to answer from. */
  readonly scope: Scope | null;
  /** The parts of the question, in order. */
  readonly parts: readonly Prepared[];
}

/** Answers from the documents by extraction; every claim has passed `verify`. */
export function createAnswerer({ reader, embedder }: AnswererDependencies): Answerer {
  return {
    async answer(question, signal) {
      const { answer } = await extract(question, reader(), embedder, signal);
      return answer;
    },

    async passages(question, limit, signal) {
      const snapshot = reader();
      if (snapshot === null) return [];
      const { scope } = opened(question, snapshot, embedder);
      return nearestPassages(question, scope, limit, signal);
    },
  };
}

/** One answer by extraction. */
export async function extract(
  question: Question,
  snapshot: SnapshotReader | null,
  embedder: Embedder,
  signal?: AbortSignal,
): Promise<Extracted> {
  const started = performance.now();
  const open = snapshot === null ? null : opened(question, snapshot, embedder);
  const frame = () => ({
    mode: "offline" as const,
    snapshot: snapshot?.info.id ?? "",
    language: question.language,
    coverage: { documents: open?.scope.entries.size ?? 0, latest: open?.latest ?? null },
    latencyMs: performance.now() - started,
  });
  const notFound = (citations: readonly Citation[]): Answer => ({
    kind: "not-found",
    citations,
    ...frame(),
  });
  if (open === null || open.scope.entries.size === 0) {
    return { answer: notFound([]), scope: null, parts: [] };
  }
  const { scope } = open;
  const typed = question.text.normalize("NFC").slice(0, MAX_LENGTH);
  const { text: spelled, history = [] } = wellSpelled({ ...question, text: typed }, scope.reader);
  const resolved = resolveFollowUp(spelled, history);
  const asked = (message: Message, focus: string) =>
    ask(message, question, { ...scope, focus }, signal);
  let outcome =
    resolved === null
      ? null
      : await asked({ text: resolved.text, typed, history: [] }, resolved.focus);
  // What was put in its place may be wrong: then what the question takes over helps finding only.
  if (outcome === null || outcome.verified.length === 0) {
    outcome = await asked({ text: spelled, typed, history }, "");
  }
  const { verified, notes, nearest, parts } = outcome;
  const answer: Answer =
    verified.length === 0
      ? notFound(nearest)
      : { kind: "answered", ...number(verified), notes, ...frame() };
  return { answer, scope, parts };
}

function opened({ rights }: Question, snapshot: SnapshotReader, embedder: Embedder) {
  const filter = { rights };
  const { entries, latest } = readable(snapshot.documents(filter));
  const scope: Scope = { reader: snapshot, embedder, entries, filter, continues: false };
  return { scope, latest };
}
