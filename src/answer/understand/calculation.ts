import { findDates } from "../../text/dates.ts";
import { fold, hasDiacritics } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Ask } from "./phrases.ts";

/** A pattern written with diacritics that reads questions typed without them as well. */
interface Pattern {
  readonly exact: RegExp;
  readonly folded: RegExp;
}

function pattern(source: string): Pattern {
  const whole = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "gu");
  return { exact: whole(source), folded: whole(fold(source)) };
}

/** A question as patterns read it: in lower case, and which of their spellings it is in. */
interface Readable {
  readonly lower: string;
  readonly spelling: keyof Pattern;
}

function readable(question: string): Readable {
  const lower = question.normalize("NFC").toLowerCase();
  return { lower, spelling: hasDiacritics(lower) ? "exact" : "folded" };
}

/** Where the pattern stands in a question. */
function matches(wanted: Pattern, { lower, spelling }: Readable): RegExpMatchArray[] {
  return [...lower.matchAll(wanted[spelling])];
}

function occurs(wanted: Pattern, { lower, spelling }: Readable): boolean {
  return lower.search(wanted[spelling]) >= 0;
}

const HOW_MANY = "bao nhiêu|bao nhiu|mấy|bn|chừng nào";
const HOW = "thế nào|ra sao|không|gì";
const MORE = "(?:nhiều|cao|lớn|dài|nhanh|tốt|tăng)";
const LESS = "(?:ít|thấp|nhỏ|ngắn|chậm|kém|giảm)";
/** Up to some words within a clause. */
const SOME = "(?:[^?.;]|[.](?=\\d)){0,60}?";

const MORE_OR_LESS = pattern(
  `${MORE}(?: hơn)? hay (?:là )?${LESS}(?: hơn| đi)?|${LESS}(?: hơn)? hay (?:là )?${MORE}(?: hơn| lên)?|(?:more|higher|larger|up) or (?:less|fewer|lower|smaller|down)`,
);
/** "hơn 500 đảng viên" is a qualifier, "hơn 6 tháng đầu năm" a comparison. */
const MORE_THAN = pattern(
  `(?:hơn|kém|thua|chênh|chênh lệch|vượt) (?!(?:một|hai|ba|\\d[\\d.,]*) (?!tháng đầu|tháng cuối))${SOME}(?:${HOW_MANY})`,
);
const BY_HOW_MANY = pattern(
  `(?:hơn|kém|chênh(?: nhau| lệch)?) (?:khoảng |cỡ |tới |nhau )?(?:${HOW_MANY})`,
);
const CHANGES = pattern(
  `(?:tăng|giảm|thêm|bớt|hụt|nhích|tụt)(?: thêm| đi| lên| xuống| được)*${SOME}(?:${HOW_MANY}|${HOW})|(?:thay đổi|biến động|chênh lệch|chênh nhau)|(?:increase|decrease|change|rise|fall|grow)d?`,
);
const THEN_CHANGES = pattern(
  `(?:lần lượt|respectively)[^?;]*(?:tăng|giảm|hơn|kém|chênh)(?: thêm| đi| lên| nhau| lệch)*${SOME}(?:${HOW_MANY})`,
);
/** "bên nào nhiều ca hơn": what is counted may stand between. */
const WHICH_MORE = pattern(
  `(?:nào|which) (?:${MORE}|${LESS}|more|fewer|less)(?: [^\\s?.,;]+){1,3} (?:hơn|than)`,
);
const COMPARED = pattern("so với|compared|versus");
const PLAN = "(?:mức )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)";
const AGAINST_PLAN = pattern(
  `(?:vượt|hụt|thiếu|kém|hơn|so với|trên|dưới|cách|lệch)(?: mức| so với)? ${PLAN}|(?:above|below|over|under|against|short of|exceed(?:ed)?) (?:the )?(?:plan|target|budget)`,
);
const MISSES_PLAN = pattern(
  `(?:thiếu|hụt|vượt|còn|phải|cần) ${SOME}(?:${HOW_MANY})${SOME}${PLAN}|${PLAN}${SOME}(?:còn )?(?:thiếu|hụt) ${SOME}(?:${HOW_MANY})`,
);
/** "Kế hoạch năm là bao nhiêu, thực hiện được bao nhiêu": both of one thing. */
const PLAN_THEN_RESULT = pattern(
  `${PLAN}${SOME}(?:${HOW_MANY})${SOME}(?:,|và|còn) (?:ước )?(?:cả năm )?(?:ước )?(?:thực hiện|thực tế|đạt|làm|kết quả|hoàn thành)${SOME}(?:${HOW_MANY})|(?:plan|target|budget)${SOME}(?:,|and) (?:what was|how (?:much|many) was|the) (?:actual|result|achieved|reached)`,
);
const ADDS = pattern(
  `cộng (?:cả|lại|chung|gộp|hai|ba|bốn|năm|thêm|số|quý|tháng|các|\\d+)|cộng lại|gộp (?:cả|lại|chung|hai|ba)|combined|the sum of|added up|taken together`,
);
const ALL_OF = pattern(
  `tổng(?: cộng| số| của)? ${SOME}(?:(?:hai|ba|bốn|2|3|4) (?:(?:quý|tháng)(?! (?:đầu|cuối|qua|tới|vừa))|kỳ|đợt|lần|đơn vị|xã|phòng|khoa)|của ${SOME} và )|tổng cộng (?:cả )?(?:hai|ba|bốn|2|3|4)|cả (?:hai|ba|bốn|2|3|4) (?!tháng|năm)[^\\s,?]+`,
);
const DEGREE = "(?:cao|thấp|nhiều|ít|lớn|nhỏ|dài|ngắn|đông|vắng|mạnh|tốt|kém|yếu)";
const RANKS = "(?:dẫn đầu|(?:đứng|xếp) (?:đầu|cuối|bét|thứ nhất))";
const MOST_ENGLISH =
  "highest|lowest|most|least|largest|smallest|fewest|biggest|weakest|strongest|best|worst";
