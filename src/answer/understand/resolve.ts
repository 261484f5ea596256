import type { Turn } from "../../domain/answer.ts";
import { findDates } from "../../text/dates.ts";
import { foldInPlace } from "../../text/fold.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import { isAspect, itemMeant, personMeant, thingMeant } from "./antecedent.ts";
import { type Ask, findAsks, KINDS_OF_ASK, sameKind } from "./asks.ts";
import { namedPeriod, withPeriod } from "./carried-period.ts";
import { outcomeOf, put, taskIn } from "./outcome.ts";
import { splitQuestion } from "./parts.ts";
import { isPlain } from "./words.ts";

/** Earlier questions that lean on those before them in turn. */
const MAX_DEPTH = 3;
const MAX_TURN_LENGTH = 600;
/** Content words of its own up to which a question that begins like a part of one continues it. */
const MAX_OWN = 3;
/** The same where its first word shows that its subject is missing ("của cơ quan nào ban hành?"). */
const MAX_LACKING = 4;

/** Asks that a follow-up has because of its form alone. */
const POLITE: ReadonlySet<Ask> = new Set<Ask>(["what", "result", "list", "latest"]);
const OPENING =
  /^\s*(?:(?:ủa|ờ|à|ừ|dạ|vâng|ok|thế|vậy|và|rồi|còn|riêng|nhưng|mà|thì|cụ thể|and|but|so|then|what about|how about|what of)(?!\p{L})[\s,]*)+/u;
/** The same typed without diacritics, but for words that have another meaning then. */
const PLAIN_OPENING =
  /^\s*(?:(?:ua|da|vang|ok|the|vay|va|roi|con|rieng|nhung|cu the|and|but|so|then|what about|how about|what of)(?!\p{L})[\s,]*)+/u;
const CLOSING =
  /[\s,]{0,5}(?:(?:thi|la)\s+)?(?:(?:the nao|nhu the nao|ra sao|ra rang|sao)(?:\s+(?:roi|vay|the|a|ha|nhi|nhe|rua))*|(?:vay|the|a|nhi|nhe|rua|ha|nua))?[\s?!.]{0,9}$/u;
/** A question that begins so lacks what it is about. */
const LACKS_SUBJECT =
  /^\s*(?:cua|do|boi|thuoc|vi|vi sao|tai sao|sao|ve|o|tu|truoc|sau khi|khi|bao gio|may gio|ai|han|xong|da|duoc|co|ket qua|bao lau|ly do|nguyen nhan|who|when|where|why|how|by when|by whom|until when|which)(?!\p{L})/u;
/** Words of a period that findDates leaves outside of it. */
const PERIOD_WORDS = new Set(
  "bao cao hop hoi nghi phien cuoc lan giao sang qua den toi het cuoi dau giua hoi trong luc vao tinh moc ky ca dot nam quy thang tuan the in by at end of until for and about what how".split(
    " ",
  ),
);

/** A question that stands alone, made of a follow-up and what it leans on. */
export interface Resolved {
  readonly text: string;
  /** What the follow-up itself names: an answer about anything else is none. */
  readonly focus: string;
}

/**
 * A follow-up as the question that it stands for: pronouns and ordinals replaced by what they
 * stand for, a period or thing put in the place of the earlier one, the subject put before a
 * question that lacks one.
 * @returns `null` where it stands alone, or where nothing tells what it replaces
 */
