import type { SourceDocument } from "../../domain/document.ts";
import { findDates } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { splitSentences } from "../../text/sentences.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage } from "../match.ts";
import { spellingsOf } from "../understand/document-names.ts";
import type { Understanding } from "../understand/understand.ts";
import { openingWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";

/** A question for the meeting after the one that is documented. */
const ASKS_NEXT =
  /\b(?:(?:lan|ky|phien|buoi|cuoc|hop|hoi nghi|giao ban) (?:hop )?(?:toi|sau|ke|ke tiep|tiep|tiep theo|sap toi)|(?:ky|phien|buoi|cuoc|lan) (?:[a-z]+ ){1,4}(?:ke tiep|tiep theo|sap toi|lan sau)|hop lai|lai hop|sap toi (?:[a-z]+ ){0,3}hop|next (?:\S+ ){0,4}(?:meeting|session|conference)|meet(?:ing)? (?:\S+ ){0,2}(?:again|next))\b/u;
/** A meeting named by its period: "giao ban tháng 10". */
const OF_PERIOD =
  /\b(?:giao ban|so ket|tong ket|hop|hoi nghi) (?:\S+ )?((?:thang|quy|tuan) (?:\d{1,2}|i{1,3}v?)\b)/u;
/** A sentence about a meeting begins with it: "Phiên họp thứ 10 dự kiến …", "The next meeting …". */
const OF_MEETING =
  /^[\s\d.)•-]*(?:thời gian |dự kiến |the )?(?:(?:phiên|kỳ|cuộc|buổi|lần) (?:họp|sau|tới|tiếp)|(?:phiên|kỳ|cuộc|buổi|lần) (?:\p{L}+ ){1,4}(?:tiếp theo|kế tiếp|lần sau|tới)|phiên thứ|họp|hội nghị|giao ban|đại hội|(?:\p{L}+ ){0,2}(?:meeting|session|conference)(?!\p{L}))/iu;
/** Words that say that a meeting is asked for, not whose. */
const MEETING = new Set(
  "chung nao hop phien ky hoi nghi cuoc buoi lan toi sau ke tiep theo lai sap du kien meeting session conference meet held again next take place supposed after its first second third fourth fifth".split(
    " ",
  ),
);
/** Share of what else the question says that must name the document. */
const MIN_NAMED = 0.5;

/** Of a meeting to come no other day is an answer. */
export function asksNextMeeting({ asks, folded, essential }: Understanding): boolean {
  const telling = essential.filter((word) => !MEETING.has(word.folded));
  return asks.has("date") && telling.length === 0 && ASKS_NEXT.test(folded);
}

/** When and where the next meeting is, from the latest paper of the body that says so. */
export function composeNextMeeting(input: ComposeInput): Draft[] {
  const { understanding, named, entries, reader } = input;
  const { asks, folded } = understanding;
  if (asks.size > 0 && !asks.has("date") && !asks.has("place")) return [];
  const period = OF_PERIOD.exec(folded.toLowerCase())?.[1] ?? "";
  // "Phiên họp thứ 10" that no paper is of: one may announce it.
  const ordinals = understanding.unknownOrdinals.flatMap((ordinal) =>
    spellingsOf(ordinal).map((spelled) => `thu ${spelled} `),
  );
  const names = period === "" ? ordinals : [period];
  if (names.length === 0 && !ASKS_NEXT.test(folded)) return [];
  const telling = understanding.words.filter(
    (word) => !MEETING.has(word.folded) && !/^\d/u.test(word.folded),
  );
  // A paper that the question names by a period is of that period: the one before announces it.
  const isNamed = named.length > 0 && names.length === 0;
  const wanted = isNamed ? named : [...entries.keys()];
  let best: { draft: Draft; named: number; day: string } | null = null;
  for (const documentId of wanted) {
    const entry = entries.get(documentId);
    const document = entry === undefined ? null : reader.document(documentId);
    if (entry === undefined || document === null) continue;
    const share = telling.length === 0 ? 1 : coverage(telling, openingWords(entry, document));
    if (!isNamed && share < MIN_NAMED) continue;
    const day = entry.metadata.heldOn ?? entry.metadata.issuedOn ?? "";
    if (best !== null && (share < best.named || (share === best.named && day <= best.day)))
      continue;
    const draft = announcedIn(document, day, names);
    if (draft !== null) best = { draft, named: share, day };
  }
  return best === null ? [] : [best.draft];
}

/** The last sentence of a paper that begins with a meeting and names a day after its own. */
function announcedIn(
  document: SourceDocument,
  day: string,
  names: readonly string[],
): Draft | null {
  const year = Number(day.slice(0, 4));
  for (const block of document.blocks.toReversed()) {
    for (const span of splitSentences(document.text, block.span).toReversed()) {
      const text = document.text.slice(span.start, span.end);
      if (!OF_MEETING.test(text)) continue;
      const folded = fold(text);
      if (names.length > 0 && !names.some((name) => folded.includes(name))) continue;
      const isLater = findDates(text, year > 0 ? { year } : {}).some(
        ({ kind, precision, from }) =>
          kind === "date" &&
          (precision === "day" || precision === "month") &&
          from !== null &&
          from > day,
      );
      if (!isLater) continue;
      return { text: plainClaim(text), support: [{ documentId: document.id, span }] };
    }
  }
  return null;
}
