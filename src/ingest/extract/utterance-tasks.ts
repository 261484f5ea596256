import type { Span } from "../../domain/document.ts";
import type { Task } from "../../domain/ledger.ts";
import { splitSentences } from "../../text/sentences.ts";
import { readAction } from "./action.ts";
import { splitClauses } from "./clauses.ts";
import { findDeadline } from "./deadlines.ts";
import type { Lexicon } from "./lexicon.ts";
import type { TaskContext } from "./task-context.ts";
import { withoutEnds } from "./task-text.ts";
import { type ClauseWord, clauseWords, phraseAt, plainText } from "./words.ts";

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
    if (
      !SPEAKS.test(text.slice(start, clause.end)) &&
      clauseWords(text, { start, end: clause.end }).length >= 2
    )
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
  return addressedVietnamese(text, clause, words, names, lexicon);
}

const ADDRESS = /^(?:anh|chị|em|cô|chú|bác|ông|bà|thầy|cháu|bạn)$/u;
const ENTREATY = /(?<!\p{L})(?:nhé|nha|nhá|giúp|giùm|dùm|hộ|luôn đi|luôn)(?!\p{L})/iu;
/** Speaking is what meetings are for: being asked to is no task. */
const SPEAKS =
  /^(?:báo cáo đi|báo cáo trước|báo cáo nhanh|nói|trình bày|phát biểu|cho biết|hỏi thật|cho ý kiến|nghe|trả lời)(?!\p{L})/iu;
const NOT_ASKED =
  /^(?:đã|đang|vừa|nói|bảo|có|là|thì|ơi|và|với|cũng|bị|được|xong|chưa|rồi|này|ạ|à|báo)$/u;

/** "Thôi, anh Toàn mang đơn lên phường …, chậm nhất thứ Tư nhé": name, then what to do. */
function addressedVietnamese(
  text: string,
  clause: Span,
  words: readonly ClauseWord[],
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Spoken | null {
  const isEntreaty = ENTREATY.test(text.slice(clause.start, clause.end));
  for (let at = 0; at < Math.min(words.length - 2, 9); at++) {
    const name = words[at] as ClauseWord;
    const isTitled = ADDRESS.test(words[at - 1]?.lower ?? "");
    if (!name.isCapital || !(names.has(name.text) || isTitled) || ADDRESS.test(name.lower))
      continue;
    const verb = words[at + 1] as ClauseWord;
    if (!verb.follows || verb.isCapital) continue;
    const isKnown =
      phraseAt(words, at + 1, lexicon.verbs) > 0 || /^(?:lo|giúp|sẽ|cố|nhớ)$/u.test(verb.lower);
    if (!isKnown && (!isEntreaty || NOT_ASKED.test(verb.lower))) continue;
    let first = at + 1;
    while (
      /^(?:sẽ|nhớ|cố|giúp|chịu|khó)$/u.test(words[first]?.lower ?? "") &&
      first < words.length - 2
    )
      first++;
    const span = { start: (words[first] as ClauseWord).span.start, end: clause.end };
    if (SPEAKS.test(text.slice(span.start, span.end))) return null;
    const from = isTitled ? (words[at - 1] as ClauseWord) : name;
    return { owner: plainText(text, { start: from.span.start, end: name.span.end }), span };
  }
  return null;
}

function toTask(context: TaskContext, sentence: Span, clause: Span, spoken: Spoken): Task {
  const { text } = context;
  const deadline = findDeadline(text, clause, context.datesIn(clause), null, context.heldOn);
  const span = withoutEnds(text, spoken.span, deadline) ?? spoken.span;
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