export function resolveFollowUp(
  question: string,
  history: readonly Turn[],
  depth = 0,
): Resolved | null {
  const at = history.findLastIndex((turn) => turn.role === "user");
  const last = history[at];
  if (last === undefined || depth >= MAX_DEPTH) return null;
  const typed = last.text.normalize("NFC").slice(0, MAX_TURN_LENGTH);
  const earlier = resolveFollowUp(typed, history.slice(0, at), depth + 1)?.text ?? typed;
  const answer = history.findLast((turn, i) => turn.role === "assistant" && i > at)?.text ?? "";
  const said = answer.normalize("NFC").slice(0, MAX_TURN_LENGTH);

  const item = itemMeant(question, said);
  const thing = thingMeant(question, [said, earlier]);
  const asksTask = asksForThing(read(earlier).asks);
  if (isThing(said) && (asksTask || item === null)) {
    const told = asksTask ? firstThing(said) : taskIn(earlier);
    const task = item ?? (thing?.text === "" && told !== "" ? { ...thing, text: told } : null);
    const text = task === null ? null : outcomeOf(question, task);
    if (text !== null) return { text, focus: "" };
  }
  if (item !== null) {
    const text = put(question, item.start, item.end, item.text);
    return { text: `${namesIn(earlier)}${text}`, focus: "" };
  }
  const person = personMeant(question, [said, earlier]);
  if (person !== null) {
    return { text: put(question, person.start, person.end, person.text), focus: person.text };
  }

  const folded = foldInPlace(question.toLowerCase());
  const opens = isPlain(question) ? PLAIN_OPENING : OPENING;
  const opening = opens.exec(question.toLowerCase())?.[0].length ?? 0;
  const own = read(question);
  const earlierAsks = read(earlier).asks;
  const period = namedPeriod(question, [earlier, said]);
  if (period !== null) {
    const rest = own.words.filter(
      ({ span, folded: word }) =>
        !(period.start <= span.start && span.end <= period.end) && !PERIOD_WORDS.has(word),
    );
    // "Còn năm 2025 phấn đấu bao nhiêu?": nothing is left over; another time, and its plan.
    const rested = [...read(question.slice(opening)).asks];
    const asksSame = rested.every((ask) => POLITE.has(ask) || sameKind(ask, earlierAsks));
    // "được bao nhiêu rồi" after two questions asks for one of them, and does not say for which.
    const isClear = !own.asks.has("number") || splitQuestion(earlier).length === 1;
    const text = [period.text, ...rest.map((word) => word.text)].join(" ");
    if ((rest.length === 0 || isAspect(rest)) && asksSame && isClear)
      return { text: withPeriod(earlier, { ...period, text }), focus: "" };
  }

  if (thing !== null && thing.text !== "") {
    return { text: put(question, thing.start, thing.end, thing.text), focus: "" };
  }
  if (opening > 0) {
    const replaced = replaceThing(question, opening, earlier);
    if (replaced !== null) return replaced;
    if (isAspect(own.words) && own.asks.has("number"))
      return { text: `${subjectOf(earlier)} ${question.slice(opening).trim()}`, focus: "" };
  }
  const first = read(question.split(/[,;?]\s/u)[0] ?? "");
  const isNamedHere = (word: Token, i: number) => isNamed(word) && (i > 0 || /\d/u.test(word.text));
  const asked = [...first.asks].filter((ask) => !POLITE.has(ask) || ask === "what");
  const lacks = LACKS_SUBJECT.test(folded.slice(opening));
  const most = lacks && !asked.includes("number") ? MAX_LACKING : MAX_OWN;
  const isShort = first.words.length <= most && !own.words.some(isNamedHere);
  const isOther = asked.length > 0 && asked.every((ask) => !sameKind(ask, earlierAsks));
  if (!isShort || asked.length === 0 || (!lacks && !isOther)) return null;
  const rest =
    thing === null
      ? question.slice(opening)
      : put(question, thing.start, thing.end, "").slice(Math.min(opening, thing.start));
  const subject =
    asksForThing(earlierAsks) && isThing(said)
      ? `${namesIn(earlier)}${firstThing(said)}`
      : subjectOf(earlier);
  return { text: `${subject} ${rest.trim()}`, focus: "" };
}

/** What a question for a task or a thing was answered with is what the next one is about. */
function asksForThing(asks: ReadonlySet<Ask>): boolean {
  const things = [...asks].filter((ask) => ask === "task" || ask === "what" || ask === "list");
  return (
    things.length > 0 &&
    ![...asks].some((ask) => KINDS_OF_ASK.some((kind) => kind.has(ask)) || ask === "person")
  );
}

const MAX_THING_LENGTH = 160;

function isThing(answer: string): boolean {
  return answer !== "" && !/^(?:Không tìm thấy|Not found)/u.test(answer);
}

/** Documents and bodies that the earlier question names. */
const NAMES =
  /(?:(?<!\p{L})(?:[Tt]hông báo|[Bb]iên bản|[Nn]ghị quyết|[Qq]uyết định|[Kk]ết luận|[Cc]hỉ thị|[Kk]ế hoạch|[Bb]áo cáo|[Cc]ông văn|[Tt]ờ trình)\s+(?:số\s+)?\d[\p{L}\d/-]*)|(?<=\p{Ll}\s)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+/gu;

/** What is named after these goes on in small letters. */
const BODY_KIND = /^(?:Phòng|Ban|Sở|Hội|Đoàn|Trung|Ủy|Uỷ|Văn|Chi|Đảng|Công|Bộ)\s/u;

function namesIn(question: string): string {
  const names = [...question.matchAll(NAMES)]
    .map(([name]) => name)
    .filter((name) => !BODY_KIND.test(name));
  return names.length === 0 ? "" : `${names.join(", ")}: `;
}

function firstThing(answer: string): string {
  const [first = ""] = answer.split(/\n|;|[.]\s/u);
  return first
    .replace(/^\s*(?:\(?\d{1,2}[.)]|[-•])\s+/u, "")
    .replace(/\s*(?:\([^)]*\)|\[\d+\])/gu, "")
    .replace(/[.\s]+$/u, "")
    .slice(0, MAX_THING_LENGTH);
}

