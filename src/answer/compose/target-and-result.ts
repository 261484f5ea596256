import type { DocumentEntry } from "../../domain/document.ts";
import type { LedgerRow, Task } from "../../domain/ledger.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { plainClaim, rowText } from "../clauses.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { coverage, matchable } from "../match.ts";
import { numbersOf } from "../mentions.ts";
import { reportsOn } from "../period.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import type { ComposeInput } from "./input.ts";
import { givenTask } from "./one-task.ts";
import { taskDraft } from "./task-draft.ts";
import { wordsOfTask } from "./task-question.ts";

/** What was to be reached, and what was. */
const TARGET =
  /\b(?:chi tieu|muc tieu|(?:duoc )?giao|yeu cau|phai|dat ra|target|asked|required|told)\b/u;
const RESULT =
  /\b(?:ket qua|thuc te|dat|hoan thanh|cuoi cung|lam duoc|cuoi (?:nam|ky|nhiem ky)|actual(?:ly)?|result|achieved|reached)\b/u;
/** "Giao những nhiệm vụ nào, cho ai": several tasks, or who has them, are asked for. */
const OTHERWISE =
  /\b(?:ai|nguoi nao|(?:viec|nhiem vu|don vi|phong|ban) (?:gi|nao)|nhung gi|lam gi|who|which|what)\b/u;
/** Pieces of evidence in which a report is looked for, and the share of the words that it must have. */
const READ = 30;
const MIN_TOLD = 0.7;
/** The same where it has a figure of the task as well, as in a paper of another language. */
const MIN_SAME = 0.4;
const LEAST = 10;
/** Share of the words that the row of a report must have. */
const MIN_OF_TASK = 0.3;
/** Words that say which of the two is meant, not which task; folded. */
const SIDES = new Set("chi tieu muc phai dat ra target".split(" "));
const PLANNED = new Set("du kien ke hoach tinh".split(" "));

/** Whether a message asks what was to be reached and what was. */
export function asksTargetAndResult([
  target,
  result,
  ...others
]: readonly Understanding[]): boolean {
  if (target === undefined || result === undefined || others.length > 0) return false;
  const isTarget = TARGET.test(target.folded) && !OTHERWISE.test(target.folded);
  return isTarget && RESULT.test(result.folded);
}

/**
 * "Được giao bao nhiêu, kết quả thế nào": the task as it was given and the last report of it, in the
 * words of their papers.
 */
export function composeTargetAndResult(
  input: ComposeInput,
  parts: readonly Understanding[],
  phrases: AnswerPhrases,
): Composition {
  const [target] = parts;
  if (target === undefined || !asksTargetAndResult(parts)) return NOTHING;
  const words = wordsOfTask(target).filter(({ folded }) => !SIDES.has(folded));
  const found = givenTask(words, { ...input, understanding: target });
  const first = found && taskDraft(found.given, input, phrases, true);
  if (found === null || first === null) return NOTHING;
  const { given } = found;
  // A sentence that gives several tasks may be followed by what came of another of them.
  const isOfTask = ({ row: { task, status } }: LedgerRow<Task>): boolean =>
    coverage(words, matchable(`${task} ${status ?? ""}`)) >= MIN_OF_TASK;
  const reported = found.reported !== null && isOfTask(found.reported) ? found.reported : null;
  const last =
    reported === null ? reportOf(given, target, words, input) : taskDraft(reported, input, phrases);
  return last === null ? NOTHING : { drafts: [first, last], notes: [] };
}

/** The sentence of a later paper that tells a figure of the same thing, and gives nobody a task. */
function reportOf(
  { documentId, row }: LedgerRow<Task>,
  { question }: Understanding,
  words: readonly ContentWord[],
  input: ComposeInput,
): Draft | null {
  const { entries } = input;
  const task = valuesIn(row.task, entries.get(documentId));
  const sharesNumber = ({ text, documentId: id }: Evidence): boolean =>
    [...valuesIn(text, entries.get(id))].some((value) => task.has(value));
  const asked = quartersIn(question);
  return laterThan(documentId, input, (item) => {
    const told = coverage(words, item.words);
    const quarters = quartersIn(item.text);
    if (asked.length * quarters.length > 0 && !quarters.some((one) => asked.includes(one)))
      return 0;
    return told >= (sharesNumber(item) ? MIN_SAME : MIN_TOLD) ? told : 0;
  });
}

/** What a question puts beside an earlier time: "đến cuối năm", "cuối cùng", "thực tế". */
const LATER =
  /\b(?:ket qua|thuc te|cuoi cung|sau do|sau cung|rut cuoc|thong nhat|chot|quyet toan|den (?:nay|thang|quy|cuoi|het|giao ban|hoi nghi|cuoc hop|ngay|nam|ky|khi)|(?:doi|lui) sang|actual(?:ly)?|by the end|later|in the end)\b/u;
