import type { Block, SourceDocument, Span } from "../../domain/document.ts";
import { splitSentences } from "../../text/sentences.ts";

/** One sentence, list item part or table row: what a ledger row cites as its evidence. */
export interface Statement {
  readonly span: Span;
  readonly block: Block;
  /** Whether it is the first of its block. */
  readonly isFirst: boolean;
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly HeadingText[];
  /** Start of what the statement says, after the list marker. */
  readonly contentStart: number;
}

export interface HeadingText {
  readonly text: string;
  readonly level: number;
}

/** The document as statements in order; headings appear as context only. */
export function* statementsOf(document: SourceDocument): Generator<Statement> {
  const { text } = document;
  const headings: HeadingText[] = [];
  for (const block of document.blocks) {
    if (block.kind === "heading") {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push({ text: text.slice(block.span.start, block.span.end), level: block.level });
      yield {
        span: block.span,
        block,
        isFirst: true,
        headings: [...headings],
        contentStart: block.span.start,
      };
      continue;
    }
    const above = [...headings];
    if (block.kind === "tableRow") {
      yield {
        span: block.span,
        block,
        isFirst: true,
        headings: above,
        contentStart: block.span.start,
      };
      continue;
    }
    const marker = block.kind === "listItem" ? block.marker : "";
    const content = skipMarker(text, block.span, marker);
    let isFirst = true;
    for (const sentence of splitSentences(text, { start: content, end: block.span.end })) {
      yield {
        span: isFirst ? { start: block.span.start, end: sentence.end } : sentence,
        block,
        isFirst,
        headings: above,
        contentStart: sentence.start,
      };
      isFirst = false;
    }
  }
}

function skipMarker(text: string, span: Span, marker: string): number {
  if (marker === "") return span.start;
  const at = text.indexOf(marker, span.start);
  if (at === -1 || at >= span.end) return span.start;
  let start = at + marker.length;
  while (start < span.end && /\s/u.test(text[start] as string)) start++;
  return start;
}
