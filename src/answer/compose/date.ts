import type { Span } from "../../domain/document.ts";
import { clauseAt, clausesOf, plainClaim, rowText, withLead } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
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
  const anew = asksLatest(understanding) ? toldAnew(candidates, best, context) : null;
  if (anew !== null) return [dateDraft(anew, understanding)];
  return best === undefined || !isSure ? [] : [dateDraft(best, understanding)];
}

/** "Giờ dây chuyền 3 chạy thử hôm nào?" */
function asksLatest({ asks, folded }: Understanding): boolean {
  return asks.has("latest") || /^(?:(?:vay|the) )?(?:hien|gio|hien gio)\s/u.test(folded);
}

/** What says that a day is another one now: "lùi … sang ngày", "gia hạn đến", "now scheduled for". */
const MOVED =
  /(?<!\p{L})(?:lùi|dời|hoãn|gia hạn|giãn|điều chỉnh|chuyển|đổi|thay đổi|rút ngắn)(?!\p{L})[^.;]{0,120}?(?:sang|đến|tới|thành|về|xuống|vào)\s|(?:moved?|postponed|put off|extended|rescheduled|brought forward|changed?|revised|new)(?!\p{L})[^.;]{0,60}?(?:\s(?:to|until|date|deadline))(?!\p{L})|(?<!\p{L})now(?!\p{L})|mốc mới|hạn mới|new (?:date|deadline)/iu;
/** Shares of the question's weight that must stand around it; translated words are fewer. */
const ANEW = 0.55;
const ANEW_TRANSLATED = 0.35;

/**
 * Where the latest is asked for: a paper not older than the one that fits best says that the day was
 * moved, though in other words than the question.
 */
function toldAnew(
  candidates: readonly DateCandidate[],
  best: DateCandidate | undefined,
  { entries }: FeatureContext,
): DateCandidate | null {
  const dayOf = ({ evidence }: DateCandidate): string => {
    const entry = entries.get(evidence.documentId);
    return entry === undefined ? "" : dateOf(entry);
  };
  const moved = candidates
    .filter(
      (candidate) =>
        MOVED.test(candidate.evidence.text) &&
        share(candidate) >= (candidate.features["foreign"] === 1 ? ANEW_TRANSLATED : ANEW) &&
        candidate.features["missDigits"] !== 1 &&
        candidate.features["missName"] !== 1 &&
        candidate.mention.precision !== "year" &&
        (best === undefined || dayOf(candidate) >= dayOf(best)),
    )
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || share(b) - share(a));
  const [first] = moved;
  // Of "from … to …" the later day holds.
  return moved.filter(({ evidence }) => evidence === first?.evidence).at(-1) ?? null;
}

function share({ features }: DateCandidate): number {
  return features["layered"] ?? 0;
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
