import type { Answer, Citation } from "../domain/answer.ts";
import { renderAnswer } from "../i18n/answers.ts";

/** A citation as scripts read it. `quote` is `text.slice(start, end)` of the document `doc`. */
interface CitationJson {
  readonly doc: string;
  readonly title: string;
  readonly date: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
}

/** The answer as scripts read it: the contract of `ask --json` and `ask --jsonl`. */
export interface AnswerJson {
  readonly kind: Answer["kind"];
  /** Plain text, framing sentences included, sources not. */
  readonly text: string;
  readonly refused: boolean;
  /** `citations` are indices into the list below. Empty for a refusal. */
  readonly claims: readonly { readonly text: string; readonly citations: readonly number[] }[];
  readonly citations: readonly CitationJson[];
  readonly mode: Answer["mode"];
  readonly snapshot: string;
  readonly latencyMs: number;
}

function citationJson(citation: Citation): CitationJson {
  const { doc, title, date, quote, start, end, page } = citation;
  return { doc, title, date, quote, start, end, page };
}

export function answerJson(answer: Answer): AnswerJson {
  return {
    kind: answer.kind,
    text: renderAnswer(answer),
    refused: answer.kind === "not-found",
    claims:
      answer.kind === "answered"
        ? answer.claims.map(({ text, citations }) => ({ text, citations }))
        : [],
    citations: answer.citations.map(citationJson),
    mode: answer.mode,
    snapshot: answer.snapshot,
    latencyMs: Math.round(answer.latencyMs * 100) / 100,
  };
}
