import { linesOf, type Zones } from "../parse/front.ts";
import type { Piece } from "../parse/piece.ts";

/** The parts of a paper in which it speaks about itself. */
export interface Opening {
  /** Lines of letterhead, title and the labelled lines below, columns apart. */
  readonly head: readonly string[];
  /** First paragraphs after the title, beginnings only. */
  readonly paragraphs: readonly string[];
  /** Last lines of the paper, columns apart. */
  readonly tail: readonly string[];
}

/** What a decision rests on: other papers, with dates of their own. */
export const BASIS =
  /^(?:căn cứ|xét|theo|thực hiện|trên cơ sở|pursuant|having regard|in accordance|considering|whereas)(?![\p{L}])/iu;

const HEAD_PIECES = 30;
const TAIL_PIECES = 12;
const MAX_PARAGRAPHS = 6;
const MAX_PARAGRAPH = 1500;

export function readOpening(pieces: readonly Piece[], zones: Zones, text: string): Opening {
  const isNote = (piece: Piece) => /^\[.*\]$/u.test(piece.content);
  const head = pieces.slice(0, HEAD_PIECES).filter((piece) => !isNote(piece));
  const tailStart = Math.max(zones.bodyStart, pieces.length - TAIL_PIECES);
  const paragraphs = pieces
    .slice(zones.bodyStart, zones.bodyStart + HEAD_PIECES)
    .filter((piece) => piece.kind !== "tableRow" && piece.kind !== "heading" && !isNote(piece))
    .slice(0, MAX_PARAGRAPHS)
    .map((piece) =>
      text
        .slice(piece.span.start, Math.min(piece.span.end, piece.span.start + MAX_PARAGRAPH))
        .replace(/\s+/gu, " "),
    );
  return {
    head: head.flatMap((piece) => linesOf(piece, text)),
    paragraphs,
    tail: pieces.slice(tailStart).flatMap((piece) => linesOf(piece, text)),
  };
}

/** What follows one of these labels (`Thời gian:`, `Venue:`) at the start of a line; `null` without. */
export function labelled(lines: readonly string[], labels: string): string | null {
  const pattern = new RegExp(`^[-+*•\\s\\d.)]{0,8}(?:${labels})\\s{0,3}[:：]\\s*(.{2,400})`, "iu");
  for (const line of lines) {
    const value = pattern.exec(line.slice(0, 500))?.[1]?.trim();
    if (value !== undefined && value !== "") return value;
  }
  return null;
}
