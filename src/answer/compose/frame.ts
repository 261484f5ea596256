import type { DocumentEntry, SourceDocument } from "../../domain/document.ts";
import { findDates } from "../../text/dates.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { type Matchable, matchable } from "../match.ts";
import { memoize } from "../memo.ts";

/** Characters at the start of a document in which it says whose meeting it is about. */
const OPENING_LENGTH = 500;
/** Many tasks share a document. */
const REMEMBERED = 1000;
const framing = memoize(REMEMBERED, matchable);

/** What a document is called: words of a question that stand there name it, not what is in it. */
export function titleWords(entry: DocumentEntry | undefined): Matchable {
  const { title = "", body, number } = entry?.metadata ?? {};
  return framing([title, body, number].filter((part) => part != null).join(" "));
}

/** The same with the document's first lines, which name the organisation where no field does. */
export function openingWords(
  entry: DocumentEntry | undefined,
  document: SourceDocument | null,
): Matchable {
  const { title = "", body, number } = entry?.metadata ?? {};
  const opening = document?.text.slice(0, OPENING_LENGTH) ?? "";
  return framing([title, body, number, opening].filter((part) => part != null).join(" "));
}

/** Whether a meeting was held in one of the periods that a question names; also where it names none. */
export function isHeldWithin(entry: DocumentEntry | undefined, periodText: string): boolean {
  const heldOn = dateOf(entry);
  const year = Number(heldOn.slice(0, 4)) || undefined;
  const days = findDates(periodText, year === undefined ? {} : { year }).filter(
    ({ from }) => from !== null,
  );
  return (
    days.length === 0 || days.some(({ from, to }) => (from ?? "") <= heldOn && heldOn <= (to ?? ""))
  );
}
