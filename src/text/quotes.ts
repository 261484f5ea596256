import type { Span } from "../domain/document.ts";
import { canonicalKey } from "./fold.ts";

const QUOTE_MARKS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
};

interface Comparable {
  readonly text: string;
  /** Offset in the original of each code unit of `text`, and the original's end. */
  readonly offsets: readonly number[];
}

/** Runs of white space as one space, typographic quotes and dashes as plain ones; trimmed. */
function comparable(text: string): Comparable {
  let out = "";
  const offsets: number[] = [];
  let pendingSpace = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (/\s/u.test(character)) {
      pendingSpace = out !== "";
      continue;
    }
    if (pendingSpace) {
      out += " ";
      offsets.push(i - 1);
      pendingSpace = false;
    }
    out += QUOTE_MARKS[character] ?? character;
    offsets.push(i);
  }
  return { text: out, offsets };
}

/** Words with what separates them, in comparable spelling: case and the place of tone marks folded. */
interface Piece {
  readonly key: string;
  readonly isWord: boolean;
  /** In the comparable text. */
  readonly start: number;
  readonly end: number;
}

function pieces(text: string): Piece[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu), ({ 0: piece, index }) => {
    const isWord = /\p{L}/u.test(piece);
    return {
      key: isWord ? canonicalKey(piece) : piece,
      isWord,
      start: index,
      end: index + piece.length,
    };
  });
}

/** Quotation marks and full stops around a quote are the writer's, not the document's. */
function trimmedEnds(all: readonly Piece[]): readonly Piece[] {
  const isContent = ({ key, isWord }: Piece): boolean => isWord || /\d/u.test(key);
  const first = all.findIndex(isContent);
  const last = all.findLastIndex(isContent);
  return first < 0 ? [] : all.slice(first, last + 1);
}

/** Word by word: `hoà` is `hòa`, and a capital that begins a sentence is no difference. */
function findWords(hay: string, needle: string): { start: number; end: number } | null {
  const wanted = trimmedEnds(pieces(needle));
  const there = pieces(hay);
  for (let at = 0; at + wanted.length <= there.length; at++) {
    if (!wanted.every((piece, i) => fits(piece, there[at + i] as Piece, i, wanted.length)))
      continue;
    const first = there[at] as Piece;
    const last = there[at + wanted.length - 1] as Piece;
    const lead = (wanted[0] as Piece).isWord
      ? 0
      : first.key.length - (wanted[0] as Piece).key.trimStart().length;
    const tail = (wanted.at(-1) as Piece).isWord
      ? last.end
      : last.start + (wanted.at(-1) as Piece).key.trimEnd().length;
    return { start: first.start + lead, end: tail };
  }
  return null;
}

/** The outer pieces may be cut off by the quote's ends where they hold a number. */
function fits(wanted: Piece, there: Piece, position: number, length: number): boolean {
  if (wanted.isWord || (position > 0 && position < length - 1)) return wanted.key === there.key;
  if (there.isWord) return false;
  const [key, hay] = [wanted.key, there.key];
  if (position === 0)
    return hay.endsWith(key.trimStart()) && !/[\d.,]$/u.test(hay.slice(0, -key.trimStart().length));
  return hay.startsWith(key.trimEnd()) && !/^[.,]?\d/u.test(hay.slice(key.trimEnd().length));
}

/**
 * Where a quote stands in a document: letter by letter, but for Unicode form, runs of white space,
 * typographic quotes and dashes, and where that is not enough the place of tone marks (hoà = hòa),
 * case, and punctuation around the quote.
 * @param text the document's text, NFC
 * @param quote at least `minWords` words, else it is not found
 * @returns the first place, with the document's own characters; `null` when it is not there
 */
export function locateQuote(text: string, quote: string, minWords = 3): Span | null {
  const needle = comparable(quote.normalize("NFC")).text;
  if (needle === "" || needle.split(" ").length < minWords) return null;
  const exact = text.indexOf(quote);
  if (exact >= 0 && quote.trim() === quote) return { start: exact, end: exact + quote.length };
  const hay = comparable(text);
  const at = hay.text.indexOf(needle);
  const bare = needle.replace(/^["'\s]+/u, "").replace(/["'\s.,;:…]+$/u, "");
  const found = at < 0 ? findWords(hay.text, bare) : { start: at, end: at + needle.length };
  if (found === null || found.end <= found.start) return null;
  const start = hay.offsets[found.start] as number;
  const last = hay.offsets[found.end - 1] as number;
  return { start, end: last + 1 };
}
