import type { Span } from "../../domain/document.ts";
import type { NumberMention } from "../../text/numbers.ts";
import { withLead } from "../clauses.ts";
import { coverage, matchable } from "../match.ts";
import { placesOf } from "../nearness.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";

/** Share of what its sentence tells of the question that a figure's own clause must have. */
const MIN_IN_CLAUSE = 0.3;
const MIN_TOLD = 0.4;
/** A clause with a subject of its own: "kinh phí hỗ trợ 185 triệu đồng" goes on about the one before. */
const OPENS_WITH_NAME = /^\s*(?:\p{L}+\s){1,3}\p{Lu}\p{L}*\s\p{Lu}/u;

/** "Tòa A1 chậm do nhà thầu B; nhà máy C lỗ 6,8 tỷ đồng": of B the second clause tells nothing. */
export function isApart(
  { essential }: Understanding,
  { text, words }: Evidence,
  clause: Span,
): boolean {
  if (clause.start === 0 || !OPENS_WITH_NAME.test(text.slice(clause.start, clause.end)))
    return false;
  const told = coverage(essential, words);
  const own = coverage(essential, matchable(withLead(text, clause)));
  return told >= MIN_TOLD && own < MIN_IN_CLAUSE * told;
}

/** Share of the question's words in the sentence that another figure parts from this one. */
export function between(
  { essential }: Understanding,
  evidence: Evidence,
  { span }: NumberMention,
): number {
  const { words, text } = evidence;
  let weight = 0;
  let parted = 0;
  for (const word of essential) {
    const places = placesOf(word, evidence).occurrences.filter(({ quality }) => quality > 0.5);
    if (places.length === 0) continue;
    weight += word.weight;
    const isParted = places.every(({ index }) => {
      const token = words.tokens[index];
      if (token === undefined) return true;
      const from = Math.min(token.span.end, span.end);
      const to = Math.max(token.span.start, span.start);
      return from < to && /\d/u.test(text.slice(from, to));
    });
    if (isParted) parted += word.weight;
  }
  return weight === 0 ? 0 : parted / weight;
}
