import type { DocumentEntry, IsoDate } from "../../domain/document.ts";
import type { LedgerRow, Task, TaskCourse } from "../../domain/ledger.ts";
import { courseState } from "./course-state.ts";
import {
  differInNumbers,
  featuresOf,
  overlap,
  type Rarity,
  rarity,
  type Weighed,
} from "./rarity.ts";
import { memoizePairs, sameBody, sameOwner } from "./same-party.ts";

/** A row with what is needed to compare it. */
interface Dated {
  readonly row: LedgerRow<Task>;
  readonly date: IsoDate;
  readonly body: string | null;
  readonly words: Weighed;
}

/** What rows are compared by. Names are few and met again and again. */
interface Compare {
  readonly rare: Rarity;
  readonly isSameOwner: (a: string, b: string) => boolean;
  readonly isSameBody: (a: string | null, b: string | null) => boolean;
}

interface Course {
  readonly assignment: Dated | null;
  readonly renewals: Dated[];
  readonly reports: Dated[];
}

/**
 * Least share of the shorter text's weighted words that both must have, measured on the sample
 * documents: a wrong link says something false about a task, a missing one only shows it twice.
 */
const LEAST_SHARE = {
  sameDeadline: 0.4,
  givenAgain: 0.35,
  unknownDeadline: 0.55,
  otherDeadline: 0.7,
} as const;
const WITHOUT_OWNER = 0.15;
const LEAST_WORDS = 2;
/** Of the words of a task only the rarest are looked up to find what may be the same one. */
const LOOKED_UP = 6;
/** Of those that share a word, the ones continued last are compared. */
const CANDIDATES_OF_WORD = 40;
/** A course is known by its beginning and by what was said of it last. */
const LATEST_COMPARED = 3;
/** The same words long after the deadline begin another round ("báo cáo tổng kết năm"). */
const RENEWED_WITHIN_DAYS = 183;
const DAY_MS = 86_400_000;

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
  const features = rows.map(({ row }) =>
    // The deadline is compared as a date.
    featuresOf(row.task.replace(row.deadline ?? "", " ")),
  );
  const rare = rarity(features);
  const dated = rows.map((row, index) => {
    const entry = entries.get(row.documentId);
    const words = rare.weighed(features[index] ?? new Set());
    return { row, date: dateOf(entry), body: entry?.metadata.body ?? null, words };
  });
  const courses: Course[] = [];
  const index = createIndex(rare);
  const compare: Compare = {
    rare,
    isSameOwner: memoizePairs(sameOwner),
    isSameBody: memoizePairs(sameBody),
  };
  for (const paper of byPaper(dated)) {
    // What a paper reports is of older papers; what it gives comes after what it reports.
    const kinds = ["status", "assign"] as const;
    for (const kind of kinds) {
      const rowsOfKind = paper.filter(({ row }) => row.row.kind === kind);
      const found = rowsOfKind.map((row) => ({ row, course: best(row, index, compare) }));
      for (const { row, course } of found) {
        const continued = course ?? startedBy(row);
        if (course === null) courses.push(continued);
        else (kind === "status" ? course.reports : course.renewals).push(row);
        index.add(continued, row.words.features);
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

/** Those that a row is compared with; the newest of each kind is among them. */
function members({ assignment, renewals, reports }: Course): Dated[] {
  return [
    ...(assignment === null ? [] : [assignment]),
    ...renewals.slice(-LATEST_COMPARED),
    ...reports.slice(-LATEST_COMPARED),
  ];
}

/** The course that the row continues; `null` where none fits, or two do that nothing tells apart. */
function best(row: Dated, index: CourseIndex, compare: Compare): Course | null {
  // Without a date nobody knows what came first.
  if (row.date === "") return null;
  const fitting: { course: Course; score: number; newest: IsoDate }[] = [];
  for (const course of index.near(row.words.features)) {
    const score = likeness(row, course, compare);
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
function likeness(row: Dated, course: Course, compare: Compare): number | null {
  const [head] = course.assignment === null ? course.reports : [course.assignment];
  if (head === undefined || !isSameParty(row, head, compare)) return null;
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
  const due = all.findLast((member) => member.row.row.dueOn !== null)?.row.row.dueOn ?? null;
  const isLongOver =
    due !== null && Date.parse(row.date) - Date.parse(due) > RENEWED_WITHIN_DAYS * DAY_MS;
  if (isRenewal && isLongOver) return null;
  let highest: number | null = null;
  for (const member of all) {
    const score = rowLikeness(row, member, compare);
    if (score !== null && (highest === null || score > highest)) highest = score;
  }
  return highest;
}

function isSamePaper(a: Dated, b: Dated): boolean {
  return a.row.documentId === b.row.documentId;
}

function isSameParty(a: Dated, b: Dated, { isSameBody, isSameOwner }: Compare): boolean {
  const first = a.row.row.owner;
  const second = b.row.row.owner;
  const isOther = first !== null && second !== null && !isSameOwner(first, second);
  return !isOther && isSameBody(a.body, b.body);
}

function rowLikeness(row: Dated, other: Dated, compare: Compare): number | null {
  const a = row.row.row;
  const b = other.row.row;
  if (!isSameParty(row, other, compare)) return null;
  const isOwned = a.owner !== null && b.owner !== null;
  if (differInNumbers(row.words, other.words)) return null;
  const { share, words } = overlap(row.words, other.words, compare.rare);
  if (words < LEAST_WORDS) return null;
  const deadline =
    a.dueOn === null || b.dueOn === null
      ? "unknownDeadline"
      : a.dueOn === b.dueOn
        ? "sameDeadline"
        : isOwned && isGivenAgain(row, other)
          ? "givenAgain"
          : "otherDeadline";
  const least = LEAST_SHARE[deadline] + (isOwned ? 0 : WITHOUT_OWNER);
  return share < least ? null : share - LEAST_SHARE[deadline];
}

/** What a paper reports unfinished it gives again further down, with a later deadline. */
function isGivenAgain(row: Dated, other: Dated): boolean {
  const [a, b] = [row.row.row, other.row.row];
  const isUnfinished = b.kind === "status" && (b.state === "late" || b.state === "open");
  return a.kind === "assign" && isUnfinished && isSamePaper(row, other) && isLater(a, b);
}

function isLater(a: Task, b: Task): boolean {
  return a.dueOn !== null && b.dueOn !== null && a.dueOn > b.dueOn;
}

interface CourseIndex {
  add(course: Course, features: ReadonlySet<string>): void;
  near(features: ReadonlySet<string>): Set<Course>;
}

/** Finds the courses that share one of a row's rarest features, so that not all are compared. */
function createIndex({ weigh }: Rarity): CourseIndex {
  const byFeature = new Map<string, Course[]>();
  return {
    add(course, features) {
      for (const feature of features) {
        const known = byFeature.get(feature);
        if (known === undefined) byFeature.set(feature, [course]);
        else known.push(course);
      }
    },
    near(features) {
      const found = new Set<Course>();
      const rarest = [...features]
        .filter((feature) => byFeature.has(feature))
        .sort((a, b) => weigh(b) - weigh(a));
      for (const feature of rarest.slice(0, LOOKED_UP)) {
        const courses = byFeature.get(feature) ?? [];
        for (const course of courses.slice(-CANDIDATES_OF_WORD)) found.add(course);
      }
      return found;
    },
  };
}
