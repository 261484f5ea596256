import type { Span } from "../../domain/document.ts";
import type { FieldSource, Task } from "../../domain/ledger.ts";
import { trimSpan } from "../../text/sentences.ts";
import { type Action, readAction } from "./action.ts";
import { splitClauses, splitLabel } from "./clauses.ts";
import { type Deadline, findDeadline } from "./deadlines.ts";
import type { Label } from "./labels.ts";
import { isOwnerLike, soleOwner, trailingOwner } from "./owners.ts";
import { leadsInTasks } from "./sections.ts";
import type { Mode, TaskContext } from "./task-context.ts";
import { withoutEnds } from "./task-text.ts";
import { clauseWords, plainText } from "./words.ts";

export interface TaskSentence {
  /** The sentence without list marker and trailing labels. */
  readonly content: Span;
  readonly evidence: Span;
  readonly mode: Mode;
  readonly isListItem: boolean;
  /** Fields that follow the sentence in its block. */
  readonly labels: readonly Label[];
  /** Who the list or the paragraph has been given to. */
  readonly inheritedOwner: string | null;
}

interface Owner {
  readonly name: string;
  readonly source: FieldSource;
}

const NEXT_MEETING =
  /next (?:\p{L}+ )?meeting (?:will|is|was|to be|shall)|(?:cuộc họp|phiên họp|kỳ họp|hội nghị) (?:tiếp theo|lần sau|sau|tới) (?:sẽ |dự kiến |được )?(?:diễn ra|tổ chức|họp|vào)|^(?:giao ban|phiên họp|cuộc họp|kỳ họp)\s(?:tuần|tháng|quý|tiếp theo|lần sau|sau|tới|thứ)/iu;
const APPROVED =
  /(?<!\p{L})(?:approved|endorsed|accepted|adopted|authorised|authorized)(?!\p{L})/iu;
const REFUSED = /(?<!\p{L})(?:not|no|declined|rejected|withdrawn)(?!\p{L})/iu;

/** "Giám đốc lưu ý: …" */
const SAYS =
  /\s(?:lưu ý|kết luận|phát biểu|đề nghị|nhấn mạnh|yêu cầu|cho biết|báo cáo|nêu ý kiến|ý kiến|trả lời)$/iu;
/** "(thay ông X từ ngày …)": not whose task it is. */
const REPLACED = /\s\((?:thay|replac)[^()]*\)/giu;
/** Decisions that are done with being taken: nobody has to do anything. */
const TAKEN =
  /^(?:thông qua|bầu|phê chuẩn|công nhận|tán thành|ghi nhận|biểu dương|chấp thuận|noted|approved|accepted|received)(?!\p{L})/iu;
/** Without one of these a sentence outside a task list gives nothing. */
const CUE_VIETNAMESE =
  /trước|hạn|xong|giao|phân công|chỉ đạo|yêu cầu|đề nghị|quyền|nhờ|nhắc|cử|sẽ|cần|phải|tiếp tục|phan cong|chi dao|yeu cau|de nghi|se|can|phai|tiep tuc|:/iu;
const CUE_ENGLISH =
  /will|would|shall|must|should|need| to |ask|request|instruct|direct|task|invite|mandate|authori[sz]|assign|agree|resolve|decide|recommend|:/iu;

/** The tasks that one sentence gives. */
export function tasksOfSentence(context: TaskContext, sentence: TaskSentence): Task[] {
  const { text, lexicon, isEnglish } = context;
  if (sentence.mode !== "assign") {
    const cue = isEnglish ? CUE_ENGLISH : CUE_VIETNAMESE;
    if (!cue.test(text.slice(sentence.content.start, sentence.content.end))) return [];
  }
  const tasks: Task[] = [];
  let { mode } = sentence;
  let span = sentence.content;
  let owner: Owner | null =
    sentence.inheritedOwner === null ? null : { name: sentence.inheritedOwner, source: "inferred" };
  const ownerLabel = sentence.labels.find(({ kind }) => kind === "owner");
  if (ownerLabel !== undefined)
    owner = { name: plainText(text, ownerLabel.value), source: "stated" };
  let isLabelled = false;
  let speaker: Owner | null = null;
  const colon = leadInEnd(text, span);
  if (colon !== null) {
    if (leadsInTasks(text.slice(span.start, colon))) mode = "assign";
    const after = trimSpan(text, { start: colon, end: span.end });
    if (after === null) return [];
    if (mode === "assign" && leadsInTasks(text.slice(span.start, colon))) span = after;
  }
  const { label, rest } = splitLabel(text, span);
  if (label !== null && isOwnerLike(text, label, lexicon, isEnglish)) {
    // In a discussion a name before a colon speaks; only a task list gives by naming.
    const name = plainText(text, label).replace(SAYS, "").replace(REPLACED, "");
    if (mode === "assign") {
      owner = { name, source: "stated" };
      isLabelled = true;
    } else speaker = { name, source: "inferred" };
    span = rest;
  } else if (
    label !== null &&
    mode === "assign" &&
    readAction(text, rest, { lexicon, isEnglish }) !== null
  ) {
    // "Chuyên môn: các tổ tổ chức …": the label is a topic.
    span = rest;
  }
  const bold = mode === "assign" ? boldStart(text, span) : null;
  if (owner?.source !== "stated" && bold !== null && isOwnerLike(text, bold, lexicon, isEnglish))
    owner = { name: plainText(text, bold), source: "stated" };
  for (const clause of splitClauses(text, span, lexicon)) {
    const sole = isEnglish ? null : soleOwner(text, clause, lexicon);
    if (sole !== null) {
      for (const [i, task] of tasks.entries()) {
        if (task.owner === null || task.ownerSource === "inferred") {
          tasks[i] = { ...task, owner: sole.slice(0, 200), ownerSource: "stated" };
        }
      }
      continue;
    }
    const task = readClause(context, sentence, clause, mode, owner ?? speaker, isLabelled);
    if (task === null) continue;
    tasks.push(task);
    // "… sẽ tiếp tục A; đẩy mạnh B; nâng cao C": one announcement for all of them.
    if (mode === "neutral") mode = "assign";
    if (task.owner !== null && owner?.source !== "stated") {
      owner = { name: task.owner, source: "inferred" };
    }
  }
  return tasks;
}

