import type { Span } from "../../domain/document.ts";
import { clauseAt, clausesOf, plainClaim, rowText, withLead } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, matchable } from "../match.ts";
import { datesOf } from "../mentions.ts";
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
  return best === undefined || !isSure ? [] : [dateDraft(best, understanding)];
}

/** The sentence of a date, or the clause that answers where it is long or others state days as well. */
export function dateDraft(
  { evidence: item, mention }: DateCandidate,
  understanding: Understanding,
): Draft {
  const support = [{ documentId: item.documentId, span: item.span }];
  if (item.passage.chunk.kind === "tableRow") {
    return { text: plainClaim(rowText(item.text)), support };
  }
  const isShort = item.text.length <= SHORT_SENTENCE;
  const clause =
    clauseAsked(item, understanding) ?? (isShort ? null : clauseAt(item, mention.span.start));
  return { text: plainClaim(clause === null ? item.text : withLead(item.text, clause)), support };
}

/** By how much more of the question a clause must have than the others that state days. */
const PLAINLY = 0.12;

/** Of several clauses with days the one that the question is plainly about. */
function clauseAsked(item: Evidence, { words }: Understanding): Span | null {
  const days = datesOf(item.text).filter(({ precision }) => precision === "day");
  const dated = clausesOf(item.text).filter(({ start, end }) =>
    days.some(({ span }) => start <= span.start && span.start < end),
  );
  if (dated.length < 2) return null;
  const judged = dated
    .map((clause) => ({
      clause,
      share: coverage(words, matchable(item.text.slice(clause.start, clause.end))),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = judged;
  return best !== undefined && best.share - (next?.share ?? 0) >= PLAINLY ? best.clause : null;
}
