import { z } from "zod";
import type { SourceDocument, Span } from "../../domain/document.ts";
import type { Figure, Task } from "../../domain/ledger.ts";
import type { ChatModel } from "../../domain/ports.ts";
import type { Prompt } from "../../domain/prompt.ts";
import { fold } from "../../text/fold.ts";
import { locateQuote } from "../../text/quotes.ts";
import { tokenize } from "../../text/tokens.ts";
import { numbersOf } from "../mentions.ts";
import { fenced } from "./fence.ts";

/** A row that only the model saw, verified against its quote; what the quote does not say is `null`. */
export interface AddedRow {
  readonly kind: "figure" | "task";
  /** The value of a figure, the wording of a task. */
  readonly text: string;
  /** Unit of a figure, owner of a task. */
  readonly unitOrOwner: string | null;
  /** What a figure counts, the deadline of a task. */
  readonly whatOrDeadline: string | null;
  /** In the document's text. */
  readonly evidence: Span;
}

export interface SecondOpinion {
  /** Rows of the ledger that the model found too. */
  readonly agreed: { readonly figures: readonly Figure[]; readonly tasks: readonly Task[] };
  readonly added: readonly AddedRow[];
  /** Rows of the model whose quote is not in the document or does not bear them. */
  readonly dropped: number;
}

/** Characters of a document that are read at once. */
const PART_LENGTH = 5000;
/** Share of a task's words that its quote must have. */
const MIN_SHARE = 0.6;
const optional = z.string().nullish().catch(null);
const figureShape = z.object({
  value: z.coerce.string(),
  unit: optional,
  what: optional,
  evidence: z.string(),
});
const taskShape = z.object({
  task: z.string(),
  owner: optional,
  deadline: optional,
  evidence: z.string(),
});
const listShape = z.object({
  figures: z.array(z.unknown()).catch([]),
  tasks: z.array(z.unknown()).catch([]),
});

/** What a model finds in a document besides, and like, the ledger's rules. @throws ModelError */
export async function secondOpinion(
  document: SourceDocument,
  ledger: { readonly figures: readonly Figure[]; readonly tasks: readonly Task[] },
  chat: ChatModel,
  prompt: Prompt,
  signal?: AbortSignal,
): Promise<SecondOpinion> {
  const figures = new Set<Figure>();
  const tasks = new Set<Task>();
  const added: AddedRow[] = [];
  let dropped = 0;
  for (const part of partsOf(document)) {
    const text = document.text.slice(part.start, part.end);
    const { text: reply } = await chat.complete({
      ...prompt.render({ document: fenced(text) }),
      ...(signal === undefined ? {} : { signal }),
    });
    for (const row of readRows(reply)) {
      const verified = verifyRow(row, text, document.metadata.language);
      if (verified === null) {
        dropped++;
        continue;
      }
      const evidence = {
        start: part.start + verified.evidence.start,
        end: part.start + verified.evidence.end,
      };
      const known =
        verified.kind === "figure"
          ? ledger.figures.find(
              (figure) => isWithin(figure.span, evidence) && figure.value === verified.text,
            )
          : ledger.tasks.find((task) => overlaps(task.span, evidence));
      if (known === undefined) added.push({ ...verified, evidence });
      else if ("value" in known) figures.add(known);
      else tasks.add(known);
    }
  }
  return { agreed: { figures: [...figures], tasks: [...tasks] }, added, dropped };
}

/** Whole blocks as far as they fit; a block longer than a part is a part of its own. */
function partsOf({ text, blocks }: SourceDocument): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { span } of blocks) {
    if (span.end - start > PART_LENGTH && end > start) {
      parts.push({ start, end });
      start = end;
    }
    end = span.end;
  }
  if (text.slice(start).trim() !== "") parts.push({ start, end: text.length });
  return parts;
}

type Row =
  | ({ kind: "figure" } & z.output<typeof figureShape>)
  | ({ kind: "task" } & z.output<typeof taskShape>);

function readRows(reply: string): Row[] {
  let value: unknown;
  try {
    value = JSON.parse(reply.slice(reply.indexOf("{"), reply.lastIndexOf("}") + 1));
  } catch {
    return [];
  }
  const lists = listShape.safeParse(value);
  if (!lists.success) return [];
  return [
    ...lists.data.figures.flatMap((row) => {
      const parsed = figureShape.safeParse(row);
      return parsed.success ? [{ kind: "figure" as const, ...parsed.data }] : [];
    }),
    ...lists.data.tasks.flatMap((row) => {
      const parsed = taskShape.safeParse(row);
      return parsed.success ? [{ kind: "task" as const, ...parsed.data }] : [];
    }),
  ];
}

function verifyRow(row: Row, text: string, language: "vi" | "en"): AddedRow | null {
  const evidence = locateQuote(text, row.evidence);
  if (evidence === null) return null;
  const quote = text.slice(evidence.start, evidence.end);
  const stated = (field: string | null | undefined): string | null =>
    field != null && field.trim() !== "" && fold(quote).includes(fold(field.trim()))
      ? field.trim()
      : null;
  if (row.kind === "figure") {
    const value = row.value.trim();
    const isFigure = numbersOf(quote, language).some(
      (mention) => mention.kind === "figure" && mention.text === value,
    );
    if (!isFigure) return null;
    return {
      kind: "figure",
      text: value,
      unitOrOwner: stated(row.unit),
      whatOrDeadline: stated(row.what),
      evidence,
    };
  }
  const there = new Set(tokenize(quote).map(({ folded }) => folded));
  const words = tokenize(row.task).map(({ folded }) => folded);
  const share = words.filter((word) => there.has(word)).length / Math.max(1, words.length);
  if (share < MIN_SHARE) return null;
  return {
    kind: "task",
    text: row.task.trim(),
    unitOrOwner: stated(row.owner),
    whatOrDeadline: stated(row.deadline),
    evidence,
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
