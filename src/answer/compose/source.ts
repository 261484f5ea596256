import { splitSentences } from "../../text/sentences.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import type { ComposeInput } from "./input.ts";

const ASKS_SOURCE = /\b(?:nguon|lay tu|dang tren|theo bao nao|bao nao|source|published)\b/u;
/** A line that names where a text was taken from. */
const SOURCE_LINE = /^\s*\(?(?:theo|nguồn tin|nguồn|source)\s*:?\s/iu;
const MAX_LINE_LENGTH = 160;

/** Where a news report was taken from: its closing "Theo …" or "Nguồn: …" line. */
export function composeSource({ understanding, ranked, named, reader }: ComposeInput): Draft[] {
  if (!ASKS_SOURCE.test(understanding.folded)) return [];
  const documentIds =
    named.length > 0 ? named : new Set(ranked.passages.map(({ chunk }) => chunk.documentId));
  for (const documentId of documentIds) {
    const document = reader.document(documentId);
    const lines = document?.blocks.flatMap(({ span }) =>
      splitSentences(document.text, span).slice(0, 1),
    );
    const line = lines?.findLast(({ start, end }) => {
      const text = document?.text.slice(start, end) ?? "";
      return text.length <= MAX_LINE_LENGTH && SOURCE_LINE.test(text);
    });
    if (document == null || line === undefined) continue;
    const text = document.text.slice(line.start, line.end);
    const source = text.replace(SOURCE_LINE, "").trim();
    return [{ text: plainClaim(source), support: [{ documentId, span: line }] }];
  }
  return [];
}
