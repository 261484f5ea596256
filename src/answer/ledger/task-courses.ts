import type { DocumentEntry, IsoDate } from "../../domain/document.ts";
import type { LedgerRow, Task, TaskCourse } from "../../domain/ledger.ts";
import { courseState } from "./course-state.ts";
import { featuresOf, overlap, rarity, type Weigh } from "./rarity.ts";
import { sameBody, sameOwner } from "./same-party.ts";

/** A row with what is needed to compare it. */
interface Dated {
  readonly row: LedgerRow<Task>;
  readonly date: IsoDate;
  readonly body: string | null;
  readonly features: ReadonlySet<string>;
}

interface Course {
  assignment: Dated | null;
  readonly renewals: Dated[];
  readonly reports: Dated[];
}

/**
 * Least share of the shorter text's weighted words that both must have, measured on the sample
 * documents: a wrong link says something false about a task, a missing one only shows it twice.
 */
const LEAST_SHARE = { sameDeadline: 0.4, unknownDeadline: 0.55, otherDeadline: 0.7 } as const;
const WITHOUT_OWNER = 0.15;
const LEAST_WORDS = 2;
/** Of the words of a task only the rarest are looked up to find what may be the same one. */
const LOOKED_UP = 6;

/**
 * Follows every task through the documents: a report belongs to the task given earlier, by the same
 * body, to the same owner, in mostly the same words and with a compatible deadline. What cannot be
 * told apart by these stays unlinked.
 * @param rows of readable documents only: what the rest says must not show in a state
 * @param entries the same documents by id
 * @returns courses in order of the documents' dates, oldest first; every row is in exactly one
 */
export function followTasks(
  rows: readonly LedgerRow<Task>[],
  entries: ReadonlyMap<string, DocumentEntry>,
  today: IsoDate,
): TaskCourse[] {
  const dated = rows.map((row) => datedRow(row, entries.get(row.documentId)));
  const weigh = rarity(dated.map(({ features }) => features));
  const courses: Course[] = [];
  const index = createIndex(weigh);
  const begin = (course: Course, features: ReadonlySet<string>) => {
    courses.push(course);
    index.add(course, features);
  };
  for (const paper of byPaper(dated)) {
    // What a paper reports is of older papers; what it gives comes after what it reports.
    const kinds = ["status", "assign"] as const;
    for (const kind of kinds) {
      const rowsOfKind = paper.filter(({ row }) => row.row.kind === kind);
      const found = rowsOfKind.map((row) => ({ row, course: best(row, index, weigh) }));
      for (const { row, course } of found) {
        if (course === null) begin(startedBy(row), row.features);
        else {
          (kind === "status" ? course.reports : course.renewals).push(row);
          index.add(course, row.features);
        }
      }
    }
  }
  return courses.map((course) => {
    const rowsOf = (all: readonly Dated[]) => all.map(({ row }) => row);
    const state = courseState(
      {
        assignment: course.assignment?.row ?? null,
        renewals: rowsOf(course.renewals),
        reports: rowsOf(course.reports),
      },
      ({ documentId }) => dateOf(entries.get(documentId)),
      today,
    );
    return {
      assignment: course.assignment?.row ?? null,
      renewals: rowsOf(course.renewals),
      reports: rowsOf(course.reports),
      ...state,
    };
  });
}

function startedBy(row: Dated): Course {
  return row.row.row.kind === "status"
    ? { assignment: null, renewals: [], reports: [row] }
    : { assignment: row, renewals: [], reports: [] };
}

function datedRow(row: LedgerRow<Task>, entry: DocumentEntry | undefined): Dated {
  return {
    row,
    date: dateOf(entry),
    body: entry?.metadata.body ?? null,
    // The deadline is compared as a date.
    features: featuresOf(row.row.task.replace(row.row.deadline ?? "", " ")),
  };
}

export function dateOf(entry: DocumentEntry | undefined): IsoDate {
  return entry?.metadata.heldOn ?? entry?.metadata.issuedOn ?? "";
}

