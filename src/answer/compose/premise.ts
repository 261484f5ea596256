import type { AnswerPhrases } from "../../i18n/answers.ts";
import { equalFigures } from "../../text/numbers.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import type { Understanding } from "../understand/understand.ts";
import { acceptable, cellDraft, sentenceDraft } from "./figure.ts";

/** "Is it true that …500…?": compares the number of the question with the one that the documents state. */
export function composePremise(
  { numbers }: Understanding,
  candidates: readonly FigureCandidate[],
  phrases: AnswerPhrases,
): Draft[] {
  const premise = numbers[0];
  const best = candidates.filter(acceptable)[0];
  if (premise === undefined || best === undefined) return [];
  const confirmed = equalFigures(premise, best.mention);
  const stated = best.cell === null ? sentenceDraft(best, false) : cellDraft(best);
  const opening = confirmed ? phrases.confirmed : phrases.denied;
  return [{ ...stated, text: `${opening}: ${stated.text}` }];
}
