import type { FigureCandidate } from "../figures.ts";
import { presence } from "../match.ts";
import type { Understanding } from "../understand/understand.ts";
import { sameUnits, withPeriodFit } from "./operands.ts";

/** How much worse a figure may be whose own sentence has the whole term that the question opens with. */
const HEAD_MARGIN = 1.2;
/** The same for the sentence after, whose time its paper may state wrongly. */
const NEXT_MARGIN = 4;
const HEAD_LENGTH = 3;

/**
 * The candidates that are of the very term a question opens with, where the best one is not: "nợ quá
 * hạn" stands in the next sentence, and what this one tells of "dư nợ" is another figure.
 */
export function ofHeadTerm(
  { essential }: Understanding,
  candidates: readonly FigureCandidate[],
): readonly FigureCandidate[] {
  const [best] = candidates;
  const end = essential.findIndex((word, i) => word.position !== (essential[0]?.position ?? 0) + i);
  const head = essential.slice(0, Math.min(HEAD_LENGTH, end < 0 ? essential.length : end));
  if (best === undefined || head.length < 2) return candidates;
  const hasHead = ({ evidence, cell }: FigureCandidate): boolean => {
    const own = cell === null ? evidence.words : cell.rowWords;
    return head.every((word) => presence(word, own) > 0.5);
  };
  if (hasHead(best)) return candidates;
  const others = candidates
    .filter((one) => one.entry === best.entry && sameUnits(one, best) && hasHead(one))
    .filter((one) => {
      const behind = best.score - one.score;
      return one.period === best.period
        ? behind <= HEAD_MARGIN
        : behind <= NEXT_MARGIN && isNextTo(one, best);
    });
  return others.length > 0
    ? others.map((one) => (one.period === best.period ? one : withPeriodFit(one, best.period)))
    : candidates;
}

/** Blanks between a sentence and the next one, in characters. */
const GAP = 3;

/** Whether it stands in the sentence after, and takes its time from there. */
function isNextTo({ evidence, own }: FigureCandidate, best: FigureCandidate): boolean {
  const gap = evidence.span.start - best.evidence.span.end;
  const statesTime = own["periodOwn"] === 1 || own["periodOwnConflict"] === 1;
  return gap >= 0 && gap <= GAP && !statesTime;
}
