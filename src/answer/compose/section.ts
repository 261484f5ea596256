import type { Block, SourceDocument, Span } from "../../domain/document.ts";
import { blockIndexAt } from "../blocks.ts";
import { plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, type Matchable, matchable } from "../match.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";

/** Share of the question's weight that a heading or lead-in must hold to be what was asked for. */
const MIN_COVERAGE = 0.6;
const TITLE = 0.5;
/** What a heading that the question contains whole is worth. */
const CONTAINED = 0.75;
const GENERIC = new Set("noi dung ket qua chung phan muc danh sach khac tinh hinh".split(" "));
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
  const words = understanding.essential;
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

/** The items that the block at `offset` announces. */
export function itemsAt(document: SourceDocument, offset: number): Draft[] {
  const at = blockIndexAt(document, offset);
  if (at < 0) return [];
  return composeSection({ document, items: itemsAfter(document.blocks, at), score: 1 });
}

/** Headings and lead-ins of a document that two or more list items or table rows follow. */
export function* sectionsOf(
  document: SourceDocument,
): Generator<{ readonly lead: Span; readonly items: readonly Block[] }> {
  for (const [i, block] of document.blocks.entries()) {
    if (!leads(block, document)) continue;
    const items = itemsAfter(document.blocks, i);
    if (items.length >= 2) yield { lead: block.span, items };
  }
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
    const heading = matchable(textOf(document, block.span));
    const own = Math.max(coverage(words, heading), CONTAINED * containment(heading, words));
    const score = own + (1 - own) * TITLE * coverage(words, title);
    if (own >= MIN_COVERAGE / 2 && score >= MIN_COVERAGE && (best === null || score > best.score)) {
      best = { document, items, score };
    }
  });
  return best;
}

/** Share of the heading's words that the question has: "III. BIỂU QUYẾT" is named by its one term. */
function containment(heading: Matchable, words: readonly ContentWord[]): number {
  const own = heading.tokens.filter(
    ({ text }) => text.length > 1 && !/^(?:\d+|[IVX]+)$/u.test(text),
  );
  if (own.length < 2) return 0;
  const asked = new Set(words.map((word) => word.folded));
  const generic = own.every(({ folded }) => GENERIC.has(folded));
  return generic ? 0 : own.filter(({ folded }) => asked.has(folded)).length / own.length;
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
  return plainClaim(text.trimStart().startsWith("|") ? rowText(text) : text);
}
