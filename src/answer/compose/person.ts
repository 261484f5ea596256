import type { Span } from "../../domain/document.ts";
import { findNames, type NameMention } from "../../text/names.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { coverage, matchable } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import { type PersonCandidate, personCandidates } from "../select/persons.ts";
import { isRoleWord } from "../select/roles.ts";
import { type Scored, select } from "../select/select.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import type { Understanding } from "../understand/understand.ts";
import { isHeldWithin, openingWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";

/** Scores this close name holders of the same role. */
const EQUAL_MARGIN = 0.6;

/** "ai không trúng cử", "ai chưa nộp": not those who did. */
const DENIES = /\b(?:khong|chua) (?!\?)\p{L}|\b(?:not|never|failed)\b/u;
const DENIED = /(?:^|\P{L})(?:không|chưa|not|never|failed)(?:\P{L}|$)/iu;

/** What minutes say in a line of their own: how it is asked for (folded), how the line begins, and what says it elsewhere. */
const LINES: readonly (readonly [asked: RegExp, line: RegExp, says: RegExp])[] = [
  [
    /\b(?:(?:ghi|viet|chep|lap) bien ban|ghi chep|(?:took|takes|taking|wrote|recorded) (?:the )?minutes|minutes? (?:taker|taken))\b/u,
    /^[^\p{L}]*(?:(?:tổ |đoàn |ban )?thư ký|(?:người )?ghi biên bản|secretary|minutes?(?: |-)(?:taken|recorded|taker)|minutes(?=:)|taking minutes)(?!\p{L})/iu,
    /thư ký|biên bản|ghi chép|minutes|secretary/iu,
  ],
  [
    /\b(?:vang|khong (?:du(?= hop| phien|\W*$)|den|toi|tham du|co mat)|xin phep|absent|apologies|apologi[sz]ed|(?:did not|didnt|didn t) attend)\b/u,
    /^[^\p{L}]*(?:vắng|(?:người |thành viên |đại biểu )?xin vắng|absent|apologies)(?!\p{L})|sent apologies|apologies (?:were )?(?:received )?from/iu,
    /vắng|không (?:tham )?(?:dự|đến|tới)|absent|apolog|not attend/iu,
  ],
];
/** Words of those questions that no line has; folded. */
const ASKING_LINE = new Set(
  "ghi viet chep lap bien ban vang mat khong du den toi tham gia co xin phep ly li do thanh vien uy dai bieu hop phien cuoc buoi hai ba bon minutes took taken absent apologies sent attend meeting".split(
    " ",
  ),
);
const MIN_OF_MEETING = 0.5;

const lineAsked = ({ folded }: Understanding) => LINES.find(([asked]) => asked.test(folded));

/** "Ai ghi biên bản", "ai vắng": the line of the minutes that says so. */
function minutesLine({ understanding, ranked, reader, entries }: ComposeInput): Draft[] {
  const { essential, periodText, named, unknownOrdinals } = understanding;
  const line = lineAsked(understanding)?.[1];
  if (line === undefined || unknownOrdinals.length > 0) return [];
  const rest = essential.filter((word) => !word.soft && !ASKING_LINE.has(word.folded));
  let best: { item: Evidence; share: number } | null = null;
  for (const item of ranked.evidence) {
    const { documentId, text } = item;
    if (!line.test(text) || (findNames(text).length === 0 && !text.includes(": "))) continue;
    if (named.length > 0 && !named.includes(documentId)) continue;
    const entry = entries.get(documentId);
    if (!isHeldWithin(entry, periodText)) continue;
    const opening = openingWords(entry, reader.document(documentId));
    const share = rest.length === 0 ? 1 : coverage(rest, opening);
    if (share >= MIN_OF_MEETING && share > (best?.share ?? 0)) best = { item, share };
  }
  if (best === null) return [];
  const { documentId, span, text } = best.item;
  return [{ text: plainClaim(text), support: [{ documentId, span }] }];
}

/** "Bầu bà … giữ chức Giám đốc": who holds a role from then on. */
const APPOINTED =
  /(?<!\p{L})(?:bầu|bổ nhiệm|giữ chức|điều động|elected|appointed)(?!\p{L})[^.;]{0,80}$/iu;
const MIN_APPOINTED = 0.6;

function isAppointed({ candidate }: Scored<PersonCandidate>): boolean {
  const { evidence, name, features } = candidate;
  const before = evidence.text.slice(0, name.span.start);
  return APPOINTED.test(before) && (features["aroundLayered"] ?? 0) >= MIN_APPOINTED;
}

/** "thay ông Lục Đình Phan nghỉ hưu": who held an office before somebody else. */
const REPLACED =
  /(?<!\p{L})(?:thay(?: thế| cho)?|kế nhiệm|replac(?:es|ed|ing)|succeed(?:s|ed|ing))\s+(?:(?:đồng chí|ông|bà|mr|ms|mrs|dr)\.?\s+)?$/iu;
/** A question for whoever that was. */
const REPLACES =
  /\b(?:thay|ke nhiem|truoc(?: day| do)?|cu|tien nhiem|nghi huu|replaced?|succeeded|predecessor|before|former|retired?)\b/u;

function isReplaced({ evidence, name }: PersonCandidate): boolean {
  return REPLACED.test(evidence.text.slice(0, name.span.start));
}

/** Who holds a role or did something: the clause of the name that fits best. */
export function composePerson(input: ComposeInput, context: FeatureContext): Draft[] {
  const {
    understanding,
    ranked: { evidence },
    entries,
  } = input;
  const line = minutesLine(input);
  if (line.length > 0) return line;
  const says = lineAsked(understanding)?.[2];
  const all = personCandidates(understanding, evidence, context).filter(
    ({ evidence: { documentId, text } }) =>
      says === undefined ||
      (says.test(text) && isHeldWithin(entries.get(documentId), understanding.periodText)),
  );
  const denied = DENIES.test(understanding.folded)
    ? all.filter(({ evidence: { text } }) => DENIED.test(text))
    : [];
  const candidates = (denied.length > 0 ? denied : all).filter(
    (one) => !isReplaced(one) || REPLACES.test(understanding.folded),
  );
  const choose = (among: readonly PersonCandidate[]) =>
    select("person", among, (a, b) => a.evidence === b.evidence);
  const chosen = choose(candidates);
  const closer = closerInRole(understanding, chosen.ranked[0]?.candidate, candidates);
  const again = closer.length > 0 ? choose(closer) : chosen;
  const { ranked, isSure } = again.isSure ? again : chosen;
  const first = ranked[0];
  if (first === undefined || !isSure) return [];
  // People change; who was named last holds the role, unless the question names a time.
  const toldOn = ({ candidate }: Scored<PersonCandidate>): string =>
    dateOf(entries.get(candidate.evidence.documentId));
  const appointed = understanding.asks.has("latest") ? ranked.filter(isAppointed) : [];
  const equal =
    appointed.length > 0
      ? appointed
      : ranked.filter(({ score }) => first.score - score <= EQUAL_MARGIN);
  const isTimeless = understanding.periodText === "" && understanding.named.length === 0;
  const { candidate: best } = isTimeless
    ? (equal.sort((a, b) => toldOn(b).localeCompare(toldOn(a)))[0] as Scored<PersonCandidate>)
    : first;
  return [personDraft(best)];
}

/** Syllables of a role as the question names it: "bí thư thị ủy", not "bí thư tỉnh ủy". */
const ROLE_LENGTH = 4;
const MIN_ROLE = 2;
/** Characters beside a name in which its role stands. */
const ROLE_REACH = 60;

/** Those whose role is more of what the question names than that of the best one is. */
function closerInRole(
  { words }: Understanding,
  best: PersonCandidate | undefined,
  candidates: readonly PersonCandidate[],
): readonly PersonCandidate[] {
  const own = words.filter(({ position }) => position >= 0);
  const at = own.findIndex(({ folded }) => isRoleWord(folded));
  if (at < 0 || best === undefined) return [];
  const role = own
    .slice(at, at + ROLE_LENGTH)
    .filter(({ position }, k) => position === (own[at]?.position ?? 0) + k)
    .map(({ folded }) => folded);
  const told = ({ evidence: { text }, name }: PersonCandidate): number => {
    const before = text.slice(Math.max(0, name.span.start - ROLE_REACH), name.span.start);
    const beside = `${before} ; ${text.slice(name.span.end, name.span.end + ROLE_REACH)}`;
    const { tokens, positions } = matchable(beside);
    const lengths = (positions.get(role[0] as string) ?? []).map((start) => {
      const other = role.findIndex((word, k) => tokens[start + k]?.folded !== word);
      return other < 0 ? role.length : other;
    });
    return Math.max(0, ...lengths);
  };
  const least = told(best);
  return least < MIN_ROLE ? [] : candidates.filter((candidate) => told(candidate) > least);
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
