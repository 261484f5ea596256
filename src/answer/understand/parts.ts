import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import { type Ask, type Asked, findAsks } from "./asks.ts";
import { asksOneCalculation } from "./calculation.ts";
import { isPlain } from "./words.ts";

/** Asks that make a part of a message a question of its own. */
const STRONG: ReadonlySet<Ask> = new Set<Ask>([
  "number",
  "percent",
  "person",
  "date",
  "place",
  "reason",
  "what",
  "name",
  "deadline",
  "task",
  "result",
  "agree",
]);
/** Asks that need the whole message. */
const WHOLE: ReadonlySet<Ask> = new Set<Ask>(["larger", "difference", "yesno", "agree"]);
const SEPARATOR = /[?;]\s+|,\s+(?:và\s+|va\s+|and\s+)?|\s+(?:và|va|and)\s+/giu;
const MAX_PARTS = 4;
const ASKS = /\b(?:gi|j|nao|what|which)\b/u;

/**
 * Several questions in one message ("…bao nhiêu, do ai…?"), in order; the message itself when it is
 * one. A later part leans on the ones before it like a follow-up.
 * @param calculates whether what may be one calculation ("đạt bao nhiêu, tăng mấy phần trăm") is one
 */
export function splitQuestion(question: string, calculates = true): string[] {
  const read = (text: string): Asked => findAsks(tokenize(text), isPlain(question));
  const isQuestion = (text: string): boolean => {
    const { asks, content } = read(text);
    const strong = [...asks].filter((ask) => STRONG.has(ask));
    // "Trong các nhiệm vụ của quý I, …" names tasks and asks for nothing.
    const onlyNames = strong.every((ask) => ask === "task") && !ASKS.test(fold(text));
    // "When and where is …": the first words ask about what the last ones name.
    const isOpen = !content.includes(true) && question.startsWith(text);
    return strong.length > 0 && !onlyNames && !isOpen;
  };
  const { asks } = read(question);
  const isWhole = [...asks].some((ask) => WHOLE.has(ask)) || asksOneCalculation(question, asks);
  if (calculates && isWhole) return [question];
  const parts: string[] = [];
  let start = 0;
  for (const match of question.matchAll(SEPARATOR)) {
    if (parts.length === MAX_PARTS - 1) break;
    const before = question.slice(start, match.index);
    const after = question.slice(match.index + match[0].length);
    if (!isQuestion(before) || !isQuestion(after)) continue;
    parts.push(before.trim());
    start = match.index + match[0].length;
  }
  parts.push(question.slice(start).trim());
  return parts;
}
