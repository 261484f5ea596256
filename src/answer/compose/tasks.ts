import type { LedgerRow, Task } from "../../domain/ledger.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { findDates } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { plainClaim, rowText } from "../clauses.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { dateOf, followTasks } from "../ledger/task-courses.ts";
import { coverage, matchable } from "../match.ts";
import { memoize } from "../memo.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";

/** Words of the question that ask for tasks but tell none from another. */
const GENERIC = new Set(
  "nhiem vu viec giao phai lam yeu cau hoan thanh thuc hien trien khai don vi phong ban sau han thoi gi duoc uu tien cao thap trung binh cham dat ket qua tien do theo ra must deliver do task tasks action actions due overdue priority high low medium late after liet ke danh sach bang phan cong muc do thay doi gia dieu chinh lui xep muc khan bi tre quan trong nao".split(
    " ",
  ),
);
const MIN_ABOUT = 0.45;
/** More tasks than this make no readable answer; the ledger's pages have them all. */
const MAX_TASKS = 30;
const SHORT_EVIDENCE = 200;
const CHANGES = /\b(?:thay doi|doi|dieu chinh|gia han|lui|changed?|moved|extended)\b/u;
const ALL = /\b(?:liet ke|ke ra|tat ca|toan bo|danh sach|cac nhiem vu|nhung nhiem vu|list|all)\b/u;
const OVERDUE = /\b(?:qua han|tre han|het han|overdue|past due)\b/u;
/** Following more tasks than this takes longer than an answer may. */
const MAX_FOLLOWED = 2000;
const DONE = /\b(?:hoan thanh|da xong|dat|completed|done)\b/u;
const LATE =
  /\b(?:cham|qua han|tre|khong dat|chua dat|chua hoan thanh|chua xong|overdue|late|delayed)\b/u;

/**
 * Tasks by owner, document, priority, state, deadline: complete over the ledger, whatever retrieval
 * found. Empty when the question names none of these and retrieval should answer.
 */
export function composeTasks(input: ComposeInput, phrases: AnswerPhrases): Composition {
  const { understanding, reader, filter, entries, named } = input;
  const inScope = reader.tasks(filter).filter(({ documentId }) => entries.has(documentId));
  const late =
    understanding.asks.has("late") &&
    understanding.asks.has("task") &&
    LATE.test(understanding.folded);
  const { asks } = understanding;
  // What became of a paper's tasks is told by later ones.
  const rows =
    late && !inScope.some(({ row }) => isLate(row))
      ? reader.tasks({ rights: filter.rights })
      : inScope;
  const owner = ownerAsked(understanding, rows);
  const priority = priorityAsked(understanding.folded, rows);
  const done = asks.has("task") && asks.has("number") && DONE.test(understanding.folded);
  const due = duePeriod(understanding);
  const isOwner = (word: ContentWord): boolean => owner?.includes(word.folded) ?? false;
  const aboutWords = understanding.essential.filter(
    (word) =>
      !(word.soft && word.position >= 0) &&
      !GENERIC.has(word.folded) &&
      !isOwner(word) &&
      !/^\d/u.test(word.folded),
  );
  const changes = understanding.asks.has("deadline") && CHANGES.test(understanding.folded);
  const status =
    understanding.asks.has("result") &&
    aboutWords.length > 0 &&
    !/\b(?:giao|phan cong|assigned)\b/u.test(understanding.folded);
  if (owner === null && !late && priority === null && due === null && !changes && !status) {
    const wantsAll = asks.has("task") && aboutWords.length === 0 && ALL.test(understanding.folded);
    if (!wantsAll && (named.length === 0 || !asks.has("task"))) return NOTHING;
  }
  // A question for a deadline is not answered by a task without one.
  const onlyDated = (asks.has("deadline") || asks.has("date")) && !asks.has("task");
  const overdue = late ? overdueRows(rows, input) : new Set<Task>();
  const chosen = rows.filter(({ row }) => {
    if (owner !== null && !ownerMatches(row, owner)) return false;
    if (late) return isLate(row) || overdue.has(row);
    if (done) return row.kind === "status" && row.state === "done";
    if (changes) return row.deadline !== null;
    if (status) return row.kind === "status";
    if (row.kind === "status") return false;
    if (onlyDated && row.deadline === null) return false;
    if (priority !== null && fold(row.priority ?? "") !== priority) return false;
    if (due !== null) return row.dueOn !== null && due.from <= row.dueOn && row.dueOn <= due.to;
    return true;
  });
  const about = aboutFilter(chosen, aboutWords, reader, entries);
  if (about.length === 0) return NOTHING;
  const newestFirst = [...about].sort((a, b) =>
    dateOf(entries.get(b.documentId)).localeCompare(dateOf(entries.get(a.documentId))),
  );
  const ordered = changes ? newestFirst.reverse() : newestFirst;
  const drafts: Draft[] = [];
  for (const row of ordered) {
    const draft = taskDraft(row, input, phrases);
    if (draft !== null && !drafts.some((known) => known.text === draft.text)) drafts.push(draft);
  }
  const documents = new Set(ordered.map(({ documentId }) => documentId)).size;
  return {
    drafts: drafts.slice(0, MAX_TASKS),
    notes: drafts.length > 1 ? [phrases.taskCount(drafts.length, documents)] : [],
  };
}

type Row = LedgerRow<Task>;

