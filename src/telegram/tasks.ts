import type { App } from "../app.ts";
import type { Rights } from "../domain/answer.ts";
import type { IsoDate, Language } from "../domain/document.ts";
import type { LedgerRow, Task, TaskCourse } from "../domain/ledger.ts";
import { displayDate } from "../i18n/answers.ts";
import type { LedgerMessages } from "../i18n/telegram-ledger.ts";
import { cut, type PageSources } from "./ledger-sources.ts";
import { distinctNames, filterOf, type LedgerView, type Listing } from "./ledger-view.ts";
import { type Block, bold, emptyLine, line } from "./send/blocks.ts";

/** Five tasks of the longest kind with three sources each stay below Telegram's 4096 characters. */
const tasksOnPage = 5;
const taskCharacters = 220;
const ownerCharacters = 80;
const statusCharacters = 140;

/** What is not done comes first, and among it what is due first. */
const order: Readonly<Record<TaskCourse["state"], number>> = {
  late: 0,
  open: 1,
  reported: 2,
  unknown: 3,
  done: 4,
};
const noDeadline = "9999";

export function tasksFor(
  app: App,
  rights: Rights,
  view: LedgerView,
  today: IsoDate,
): readonly TaskCourse[] {
  // The newest papers first where nothing else tells.
  const newestFirst = app.taskStates(rights, filterOf(view), today).toReversed();
  return newestFirst.sort(
    (a, b) =>
      order[a.state] - order[b.state] ||
      (a.dueOn ?? noDeadline).localeCompare(b.dueOn ?? noDeadline),
  );
}

/** The row that says what the task is: the first that gave it, else the report. */
export function mainRow({ assignment, reports }: TaskCourse): LedgerRow<Task> | undefined {
  return assignment ?? reports[0];
}

export function stateLabel(course: TaskCourse, messages: LedgerMessages): string {
  return course.isOverdue ? messages.overdue : messages.state[course.state];
}

/** The deadline in force: as a date where it is one, else in the document's words. */
function deadlineOf(
  { dueOn, assignment, renewals, reports }: TaskCourse,
  language: Language,
): string | null {
  if (dueOn !== null) return displayDate(dueOn, language);
  const rows = [...renewals.toReversed(), ...(assignment === null ? [] : [assignment]), ...reports];
  return rows.find(({ row }) => row.deadline !== null)?.row.deadline ?? null;
}

export function taskDetails(
  course: TaskCourse,
  messages: LedgerMessages,
  language: Language,
): string {
  const owner = mainRow(course)?.row.owner ?? null;
  const deadline = deadlineOf(course, language);
  const parts = [
    owner === null ? null : cut(owner, ownerCharacters),
    deadline === null ? null : messages.deadline(cut(deadline, 40)),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** One task, in a list with its number: state, words, owner, deadline, the latest report, and where all that stands. */
export function taskBlocks(
  course: TaskCourse,
  number: number | null,
  sources: PageSources,
  messages: LedgerMessages,
  language: Language,
): Block[] {
  const main = mainRow(course);
  if (main === undefined) return [];
  const details = taskDetails(course, messages, language);
  const report = course.reports.at(-1);
  const status = report?.row.status ?? null;
  const cited = [main, course.renewals.at(-1), report].filter((row) => row !== undefined);
  return [
    ...(number === null ? [] : [emptyLine]),
    line(
      number === null ? "" : `${number}. `,
      bold(stateLabel(course, messages)),
      `: ${cut(main.row.task, taskCharacters)}`,
    ),
    ...(details === "" ? [] : [line(details)]),
    ...(status === null
      ? course.isOverdue
        ? [line(messages.noReport)]
        : []
      : [line(messages.reported(cut(status, statusCharacters)))]),
    ...[...new Set(cited)].map((row) => line(...sources.cite(row))),
  ];
}

export function listTasks(
  app: App,
  rights: Rights,
  view: LedgerView,
  today: IsoDate,
  messages: LedgerMessages,
  language: Language,
): Listing {
  const courses = tasksFor(app, rights, view, today);
  const rows = courses.flatMap(({ assignment, renewals, reports }) => [
    ...(assignment === null ? [] : [assignment]),
    ...renewals,
    ...reports,
  ]);
  const documentIds = new Set(rows.map(({ documentId }) => documentId));
  return {
    size: courses.length,
    onPage: tasksOnPage,
    heading: messages.tasks(courses.length, documentIds.size),
    owners: distinctNames(courses.map((course) => mainRow(course)?.row.owner ?? null)),
    documentIds,
    blocks: (first, sources) =>
      courses
        .slice(first, first + tasksOnPage)
        .flatMap((course, index) =>
          taskBlocks(course, first + index + 1, sources, messages, language),
        ),
  };
}
