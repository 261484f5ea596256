import type { Language, Span } from "../domain/document.ts";

/** A passage that a draft leans on. */
export interface Support {
  readonly documentId: string;
  readonly span: Span;
}

/** A number that no document states but that follows from others that are cited. */
export type Calculation = Difference | Sum;

interface Difference {
  readonly operation: "difference";
  /** Amounts in the base of their unit, as the ledger has them. */
  readonly left: number;
  readonly right: number;
  /** The result as the claim writes it. */
  readonly result: string;
}

interface Sum {
  readonly operation: "sum";
  /** Two or more amounts, each stated by a mention of its own; of the same unit. */
  readonly operands: readonly number[];
  /** The result as the claim writes it. */
  readonly result: string;
}

/** A statement that has not passed `verify` yet: nothing of it may be shown. */
export interface Draft {
  readonly text: string;
  readonly support: readonly Support[];
  readonly calculation?: Calculation;
  /** How separators in `text` are read; default: as the first document quoted writes them. */
  readonly language?: Language;
}

/** What a composer made of the evidence. */
export interface Composition {
  readonly drafts: readonly Draft[];
  /** Sentences about the answer itself; they state no fact of a document. */
  readonly notes: readonly string[];
}

export const NOTHING: Composition = { drafts: [], notes: [] };

/** Statements, each once, and none that is a part of another. */
export function distinct<Statement extends { readonly text: string }>(
  statements: readonly Statement[],
): Statement[] {
  return statements.filter(({ text }, i) =>
    statements.every(
      (other, k) => k === i || (other.text === text ? i < k : !other.text.includes(text)),
    ),
  );
}
