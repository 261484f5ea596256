import type { Span } from "../domain/document.ts";

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

/**
 * Where a quote stands in a document: letter by letter, but for Unicode form, runs of white space,
 * and typographic quotes and dashes.
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
  if (at < 0) return null;
  const start = hay.offsets[at] as number;
  const last = hay.offsets[at + needle.length - 1] as number;
  return { start, end: last + 1 };
}
