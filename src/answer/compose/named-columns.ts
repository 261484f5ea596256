import { type Token, tokenize } from "../../text/tokens.ts";
import { type FigureCandidate, type FigureSource, figureCandidates } from "../figures.ts";
import { type Matchable, presence } from "../match.ts";
import { wordsBehindInitials } from "../nearness.ts";
import { SUM_HEADER } from "../select/figure-features.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { isDenied } from "./figure.ts";
import { isShare } from "./operands.ts";
import { CLEAR, type LabelledRow, shareNamed } from "./row-labels.ts";

/** A column of a table that a part of the question asks for. */
export interface Column {
  readonly header: string;
  readonly part: Understanding;
  readonly figure: FigureCandidate;
  readonly score: number;
  /** Its header has words of the question. */
  readonly isTold: boolean;
  /** Those words, of a rate also the ones of the column that it is a rate of. */
  readonly told: readonly ContentWord[];
}

/** One column for each part of the question, or as many as it asks numbers for; `null` where one is in doubt. */
export function columnsMeant(
  row: LabelledRow,
  parts: readonly Understanding[],
  source: FigureSource,
  rows: number,
): readonly Column[] | null {
  const [whole] = parts;
  const spelled = whole === undefined || parts.length > 1 ? null : spelledOut(row, whole, source);
  if (spelled !== null) return spelled;
  const columns: Column[] = [];
  for (const part of parts) {
    const periods = part.periodText.split("; ").length;
    const asked = part.asks.has("difference") ? 2 : Math.max(periods, part.numberAsks);
    const wanted = parts.length > 1 || rows > 1 ? 1 : asked;
    // Operands of a difference are both named.
    const isOperand = ({ isTold }: Column) => isTold || wanted < 2 || !part.asks.has("difference");
    const free = columnsOf(row, part, source, wanted)
      .filter(isOperand)
      .filter(({ header }) => columns.every((column) => column.header !== header))
      .sort((a, b) => b.score - a.score);
    const last = free[wanted - 1];
    const next = free[wanted];
    if (last === undefined) return null;
    if (last.score <= 0 || (next !== undefined && last.score - next.score < CLEAR)) return null;
    columns.push(...free.slice(0, wanted));
  }
  return columns;
}

const IS_PLAN = /^(?:kh|hoach|plan|planned|target|budget|toan|dt)$/u;
const IS_RESULT = /^(?:th|hien|actual|result|uth|uoc)$/u;

interface Spelled {
  readonly kind: "plan" | "result" | null;
  readonly year: string;
}

/** "thực hiện 2024, thực hiện và kế hoạch 2025": for each year the kinds that are named with it. */
function spelledIn(tokens: readonly Token[]): Spelled[] {
  const found: Spelled[] = [];
  let kinds: Spelled["kind"][] = [];
  for (const { folded } of tokens) {
    if (IS_PLAN.test(folded)) kinds.push("plan");
    else if (IS_RESULT.test(folded)) kinds.push("result");
    else if (/^20\d\d$/u.test(folded)) {
      const named = kinds.length === 0 ? [null] : kinds;
      found.push(...named.map((kind) => ({ kind, year: folded })));
      kinds = [];
    }
  }
  // "năm 2025: kế hoạch và thực hiện"
  const last = found.at(-1);
  if (kinds.length === 0 || last === undefined) return found;
  const ofLast = kinds.map((kind) => ({ kind, year: last.year }));
  return last.kind === null ? [...found.slice(0, -1), ...ofLast] : [];
}

/** The columns that a question names one by one, by kind and year; `null` where it does not, or one has no column of its own. */
function spelledOut(
  row: LabelledRow,
  part: Understanding,
  source: FigureSource,
): readonly Column[] | null {
  const asked = spelledIn(tokenize(part.searchText));
  if (asked.length < 2 || asked.every(({ kind }) => kind === null)) return null;
  if (part.asks.has("percent") || part.asks.has("difference")) return null;
  const figures = figuresOf(row, part, source).flatMap((figure) => {
    const header = figure.cell?.header ?? "";
    const [only, other] = spelledIn(tokenize(header));
    if (only === undefined || other !== undefined || /%/u.test(header)) return [];
    return RELATED.test(header) ? [] : [{ figure, header, ...only }];
  });
  const columns = asked.flatMap(({ kind, year }): Column[] => {
    const fitting = figures.filter(
      (one) => one.year === year && (one.kind === kind || (kind !== "plan" && one.kind !== "plan")),
    );
    const [only, other] = fitting;
    if (only === undefined || other !== undefined) return [];
    return [
      { header: only.header, part, figure: only.figure, score: PLAN, isTold: true, told: [] },
    ];
  });
  return columns.length === asked.length ? columns : null;
}

