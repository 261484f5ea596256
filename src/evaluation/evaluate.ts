import type { Answer, Citation, Question, Rights } from "../domain/answer.ts";
import type { DocumentEntry, IsoDate } from "../domain/document.ts";
import {
  type EvidenceFinding,
  evidenceRecall,
  isValidCitation,
  type LoadedDocuments,
} from "./evidence.ts";
import { type FigureFinding, figureExactness } from "./figures.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type Item, UNANSWERABLE } from "./question-file.ts";
import { readStatement } from "./statement.ts";
import { citationSupport, type Support } from "./support.ts";
import { judge, type Verdict } from "./verdict.ts";

/** One question with its answer and everything that was found about it. */
export interface EvaluatedItem {
  /** Name of the question file. */
  readonly file: string;
  readonly item: Item;
  /** `null` when asking failed; `error` says why. */
  readonly answer: GivenAnswer | null;
  readonly error: string | null;
  readonly verdict: Verdict;
  readonly citations: { readonly total: number; readonly valid: number };
  readonly support: Support;
  readonly evidence: EvidenceFinding;
  readonly figures: FigureFinding;
  /** An unanswerable question was answered with a number or a day: the worst that can happen. */
  readonly inventedFigure: boolean;
}

/** What is evaluated: of an application only what is used here. */
export interface Subject {
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;
  documents(rights: Rights): readonly DocumentEntry[];
  text(documentId: string, rights: Rights): string | null;
}

export interface EvaluateOptions {
  /** The answer as its readers get it, without sources. */
  readonly render: (answer: Answer) => string;
  /** What "today" means in the questions. */
  readonly today: IsoDate;
  readonly signal?: AbortSignal;
}

const rights: Rights = { collections: "all" };

export interface QuestionSet {
  readonly file: string;
  readonly items: readonly Item[];
}

/** Asks all questions one after the other, in their order, and judges the answers. */
export async function evaluate(
  subject: Subject,
  sets: readonly QuestionSet[],
  options: EvaluateOptions,
): Promise<EvaluatedItem[]> {
  const documents = loadedDocuments(subject);
  const evaluated: EvaluatedItem[] = [];
  for (const { file, items } of sets) {
    for (const item of items) {
      options.signal?.throwIfAborted();
      let answer: GivenAnswer | null = null;
      let error: string | null = null;
      try {
        const given = await subject.ask(
          {
            text: item.question,
            history: item.history ?? [],
            rights,
            language: item.lang,
            today: options.today,
          },
          options.signal,
        );
        answer = toGivenAnswer(given, options.render);
      } catch (reason) {
        if (options.signal?.aborted === true) throw reason;
        error = reason instanceof Error ? reason.message : String(reason);
      }
      evaluated.push({ file, item, answer, error, ...findings(item, answer, documents) });
    }
  }
  return evaluated;
}

function loadedDocuments(subject: Subject): LoadedDocuments {
  const texts = new Map<string, string | null>();
  return {
    entries: subject.documents(rights),
    text(documentId) {
      const known = texts.get(documentId);
      if (known !== undefined) return known;
      const text = subject.text(documentId, rights);
      texts.set(documentId, text);
      return text;
    },
  };
}

function toGivenAnswer(answer: Answer, render: (answer: Answer) => string): GivenAnswer {
  return {
    text: render(answer),
    refused: answer.kind === "not-found",
    claims: answer.kind === "answered" ? answer.claims : [],
    citations: answer.citations,
    mode: answer.mode,
    snapshot: answer.snapshot,
    latencyMs: Math.round(answer.latencyMs * 100) / 100,
  };
}

type Findings = Omit<EvaluatedItem, "file" | "item" | "answer" | "error">;

function findings(item: Item, answer: GivenAnswer | null, documents: LoadedDocuments): Findings {
  const valid = (answer?.citations ?? []).filter((citation) =>
    isValidCitation(citation, documents),
  );
  const isAnswerable = item.type !== UNANSWERABLE;
  // The nearest passages of a negative prove nothing.
  const proof: readonly Citation[] = answer?.refused === false ? valid : [];
  return {
    verdict:
      answer === null
        ? { correct: false, refused: false, missing: item.must, wrong: [] }
        : judge(item, answer, (words) => standsInDocuments(words, documents)),
    citations: { total: answer?.citations.length ?? 0, valid: valid.length },
    support: citationSupport(answer?.claims ?? [], answer?.citations ?? []),
    evidence: evidenceRecall(isAnswerable ? item.evidence : [], item.evidenceDoc, proof, documents),
    figures: isAnswerable ? figureExactness(item, answer?.text ?? "") : { total: 0, exact: 0 },
    inventedFigure:
      !isAnswerable &&
      (answer?.claims ?? []).some(({ text }) =>
        readStatement(text).parts.some(({ kind }) => kind !== "word"),
      ),
  };
}

function standsInDocuments(words: string, documents: LoadedDocuments): boolean {
  const wanted = words.normalize("NFC").replace(/\s+/gu, " ").trim();
  return documents.entries.some(({ documentId }) =>
    documents.text(documentId)?.replace(/\s+/gu, " ").includes(wanted),
  );
}
