import type { Block, SourceDocument, Span } from "../../domain/document.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, type Matchable, matchable } from "../match.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./compose.ts";

/** Share of the question's weight that a heading or lead-in must hold to be what was asked for. */
const MIN_COVERAGE = 0.6;
const TITLE = 0.5;
const MAX_ITEMS = 20;
/** Documents of the best passages whose headings are looked at. */
const MAX_DOCUMENTS = 4;

export interface Section {
  readonly document: SourceDocument;
  readonly items: readonly Block[];
  /** Share of the question's weight in heading and title, 0…1. */
  readonly score: number;
}

/**
 * "Which …": all list items or table rows under the heading or lead-in ("… như sau:") that the
 * question names; complete, in the document's order.
 */
export function findSection({
  understanding,
  ranked,
  reader,
  entries,
}: ComposeInput): Section | null {
  const words = understanding.words.filter((word) => !word.soft);
  if (words.length === 0) return null;
  const documentIds = [...new Set(ranked.passages.map(({ chunk }) => chunk.documentId))];
  let best: Section | null = null;
  for (const documentId of documentIds.slice(0, MAX_DOCUMENTS)) {
    const document = reader.document(documentId);
    const title = entries.get(documentId)?.metadata.title;
    if (document === null || title === undefined) continue;
    const section = bestSection(document, words, matchable(title));
    if (section !== null && (best === null || section.score > best.score)) best = section;
  }
  return best;
}

export function composeSection({ document, items }: Section): Draft[] {
  return items.slice(0, MAX_ITEMS).map(({ span }) => ({
    text: itemText(document.text.slice(span.start, span.end)),
    support: [{ documentId: document.id, span }],
  }));
}

function bestSection(
  document: SourceDocument,
  words: readonly ContentWord[],
  title: Matchable,
): Section | null {
  let best: Section | null = null;
  document.blocks.forEach((block, i) => {
    if (!leads(block, document)) return;
    const items = itemsAfter(document.blocks, i);
    if (items.length < 2) return;
    const own = coverage(words, matchable(textOf(document, block.span)));
    const score = own + (1 - own) * TITLE * coverage(words, title);
    if (own >= MIN_COVERAGE / 2 && score >= MIN_COVERAGE && (best === null || score > best.score)) {
      best = { document, items, score };
    }
  });
  return best;
}

function leads(block: Block, document: SourceDocument): boolean {
  if (block.kind === "heading") return true;
  return block.kind === "paragraph" && /:\s*$/u.test(textOf(document, block.span));
}

/** The list items or table rows that follow directly, up to the next heading. */
function itemsAfter(blocks: readonly Block[], at: number): Block[] {
  const items: Block[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === "heading") break;
    if (block.kind === "paragraph") {
      if (items.length > 0) break;
      continue;
    }
    if (block.kind === "tableRow" && block.isHeader) continue;
    items.push(block);
  }
  return items;
}

function textOf(document: SourceDocument, span: Span): string {
  return document.text.slice(span.start, span.end);
}

function itemText(text: string): string {
  if (!text.trimStart().startsWith("|")) return plainClaim(text);
  const cells = text.split("|").map((cell) => cell.trim());
  return plainClaim(cells.filter((cell) => cell !== "").join("; "));
}
