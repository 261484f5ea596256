import type { TaskState } from "../../domain/ledger.ts";
import { fold } from "../../text/fold.ts";

const LATE =
  /(?:cham|qua han|tre han|tre\b|khong dat|chua dat|khong hoan thanh|overdue|late|delayed|behind|missed|slipped)/u;
const OPEN =
  /(?:chua hoan thanh|chua thuc hien|chua xong|dang|tiep tuc|mo\b|moi\b|open|in progress|ongoing|pending|not started|on track|underway|new\b|to do|con lai)/u;
const DONE =
  /(?:hoan thanh|da xong|xong|hoan tat|da thuc hien|da nop|da gui|dat\b|complete|completed|done|closed|finished|achieved|delivered)/u;

/** What status words say; `reported` where there is a report that none of these words decides. */
export function stateOf(status: string): TaskState {
  const text = fold(status);
  if (text.trim() === "") return "unknown";
  if (LATE.test(text)) return "late";
  if (OPEN.test(text)) return "open";
  if (DONE.test(text)) return "done";
  return "reported";
}

/** Whether words state how far something is. */
export function statesProgress(text: string): boolean {
  const folded = fold(text);
  return LATE.test(folded) || OPEN.test(folded) || DONE.test(folded) || /\d/u.test(folded);
}
