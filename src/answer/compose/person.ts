import type { Span } from "../../domain/document.ts";
import { findNames, type NameMention } from "../../text/names.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { type PersonCandidate, personCandidates } from "../select/persons.ts";
import { type Scored, select } from "../select/select.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import type { ComposeInput } from "./input.ts";

/** Scores this close name holders of the same role. */
const EQUAL_MARGIN = 0.6;

/** "ai không trúng cử", "ai chưa nộp": not those who did. */
const DENIES = /\b(?:khong|chua) (?!\?)\p{L}|\b(?:not|never|failed)\b/u;
const DENIED = /(?:^|\P{L})(?:không|chưa|not|never|failed)(?:\P{L}|$)/iu;

/** Who holds a role or did something: the clause of the name that fits best. */
export function composePerson(
  { understanding, ranked: { evidence }, entries }: ComposeInput,
  context: FeatureContext,
): Draft[] {
  const all = personCandidates(understanding, evidence, context);
  const denied = DENIES.test(understanding.folded)
    ? all.filter(({ evidence: { text } }) => DENIED.test(text))
    : [];
  const candidates = denied.length > 0 ? denied : all;
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

/** Words after a name with which what it did is told; fewer only list it beside others. */
const MIN_TOLD = 3;
const BREAK = /,\s+(?:và\s+|and\s+)?|\s(?:và|and)\s+/gu;

/** Of a clause that tells of several people in turn, what it tells of this one. */
function ownPart(text: string, clause: Span, name: NameMention): Span {
  const names = findNames(text).filter(
    ({ span }) => clause.start <= span.start && span.end <= clause.end,
  );
  const at = names.findIndex(({ span }) => span.start === name.span.start);
  const between = (from: number, to: number): number[] =>
    [...text.slice(from, to).matchAll(BREAK)]
      .filter(
        ({ index }) =>
          text
            .slice(from, from + index)
            .trim()
            .split(/\s+/u).length > MIN_TOLD,
      )
      .map((match) => from + match.index);
  const [before, after] = [names[at - 1], names[at + 1]];
  const start = before === undefined ? undefined : between(before.span.end, name.span.start).at(-1);
  const end = after === undefined ? undefined : between(name.span.end, after.span.start).at(-1);
  const from =
    start === undefined
      ? clause.start
      : start + (/^[,\s]+(?:(?:và|and)\s)?/u.exec(text.slice(start))?.[0].length ?? 0);
  return { start: from, end: end ?? clause.end };
}

/** The clause of a name. */
export function personDraft({ evidence, name }: PersonCandidate): Draft {
  const clause = ownPart(evidence.text, clauseAt(evidence, name.span.start), name);
  return {
    text: plainClaim(evidence.text.slice(clause.start, clause.end)),
    support: [{ documentId: evidence.documentId, span: evidence.span }],
  };
}
