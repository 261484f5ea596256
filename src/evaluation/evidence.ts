import type { Citation } from "../domain/answer.ts";
import type { DocumentEntry, Span } from "../domain/document.ts";
import { tokenize } from "../text/tokens.ts";

/** The documents that questions are asked over. */
export interface LoadedDocuments {
  readonly entries: readonly DocumentEntry[];
  /** `null` for a document that is not loaded. */
  text(documentId: string): string | null;
}

/** By path, file name, file name without its ending, or the beginning of the file name. */
export function findEntry(
  entries: readonly DocumentEntry[],
  name: string,
): DocumentEntry | undefined {
  const base = ({ path }: DocumentEntry) => path.slice(path.lastIndexOf("/") + 1);
  const stem = (entry: DocumentEntry) => base(entry).replace(/\.[^.]+$/u, "");
  const wanted = name.normalize("NFC");
  return (
    entries.find(({ path }) => path === wanted) ??
    entries.find((entry) => base(entry) === wanted || stem(entry) === wanted) ??
    entries.find((entry) => stem(entry).startsWith(`${wanted}-`))
  );
}

/** Where words stand in a text one after the other, whatever the layout between them. */
function locateWords(text: string, words: string): Span[] {
  const wanted = tokenize(words.normalize("NFC")).map(({ canonical }) => canonical);
  const tokens = tokenize(text);
  const found: Span[] = [];
  if (wanted.length === 0) return found;
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    if (!wanted.every((word, i) => tokens[at + i]?.canonical === word)) continue;
    const start = tokens[at]?.span.start ?? 0;
    const end = tokens[at + wanted.length - 1]?.span.end ?? start;
    found.push({ start, end });
  }
  return found;
}

export interface EvidenceFinding {
  /** Gold passages that a valid citation overlaps. */
  readonly covered: number;
  readonly total: number;
  /** Gold passages that stand in no loaded document. */
  readonly notLoaded: number;
}

/** A quote of a few characters overlaps a passage by as much; of a long one a line must be shared. */
const OVERLAP_CHARACTERS = 15;

export function evidenceRecall(
  evidence: readonly string[],
  evidenceDocuments: readonly string[],
  citations: readonly Citation[],
  documents: LoadedDocuments,
): EvidenceFinding {
  let covered = 0;
  let notLoaded = 0;
  evidence.forEach((passage, i) => {
    const entry = findEntry(documents.entries, evidenceDocuments[i] ?? "");
    const text = entry === undefined ? null : documents.text(entry.documentId);
    const spans = text === null ? [] : locateWords(text, passage);
    if (spans.length === 0) notLoaded++;
    const isCovered = citations.some(
      (citation) =>
        citation.documentId === entry?.documentId && spans.some((span) => overlap(citation, span)),
    );
    if (isCovered) covered++;
  });
  return { covered, total: evidence.length, notLoaded };
}

function overlap(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return shared > 0 && shared >= Math.min(OVERLAP_CHARACTERS, shorter / 2);
}

/** Whether a citation's quote is what stands at its offsets in the stored text. */
export function isValidCitation(
  { documentId, quote, start, end }: Citation,
  documents: LoadedDocuments,
): boolean {
  return quote !== "" && documents.text(documentId)?.slice(start, end) === quote;
}
