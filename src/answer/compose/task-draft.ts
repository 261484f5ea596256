import type { LedgerRow, Task } from "../../domain/ledger.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import type { ComposeInput } from "./input.ts";

/** Evidence up to this length is shown as it stands. */
export const SHORT_EVIDENCE = 320;

/** The task in the document's words; its evidence is short or it is one of several in a sentence. */
export function taskDraft(
  { documentId, row }: LedgerRow<Task>,
  { reader }: Pick<ComposeInput, "reader">,
  phrases: AnswerPhrases,
): Draft | null {
  const document = reader.document(documentId);
  if (document === null) return null;
  const evidence = document.text.slice(row.evidence.start, row.evidence.end);
  const support = [{ documentId, span: row.evidence }];
  if (evidence.startsWith("|")) return { text: plainClaim(rowText(evidence)), support };
  const block = document.blocks.find(({ span }) => span.start === row.evidence.start);
  if (block?.kind === "tableRow") {
    const cells = block.cells.map(({ start, end }) => document.text.slice(start, end).trim());
    return { text: plainClaim(rowText(cells.join("|"))), support };
  }
  if (evidence.length <= SHORT_EVIDENCE) return { text: plainClaim(evidence), support };
  // One of several in a long sentence: its own clause, with owner and deadline as the sentence has them.
  const clause = document.text.slice(row.span.start, row.span.end);
  const isNamed = row.owner !== null && evidence.includes(row.owner);
  const owner = isNamed && !clause.startsWith(row.owner ?? " ") ? `${row.owner}: ` : "";
  const missing = row.deadline !== null && !clause.includes(row.deadline);
  const deadline = missing ? ` (${phrases.deadline}: ${row.deadline})` : "";
  return { text: plainClaim(`${owner}${clause}${deadline}`), support };
}
