import type { App } from "../../src/app.ts";
import type { Answer, Citation, Question } from "../../src/domain/answer.ts";
import type { DocumentEntry } from "../../src/domain/document.ts";
import type { Figure, LedgerFilter, Task } from "../../src/domain/ledger.ts";
import type { IngestReport, IngestRequest, SnapshotInfo } from "../../src/domain/snapshot.ts";

/** The one document of the in-memory application. */
export const documentText = "Đảng bộ kết nạp trên 2.000 đảng viên. Giao Văn phòng tổng hợp.";
export const documentId = "d".repeat(64);

const entry: DocumentEntry = {
  documentId,
  path: "general/minutes.txt",
  collection: "general",
  metadata: {
    title: "Hội nghị lần thứ 18",
    heldOn: "2014-07-18",
    issuedOn: null,
    number: null,
    body: "Đảng bộ",
    place: null,
    language: "vi",
  },
};

const quote = documentText.slice(0, 37);
const citation: Citation = {
  documentId,
  doc: entry.path,
  collection: "general",
  title: entry.metadata.title,
  date: "2014-07-18",
  quote,
  start: 0,
  end: quote.length,
  page: null,
};

const figure: Figure = {
  value: "2.000",
  amount: 2000,
  amountTo: null,
  shape: "number",
  qualifier: "trên",
  unit: "đảng viên",
  what: "kết nạp đảng viên",
  who: "Đảng bộ",
  period: null,
  periodSource: null,
  evidence: { start: 0, end: 37 },
  span: { start: 21, end: 26 },
};

const task: Task = {
  kind: "assign",
  task: "tổng hợp",
  owner: "Văn phòng",
  ownerSource: "stated",
  deadline: null,
  dueOn: null,
  priority: null,
  status: null,
  state: "open",
  evidence: { start: 38, end: documentText.length },
  span: { start: 53, end: 61 },
};

export const snapshot: SnapshotInfo = {
  id: "s2",
  publishedAt: "2026-01-02T03:04:05.000Z",
  documents: 1,
  chunks: 2,
  embedder: "test",
  latest: "2014-07-18",
  current: true,
};

export const report: IngestReport = {
  snapshot: "s2",
  dryRun: false,
  added: [entry.path],
  changed: [],
  unchanged: [],
  removed: [],
  failed: [{ path: "scan.pdf", code: "unsupported", reason: "Expected text; got PDF." }],
  facts: [{ doc: entry.path, kind: "figure", change: "added", text: "trên 2.000 đảng viên" }],
  durationMs: 1234,
};

/** Answers a question that holds "đảng viên" from its one document, and no other. */
function answerTo(question: Question): Answer {
  const base = {
    mode: "offline",
    snapshot: snapshot.id,
    language: question.language,
    latencyMs: 1.2345,
    coverage: { documents: 1, latest: "2014-07-18" },
  } as const;
  if (!question.text.includes("đảng viên")) return { ...base, kind: "not-found", citations: [] };
  return {
    ...base,
    kind: "answered",
    claims: [{ text: "Đảng bộ kết nạp trên 2.000 đảng viên.", citations: [0] }],
    citations: [citation],
    notes: [],
  };
}

export interface MemoryApp extends App {
  readonly questions: readonly Question[];
  readonly ingests: readonly IngestRequest[];
  readonly filters: readonly (LedgerFilter | undefined)[];
  readonly removed: readonly string[];
  readonly closed: boolean;
}

/** An `App` that holds one document in memory and remembers what it was asked for. */
export function createMemoryApp(overrides: Partial<App> = {}): MemoryApp {
  const questions: Question[] = [];
  const ingests: IngestRequest[] = [];
  const filters: (LedgerFilter | undefined)[] = [];
  const removed: string[] = [];
  let closed = false;
  const app: App = {
    async ask(question) {
      questions.push(question);
      if (question.text.includes("broken")) throw new Error("the index is broken");
      return answerTo(question);
    },
    async lookup(question) {
      return { answer: answerTo(question), passages: [citation] };
    },
    async ingest(request) {
      ingests.push(request);
      for (const done of [1, 2, 3])
        request.onProgress?.({ phase: "read", done, total: 3, path: `file-${done}.txt` });
      request.onProgress?.({ phase: "publish", done: 1, total: 1 });
      return { ...report, dryRun: request.dryRun === true };
    },
    async remove(path) {
      removed.push(path);
      return { ...report, added: [], removed: [path], failed: [] };
    },
    async upload() {
      return report;
    },
    documents: () => [entry],
    figures(_rights, filter) {
      filters.push(filter);
      return [{ documentId, doc: entry.path, row: figure }];
    },
    tasks(_rights, filter) {
      filters.push(filter);
      return [{ documentId, doc: entry.path, row: task }];
    },
    taskStates: () => [],
    series: () => [],
    cite: () => null,
    passage: () => null,
    text: (id) => (id === documentId ? documentText : null),
    snapshots: () => [snapshot, { ...snapshot, id: "s1", current: false }],
    rollback: (id) => ({ ...snapshot, id: id ?? "s1" }),
    checkModels: async () => [],
    secondOpinion: async () => null,
    usage: () => null,
    get state(): never {
      throw new Error("the command line keeps no state of members");
    },
    async close() {
      closed = true;
    },
    ...overrides,
  };
  return Object.defineProperties(app, {
    questions: { value: questions },
    ingests: { value: ingests },
    filters: { value: filters },
    removed: { value: removed },
    closed: { get: () => closed },
  }) as MemoryApp;
}
