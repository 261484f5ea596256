import { startsWithLabel } from "../../text/lines.ts";
import { isAllCaps, isClosedSentence, type Piece } from "./piece.ts";

/** Levels given to headings that carry no mark of their own; a title has 1. */
const LEVEL = {
  section: 2,
  capitals: 2,
  roman: 3,
  capital: 3,
  article: 4,
  number: 4,
  plain: 5,
  caption: 6,
};

const SECTION =
  /^(?:phần|chương|mục|tiểu mục|phụ lục|part|chapter|section|annex|appendix)\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d+|[a-z])(?![\p{L}\d])/iu;
const CAPTION =
  /^(?:bảng|biểu|biểu đồ|hình|phụ lục|table|figure|chart)\s+(?:số\s+)?(?:\d|[ivx]+[\s.:])/iu;
const PICTURE =
  /(?:^|\()(?:ảnh|hình ảnh|photo|nguồn|source|video|tin, ảnh|theo|t\/m|tm\.|kt\.|nơi nhận)(?![\p{L}])/iu;
const STATED_AMOUNT =
  /\d\s*(?:%|‰|km|ha|kg|m[²³]|tỷ|tỉ|triệu|nghìn|đồng|hộ|người|tấn|usd|vnd|vnđ|eur|million|billion|thousand|percent)(?!\p{L})/iu;

/**
 * Level of the heading that `pieces[index]` is, `null` when it is none. Only short lines that
 * something follows name what follows.
 */
export function headingLevel(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index] as Piece;
  if (piece.kind === "heading") return piece.level;
  const next = pieces[index + 1];
  if (piece.kind === "tableRow" || next === undefined) return null;
  if (piece.kind === "listItem") return itemLevel(pieces, index);
  const { content } = piece;
  if (content.length > 200 || content === "") return null;
  if (CAPTION.test(content) && next.kind === "tableRow") return LEVEL.caption;
  if (content.length > 150 || isClosedSentence(content)) return null;
  if (SECTION.test(content)) return LEVEL.section;
  if (isAllCaps(content)) return LEVEL.capitals;
  if (piece.isBold) return LEVEL.plain;
  return isPlainHeading(piece, next) ? LEVEL.plain : null;
}

function itemLevel(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index] as Piece;
  const { content, marker } = piece;
  if (marker === null || marker.kind === "bullet" || marker.kind === "code") return null;
  const isArticle = marker.kind === "article";
  if (content === "") return isArticle ? LEVEL.article : null;
  if (content.length > (isAllCaps(content) || isArticle ? 150 : 100)) return null;
  if (isClosedSentence(content) || STATED_AMOUNT.test(content)) return null;
  if (isSibling(piece, pieces[index + 1], 1) || isSibling(piece, pieces[index - 1], -1))
    return null;
  switch (marker.kind) {
    case "article":
      return LEVEL.article;
    case "roman":
      return /^[IVXL]/u.test(marker.text) ? LEVEL.roman : LEVEL.plain;
    case "capital":
      return LEVEL.capital;
    case "number":
      return LEVEL.number;
    case "decimal":
      return LEVEL.plain;
    case "letter":
      return LEVEL.caption;
  }
}

/** Items in direct succession make a list; headings have their content between them. */
function isSibling(piece: Piece, other: Piece | undefined, step: number): boolean {
  return (
    other?.marker != null &&
    other.marker.kind === piece.marker?.kind &&
    other.marker.ordinal === piece.marker.ordinal + step &&
    depthOf(other) === depthOf(piece)
  );
}

function depthOf(piece: Piece): number {
  return piece.marker?.text.match(/\d+/gu)?.length ?? 0;
}

/** A line of its own without any mark, such as "Financial report" or "Kết luận:". */
function isPlainHeading(piece: Piece, next: Piece): boolean {
  const { content } = piece;
  if (content.length > 70 || !/^[\p{Lu}\d“"]/u.test(content) || !piece.blankBefore) return false;
  if (/\s{3}|\t/u.test(content) || PICTURE.test(content) || STATED_AMOUNT.test(content))
    return false;
  if (content.endsWith(":")) return next.kind === "paragraph" && piece.blankAfter;
  if (startsWithLabel(content) || content.includes(",")) return false;
  if (next.kind === "paragraph") {
    // Set apart by a blank line, or short and directly above a whole sentence.
    const isSetApart = piece.blankAfter || (content.length <= 50 && isClosedSentence(next.content));
    return isSetApart && next.content.length > content.length;
  }
  return next.kind !== "heading";
}