/** "**Sở Thông tin** phủ sóng …": an item's first words in bold. */
function boldStart(text: string, { start, end }: Span): Span | null {
  const bold = /^\*\*([^*]{3,90})\*\*\s(?=\p{Ll}|\()/u.exec(
    text.slice(start, Math.min(end, start + 110)),
  );
  return bold === null ? null : { start: start + 2, end: start + 2 + (bold[1] as string).length };
}

function readClause(
  context: TaskContext,
  sentence: TaskSentence,
  clause: Span,
  mode: Mode,
  owner: Owner | null,
  isLabelled: boolean,
): Task | null {
  const { text, lexicon, isEnglish } = context;
  if (NEXT_MEETING.test(text.slice(clause.start, clause.end))) return null;
  const options = { lexicon, isEnglish };
  const whole = readAction(text, afterLead(text, clause), options);
  if (whole === null && mode !== "assign") return null;
  const trailing = trailingOwner(text, clause, lexicon, isEnglish);
  const short =
    trailing === null ? null : readAction(text, afterLead(text, trailing.rest), options);
  // "Phòng A làm … tại 3 khoa (Nội, Ngoại, Sản)": who stands first has to do it.
  const isOwned = whole?.owner != null && trailing?.isAside === true;
  const useTrailing =
    trailing !== null &&
    !isOwned &&
    (short?.strength === "verb" || (short !== null && short.owner === null));
  let action: Action | null = useTrailing ? short : whole;
  const deadlineLabel = sentence.labels.find(({ kind }) => kind === "deadline")?.value ?? null;
  const deadline =
    findDeadline(text, clause, context.datesIn(clause), null, context.heldOn) ??
    labelled(context, deadlineLabel);
  if (action === null && mode === "assign")
    action =
      approval(text, clause, deadline) ??
      noun(clause, sentence, deadline, isLabelled) ??
      unread(text, clause, sentence, deadline);
  if (action === null || !isTask(action, mode, deadline, sentence, owner, isLabelled, context))
    return null;
  const given: Owner | null = useTrailing
    ? { name: trailing?.owner ?? "", source: "stated" }
    : action.owner === null
      ? owner
      : { name: action.owner, source: "stated" };
  const due = deadlineLabel === null ? deadline : labelled(context, deadlineLabel);
  const own = withoutEnds(text, action.span, deadline);
  // "xã còn lại …, sẽ tổ chức trước ngày …": a bare verb says too little.
  const isBare = own !== null && plainText(text, own).split(" ").length < 3;
  const what = isBare ? withoutEnds(text, clause, deadline) : own;
  if (what === null) return null;
  const priority = sentence.labels.find(({ kind }) => kind === "priority");
  return {
    kind: "assign",
    task: plainText(text, what),
    owner: given?.name ?? null,
    ownerSource: given?.source ?? null,
    deadline: due?.text ?? null,
    dueOn: due?.dueOn ?? null,
    priority: priority === undefined ? null : plainText(text, priority.value),
    status: null,
    state: "open",
    evidence: sentence.evidence,
    span: what,
  };
}

const LEADING =
  /^(?:(?:trong|từ nay|thời gian tới|trước mắt|trước|đến|vào|sau|bên cạnh đó|ngoài ra|đồng thời|tiếp theo|cùng với đó|về phía|trên cơ sở|để|nhằm|by|in|before|during|following|to|after|also|in addition|subject to)(?!\p{L})[^,;:]{0,80},\s+)/iu;

/** The clause after "Trong 6 tháng cuối năm, …"; the whole where nothing is left. */
function afterLead(text: string, clause: Span): Span {
  const piece = text.slice(clause.start, clause.end);
  const lead = LEADING.exec(piece) ?? /^(?:riêng|còn)\s(?=\p{Lu})/iu.exec(piece);
  if (lead === null) return clause;
  return trimSpan(text, { start: clause.start + lead[0].length, end: clause.end }) ?? clause;
}

function labelled(context: TaskContext, label: Span | null): Deadline | null {
  return label === null ? null : findDeadline(context.text, label, context.datesIn(label), label);
}

/** "The Board approved the plan, with contract award not later than 31 March." */
function approval(text: string, clause: Span, deadline: Deadline | null): Action | null {
  if (deadline === null) return null;
  const words = text.slice(clause.start, deadline.span.start);
  if (!APPROVED.test(words) || REFUSED.test(words)) return null;
  const condition = /,?\s(?:with|subject to|on condition that)\s(?=[^,]*$)/iu.exec(words);
  const start =
    condition === null ? clause.start : clause.start + condition.index + condition[0].length;
  return { owner: null, span: { start, end: clause.end }, strength: "cue" };
}

/** "PMU: quarterly monitoring report - due 10 January": a thing to deliver, without a verb. */
function noun(
  clause: Span,
  sentence: TaskSentence,
  deadline: Deadline | null,
  isLabelled: boolean,
): Action | null {
  const isDated =
    deadline !== null ||
    sentence.labels.some(({ kind }) => kind === "deadline" || kind === "owner");
  if (!sentence.isListItem || !isDated || !(isLabelled || sentence.labels.length > 0)) return null;
  return { owner: null, span: clause, strength: "noun" };
}

/** An item of a task list with a deadline, whatever its verb is. */
function unread(
  text: string,
  clause: Span,
  sentence: TaskSentence,
  deadline: Deadline | null,
): Action | null {
  if (!sentence.isListItem || deadline === null) return null;
  const isWhole =
    clause.start === sentence.content.start && clauseWords(text, clause).length >= MIN_WORDS;
  const isPast = PAST.test(text.slice(clause.start, clause.end));
  return isWhole && !isPast ? { owner: null, span: clause, strength: "noun" } : null;
}

/** What somebody says at the meeting is not given to them. */
const REMARK =
  /(?<!\p{L})(?:thì|cho biết|cho rằng|đề nghị|kiến nghị|đề xuất|báo cáo|dự án|dự kiến|nêu|hỏi)(?!\p{L})/iu;
const MIN_WORDS = 5;
const PAST = /(?<!\p{L})(?:đã|vừa|was|were|has|have|had)(?!\p{L})/iu;

function isTask(
  action: Action,
  mode: Mode,
  deadline: Deadline | null,
  sentence: TaskSentence,
  owner: Owner | null,
  isLabelled: boolean,
  { text, heldOn }: TaskContext,
): boolean {
  if (TAKEN.test(text.slice(action.span.start, action.span.start + 16))) return deadline !== null;
  if (action.strength === "hint") return deadline !== null;
  if (mode === "assign") {
    if (action.strength !== "verb") return true;
    return (
      sentence.isListItem ||
      action.owner !== null ||
      isLabelled ||
      owner !== null ||
      deadline !== null
    );
  }
  if (mode === "report") return action.strength !== "verb" && deadline !== null;
  if (action.strength === "cue") return true;
  if (action.strength === "plan")
    return action.owner !== null || owner !== null || deadline !== null;
  // "Phòng A nộp hồ sơ trước ngày …": the day is yet to come.
  const isAhead = heldOn !== null && deadline?.dueOn != null && deadline.dueOn > heldOn;
  const verb = text.slice(action.span.start, action.span.start + 16);
  if (isAhead && action.owner !== null && !REMARK.test(`${action.owner} ${verb}`)) return true;
  // "Các cấp ủy tiếp tục nâng cao …": announces without a modal.
  return (
    action.owner !== null &&
    /^(?:tiếp tục|tiep tuc)\s(?!được|duoc)/iu.test(
      text.slice(action.span.start, action.span.start + 24),
    )
  );
}

/** End of "… một số nhiệm vụ:" when a colon with a list behind it follows a leading-in clause. */
function leadInEnd(text: string, span: Span): number | null {
  const piece = text.slice(span.start, span.end);
  for (const match of piece.matchAll(/:(?=\s|$)/gu)) {
    const end = span.start + match.index + 1;
    if (match.index >= 20 && leadsInTasks(text.slice(span.start, end))) return end;
  }
  return null;
}
