import type { AnswerPhrases } from "../../i18n/answers.ts";
import { fold } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { equalFigures, type NumberMention } from "../../text/numbers.ts";
import { sameNumber } from "../../text/same-number.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Draft } from "../draft.ts";
import type { FigureCandidate } from "../figures.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";
import { composeMeeting } from "./meeting.ts";
import { acceptable, amountOf, type FiguresFor, unitBeside } from "./operands.ts";
import { composePerson } from "./person.ts";
import { operandDraft } from "./result.ts";

/**
 * "Is it X who …": who the documents say it is, compared by name. Empty when the question names
 * nobody, or nobody is found.
 */
export function composePersonPremise(
  input: ComposeInput,
  phrases: AnswerPhrases,
  context: FeatureContext,
): Draft[] {
  const { understanding } = input;
  const named = findNames(understanding.question)[0];
  if (named === undefined) return [];
  const isName = (folded: string): boolean => fold(named.text).split(" ").includes(folded);
  const without = <Word extends { folded: string; text: string }>(words: readonly Word[]): Word[] =>
    words.filter((word) => !(isName(word.folded) && /^\p{Lu}/u.test(word.text)));
  const about = {
    ...understanding,
    words: without(understanding.words),
    essential: without(understanding.essential),
  };
  const [stated] = composePerson({ ...input, understanding: about }, context);
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

/** Share of the question's weight that must stand around a figure that contradicts it. */
const SURE = 0.6;

/**
 * "Is it true that …500…?": compares the number of the question with the one of the same unit that
 * the documents state. A figure that only partly fits confirms and contradicts nothing.
 */
export function composePremise(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
): Draft[] {
  const premise = understanding.numbers[0];
  if (premise === undefined) return [];
  const about = withoutNumber(understanding, premise);
  const best = figuresFor(about).find(
    (candidate) => acceptable(candidate) && isOfUnit(candidate, premise),
  );
  if (best === undefined) return [];
  const confirmed = equalFigures(premise, best.mention) || equalsCell(premise, best);
  if (!confirmed && best.coverage < SURE) return [];
  const stated = operandDraft(best);
  const opening = confirmed ? phrases.confirmed : phrases.denied;
  return [{ ...stated, text: `${opening}: ${stated.text}` }];
}

/** "229,8 tỷ" of the question is 229,8 in a column of "tỷ đồng", and in one that names no unit. */
function equalsCell(premise: NumberMention, candidate: FigureCandidate): boolean {
  if (candidate.cell === null || premise.value === null || premise.raw === null) return false;
  const amount = amountOf(candidate);
  const asked = unitBeside(candidate) === null ? premise.raw : premise.value;
  return amount !== null && sameNumber(amount, asked);
}

/** The question with a gap where its number and the unit stand. */
function withoutNumber(understanding: Understanding, premise: NumberMention): Understanding {
  const { unit, scaleWord, extent } = premise;
  const isMeasured = scaleWord !== null || (unit !== null && unit.class !== "count");
  const { start, end } = isMeasured ? extent : premise.span;
  const inside = new Set<number>();
  tokenize(understanding.searchText).forEach(({ span }, position) => {
    if (start <= span.start && span.end <= end) inside.add(position);
  });
  const isAround = ({ position }: ContentWord): boolean => !inside.has(position);
  const essential = understanding.essential.filter(isAround);
  return {
    ...understanding,
    words: understanding.words.filter(isAround),
    essential: essential.length > 0 ? essential : understanding.essential,
    counted: isMeasured ? [] : understanding.counted,
    askedUnit: !isMeasured ? understanding.askedUnit : (unit?.class ?? "scale"),
  };
}

/** "21,5 tỷ" is compared with amounts alone: no count, no share. */
function isOfUnit(candidate: FigureCandidate, premise: NumberMention): boolean {
  const own = candidate.mention.unit ?? unitBeside(candidate)?.unit ?? null;
  if (premise.unit !== null) return own === null || own.class === premise.unit.class;
  return premise.scaleWord === null || own === null || own.class !== "percent";
}
