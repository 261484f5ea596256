/** A list marker at the start of a line. */
export interface LineMarker {
  /** As written, without the space after it: `1.`, `-`, `a)`, `6.1`, `A3.`, `- [ ]`, `Điều 5.` */
  readonly text: string;
  readonly kind:
    | "bullet"
    | "number"
    | "decimal"
    | "letter"
    | "capital"
    | "roman"
    | "code"
    | "article";
  /** Place in the sequence, from 1; 0 where the marker has none. */
  readonly ordinal: number;
  /** Code units from the start of the line to the first character after marker and white space. */
  readonly contentStart: number;
}

const BULLET = /^[-*+•–—●○▪■◦‣·∙➢✓✔☐☑](?: ?\[[ xX]\])?$/u;
const MARKERS: readonly (readonly [LineMarker["kind"], RegExp])[] = [
  ["bullet", /^[-*+•–—●○▪■◦‣·∙➢✓✔☐☑](?: \[[ xX]\])?(?=\s)/u],
  ["article", /^(?:Điều|ĐIỀU|Khoản|KHOẢN|Article|ARTICLE|Câu|Bước)\s\d{1,3}[.:)]?(?=\s|$)/u],
  ["decimal", /^\d{1,2}(?:\.\d{1,2}){1,4}[.)]?(?=\s+["“'(*_]*\p{Lu})/u],
  ["number", /^(?:\d{1,3}[.)]|\(\d{1,3}\)|\d{1,2}\/)(?=\s|\*\*|$)/u],
  ["number", /^\d{1,2}[.)](?=\p{Lu}\p{L})/u],
  ["code", /^\p{Lu}{1,3}\d{1,3}[.:)](?=\s)/u],
  ["roman", /^(?:[IVXL]{1,7}[.)]|[IVXL]{1,7}\/)(?=\s|\*\*)/u],
  ["roman", /^\(?(?:[ivx]{2,6}|i)[.)](?=\s)/u],
  ["letter", /^\(?[a-zđ][.)](?=\s)/u],
  ["capital", /^[A-ZĐ][.)](?=\s|\*\*)/u],
];
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** @param line one line without its line end; white space before the marker is allowed */
export function lineMarker(line: string): LineMarker | null {
  const indent = line.length - line.trimStart().length;
  // Markers are short: the patterns never see more than the beginning of a long line.
  const start = line.slice(indent, indent + 60);
  const first = start.charCodeAt(0);
  if (Number.isNaN(first)) return null;
  for (const [kind, pattern] of MARKERS) {
    const text = pattern.exec(start)?.[0];
    if (text === undefined) continue;
    const after = line.slice(indent + text.length);
    return {
      text,
      kind,
      ordinal: ordinalOf(kind, text),
      contentStart: line.length - after.trimStart().length,
    };
  }
  return null;
}

function ordinalOf(kind: LineMarker["kind"], text: string): number {
  if (kind === "bullet") return 0;
  const digits = /\d+(?=\D*$)/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const letters = (/\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase();
  if (kind !== "roman") return letters === "đ" ? 5 : letters.charCodeAt(0) - 96;
  let value = 0;
  for (const [index, letter] of [...letters].entries()) {
    const here = ROMAN_VALUES[letter] ?? 0;
    const next = ROMAN_VALUES[letters[index + 1] ?? ""] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** Bullets that stand alone are ornaments, not empty items. */
export function isOrnament(line: string): boolean {
  const trimmed = line.trim();
  return (
    (/^[-=_*~—–\s]+$/u.test(trimmed) && /^(?:\S\s*){3}/u.test(trimmed)) || BULLET.test(trimmed)
  );
}

/** `Chủ trì:`, `Địa điểm:`, `Date:` at the start of a line. */
const LABEL = /^[*_]{0,3}\p{Lu}[^:.;,!?|()]{0,40}:/u;

export function startsWithLabel(line: string): boolean {
  return LABEL.test(line.trimStart().slice(0, 48));
}

/** Lines that begin something new whatever stands before them. */
function startsBlock(line: string): boolean {
  const trimmed = line.trimStart().slice(0, 60);
  return (
    trimmed === "" ||
    /^(?:#{1,6}\s|\||>|\*\*|```|\[|\()/u.test(trimmed) ||
    lineMarker(line) !== null ||
    startsWithLabel(line)
  );
}

/** Shorter lines than these end because they are complete; longer ones are whole paragraphs. */
const MIN_WRAPPED = 50;
const MAX_WRAPPED = 160;
/** A line in bold type as a whole says all it has to say. */
const ENDS_CLOSED = /[.:;!?…|][”"’')\]*_]*$|^\s*\*\*.*\*\*$/u;

/**
 * Tells for each line of a run of lines without blank ones whether the next line continues it
 * (a wrap made by an editor), rather than beginning something new.
 */
export function wrappedLines(lines: readonly string[]): boolean[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  const fills = lines.map((line, index) => fillsWidth(line, lines[index + 1], width));
  const isHardWrapped = lines.length >= 3 && fills.slice(0, -1).every((full) => full);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return false;
    if (continuesMidWord(line, next, fills[index] === true)) return true;
    if (startsBlock(next)) return false;
    if (isHardWrapped) return true;
    const isOpen = !ENDS_CLOSED.test(line.trimEnd());
    return isOpen && (/^[\p{Ll},;)”]/u.test(next.trimStart()) || fills[index] === true);
  });
}

/** "…tại Hội nghị lần thứ" + "18. Trong…": a number that ends an open, full line's sentence. */
function continuesMidWord(line: string, next: string, isFull: boolean): boolean {
  if (!isFull || ENDS_CLOSED.test(line.trimEnd())) return false;
  const marker = lineMarker(next);
  if (marker === null) return /^[([]/u.test(next.trimStart()) && !/[)\]]$/u.test(next.trimEnd());
  return marker.kind === "number" && marker.ordinal > 1;
}

function fillsWidth(line: string, next: string | undefined, width: number): boolean {
  const length = line.trimEnd().length;
  if (next === undefined || length < MIN_WRAPPED || length > MAX_WRAPPED) return false;
  const word = /\S+/u.exec(next.slice(0, 200))?.[0] ?? "";
  return length + 1 + word.length > width;
}
