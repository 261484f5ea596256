import type { DocumentEntry } from "../../domain/document.ts";
import type { LedgerRow, Task } from "../../domain/ledger.ts";
import type { AnswerPhrases } from "../../i18n/answers.ts";
import { plainClaim } from "../clauses.ts";
import { type Composition, type Draft, NOTHING } from "../draft.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { coverage } from "../match.ts";
import { numbersOf } from "../mentions.ts";
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
/** Words that say which of the two is meant, not which task; folded. */
const SIDES = new Set("chi tieu muc phai dat ra target".split(" "));

/**
 * "Được giao bao nhiêu, kết quả thế nào": the task as it was given and the last report of it, in the
 * words of their papers.
 */
export function composeTargetAndResult(
  input: ComposeInput,
  parts: readonly Understanding[],
  phrases: AnswerPhrases,
): Composition {
  const [target, result, ...others] = parts;
  if (target === undefined || result === undefined || others.length > 0) return NOTHING;
  if (!TARGET.test(target.folded) || OTHERWISE.test(target.folded)) return NOTHING;
  if (!RESULT.test(result.folded)) return NOTHING;
  const words = wordsOfTask(target).filter(({ folded }) => !SIDES.has(folded));
  const found = givenTask(words, { ...input, understanding: target });
  const first = found && taskDraft(found.given, input, phrases, true);
  if (found === null || first === null) return NOTHING;
  const { given, reported } = found;
  const last =
    reported === null ? toldLater(given, words, input) : taskDraft(reported, input, phrases);
  return last === null ? NOTHING : { drafts: [first, last], notes: [] };
}

/** The sentence of a later paper that tells a figure of the same thing, and gives nobody a task. */
function toldLater(
  { documentId, row }: LedgerRow<Task>,
  words: readonly ContentWord[],
  { ranked, reader, filter, entries }: ComposeInput,
): Draft | null {
  const day = dateOf(entries.get(documentId));
  const task = valuesIn(row.task, entries.get(documentId));
  const sharesNumber = ({ text, documentId: id }: Evidence): boolean =>
    [...valuesIn(text, entries.get(id))].some((value) => task.has(value));
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
    .map((item) => ({ item, told: coverage(words, item.words) }))
    .filter(
      ({ item, told }) => told >= (sharesNumber(item) ? MIN_SAME : MIN_TOLD) && !isGiven(item),
    )
    .sort((a, b) => b.told - a.told);
  if (best === undefined) return null;
  const { documentId: id, span, text } = best.item;
  return { text: plainClaim(text), support: [{ documentId: id, span }] };
}

/** The figures of a text that are hardly there by chance. */
function valuesIn(text: string, entry: DocumentEntry | undefined): Set<number> {
  const figures = numbersOf(text, entry?.metadata.language ?? "vi").filter(
    ({ kind }) => kind === "figure",
  );
  const values = figures.flatMap(({ value, upper }) => [value, upper]);
  return new Set(values.filter((value): value is number => value !== null && value >= LEAST));
}
