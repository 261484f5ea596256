/** Half-open range `[start, end)` of UTF-16 code units in a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Calendar date as `YYYY-MM-DD`, no time zone. */
export type IsoDate = string;

export type Language = "vi" | "en";

/** The kinds of file that `ingest/parse` understands. */
export type MediaType = "text/plain" | "text/markdown" | "text/html";

/** What the document says about itself; `null` where it does not say. */
export interface DocumentMetadata {
  /** The heading that names the meeting or the paper; the file name where the text has none. */
  readonly title: string;
  /** Day on which the meeting took place. */
  readonly heldOn: IsoDate | null;
  /** Day on which the paper was signed or published ("Lạc Giang, ngày 18 tháng 10 năm 2023"). */
  readonly issuedOn: IsoDate | null;
  /** Document number as written, e.g. `45-TB/ĐU`. */
  readonly number: string | null;
  /** The organisation whose meeting it is. */
  readonly body: string | null;
  readonly place: string | null;
  /** Language that most of the text is written in. */
  readonly language: Language;
}

/**
 * One structural piece of a document. Blocks come in text order, do not overlap, and cover
 * everything but white space. `span` includes list markers and table pipes.
 */
export type Block =
  | { readonly kind: "heading"; readonly span: Span; readonly level: number }
  | { readonly kind: "paragraph"; readonly span: Span }
  | {
      readonly kind: "listItem";
      readonly span: Span;
      /** As written: `1.`, `-`, `a)`, `6.1`, `A3.` */
      readonly marker: string;
    }
  | {
      readonly kind: "tableRow";
      readonly span: Span;
      readonly isHeader: boolean;
      /** Trimmed cell contents, left to right; empty cells have an empty span. */
      readonly cells: readonly Span[];
      /** Column headers as text, aligned with `cells`; empty strings where the table has none. */
      readonly headers: readonly string[];
    };

/**
 * Where normalisation changed the length of the text: from `normalized` on, an offset `n` of the
 * normalised text stands at `original + (n − normalized)` of the decoded original. Sorted by
 * `normalized`; the first entry is `{ normalized: 0, original: 0 }` or the start of the content.
 */
export interface OffsetBreak {
  readonly normalized: number;
  readonly original: number;
}

/** One meeting file, immutable. */
export interface SourceDocument {
  /** SHA-256 (hex) of media type, parser version and bytes: same id, same parse. */
  readonly id: string;
  readonly mediaType: MediaType;
  /** NFC, `\n` line ends, no byte-order mark, no zero-width characters. Every span refers to it. */
  readonly text: string;
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly Block[];
  readonly offsets: readonly OffsetBreak[];
}

/** A document's place in a snapshot. */
export interface DocumentEntry {
  readonly documentId: string;
  /** Path relative to the folder it was ingested from, `/` separated; unique in a snapshot. */
  readonly path: string;
  /** First folder of `path`, or `general`: what access is granted by. */
  readonly collection: string;
  readonly metadata: DocumentMetadata;
}

/**
 * A span that is embedded and indexed. The chunks of a document are in order and tile its text:
 * the first starts at 0, each starts where the one before ended, the last ends at `text.length`.
 */
export interface Chunk {
  readonly span: Span;
  readonly kind: Block["kind"];
  /** Title, date, headings above, column headers: indexed with the chunk, never quoted as its text. */
  readonly context: string;
}
