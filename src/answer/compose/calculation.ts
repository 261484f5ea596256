import type { SourceDocument } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import type { Draft } from "../draft.ts";
import type { TwinsOf } from "../figures.ts";
import { asksPlanThenResult } from "../understand/calculation.ts";
import type { Understanding } from "../understand/understand.ts";
import { composeAgreement } from "./agreement.ts";
import type { CellsNamed } from "./cells.ts";
import {
  composeDifference,
  composeLarger,
  composePlanned,
  composeSinceYear,
  SINCE_YEAR,
} from "./comparison.ts";
import type { FiguresFor } from "./operands.ts";
import { composeRemaining } from "./remaining.ts";
import { composeSum } from "./sum.ts";
import { composeMost } from "./superlative.ts";

const PLAN = "(?:ke hoach|chi tieu|du toan|plan|target|budget)";
const RESULT = "(?:thuc hien|thuc te|ket qua|actual|result)";
const BESIDE = "(?: (?:va|voi|so voi|and|against|versus|vs) )(?:muc |so |the )?";
/** "kế hoạch và thực hiện", "actual against budget". */
const BOTH = new RegExp(`\\b(?:${PLAN}${BESIDE}${RESULT}|${RESULT}${BESIDE}${PLAN})\\b`, "iu");

/**
 * What follows from several figures: whether documents agree, a difference, which is larger. Empty
 * where the question wants nothing of the kind, or not all operands are found.
 */
export function composeCalculation(
  understanding: Understanding,
  figuresFor: FiguresFor,
  phrases: AnswerPhrases,
  reader: SnapshotReader,
  cellsNamed: CellsNamed,
  twins: TwinsOf,
): Draft[] {
  const { asks } = understanding;
  const documentOf = (documentId: string): SourceDocument | null => reader.document(documentId);
  const asksSinceYear =
    (asks.has("number") || asks.has("difference")) &&
    !asks.has("percent") &&
    SINCE_YEAR.test(understanding.folded);
  const most = (): Draft[] =>
    composeMost(understanding, figuresFor, phrases, documentOf, cellsNamed);
  const ways: readonly (readonly [wanted: boolean, compose: () => Draft[]])[] = [
    [asks.has("agree"), () => composeAgreement(understanding, figuresFor, phrases, twins)],
    [asksSinceYear, () => composeSinceYear(understanding, figuresFor, phrases, cellsNamed)],
    // "Ba xã nào nhiều nhất, cộng lại": what is added up are the first.
    [asks.has("most") && asks.has("sum"), most],
    [
      asks.has("sum") || (asks.has("number") && !asks.has("difference")),
      () => composeSum(understanding, figuresFor, phrases, documentOf, cellsNamed),
    ],
    [asks.has("most"), most],
    [
      asks.has("larger") && !asks.has("number"),
      () => composeLarger(understanding, figuresFor, phrases, cellsNamed),
    ],
    [
      asks.has("remaining") && !asks.has("difference"),
      () => composeRemaining(understanding, figuresFor, phrases, twins),
    ],
    [
      asks.has("difference") || (asks.has("larger") && asks.has("number")),
      () => composeDifference(understanding, figuresFor, phrases, cellsNamed, twins),
    ],
    [
      BOTH.test(understanding.folded) || asksPlanThenResult(understanding.question),
      () => composePlanned(understanding, figuresFor),
    ],
  ];
  for (const [wanted, compose] of ways) {
    const drafts = wanted ? compose() : [];
    if (drafts.length > 0) return drafts;
  }
  return [];
}
