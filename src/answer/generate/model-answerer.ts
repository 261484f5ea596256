import type { Answer, Answered, FallbackReason, Question, Receipt } from "../../domain/answer.ts";
import type {
  ChatModel,
  Embedder,
  ModelGate,
  SnapshotReader,
  TokenUsage,
} from "../../domain/ports.ts";
import type { Prompts } from "../../domain/prompt.ts";
import { answerPhrases } from "../../i18n/answers.ts";
import { type Answerer, createAnswerer, type Extracted, extract } from "../answer.ts";
import { prepare, type Scope } from "../attempt.ts";
import { standalone } from "../understand/follow-up.ts";
import { number } from "../verify.ts";
import { cacheKey, createAnswerCache } from "./answer-cache.ts";
import { gatherPassages } from "./gather.ts";
import { type Generated, generate, type PassedClaim } from "./generate.ts";
import { rewriteFollowUp } from "./rewrite.ts";
import { isSettledByCode } from "./settled.ts";

/** What is certain of an answer while it is still being made: all claims that have passed so far. */
export type PartialAnswer = Pick<Answered, "claims" | "citations">;

export interface ModelAnswerer extends Answerer {
  answer(
    question: Question,
    signal?: AbortSignal,
    /** Called whenever one more claim has passed; the final answer begins with the same claims. */
    onClaim?: (partial: PartialAnswer) => void,
  ): Promise<Answer>;
  /** Answers given again, without asking the model, since the start. */
  cacheHits(): number;
}

export interface ModelAnswererDependencies {
  readonly reader: () => SnapshotReader | null;
  /** For questions: answers with nothing rather than fail. */
  readonly embedder: Embedder;
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly gate: ModelGate;
  /** Of one call; the whole answer takes less than twice as long. */
  readonly timeoutMs: number;
  readonly log: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
  };
}

/**
 * Shares of the timeout: for a whole answer, whatever it does, and in it for the wording of a
 * follow-up. What is missing up to twice the timeout is for a machine that is busy when time is up.
 */
const WHOLE = 1.5;
const REWRITE = 0.4;

/** Longest question that is read; Telegram's own limit for a message. */
const MAX_LENGTH = 4096;
const NO_CHECKS = { passed: 0, repaired: 0, dropped: 0, repointed: 0 } as const;

/**
 * Answers with a model where it helps, and as without one wherever it does not: when code settles
 * the question, when the model is out of budget, busy or down, and when nothing that it says passes.
 */
