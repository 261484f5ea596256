import type { SourceDocument, Span } from "../../domain/document.ts";
import type { LedgerRow, Task } from "../../domain/ledger.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { plainClaim, rowText } from "../clauses.ts";
import type { Composition, Draft } from "../draft.ts";
import type { ComposeInput } from "./input.ts";
import { isOneOfSeveral } from "./one-task.ts";

/** Evidence up to this length is shown as it stands. */
export const SHORT_EVIDENCE = 320;
/** A sentence that gives something to do to as many others is not shown whole, however short. */
const MANY = 2;
/** Blocks above a task in which its owner may stand ("Phòng Kỹ thuật:", a heading). */
const MAX_ABOVE = 12;

/**
 * The task in the document's words, with owner and deadline; one of several in a long sentence as its clause.
 * @param ofOwner whether its owner is who is asked about
 */
export function taskDraft(
  { documentId, row }: LedgerRow<Task>,
  { reader, filter }: Pick<ComposeInput, "reader" | "filter">,
  phrases: AnswerPhrases,
  ofOwner = false,
): Draft | null {
  const document = reader.document(documentId);
  if (document === null) return null;
  const evidence = document.text.slice(row.evidence.start, row.evidence.end);
  const cells = cellsOf(document, row.evidence);
  const support = [{ documentId, span: row.evidence }];
  if (cells !== null) return { text: plainClaim(rowText(cells.join("|"))), support };
  const owner = row.owner ?? "";
  const isInside = plainClaim(evidence).includes(owner);
  const above = isInside ? null : ownerAbove(document, row, owner);
  if (above !== null) support.unshift({ documentId, span: above });
  const isShort =
    evidence.length <= SHORT_EVIDENCE &&
    !isOneOfSeveral(document.text, row) &&
    !(
      ofOwner &&
      ownersBeside(reader.tasks({ rights: filter.rights, documentIds: [documentId] }), row) >= MANY
    );
  // One of several in a long sentence: its own clause, with owner and deadline as the sentence has them.
  const words = isShort ? plainClaim(evidence) : document.text.slice(row.span.start, row.span.end);
  const isNamed = owner === "" || words.includes(owner) || (isInside ? isShort : above === null);
  const missing =
    row.deadline !== null && !words.includes(row.deadline) && evidence.includes(row.deadline);
  const deadline = missing ? ` (${phrases.deadline}: ${row.deadline})` : "";
  return { text: plainClaim(`${isNamed ? "" : `${owner}: `}${words}${deadline}`), support };
}

/** What is to be done, told with the sentence behind it that says until when. */
export function withDeadlines(
  composition: Composition,
  { reader, filter }: ComposeInput,
): Composition {
  const drafts = composition.drafts.map((draft): Draft => {
    const [{ documentId, span } = NOWHERE, ...others] = draft.support;
    if (others.length > 0) return draft;
    const row = reader
      .tasks({ rights: filter.rights, documentIds: [documentId] })
      .find(
        ({ row: { kind, deadline, evidence, span: what } }) =>
          kind === "assign" &&
          deadline !== null &&
          evidence.start <= span.start &&
          what.end <= span.end &&
          span.start <= what.start &&
          span.end < evidence.end,
      );
    const more = row && reader.document(documentId)?.text.slice(span.end, row.row.evidence.end);
    if (!row || !more?.includes(row.row.deadline ?? "")) return draft;
    const whole = { start: span.start, end: row.row.evidence.end };
    return {
      ...draft,
      text: plainClaim(`${draft.text}${more}`),
      support: [{ documentId, span: whole }],
    };
  });
  return { ...composition, drafts };
}

/** How many others the same sentence gives something to do. */
function ownersBeside(rows: readonly LedgerRow<Task>[], { evidence, owner }: Task): number {
  const others = rows.flatMap(({ row }) =>
    row.evidence.start === evidence.start && row.owner !== owner ? [row.owner] : [],
  );
  return new Set(others).size;
}

const NOWHERE = { documentId: "", span: { start: 0, end: 0 } };

function cellsOf(document: SourceDocument, evidence: Span): string[] | null {
  const block = document.blocks.find(({ span }) => span.start === evidence.start);
  if (block?.kind !== "tableRow") return null;
  return block.cells.map(({ start, end }) => document.text.slice(start, end).trim());
}

/** The block above that names the owner, where the task itself does not. */
function ownerAbove(
  { blocks, text }: SourceDocument,
  { evidence }: Task,
  owner: string,
): Span | null {
  const at = blocks.findIndex(
    ({ span }) => span.start <= evidence.start && evidence.start < span.end,
  );
  for (let i = at - 1; i >= Math.max(0, at - MAX_ABOVE); i--) {
    const span = blocks[i]?.span;
    if (span !== undefined && plainClaim(text.slice(span.start, span.end)).includes(owner))
      return span;
  }
  return null;
}
