import { plainClaim } from "../clauses.ts";
import type { Composition, Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { coverage, presence } from "../match.ts";
import { datesOf } from "../mentions.ts";
import type { Evidence } from "../rerank.ts";
import type { ComposeInput } from "./input.ts";

/** Pieces of evidence that may tell of a change, best first. */
const READ = 25;
/** Share of what no title says that the change must speak of, and of what the answer speaks of. */
const MIN_OWN = 0.55;
const MIN_RELATIVE = 0.7;
/** "Lùi thời hạn … sang ngày 01/11/2025", but no "không gia hạn thêm". */
const CHANGED =
  /(?<!không\s|đề nghị\s|xin\s)(?<!\p{L})(?:lùi|gia hạn|dời|hoãn|kéo dài|điều chỉnh|postponed|extended|rescheduled|put back)(?!\p{L})[^.;]{0,160}?(?<!\p{L})(?:đến|sang|tới|thành|to|until)\s+(?:\p{L}+\s+){0,2}\d/iu;
/** "Trước ngày 15/01/2025 (mốc cũ 30/11/2024)", "15 November as the new date". */
const NEW_DAY =
  /(?<!\p{L})(?:mốc|hạn|ngày|thời hạn) (?:cũ|mới|trước đây|ban đầu)|(?:old|new|previous|original|revised) (?:date|deadline)/iu;
/** Shares of what the change must speak of where the question is for the latest; translated words are fewer. */
const MIN_LATEST = 0.5;
const MIN_TRANSLATED = 0.4;
/** What has happened on its day cannot be put off. */
const PAST = /\b(?:khoi cong|bat dau|da|duoc giao|ban hanh|ky|thanh lap|started|began|signed)\b/u;
const ORIGINAL = /\b(?:ban dau|luc dau|truoc day|truoc do|han cu|original(?:ly)?|at first)\b/u;

/**
 * A day that was put off later: the sentence that says so goes before the one with the old day, or
 * after it where the old one is asked for.
 */
export function withChange(composition: Composition, input: ComposeInput): Composition {
  const { understanding, ranked, entries } = input;
  const { drafts, notes } = composition;
  // "Hồi tháng 4 …": what was so then was not changed yet.
  if (drafts.length !== 1 || understanding.periodText !== "") return composition;
  const folded = understanding.folded.toLowerCase();
  if (!ASKS.some((ask) => understanding.asks.has(ask)) || PAST.test(folded)) return composition;
  const [answer] = drafts as [Draft];
  const told = answer.support[0];
  const stated = ranked.evidence.find(
    ({ documentId, span }) =>
      documentId === told?.documentId && span.start < told.span.end && told.span.start < span.end,
  );
  const asksLatest = understanding.asks.has("latest");
  const isChange = (text: string): boolean =>
    CHANGED.test(text) || (asksLatest && NEW_DAY.test(text));
  if (told === undefined || stated === undefined || isChange(stated.text)) return composition;
  const telling = understanding.essential.filter((word) => presence(word, stated.document) < 0.5);
  const least = Math.max(MIN_OWN, MIN_RELATIVE * coverage(telling, stated.words));
  const languageOf = (documentId: string): string | undefined =>
    entries.get(documentId)?.metadata.language;
  const minimumFor = ({ documentId }: Evidence): number => {
    if (!asksLatest) return least;
    return languageOf(documentId) === languageOf(told.documentId) ? MIN_LATEST : MIN_TRANSLATED;
  };
  const change = ranked.evidence
    .slice(0, READ)
    .find(
      (item) =>
        isChange(item.text) &&
        item !== stated &&
        dateOf(entries.get(item.documentId)) >= dateOf(entries.get(told.documentId)) &&
        datesOf(item.text).some(({ kind, precision }) => kind === "date" && precision === "day") &&
        coverage(telling, item.words) >= minimumFor(item),
    );
  if (change === undefined) return composition;
  const { documentId, span, text } = change;
  const later = { text: plainClaim(text), support: [{ documentId, span }] };
  const isOldAsked = ORIGINAL.test(folded);
  return { drafts: isOldAsked ? [answer, later] : [later, answer], notes };
}

const ASKS = ["date", "deadline"] as const;
