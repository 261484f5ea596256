import type { Span } from "../../domain/document.ts";
import { splitSentences, trimSpan } from "../../text/sentences.ts";
import type { Lexicon } from "./lexicon.ts";
import { ownerEnd } from "./subject.ts";
import { clauseWords } from "./words.ts";

/** What is before a colon at the start of a clause, when it is short enough to be a label. */
export interface Labelled {
  readonly label: Span | null;
  readonly rest: Span;
}

const ADDRESS = /^(?:anh|chị|cô|chú|bác|ông|bà|thầy|em|cháu|đồng)$/u;

/** Splits at semicolons, and at commas before somebody else who has to do something. */
export function splitClauses(text: string, span: Span, lexicon: Lexicon): Span[] {
  const clauses: Span[] = [];
  for (const piece of splitSentences(text, span, { clauses: true })) {
    let start = piece.start;
    for (const match of text
      .slice(piece.start, piece.end)
      .matchAll(/,\s+(?:đồng thời\s+|riêng\s+|còn\s+)?/giu)) {
      const at = piece.start + match.index + match[0].length;
      const words = clauseWords(text, { start: at, end: Math.min(piece.end, at + 120) }).slice(
        0,
        14,
      );
      const first = words[0];
      const isTitled = ADDRESS.test(first?.lower ?? "") && words[1]?.isCapital === true;
      if (first === undefined) continue;
      if (!(first.isCapital || isTitled || /^(?:các|toàn)$/u.test(first.lower))) continue;
      const head = clauseWords(text, {
        start,
        end: Math.min(start + 200, piece.start + match.index),
      });
      if (ownerEnd(words, lexicon) === 0 || head.length < 5) continue;
      // "Giao đồng chí X, Phó Bí thư Thường trực theo dõi": a title goes on.
      if (head.length < 9 && !head.slice(2).some((word) => lexicon.verbs.has(word.lower))) continue;
      clauses.push({ start, end: piece.start + match.index });
      start = at;
    }
    clauses.push({ start, end: piece.end });
  }
  return clauses.flatMap((clause) => trimSpan(text, clause) ?? []);
}

const MAX_LABEL_WORDS = 14;
const ABBREVIATED = /(?<!\p{L})(mr|ms|mrs|dr|prof|tp|ths|ts|pgs|gs|bs|ks|no)\./giu;

/** `Phòng Kỹ thuật: hoàn thành …` → label and rest. */
export function splitLabel(text: string, span: Span): Labelled {
  const piece = text.slice(span.start, Math.min(span.end, span.start + 140));
  const colon = /:(?=[\s*])(?!\/\/)/u.exec(piece);
  if (colon === null || colon.index === 0) return { label: null, rest: span };
  // "Hiệp hội Du lịch (Chủ tịch: ông …) vận động …": a colon in brackets parts nothing.
  if (/\([^)]*$/u.test(piece.slice(0, colon.index))) return { label: null, rest: span };
  const label = trimSpan(text, { start: span.start, end: span.start + colon.index });
  const rest = trimSpan(text, { start: span.start + colon.index + 1, end: span.end });
  if (label === null || rest === null) return { label: null, rest: span };
  const inside = text
    .slice(label.start, label.end)
    .replace(/\s\([^()]*\)/gu, "")
    .replace(ABBREVIATED, "$1");
  const words = inside.split(/\s+/u);
  if (words.length > MAX_LABEL_WORDS || /[.;!?]\s/u.test(inside)) {
    return { label: null, rest: span };
  }
  return { label, rest };
}
