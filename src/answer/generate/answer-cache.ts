import { createHash } from "node:crypto";
import type { Answer, Question } from "../../domain/answer.ts";

const MAX_ANSWERS = 500;

export interface AnswerCache {
  get(key: string): Answer | null;
  set(key: string, answer: Answer): void;
}

/** Keeps the answers used last, in memory. */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, Answer>();
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer === undefined) return null;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set(key, answer) {
      answers.set(key, answer);
      const oldest = answers.keys().next();
      if (answers.size > MAX_ANSWERS && oldest.done !== true) answers.delete(oldest.value);
    },
  };
}

/**
 * Everything that an answer depends on: equal keys, equal answers. Rights and history are part of
 * it, so that nothing made for one reader reaches another who may not read it.
 */
export function cacheKey(snapshot: string, question: Question): string {
  const { collections } = question.rights;
  const parts = [
    snapshot,
    question.text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim(),
    (question.history ?? []).map(({ role, text }) => [role, text]),
    collections === "all" ? collections : [...new Set(collections)].toSorted(),
    question.language,
    question.today,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}
