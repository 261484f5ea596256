import type { IsoDate, Language } from "./document.ts";

/** Which collections the reader, or everyone in the room, may read. */
export interface Rights {
  readonly collections: "all" | readonly string[];
}

export interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
}

export interface Question {
  readonly text: string;
  /** Earlier turns of this conversation, oldest first; the pipeline reads at most the last few. */
  readonly history?: readonly Turn[];
  readonly rights: Rights;
  /** Language of the framing sentences; quotes stay in the document's language. */
  readonly language: Language;
  /** What "today" means for "quá hạn", "năm ngoái". */
  readonly today: IsoDate;
  /** Whose budget a model's answer is charged to; absent for the operator at the command line. */
  readonly asker?: string;
}

/** One statement of an answer. `citations` are indices into the answer's `citations`, never empty. */
export interface Claim {
  readonly text: string;
  readonly citations: readonly number[];
}

/** Claim → document + the exact span that supports it: `quote === text.slice(start, end)`. */
export interface Citation {
  readonly documentId: string;
  /** The document's path in the snapshot. */
  readonly doc: string;
  readonly collection: string;
  readonly title: string;
  /** Day of the meeting, else of signing, else `null`. */
  readonly date: IsoDate | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
}

/** What an honest negative looked through. */
export interface Coverage {
  readonly documents: number;
  readonly latest: IsoDate | null;
}

export type AnswerMode = "offline" | "model";

/** How an answer came about, for somebody who wants to check. */
export interface Receipt {
  /** Name of the model that was asked, or would have been. */
  readonly model: string;
  /** Name, version and fingerprint of the prompt. */
  readonly prompt: string;
  /** Passages that the model was given; 0 where it was not asked. */
  readonly passages: number;
  readonly checks: ClaimChecks;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Whether the same question had been answered from this snapshot before. */
  readonly isCached: boolean;
  /** Why the answer is the offline one; `null` for an answer by the model. */
  readonly fallback: FallbackReason | null;
}

/** What became of the claims that a model made. */
export interface ClaimChecks {
  readonly passed: number;
  /** Of those passed, how many only after they had been sent back with the reason. */
  readonly repaired: number;
  readonly dropped: number;
  /** Quotes that stood in another passage than the one named. */
  readonly repointed: number;
}

/** `settled-by-code`: counts, lists and comparisons come from the ledger whatever the model says. */
export type FallbackReason =
  | "settled-by-code"
  | "no-passages"
  | "budget"
  | "busy"
  | "model-failed"
  | "nothing-passed";

interface AnswerBase {
  readonly mode: AnswerMode;
  readonly snapshot: string;
  readonly language: Language;
  /** Wall time of the whole pipeline. */
  readonly latencyMs: number;
  readonly coverage: Coverage;
  /** Only where a model is configured. */
  readonly receipt?: Receipt;
}

export interface Answered extends AnswerBase {
  readonly kind: "answered";
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** Sentences about the answer itself (coverage of a list, which meeting was meant); no facts. */
  readonly notes: readonly string[];
}

/** The documents do not say. `citations` hold the nearest thing that *is* there, best first; may be empty. */
export interface NotFound extends AnswerBase {
  readonly kind: "not-found";
  readonly citations: readonly Citation[];
}

export type Answer = Answered | NotFound;
