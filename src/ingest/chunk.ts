import type { Block, Chunk, SourceDocument, Span } from "../domain/document.ts";
import { splitSentences } from "../text/sentences.ts";
import { plainContent } from "./parse/piece.ts";

/** A chunk of running text takes whole sentences up to this many characters. */
const TARGET_LENGTH = 700;
/** A sentence, item or row longer than this is cut at white space. */
const MAX_LENGTH = 2000;
/** Lines shorter than this that follow each other directly are indexed together. */
const SHORT_LINE = 200;
/** What has no white space for so long is cut anywhere. */
const LONGEST_WORD = 200;
const MAX_CONTEXT = 600;

/** A stretch of text that becomes a chunk once its end is known. */
interface Draft {
  readonly start: number;
  end: number;
  readonly kind: Chunk["kind"];
  readonly context: string;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** A heading this deep names only the table or item below it. */
const CAPTION_LEVEL = 6;

/**
 * Cuts a document into chunks that tile its text: sentences of a paragraph, each list item, each
 * table row. Headings go with the running text that follows them, else stand alone.
 */
export function chunkDocument(document: SourceDocument): Chunk[] {
  const { text } = document;
  if (text === "") return [];
  const drafts: Draft[] = [];
  const trail: Heading[] = [];
  const head = headOf(document);
  let lead = "";
  let previous: Block | null = null;

  for (const block of document.blocks) {
    if (block.kind === "heading") {
      while (trail.length > 0 && (trail.at(-1) as Heading).level >= block.level) trail.pop();
      const contextAbove = contextOf(head, trail, []);
      trail.push({ level: block.level, text: plainContent(textOf(text, block.span)) });
      drafts.push({ ...block.span, kind: "heading", context: contextAbove });
      lead = "";
    } else {
      if (previous?.kind === "tableRow" && block.kind !== "tableRow") dropCaption(trail);
      const last = drafts.at(-1);
      if (block.kind === "paragraph") {
        lead = leadOf(text, block.span);
        const context = contextOf(head, trail, []);
        if (canJoin(text, last, previous, block)) (last as Draft).end = block.span.end;
        else pushSentences(drafts, text, block.span, context);
      } else {
        const extra = block.kind === "listItem" ? [lead] : [lead, ...columnsOf(block)];
        drafts.push({ ...block.span, kind: block.kind, context: contextOf(head, trail, extra) });
      }
    }
    previous = block;
  }
  return tile(text, joinHeadings(drafts));
}

function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Title and date, the date as people type it: `18/7/2014`. */
function headOf(document: SourceDocument): string[] {
  const { title, heldOn, issuedOn } = document.metadata;
  const date = heldOn ?? issuedOn;
  const [year, month, day] = (date ?? "").split("-").map(Number);
  return date === null ? [title] : [title, `${day}/${month}/${year}`];
}

function contextOf(head: readonly string[], trail: readonly Heading[], extra: readonly string[]) {
  const [title = ""] = head;
  const parts = [...head, ...trail.map((heading) => heading.text), ...extra];
  const kept = parts.filter(
    (part, index) =>
      part !== "" && (index === 0 || !title.includes(part)) && parts.indexOf(part) === index,
  );
  return kept.join(" · ").slice(0, MAX_CONTEXT);
}

/** The last sentence before a list or a table when it announces one. */
function leadOf(text: string, span: Span): string {
  if (!/[:：]\s*[*_]*$/u.test(text.slice(span.start, span.end))) return "";
  const last = splitSentences(text, span).at(-1);
  return last === undefined ? "" : plainContent(textOf(text, last));
}

function columnsOf(block: Extract<Block, { kind: "tableRow" }>): string[] {
  return block.isHeader ? [] : [block.headers.filter((header) => header !== "").join(" | ")];
}

function dropCaption(trail: Heading[]): void {
  if (trail.at(-1)?.level === CAPTION_LEVEL) trail.pop();
}

/** Labelled lines ("Thời gian: …", "Địa điểm: …") that stand directly below each other belong together. */
function canJoin(
  text: string,
  last: Draft | undefined,
  previous: Block | null,
  block: Block,
): boolean {
  if (last === undefined || previous?.kind !== "paragraph" || last.kind !== "paragraph")
    return false;
  const isShort = (span: Span) => span.end - span.start <= SHORT_LINE;
  if (!isShort(previous.span) || !isShort(block.span)) return false;
  if (block.span.end - last.start > TARGET_LENGTH) return false;
  return text.slice(previous.span.end, block.span.start).split("\n").length === 2;
}

function pushSentences(drafts: Draft[], text: string, span: Span, context: string): void {
  let current: Draft | null = null;
  for (const sentence of splitSentences(text, span)) {
    if (current !== null && sentence.end - current.start <= TARGET_LENGTH)
      current.end = sentence.end;
    else {
      current = { ...sentence, kind: "paragraph", context };
      drafts.push(current);
    }
  }
}

/** A heading is read together with the running text below it when both fit. */
function joinHeadings(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const takesHeading =
      last?.kind === "heading" &&
      draft.kind !== "listItem" &&
      draft.kind !== "tableRow" &&
      draft.end - last.start <= TARGET_LENGTH;
    if (takesHeading) joined[joined.length - 1] = { ...draft, start: last.start };
    else joined.push(draft);
  }
  return joined;
}

/** White space and drawn lines between drafts go to the one before. */
function tile(text: string, drafts: readonly Draft[]): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  for (const [index, draft] of drafts.entries()) {
    const end = drafts[index + 1]?.start ?? text.length;
    for (const span of cut(text, { start, end })) {
      chunks.push({ span, kind: draft.kind, context: draft.context });
    }
    start = end;
  }
  if (drafts.length === 0)
    chunks.push({ span: { start: 0, end: text.length }, kind: "paragraph", context: "" });
  return chunks;
}

function cut(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  // White space at the end is free: it is never worth a chunk of its own.
  const inkEnd = span.start + text.slice(span.start, span.end).trimEnd().length;
  while (inkEnd - start > MAX_LENGTH) {
    const limit = start + MAX_LENGTH;
    const space = /\s\S*$/u.exec(text.slice(limit - LONGEST_WORD, limit))?.index ?? -1;
    let end = space === -1 ? limit : limit - LONGEST_WORD + space + 1;
    // Never between the halves of a surrogate pair.
    const code = text.charCodeAt(end - 1);
    if (code >= 0xd800 && code <= 0xdbff) end--;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: span.end });
  return parts;
}
