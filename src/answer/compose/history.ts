import { type Draft, distinct } from "../draft.ts";
import type { FigureCandidate, TwinsOf } from "../figures.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { matchable, presence } from "../match.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { labelOf } from "./choice.ts";
import { dayHistory } from "./days.ts";
import type { ComposeInput } from "./input.ts";
import { amountOf, type FiguresFor, isOperand, topicOf, unitBeside } from "./operands.ts";
import { operandDraft } from "./result.ts";

const PAPERS =
  "(?:cuoc hop|van ban|bao cao|phien hop|lan hop|tai lieu|hoi nghi|bien ban|thong bao|meetings?|papers?|documents?|reports?|minutes)";
const MOVES = "(?:thay doi|dieu chinh|lui|gia han|doi|hoan|cap nhat)";
/** "Đã thay đổi thế nào qua các cuộc họp", "lùi mấy lần": what one paper after the other says. */
const HISTORY = new RegExp(
  `\\b(?:${MOVES}(?: [^\\s?.;]+){0,3} (?:the nao|ra sao|may lan|bao nhieu lan)|${MOVES}(?: [^\\s?.;]+){0,3} tu (?:ngay |han |moc |khi )?nao|(?:may|bao nhieu) lan (?:${MOVES})|${MOVES}(?: qua| sang| den)? (?:nhung|cac) (?:ngay|moc|han|lan) nao|(?:qua|theo) (?:cac|tung|\\d|hai|ba|bon) ${PAPERS}|(?:duoc )?neu (?:khac nhau )?(?:the nao|ra sao)|(?:how|times) (?:[^\\s?.;]+ ){0,8}(?:changed?|moved|postponed|put (?:off|back)|extended)|(?:changed?|moved) (?:over|across|from) (?:the )?${PAPERS})\\b`,
  "u",
);
const DAYS =
  /\b(?:ngay|han|thoi han|thoi diem|moc|khi nao|bao gio|thoi gian|lich|tien do|date|deadline|when|day|schedule|put (?:off|back)|postponed)\b/u;
/** Words that ask how something went on, not what; folded. */
const COURSE = new Set(
  "thay doi dieu chinh lui gia han hoan cap nhat cuoc hop van ban bao cao phien lan tai lieu hoi nghi bien thong qua neu khac nhau cac tung moc how changed change times over across moved postponed".split(
    " ",
  ),
);

export function asksHistory({ folded }: Understanding): boolean {
  return HISTORY.test(folded.toLowerCase());
}

/**
 * "How did … change over the meetings": the day or the figure that each paper gives of the thing, the
 * oldest first. Empty where only one paper tells, or all tell the same.
 */
export function composeHistory(
  input: ComposeInput,
  figuresFor: FiguresFor,
  twins: TwinsOf,
): Draft[] {
  const { understanding } = input;
  if (!asksHistory(understanding)) return [];
  const folded = understanding.folded.toLowerCase();
  const about = withoutCourse(understanding);
  if (about.essential.length < 2) return [];
  const asksNumber = understanding.asks.has("number") && !DAYS.test(folded);
  if (!asksNumber && DAYS.test(folded)) return dayHistory({ ...input, understanding: about });
  return figureHistory(about, figuresFor, twins);
}

function withoutCourse(understanding: Understanding): Understanding {
  const topic = topicOf(understanding);
  const isThing = ({ folded }: ContentWord): boolean => !COURSE.has(folded);
  return {
    ...topic,
    essential: topic.essential.filter(isThing),
    words: topic.words.filter(isThing),
    periodText: "",
  };
}

/** Words of a question that name what is measured. */
const HEAD = 2;

function figureHistory(about: Understanding, figuresFor: FiguresFor, twins: TwinsOf): Draft[] {
  // What is measured is named first: "khối lượng thi công trạm …" is no sum of money.
  const heads = about.essential.slice(0, HEAD);
  const isOfHead = (one: FigureCandidate): boolean => {
    const label = matchable(
      labelOf(one, true)
        .map(({ text }) => text)
        .join(" "),
    );
    return heads.some((word) => presence(word, label) >= 0.5);
  };
  const isMeasured = (one: FigureCandidate): boolean =>
    (one.mention.unit ?? unitBeside(one)) !== null && isOfHead(one);
  const anchor = figuresFor(about).find((one) => isMeasured(one) && isOperand(one, about, about));
  if (anchor === undefined) return [];
  const byPaper = new Map<string, FigureCandidate>();
  for (const one of [anchor, ...twins(anchor, about).filter(isMeasured)]) {
    if (!byPaper.has(one.evidence.documentId)) byPaper.set(one.evidence.documentId, one);
  }
  const told = [...byPaper.values()].sort((a, b) => dateOf(a.entry).localeCompare(dateOf(b.entry)));
  const values = new Set(told.map(amountOf));
  return values.size < 2 ? [] : distinct(told.map(operandDraft));
}
