import type { Span } from "../../domain/document.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ClauseWord } from "./words.ts";

/** A clause read as something to do. */
export interface Action {
  readonly owner: string | null;
  /** From the first word of what is to be done to the end of the clause. */
  readonly span: Span;
  /**
   * How surely it is a task: `cue` says so itself ("giao …", "shall"), `plan` announces ("sẽ",
   * "will"), `hint` does so in passing ("…, sẽ tổ chức"), `verb` merely starts with something to
   * do, `noun` names it without a verb.
   */
  readonly strength: "cue" | "plan" | "hint" | "verb" | "noun";
}

export interface ReadOptions {
  readonly lexicon: Lexicon;
  readonly isEnglish: boolean;
}

/** The action whose first word is `words[at]`; `null` for fewer than two words. */
export function action(
  words: readonly ClauseWord[],
  at: number,
  span: Span,
  owner: string | null,
  strength: Action["strength"],
): Action | null {
  const first = words[at];
  if (first === undefined || words.length - at < 2) return null;
  return { owner, span: { start: first.span.start, end: span.end }, strength };
}
