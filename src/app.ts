import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { createAnswerer } from "./answer/answer.ts";
import {
  createModelAnswerer,
  type ModelAnswerer,
  type PartialAnswer,
} from "./answer/generate/model-answerer.ts";
import { rehearse } from "./answer/generate/rehearse.ts";
import { type SecondOpinion, secondOpinion } from "./answer/generate/second-opinion.ts";
import { createLedgerViews } from "./answer/ledger/ledger-views.ts";
import { type Config, secretsOf } from "./config.ts";
import type { StateStore } from "./domain/access.ts";
import type { Answer, Citation, Question, Rights } from "./domain/answer.ts";
import type { DocumentEntry, IsoDate } from "./domain/document.ts";
import type {
  Figure,
  FigureSeries,
  LedgerFilter,
  LedgerRow,
  Task,
  TaskCourse,
} from "./domain/ledger.ts";
import type { IngestReport, IngestRequest, SnapshotInfo } from "./domain/snapshot.ts";
import { extractLedger } from "./ingest/extract/extract.ts";
import { createIngest } from "./ingest/ingest.ts";
import type { Logger } from "./logger.ts";
import { type ModelCheck, openModels } from "./models/models.ts";
import type { DayUsage } from "./models/token-ledger.ts";
import { createRedactor } from "./safe-text.ts";
import { createEmbeddedStore } from "./store/embedded/embedded-store.ts";
import { openState } from "./store/state.ts";

export type { ModelCheck, PartialAnswer, SecondOpinion };

/** What the chat model has used today, and how busy it is. */
export interface ModelUsage extends DayUsage {
  /** Answers being made now. */
  readonly running: number;
  /** Questions that wait for their turn. */
  readonly waiting: number;
  /** Answers given again, without asking the model, since the start. */
  readonly cacheHits: number;
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly collection: string;
}

/** A cited passage with its surroundings, for somebody who wants to check. */
export interface PassageView {
  readonly citation: Citation;
  /** Up to about 600 characters of the document on either side of the quote. */
  readonly before: string;
  readonly after: string;
}

/** An answer together with the passages that retrieval ranked highest, for inline queries. */
export interface Lookup {
  readonly answer: Answer;
  readonly passages: readonly Citation[];
}

/** Everything the faces can do. Made by `createApp`, which also closes it. */
export interface App {
  /**
   * @param onClaim called, where a model answers, whenever one more claim has passed the checks,
   * with all that have so far; the final answer begins with the same claims
   */
  ask(
    question: Question,
    signal?: AbortSignal,
    onClaim?: (partial: PartialAnswer) => void,
  ): Promise<Answer>;
  lookup(question: Question, limit: number): Promise<Lookup>;
  ingest(request: IngestRequest): Promise<IngestReport>;
  /** Takes one document out: publishes the snapshot without it and moves the file to `removed/`. */
  remove(path: string): Promise<IngestReport>;
  /**
   * Saves uploaded files into the documents folder, each in its `collection`, and ingests them all
   * into one snapshot. A name that exists is replaced. Names are checked: no folders, no hidden
   * files, ≤ 200 characters.
   */
  upload(...files: readonly UploadedFile[]): Promise<IngestReport>;
  /** Newest meeting first. */
  documents(rights: Rights): readonly DocumentEntry[];
  figures(rights: Rights, filter?: LedgerFilter): readonly LedgerRow<Figure>[];
  tasks(rights: Rights, filter?: LedgerFilter): readonly LedgerRow<Task>[];
  /**
   * Every task with what later documents say became of it; those that the filter leaves have a row
   * that it matches. In order of the documents that gave them, oldest first.
   */
  taskStates(
    rights: Rights,
    filter: LedgerFilter | undefined,
    today: IsoDate,
  ): readonly TaskCourse[];
  /** Indicators that two or more documents give, of which the words are asked for; all without. */
  series(rights: Rights, about?: string): readonly FigureSeries[];
  /** Where a ledger row stands; `null` in the same cases as `passage`. */
  cite(row: LedgerRow<Figure | Task>, rights: Rights): Citation | null;
  /** Whole text of a document, which ledger spans refer to; `null` in the same cases as `passage`. */
  text(documentId: string, rights: Rights): string | null;
  /** `null` when the document is gone or the rights do not cover its collection. */
  passage(citation: Citation, rights: Rights): PassageView | null;
  snapshots(): readonly SnapshotInfo[];
  rollback(snapshotId?: string): SnapshotInfo;
  readonly state: StateStore;
  /** Tries every configured model once; empty where none is configured. */
  checkModels(): Promise<readonly ModelCheck[]>;
  /**
   * What the chat model finds in a document, held against the ledger; `null` without a chat model or
   * where the rights do not cover the document. @throws ModelError
   */
  secondOpinion(
    documentId: string,
    rights: Rights,
    signal?: AbortSignal,
  ): Promise<SecondOpinion | null>;
  /** What the chat model has used today; `null` where none is configured. */
  usage(): ModelUsage | null;
  close(): Promise<void>;
}

/** Characters of a document shown on either side of a quote. */
const SURROUNDINGS = 600;
const MAX_NAME_LENGTH = 200;
/** Folder inside the documents folder that removed files go to; ingest leaves it out. */
const REMOVED_FOLDER = "removed";

/** A refusal that the person who asked can act on; the message says what to do. */
export class RequestError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RequestError";
  }
}

