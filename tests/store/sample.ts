import { createHash } from "node:crypto";
import type { Chunk, DocumentMetadata, SourceDocument } from "../../src/domain/document.ts";
import type { Figure, Task } from "../../src/domain/ledger.ts";
import type { Placement, PreparedDocument } from "../../src/domain/ports.ts";

export const everyone = { rights: { collections: "all" } } as const;

export interface SampleOptions extends Partial<DocumentMetadata> {
  readonly context?: string;
  readonly figures?: readonly Partial<Figure>[];
  readonly tasks?: readonly Partial<Task>[];
}

/** A prepared document with one chunk a line. */
export function sample(lines: readonly string[], options: SampleOptions = {}): PreparedDocument {
  const text = lines.map((line) => `${line}\n`).join("");
  const { context = "", figures = [], tasks = [], ...metadata } = options;
  const chunks: Chunk[] = [];
  for (const line of lines) {
    const start = chunks.at(-1)?.span.end ?? 0;
    chunks.push({ span: { start, end: start + line.length + 1 }, kind: "paragraph", context });
  }
  const document: SourceDocument = {
    id: createHash("sha256")
      .update(JSON.stringify([text, options]))
      .digest("hex"),
    mediaType: "text/plain",
    text,
    metadata: {
      title: lines[0] ?? "",
      heldOn: null,
      issuedOn: null,
      number: null,
      body: null,
      place: null,
      language: "vi",
      ...metadata,
    },
    blocks: chunks.map(({ span }) => ({ kind: "paragraph", span })),
    offsets: [{ normalized: 0, original: 0 }],
  };
  return {
    document,
    chunks,
    figures: figures.map((figure) => ({ ...emptyFigure, ...figure })),
    tasks: tasks.map((task) => ({ ...emptyTask, ...task })),
  };
}

const nowhere = { start: 0, end: 1 };
const emptyFigure: Figure = {
  value: "1",
  amount: 1,
  amountTo: null,
  shape: "number",
  qualifier: null,
  unit: null,
  what: null,
  who: null,
  period: null,
  periodSource: null,
  evidence: nowhere,
  span: nowhere,
};
const emptyTask: Task = {
  kind: "assign",
  task: "",
  owner: null,
  ownerSource: null,
  deadline: null,
  dueOn: null,
  priority: null,
  status: null,
  state: "open",
  evidence: nowhere,
  span: nowhere,
};

/** Places the document at `path`; its collection is the first folder. */
export function placed(path: string, { document }: PreparedDocument): Placement {
  const folder = path.split("/").slice(0, -1)[0];
  return { path, collection: folder ?? "general", documentId: document.id };
}
