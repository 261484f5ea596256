import { splitSentences } from "../../text/sentences.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ComposeInput } from "./input.ts";

/** Words of a question for what a meeting was about that name nothing in particular. */
const ABOUT = new Set(
  "ban viec gi hop ve noi dung chinh van de ket qua muc dich to chuc de lam ra nham main summary about purpose discuss topic".split(
    " ",
  ),
);
const ASKS_ABOUT =
  /\b(?:ban (?:ve )?(?:viec|chuyen|noi dung|van de)? ?gi|hop (?:ve|de|ra)|noi dung (?:cuoc hop|hoi nghi|chinh)|tom tat|muc dich|what was .* about|summar)/u;
const SENTENCES = 3;
const MIN_LENGTH = 60;

/** Whether the question asks for a meeting as a whole. */
export function asksForOverview({ asks, words, folded }: Understanding): boolean {
  if (!asks.has("overview") && !ASKS_ABOUT.test(folded)) return false;
  return words.every((word) => word.soft || ABOUT.has(word.folded));
}

/** The opening sentences of the meeting that the question names, else of the only or the latest one. */
export function composeOverview({ understanding, named, entries, reader }: ComposeInput): Draft[] {
  // Of a period that no title names, no meeting can be told.
  if (understanding.periodText !== "" && named.length === 0) return [];
  const latest = [...entries.values()].sort((a, b) => dateOf(b).localeCompare(dateOf(a)))[0];
  const documentId = named[0] ?? latest?.documentId;
  const document = documentId === undefined ? null : reader.document(documentId);
  if (document === null) return [];
  const drafts: Draft[] = [];
  for (const block of document.blocks) {
    if (block.kind === "heading" || block.kind === "tableRow") continue;
    for (const span of splitSentences(document.text, block.span)) {
      const text = document.text.slice(span.start, span.end);
      if (text.length < MIN_LENGTH || text.startsWith("[")) continue;
      drafts.push({ text: plainClaim(text), support: [{ documentId: document.id, span }] });
      if (drafts.length === SENTENCES) return drafts;
    }
  }
  return drafts;
}
