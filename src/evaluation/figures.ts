import { compatibleUnits, findNumbers, type NumberMention } from "../text/numbers.ts";
import { sameNumber } from "../text/same-number.ts";
import { readNumber } from "./numerals.ts";
import type { Item } from "./question-file.ts";
import { plainText } from "./statement.ts";

export interface FigureFinding {
  /** Figures that a right answer states. */
  readonly total: number;
  /** Those that the answer states with the right value, unit and qualifier. */
  readonly exact: number;
}

/** An entry of `must` that is a number, perhaps with a scale word or a unit. */
const NUMERIC = /^(\d+(?:[.,]\d+)*)(?:\s*%|\s+\p{L}.*)?$/u;

/**
 * Of the numbers that must be said, how many are said exactly. Unit and qualifier are those of the
 * reference answer; a qualifier of the gold evidence is right as well.
 */
export function figureExactness(item: Item, answerText: string): FigureFinding {
  const reference = figures(item.answer, item);
  const evidence = item.evidence.flatMap((passage) => figures(passage, item));
  const given = figures(answerText, item);
  let total = 0;
  let exact = 0;
  for (const entry of item.must) {
    const wanted = entry
      .split("||")
      .flatMap((alternative) => NUMERIC.exec(alternative.trim())?.[1] ?? [])
      .flatMap((digits) => reference.filter((figure) => hasValue(figure, digits)).slice(0, 1))
      .at(0);
    if (wanted === undefined) continue;
    total++;
    const stated = evidence.filter((figure) => sameAmount(figure, wanted));
    const qualifiers = new Set([wanted, ...stated].map(({ qualifier }) => qualifier?.kind ?? null));
    const isExact = given.some(
      (figure) =>
        sameAmount(figure, wanted) &&
        compatibleUnits(figure.unit, wanted.unit) &&
        qualifiers.has(figure.qualifier?.kind ?? null),
    );
    if (isExact) exact++;
  }
  return { total, exact };
}

function figures(text: string, { lang }: Item): NumberMention[] {
  return findNumbers(plainText(text), { language: lang }).filter(
    ({ kind, value }) => kind === "figure" && value !== null,
  );
}

function hasValue({ raw, value, upper }: NumberMention, digits: string): boolean {
  return readNumber(digits).some((reading) =>
    [raw, value, upper].some((known) => known !== null && sameNumber(known, reading)),
  );
}

function sameAmount(a: NumberMention, b: NumberMention): boolean {
  if (a.value === null || b.value === null || !sameNumber(a.value, b.value)) return false;
  // A ratio's whole may be left out: "14 đồng chí" for "14/15 đồng chí".
  return a.upper === null || b.upper === null || sameNumber(a.upper, b.upper);
}
