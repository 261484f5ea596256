import type { Span } from "../domain/document.ts";
import { isAbbreviation } from "./abbreviations.ts";
import { lineMarker, wrappedLines } from "./lines.ts";

export interface SentenceOptions {
  /** Also ends at semicolons; default false. */
  readonly clauses?: boolean;
}

/** Longer quotes and brackets hold sentences of their own. */
const MAX_ENCLOSED = 200;
const MAX_MARKER = 20;
const CLOSERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "“": "”",
  "‘": "’",
  "«": "»",
  '"': '"',
};
const INTERESTING = /[.!?…;([{“‘«"]/gu;
const CLOSING = /[)\]}”’»"'*_]/u;

/**
 * Sentences of `text` within `span`, trimmed, in order; together they cover everything but white
 * space. A line break ends a sentence unless the line is merely wrapped.
 */
export function splitSentences(text: string, span: Span, options: SentenceOptions = {}): Span[] {
  const sentences: Span[] = [];
  for (const stretch of stretches(text, span)) {
    let start = stretch.start;
    for (const end of sentenceEnds(text, stretch, options.clauses === true)) {
      pushTrimmed(sentences, text, start, end);
      start = end;
    }
    pushTrimmed(sentences, text, start, stretch.end);
  }
  return sentences;
}

/** `span` without the white space at its ends; `null` when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  const trimmed = trimSpan(text, { start, end });
  if (trimmed !== null) sentences.push(trimmed);
}

/** Parts of `span` in which each line continues the one before. */
function* stretches(text: string, span: Span): Generator<Span> {
  let run: Span[] = [];
  for (const line of linesOf(text, span)) {
    if (text.slice(line.start, line.end).trim() !== "") {
      run.push(line);
      continue;
    }
    yield* joinWrapped(text, run);
    run = [];
  }
  yield* joinWrapped(text, run);
}

function* linesOf(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (start < span.end) {
    const at = text.indexOf("\n", start);
    const end = at === -1 || at > span.end ? span.end : at;
    yield { start, end };
    start = end + 1;
  }
}

function* joinWrapped(text: string, run: readonly Span[]): Generator<Span> {
  const wrapped = wrappedLines(run.map((line) => text.slice(line.start, line.end)));
  let start = run[0]?.start ?? 0;
  for (const [index, line] of run.entries()) {
    if (wrapped[index] === true) continue;
    yield { start, end: line.end };
    start = run[index + 1]?.start ?? line.end;
  }
}

function* sentenceEnds(text: string, stretch: Span, clauses: boolean): Generator<number> {
  let sentenceStart = stretch.start;
  const finder = new RegExp(INTERESTING);
  finder.lastIndex = stretch.start;
  for (let match = finder.exec(text); match !== null; match = finder.exec(text)) {
    const at = match.index;
    if (at >= stretch.end) return;
    const found = match[0];
    const closer = CLOSERS[found];
    let end: number;
    if (closer !== undefined) {
      const close = closingAt(text, at, closer, stretch.end);
      if (close === -1) continue;
      finder.lastIndex = close + 1;
      if (!/[.!?…]/u.test(text[close - 1] ?? "")) continue;
      end = afterClosers(text, close + 1, stretch.end);
      if (!beginsSentence(text, end, stretch.end)) continue;
    } else if (found === ";") {
      if (!clauses) continue;
      end = at + 1;
    } else {
      end = afterClosers(text, at + 1, stretch.end);
      finder.lastIndex = end;
      if (!isEnd(text, at, end, sentenceStart, stretch.end)) continue;
    }
    yield end;
    sentenceStart = end;
  }
}

/** Further terminators (`...`, `?!`, `./.`) and closing quotes belong to the sentence. */
function afterClosers(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const character = text[end] as string;
    const isSlash = character === "/" && text[end + 1] === ".";
    if (!isSlash && !/[.!?…]/u.test(character) && !CLOSING.test(character)) break;
    end++;
  }
  return end;
}

function isEnd(text: string, at: number, end: number, start: number, limit: number): boolean {
  if (end >= limit) return true;
  if (text.slice(at, end).includes("./.")) return true;
  if (!beginsSentence(text, end, limit)) return false;
  if (text[at] !== "." || end > at + 1) return true;
  const before = text.slice(Math.max(start, at - 60), at);
  const word = /[^\s(["“]+$/u.exec(before)?.[0] ?? "";
  const rest = before.slice(0, before.length - word.length);
  if (at - start < MAX_MARKER && isMarkerOnly(text, start, at + 1)) return false;
  const previous = /(\S+)\s*$/u.exec(rest)?.[1] ?? "";
  const next = text.slice(end, limit).trimStart()[0] ?? "";
  return !isAbbreviation(word, previous, next);
}

/** "1.", "Điều 5.", "A3." at the start of a sentence name it and do not end it. */
function isMarkerOnly(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end + 60).trimStart();
  const lead = text.slice(start, end).trim();
  const marker = lineMarker(line);
  return marker !== null && marker.text === lead;
}

/** White space, then anything but a small letter or a continuing comma. */
function beginsSentence(text: string, end: number, limit: number): boolean {
  if (end >= limit) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  let next = end;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  return next >= limit || !/[\p{Ll},;:)%]/u.test(text[next] as string);
}

/** Nested deeper than this it is no prose. */
const MAX_DEPTH = 8;

/** Position of the bracket or quote that closes the one at `open`, near enough; else -1. */
function closingAt(text: string, open: number, closer: string, limit: number): number {
  const opener = text[open];
  if (opener === '"' && /[\p{L}\p{N}]/u.test(text[open - 1] ?? "")) return -1;
  let depth = 1;
  const last = Math.min(limit, open + MAX_ENCLOSED);
  for (let i = open + 1; i < last && depth <= MAX_DEPTH; i++) {
    if (text[i] === closer) depth--;
    else if (text[i] === opener) depth++;
    if (depth === 0) return i;
  }
  return -1;
}
