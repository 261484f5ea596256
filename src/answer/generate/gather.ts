import type { Citation } from "../../domain/answer.ts";
import type { DocumentEntry } from "../../domain/document.ts";
import type { SearchFilter } from "../../domain/ports.ts";
import type { Scope } from "../attempt.ts";
import { retrieve } from "../retrieve.ts";
import type { Understanding } from "../understand/understand.ts";
import type { GivenPassage } from "./gate.ts";

/** Passages that a model is given: about three pages, which small models can still read. */
const MAX_PASSAGES = 12;
/** Retrieved for them: headings among these are left out. */
const RETRIEVED = 20;
/** Of these so many at most come first from documents that the question names. */
const FROM_NAMED = 8;

/**
 * The passages to answer from, best first: those of documents that the question names, those that
 * retrieval ranks highest, and what the offline answer rests on, so that the model never knows less
 * than the rules do.
 */
export async function gatherPassages(
  understanding: Understanding,
  scope: Scope,
  offline: readonly Citation[],
  signal?: AbortSignal,
): Promise<GivenPassage[]> {
  const { entries, filter, reader, embedder } = scope;
  const { named } = understanding;
  // The model reads all of them, so their order need not be perfect: reranking is left out.
  const found = (filter: SearchFilter) =>
    retrieve(understanding, filter, reader, embedder, RETRIEVED, signal);
  const fromNamed = named.length === 0 ? [] : await found({ ...filter, documentIds: named });
  const passages = [...fromNamed.slice(0, FROM_NAMED), ...(await found(filter))];
  const given: GivenPassage[] = [];
  for (const { chunk } of passages) {
    if (given.length === MAX_PASSAGES) break;
    const { documentId, span, text, context } = chunk;
    // A heading alone states nothing; it stands above the passages below it.
    if (chunk.kind === "heading" || text.trim() === "") continue;
    add(given, entries, { documentId, span, text, context });
  }
  for (const { documentId, start, end, quote } of offline.slice(0, MAX_PASSAGES)) {
    add(given, entries, { documentId, span: { start, end }, text: quote, context: "" });
  }
  return given;
}

function add(
  given: GivenPassage[],
  entries: ReadonlyMap<string, DocumentEntry>,
  passage: Pick<GivenPassage, "documentId" | "span" | "text" | "context">,
): void {
  const { documentId, span } = passage;
  const isThere = given.some(
    (other) =>
      other.documentId === documentId &&
      other.span.start <= span.start &&
      span.end <= other.span.end,
  );
  const metadata = entries.get(documentId)?.metadata;
  if (isThere || metadata === undefined) return;
  const { title, heldOn, issuedOn } = metadata;
  given.push({ ...passage, title, date: heldOn ?? issuedOn });
}
