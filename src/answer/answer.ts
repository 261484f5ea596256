import type { Answer, Citation, Question } from "../domain/answer.ts";
import type { Embedder, SearchFilter, SnapshotReader } from "../domain/ports.ts";
import { tokenize } from "../text/tokens.ts";
import { compose } from "./compose/compose.ts";
import type { Draft } from "./draft.ts";
import { rerank } from "./rerank.ts";
import { retrieve } from "./retrieve.ts";
import { learnReading, looksShortened } from "./understand/abbreviations.ts";
import { namedDocuments } from "./understand/named-documents.ts";
import { type Understanding, understand } from "./understand/understand.ts";
import type { ContentWord } from "./understand/words.ts";
import { number, type ReadableDocuments, verify } from "./verify.ts";

/** Passages that are read closely; more only cost time. */
const PASSAGES = 30;
/** Passages shown when the documents do not answer. */
const NEAREST = 2;
const MAX_NEAREST_LENGTH = 400;

export interface Answerer {
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** Passages that retrieval ranks highest, as citations, best first. */
  passages(question: Question, limit: number, signal?: AbortSignal): Promise<Citation[]>;
}

export interface AnswererDependencies {
  /** The snapshot to answer from; asked once a question. */
  readonly reader: () => SnapshotReader | null;
  readonly embedder: Embedder;
}

/** The pipeline: understand → retrieve → rerank → compose → verify. */
export function createAnswerer({
  reader: currentReader,
  embedder,
}: AnswererDependencies): Answerer {
  return {
    async answer(question, signal) {
      const started = performance.now();
      const reader = currentReader();
      const filter: SearchFilter = { rights: question.rights };
      const entries = reader?.documents(filter) ?? [];
      const latest = entries.reduce<string | null>((newest, { metadata }) => {
        const date = metadata.heldOn ?? metadata.issuedOn;
        return date !== null && (newest === null || date > newest) ? date : newest;
      }, null);
      const finish = (answer: Body): Answer => ({
        mode: "offline",
        snapshot: reader?.info.id ?? "",
        language: question.language,
        coverage: { documents: entries.length, latest },
        latencyMs: performance.now() - started,
        ...answer,
      });
      if (reader === null || entries.length === 0)
        return finish({ kind: "not-found", citations: [] });

      const byId = new Map(entries.map((entry) => [entry.documentId, entry]));
      const readable: ReadableDocuments = {
        entry: (documentId) => byId.get(documentId),
        document: (documentId) => reader.document(documentId),
      };
      const understanding = await learned(
        understand(question, reader),
        filter,
        reader,
        embedder,
        signal,
      );
      const named = namedDocuments(understanding.question, entries);
      const filters = [
        ...(named.documentIds.length > 0 ? [{ ...filter, documentIds: named.documentIds }] : []),
        filter,
      ];
      let nearest: Draft[] = [];
      for (const narrowed of filters) {
        const passages = await retrieve(
          understanding,
          narrowed,
          reader,
          embedder,
          PASSAGES,
          signal,
        );
        const ranked = rerank(understanding, passages);
        const composition = compose({
          understanding,
          ranked,
          reader,
          filter: narrowed,
          named: named.documentIds,
          entries: byId,
          question,
        });
        const verified = composition.drafts.flatMap((draft) => {
          const verdict = verify(draft, readable);
          return verdict.ok ? [{ text: draft.text, citations: verdict.citations }] : [];
        });
        if (verified.length > 0) {
          return finish({ kind: "answered", ...number(verified), notes: composition.notes });
        }
        if (nearest.length === 0) nearest = nearestOf(ranked.evidence, understanding);
      }
      const citations = nearest.flatMap((draft) => {
        const verdict = verify(draft, readable);
        return verdict.ok ? verdict.citations : [];
      });
      return finish({ kind: "not-found", citations });
    },

    async passages(question, limit, signal) {
      const reader = currentReader();
      if (reader === null) return [];
      const filter: SearchFilter = { rights: question.rights };
      const byId = new Map(reader.documents(filter).map((entry) => [entry.documentId, entry]));
      const understanding = understand(question, reader);
      const passages = await retrieve(understanding, filter, reader, embedder, PASSAGES, signal);
      const readable: ReadableDocuments = {
        entry: (documentId) => byId.get(documentId),
        document: (documentId) => reader.document(documentId),
      };
      const citations: Citation[] = [];
      for (const { chunk } of rerank(understanding, passages).passages.slice(0, limit)) {
        const start = chunk.span.start + chunk.text.length - chunk.text.trimStart().length;
        const end = chunk.span.start + chunk.text.trimEnd().length;
        const verdict = verify(
          { text: "", support: [{ documentId: chunk.documentId, span: { start, end } }] },
          readable,
        );
        if (verdict.ok) citations.push(...verdict.citations);
      }
      return citations;
    },
  };
}

/** Short forms that the vocabulary does not know are read from the passages that the rest finds. */
async function learned(
  understanding: Understanding,
  filter: SearchFilter,
  reader: SnapshotReader,
  embedder: Embedder,
  signal?: AbortSignal,
): Promise<Understanding> {
  const isOpen = (word: ContentWord): boolean =>
    !word.known && word.shortened && looksShortened(word.folded);
  if (!understanding.words.some(isOpen)) return understanding;
  const passages = await retrieve(understanding, filter, reader, embedder, PASSAGES, signal);
  const texts = passages.map(({ chunk }) => tokenize(chunk.text));
  const words = understanding.words.map((word) => {
    const reading = isOpen(word) ? learnReading(word.folded, texts) : null;
    return reading === null ? word : { ...word, alternatives: [reading] };
  });
  return { ...understanding, words };
}

type Body =
  | Pick<Extract<Answer, { kind: "answered" }>, "kind" | "claims" | "citations" | "notes">
  | Pick<Extract<Answer, { kind: "not-found" }>, "kind" | "citations">;

/** What comes nearest, shown so that the asker can judge; nothing when it shares no rare word. */
function nearestOf(
  evidence: ReturnType<typeof rerank>["evidence"],
  { words }: Understanding,
): Draft[] {
  if (words.length === 0) return [];
  return evidence
    .filter((item) => item.text.length <= MAX_NEAREST_LENGTH)
    .slice(0, NEAREST)
    .map((item) => ({ text: "", support: [{ documentId: item.documentId, span: item.span }] }));
}
