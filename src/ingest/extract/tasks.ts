import type { SourceDocument, Span } from "../../domain/document.ts";
import type { Task } from "../../domain/ledger.ts";
import { trimSpan } from "../../text/sentences.ts";
import { findDeadline } from "./deadlines.ts";
import { findLabels, type Label } from "./labels.ts";
import { isOwnerLike } from "./owners.ts";
import { announcesTasks, leadsInTasks, sectionOf } from "./sections.ts";
import { tasksOfSentence } from "./sentence-tasks.ts";
import type { Statement } from "./statement.ts";
import { reportsOnTasks, statusOfItem } from "./status-lists.ts";
import type { Mode, TaskContext } from "./task-context.ts";
import { taskOfRow } from "./task-tables.ts";
import { speakerOf, transcriptSpeakers } from "./transcript.ts";
import { tasksOfUtterance } from "./utterance-tasks.ts";
import { clauseWords, phraseAt, plainText } from "./words.ts";

/** What the text before a block means for the tasks in it. */
interface Lead {
  /** The blocks before led in a list of tasks. */
  isTaskList: boolean;
  /** The block right before did. */
  isFresh: boolean;
  /** Who that list has been given to. */
  owner: string | null;
  /** Marker of the block that set `owner`; the same kind of marker ends it. */
  marker: string;
  /** Unit that the heading above the tasks names. */
  headingOwner: string | null;
}

/** Tasks of a document in text order. */
export function tasksOfDocument(
  document: SourceDocument,
  statements: readonly Statement[],
  context: TaskContext,
): Task[] {
  const speakers = transcriptSpeakers(document);
  const tasks: Task[] = [];
  const lead: Lead = {
    isTaskList: false,
    isFresh: false,
    owner: null,
    marker: "",
    headingOwner: null,
  };
  for (let at = 0; at < statements.length; ) {
    const first = statements[at] as Statement;
    let end = at + 1;
    while (statements[end]?.block === first.block) end++;
    const group = statements.slice(at, end);
    at = end;
    switch (first.block.kind) {
      case "heading":
        lead.isTaskList = false;
        lead.owner = null;
        lead.headingOwner =
          sectionOf(first.headings) === "assign" ? ownerOfHeading(context, first.span) : null;
        continue;
      case "tableRow": {
        const task = taskOfRow(document.text, first.block, context.datesIn(first.span));
        if (task !== null) tasks.push(task);
        continue;
      }
    }
    const spoken = speakers.size > 0 ? speakerOf(document.text, first.block.span) : null;
    if (spoken !== null && speakers.has(spoken.name)) {
      tasks.push(...tasksOfUtterance(context, spoken.name, spoken.words, speakers));
      continue;
    }
    tasks.push(...tasksOfBlock(context, group, lead));
  }
  return tasks;
}

/** "Chủ tịch UBND xã kết luận, giao nhiệm vụ tháng 9:" names who gives, not who has to do. */
const GIVER =
  /(?<=\p{L}\s.*)(?<!\p{L})(?:giao(?! (?:thông|dịch|ban))|kết luận|yêu cầu|thống nhất|thông qua|đề nghị|nhấn mạnh|quyết nghị)(?!\p{L})/iu;
/** Longer paragraphs are prose; looking for fields in them would cost the square of their length. */
const MAX_LABELLED = 20_000;

function tasksOfBlock(context: TaskContext, group: readonly Statement[], lead: Lead): Task[] {
  const { text, lexicon, isEnglish } = context;
  const first = group[0] as Statement;
  const last = group.at(-1) as Statement;
  const isListItem = first.block.kind === "listItem";
  const marker =
    first.block.kind === "listItem" ? first.block.marker.replace(/[\p{L}\d]+/gu, "1") : "";
  // Of prose only the paragraph that a lead announces gives tasks, the ones after it tell what else happened.
  if (!isListItem && !lead.isFresh) lead.isTaskList = false;
  lead.isFresh = false;
  if (!isListItem || marker === lead.marker) lead.owner = null;
  const section = sectionOf(first.headings);
  if (section !== "assign" && isListItem && reportsOnTasks(first.headings)) {
    const status = statusOfItem(
      text,
      { start: first.contentStart, end: last.span.end },
      first.span.start,
      context,
    );
    if (status !== null) return [status];
  }
  let mode: Mode = section === "assign" || lead.isTaskList ? "assign" : section;
  const content = { start: first.contentStart, end: last.span.end };
  const whole = text.slice(content.start, content.end);
  if (/:\s*[*_]*\s*$/u.test(whole)) {
    if (leadsInTasks(whole.trimEnd().replace(/[*_\s]+$/u, ""))) {
      lead.isTaskList = true;
      lead.isFresh = true;
    }
    const name = trimSpan(text, {
      start: content.start,
      end: content.start + whole.lastIndexOf(":"),
    });
    if (
      name !== null &&
      mode === "assign" &&
      isOwnerLike(text, name, lexicon, isEnglish) &&
      !GIVER.test(text.slice(name.start, name.end))
    ) {
      lead.owner = plainText(text, name);
      lead.marker = marker;
      lead.isTaskList = lead.isTaskList || !isListItem;
    }
    return [];
  }
  const labels =
    whole.length > MAX_LABELLED
      ? []
      : [...findLabels(text, content), ...deadlinesAlone(context, group)];
  const tasks: Task[] = [];
  let owner = lead.owner ?? lead.headingOwner;
  for (const [index, statement] of group.entries()) {
    const sentence = { start: statement.contentStart, end: statement.span.end };
    const own = cutAtLabel(text, sentence, labels);
    if (own === null) continue;
    const following = labelsAfter(group, index, labels);
    const found = tasksOfSentence(context, {
      content: own,
      evidence: {
        start: statement.span.start,
        end: Math.max(statement.span.end, following.at(-1)?.span.end ?? 0),
      },
      mode,
      isListItem,
      labels: following,
      inheritedOwner: owner,
    });
    tasks.push(...found);
    if (isListItem && found.at(-1)?.owner !== undefined) owner = found.at(-1)?.owner ?? owner;
    // "… yêu cầu … : A; B. C.": what follows in the paragraph goes on with the list.
    if (found.length > 0 && startsList(text, own)) mode = "assign";
    // "… yêu cầu tập trung vào sáu việc. Phòng A … Phòng B …"
    if (!isListItem && announcesTasks(text.slice(own.start, own.end))) mode = "assign";
  }
  return tasks;
}

