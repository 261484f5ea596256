import { fold } from "../text/fold.ts";
import { readExpectation, says } from "./expectation.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type Item, UNANSWERABLE } from "./question-file.ts";
import { saysNotFound } from "./refusal.ts";
import { plainText, readStatement } from "./statement.ts";
import { wrongClaims } from "./wrong-claims.ts";

/** Whether an answer is right. */
export interface Verdict {
  readonly correct: boolean;
  readonly refused: boolean;
  /** Entries of `must` that the answer does not say. */
  readonly missing: readonly string[];
  /** Entries of `mustNot` that it gives as its answer. */
  readonly wrong: readonly string[];
}

/**
 * An unanswerable question is answered rightly by the negative alone; any other by everything that
 * must be said and nothing that must not, where both compare values, days and words, not spellings.
 * @param isQuote whether words stand verbatim in a loaded document: such quotes are no claims
 */
export function judge(
  item: Item,
  answer: Pick<GivenAnswer, "text" | "refused">,
  isQuote: (words: string) => boolean,
): Verdict {
  const options = { ignoresDiacritics: item.lang === "en" };
  const reference = readStatement(item.answer);
  const must = item.must.map((entry) => readExpectation(entry, reference));
  const mustNot = item.mustNot.map((entry) => readExpectation(entry, reference));
  const text = withoutSources(answer.text);
  const statement = readStatement(text);
  const missing = must
    .filter((expectation) => !says(statement, expectation, options))
    .map(({ written }) => written);
  if (item.type === UNANSWERABLE) {
    const refused = answer.refused || saysNotFound(plainText(text));
    return { correct: refused, refused, missing: [], wrong: [] };
  }
  const refused = answer.refused;
  const wrong = wrongClaims(text, must, mustNot, isQuote, options);
  return {
    correct: !refused && missing.length === 0 && wrong.length === 0,
    refused,
    missing,
    wrong,
  };
}

/** A line that names the sources is no claim. */
function withoutSources(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\W*(?:nguon|sources?|trich dan|citations?)\s*:/u.test(fold(line)))
    .join("\n");
}