/** "nhiều ca phẫu thuật nhất": what is counted may stand between. */
const MOST = pattern(
  `${DEGREE}(?: (?!thống |thứ |duy )[^\\s?.,;]+){0,5} nhất|nào(?: [^\\s?.,;]+){0,3} ${RANKS}|${MOST_ENGLISH}`,
);
/** "giải ngân cao nhất" is not the shortest. */
const LEAST = pattern(
  "(?:thấp|ít|nhỏ|(?<!giải )ngắn|kém|yếu|vắng|chậm)(?: (?!thống |thứ |duy )[^\\s?.,;]+){0,5} nhất|(?:đứng|xếp) (?:cuối|bét)|lowest|least|smallest|fewest|shortest|weakest|worst",
);
const WHICH = pattern("nào|mấy|which|what");
const REMAINS = pattern(
  `còn (?:lại|thiếu|nợ|phải|cần|chưa)? ?${SOME}(?:${HOW_MANY})|(?:${HOW_MANY})${SOME}(?:còn lại|nữa|còn thiếu)|remain(?:s|ing)?|still (?:missing|short)`,
);

const AGREE = pattern(
  "(?:mỗi|từng) (?:văn bản|tài liệu|nơi|chỗ|bản|báo cáo|bên) (?:lại )?(?:một|1|ghi|nói)[^?]*|cùng (?:một )?(?:con )?số|(?:có )?(?:khớp|trùng|giống|thống nhất|nhất quán|vênh|lệch)(?: nhau| với nhau)?(?: hay)? không|có (?:khớp|trùng|giống|thống nhất|nhất quán|vênh|lệch|mâu thuẫn)(?: nhau)?|(?:give|state|report|show)s? (?:the )?same",
);

/**
 * What a question wants calculated, beside what its phrases ask for. Composers that find no operands
 * leave such a question to those for a single figure.
 * @param question with its periods spelled out
 * @param asks what its phrases ask for
 * @param points how many times it names: periods, and documents of some time
 */
export function calculationAsks(
  question: string,
  asks: ReadonlySet<Ask>,
  points = findDates(question).filter(({ kind }) => kind === "date").length,
): Ask[] {
  const asksNumber = asks.has("number") || asks.has("percent") || asks.has("difference");
  const text = readable(question);
  const found: Ask[] = [];
  if (!["date", "deadline", "person", "list"].some((ask) => asks.has(ask as Ask))) {
    const isChange =
      occurs(MORE_OR_LESS, text) ||
      (asksNumber &&
        [MORE_THAN, BY_HOW_MANY, AGAINST_PLAN, MISSES_PLAN].some((one) => occurs(one, text))) ||
      (points > 1 && occurs(CHANGES, text)) ||
      (points > 1 && (asks.has("number") || asks.size === 0) && occurs(COMPARED, text));
    if (isChange) found.push("difference");
  }
  // "… lần lượt là bao nhiêu, tăng thêm mấy": the change shows what it is of.
  if (asks.has("list") && points > 1 && occurs(THEN_CHANGES, text)) found.push("difference");
  if (occurs(AGREE, text)) found.push("agree");
  if (asksNumber && (occurs(ADDS, text) || occurs(ALL_OF, text))) found.push("sum");
  if (occurs(WHICH_MORE, text)) found.push("larger");
  if (occurs(MOST, text) && occurs(WHICH, text)) found.push("most");
  if (asksNumber && occurs(REMAINS, text)) found.push("remaining");
  return found;
}

const JUDGED = pattern("best|worst|(?:tốt|kém|tệ)(?: [^\\s?.,;]+){0,3} nhất");
/** Of these, more is worse. */
const BAD = pattern(
  "accidents?|complaints?|injuries|absences?|sickness|arrears|debts?|losses|defects?|delays?|errors?|tai nạn|khiếu nại|nợ|lỗi|thất thoát|hao hụt|tỷ lệ (?:nghèo|vắng|nghỉ việc)|hộ nghèo",
);

