import { clauseAt, plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import type { Evidence } from "../rerank.ts";
import { type DateCandidate, dateCandidates } from "../select/dates.ts";
import { select } from "../select/select.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import type { Understanding } from "../understand/understand.ts";

const SHORT_SENTENCE = 200;

/** When: the sentence or clause of the date that fits best. */
export function composeDate(
  understanding: Understanding,
  evidence: readonly Evidence[],
  context: FeatureContext,
): Draft[] {
  const candidates = dateCandidates(understanding, evidence, context);
  const { ranked, isSure } = select("date", candidates, (a, b) => a.evidence === b.evidence);
  const best = ranked[0]?.candidate;
  return best === undefined || !isSure ? [] : [dateDraft(best)];
}

/** The sentence of a date, or its clause where the sentence is long. */
export function dateDraft({ evidence: item, mention }: DateCandidate): Draft {
  const clause = clauseAt(item, mention.span.start);
  const isShort = item.text.length <= SHORT_SENTENCE;
  const text = isShort ? item.text : item.text.slice(clause.start, clause.end);
  const isRow = isShort && item.passage.chunk.kind === "tableRow";
  return {
    text: plainClaim(isRow ? rowText(text) : text),
    support: [{ documentId: item.documentId, span: item.span }],
  };
}
