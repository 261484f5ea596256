import type { SourceDocument, Span } from "../../domain/document.ts";
import { splitLabel } from "./clauses.ts";

const SPEAKER =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?((?:(?:anh|chị|em|cô|chú|thầy|bà|ông|bác|đ\/c|đồng chí|mr\.?|ms\.?|mrs\.?|dr\.?)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}?[\p{L}\p{M}.'’-]*){0,4})(?:\s*\([^()]{1,50}\))?$/iu;

/** Names that take turns in a document; empty unless it is a transcript. */
export function transcriptSpeakers(document: SourceDocument): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let turns = 0;
  let blocks = 0;
  for (const block of document.blocks) {
    if (block.kind === "heading" || block.kind === "tableRow") continue;
    blocks++;
    const speaker = speakerOf(document.text, block.span);
    if (speaker === null) continue;
    turns++;
    counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  if (turns < 4 || repeated < 2 || turns * 2 < blocks) return new Set();
  return new Set(counts.keys());
}

export function speakerOf(text: string, span: Span): { name: string; words: Span } | null {
  const time = /^\s*(?:[-–•]\s*)?\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*(?:[-–]\s*)?/u.exec(
    text.slice(span.start, span.start + 20),
  );
  const start = span.start + (time?.[0].length ?? 0);
  const { label, rest } = splitLabel(text, { start, end: span.end });
  if (label === null) return null;
  const written = text
    .slice(label.start, label.end)
    .replace(/\*\*|__/gu, "")
    .trim();
  const match = SPEAKER.exec(written);
  if (match?.[1] === undefined || !/\p{Lu}/u.test(written)) return null;
  return { name: match[1].trim(), words: rest };
}
