import type { Span } from "../../domain/document.ts";
import type { Task } from "../../domain/ledger.ts";
import { fold } from "../../text/fold.ts";
import { splitLabel } from "./clauses.ts";
import type { HeadingText } from "./statement.ts";
import type { TaskContext } from "./task-context.ts";
import { stateOf, statesProgress } from "./task-state.ts";
import { plainText } from "./words.ts";

const REPORTS =
  /(?:viec (?:da )?giao (?:tu )?(?:lan|thang|ky|tuan|hop|phien|quy)|(?:nhiem vu|cong viec|ket luan) (?:thang|tuan|ky|lan|quy|cuoc hop|phien) (?:hop )?truoc|(?:tinh hinh|ket qua|tien do|kiem diem)(?: \p{L}+){0,3} (?:nhiem vu|ket luan|cong viec|nghi quyet|chi dao)|status of|matters arising|action(?:s|s? log| items?)? (?:review|status|update|from)|review of (?:previous )?actions|progress on actions|outstanding actions)/u;

/** Whether the nearest heading announces how far earlier tasks are. */
export function reportsOnTasks(headings: readonly HeadingText[]): boolean {
  const nearest = headings.at(-1);
  return nearest !== undefined && REPORTS.test(fold(nearest.text));
}

/** "Bản đồ số GIS: đã hoàn thành", "Website – in progress". */
export function statusOfItem(
  text: string,
  content: Span,
  evidenceStart: number,
  context: TaskContext,
): Task | null {
  const parts = splitLabel(text, content);
  let task = parts.label;
  let status: Span = parts.rest;
  if (task === null) {
    const dash = /\s[–—-]\s/u.exec(text.slice(content.start, content.end));
    if (dash === null) return null;
    task = { start: content.start, end: content.start + dash.index };
    status = { start: task.end + dash[0].length, end: content.end };
  }
  const words = plainText(text, status).replace(/[.;]$/u, "");
  if (!statesProgress(words) || words === "") return null;
  const due = context.datesIn(task).at(-1);
  return {
    kind: "status",
    task: plainText(text, task),
    owner: null,
    ownerSource: null,
    deadline: due?.text ?? null,
    dueOn: due?.to ?? null,
    priority: null,
    status: words,
    state: stateOf(words),
    evidence: { start: evidenceStart, end: content.end },
    span: task,
  };
}