/** Of those, the words by which it is asked for; folded. */
const OUTCOME = new Set(
  "ket qua thuc te cuoi cung sau do thong nhat chot quyet toan het da muc".split(" "),
);
/** What was agreed in the end may be given as a task. */
const AGREED = /\b(?:thong nhat|chot|giao|duyet|quyet dinh|agreed|approved)\b/u;
/** "Còn bao nhiêu hộ chưa có điện" is not answered by how many have it. */
const DENIES = /\bchua (?!\?)\p{L}+/u;
const DENIED = /(?<!\p{L})(?:chưa|không|còn lại|not|yet|without|remaining)(?!\p{L})/iu;
const MIN_LATER = 0.6;
/** Share of the words of the part that asks what came later. */
const MIN_ASKED = 0.5;

/**
 * "Có bao nhiêu hộ hưởng lợi, đến tháng 10 còn bao nhiêu hộ chưa có điện": what a later paper than the
 * one that answers the first part tells of the same thing.
 * @param documentId the paper that answers the first part
 */
export function composeLater(
  input: ComposeInput,
  [first, second, ...others]: readonly Understanding[],
  documentId: string,
): Composition {
  if (first === undefined || second === undefined || others.length > 0) return NOTHING;
  if (!LATER.test(second.folded)) return NOTHING;
  const words = first.essential.filter(({ folded }) => !SIDES.has(folded) && !PLANNED.has(folded));
  const isOfTime = ({ documentId: id }: Evidence): boolean => {
    const entry = input.entries.get(id);
    return (
      second.periodText === "" ||
      (entry !== undefined && reportsOn(second.periodText, entry.metadata))
    );
  };
  const own = input.entries.get(documentId)?.metadata.language;
  const asking = second.essential.filter(({ folded }) => !OUTCOME.has(folded));
  const draft = laterThan(
    documentId,
    input,
    (item) => {
      const isForeign = input.entries.get(item.documentId)?.metadata.language !== own;
      const told = coverage(words, item.words);
      const asked = asking.length === 0 ? 1 : coverage(asking, item.words);
      const isDenied = DENIES.test(second.folded) && !DENIED.test(item.text);
      const isAsked = (isForeign || asked >= MIN_ASKED) && !isDenied;
      return told >= MIN_LATER && isAsked && isOfTime(item) ? told + asked : 0;
    },
    AGREED.test(second.folded),
  );
  return draft === null ? NOTHING : { drafts: [draft], notes: [] };
}

/** Whether the message has a part that may be told by another paper than the one before it. */
export function asksLater([, second, ...others]: readonly Understanding[]): boolean {
  return second !== undefined && others.length === 0 && LATER.test(second.folded);
}

/** Of what later papers state a figure in, without giving anybody a task, that of the highest score above 0. */
function laterThan(
  documentId: string,
  { ranked, reader, filter, entries }: ComposeInput,
  scoreOf: (item: Evidence) => number,
  mayBeGiven = false,
): Draft | null {
  const day = dateOf(entries.get(documentId));
  const isGiven = ({ documentId: id, span }: Evidence): boolean =>
    reader
      .tasks({ rights: filter.rights, documentIds: [id] })
      .some(
        ({ row: { kind, evidence } }) =>
          kind === "assign" && evidence.start < span.end && span.start < evidence.end,
      );
  const [best] = ranked.evidence
    .slice(0, READ)
    .filter((item) => dateOf(entries.get(item.documentId)) > day && /\d/u.test(item.text))
    .map((item) => ({ item, score: scoreOf(item) }))
    .filter(({ item, score }) => score > 0 && (mayBeGiven || !isGiven(item)))
    .sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const { documentId: id, span, text, passage } = best.item;
  const told = passage.chunk.kind === "tableRow" ? rowText(text) : text;
  return { text: plainClaim(told), support: [{ documentId: id, span }] };
}

/** Quarters that a text names, of whatever year: a report of the fourth is often written in the next. */
function quartersIn(text: string): string[] {
  return [...text.matchAll(/(?<!\p{L})qu[ýy]\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])/giu)].map((match) => {
    const written = (match[1] ?? "").toUpperCase();
    return ["I", "II", "III", "IV"][Number(written) - 1] ?? written;
  });
}

/** The figures of a text that are hardly there by chance. */
function valuesIn(text: string, entry: DocumentEntry | undefined): Set<number> {
  const figures = numbersOf(text, entry?.metadata.language ?? "vi").filter(
    ({ kind }) => kind === "figure",
  );
  const values = figures.flatMap(({ value, upper }) => [value, upper]);
  return new Set(values.filter((value): value is number => value !== null && value >= LEAST));
}
