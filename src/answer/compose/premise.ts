import type { AnswerPhrases } from "../../i18n/answers.ts";
import { fold } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { equalFigures } from "../../text/numbers.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import type { Understanding } from "../understand/understand.ts";
import { acceptable, cellDraft, sentenceDraft } from "./figure.ts";
import type { ComposeInput } from "./input.ts";
import { composeMeeting } from "./meeting.ts";
import { composePerson } from "./person.ts";

/**
 * "Is it X who …": who the documents say it is, compared by name. Empty when the question names
 * nobody, or nobody is found.
 */
export function composePersonPremise(input: ComposeInput, phrases: AnswerPhrases): Draft[] {
  const { understanding } = input;
  const named = findNames(understanding.question)[0];
  if (named === undefined) return [];
  const isName = (folded: string): boolean => fold(named.text).split(" ").includes(folded);
  const without = <Word extends { folded: string; text: string }>(words: readonly Word[]): Word[] =>
    words.filter((word) => !(isName(word.folded) && /^\p{Lu}/u.test(word.text)));
  const [stated] = composePerson({
    ...input,
    understanding: {
      ...understanding,
      words: without(understanding.words),
      essential: without(understanding.essential),
    },
  });
  if (stated === undefined) return [];
  const confirmed = fold(stated.text).includes(fold(named.text));
  return [{ ...stated, text: `${confirmed ? phrases.confirmed : phrases.denied}: ${stated.text}` }];
}

/** "… họp ở X phải không?": the place that the document names, compared. */
export function composePlacePremise(input: ComposeInput, phrases: AnswerPhrases): Draft[] {
  const { understanding } = input;
  const asked = PLACE.exec(understanding.question)?.[1];
  if (asked === undefined) return [];
  const asks = new Set(understanding.asks).add("place");
  const isPlace = (folded: string): boolean => fold(asked).split(" ").includes(folded);
  const words = understanding.words.filter((word) => !isPlace(word.folded));
  const drafts = composeMeeting({ ...input, understanding: { ...understanding, asks, words } });
  const stated = drafts.find((draft) => fold(draft.text).includes(fold(asked))) ?? drafts.at(-1);
  if (stated === undefined) return [];
  const confirmed = fold(stated.text).includes(fold(asked));
  return [{ ...stated, text: `${confirmed ? phrases.confirmed : phrases.denied}: ${stated.text}` }];
}

const PLACE =
  /(?:\s)(?:ở|tại|in|at)\s(?:thành phố\s|tỉnh\s|huyện\s|TP\.?\s)?((?:\p{Lu}[\p{L}\p{M}]*\s?){1,5})/u;

/** "Is it true that …500…?": compares the number of the question with the one that the documents state. */
export function composePremise(
  { numbers }: Understanding,
  candidates: readonly FigureCandidate[],
  phrases: AnswerPhrases,
): Draft[] {
  const premise = numbers[0];
  const best = candidates.find(acceptable);
  if (premise === undefined || best === undefined) return [];
  const confirmed = equalFigures(premise, best.mention);
  const stated = best.cell === null ? sentenceDraft(best, false) : cellDraft(best);
  const opening = confirmed ? phrases.confirmed : phrases.denied;
  return [{ ...stated, text: `${opening}: ${stated.text}` }];
}
