import type { Figure, Task } from "../../../src/domain/ledger.ts";
import { extractLedger } from "../../../src/ingest/extract/extract.ts";
import { parseDocument } from "../../../src/ingest/parse/parse.ts";

/** A document as it comes out of the real parser. */
export function documentOf(source: string, fileName = "minutes.txt") {
  return parseDocument({ source, mediaType: "text/plain", fileName, id: "id" });
}

export function figuresOf(source: string): readonly Figure[] {
  return extractLedger(documentOf(source)).figures;
}

export function tasksOf(source: string): readonly Task[] {
  return extractLedger(documentOf(source)).tasks;
}
