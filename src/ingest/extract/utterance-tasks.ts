import type { Span } from "../../domain/document.ts";
import type { Task } from "../../domain/ledger.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readAction } from "./action.ts";
import { splitClauses } from "./clauses.ts";
import { findDeadline } from "./deadlines.ts";
import type { TaskContext } from "./task-context.ts";
import { clauseWords, phraseAt, plainText } from "./words.ts";

const FIRST_PERSON =
  /(?<!\p{L})để\s(?:em|tôi|mình|cháu|con|anh|chị|bên em|bên tôi)\s(?!\p{Lu})|(?<![\p{L}])(?:(?:bên|phòng|tổ|đội|khoa|nhóm|ban|lớp)\s)?(?:em|tôi|mình|tớ|cháu|con|anh|chị|chúng tôi|chúng em|chúng ta|thầy|cô)\s(?:thì\s|cũng\s)?(?:sẽ|xin nhận|nhận|xin phép|đảm nhận|phụ trách|lo(?!\sgiúp))\s(?:phần\s|việc\s|là\s)?/giu;
const FIRST_PERSON_ENGLISH =
  /(?<!\p{L})(?:(?:I|we)(?:['’]ll|\swill|\scan|\sam going to|\sare going to|['’]m going to|['’]re going to|\sshall)|let me)\s(?:also\s|then\s|just\s)?(?!be\s|not\s|need\s|have\sto\s|see\s|say\s|like\s)/giu;
const REQUEST_ENGLISH =
  /(?:^|[,.]\s*|\b)(?:please|can you|could you|would you|will you|can we get you to)\s(?:also\s|please\s)?/iu;
const QUESTION = /\?\s*$/u;
const ASKS = /(?:được không|được chứ|nhé|nha|giúp|could you|can you|would you|will you|please)/iu;

/** What somebody in a transcript takes on or hands out. */
export function tasksOfUtterance(
  context: TaskContext,
  speaker: string,
  words: Span,
  speakers: ReadonlySet<string>,
): Task[] {
  const { text } = context;
  const tasks: Task[] = [];
  for (const sentence of splitSentences(text, words)) {
    const written = text.slice(sentence.start, sentence.end);
    if (QUESTION.test(written) && !ASKS.test(written)) continue;
    for (const clause of splitClauses(text, sentence, context.lexicon)) {
      const found = readSpoken(context, clause, speaker, speakers);
      if (found !== null) tasks.push(toTask(context, sentence, clause, found));
    }
  }
  return tasks;
}

interface Spoken {
  readonly owner: string;
  readonly span: Span;
}

function readSpoken(
  context: TaskContext,
  clause: Span,
  speaker: string,
  speakers: ReadonlySet<string>,
): Spoken | null {
  const { text, lexicon, isEnglish } = context;
  const written = text.slice(clause.start, clause.end);
  const pattern = isEnglish ? FIRST_PERSON_ENGLISH : FIRST_PERSON;
  pattern.lastIndex = 0;
  const own = pattern.exec(written);
  if (own !== null) {
    const start = clause.start + own.index + own[0].length;
    if (clauseWords(text, { start, end: clause.end }).length >= 2)
      return { owner: speaker, span: { start, end: clause.end } };
  }
  const named = addressed(context, clause, speakers);
  if (named !== null) return named;
  const action = readAction(text, clause, { lexicon, isEnglish });
  if (action === null || action.owner === null || action.strength === "verb") return null;
  if (/^(?:em|tôi|mình|chúng ta|ta|we|i|it|you|they|he|she|anh|chị)$/iu.test(action.owner))
    return null;
  return { owner: action.owner, span: action.span };
}

/** "Nam gửi giúp chị …", "Lan, could you draft …": a participant who is spoken to. */
function addressed(
  context: TaskContext,
  clause: Span,
  speakers: ReadonlySet<string>,
): Spoken | null {
  const { text, lexicon, isEnglish } = context;
  const words = clauseWords(text, clause);
  const names = new Set(
    [...speakers].flatMap((name) => name.split(/\s+/u)).filter((part) => /^\p{Lu}/u.test(part)),
  );
  if (isEnglish) {
    const request = REQUEST_ENGLISH.exec(text.slice(clause.start, clause.end));
    const name = words.find((word) => names.has(word.text) && word.text.length > 2);
    if (request === null || name === undefined) return null;
    const start = clause.start + request.index + request[0].length;
    const from = clauseWords(text, { start, end: clause.end })[0];
    return from === undefined
      ? null
      : { owner: name.text, span: { start: from.span.start, end: clause.end } };
  }
  let at = 0;
  while (
    at < 3 &&
    /^(?:vậy|thế|rồi|vâng|ok|à|còn|anh|chị|em|cô|thầy|chú|bác|bạn|đồng chí|nhờ|phần này)$/u.test(
      words[at]?.lower ?? "",
    )
  )
    at++;
  const name = words[at];
  if (name === undefined || !names.has(name.text)) return null;
  let verb = at + 1;
  while (verb < at + 6 && words[verb] !== undefined) {
    if (
      phraseAt(words, verb, lexicon.verbs) > 0 ||
      /^(?:lo|giúp|gửi|làm)$/u.test((words[verb] as { lower: string }).lower)
    ) {
      const first = words[verb] as { span: Span };
      if (words.length - verb < 2) return null;
      const owner = plainText(text, {
        start: (words[Math.max(0, at - 1)] as { span: Span; isCapital: boolean }).span.start,
        end: name.span.end,
      });
      return {
        owner: /^(?:anh|chị|em|cô|thầy|chú|bác)\s/iu.test(owner) ? owner : name.text,
        span: { start: first.span.start, end: clause.end },
      };
    }
    if (/^(?:đã|đang|vừa|nói|bảo|có|là)$/u.test((words[verb] as { lower: string }).lower))
      return null;
    verb++;
  }
  return null;
}

function toTask(context: TaskContext, sentence: Span, clause: Span, spoken: Spoken): Task {
  const { text } = context;
  const deadline = findDeadline(text, clause, context.datesIn(clause), null, context.heldOn);
  let { end } = spoken.span;
  while (end > spoken.span.start && /[\s.;,:!?]/u.test(text[end - 1] as string)) end--;
  const span = { start: spoken.span.start, end };
  return {
    kind: "assign",
    task: plainText(text, span),
    owner: spoken.owner,
    ownerSource: "stated",
    deadline: deadline?.text ?? null,
    dueOn: deadline?.dueOn ?? null,
    priority: null,
    status: null,
    state: "open",
    evidence: sentence,
    span,
  };
}
