import type { SnapshotReader } from "../../domain/ports.ts";
import { bigramKey } from "../../text/tokens.ts";
import { spellingsOf } from "./document-names.ts";
import type { Understanding } from "./understand.ts";

const WEEK_MEETING =
  /\b(?:giao ban|hop|bien ban|meeting|minutes)\b[^,.;?]{0,30}?\b(tuan|week) (\d{1,2})\b/u;

/** A meeting named by its week or an ordinal that no title and no text has is not among the documents. */
export function asksForUnknownMeeting(
  { unknownOrdinals, folded }: Understanding,
  reader: SnapshotReader,
): boolean {
  // "Giao ban tuần 39", where no paper speaks of that week.
  const [, week, number = ""] = WEEK_MEETING.exec(folded) ?? [];
  const isUnknown = (spelled: string): boolean =>
    reader.documentFrequency("foldedBigram", bigramKey(week ?? "", spelled)) === 0;
  if (week !== undefined && isUnknown(number) && isUnknown(number.padStart(2, "0"))) return true;
  return unknownOrdinals.some((ordinal) =>
    spellingsOf(ordinal).every((spelled) =>
      ["thu", "lan", "no"].every(
        (word) => reader.documentFrequency("foldedBigram", bigramKey(word, spelled)) === 0,
      ),
    ),
  );
}