/** What a question is for, if for what is first: the greatest or the least. */
export function superlativeIn(question: string): "most" | "least" | null {
  const text = readable(question);
  const isLeast = occurs(LEAST, text);
  if (!isLeast && !occurs(MOST, text)) return null;
  const isTurned = occurs(JUDGED, text) && occurs(BAD, text);
  return isLeast === isTurned ? "most" : "least";
}

/** Numbers as words, folded. */
export const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
/** "ba xã nào có nhiều … nhất", "which three communes", "top 5". */
const FIRST_FEW = pattern(
  "(hai|ba|bốn|năm|[2-9])(?! \\d| nay| qua| ngoái)(?:,? [^\\s?.;,]+){1,5} nào|(?:which|what|top|the) (two|three|four|five|[2-9])",
);

/** How many of what comes first a question is for; 1 where it names no number. */
export function firstFew(question: string): number {
  const [found] = matches(FIRST_FEW, readable(question));
  const count = fold(found?.[1] ?? found?.[2] ?? "1");
  return COUNTS[count] ?? Number(count);
}

/** Whether the whole message asks for one calculation, however it is punctuated. */
export function asksOneCalculation(question: string, asks: ReadonlySet<Ask>): boolean {
  const found = calculationAsks(question, asks);
  return (
    found.includes("agree") ||
    found.includes("sum") ||
    found.includes("larger") ||
    occurs(THEN_CHANGES, readable(question)) ||
    asksPlanThenResult(question) ||
    (found.includes("most") && matches(MOST, readable(question)).length === 1)
  );
}

export function asksPlanThenResult(question: string): boolean {
  return occurs(PLAN_THEN_RESULT, readable(question));
}

const NOT_COUNTED = "(?<!số (?:[^\\s?.,;]+ ){1,4})";

/** Words that say how operands are to be put together, not what they are. */
const RELATION = pattern(
  [
    `(?:${MORE}|${LESS}) hơn(?: hay)?|hơn kém|hơn|kém|thua|thay đổi|biến động|chênh lệch|chênh nhau|chênh|khác nhau|so với`,
    "con số|giữa|mốc|thời điểm|lúc|hồi|đủ",
    // "từ 29 sản phẩm … cần thêm mấy": what one has already, not which one.
    "(?<=(?:từ|con số|mức) )\\d[\\d.,]*",
    // "số giáo viên còn thiếu" is what is measured.
    `(?:thêm|bớt)(?: được)?|vượt|hụt|${NOT_COUNTED}thiếu`,
    // "giảm nghèo", "thu nhập tăng thêm": part of a term.
    `(?:tăng|giảm)(?: thêm| đi| lên| xuống| được)*(?= (?:hay|${HOW_MANY}|so với|từ|giữa|đến|${HOW})|[?.,]|$)`,
    "(?:liệt kê|qua|theo|trong)? ?(?:từng|mỗi|các|bốn|ba|4|3) (?:quý|kỳ|tháng|năm|đợt|lần|cuộc|hội nghị|phiên)|từng kỳ",
    "tổng cộng|cộng(?: cả| lại| chung| gộp| thêm)?|gộp(?: cả| lại| chung)?|tất cả|lần lượt",
    "(?:cả )?(?:hai|ba|bốn|2|3|4) (?:quý|kỳ|đợt)|(?:quý|kỳ|tháng|năm|đợt|giai đoạn|thời điểm|bên|cái|nơi|con số) nào",
    `${DEGREE}(?=(?: [^\\s?.,;]+){0,5} nhất(?: |[?.,]|$))|(?<!(?:thống|thứ|duy) )nhất|(?<=nào(?: [^\\s?.,;]+){0,3} )${RANKS}(?: về)?|${MOST_ENGLISH}`,
    "(?:có )?(?:khớp|trùng|giống|thống nhất|nhất quán|vênh|lệch|mâu thuẫn)(?: nhau| với nhau)?(?: hay)? không|đưa|hình như|mỗi|từng|cùng",
    `còn lại|${NOT_COUNTED}còn thiếu|nữa|(?:điểm )?phần trăm|percentage points?`,
    "more|fewer|less|higher|lower|larger|difference|between|compared|total|combined|increased?|decreased?|changed?|remain(?:s|ing)?|left|which",
  ].join("|"),
);

/** Positions of the tokens that only say what is to be calculated. */
export function relationPositions(question: string): Set<number> {
  const found = matches(RELATION, readable(question));
  const positions = new Set<number>();
  tokenize(question.normalize("NFC")).forEach(({ span }, position) => {
    const isRelation = found.some(
      ({ 0: text, index = 0 }) => index <= span.start && span.end <= index + text.length,
    );
    if (isRelation) positions.add(position);
  });
  return positions;
}
