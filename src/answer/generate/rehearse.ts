import type { Question } from "../../domain/answer.ts";
import { createModelAnswerer, type ModelAnswererDependencies } from "./model-answerer.ts";

/** Of every kind that is read in a way of its own, in both languages. */
const QUESTIONS = [
  "Ai chủ trì cuộc họp và kết quả được bao nhiêu phần trăm so với kế hoạch?",
  "nhung noi dung nao da thong qua truoc thang 6",
  "How many were there in 2024, and when?",
];

/**
 * Answers a few questions and throws the answers away, so that nobody's first answer waits for what
 * a process does once: words looked up, code compiled, clients made. Never throws.
 * @param dependencies with a chat model that costs nothing
 */
export async function rehearse(
  dependencies: Omit<ModelAnswererDependencies, "gate" | "log">,
): Promise<void> {
  const answerer = createModelAnswerer({
    ...dependencies,
    // An embedding model is somewhere else, and has its price: words alone are searched for.
    embedder: { ...dependencies.embedder, embed: async () => [] },
    gate: { enter: async () => ({ leave() {} }) },
    log: { info() {}, warn() {} },
  });
  for (const text of QUESTIONS) {
    const question: Question = {
      text,
      rights: { collections: "all" },
      language: "vi",
      today: "2026-01-01",
    };
    await answerer.answer(question).catch(() => {});
  }
}
