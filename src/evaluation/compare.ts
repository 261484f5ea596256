import type { EvaluatedItem } from "./evaluate.ts";
import type { EarlierResult, EvaluationResult } from "./result.ts";

/** A question that two results have in common and that one of them got wrong. */
export interface ItemChange {
  readonly id: string;
  readonly type: string;
  readonly question: string;
  /** `null` when asking failed. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  readonly fixed: readonly ItemChange[];
  readonly broken: readonly ItemChange[];
  /** Right or wrong as before, but in other words. */
  readonly reworded: readonly ItemChange[];
  readonly stillRight: number;
  readonly stillWrong: number;
  /** In one result only. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Questions are the same when file and id are; which folder the file lay in does not matter. */
export function compareResults(before: EarlierResult, after: EvaluationResult): Comparison {
  const earlier = new Map(before.items.map((old) => [keyOf(old.file, old.item.id), old]));
  const fixed: ItemChange[] = [];
  const broken: ItemChange[] = [];
  const reworded: ItemChange[] = [];
  const added: string[] = [];
  let stillRight = 0;
  let stillWrong = 0;
  for (const now of after.items) {
    const key = keyOf(now.file, now.item.id);
    const old = earlier.get(key);
    earlier.delete(key);
    if (old === undefined) {
      added.push(now.item.id);
      continue;
    }
    const change = changeOf(now, old.answer?.text ?? null);
    if (old.verdict.correct === now.verdict.correct) {
      if (now.verdict.correct) stillRight++;
      else stillWrong++;
      if (change.before !== change.after) reworded.push(change);
    } else (now.verdict.correct ? fixed : broken).push(change);
  }
  const removed = [...earlier.values()].map(({ item }) => item.id);
  return { fixed, broken, reworded, stillRight, stillWrong, added, removed };
}

function keyOf(file: string, id: string): string {
  return `${file.slice(file.lastIndexOf("/") + 1)}\n${id}`;
}

function changeOf({ item, answer }: EvaluatedItem, before: string | null): ItemChange {
  const { id, type, question } = item;
  return { id, type, question, before, after: answer?.text ?? null };
}

/** The comparison for people. */
export function comparisonText(
  comparison: Comparison,
  before: EarlierResult,
  after: EvaluationResult,
): string {
  const { fixed, broken, reworded, added, removed, stillRight, stillWrong } = comparison;
  return [
    `Compared with ${before.evaluatedAt}: ${fixed.length} fixed, ${broken.length} broken, ` +
      `${stillRight} still right, ${stillWrong} still wrong, ${reworded.length} of these in other words` +
      `${added.length + removed.length === 0 ? "" : `; ${added.length} new and ${removed.length} gone`}.`,
    ...totals(before, after),
    ...fixed.flatMap((change) => changeLines("fixed", change)),
    ...broken.flatMap((change) => changeLines("broken", change)),
    "",
  ].join("\n");
}

const SHARES = [
  "accuracy",
  "refusalCorrect",
  "overRefusal",
  "citationValidity",
  "citationRecall",
  "citationPrecision",
  "evidenceRecall",
  "figureExactness",
] as const;

function totals(before: EarlierResult, after: EvaluationResult): string[] {
  return SHARES.flatMap((name) => {
    const old = before.summary[name];
    const now = after.summary[name];
    if (old === now) return [];
    return [`  ${name}: ${percent(old)} → ${percent(now)}`];
  });
}

function percent(share: number | null): string {
  return share === null ? "-" : `${(100 * share).toFixed(1)} %`;
}

function changeLines(what: string, { id, type, question, before, after }: ItemChange): string[] {
  return [
    `${what} ${id} (${type}): ${oneLine(question)}`,
    `  before: ${oneLine(before)}`,
    `  now:    ${oneLine(after)}`,
  ];
}

const LONGEST_LINE = 200;

function oneLine(text: string | null): string {
  if (text === null) return "(no answer)";
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`;
}
