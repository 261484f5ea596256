import type { Citation, ClaimChecks } from "../../domain/answer.ts";
import type { Language } from "../../domain/document.ts";
import { ModelError } from "../../domain/errors.ts";
import type { ChatModel, TokenUsage } from "../../domain/ports.ts";
import type { Prompts } from "../../domain/prompt.ts";
import { fold } from "../../text/fold.ts";
import { fenced, fencePassages } from "./fence.ts";
import { checkClaim, type GateContext, type GateVerdict } from "./gate.ts";
import { type RejectedClaim, rejectedList } from "./rejected.ts";
import { CLAIMS_SCHEMA, createReplyReader } from "./reply.ts";

/** A claim of a model that passed every check. */
export interface PassedClaim {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Generated {
  readonly claims: readonly PassedClaim[];
  /** The model says that the passages do not answer, and made no claim. */
  readonly isRefusal: boolean;
  /** Whether everything that the model wanted to say was read. */
  readonly isComplete: boolean;
  readonly checks: ClaimChecks;
  readonly usage: TokenUsage;
  /** Why the first call, or the repair, failed. */
  readonly failure: ModelError | null;
}

export interface GenerateRequest extends GateContext {
  readonly signal: AbortSignal;
  /** Called with each claim as soon as it has passed, while the model still writes. */
  readonly onClaim?: (claim: PassedClaim) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: "Vietnamese", en: "English" };
/** A reply with more faults than this is not worth repairing one by one. */
const MAX_REPAIRED = 10;

/**
 * Asks the model, checks each claim as soon as it is complete, and sends what failed back once with
 * the reasons. Never throws for what the model or its server does.
 */
export async function generate(
  request: GenerateRequest,
  chat: ChatModel,
  prompts: Prompts,
): Promise<Generated> {
  const claims: PassedClaim[] = [];
  const usage = { promptTokens: 0, completionTokens: 0 };
  const checks = { passed: 0, repaired: 0, dropped: 0, repointed: 0 };
  const values = {
    language: LANGUAGE_NAMES[request.language],
    passages: fencePassages(request.passages),
    question: fenced(request.question),
  };

  /** One call. @returns the claims that failed, and what the reply says of itself */
  const round = async (messages: { system: string; user: string }, isRepair: boolean) => {
    const reader = createReplyReader();
    const rejected: RejectedClaim[] = [];
    const seen = new Set<string>();
    const take = (text: string): void => {
      for (const claim of reader.read(text)) {
        const key = JSON.stringify(claim);
        if (reader.supported() === false || seen.has(key)) continue;
        seen.add(key);
        const verdict = checkClaim(claim, request);
        if (!verdict.ok) rejected.push({ claim, verdict });
        else if (accept(verdict)) {
          checks.passed++;
          checks.repointed += verdict.repointed;
          if (isRepair) checks.repaired++;
        }
      }
    };
    const reply = await chat.complete({
      ...messages,
      schema: CLAIMS_SCHEMA,
      signal: request.signal,
      onText: take,
    });
    take(reply.text);
    usage.promptTokens += reply.usage.promptTokens;
    usage.completionTokens += reply.usage.completionTokens;
    const isUnread = reader.supported() === null && seen.size === 0 && reply.text.trim() !== "";
    return { rejected, isUnread, supported: reader.supported(), isComplete: reply.isComplete };
  };

  const accept = (verdict: Extract<GateVerdict, { ok: true }>): boolean => {
    const { text, citations } = verdict;
    if (claims.some((claim) => fold(claim.text) === fold(text))) return false;
    const claim = { text, citations };
    claims.push(claim);
    request.onClaim?.(claim);
    return true;
  };

  const done = (rest: Pick<Generated, "isRefusal" | "isComplete" | "failure">): Generated => ({
    claims,
    checks,
    usage,
    ...rest,
  });

  let first: Awaited<ReturnType<typeof round>>;
  try {
    first = await round(prompts.answer.render(values), false);
  } catch (error) {
    return done({ isRefusal: false, isComplete: false, failure: asModelError(error) });
  }
  const { isComplete } = first;
  if (first.supported === false && claims.length === 0) {
    return done({ isRefusal: true, isComplete, failure: null });
  }
  if (first.rejected.length === 0 && !first.isUnread) {
    return done({ isRefusal: false, isComplete, failure: null });
  }
  let dropped = first.rejected.length;
  let failure: ModelError | null = null;
  try {
    const rejected = fenced(rejectedList(first.rejected.slice(0, MAX_REPAIRED)));
    await round(prompts.repair.render({ ...values, rejected }), true);
    dropped = Math.max(0, dropped - checks.repaired);
  } catch (error) {
    failure = asModelError(error);
  }
  checks.dropped = dropped;
  return done({ isRefusal: false, isComplete: isComplete && dropped === 0, failure });
}

function asModelError(error: unknown): ModelError {
  return error instanceof ModelError
    ? error
    : new ModelError("failed", error instanceof Error ? error.message : String(error));
}
