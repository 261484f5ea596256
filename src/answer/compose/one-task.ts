import type { LedgerRow, Task } from "../../domain/ledger.ts";
import { findNames } from "../../text/names.ts";
import { clausesOf } from "../clauses.ts";
import { sameOwner } from "../ledger/same-party.ts";
import { dateOf, followTasks } from "../ledger/task-courses.ts";
import { coverage, layeredCoverage, matchable, pairCoverage, presence } from "../match.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import type { Evidence } from "../rerank.ts";
import type { ContentWord } from "../understand/words.ts";
import { titleWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";
import { daysOf, PRESENT, type TaskQuestion, wordsOfTask } from "./task-question.ts";

type Row = LedgerRow<Task>;

/** Pieces of evidence at which tasks are looked for. */
const READ = 40;
/** What a word counts that only the document's title or body, or the headings, have. */
const DOCUMENT = 0.9;
const CONTEXT = 0.6;
const MIN_SUPPORT = 0.68;
/** What a word counts once more that the task's own clause has. */
const CLAUSE = 0.3;
/** Share that the task's own words must hold of what no title names. */
const MIN_OWN = 0.5;
/** Following more tasks than this takes longer than an answer may. */
const MAX_FOLLOWED = 2000;
/** The same task told in other papers scores this close; closer where what holds now is asked for. */
const ALIKE = { now: 0.35, any: 0.03 } as const;

interface Candidate {
  readonly row: Row;
  readonly score: number;
  /** Whether it has all of the question's terms that it has a word of. */
  readonly isSure: boolean;
}

/**
 * The one task that the question tells ("việc X giao cho ai, hạn khi nào?"), where it is stated last;
 * `null` where none fits, or it lacks the owner or the deadline that is asked for.
 */
export function findTask(input: ComposeInput, asked: TaskQuestion): Row | null {
  const words = wordsOfTask(input.understanding);
  const { rows, candidates: all } = candidatesFor(words, input, asked);
  const candidates = givenThen(all, input);
  // How a task was given is not told by a report of what became of it.
  const given = candidates.find(({ row, isSure }) => isSure && row.row.kind === "assign");
  if (asked.stated && given !== undefined) return given.row;
  const reported = candidates.find(({ row, isSure }) => isSure && row.row.kind === "status");
  if (asked.actual) return reported?.row ?? null;
  if (asked.status) return lastReport(given, rows, words, input) ?? reported?.row ?? null;
  const best = candidates.find(({ isSure }) => isSure);
  if (best === undefined) return null;
  return latestOf(best, candidates, rows, asked, input);
}

/** "Bí thư hồi tháng 4 yêu cầu …", "tại cuộc họp ngày 12/7": when it was given, not until when. */
const THEN =
  /\b(?:hoi|cuoc hop|hop|hoi nghi|phien hop|giao ban|dai hoi)(?: \p{L}+){0,2} (?=ngay|thang|quy|\d)/u;

/** Those that papers of the time give which the question names as that of a meeting; all where none does. */
function givenThen(
  candidates: readonly Candidate[],
  { understanding: { folded, periodText }, entries }: ComposeInput,
): readonly Candidate[] {
  if (periodText === "" || !THEN.test(folded)) return candidates;
  const days = daysOf(periodText);
  const then = candidates.filter(({ row, isSure }) => {
    const day = dateOf(entries.get(row.documentId));
    return isSure && days.some(({ from, to }) => from <= day && day <= to);
  });
  return then.length > 0 ? then : candidates;
}

/** The tasks that the words tell, best first, with all that they were chosen from. */
function candidatesFor(
  words: readonly ContentWord[],
  input: ComposeInput,
  asked: Pick<TaskQuestion, "who" | "when">,
): { readonly rows: readonly Row[]; readonly candidates: readonly Candidate[] } {
  if (words.length < 2) return { rows: [], candidates: [] };
  const { ranked, reader, filter } = input;
  const evidence = ranked.evidence.slice(0, READ);
  const documentIds = [...new Set(evidence.map(({ documentId }) => documentId))];
  const rows = reader.tasks({ ...filter, documentIds });
  const candidates: Candidate[] = [];
  for (const row of rows) {
    if (asked.who && row.row.owner === null) continue;
    if (asked.when && row.row.deadline === null) continue;
    const beside = evidence.find(
      ({ documentId, span }) =>
        documentId === row.documentId &&
        span.start < row.row.evidence.end &&
        row.row.evidence.start < span.end,
    );
    if (beside === undefined) continue;
    const score = scoreOf(row, words, beside, asked, input);
    if (score !== null) candidates.push({ row, ...score });
  }
  candidates.sort((a, b) => b.score - a.score);
  return { rows, candidates };
}

/** The task that the words tell as it was given, and the row that reports of it last. */
export interface Given {
  readonly given: Row;
  readonly reported: Row | null;
}

/** The task that the words tell, as it was given first; `null` where none was. */
export function givenTask(words: readonly ContentWord[], input: ComposeInput): Given | null {
  const { rows, candidates } = candidatesFor(words, input, { who: false, when: false });
  const given = candidates.filter(({ row, isSure }) => isSure && row.row.kind === "assign");
  const named = given.filter(({ row }) => input.named.includes(row.documentId));
  const [best] = named.length > 0 ? named : given;
  if (best === undefined) return null;
  return { given: best.row, reported: lastReport(best, rows, words, input) };
}

/** Where the task was given last; where nobody gave it, what was reported of it last. */
function latestOf(
  best: Candidate,
  candidates: readonly Candidate[],
  rows: readonly Row[],
  asked: TaskQuestion,
  { entries, question }: ComposeInput,
): Row {
  const margin = asked.now ? ALIKE.now : ALIKE.any;
  const alike = new Set(
    candidates
      .filter(({ score, isSure }) => (isSure || asked.now) && score >= best.score - margin)
      .map(({ row }) => row.row),
  );
  const given = (row: Row): boolean => row.row.kind === "assign";
  const course =
    rows.length > MAX_FOLLOWED
      ? undefined
      : followTasks(rows, entries, question.today).find(({ assignment, renewals, reports }) =>
          [assignment, ...renewals, ...reports].some((row) => row?.row === best.row.row),
        );
  const members = [
    course?.assignment ?? null,
    ...(course?.renewals ?? []),
    ...(course?.reports ?? []),
  ];
  const same = rows.filter(
    (row) => alike.has(row.row) || members.some((member) => member?.row === row.row),
  );
  const dateOfRow = (row: Row): string => dateOf(entries.get(row.documentId));
  const latest = same.map(dateOfRow).sort().at(-1);
  const last = same.filter((row) => dateOfRow(row) === latest);
  // A paper that reports how far a task is may give it again further down.
  return (
    last.filter(given).find((row) => row.row === best.row.row) ??
    last.find(given) ??
    last.find((row) => row.row === best.row.row) ??
    last[0] ??
    best.row
  );
}

/** Share of the words of the question that such a report must have. */
const MIN_REPORTED = 0.4;

/** What was said last of a task that was given. */
function lastReport(
  given: Candidate | undefined,
  rows: readonly Row[],
  words: readonly ContentWord[],
  { entries, question }: ComposeInput,
): Row | null {
  if (given === undefined || rows.length > MAX_FOLLOWED) return null;
  const course = followTasks(rows, entries, question.today).find(({ assignment, renewals }) =>
    [assignment, ...renewals].some((row) => row?.row === given.row.row),
  );
  const last = course?.reports.at(-1);
  if (last !== undefined) return last;
  // Another body's paper may report it: for the same owner, with the same deadline, in the same words.
  const { owner, dueOn } = given.row.row;
  if (owner === null || dueOn === null) return null;
  const share = ({ row }: Row): number => coverage(words, matchable(row.task));
  const [same] = rows
    .filter(
      ({ row }) =>
        row.kind === "status" && row.dueOn === dueOn && sameOwner(owner, row.owner ?? ""),
    )
    .sort((a, b) => share(b) - share(a));
  return same !== undefined && share(same) >= MIN_REPORTED ? same : null;
}

function scoreOf(
  { documentId, row }: Row,
  words: readonly ContentWord[],
  { context }: Evidence,
  asked: Pick<TaskQuestion, "who">,
  { reader, entries }: ComposeInput,
): Omit<Candidate, "row"> | null {
  const text = reader.document(documentId)?.text ?? "";
  const title = titleWords(entries.get(documentId));
  // Whose task it is, of several that one sentence gives, its own part of the sentence says.
  const { start, end } = asked.who && isOneOfSeveral(text, row) ? row.span : row.evidence;
  const evidence = text.slice(start, end);
  const own = matchable(`${row.owner ?? ""} ${evidence}`);
  const support = layeredCoverage(words, [
    [own, 1],
    [title, DOCUMENT],
    [context, CONTEXT],
  ]);
  if (support < MIN_SUPPORT) return null;
  const untitled = words.filter((word) => presence(word, title) < PRESENT);
  // "Ai phụ trách phòng A?" asks for a person, not for what the unit has to do.
  const owner = matchable(asked.who ? (row.owner ?? "") : "");
  const unnamed = untitled.filter((word) => presence(word, owner) < PRESENT);
  if (unnamed.length === 0 || coverage(unnamed, own) < MIN_OWN) return null;
  // Of several that one sentence gives, the one whose own clause tells most.
  const clause = matchable(`${row.owner ?? ""} ${text.slice(row.span.start, row.span.end)}`);
  const score = support + 0.3 * pairCoverage(words, own) + CLAUSE * coverage(words, clause);
  return { score, isSure: !speaksOfAnother(untitled, [own], reader) };
}

/** Whether the sentence of a task tells of several people in turn. */
export function isOneOfSeveral(text: string, { evidence: { start, end } }: Task): boolean {
  const sentence = text.slice(start, end);
  const people = clausesOf(sentence).filter(
    (clause) => findNames(sentence.slice(clause.start, clause.end)).length > 0,
  );
  return people.length > 1;
}
