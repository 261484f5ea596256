import type { LedgerRow, Task } from "../../domain/ledger.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { fold } from "../../text/fold.ts";
import { findNames } from "../../text/names.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { dateOf, followTasks } from "../ledger/task-courses.ts";
import { type Layer, layeredCoverage, matchable, presence } from "../match.ts";
import type { ContentWord } from "../understand/words.ts";
import { openingWords, titleWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";
import { findTask } from "./one-task.ts";
import { SHORT_EVIDENCE, taskDraft } from "./task-draft.ts";
import { ownerMatches, ownersAsked } from "./task-owner.ts";
import {
  type Days,
  daysOf,
  readTaskQuestion,
  saysLate,
  type TaskQuestion,
  tellingWords,
} from "./task-question.ts";

const MIN_ABOUT = 0.45;
/** What a word counts that only the first lines of the document have. */
const OPENING = 0.9;
/** More tasks than this make no readable answer; the ledger's pages have them all. */
const MAX_TASKS = 30;
/** Following more tasks than this takes longer than an answer may. */
const MAX_FOLLOWED = 2000;

type Row = LedgerRow<Task>;

/** What is asked of one task. */
const ASKS_ONE = ["who", "when", "stated", "actual", "status"] as const;

/**
 * Tasks by owner, document, priority, state, deadline: complete over the ledger, whatever retrieval
 * found; or the one task that the question tells. Empty when the question asks for neither.
 */
export function composeTasks(input: ComposeInput, phrases: AnswerPhrases): Composition {
  const asked = readTaskQuestion(input.understanding, latestYear(input));
  if (asked.concerned) {
    const listed = listTasks(input, asked, phrases);
    if (listed.drafts.length > 0) return listed;
  }
  if (!ASKS_ONE.some((ask) => asked[ask])) return NOTHING;
  const row = findTask(input, asked);
  const draft = row === null ? null : taskDraft(row, input, phrases);
  return draft === null ? NOTHING : { drafts: [draft], notes: [] };
}

/** A message of several questions as one: where it asks who has a task, or until when. */
export function composeWholeTask(input: ComposeInput, phrases: AnswerPhrases): Composition {
  const { who, when } = readTaskQuestion(input.understanding);
  return who || when ? composeTasks(input, phrases) : NOTHING;
}

function listTasks(input: ComposeInput, asked: TaskQuestion, phrases: AnswerPhrases): Composition {
  const { understanding, reader, filter, entries, named } = input;
  const { asks, folded } = understanding;
  const { late, done, due, changes, onlyDated } = asked;
  const inScope = reader.tasks(filter);
  // What became of a paper's tasks is told by later ones.
  const rows =
    late && !inScope.some(({ row }) => isLate(row))
      ? reader.tasks({ rights: filter.rights })
      : inScope;
  const owners =
    asks.has("task") || asked.duty || asked.when || late ? ownersAsked(understanding, rows) : [];
  const priority = priorityAsked(folded, rows);
  const about = tellingWords(understanding, owners.flat(), matchable(titlesOf(rows, owners)));
  const status = asked.status && about.length > 0;
  if (owners.length === 0 && !late && priority === null && due === null && !changes && !status) {
    const wantsAll = asks.has("task") && about.length === 0 && asked.all;
    if (!wantsAll && (named.length === 0 || !asks.has("task"))) return NOTHING;
  }
  const overdue = asked.overdue ? overdueRows(rows, input) : new Set<Task>();
  const within = owners.length === 0 ? [] : daysOf(understanding.periodText, latestYear(input));
  const chosen = rows.filter(({ row }) => {
    if (owners.length > 0 && !ownerMatches(row, owners)) return false;
    if (late) return isLate(row) || overdue.has(row);
    if (done) return row.kind === "status" && row.state === "done";
    if (changes) return row.deadline !== null;
    if (status) return row.kind === "status";
    if (onlyDated && row.deadline === null) return false;
    if (priority !== null && fold(row.priority ?? "") !== priority) return false;
    if (due !== null) return row.kind === "assign" && isWithin(row, due);
    return true;
  });
  const fitting = aboutFilter(
    chosen,
    about,
    owners.length > 0 || late || due !== null,
    reader,
    entries,
  );
  const given = late || done || changes || status ? fitting : withoutReports(fitting, input);
  const dated =
    within.length === 0
      ? []
      : given.filter((row) => isWithin(row.row, within) || isPlannedFor(row, within, input));
  return listed(dated.length > 0 ? dated : given, { changes, owners }, input, phrases);
}

function listed(
  rows: readonly Row[],
  {
    changes,
    owners,
  }: { readonly changes: boolean; readonly owners: readonly (readonly string[])[] },
  input: ComposeInput,
  phrases: AnswerPhrases,
): Composition {
  const dateOfRow = ({ documentId }: Row): string => dateOf(input.entries.get(documentId));
  const newestFirst = [...rows].sort((a, b) => dateOfRow(b).localeCompare(dateOfRow(a)));
  const ordered = changes ? newestFirst.reverse() : newestFirst;
  const drafts: Draft[] = [];
  for (const row of ordered) {
    const draft = taskDraft(row, input, phrases, owners.length > 0);
    if (draft !== null && !drafts.some((known) => known.text === draft.text)) drafts.push(draft);
  }
  const documents = new Set(ordered.map(({ documentId }) => documentId)).size;
  return {
    drafts: drafts.slice(0, MAX_TASKS),
    notes: drafts.length > 1 ? [phrases.taskCount(drafts.length, documents)] : [],
  };
}

/** Tasks given, and of those only reported on the ones whose assignment is not among the documents. */
function withoutReports(rows: readonly Row[], { entries, question }: ComposeInput): readonly Row[] {
  if (rows.every(({ row }) => row.kind === "assign")) return rows;
  if (rows.length > MAX_FOLLOWED) return rows.filter(({ row }) => row.kind === "assign");
  const reported = new Set<Task>();
  for (const { assignment, renewals, reports } of followTasks(rows, entries, question.today)) {
    const last = reports.at(-1);
    if (assignment === null && renewals.length === 0 && last !== undefined) reported.add(last.row);
  }
  return rows.filter(({ row }) => row.kind === "assign" || reported.has(row));
}

/** What the rows say of an owner who is a person: name, title, unit. */
function titlesOf(rows: readonly Row[], owners: readonly (readonly string[])[]): string {
  if (owners.length === 0) return "";
  const own = rows.flatMap(({ row }) => (ownerMatches(row, owners) ? [row.owner ?? ""] : []));
  return [...new Set(own)].filter((field) => findNames(field).length > 0).join(" ");
}

/** Year that "quý IV" means where the question names none. */
function latestYear({ entries }: ComposeInput): number | undefined {
  let latest = "";
  for (const entry of entries.values()) if (dateOf(entry) > latest) latest = dateOf(entry);
  return latest === "" ? undefined : Number(latest.slice(0, 4));
}

function isWithin({ dueOn }: Task, days: readonly Days[]): boolean {
  return dueOn !== null && days.some(({ from, to }) => from <= dueOn && dueOn <= to);
}

/** Whether the heading above the task names the period: "Nhiệm vụ trọng tâm quý IV". */
function isPlannedFor(
  { documentId, row }: Row,
  days: readonly Days[],
  input: ComposeInput,
): boolean {
  const document = input.reader.document(documentId);
  const above = document?.blocks.findLast(
    ({ kind, span }) => kind === "heading" && span.end <= row.evidence.start,
  );
  if (document === null || above === undefined) return false;
  const year = Number(dateOf(input.entries.get(documentId)).slice(0, 4)) || undefined;
  const [planned] = daysOf(document.text.slice(above.span.start, above.span.end), year);
  return days.some(({ from, to }) => planned?.from === from && planned.to === to);
}

/** Tasks whose deadline has passed today and that no later paper reports on. */
function overdueRows(rows: readonly Row[], { entries, question }: ComposeInput): Set<Task> {
  const overdue = new Set<Task>();
  if (rows.length > MAX_FOLLOWED) return overdue;
  for (const { assignment, renewals, isOverdue } of followTasks(rows, entries, question.today)) {
    const last = renewals.at(-1) ?? assignment;
    if (isOverdue && last !== null) overdue.add(last.row);
  }
  return overdue;
}

function isLate({ state, status }: Task): boolean {
  return state === "late" || (status !== null && saysLate(fold(status)));
}

/** The priority that the question names, in the words of the tasks ("ưu tiên cao", "mức khẩn"). */
function priorityAsked(folded: string, rows: readonly Row[]): string | null {
  const after = /\b(?:uu tien|muc do|muc|priority)\b(.*)$/u.exec(folded)?.[1] ?? "";
  const before = /^(.*)\bpriority\b/u.exec(folded)?.[1] ?? "";
  const named = ` ${(`${before} ${after}`.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  for (const { row } of rows) {
    const priority = fold(row.priority ?? "");
    if (priority !== "" && named.includes(` ${priority} `)) return priority;
  }
  return null;
}

function aboutFilter(
  rows: readonly Row[],
  about: readonly ContentWord[],
  isFramed: boolean,
  reader: ComposeInput["reader"],
  entries: ComposeInput["entries"],
): readonly Row[] {
  if (about.length === 0) return rows;
  return rows.filter(({ documentId, row }) => {
    const { evidence: whole, span } = row;
    // A long sentence gives several tasks: each is about its own clause.
    const { start, end } = whole.end - whole.start <= SHORT_EVIDENCE ? whole : span;
    const evidence = reader.document(documentId)?.text.slice(start, end) ?? "";
    const entry = entries.get(documentId);
    const title = titleWords(entry);
    const unnamed = about.filter((word) => presence(word, title) < MIN_ABOUT);
    if (unnamed.length === 0) return true;
    const layers: Layer[] = [[matchable(`${row.task} ${evidence}`), 1]];
    // Whose meeting it is may stand in no field of the document, but in its first lines.
    if (isFramed) layers.push([openingWords(entry, reader.document(documentId)), OPENING]);
    return layeredCoverage(unnamed, layers) >= MIN_ABOUT;
  });
}
