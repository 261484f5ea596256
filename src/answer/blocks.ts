import type { Block, SourceDocument } from "../domain/document.ts";

/** Place among the document's blocks of the one that an offset of its text stands in; −1 for none. */
export function blockIndexAt({ blocks }: SourceDocument, offset: number): number {
  return blocks.findIndex(({ span }) => span.start <= offset && offset < span.end);
}

export function blockAt(document: SourceDocument, offset: number): Block | undefined {
  return document.blocks[blockIndexAt(document, offset)];
}
