import type { Answer, Citation, Question } from "../domain/answer.ts";
import type { Embedder, SnapshotReader } from "../domain/ports.ts";
import { answerPhrases } from "../i18n/answers.ts";
import {
  attempt,
  attemptTask,
  nearestPassages,
  type Prepared,
  prepare,
  type Scope,
  type Verified,
} from "./attempt.ts";
import { readable } from "./readable.ts";
import { splitQuestion } from "./understand/parts.ts";
import { resolveFollowUp } from "./understand/resolve.ts";
import { correctSpelling } from "./understand/spelling.ts";
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

/** One answer by extraction. Each part of the question is attempted like a follow-up of those before. */
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
  const parts: Prepared[] = [];
  const verified: Verified[] = [];
  const notes: string[] = [];
  let nearest: readonly Citation[] = [];
  const typed = question.text.normalize("NFC").slice(0, MAX_LENGTH);
  const spelled = correctSpelling(typed, scope.reader);
  const resolved = resolveFollowUp(spelled, question.history ?? []);
  const message = resolved ?? spelled;
  let history = resolved === null ? (question.history ?? []) : [];
  let texts = splitQuestion(message);
  const typedTexts = splitQuestion(typed);
  if (texts.length > 1) {
    const whole = await prepare({ ...question, text: message, history }, scope, signal);
    const outcome = await attemptTask(whole, scope);
    if (outcome.verified.length > 0) {
      parts.push(whole);
      verified.push(...outcome.verified);
      notes.push(...outcome.notes);
      texts = [];
    }
  }
  for (const [i, text] of texts.entries()) {
    const partScope = { ...scope, continues: i > 0 };
    const part = await prepare({ ...question, text, history }, partScope, signal);
    parts.push(part);
    const outcome = await attempt(part, partScope);
    for (const claim of outcome.verified) {
      if (!verified.some((one) => one.text === claim.text)) verified.push(claim);
    }
    notes.push(...outcome.notes);
    if (outcome.verified.length === 0) {
      if (nearest.length === 0) nearest = outcome.nearest;
      const asked = (typedTexts.length === texts.length ? typedTexts[i] : undefined) ?? text;
      notes.push(answerPhrases(question.language).partNotFound(asked.replace(/[?\s]+$/u, "")));
    }
    history = [...history, { role: "user", text }];
  }
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