interface Read {
  readonly asks: ReadonlySet<Ask>;
  /** Content outside dates. */
  readonly words: readonly Token[];
}

function read(text: string): Read {
  const tokens = tokenize(text);
  const { asks, content } = findAsks(tokens, isPlain(text));
  const dates = findDates(text);
  const words = tokens.filter(
    (token, i) =>
      content[i] === true &&
      !dates.some(({ span }) => span.start <= token.span.start && token.span.end <= span.end),
  );
  return { asks, words };
}

function isNamed({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) || /\d/u.test(text);
}

/**
 * "còn X thì sao": the earlier question with X in the place of the thing of the same kind: one
 * that begins with the same word, else the one that has a name where X is a name.
 */
function replaceThing(question: string, opening: number, earlier: string): Resolved | null {
  const [first = "", ...others] = question.slice(opening).split(/,\s+(?=\S)/u);
  const closing = CLOSING.exec(foldInPlace(first.toLowerCase()));
  const closes = (closing?.[0].trim().length ?? 0) > 0;
  const thing = first.slice(0, closing?.index ?? first.length).trim();
  const { asks, words } = read(thing);
  if (words.length === 0 || asks.size > 0 || (!closes && others.length > 0)) return null;
  const slot = slotFor(thing, words, earlier);
  if (slot === null) return null;
  const replaced = put(earlier, slot.start, slot.end, thing);
  const text =
    others.length === 0 ? replaced : `${replaced.replace(/[?\s]+$/u, "")}, ${others.join(", ")}`;
  return { text, focus: thing };
}

/** Kinds of places and bodies that a name may stand without. */
const KINDS = new Set(
  "tinh huyen xa phuong quan tp pho thanh thi tran thon ban goi ong ba anh chi co".split(" "),
);

function slotFor(
  thing: string,
  words: readonly Token[],
  earlier: string,
): { start: number; end: number } | null {
  const tokens = tokenize(earlier);
  const { words: old } = read(earlier);
  const isOld = (token: Token | undefined): boolean =>
    token !== undefined && old.some(({ span }) => span.start === token.span.start);
  const head = words[0] as Token;
  const size = tokenize(thing).length;
  const at = tokens.findIndex((token) => token.folded === head.folded && isOld(token));
  if (at >= 0 && size > 1) {
    let end = at;
    while (
      end + 1 < tokens.length &&
      isOld(tokens[end + 1]) &&
      beside(tokens, end) &&
      end + 1 < at + size
    )
      end++;
    while (
      isOld(tokens[end + 1]) &&
      beside(tokens, end) &&
      isNamed(tokens[end + 1] as Token) &&
      isNamed(tokens[end] as Token)
    )
      end++;
    return {
      start: head.span.start < 0 ? 0 : (tokens[at] as Token).span.start,
      end: (tokens[end] as Token).span.end,
    };
  }
  if (!words.every(isNamed)) return null;
  // A code goes for a code ("EQ-02" for "EQ-01"), a name for the only name.
  const runs: { start: number; end: number; first: Token }[] = [];
  const isCode = /\d/u.test(thing);
  tokens.forEach((token, i) => {
    if (!isOld(token) || !isNamed(token) || i === 0) return;
    if (!isCode && !/\p{L}/u.test(token.text)) return;
    const before = runs.at(-1);
    if (before !== undefined && token.span.start - before.end <= 1) before.end = token.span.end;
    else runs.push({ start: token.span.start, end: token.span.end, first: token });
  });
  const run =
    runs.find(({ first }) => first.folded === head.folded) ??
    (runs.length === 1 ? runs[0] : undefined);
  if (run === undefined) return null;
  const previous = tokens[tokens.findIndex(({ span }) => span.start === run.start) - 1];
  const keepsKind = previous !== undefined && KINDS.has(previous.folded) && !/\d/u.test(thing);
  return { start: keepsKind ? previous.span.start : run.start, end: run.end };
}

function beside(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.span.start - (tokens[i] as Token).span.end <= 1;
}

/** The earlier question without what it asks for. */
function subjectOf(earlier: string): string {
  const tokens = tokenize(earlier);
  const { asks, content } = findAsks(tokens, isPlain(earlier));
  if (asks.size === 0) return earlier.replace(/[?\s]+$/u, "");
  // From the first content word to the last one: what lies between keeps its order.
  const kept = tokens.filter((_, i) => content[i] === true);
  let text = "";
  let end = 0;
  for (const token of kept) {
    const gap = earlier.slice(end, token.span.start);
    text +=
      (end === 0 || gap.trim() === "" || /^[^\p{L}\p{N}]+$/u.test(gap)
        ? end === 0
          ? ""
          : gap
        : " ") + token.text;
    end = token.span.end;
  }
  return text.trim();
}
