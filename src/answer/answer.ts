import type { Answer, Citation, Question } from "../domain/answer.ts";
import type { Embedder, SnapshotReader } from "../domain/ports.ts";
import { answerPhrases } from "../i18n/answers.ts";
import { attempt, nearestPassages, type Scope, type Verified } from "./attempt.ts";
import { type Readable, readable } from "./readable.ts";
import { splitQuestion } from "./understand/parts.ts";
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

/** Answers from the documents by extraction; every claim has passed `verify`. */
export function createAnswerer({ reader, embedder }: AnswererDependencies): Answerer {
  function scopeOf(question: Question): (Scope & Readable) | null {
    const snapshot = reader();
    if (snapshot === null) return null;
    const filter = { rights: question.rights };
    const documents = readable(snapshot.documents(filter));
    return { reader: snapshot, embedder, filter, continues: false, ...documents };
  }

  return {
    async answer(question, signal) {
      const started = performance.now();
      const scope = scopeOf(question);
      const frame = () => ({
        mode: "offline" as const,
        snapshot: scope?.reader.info.id ?? "",
        language: question.language,
        coverage: { documents: scope?.entries.size ?? 0, latest: scope?.latest ?? null },
        latencyMs: performance.now() - started,
      });
      if (scope === null || scope.entries.size === 0) {
        return { kind: "not-found", citations: [], ...frame() };
      }
      const verified: Verified[] = [];
      const notes: string[] = [];
      let nearest: readonly Citation[] = [];
      let history = question.history ?? [];
      const parts = splitQuestion(question.text.normalize("NFC").slice(0, MAX_LENGTH));
      for (const [i, part] of parts.entries()) {
        const asked = { ...question, text: part, history };
        const outcome = await attempt(asked, { ...scope, continues: i > 0 }, signal);
        for (const claim of outcome.verified) {
          if (!verified.some(({ text }) => text === claim.text)) verified.push(claim);
        }
        notes.push(...outcome.notes);
        if (outcome.verified.length === 0) {
          if (nearest.length === 0) nearest = outcome.nearest;
          notes.push(answerPhrases(question.language).partNotFound(part.replace(/[?\s]+$/u, "")));
        }
        history = [...history, { role: "user", text: part }];
      }
      if (verified.length === 0) return { kind: "not-found", citations: nearest, ...frame() };
      return { kind: "answered", ...number(verified), notes, ...frame() };
    },

    async passages(question, limit, signal) {
      const scope = scopeOf(question);
      return scope === null ? [] : nearestPassages(question, scope, limit, signal);
    },
  };
}
