import type { FigureCandidate } from "../figures.ts";
import { reportsOn } from "../period.ts";
import type { Understanding } from "../understand/understand.ts";
import { atPoint, isAtTime } from "./at-point.ts";
import { choose, labelOf, sameLabel } from "./choice.ts";
import { type FiguresFor, isLevel, sameUnits, topicOf } from "./operands.ts";

const WHOLE = /(?:\/|\bof (?:the )?)\s*(\d[\d.,]*)\s*$/u;
/** How much less of the question than its own paper does elsewhere a sentence may tell. */
const TELLS_LESS = 0.2;

/**
 * Figures of papers in two languages share no words that would show them to be of one thing: each must
 * be what its own paper tells of it most.
 */
export function tellAsMuch(
  chosen: readonly FigureCandidate[],
  all: readonly FigureCandidate[],
): boolean {
  if (new Set(chosen.map(({ entry }) => entry.metadata.language)).size < 2) return true;
  // "69 of the 112 households", "74/112 hộ".
  const [whole, ...others] = new Set(chosen.map(({ mention }) => WHOLE.exec(mention.text)?.[1]));
  if (whole !== undefined && others.length === 0) return true;
  const told = ({ features }: FigureCandidate): number => features["layered"] ?? 0;
  return chosen.every((one) =>
    all.every(
      (other) =>
        other.entry !== one.entry ||
        !sameUnits(other, one) ||
        told(one) >= told(other) - TELLS_LESS,
    ),
  );
}

/** Share of the question's words that figures told in the same words must have beside them. */
const MIN_NEAR_ALIKE = 0.3;
/** How alike they must be told, and in how many words. */
const MIN_ALIKE = 0.6;
const MIN_LABEL = 3;

/**
 * "Số phương tiện quá hạn còn 3.150 chiếc" and in the next report "… còn 2.640 chiếc": what papers of
 * both times tell in the same words is one measure, though the question calls it by others.
 */
export function toldAlike(
  understanding: Understanding,
  figuresFor: FiguresFor,
): readonly FigureCandidate[] | null {
  if (understanding.points.some(({ isPlanned }) => isPlanned)) return null;
  const topic = topicOf(understanding);
  const lists = understanding.points.map((point) =>
    figuresFor({ ...topic, counted: [], periodText: point.periodText })
      .map((candidate) => atPoint(candidate, point))
      .filter(
        (one) =>
          isAtTime(one) &&
          one.cell === null &&
          one.own["target"] !== 1 &&
          (one.own["near"] ?? 0) >= MIN_NEAR_ALIKE &&
          labelOf(one, false).length >= MIN_LABEL &&
          reportsOn(point.periodText, one.entry.metadata) &&
          isLevel(one, understanding),
      ),
  );
  const chosen = choose(lists)?.chosen ?? [];
  const [anchor, ...others] = chosen;
  if (anchor === undefined || new Set(chosen.map(({ entry }) => entry)).size < chosen.length)
    return null;
  return others.every((one) => sameLabel(anchor, one) >= MIN_ALIKE) ? chosen : null;
}
