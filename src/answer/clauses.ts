import type { Span } from "../domain/document.ts";
import { withoutDates } from "./ledger/indicator.ts";
import type { Evidence } from "./rerank.ts";

const MARKER =
  /^\s*(?:[-*•+–▪●]\s+|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\s+|\(?\p{L}\d{0,2}[.)]\s+|[ivxIVX]{1,5}[.)]\s+|#{1,6}\s+)/u;

/** The words of an evidence without list marker, markdown marks and the end mark. */
export function plainClaim(text: string): string {
  return text
    .replace(MARKER, "")
    .replace(/\*\*|__|`/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/\s*(?:\.\/\.|[;,])\s*$/u, "")
    .trim();
}

/** Clauses of an evidence text, in order: its parts between semicolons. Offsets into `text`. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text[i];
    if (character === "(" || character === "“") depth++;
    else if ((character === ")" || character === "”") && depth > 0) depth--;
    if (i < text.length && (character !== ";" || depth > 0)) continue;
    if (text.slice(start, i).trim() !== "") clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
}

/** Parts of a clause that each may state a figure of their own. */
const PART = /,\s+(?:và\s+|and\s+|but\s+)?|\s+(?:và|and|but)\s+/gu;
/** A part that opens so leans on what stands before it. */
const CONTINUES =
  /^(?:\d[\d.,]*\s?(?:%|per cent|percent) (?:more|less|fewer|higher|lower|above|below|over|under|up|down|of)|đạt|bằng|tăng|giảm|chiếm|trong đó|riêng|gồm|bao gồm|được|với|còn|đưa|nâng|vượt|tương đương|tức|of (?:which|whom)|i\.e\.|up|down|an? (?:increase|rise|decrease|fall|drop)|against|compared|equal|equivalent|representing|which|with|only|from|to)(?=[\s:])/iu;
const MIN_PART_WORDS = 3;

/**
 * A clause from the part that states the figure at `offset` on, where the parts before it state
 * others. What follows stays: it mostly says more about the same ("…, bằng 23,7% kế hoạch").
 * @returns the clause itself when nothing need or can be cut
 */
export function fromPartAt(text: string, clause: Span, offset: number): Span {
  let start = clause.start;
  for (const match of text.slice(clause.start, offset).matchAll(PART)) {
    start = clause.start + match.index + match[0].length;
  }
  const part = text.slice(start, clause.end);
  const isBracketed = (part.match(/[(“]/gu)?.length ?? 0) !== (part.match(/[)”]/gu)?.length ?? 0);
  const leans = CONTINUES.test(part) || part.trim().split(/\s+/u).length < MIN_PART_WORDS;
  const statesOthers = /\d/u.test(withoutDates(text.slice(clause.start, start)));
  return statesOthers && !leans && !isBracketed ? { start, end: clause.end } : clause;
}

/** Whether text of the evidence reads as a sentence by itself: starts where the evidence starts. */
export function clauseAt(evidence: Evidence, offset: number): Span {
  const clauses = clausesOf(evidence.text);
  return (
    clauses.find(({ start, end }) => start <= offset && offset < end) ?? {
      start: 0,
      end: evidence.text.length,
    }
  );
}

/** Whoever or whatever all clauses of a text are about: "Kế toán trưởng Hứa Thị Phượng: …; …". */
const LEAD = /^[^:;]{3,120}:\s+(?=\p{L})/u;

/** A clause with the words that lead all of them, so that it says whose it is. */
export function withLead(text: string, clause: Span): string {
  const own = text.slice(clause.start, clause.end).trim();
  const lead = clause.start === 0 ? null : LEAD.exec(text.slice(0, clause.start));
  return lead === null || /\d/u.test(lead[0].replace(MARKER, "")) ? own : `${lead[0]}${own}`;
}

/** The cells of a table row as one line. */
export function rowText(row: string): string {
  const cells = row.split(/\||\t|\s{3,}/u).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  // The number of the row says nothing about it.
  return (/^\d{1,3}$/u.test(filled[0] ?? "") ? filled.slice(1) : filled).join("; ");
}