/** Tasks whose deadline has passed today and that no later paper reports on. */
function overdueRows(
  rows: readonly Row[],
  { understanding, entries, question }: ComposeInput,
): Set<Task> {
  const overdue = new Set<Task>();
  if (!OVERDUE.test(understanding.folded) || rows.length > MAX_FOLLOWED) return overdue;
  for (const { assignment, renewals, isOverdue } of followTasks(rows, entries, question.today)) {
    const last = renewals.at(-1) ?? assignment;
    if (isOverdue && last !== null) overdue.add(last.row);
  }
  return overdue;
}

/** Owners and states repeat from task to task, and every question looks at all of them. */
const REMEMBERED = 10_000;
const saysLate = memoize(REMEMBERED, (status) => LATE.test(fold(status)));
const foldedWords = memoize(REMEMBERED, (text) => words(fold(text)).join(" "));
/** The names in an owner field, as words. */
const ownersIn = memoize(REMEMBERED, (owner) =>
  owner
    .split(/[(),;/]|\s-\s/u)
    .map((part) => words(fold(part)))
    .filter((own) => own.length >= 2)
    .map((own) => ({ own, phrase: ` ${own.join(" ")} ` })),
);

function isLate({ state, status }: Task): boolean {
  return state === "late" || (status !== null && saysLate(status));
}

/** Folded words of the owner that the question names; the longest that fits. */
function ownerAsked(
  { folded, words: content }: Understanding,
  rows: readonly Row[],
): readonly string[] | null {
  // "phòng cntt": short forms are read as the documents write them out.
  const written = new Map(
    content.filter((word) => !word.known).map((word) => [word.folded, word.alternatives[0]]),
  );
  const spelled = words(folded).map((word) => written.get(word) ?? word);
  const question = ` ${spelled.join(" ")} `;
  let best: string[] | null = null;
  for (const { row } of rows) {
    if (row.owner === null) continue;
    for (const { own, phrase } of ownersIn(row.owner)) {
      const isLonger = best === null || own.length > best.length;
      if (isLonger && question.includes(phrase)) best = own;
    }
  }
  return best;
}

function ownerMatches(row: Task, owner: readonly string[]): boolean {
  return ` ${foldedWords(row.owner ?? "")} `.includes(` ${owner.join(" ")} `);
}

function words(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The priority that the question names, in the words of the tasks ("ưu tiên cao", "mức khẩn"). */
function priorityAsked(folded: string, rows: readonly Row[]): string | null {
  const after = /\b(?:uu tien|muc do|muc|priority)\b(.*)$/u.exec(folded)?.[1] ?? "";
  const before = /^(.*)\bpriority\b/u.exec(folded)?.[1] ?? "";
  const named = ` ${words(`${before} ${after}`).join(" ")} `;
  for (const { row } of rows) {
    const priority = fold(row.priority ?? "");
    if (priority !== "" && named.includes(` ${priority} `)) return priority;
  }
  return null;
}

/** Period of "đến hạn trong tháng 9". */
function duePeriod({ asks, folded, question }: Understanding): { from: string; to: string } | null {
  if (
    !asks.has("deadline") ||
    !/\b(?:den han|toi han|het han|due (?:in|by|on|before))\b/u.test(folded)
  )
    return null;
  const mention = findDates(question).find(({ kind, from }) => kind === "date" && from !== null);
  return mention?.from != null && mention.to !== null
    ? { from: mention.from, to: mention.to }
    : null;
}

function aboutFilter(
  rows: readonly Row[],
  about: readonly ContentWord[],
  reader: ComposeInput["reader"],
  entries: ComposeInput["entries"],
): readonly Row[] {
  if (about.length === 0) return rows;
  const scored = rows.map((row) => {
    const { evidence: whole, span } = row.row;
    // A long sentence gives several tasks: each is about its own clause.
    const { start, end } = whole.end - whole.start <= SHORT_EVIDENCE ? whole : span;
    const evidence = reader.document(row.documentId)?.text.slice(start, end) ?? "";
    const title = entries.get(row.documentId)?.metadata.title ?? "";
    return { row, share: coverage(about, matchable(`${row.row.task} ${evidence} ${title}`)) };
  });
  return scored.filter(({ share }) => share >= MIN_ABOUT).map(({ row }) => row);
}

/** The task in the document's words; its evidence is short or it is one of several in a sentence. */
function taskDraft(
  { documentId, row }: Row,
  { reader }: ComposeInput,
  phrases: AnswerPhrases,
): Draft | null {
  const document = reader.document(documentId);
  if (document === null) return null;
  const evidence = document.text.slice(row.evidence.start, row.evidence.end);
  const support = [{ documentId, span: row.evidence }];
  if (evidence.startsWith("|")) return { text: plainClaim(rowText(evidence)), support };
  if (evidence.length <= SHORT_EVIDENCE) return { text: plainClaim(evidence), support };
  // One of several in a long sentence: its own clause, with owner and deadline as the sentence has them.
  const clause = document.text.slice(row.span.start, row.span.end);
  const owner = row.owner !== null && row.ownerSource === "stated" ? `${row.owner}: ` : "";
  const missing = row.deadline !== null && !clause.includes(row.deadline);
  const deadline = missing ? ` (${phrases.deadline}: ${row.deadline})` : "";
  return {
    text: plainClaim(`${clause.startsWith(row.owner ?? " ") ? "" : owner}${clause}${deadline}`),
    support,
  };
}
