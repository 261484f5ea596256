import type { Span } from "../../domain/document.ts";
import type { Task } from "../../domain/ledger.ts";
import type { DateMention } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { findDeadline } from "./deadlines.ts";
import type { TableRow } from "./figure-tables.ts";
import { stateOf } from "./task-state.ts";
import { plainText } from "./words.ts";

const TASK =
  /^(?:nhiem vu|cong viec|noi dung|noi dung (?:cong viec|nhiem vu|thuc hien|giao|ket luan)|viec|viec can lam|dau viec|ten nhiem vu|hanh dong|hoat dong|yeu cau|actions?|action items?|agreed actions?|tasks?|what|activity|description|item|deliverable|next steps?|decision)(?:\s|$|\/|\()/u;
const OWNER =
  /(?:chu tri|phu trach|nguoi thuc hien|don vi thuc hien|thuc hien boi|trach nhiem|dau moi|duoc giao|phan cong|nguoi lam|bo phan|owner|responsible|responsibility|assigned|assignee|lead|who|by whom|person|^thuc hien$|^don vi$|^ai lam)/u;
const DEADLINE =
  /(?:^by$|^xong|thoi han|^han|han chot|han hoan thanh|thoi gian|deadline|due|by when|when|target date|timeline|hoan thanh truoc|ngay hoan thanh|date)/u;
const STATUS = /(?:ket qua|tinh trang|trang thai|tien do|status|progress|outcome|update)/u;
const PRIORITY = /(?:uu tien|muc do|priority|urgency)/u;

const MEASURE =
  /^\s*[*_]*(?:\p{Ll}+(?:\s\p{Ll}+)?|[\d.,%\s]+|(?:tỷ|triệu|nghìn) đồng|%.*)[*_]*\s*$/u;

/** "Ban An toàn (Cao Xuân Đoàn)": unit and person, where a table names both. */
function withSecond(owner: string | null, second: string | null): string | null {
  const isName = second !== null && /^\p{Lu}|^(?:ông|bà|đồng chí|đ\/c)\s/u.test(second);
  return owner === null || !isName || owner.includes(second) ? owner : `${owner} (${second})`;
}

/** The task that a row of an action table gives or reports on; `null` in other tables. */
export function taskOfRow(text: string, row: TableRow, dates: readonly DateMention[]): Task | null {
  if (row.isHeader) return null;
  const headers = row.headers.map((header) => fold(header).replace(/\s+/gu, " ").trim());
  const task = headers.findIndex((header) => TASK.test(header));
  const find = (pattern: RegExp, ...taken: number[]) =>
    headers.findIndex((header, column) => !taken.includes(column) && pattern.test(header));
  const deadline = find(DEADLINE, task);
  const status = find(STATUS, task, deadline);
  const found = find(OWNER, task, deadline, status);
  const named = text.slice(row.cells[found]?.start ?? 0, row.cells[found]?.end ?? 0);
  // "Đơn vị: đề tài", "Thực hiện: 24": what is counted, and how much.
  const owner = MEASURE.test(named) ? -1 : found;
  if (task === -1 || (owner === -1 && deadline === -1 && status === -1)) return null;
  // A plain figure table may head its rows "Nội dung" too.
  if (
    owner === -1 &&
    deadline === -1 &&
    !/nhiem vu|cong viec|viec|action|task/u.test(headers[task] ?? "")
  )
    return null;
  const cell = (column: number): Span | null => row.cells[column] ?? null;
  const words = (column: number): string | null => {
    const span = cell(column);
    const written = span === null ? "" : plainText(text, span);
    return written === "" || /^[-–—]$/u.test(written) ? null : written;
  };
  const what = words(task);
  const span = cell(task);
  if (what === null || span === null || !/\p{L}{2}/u.test(what)) return null;
  const deadlineCell = cell(deadline);
  const due = deadlineCell === null ? null : findDeadline(text, deadlineCell, dates, deadlineCell);
  const reported = words(status);
  const who = withSecond(words(owner), words(find(OWNER, task, deadline, status, owner)));
  return {
    kind: reported === null ? "assign" : "status",
    task: what,
    owner: who,
    ownerSource: who === null ? null : "stated",
    deadline: due?.text ?? null,
    dueOn: due?.dueOn ?? null,
    priority: words(find(PRIORITY, task)),
    status: reported,
    state: reported === null ? "open" : stateOf(reported),
    evidence: row.span,
    span,
  };
}