/** Of a period shorter than a year a part of it says nothing. */
const SUB_YEAR = /quý|quy |tháng|thang|kỳ|nửa|nua|quarter|month|half|\bq\d/iu;
const PERIOD = 1;
const PLAN = 2;
const UNIT = 1;
const HEADER = 1;
/** For each word of a header that the question says as a whole: "không tán thành" is not "tán thành". */
const PHRASE = 0.4;

/** A column that relates another one to the plan or an earlier year: no value of the thing itself. */
const RELATED =
  /(?<!\p{L})so (?:với|KH|kế hoạch|cùng|(?:năm )?20\d\d)|\/\s*(?:KH|kế hoạch|plan)(?!\p{L})|compared|versus/iu;
/** A rate is that of what the column on its left counts. */
const RATE = /^\s*(?:(?:tỷ lệ|tỉ lệ|rate|share)?\s*\(?%\)?|đạt\s*\(?%\)?)\s*$/iu;

/** The columns that a part may ask for, by how well they are named. */
function columnsOf(
  row: LabelledRow,
  part: Understanding,
  source: FigureSource,
  wanted: number,
): Column[] {
  const words = part.essential.filter(
    (word) => word.position >= 0 && presence(word, row.label) <= 0.5,
  );
  const said = telling(tokenize(part.searchText));
  const [each, whole] = [new Set(said), ` ${said.join(" ")} `];
  let left: readonly ContentWord[] = [];
  const all = figuresOf(row, part, source);
  const isRate = part.asks.has("percent") || part.asks.has("rate");
  const onlyShares = isRate && all.some(isShare);
  return all.flatMap((figure): Column[] => {
    const { own } = figure;
    const cell = figure.cell as NonNullable<typeof figure.cell>;
    const initials = wordsBehindInitials(words, cell.header);
    const inHeader = words.filter(
      (word) => initials.has(word) || presence(word, cell.headerWords) > 0.5,
    );
    const told = RATE.test(cell.header) ? [...new Set([...left, ...inHeader])] : inHeader;
    left = inHeader;
    if (onlyShares && !isShare(figure)) return [];
    const is = (...names: readonly string[]): boolean => names.some((name) => own[name] === 1);
    if (is("period_conflict", "unitMismatchAsked", "planUnasked")) return [];
    if (isDenied(figure, part)) return [];
    // The plan may be that of the year.
    if (is("period_wider") && !is("planAsked")) return [];
    const isRelated = RELATED.test(cell.header);
    if (isRelated && (inHeader.length === 0 || !is("unitMatchAsked"))) return [];
    if (is("period_part") && SUB_YEAR.test(part.periodText)) return [];
    const isSum = SUM_HEADER.test(cell.header) && !SUB_YEAR.test(part.periodText);
    if (told.length === 0 && is("change") && !is("unitMatchAsked")) return [];
    const score =
      told.reduce((sum, { weight }) => sum + weight, 0) +
      (is("periodOwn") || isSum ? PERIOD : 0) +
      (is("planAsked") ? PLAN : is("planMissing") && wanted === 1 ? -PLAN : 0) +
      (is("unitMatchAsked") ? UNIT : is("moneyMissing", "unitMismatch") ? -UNIT : 0) +
      HEADER * shareNamed(cell.headerWords, words, each) +
      PHRASE * wordsTogether(cell.headerWords, whole);
    return [{ header: cell.header, part, figure, score, isTold: inHeader.length > 0, told }];
  });
}

/** How many words a header has, where the question says all of them together; else 0. */
function wordsTogether({ tokens }: Matchable, said: string): number {
  const words = telling(tokens);
  return said.includes(` ${words.join(" ")} `) ? words.length : 0;
}

/** "sau khi được điều chỉnh" says "Sau điều chỉnh". */
function telling(tokens: readonly Token[]): string[] {
  return tokens.map(({ folded }) => folded).filter((word) => !FILLERS.has(word));
}

const FILLERS = new Set(["khi", "duoc", "da", "cua", "cac", "the", "of"]);

/** "97 xe", "~ 12,5": a value, not a sentence with a number in it. */
const VALUE = /^[-+~≈(]?\s*(?:[A-Z]{3}\s)?\d/u;

/** The first figure of each cell that holds a value. */
export function figuresOf(
  { evidence }: LabelledRow,
  part: Understanding,
  source: FigureSource,
): FigureCandidate[] {
  const figures = figureCandidates(part, [evidence], source);
  const inOrder = figures.sort((a, b) => a.mention.span.start - b.mention.span.start);
  return inOrder.filter(
    ({ cell }, i) =>
      cell !== null &&
      VALUE.test(cell.text) &&
      inOrder.findIndex((other) => other.cell === cell) === i,
  );
}
