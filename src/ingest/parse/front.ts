import { isAllCaps, type Piece } from "./piece.ts";

/** The parts of a paper that are no content: whose paper it is, how it is called, who signed. */
export interface Zones {
  /** Index of the first piece after letterhead and title. */
  readonly bodyStart: number;
  /** Pieces that make the title, in order; empty where the text has none. */
  readonly title: readonly number[];
  /** Lines above the title that name the organisation, superior first. */
  readonly letterhead: readonly string[];
  /** Index of the first piece of the signatures, `pieces.length` where there are none. */
  readonly closingStart: number;
}

/** Letterhead and title stand in the first few lines or nowhere. */
const MAX_FRONT = 24;
const MAX_TITLE = 300;
/** A sentence longer than this is no line of a letterhead. */
const MIN_CONTENT = 150;

const PAPER_WORDS =
  "biên bản|thông báo|báo cáo|nghị quyết|quyết định|kế hoạch|chương trình|tờ trình|kết luận|chỉ thị|công văn|" +
  "giấy mời|hướng dẫn|quy chế|thông cáo|tài liệu|minutes|meeting minutes|board minutes|resolution|report|notice|" +
  "agenda|decision|summary|record|proceedings|memorandum|press release|draft minutes";
/** A line that says what kind of paper this is. */
const PAPER = new RegExp(`^(?:${PAPER_WORDS})(?![\\p{L}])`, "iu");
/** …and says nothing else, so that the name follows on the next line. */
const BARE_PAPER = new RegExp(
  `^(?:${PAPER_WORDS})(?:\\s(?:họp|cuộc họp|hội nghị|phiên họp|kết luận|tóm tắt|of (?:the )?meeting|of (?:the )?proceedings))?:?$`,
  "iu",
);
const MEETING =
  /(?:hội nghị|cuộc họp|phiên họp|kỳ họp|đại hội|hội thảo|giao ban|tọa đàm|meeting|conference|session|assembly|minutes|workshop|seminar)/iu;
const NOTE = /^\[.*\]$|^\(.*\)$/u;
const MOTTO =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc|đảng cộng sản việt nam)/iu;
const NUMBER_LINE = /^(?:số|no\.?|ref\.?|reference|number)\s*[:.]?\s*[\d….]/iu;
const DATELINE = /(?:^|,\s*)ngày\s+[\d….]+\s+tháng\s+[\d….]+\s+năm\s+[\d….]+\s*$/iu;
/** Labels of lines that tell about a meeting rather than name it; "Huyện đoàn: 5.400 lượt …" is a name. */
const KNOWN_LABEL =
  /^(?:thời gian|địa điểm|ngày|giờ|chủ trì|chủ tọa|chủ toạ|thư ký|thư kí|thành phần|có mặt|vắng|dự họp|người|nội dung|kính gửi|số|nơi nhận|đơn vị|mục đích|tham dự|date|time|when|venue|place|location|where|chair|chairperson|present|attendees|attendance|apologies|absent|minutes|secretary|from|to|cc|subject|re|purpose|agenda|v\/v|chủ đề|tiêu đề)(?:\s[^:]{0,30})?:/iu;
const RULE = /^[-–—_=*\s]+$/u;
const LABEL = /^\p{Lu}[^:.;,!?|()]{0,40}:(?:\s|$)/u;
const SIGNATURE =
  /^(?:t\/m|tm\.?|k\/t|kt\.?|tl\.?|thư ký|thư kí|chủ trì|chủ tọa|chủ toạ|người ghi|chủ tịch|bí thư|signed|chair|secretary|nơi nhận|recipients)/iu;

/** Cells of a row count as lines: letterheads are often set in two columns. */
export function linesOf(piece: Piece, text: string): string[] {
  if (piece.row !== null) {
    return piece.row.cells
      .map((cell) => text.slice(cell.start, cell.end))
      .filter((cell) => cell !== "");
  }
  if (piece.content.length >= MAX_TITLE) return [piece.content];
  const raw = text.slice(piece.span.start, piece.span.end);
  const columns = raw.includes("\n") ? [raw] : raw.split(/\t+| {3,}/u);
  return columns.length > 1 ? columns.map((column) => column.trim()) : [piece.content];
}

export function findZones(pieces: readonly Piece[], text: string): Zones {
  const letterhead: string[] = [];
  let closingStart = findClosing(pieces, text);
  const limit = Math.min(pieces.length, MAX_FRONT);
  const titleAt = findTitle(pieces, text, limit, letterhead);
  const title = titleAt === -1 ? [] : titlePieces(pieces, titleAt, limit);
  const bodyStart = title.length === 0 ? 0 : (title.at(-1) as number) + 1;
  if (closingStart < bodyStart) closingStart = pieces.length;
  return { bodyStart, title, letterhead, closingStart };
}

