import type { Rights } from "./answer.ts";
import type { Chunk, DocumentEntry, IsoDate, SourceDocument, Span } from "./document.ts";
import type { Figure, LedgerFilter, LedgerRow, Task } from "./ledger.ts";
import type { SnapshotInfo } from "./snapshot.ts";

/** Turns text into vectors. */
export interface Embedder {
  /** Names model and settings; vectors of different names are never compared. */
  readonly name: string;
  readonly dimensions: number;
  /** Weight of the vector channel beside the lexical one (whose weight is 1), ≥ 0. */
  readonly weight: number;
  /**
   * @returns one unit-length embedding a text, in order.
   * @throws when the model cannot be reached or answers with something else.
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** Conditions that are part of the retrieval query. All given ones must hold. */
export interface SearchFilter {
  readonly rights: Rights;
  /** Restricts to these documents; an empty array matches nothing. */
  readonly documentIds?: readonly string[];
  /** Compared with the day of the meeting, else of signing; both ends inclusive. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Words that the document's body must hold, diacritics folded. */
  readonly body?: string;
}

/** One term of a lexical query; `channel` and `key` as `text/tokens.ts` makes them. */
export interface QueryTerm {
  readonly channel: "syllable" | "bigram" | "foldedSyllable" | "foldedBigram";
  readonly key: string;
  /** Factor on the term's BM25 score, ≥ 0. */
  readonly weight: number;
}

export interface ScoredChunk {
  readonly chunkId: number;
  /** Lexical: BM25 sum, ≥ 0. Vector: cosine similarity, −1…1. Higher is better in both. */
  readonly score: number;
}

/** A chunk as a search returned it. */
export interface StoredChunk {
  readonly chunkId: number;
  readonly documentId: string;
  readonly span: Span;
  readonly kind: Chunk["kind"];
  readonly context: string;
  /** `document.text.slice(span.start, span.end)`. */
  readonly text: string;
}

/** A word of the vocabulary that is spelled like the one asked for. */
export interface SimilarTerm {
  readonly term: string;
  /** 0…1, 1 is equal. */
  readonly similarity: number;
  /** Chunks that hold it. */
  readonly documentFrequency: number;
}

/** Read access to exactly one snapshot. Cheap to hold; stays valid until `Store.close`. */
export interface SnapshotReader {
  readonly info: SnapshotInfo;
  /** Entries that the rights allow, by path. */
  documents(filter: SearchFilter): readonly DocumentEntry[];
  document(documentId: string): SourceDocument | null;
  searchLexical(
    terms: readonly QueryTerm[],
    filter: SearchFilter,
    limit: number,
  ): readonly ScoredChunk[];
  searchVector(
    embedding: Float32Array,
    filter: SearchFilter,
    limit: number,
  ): readonly ScoredChunk[];
  /** In the order asked for. @throws RangeError for an id that is not in the snapshot. */
  chunks(chunkIds: readonly number[]): readonly StoredChunk[];
  /** All chunks of one document in text order. */
  chunksOf(documentId: string): readonly StoredChunk[];
  /** Number of chunks that hold the term. */
  documentFrequency(channel: QueryTerm["channel"], key: string): number;
  /** Words of the folded-syllable vocabulary nearest in spelling, best first. */
  similarTerms(foldedSyllable: string, limit: number): readonly SimilarTerm[];
  figures(filter: SearchFilter, ledger?: LedgerFilter): readonly LedgerRow<Figure>[];
  tasks(filter: SearchFilter, ledger?: LedgerFilter): readonly LedgerRow<Task>[];
}

/** Everything derived from one document that the store keeps with it. */
export interface PreparedDocument {
  readonly document: SourceDocument;
  readonly chunks: readonly Chunk[];
  readonly figures: readonly Figure[];
  readonly tasks: readonly Task[];
}

/** Where a document goes in the next snapshot. */
export interface Placement {
  readonly path: string;
  readonly collection: string;
  readonly documentId: string;
}

export interface Store {
  /** The snapshot that questions are answered from now; `null` before the first publish. */
  current(): SnapshotReader | null;
  /** A reader of a kept snapshot that need not be current; `null` when it is not kept. */
  open(snapshotId: string): SnapshotReader | null;
  /** Newest first. */
  snapshots(): readonly SnapshotInfo[];
  /** Whether `stage` already has this document. */
  has(documentId: string): boolean;
  /**
   * Keeps a prepared document for a later `publish`. Durable once it resolves; invisible to readers.
   * Embeds only what is not there yet, and maybe not all of it before `publish`.
   */
  stage(documents: readonly PreparedDocument[], signal?: AbortSignal): Promise<void>;
  /**
   * Builds the snapshot that holds exactly these placements and makes it current, in one step or
   * not at all. All documents must have been staged. Keeps the last ten snapshots.
   */
  publish(
    placements: readonly Placement[],
    onProgress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ): Promise<SnapshotInfo>;
  /** Moves the pointer. @throws StoreError `unknown-snapshot`. */
  rollback(snapshotId?: string): SnapshotInfo;
  /** Text of any document that was ever cited or is in a kept snapshot. */
  document(documentId: string): SourceDocument | null;
  /**
   * Keeps a document for good, whatever becomes of the snapshots that hold it: to be called when a
   * citation of it is shown, which may be opened years later.
   */
  keepDocument(documentId: string): void;
  /**
   * Takes the one ingest lock of this data folder until the function returned is called.
   * @throws StoreError `locked` when another live process holds it.
   */
  lockIngest(): () => void;
  close(): Promise<void>;
}

export interface TokenUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** What a chat model is asked. */
export interface ChatRequest {
  readonly system: string;
  readonly user: string;
  /** JSON Schema that the reply shall follow. Servers may ignore it: the reply has to be checked. */
  readonly schema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** Called with all of the reply so far, as it grows; a retry starts again from nothing. */
  readonly onText?: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface ChatReply {
  readonly text: string;
  /** As the server counts, else estimated from the number of characters. */
  readonly usage: TokenUsage;
  /** False where the server ended the reply early or it grew beyond what is read. */
  readonly isComplete: boolean;
}

/** Continues a conversation of one system and one user message. */
export interface ChatModel {
  readonly name: string;
  /** @throws ModelError when the server cannot be reached, refuses, or takes too long. */
  complete(request: ChatRequest): Promise<ChatReply>;
}

/** Decides who may use the model now: budgets of tokens and a bounded queue. */
export interface ModelGate {
  /**
   * Waits for a free place.
   * @param asker whose budget it is; `null` for the operator, who has none
   * @returns a place to be given back with what was used, or why there is none
   */
  enter(
    asker: string | null,
    signal?: AbortSignal,
  ): Promise<{ leave(usage: TokenUsage): void } | { readonly refused: "budget" | "busy" }>;
}
