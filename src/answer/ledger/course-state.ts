import type { IsoDate } from "../../domain/document.ts";
import type { LedgerRow, Task, TaskCourse } from "../../domain/ledger.ts";

/**
 * How far a task is: what the latest report says, unless it was given again since; open and past
 * its last deadline is late.
 * @param dateOf day of a row's document, `""` where it has none
 */
export function courseState(
  { assignment, renewals, reports }: Pick<TaskCourse, "assignment" | "renewals" | "reports">,
  dateOf: (row: LedgerRow<Task>) => IsoDate | "",
  today: IsoDate,
): Pick<TaskCourse, "state" | "dueOn" | "isOverdue"> {
  const report = reports.at(-1);
  const given = renewals.at(-1) ?? assignment;
  // A paper that reports a delay and sets a new deadline leaves the task open until then.
  const isGivenAgain =
    report !== undefined &&
    renewals.length > 0 &&
    given !== null &&
    dateOf(given) >= dateOf(report) &&
    report.row.state !== "done";
  const byDate = [...(assignment === null ? [] : [assignment]), ...reports, ...renewals].sort(
    (a, b) => dateOf(a).localeCompare(dateOf(b)),
  );
  const dueOn = byDate.findLast(({ row }) => row.dueOn !== null)?.row.dueOn ?? null;
  const stated =
    report === undefined || isGivenAgain ? (given?.row.state ?? "open") : report.row.state;
  const isOverdue = (stated === "open" || stated === "reported") && dueOn !== null && dueOn < today;
  return { state: isOverdue ? "late" : stated, dueOn, isOverdue };
}