/** Rows of one document together, oldest document first. */
function byPaper(rows: readonly Dated[]): Dated[][] {
  const papers = new Map<string, Dated[]>();
  for (const row of rows) {
    const paper = papers.get(row.row.documentId);
    if (paper === undefined) papers.set(row.row.documentId, [row]);
    else paper.push(row);
  }
  return [...papers.values()].sort((a, b) => (a[0]?.date ?? "").localeCompare(b[0]?.date ?? ""));
}

function members({ assignment, renewals, reports }: Course): Dated[] {
  return [...(assignment === null ? [] : [assignment]), ...renewals, ...reports];
}

/** The course that the row continues; `null` where none fits, or two do that nothing tells apart. */
function best(row: Dated, index: CourseIndex, weigh: Weigh): Course | null {
  // Without a date nobody knows what came first.
  if (row.date === "") return null;
  const fitting: { course: Course; score: number; newest: IsoDate }[] = [];
  for (const course of index.near(row.features)) {
    const score = likeness(row, course, weigh);
    if (score === null) continue;
    const dates = members(course).map(({ date }) => date);
    fitting.push({ course, score, newest: dates.sort().at(-1) ?? "" });
  }
  fitting.sort((a, b) => b.score - a.score || b.newest.localeCompare(a.newest));
  const [first, second] = fitting;
  const isTied = first?.score === second?.score && first?.newest === second?.newest;
  return first === undefined || isTied ? null : first.course;
}

/** How well the row fits the course, `null` where it does not continue it. */
function likeness(row: Dated, course: Course, weigh: Weigh): number | null {
  const all = members(course);
  const isRenewal = row.row.row.kind === "assign";
  // A paper that reports how far a task is may give it again further down.
  const isEarlier = (member: Dated) =>
    member.date !== "" &&
    (member.date < row.date ||
      (isRenewal && member.row.row.kind === "status" && isSamePaper(member, row)));
  if (!all.every(isEarlier)) return null;
  // What was reported done and is given again is another round of it.
  if (isRenewal && course.reports.at(-1)?.row.row.state === "done") return null;
  let highest: number | null = null;
  for (const member of all) {
    if (!sameBody(member.body, row.body)) return null;
    const score = rowLikeness(row, member, weigh);
    if (score !== null && (highest === null || score > highest)) highest = score;
  }
  return highest;
}

function isSamePaper(a: Dated, b: Dated): boolean {
  return a.row.documentId === b.row.documentId;
}

function rowLikeness(row: Dated, other: Dated, weigh: Weigh): number | null {
  const a = row.row.row;
  const b = other.row.row;
  const isOwned = a.owner !== null && b.owner !== null;
  if (isOwned && !sameOwner(a.owner, b.owner)) return null;
  const { share, words } = overlap(row.features, other.features, weigh);
  if (words < LEAST_WORDS) return null;
  const deadline =
    a.dueOn === null || b.dueOn === null
      ? "unknownDeadline"
      : a.dueOn === b.dueOn
        ? "sameDeadline"
        : "otherDeadline";
  const least = LEAST_SHARE[deadline] + (isOwned ? 0 : WITHOUT_OWNER);
  return share < least ? null : share - LEAST_SHARE[deadline];
}

interface CourseIndex {
  add(course: Course, features: ReadonlySet<string>): void;
  near(features: ReadonlySet<string>): Set<Course>;
}

/** Finds the courses that share one of a row's rarest features, so that not all are compared. */
function createIndex(weigh: Weigh): CourseIndex {
  const byFeature = new Map<string, Set<Course>>();
  return {
    add(course, features) {
      for (const feature of features) {
        const known = byFeature.get(feature);
        if (known === undefined) byFeature.set(feature, new Set([course]));
        else known.add(course);
      }
    },
    near(features) {
      const found = new Set<Course>();
      const rarest = [...features]
        .filter((feature) => byFeature.has(feature))
        .sort((a, b) => weigh(b) - weigh(a));
      for (const feature of rarest.slice(0, LOOKED_UP))
        for (const course of byFeature.get(feature) ?? []) found.add(course);
      return found;
    },
  };
}