/** @returns −1 when the text begins without a title */
function findTitle(
  pieces: readonly Piece[],
  text: string,
  limit: number,
  letterhead: string[],
): number {
  // Below a paragraph of text "Kết luận của Bí thư" heads a part of the paper.
  const paper = firstIndex(pieces, contentStart(pieces, limit), (piece) => isPaperLine(piece));
  const marked = firstIndex(
    pieces,
    limit,
    (piece) => piece.kind === "heading" && piece.level === 1,
  );
  let fallback = -1;
  for (let i = 0; i < limit; i++) {
    const piece = pieces[i] as Piece;
    if (i === paper || (i === marked && paper < i)) return i;
    if (NOTE.test(piece.content) || RULE.test(piece.content)) continue;
    if (piece.kind === "listItem" || piece.content.length > MAX_TITLE) break;
    const lines = linesOf(piece, text);
    const own = lines.filter((line) => !isFurniture(line));
    if (own.length === 0) continue;
    const isTitle =
      piece.row === null &&
      isTitleLine(piece) &&
      (!isAllCaps(piece.content) || MEETING.test(piece.content));
    if (paper === -1 && marked === -1 && isTitle) return i;
    // "BẾN NGHÉ CO., LTD."
    const isSentence = /[.!?;]$/u.test(piece.content) && !isAllCaps(piece.content);
    if (lines.some((line) => LABEL.test(line)) || isSentence) break;
    if (fallback === -1 && isTitleLine(piece)) fallback = i;
    letterhead.push(own[0] as string);
  }
  if (paper !== -1 || marked !== -1) return paper === -1 ? marked : paper;
  if (fallback !== -1) letterhead.length = 0;
  return fallback;
}

/** Index of the first piece that is plainly content. */
function contentStart(pieces: readonly Piece[], limit: number): number {
  const start = pieces.findIndex(
    ({ kind, row, content }) =>
      kind === "paragraph" &&
      row === null &&
      (content.length > MAX_TITLE || (content.length > MIN_CONTENT && /[.!?]$/u.test(content))) &&
      !NOTE.test(content),
  );
  return start === -1 ? limit : Math.min(limit, start);
}

function firstIndex(
  pieces: readonly Piece[],
  limit: number,
  test: (piece: Piece) => boolean,
): number {
  const index = pieces.slice(0, limit).findIndex(test);
  return index;
}

function isPaperLine(piece: Piece): boolean {
  const { content } = piece;
  if (piece.row !== null || piece.marker !== null || content.length > MAX_TITLE) return false;
  if (!PAPER.test(content) || /[.;]$/u.test(content)) return false;
  return (
    isAllCaps(content) ||
    piece.kind === "heading" ||
    BARE_PAPER.test(content) ||
    (/^\p{Lu}/u.test(content) &&
      !LABEL.test(content) &&
      !content.includes(":") &&
      content.length < 160)
  );
}

function isFurniture(line: string): boolean {
  return MOTTO.test(line) || NUMBER_LINE.test(line) || DATELINE.test(line) || RULE.test(line);
}

function isTitleLine(piece: Piece): boolean {
  const { content } = piece;
  return (
    piece.row === null &&
    content.length <= 250 &&
    /^[\p{Lu}\d“"]/u.test(content) &&
    !/[.;,:]$/u.test(content) &&
    !KNOWN_LABEL.test(content) &&
    !isFurniture(content)
  );
}

/** The line found, and those below it that carry the name on. */
function titlePieces(pieces: readonly Piece[], at: number, limit: number): number[] {
  const title = [at];
  const first = pieces[at] as Piece;
  const isBare = BARE_PAPER.test(first.content);
  for (let i = at + 1; i < limit; i++) {
    const piece = pieces[i] as Piece;
    const above = pieces[i - 1] as Piece;
    if (!isNameLine(piece)) break;
    const opensName = isBare && title.length === 1;
    const goesOn =
      /^[\p{Ll}]/u.test(piece.content) ||
      /[-–,]$/u.test(above.content) ||
      (!piece.blankBefore && isAllCaps(above.content) && isAllCaps(piece.content)) ||
      (title.length === 1 && !piece.blankBefore && /^về (?:việc)?/iu.test(piece.content));
    if (!opensName && !goesOn) break;
    title.push(i);
  }
  return title;
}

function isNameLine(piece: Piece): boolean {
  const { content } = piece;
  if (piece.kind === "listItem" || piece.kind === "tableRow" || content.length > 250) return false;
  if (piece.kind === "heading" && piece.level > 2) return false;
  if (/^(?:kính gửi|căn cứ|hôm nay|ngày|date)(?![\p{L}])/iu.test(content)) return false;
  return (
    !/[.;]$/u.test(content) && !LABEL.test(content) && !NOTE.test(content) && !isFurniture(content)
  );
}

/** Where the short lines at the end begin that hold offices and names. */
function findClosing(pieces: readonly Piece[], text: string): number {
  let start = pieces.length;
  for (let i = pieces.length - 1; i >= 0 && pieces.length - i <= MAX_FRONT; i--) {
    const piece = pieces[i] as Piece;
    const lines = linesOf(piece, text);
    if (piece.kind === "heading" && piece.level < 3) break;
    if (lines.some((line) => line.length > 80 || /[.;]$/u.test(line))) break;
    if (lines.some((line) => SIGNATURE.test(line) || (isAllCaps(line) && i > 0))) start = i;
  }
  return start;
}
