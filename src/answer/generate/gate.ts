import type { Citation } from "../../domain/answer.ts";
import type { Language, Span } from "../../domain/document.ts";
import { locateQuote } from "../../text/quotes.ts";
import type { Draft, Support } from "../draft.ts";
import { type ReadableDocuments, type Rejection, type Verdict, verify } from "../verify.ts";
import { findCalculation } from "./calculation.ts";
import { keptQualifier } from "./change-end.ts";
import { columnHeaders } from "./column-headers.ts";
import { isOnTopic, type Surroundings, strayName, strayNumber, strayUnit } from "./evidence.ts";
import type { PromptPassage } from "./fence.ts";
import { flippedWord } from "./polarity.ts";
import type { ModelClaim } from "./reply.ts";
import { widened } from "./widen.ts";
import { plainWording } from "./wording.ts";

/** A passage that the model was given, with its place in the document. */
export interface GivenPassage extends PromptPassage {
  readonly documentId: string;
  readonly span: Span;
}

export type ModelRejection =
  | Rejection
  | "empty"
  | "too-long"
  | "link"
  | "fabricated-quote"
  | "unsupported-name"
  | "flipped"
  | "off-topic";

export type GateVerdict =
  | {
      readonly ok: true;
      readonly text: string;
      readonly citations: readonly Citation[];
      /** Quotes that stood in another passage than the one named. */
      readonly repointed: number;
    }
  | { readonly ok: false; readonly reason: ModelRejection; readonly detail: string };

export interface GateContext {
  readonly passages: readonly GivenPassage[];
  readonly documents: ReadableDocuments;
  /** As the model was asked. */
  readonly question: string;
  /** Of the answer: decides how separators in a claim may be read besides the document's way. */
  readonly language: Language;
}

/**
 * Everything that a model's claim has to pass: what `verify` asks of all claims, and what only a
 * model can get wrong.
 */
export function checkClaim(claim: ModelClaim, context: GateContext): GateVerdict {
  const wording = plainWording(claim.text, context.passages.length);
  if (!wording.ok) return { ok: false, reason: wording.reason, detail: claim.text.slice(0, 80) };
  const { text } = wording;
  if (claim.citations.length === 0) return { ok: false, reason: "no-citation", detail: text };
  const support: Support[] = [];
  let repointed = 0;
  for (const { passage, quote } of claim.citations.slice(0, MAX_CITATIONS)) {
    const place = locate(quote, passage, context);
    if (place === null) {
      return { ok: false, reason: "fabricated-quote", detail: quote.slice(0, 200) };
    }
    if (place.isElsewhere) repointed++;
    support.push(place.support);
  }
  const verdict = judge(text, support, context);
  if (verdict.ok || !HEADED.has(verdict.reason))
    return verdict.ok ? { ...verdict, repointed } : verdict;
  const { documents, language } = context;
  const written = documents.entry(support[0]?.documentId ?? "")?.metadata.language ?? language;
  const headers = columnHeaders(text, support, documents, written);
  const headed = headers.length === 0 ? verdict : judge(text, [...support, ...headers], context);
  return headed.ok ? { ...headed, repointed } : verdict;
}

/** What fails where a day or a quarter stands at the head of a table's column. */
const HEADED: ReadonlySet<ModelRejection> = new Set(["unsupported-date", "unsupported-number"]);

type Fault = Exclude<GateVerdict, { ok: true }>;
type Judged = Omit<Extract<GateVerdict, { ok: true }>, "repointed"> | Fault;

function judge(text: string, support: readonly Support[], context: GateContext): Judged {
  const surroundings = surroundingsOf(support, context);
  const verdict = gate(text, support, surroundings.quotes, context);
  if (!verdict.ok) return verdict;
  const languages = new Set(
    support.map(({ documentId }) => context.documents.entry(documentId)?.metadata.language),
  );
  const isAcross = !languages.has(context.language);
  const fault = modelFault(text, surroundings, context.language, isAcross);
  return fault ?? { ok: true, text, citations: verdict.citations };
}

/** More quotes than these prove nothing more. */
const MAX_CITATIONS = 8;

function locate(
  quote: string,
  number: number,
  { passages, documents, language }: GateContext,
): { support: Support; isElsewhere: boolean } | null {
  const named = passages[number - 1];
  const order = named === undefined ? passages : [named, ...passages];
  for (const passage of order) {
    const found = locateQuote(passage.text, quote);
    if (found === null) continue;
    const { documentId, span } = passage;
    const written = documents.entry(documentId)?.metadata.language ?? language;
    const { start, end } = widened(passage.text, found, written);
    return {
      support: { documentId, span: { start: span.start + start, end: span.start + end } },
      isElsewhere: passage !== named,
    };
  }
  return null;
}

function surroundingsOf(support: readonly Support[], context: GateContext): Surroundings {
  const { passages, documents, question } = context;
  const quoted = (item: Support): string =>
    documents.document(item.documentId)?.text.slice(item.span.start, item.span.end) ?? "";
  const above = support.flatMap(({ documentId, span }) => {
    const metadata = documents.entry(documentId)?.metadata;
    const passage = passages.find(
      (given) =>
        given.documentId === documentId &&
        given.span.start <= span.start &&
        span.end <= given.span.end,
    );
    return [
      metadata?.title ?? "",
      metadata?.number ?? "",
      metadata?.body ?? "",
      passage?.context ?? "",
    ];
  });
  return { quotes: support.map(quoted), context: above.join("\n"), question };
}

/** `verify`, with the claim's numbers read as the document writes them, else as the answer's language does. */
function gate(
  text: string,
  support: readonly Support[],
  quotes: readonly string[],
  { documents, language }: GateContext,
): Exclude<Verdict, { ok: false }> | Fault {
  const written = documents.entry(support[0]?.documentId ?? "")?.metadata.language ?? language;
  const languages = written === language ? [written] : [written, language];
  let last: Fault | null = null;
  for (const read of languages) {
    const calculated = findCalculation(text, quotes, read);
    if (calculated.kind === "wrong-direction") {
      return { ok: false, reason: "flipped", detail: calculated.detail };
    }
    const draft: Draft = {
      text,
      support,
      language: read,
      ...(calculated.kind === "difference" ? { calculation: calculated.calculation } : {}),
    };
    const verdict = verify(draft, documents, keptQualifier);
    if (verdict.ok) return verdict;
    last ??= verdict;
  }
  return last ?? { ok: false, reason: "no-citation", detail: text };
}

function modelFault(
  text: string,
  surroundings: Surroundings,
  language: Language,
  isAcross: boolean,
): Fault | null {
  const number =
    strayNumber(text, surroundings, language) ?? strayUnit(text, surroundings, language);
  if (number !== null) return { ok: false, reason: "unsupported-number", detail: number };
  const name = strayName(text, surroundings);
  if (name !== null) return { ok: false, reason: "unsupported-name", detail: name };
  const turned = flippedWord(text, surroundings.quotes);
  if (turned !== null) return { ok: false, reason: "flipped", detail: turned };
  if (!isOnTopic(text, surroundings, isAcross))
    return { ok: false, reason: "off-topic", detail: text };
  return null;
}