/** Joins both sides: opens the stores of the configured folders and wires the use cases to them. */
export async function createApp(config: Config, logger: Logger): Promise<App> {
  const { dataFolder, documentsFolder } = config;
  await mkdir(dataFolder, { recursive: true });
  const models = await openModels({
    settings: config.model,
    dataFolder,
    promptsFolder: config.promptsFolder,
    redact: createRedactor(secretsOf(config)),
    warn: (fields, message) => logger.warn(fields, message),
  });
  const { embedder, questionEmbedder } = models;
  const store = await createEmbeddedStore({ folder: dataFolder, embedder, logger });
  const kept = openState(join(dataFolder, "state.sqlite"));
  const state: StateStore = {
    ...kept,
    saveCitation(citation) {
      // What was once shown still opens when its document is in no snapshot any more.
      store.keepDocument(citation.documentId);
      return kept.saveCitation(citation);
    },
  };
  const ingest = createIngest({ store, extract: extractLedger, documentsFolder });
  const reading = { reader: () => store.current(), embedder: questionEmbedder };
  const offline = createAnswerer(reading);
  const answerer: ModelAnswerer =
    models.chat === null
      ? { ...offline, cacheHits: () => 0 }
      : createModelAnswerer({ ...reading, ...models.chat, log: logger });
  if (models.chat !== null && store.current() !== null) {
    await rehearse({ ...reading, ...models.chat, chat: models.chat.rehearsal });
  }
  const views = createLedgerViews(() => store.current());

  const readable = (documentId: string, rights: Rights): boolean => {
    const current = store.current();
    return current?.documents({ rights, documentIds: [documentId] }).length === 1;
  };

  return {
    ask: (question, signal, onClaim) => answerer.answer(question, signal, onClaim),
    async lookup(question, limit) {
      // Whoever types an inline query waits for every letter: no model answers that fast.
      const answer = await offline.answer(question);
      const passages = await offline.passages(question, limit);
      return { answer, passages };
    },
    ingest: (request) => ingest.run(request),
    async remove(path) {
      const report = await ingest.remove(path);
      const root = resolve(documentsFolder);
      const file = resolve(root, path);
      if (report.removed.includes(path) && file.startsWith(root + sep)) {
        const target = join(root, REMOVED_FOLDER, path);
        await mkdir(dirname(target), { recursive: true });
        await rename(file, target).catch((error: NodeJS.ErrnoException) => {
          // A document ingested from elsewhere has no file here.
          if (error.code !== "ENOENT") throw error;
        });
      }
      return report;
    },
    async upload(...files) {
      for (const { name, bytes, collection } of files) {
        const folder =
          collection === "general" ? documentsFolder : join(documentsFolder, collection);
        await saveFile(folder, checkedName(name), bytes, collection);
      }
      // What was ingested from elsewhere stays: only the folder's files are added or replaced.
      return ingest.run({ paths: [documentsFolder] });
    },
    documents(rights) {
      const entries = store.current()?.documents({ rights }) ?? [];
      return [...entries].sort(
        (a, b) => dateOf(b).localeCompare(dateOf(a)) || a.path.localeCompare(b.path),
      );
    },
    figures: (rights, filter) => store.current()?.figures({ rights }, filter) ?? [],
    tasks: (rights, filter) => store.current()?.tasks({ rights }, filter) ?? [],
    taskStates: (rights, filter, today) => views.taskStates(rights, filter ?? {}, today),
    series: (rights, about) => views.series(rights, about ?? ""),
    cite: (row, rights) => views.cite(row, rights),
    text(documentId, rights) {
      return readable(documentId, rights) ? (store.document(documentId)?.text ?? null) : null;
    },
    passage(citation, rights) {
      const { collections } = rights;
      if (collections !== "all" && !collections.includes(citation.collection)) return null;
      const text = store.document(citation.documentId)?.text;
      if (text?.slice(citation.start, citation.end) !== citation.quote) return null;
      return {
        citation,
        before: text.slice(Math.max(0, citation.start - SURROUNDINGS), citation.start),
        after: text.slice(citation.end, citation.end + SURROUNDINGS),
      };
    },
    snapshots: () => store.snapshots(),
    rollback: (snapshotId) => store.rollback(snapshotId),
    state,
    checkModels: () => models.check(),
    async secondOpinion(documentId, rights, signal) {
      const reader = store.current();
      const document = readable(documentId, rights) ? store.document(documentId) : null;
      if (models.chat === null || reader === null || document === null) return null;
      const filter = { rights, documentIds: [documentId] };
      const ledger = {
        figures: reader.figures(filter).map(({ row }) => row),
        tasks: reader.tasks(filter).map(({ row }) => row),
      };
      const { chat, prompts } = models.chat;
      return secondOpinion(document, ledger, chat, prompts.extract, signal);
    },
    usage() {
      const usage = models.usage();
      return usage === null ? null : { ...usage, cacheHits: answerer.cacheHits() };
    },
    async close() {
      state.close();
      await store.close();
    },
  };
}

function dateOf({ metadata }: DocumentEntry): string {
  return metadata.heldOn ?? metadata.issuedOn ?? "";
}

function checkedName(name: string): string {
  const normalized = name.normalize("NFC").trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  const bad = /[\u0000-\u001f/\\]/u.test(normalized) || normalized.startsWith(".");
  if (normalized === "" || bad || normalized.length > MAX_NAME_LENGTH) {
    throw new RequestError(
      `Expected a plain file name of at most ${MAX_NAME_LENGTH} characters, without folders; rename the file and send it again.`,
    );
  }
  return basename(normalized);
}

/** Writes beside the target and renames, so that a kill leaves the old file or the new one. */
async function saveFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
  collection: string,
): Promise<void> {
  if (/[/\\]|^\./u.test(collection)) throw new RequestError("The collection is not a folder name.");
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.${name}.${process.pid}.part`);
  try {
    await writeFile(partial, bytes);
    await rename(partial, join(folder, name));
  } finally {
    await rm(partial, { force: true });
  }
}
