import type { DocumentEntry, SourceDocument } from "../../domain/document.ts";
import { findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import { splitSentences } from "../../text/sentences.ts";
import { blockAt } from "../blocks.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import type { ComposeInput } from "./input.ts";

/** Words that only say that a meeting took place or a paper was issued. */
const TAKING_PLACE = new Set(
  "dien ra to chuc hop khai mac ban hanh ki duoc lan thu held take place took date city issued signed khoa day vao thoi gian dia diem noi nam ngay so tb bb bc nq qd kl du ubnd".split(
    " ",
  ),
);
const ISSUED = /\b(?:ban hanh|ky|issued|signed)\b/u;
const HELD =
  /\b(?:hop|hoi nghi|dien ra|to chuc|phien|held|take place|took place|meeting|conference)\b/u;

/** When and where a meeting took place or its paper was issued, from the sentence that says so. */
export function composeMeeting({ understanding, named, entries, reader }: ComposeInput): Draft[] {
  const { asks, folded } = understanding;
  if (!asks.has("date") && !asks.has("place")) return [];
  const rest = understanding.words.filter(
    (word) => !word.soft && !TAKING_PLACE.has(word.folded) && !/^\d/u.test(word.folded),
  );
  const candidates = named.length > 0 ? named : entries.size === 1 ? [...entries.keys()] : [];
  const drafts: Draft[] = [];
  for (const documentId of candidates) {
    const entry = entries.get(documentId);
    const document = reader.document(documentId);
    if (entry === undefined || document === null) continue;
    if (rest.some((word) => !namesDocument(entry, word.folded))) continue;
    if (ISSUED.test(folded)) push(drafts, sentenceWith(document, entry.metadata.issuedOn));
    if (HELD.test(folded)) {
      push(drafts, sentenceWith(document, entry.metadata.heldOn ?? entry.metadata.issuedOn));
    }
    if (asks.has("place") && entry.metadata.place !== null) {
      const shown = drafts.some((draft) => draft.text.includes(entry.metadata.place as string));
      if (!shown) push(drafts, sentenceAt(document, document.text.indexOf(entry.metadata.place)));
    }
  }
  return drafts;
}

function namesDocument(entry: DocumentEntry, folded: string): boolean {
  const { title, body, number } = entry.metadata;
  return foldInPlace(`${title} ${body ?? ""} ${number ?? ""}`).includes(folded);
}

function push(drafts: Draft[], draft: Draft | null): void {
  if (draft !== null && !drafts.some((known) => known.text === draft.text)) drafts.push(draft);
}

function sentenceWith(document: SourceDocument, date: string | null): Draft | null {
  if (date === null) return null;
  const year = Number(date.slice(0, 4));
  const mention = findDates(document.text, { year }).find(
    ({ kind, precision, from }) => kind === "date" && precision === "day" && from === date,
  );
  return mention === undefined ? null : sentenceAt(document, mention.span.start);
}

function sentenceAt(document: SourceDocument, offset: number): Draft | null {
  const block = blockAt(document, offset);
  if (block === undefined) return null;
  const sentences = splitSentences(document.text, block.span);
  const span = sentences.find(({ start, end }) => start <= offset && offset < end);
  if (span === undefined) return null;
  return {
    text: plainClaim(document.text.slice(span.start, span.end)),
    support: [{ documentId: document.id, span }],
  };
}