const HEADING_MARK = /^[#\s*_]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})[.)]\s*)?[*_]*/u;
/** Fields of work that are named like units. */
const FIELD =
  /^(?:y tế|kỹ thuật|quân sự|công an|bảo vệ|các|toàn|mọi|xã hội|tỉnh|huyện|xã|thôn)(?!\p{L})/iu;

/** The unit that a heading over tasks names: "3.1. Phòng Vận tải (Trưởng phòng …)". */
function ownerOfHeading({ text, lexicon, isEnglish }: TaskContext, heading: Span): string | null {
  if (isEnglish) return null;
  const mark = HEADING_MARK.exec(text.slice(heading.start, heading.end))?.[0].length ?? 0;
  const bracket = text.slice(heading.start + mark, heading.end).search(/[(:\n]/u);
  const end = bracket < 0 ? heading.end : heading.start + mark + bracket;
  const name = trimSpan(text, { start: heading.start + mark, end });
  if (name === null || FIELD.test(text.slice(name.start, name.end))) return null;
  const words = clauseWords(text, name);
  const head = phraseAt(words, 0, lexicon.ownerHeads);
  // "Tổ chức thực hiện" is no unit.
  const isUnit =
    head > 0 && phraseAt(words, 0, lexicon.verbs) <= head && words.length <= MAX_UNIT_WORDS;
  return isUnit && words.length >= 2 ? plainText(text, name).replace(/[*_.]+$/u, "") : null;
}

const MAX_UNIT_WORDS = 10;

const DEADLINE_ALONE =
  /^(?:thời hạn|hạn|gia hạn|lùi|điều chỉnh|hoàn thành|hoàn tất|kết thúc|xong|báo cáo|due|to be completed|completion|to report|report)(?!\p{L})(?:\s(?:thời hạn|hạn|hoàn thành|thực hiện|kết quả|mới|xong|nhiệm vụ|back))*[:\s]+(?=(?:trước|trong|đến|sang|tới|chậm nhất|muộn nhất|vào|là|ngày|by|before|no later than|on|within|\d))/iu;
const MAX_ALONE = 60;

/** "Gia hạn đến 15/12/2024.": a sentence that does nothing but say until when the one before is due. */
function deadlinesAlone(context: TaskContext, group: readonly Statement[]): Label[] {
  const { text } = context;
  return group.slice(1).flatMap(({ contentStart, span: { end } }, at): Label[] => {
    const sentence = { start: contentStart, end };
    const written = text.slice(contentStart, end);
    const lead = written.length > MAX_ALONE ? null : DEADLINE_ALONE.exec(written);
    const deadline = lead && findDeadline(text, sentence, context.datesIn(sentence), null);
    if (!lead || !deadline || /\p{L}/u.test(text.slice(deadline.span.end, end))) return [];
    // When to report is no other deadline of what has one.
    const before = group[at]?.span as Span;
    const isReport = /^(?:báo cáo|(?:to )?report)/iu.test(written);
    if (isReport && findDeadline(text, before, context.datesIn(before), null)) return [];
    const value = { start: contentStart + lead[0].length, end: deadline.span.end };
    return [{ kind: "deadline", span: sentence, value }];
  });
}

/** The sentence up to its first label; `null` when it is nothing but labels. */
function cutAtLabel(text: string, sentence: Span, labels: readonly Label[]): Span | null {
  const label = labels.find(
    ({ span }) => span.start >= sentence.start && span.start < sentence.end,
  );
  const inside = labels.some(
    ({ span }) => span.start < sentence.start && span.end > sentence.start,
  );
  if (inside) return null;
  if (label === undefined) return sentence;
  // A label at the start of the block names its topic.
  const before = trimSpan(text, { start: sentence.start, end: label.span.start });
  return before === null || before.end - before.start < 6 ? null : before;
}

/** Labels from this sentence up to the next sentence that is more than labels. */
function labelsAfter(
  group: readonly Statement[],
  index: number,
  labels: readonly Label[],
): Label[] {
  const start = group[index]?.contentStart ?? 0;
  let end = group[index]?.span.end ?? 0;
  for (let i = index + 1; i < group.length; i++) {
    const next = group[i] as Statement;
    const isLabel = labels.some(
      ({ span }) => span.start <= next.contentStart + 3 && span.end > next.contentStart,
    );
    if (!isLabel) break;
    end = next.span.end;
  }
  return labels.filter(({ span }) => span.start >= start && span.start < end);
}

function startsList(text: string, span: Span): boolean {
  const colon = text.slice(span.start, span.end).search(/:\s/u);
  return colon > 20 && leadsInTasks(text.slice(span.start, span.start + colon + 1));
}
