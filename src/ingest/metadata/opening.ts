import { linesOf, type Zones } from "../parse/front.ts";
import { type Piece, plainContent } from "../parse/piece.ts";

/** The parts of a paper in which it speaks about itself. */
export interface Opening {
  /** Lines of letterhead, title and the labelled lines below, columns apart. */
  readonly head: readonly string[];
  /** Short lines above the content, without labels. */
  readonly lines: readonly string[];
  /** First paragraphs after the title, beginnings only. */
  readonly paragraphs: readonly string[];
  /** Last lines of the paper, columns apart. */
  readonly tail: readonly string[];
}

/** Labels of the line that says when a meeting was. */
export const TIME_LABELS =
  "thời gian(?: họp| tổ chức| bắt đầu| diễn ra|,? (?:và )?địa điểm)?|ngày họp|ngày tổ chức|ngày, giờ|thời điểm|bắt đầu|khai mạc|date|dates|(?:date|time|day)(?:, (?:time|date|place|venue))?(?: and | & |/)(?:time|date|place|venue|location)|meeting date|date of meeting|when|time|held on|day";

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
    head: head.flatMap((piece, index) =>
      index < zones.bodyStart ? linesOf(piece, text) : contentLines(piece, text),
    ),
    lines: pieces
      .slice(0, zones.bodyStart + 2)
      .flatMap((piece) => (isNote(piece) ? [] : linesOf(piece, text)))
      .filter((line) => line.length <= 160 && !/[:;]|\.$/u.test(line)),
    paragraphs,
    tail: pieces.slice(tailStart).flatMap((piece) => linesOf(piece, text)),
  };
}

/** Below the title a row of two cells is a label and its value; other tables are content. */
function contentLines(piece: Piece, text: string): string[] {
  if (piece.row === null) return linesOf(piece, text);
  const [label = "", value = "", ...more] = piece.row.cells.map((cell) =>
    plainContent(text.slice(cell.start, cell.end)),
  );
  return more.length === 0 ? [`${label}: ${value}`] : [];
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
