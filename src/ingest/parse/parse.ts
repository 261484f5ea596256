import type { Block, MediaType, OffsetBreak, SourceDocument } from "../../domain/document.ts";
import { chainOffsets, normalizeText } from "../../text/normalize.ts";
import { readMetadata } from "../metadata/metadata.ts";
import { findZones, type Zones } from "./front.ts";
import { headingLevel } from "./headings.ts";
import { readHtml } from "./html.ts";
import type { LineHints, Piece } from "./piece.ts";
import { readPieces } from "./pieces.ts";

export interface ParseInput {
  /** The decoded file, as it is. */
  readonly source: string;
  readonly mediaType: MediaType;
  /** Becomes the title where the text has none. */
  readonly fileName: string;
  readonly id: string;
}

/** A document with nothing to read in it has no blocks and a blank text. */
export function parseDocument(input: ParseInput): SourceDocument {
  const { text, offsets, hints, pageTitle } = readSource(input);
  const pieces = readPieces(text, hints);
  const zones = findZones(pieces, text);
  const blocks = pieces.map((piece, index) => toBlock(pieces, piece, index, zones));
  const metadata = readMetadata({ text, pieces, zones, pageTitle, fileName: input.fileName });
  return { id: input.id, mediaType: input.mediaType, text, metadata, blocks, offsets };
}

interface Source {
  readonly text: string;
  readonly offsets: readonly OffsetBreak[];
  readonly hints?: LineHints;
  /** What the page calls itself outside its text. */
  readonly pageTitle: string | null;
}

function readSource({ source, mediaType }: ParseInput): Source {
  if (mediaType !== "text/html") return { ...normalizeText(source), pageTitle: null };
  const page = readHtml(source);
  const { text, offsets } = normalizeText(page.text);
  return {
    text,
    offsets: chainOffsets(offsets, page.offsets),
    hints: page.hints,
    pageTitle: page.title,
  };
}

function toBlock(pieces: readonly Piece[], piece: Piece, index: number, zones: Zones): Block {
  const { span } = piece;
  if (piece.row !== null) return { kind: "tableRow", span, ...piece.row };
  if (zones.title.includes(index)) return { kind: "heading", span, level: 1 };
  const isContent = index >= zones.bodyStart && index < zones.closingStart;
  const level = isContent ? headingLevel(pieces, index) : null;
  if (level !== null) return { kind: "heading", span, level };
  if (piece.marker !== null) return { kind: "listItem", span, marker: piece.marker.text };
  return { kind: "paragraph", span };
}
