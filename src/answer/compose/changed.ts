import { plainClaim } from "../clauses.ts";
import type { Composition, Draft } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { coverage, presence } from "../match.ts";
import { datesOf } from "../mentions.ts";
import type { ComposeInput } from "./input.ts";

/** Pieces of evidence that may tell of a change, best first. */
const READ = 25;
/** Share of what no title says that the change must speak of, and of what the answer speaks of. */
const MIN_OWN = 0.55;
const MIN_RELATIVE = 0.7;
/** "Lùi thời hạn … sang ngày 01/11/2025", but no "không gia hạn thêm". */
const CHANGED =
  /(?<!không\s|đề nghị\s|xin\s)(?<!\p{L})(?:lùi|gia hạn|dời|hoãn|kéo dài|điều chỉnh|postponed|extended|rescheduled|put back)(?!\p{L})[^.;]{0,160}?(?<!\p{L})(?:đến|sang|tới|thành|to|until)\s+(?:\p{L}+\s+){0,2}\d/iu;
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
  if (told === undefined || stated === undefined || CHANGED.test(stated.text)) return composition;
  const telling = understanding.essential.filter((word) => presence(word, stated.document) < 0.5);
  const minimum = Math.max(MIN_OWN, MIN_RELATIVE * coverage(telling, stated.words));
  const change = ranked.evidence
    .slice(0, READ)
    .find(
      (item) =>
        CHANGED.test(item.text) &&
        item !== stated &&
        dateOf(entries.get(item.documentId)) >= dateOf(entries.get(told.documentId)) &&
        datesOf(item.text).some(({ kind, precision }) => kind === "date" && precision === "day") &&
        coverage(telling, item.words) >= minimum,
    );
  if (change === undefined) return composition;
  const { documentId, span, text } = change;
  const later = { text: plainClaim(text), support: [{ documentId, span }] };
  const isOldAsked = ORIGINAL.test(folded);
  return { drafts: isOldAsked ? [answer, later] : [later, answer], notes };
}

const ASKS = ["date", "deadline"] as const;
