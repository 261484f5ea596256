import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { type PersonCandidate, personCandidates } from "../select/persons.ts";
import { type Scored, select } from "../select/select.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import type { ComposeInput } from "./input.ts";

/** Scores this close name holders of the same role. */
const EQUAL_MARGIN = 0.6;

/** Who holds a role or did something: the clause of the name that fits best. */
export function composePerson(
  { understanding, ranked: { evidence }, entries }: ComposeInput,
  context: FeatureContext,
): Draft[] {
  const candidates = personCandidates(understanding, evidence, context);
  const { ranked, isSure } = select("person", candidates, (a, b) => a.evidence === b.evidence);
  const first = ranked[0];
  if (first === undefined || !isSure) return [];
  // People change; who was named last holds the role, unless the question names a time.
  const toldOn = ({ candidate }: Scored<PersonCandidate>): string =>
    dateOf(entries.get(candidate.evidence.documentId));
  const equal = ranked.filter(({ score }) => first.score - score <= EQUAL_MARGIN);
  const isTimeless = understanding.periodText === "" && understanding.named.length === 0;
  const { candidate: best } = isTimeless
    ? (equal.sort((a, b) => toldOn(b).localeCompare(toldOn(a)))[0] as Scored<PersonCandidate>)
    : first;
  return [personDraft(best)];
}

/** The clause of a name. */
export function personDraft({ evidence, name }: PersonCandidate): Draft {
  const clause = clauseAt(evidence, name.span.start);
  return {
    text: plainClaim(evidence.text.slice(clause.start, clause.end)),
    support: [{ documentId: evidence.documentId, span: evidence.span }],
  };
}
