import type { Block, Span } from "../../domain/document.ts";
import type { LineMarker } from "../../text/lines.ts";

/** What a parser knows about lines beyond their text, by line number from 0. */
export interface LineHints {
  /** Heading level, 1…6. */
  readonly headings: ReadonlyMap<number, number>;
  readonly headerRows: ReadonlySet<number>;
  /** Lines in bold type from start to end. */
  readonly boldLines: ReadonlySet<number>;
}

export type TableCells = Pick<
  Extract<Block, { kind: "tableRow" }>,
  "cells" | "headers" | "isHeader"
>;

/** A block before it is settled which short lines are headings. */
export interface Piece {
  readonly kind: Block["kind"];
  readonly span: Span;
  /** Without marker and Markdown marks, lines joined; at most {@link MAX_CONTENT} characters. */
  readonly content: string;
  /** Of a heading that is marked as one. */
  readonly level: number;
  readonly marker: LineMarker | null;
  readonly row: TableCells | null;
  /** One line, bold as a whole. */
  readonly isBold: boolean;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** Longer pieces are no titles or headings, so nobody looks further. */
const MAX_CONTENT = 400;

/** Text without the marks of Markdown, on one line. */
export function plainContent(text: string): string {
  return text
    .slice(0, 2 * MAX_CONTENT)
    .replace(/^\s{0,9}(?:#{1,6}\s+|>\s?)/u, "")
    .replace(/\s#+\s*$/u, "")
    .replace(/\[([^\][]{1,200})\]\([^()\s]{0,300}\)/gu, "$1")
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_`](?=\S)|(?<=\S)[*_`](?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, MAX_CONTENT);
}

/** Whether there are letters and none of them is small. */
export function isAllCaps(content: string): boolean {
  return /\p{Lu}\p{Lu}/u.test(content) && !/\p{Ll}/u.test(content);
}

/** Whether it ends as sentences do. */
export function isClosedSentence(content: string): boolean {
  return /[.;,!?…][”"’')\]]*$/u.test(content);
}

/** The document has more in it, or is nested deeper, than can be read; `message` is for an admin. */
export class OversizedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "OversizedError";
  }
}
