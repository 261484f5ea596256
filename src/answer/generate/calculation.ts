import type { Language } from "../../domain/document.ts";
import { compatibleUnits, type NumberMention } from "../../text/numbers.ts";
import { sameNumber } from "../../text/same-number.ts";
import type { Calculation } from "../draft.ts";
import { numbersOf } from "../mentions.ts";

/** Words of a claim that say that it calculates. */
const CALCULATES =
  /(?<!\p{L})(?:tăng|giảm|chênh|hơn|kém|nhiều hơn|ít hơn|so với|difference|increased?|decreased?|more|fewer|less|higher|lower|up|down|rose|fell|compared)(?!\p{L})/iu;

export type Calculated =
  | { readonly kind: "none" }
  | { readonly kind: "difference"; readonly calculation: Calculation }
  | { readonly kind: "wrong-direction"; readonly detail: string };

/**
 * A figure of a claim that its quotes do not state but that is the difference of two that they do,
 * both shown in the claim, is a calculation; `verify` does it again.
 */
export function findCalculation(
  claim: string,
  quotes: readonly string[],
  language: Language,
): Calculated {
  const figuresOf = (text: string): NumberMention[] =>
    numbersOf(text, language).filter(({ kind, value }) => kind === "figure" && value !== null);
  const own = figuresOf(claim);
  const turned = turnedChange(claim, own);
  if (turned !== null) return { kind: "wrong-direction", detail: turned };
  if (own.length < 3 || !CALCULATES.test(claim)) return { kind: "none" };
  const stated = quotes.flatMap(figuresOf);
  const isStated = (figure: NumberMention): boolean =>
    stated.some(
      ({ value, shape, unit }) =>
        same(value, figure.value) && shape === figure.shape && compatibleUnits(unit, figure.unit),
    );
  const results = own.filter((figure) => !isStated(figure));
  const operands = own.filter(isStated);
  const [result] = results;
  if (result === undefined || results.length > 1) return { kind: "none" };
  for (const left of operands) {
    for (const right of operands) {
      const difference = (left.value as number) - (right.value as number);
      if (left === right || difference <= 0 || !same(difference, result.value)) continue;
      const text = claim.slice(
        result.span.start,
        Math.max(result.span.end, result.unitSpan?.end ?? 0),
      );
      return {
        kind: "difference",
        calculation: {
          operation: "difference",
          left: left.value as number,
          right: right.value as number,
          result: text,
        },
      };
    }
  }
  return { kind: "none" };
}

/** "Tăng từ 7 lên 5": the direction is not that of the numbers. */
function turnedChange(claim: string, figures: readonly NumberMention[]): string | null {
  for (const [i, from] of figures.entries()) {
    const to = figures[i + 1];
    if (to === undefined || from.value === null || to.value === null) continue;
    const before = claim.slice(Math.max(0, from.extent.start - 40), from.extent.start);
    const between = claim.slice(from.extent.end, to.extent.start);
    if (!/(?:\btừ|\bfrom)\s*$/iu.test(before.toLowerCase()) && !/từ\s*$/iu.test(before)) continue;
    if (!/^[^.;]{0,30}(?:lên|xuống|đến|còn|to)\s*$/iu.test(between)) continue;
    const grows = /(?<!\p{L})(?:tăng|increased?|rose|grew|up)(?!\p{L})/iu.test(before);
    const shrinks = /(?<!\p{L})(?:giảm|decreased?|fell|dropped|down)(?!\p{L})/iu.test(before);
    if (grows && !shrinks && to.value < from.value)
      return claim.slice(from.span.start, to.span.end);
    if (shrinks && !grows && to.value > from.value)
      return claim.slice(from.span.start, to.span.end);
  }
  return null;
}

function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return sameNumber(a, b);
}
