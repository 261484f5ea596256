import type { Citation, Claim } from "../domain/answer.ts";
import type { DocumentEntry, Language, SourceDocument } from "../domain/document.ts";
import { sameDate } from "../text/dates.ts";
import type { QualifierKind } from "../text/number-context.ts";
import { compatibleUnits, equalFigures, type NumberMention } from "../text/numbers.ts";
import { sameNumber } from "../text/same-number.ts";
import type { Calculation, Draft, Support } from "./draft.ts";
import { datesOf, numbersOf, rowNumbersOf } from "./mentions.ts";

export type Rejection =
  | "no-citation"
  | "unknown-document"
  | "bad-span"
  | "unsupported-number"
  | "unsupported-date"
  | "dropped-qualifier"
  | "wrong-calculation";

export type Verdict =
  | { readonly ok: true; readonly citations: readonly Citation[] }
  | { readonly ok: false; readonly reason: Rejection; readonly detail: string };

/** The documents that the asker may read, and nothing else. */
export interface ReadableDocuments {
  entry(documentId: string): DocumentEntry | undefined;
  document(documentId: string): SourceDocument | null;
}

/** Between two cells of a table: pipes, tabs, or spaces in a row. */
const COLUMN_BORDER = /[|\t]| {2,}/u;

/** Longest quote that is shown; a longer one is no proof anybody reads. */
const MAX_QUOTE_LENGTH = 3000;

/** What qualifies a number, in the text that it stands in; `null` where nothing does. */
export type QualifierReading = (mention: NumberMention, text: string) => QualifierKind | null;

/**
 * The one gate through which every claim leaves, whoever composed it: each citation stands verbatim
 * in a document that the asker may read, and every number and date of the claim stands in its
 * quotes, in value and unit, with its qualifier.
 */
export function verify(
  draft: Draft,
  documents: ReadableDocuments,
  qualifierIn: QualifierReading = ({ qualifier }) => qualifier?.kind ?? null,
): Verdict {
  if (draft.support.length === 0) return rejected("no-citation", draft.text);
  const citations: Citation[] = [];
  for (const support of draft.support) {
    const citation = cite(support, documents);
    if (typeof citation === "string") return rejected(citation, draft.text);
    citations.push(citation);
  }
  const quotes = citations.map((citation) => citation.quote);
  // Separators are read as the document writes them, in its quotes and in claims about it alike.
  const language =
    draft.language ?? documents.entry(citations[0]?.documentId ?? "")?.metadata.language ?? "vi";
  const numbers = citations.flatMap(({ documentId, quote }) => {
    const written = documents.entry(documentId)?.metadata.language ?? language;
    const stated = [...numbersOf(quote, written), ...rowNumbersOf(quote, written)];
    return stated.map((number) => ({ number, quote }));
  });
  // "Quý IV   Năm 2024" of a header row are two columns, and one date when read through.
  const dates = quotes.flatMap((quote) => [
    ...datesOf(quote),
    ...quote.split(COLUMN_BORDER).flatMap((cell) => datesOf(cell)),
  ]);
  const stated = numbers.map(({ number }) => number);
  if (draft.calculation !== undefined && !recomputes(draft.calculation, stated, language)) {
    return rejected("wrong-calculation", draft.calculation.result);
  }
  for (const mention of numbersOf(draft.text, language)) {
    if (mention.kind !== "figure") continue;
    if (draft.calculation !== undefined && isResult(mention, draft.calculation)) continue;
    const equal = numbers.filter(({ number }) => equalFigures(mention, number));
    if (equal.length === 0) return rejected("unsupported-number", mention.text);
    // A qualifier of the quote must be in the claim, and the claim may not add one.
    const own = qualifierIn(mention, draft.text);
    if (!equal.some(({ number, quote }) => qualifierIn(number, quote) === own)) {
      return rejected("dropped-qualifier", mention.text);
    }
  }
  for (const mention of datesOf(draft.text)) {
    if (mention.kind === "date" && !dates.some((date) => sameDate(mention, date))) {
      return rejected("unsupported-date", mention.text);
    }
  }
  return { ok: true, citations };
}

function rejected(reason: Rejection, detail: string): Verdict {
  return { ok: false, reason, detail };
}

function cite({ documentId, span }: Support, documents: ReadableDocuments): Citation | Rejection {
  const entry = documents.entry(documentId);
  const document = entry === undefined ? null : documents.document(documentId);
  if (entry === undefined || document === null) return "unknown-document";
  const { start, end } = span;
  const inRange = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  if (!inRange || end > document.text.length || end - start > MAX_QUOTE_LENGTH) return "bad-span";
  const { title, heldOn, issuedOn } = entry.metadata;
  return {
    documentId,
    doc: entry.path,
    collection: entry.collection,
    title,
    date: heldOn ?? issuedOn,
    quote: document.text.slice(start, end),
    start,
    end,
    page: null,
  };
}

function operandsOf(calculation: Calculation): readonly number[] {
  return calculation.operation === "sum"
    ? calculation.operands
    : [calculation.left, calculation.right];
}

function outcomeOf(calculation: Calculation): number {
  return calculation.operation === "sum"
    ? calculation.operands.reduce((sum, operand) => sum + operand, 0)
    : Math.abs(calculation.left - calculation.right);
}

/**
 * Whether every operand is cited, all in units that go together, and the result is what follows.
 * Of a sum each operand needs a mention of its own: 11 + 11 two of them.
 */
function recomputes(
  calculation: Calculation,
  numbers: readonly NumberMention[],
  language: Language,
): boolean {
  const operands = operandsOf(calculation);
  const stated = numbersOf(calculation.result, language).find(({ kind }) => kind === "figure");
  if (operands.length < 2 || stated?.value == null) return false;
  if (!sameNumber(stated.value, outcomeOf(calculation))) return false;
  const mentions = operands.map((operand) =>
    numbers.filter(({ value, upper, shape }) =>
      // "310/640 km" states both its parts.
      [value, shape === "ratio" ? upper : null].some(
        (stated) => stated !== null && sameNumber(stated, operand),
      ),
    ),
  );
  const isStatedOften = operands.every(
    (operand, i) =>
      calculation.operation !== "sum" ||
      (mentions[i] ?? []).length >= operands.filter((other) => sameNumber(other, operand)).length,
  );
  const goTogether = (mentions[0] ?? []).some(({ unit }) =>
    mentions.every((own) => own.some((mention) => compatibleUnits(unit, mention.unit))),
  );
  return isStatedOften && goTogether;
}

function isResult(mention: NumberMention, calculation: Calculation): boolean {
  return mention.value !== null && sameNumber(mention.value, outcomeOf(calculation));
}

/** Claims and their citations, numbered in order of first use; equal citations are shared. */
export function number(verified: readonly { text: string; citations: readonly Citation[] }[]): {
  claims: Claim[];
  citations: Citation[];
} {
  const citations: Citation[] = [];
  const claims = verified.map(({ text, citations: own }) => ({
    text,
    citations: own.map((citation) => {
      const known = citations.findIndex(
        ({ documentId, start, end }) =>
          documentId === citation.documentId && start === citation.start && end === citation.end,
      );
      return known >= 0 ? known : citations.push(citation) - 1;
    }),
  }));
  return { claims, citations };
}
