import type { Task } from "../../domain/ledger.ts";
import type { FigureSource } from "../figures.ts";
import type { Evidence } from "../rerank.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import { cellsOfRow, type TableCell } from "../table.ts";
import type { ComposeInput } from "./input.ts";

/** What judging figures needs of the documents, each read once a question. */
export function figureSource(
  { reader, filter }: Pick<ComposeInput, "reader" | "filter">,
  context: FeatureContext,
): FigureSource {
  const tasksByDocument = new Map<string, readonly Task[]>();
  const tasksOf = (documentId: string): readonly Task[] => {
    const known = tasksByDocument.get(documentId);
    if (known !== undefined) return known;
    const tasks = reader.tasks({ ...filter, documentIds: [documentId] }).map(({ row }) => row);
    tasksByDocument.set(documentId, tasks);
    return tasks;
  };
  const cells = new Map<Evidence, readonly TableCell[]>();
  return {
    context,
    cellsOf(evidence) {
      let own = cells.get(evidence);
      if (own === undefined) {
        const document = reader.document(evidence.documentId);
        own = document === null ? [] : cellsOfRow(document, evidence.span);
        cells.set(evidence, own);
      }
      return own;
    },
    isTarget(evidence, mention) {
      const at = evidence.span.start + mention.span.start;
      const tasks = tasksOf(evidence.documentId);
      return tasks.some(({ kind, span }) => kind === "assign" && span.start <= at && at < span.end);
    },
  };
}
