import type { AnswerPhrases } from "../../i18n/answers.ts";
import { type Composition, NOTHING } from "../draft.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ComposeInput } from "./input.ts";
import { givenAndReported } from "./one-task.ts";
import { taskDraft } from "./task-draft.ts";
import { wordsOfTask } from "./task-question.ts";

/** What was to be reached, and what was. */
const TARGET =
  /\b(?:chi tieu|muc tieu|(?:duoc )?giao|yeu cau|phai|dat ra|target|asked|required|told)\b/u;
const RESULT =
  /\b(?:ket qua|thuc te|dat|hoan thanh|cuoi cung|lam duoc|cuoi (?:nam|ky|nhiem ky)|actual(?:ly)?|result|achieved|reached)\b/u;
/** "Giao những nhiệm vụ nào, cho ai": several tasks, or who has them, are asked for. */
const OTHERWISE =
  /\b(?:ai|nguoi nao|(?:viec|nhiem vu|don vi|phong|ban) (?:gi|nao)|nhung gi|lam gi|who|which|what)\b/u;
/** Words that say which of the two is meant, not which task; folded. */
const SIDES = new Set("chi tieu muc phai dat ra target".split(" "));

/**
 * "Được giao bao nhiêu, kết quả thế nào": the task as it was given and the last report of it, in the
 * words of their papers.
 */
export function composeTargetAndResult(
  input: ComposeInput,
  parts: readonly Understanding[],
  phrases: AnswerPhrases,
): Composition {
  const [target, result, ...others] = parts;
  if (target === undefined || result === undefined || others.length > 0) return NOTHING;
  if (!TARGET.test(target.folded) || OTHERWISE.test(target.folded)) return NOTHING;
  if (!RESULT.test(result.folded)) return NOTHING;
  const words = wordsOfTask(target).filter(({ folded }) => !SIDES.has(folded));
  const pair = givenAndReported(words, { ...input, understanding: target });
  const drafts = (pair ?? []).flatMap((row) => taskDraft(row, input, phrases) ?? []);
  return drafts.length < 2 ? NOTHING : { drafts, notes: [] };
}
