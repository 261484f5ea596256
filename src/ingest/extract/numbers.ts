import type { Block, SourceDocument } from "../../domain/document.ts";
import { type DateMention, findDates } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { findNumbers, type NumberMention } from "../../text/numbers.ts";

const NUMBERING_COLUMN =
  /^(?:stt|tt|so tt|so thu tu|no\.?|nr\.?|#|item|ma|ma so|id|ref\.?|code|trang|page)$/u;

/**
 * Everything numeric in a document as what its place makes it: a table's column headers and the
 * column that numbers its rows hold no figures, nor do list markers and headings that number.
 * Each mention of `findNumbers` appears once; those of `kind: "figure"` are the document's figures.
 */
export function documentNumbers(
  document: SourceDocument,
  dates: readonly DateMention[] = findDates(document.text),
): NumberMention[] {
  const mentions = findNumbers(document.text, { language: document.metadata.language, dates });
  const { blocks } = document;
  let at = 0;
  return mentions.map((mention) => {
    while (at < blocks.length && (blocks[at] as Block).span.end <= mention.span.start) at++;
    const block = blocks[at];
    if (mention.kind !== "figure" || block === undefined || block.span.start >= mention.span.end) {
      return mention;
    }
    return isNumbering(block, mention) ? { ...mention, kind: "listNumber" as const } : mention;
  });
}

function isNumbering(block: Block, { span }: NumberMention): boolean {
  if (block.kind === "listItem") {
    return span.end <= block.span.start + block.marker.length + 1 && /\d/u.test(block.marker);
  }
  if (block.kind !== "tableRow") return false;
  if (block.isHeader) return true;
  const column = block.cells.findIndex((cell) => cell.start <= span.start && span.end <= cell.end);
  const cell = block.cells[column];
  if (cell === undefined) return false;
  const isWholeCell = cell.start === span.start && cell.end === span.end;
  return isWholeCell && NUMBERING_COLUMN.test(fold(block.headers[column] ?? "").trim());
}