export function createModelAnswerer(dependencies: ModelAnswererDependencies): ModelAnswerer {
  const { reader, embedder, chat, prompts, gate, log } = dependencies;
  const cache = createAnswerCache();
  let cacheHits = 0;
  const receiptOf = (parts: Partial<Receipt>): Receipt => ({
    model: chat.name,
    prompt: prompts.answer.version,
    passages: 0,
    checks: NO_CHECKS,
    promptTokens: 0,
    completionTokens: 0,
    isCached: false,
    fallback: null,
    ...parts,
  });

  /** The part that costs tokens. @returns `null` where there is nothing to answer from */
  async function byModel(
    question: Question,
    { answer: offline, parts }: Extracted,
    scope: Scope,
    signal: AbortSignal,
    spent: { add(usage: TokenUsage): void },
    onClaim: ((partial: PartialAnswer) => void) | undefined,
  ): Promise<{ generated: Generated; passages: number } | null> {
    const asked = await standing(question, signal, spent);
    const read = asked === question ? parts : [await prepare(asked, scope, signal)];
    const passages = await gatherPassages(read, scope.entries, offline.citations);
    if (passages.length === 0) return null;
    const passed: PassedClaim[] = [];
    const generated = await generate(
      {
        passages,
        documents: {
          entry: (documentId) => scope.entries.get(documentId),
          document: (documentId) => scope.reader.document(documentId),
        },
        question: asked.text,
        language: question.language,
        signal,
        ...(onClaim === undefined
          ? {}
          : {
              onClaim(claim) {
                passed.push(claim);
                onClaim(number(passed));
              },
            }),
      },
      chat,
      prompts,
    );
    spent.add(generated.usage);
    return { generated, passages: passages.length };
  }

  /** A follow-up as the model words it; as it is where the rules see none, or the model fails. */
  async function standing(
    question: Question,
    signal: AbortSignal,
    spent: { add(usage: TokenUsage): void },
  ): Promise<Question> {
    const history = question.history ?? [];
    if (standalone(question.text.normalize("NFC"), history).carried === "") return question;
    try {
      const limit = AbortSignal.timeout(dependencies.timeoutMs * REWRITE);
      const both = AbortSignal.any([signal, limit]);
      const { question: text, usage } = await rewriteFollowUp(
        question,
        chat,
        prompts.rewrite,
        both,
      );
      spent.add(usage);
      return text === null ? question : { ...question, text, history: [] };
    } catch (error) {
      log.warn({ err: error }, "The model did not word a follow-up: the rules do");
      return question;
    }
  }

  return {
    async answer(asked, signal, onClaim) {
      const started = performance.now();
      const deadline = AbortSignal.timeout(dependencies.timeoutMs * WHOLE);
      const both = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
      const question = { ...asked, text: asked.text.normalize("NFC").slice(0, MAX_LENGTH) };
      const snapshot = reader();
      const latency = () => ({ latencyMs: performance.now() - started });
      const key = snapshot === null ? "" : cacheKey(snapshot.info.id, question);
      const kept = cache.get(key);
      if (kept?.receipt !== undefined) {
        cacheHits++;
        return { ...kept, ...latency(), receipt: { ...kept.receipt, isCached: true } };
      }
      const extracted = await extract(question, snapshot, embedder, signal);
      const { answer: offline, scope } = extracted;
      const fallBack = (fallback: FallbackReason, parts: Partial<Receipt> = {}): Answer =>
        withNote(
          { ...offline, ...latency(), receipt: receiptOf({ ...parts, fallback }) },
          fallback,
        );
      if (scope === null) return fallBack("no-passages");
      const asks = new Set(extracted.parts.flatMap(({ understanding }) => [...understanding.asks]));
      if (isSettledByCode(asks, offline)) return fallBack("settled-by-code");

      const place = await gate.enter(question.asker ?? null, both);
      if ("refused" in place) return fallBack(place.refused);
      const usage = { promptTokens: 0, completionTokens: 0 };
      const spent = {
        add(more: TokenUsage) {
          usage.promptTokens += more.promptTokens;
          usage.completionTokens += more.completionTokens;
        },
      };
      try {
        const made = await byModel(question, extracted, scope, both, spent, onClaim);
        if (made === null) return fallBack("no-passages", usage);
        const { generated, passages } = made;
        const { checks, failure } = generated;
        const parts = { ...usage, passages, checks };
        log.info(
          { prompt: prompts.answer.version, model: chat.name, ...parts, failure: failure?.code },
          "The model answered",
        );
        if (failure !== null) log.warn({ reason: failure.message }, "The model failed");
        if (generated.claims.length === 0 && !generated.isRefusal) {
          return fallBack(failure === null ? "nothing-passed" : "model-failed", parts);
        }
        const frame = { ...framed(offline), mode: "model" as const, receipt: receiptOf(parts) };
        const answer = finished(generated, offline, frame);
        if (failure === null && generated.isComplete) cache.set(key, { ...answer, ...latency() });
        return { ...answer, ...latency() };
      } catch (error) {
        log.warn({ err: error }, "Answering with the model failed");
        return fallBack("model-failed", usage);
      } finally {
        place.leave(usage);
      }
    },

    passages: (question, limit, signal) =>
      createAnswerer({ reader, embedder }).passages(question, limit, signal),
    cacheHits: () => cacheHits,
  };
}

function framed({ snapshot, language, latencyMs, coverage }: Answer) {
  return { snapshot, language, latencyMs, coverage };
}

function finished(
  generated: Generated,
  offline: Answer,
  frame: Omit<Answered, "kind" | "claims" | "citations" | "notes">,
): Answer {
  if (generated.claims.length === 0) {
    // What the rules would have answered with is the nearest thing that is there.
    return { kind: "not-found", citations: offline.citations, ...frame };
  }
  const notes = generated.isComplete ? [] : [answerPhrases(frame.language).cutShort];
  return { kind: "answered", ...number(generated.claims), notes, ...frame };
}

/** Says in the answer that it is the offline one, where a reader may have expected more. */
function withNote(answer: Answer, reason: FallbackReason): Answer {
  if (answer.kind !== "answered" || reason === "settled-by-code" || reason === "no-passages") {
    return answer;
  }
  return { ...answer, notes: [...answer.notes, answerPhrases(answer.language).extracted] };
}
