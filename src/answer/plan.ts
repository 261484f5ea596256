import { fold, foldInPlace } from "../text/fold.ts";
import type { NumberMention } from "../text/numbers.ts";
import { memoize } from "./memo.ts";
import type { Evidence } from "./rerank.ts";
import type { TableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";

/** Words of a question for a goal rather than for what came of it. */
export const ASKS_TARGET =
  /\b(?:se|sap|toi da|phai|can|giao|yeu cau|chi tieu|ke hoach|muc tieu|nhiem vu|toi thieu|it nhat|du kien|must|should|shall|target|plan|task|at least)\b/u;

/** What somebody asked for is not yet an outcome. */
const PROPOSAL =
  /(?:^|\P{L})(?:đề nghị|đề xuất|kiến nghị|dự kiến|proposed|requested|request to)(?:\P{L}|$)/iu;

const REMEMBERED = 4000;
const proposes = memoize(REMEMBERED, (text) => PROPOSAL.test(text));

export function isProposal({ folded }: Understanding, { text }: Evidence): boolean {
  return proposes(text) && !/de nghi|de xuat|kien nghi|du kien|propos|request/u.test(folded);
}

/** Words that make a figure a plan or an earlier value; unasked, they speak against it. */
const PLAN_WORDS = [
  "du toan",
  "ke hoach",
  "chi tieu",
  "muc tieu",
  "kh",
  "target",
  "plan",
  "planned",
  "budget",
  "budgeted",
];

/** "được giao bao nhiêu", "định làm mấy": asks for what was set, without naming it a plan. */
const SETS =
  /\b(?:duoc giao|giao cho|dat ra|de ra|phan dau|dinh lam|dinh|du tinh|planned|aims?|aimed)\b/u;

/** "How much of the budget was spent": not the budget. */
const SPENT_OF = /\bof (?:the|its|their|this) (?:\p{L}+ ){0,2}(?:budget|plan|target)\b/u;

/** A sentence that opens so sets goals for what is to come. */
const PLAN_LEAD = /^[^\p{L}]*(?:chi tieu|ke hoach|muc tieu|phan dau|du kien|targets?|plan)/u;

const opensPlan = memoize(REMEMBERED, (text) =>
  PLAN_LEAD.test(foldInPlace(text.slice(0, 40).toLowerCase())),
);
/** Whether the words before a figure, or the header above it, make it a plan. */
const namesPlan = memoize(REMEMBERED, (before) => {
  const folded = ` ${fold(before).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return PLAN_WORDS.some((word) => folded.includes(` ${word} `));
});

/** Whether the figure is a plan, against whether the question asks for one. */
export function planFeatures(
  understanding: Understanding,
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): Record<string, number> {
  const asked = ` ${understanding.essential
    .filter((word) => word.position >= 0)
    .map((word) => word.folded)
    .join(" ")} `;
  const asksPlan =
    (PLAN_WORDS.some((word) => asked.includes(` ${word} `)) &&
      !SPENT_OF.test(understanding.folded)) ||
    SETS.test(understanding.folded);
  const before =
    cell === null
      ? evidence.text.slice(Math.max(0, mention.span.start - 24), mention.span.start)
      : cell.header;
  const isPlan = namesPlan(before) || (cell === null && opensPlan(evidence.text));
  return {
    planAsked: asksPlan && isPlan ? 1 : 0,
    planUnasked: isPlan && !asksPlan ? 1 : 0,
    planMissing: asksPlan && !isPlan ? 1 : 0,
  };
}
