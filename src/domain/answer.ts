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

interface AnswerBase {
  readonly mode: AnswerMode;
  readonly snapshot: string;
  readonly language: Language;
  /** Wall time of the whole pipeline. */
  readonly latencyMs: number;
  readonly coverage: Coverage;
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
