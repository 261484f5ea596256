import type { Turn } from "../../domain/answer.ts";
import { findDates } from "../../text/dates.ts";
import { fold, foldInPlace } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import { type Ask, findAsks } from "./asks.ts";
import { isPlain } from "./words.ts";

/** A question with what it takes from the turns before. */
export interface Standalone {
  readonly own: string;
  /** Text of earlier turns that the question leans on; empty when it stands alone. */
  readonly carried: string;
  /** "còn X?": X takes the place of what was asked about before, rather than adding to it. */
  readonly replaces: boolean;
  /** What the earlier question asked for. */
  readonly carriedAsks: ReadonlySet<Ask>;
  /** It is a later part of the message that it carries. */
  readonly isPart?: boolean;
}

/** Openings that continue: "còn …?", "thế …?", "vậy …", "what about …". Matched folded. */
const OPENING =
  /^\s*(?:the con|vay con|con|the|vay|roi|va|thi sao|what about|how about|and|then)\b/u;
/** Words that point back. */
const POINTING =
  /\b(?:do|nay|ay|kia|tren|noi tren|viec thu|muc thu|y thu|cai do|nguoi do|ong ay|ba ay|dong chi ay|no|they|it|that|those|them|his|her|their)\b/u;
/** Ordinals that pick an item of the answer before. */
const ITEM =
  /\b(?:viec|muc|y|nhiem vu|cai|noi dung|item|task)\s+(?:thu\s+)?(nhat|dau tien|mot|hai|nhi|ba|bon|tu|nam|sau|bay|tam|chin|\d{1,2})\b/u;
const ORDINALS: Readonly<Record<string, number>> = {
  nhat: 1,
  "dau tien": 1,
  mot: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
/** A question with at most this many content words outside dates cannot stand alone. */
const FEW_WORDS = 2;
const MAX_CARRIED_LENGTH = 600;

/**
 * Decides whether a question continues the conversation, and what it then carries over.
 * @param continues the caller knows that it does: a later part of the same message
 */
export function standalone(
  question: string,
  history: readonly Turn[],
  continues = false,
): Standalone {
  const alone: Standalone = { own: question, carried: "", replaces: false, carriedAsks: new Set() };
  const lastQuestion = history.findLast((turn) => turn.role === "user");
  if (lastQuestion === undefined) return alone;
  const lastAnswer = history.findLast((turn) => turn.role === "assistant");
  const folded = foldInPlace(question.toLowerCase());
  const item = ITEM.exec(folded);
  const plain = isPlain(question);
  const tokens = tokenize(question);
  const asked = findAsks(tokens, plain);
  const dates = findDates(question);
  const contentWords = tokens.filter(
    (token, i) =>
      asked.content[i] === true &&
      !dates.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end),
  ).length;
  const opens = OPENING.test(folded);
  const points = POINTING.test(folded) && contentWords <= FEW_WORDS * 2;
  if (!continues && !opens && !points && item === null && contentWords > FEW_WORDS) return alone;
  const previous = lastQuestion.text.normalize("NFC").slice(0, MAX_CARRIED_LENGTH);
  const previousAsks = findAsks(tokenize(previous), isPlain(previous)).asks;
  if (item !== null && lastAnswer !== undefined) {
    const picked = pickItem(
      lastAnswer.text.normalize("NFC"),
      ORDINALS[item[1] ?? ""] ?? Number(item[1]),
    );
    if (picked !== null) {
      const own = question.slice(0, item.index) + question.slice(item.index + item[0].length);
      return { own: own.trim(), carried: picked, replaces: false, carriedAsks: new Set() };
    }
  }
  return {
    own: question,
    carried: previous,
    replaces: opens,
    carriedAsks: previousAsks,
    isPart: continues,
  };
}

/** The nth item of an answer: numbered lines, else parts between "và", semicolons or line breaks. */
function pickItem(answer: string, position: number): string | null {
  const numbered = answer.split("\n").filter((line) => /^\s*(?:\(?\d{1,2}[.)]|[-•])\s/u.test(line));
  const parts =
    numbered.length >= 2 ? numbered : answer.split(/;|\n|\svà\s|\sand\s|,\s(?=\p{Lu})/u);
  const item = parts.map((part) => part.trim()).filter((part) => fold(part).length > 3)[
    position - 1
  ];
  return item === undefined ? null : item.slice(0, MAX_CARRIED_LENGTH);
}
