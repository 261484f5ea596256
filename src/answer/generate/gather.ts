import type { Citation } from "../../domain/answer.ts";
import type { DocumentEntry } from "../../domain/document.ts";
import type { Prepared, Scope } from "../attempt.ts";
import type { Passage } from "../retrieve.ts";
import type { GivenPassage } from "./gate.ts";

/** Passages that a model is given: about three pages, which small models can still read. */
const MAX_PASSAGES = 12;
/** Of these so many at most come first from documents that the question names. */
const FROM_NAMED = 8;

/**
 * The passages to answer from, best first: those of documents that the question names, those that
 * retrieval ranks highest, and what the offline answer rests on, so that the model never knows less
 * than the rules do.
 * @param parts of the question; those of several take turns
 */
export async function gatherPassages(
  parts: readonly Prepared[],
  entries: Scope["entries"],
  offline: readonly Citation[],
): Promise<GivenPassage[]> {
  const found = await Promise.all(parts.map(foundFor));
  const passages = found.length === 1 ? (found[0] ?? []) : inTurns(found);
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

/** The model reads all of them, so their order need not be perfect: reranking is left out. */
async function foundFor(part: Prepared): Promise<readonly Passage[]> {
  const isNamed = part.understanding.named.length > 0;
  const fromNamed = isNamed ? await part.passages("named") : [];
  return [...fromNamed.slice(0, FROM_NAMED), ...(await part.passages("all"))];
}

function inTurns(lists: readonly (readonly Passage[])[]): Passage[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
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
