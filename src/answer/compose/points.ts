import { tokenize } from "../../text/tokens.ts";
import { asksAll } from "../counted-fit.ts";
import type { FigureCandidate, TwinsOf } from "../figures.ts";
import { dateOf } from "../ledger/task-courses.ts";
import { matchable, presence } from "../match.ts";
import type { Point } from "../understand/asked-period.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ContentWord } from "../understand/words.ts";
import { atPoint, isAtTime } from "./at-point.ts";
import { choose, isSame } from "./choice.ts";
import { type FiguresFor, isOperand, isPlan, isShare, topicOf } from "./operands.ts";
import { isTotal, withoutParts } from "./table-column.ts";
import { tellAsMuch, toldAlike } from "./told-alike.ts";

/** "27 đảng viên mới" came in; how many there are is another figure. */
function isNewcomer({ mention, cell }: FigureCandidate, { folded }: Understanding): boolean {
  return (
    cell === null &&
    /\bmoi\b/u.test(mention.unit?.name ?? "") &&
    !/\bmoi\b|\bket nap\b/iu.test(folded)
  );
}

/** A row whose label says nothing that is asked about is a part of what is, unless it is the total. */
function isOtherRow({ cell }: FigureCandidate, { words }: Understanding): boolean {
  if (cell === null || isTotal(cell.rowLabel)) return false;
  const told = words.filter((word) => presence(word, cell.rowWords) >= 0.5);
  // One syllable of two is no word: "giải ngân" is no "ngân sách".
  const isNamed = told.length > 1 || told.some(({ text }) => /^\p{Lu}/u.test(text));
  return !isNamed && (told.length === 0 || cell.rowWords.tokens.length > 2);
}

/** Words of a row's label that do not narrow what it counts; folded. */
const ALL_OF = new Set(
  "tong so toan hien co cuoi dau ky nam luy ke chung total number of all the".split(" "),
);

/** "Đảng viên được kiểm tra" are not all, where the question asks how many there are. */
function isPartOfAll({ cell, evidence }: FigureCandidate, understanding: Understanding): boolean {
  if (cell === null || !asksAll(understanding, evidence)) return false;
  return cell.rowWords.tokens.some(
    ({ folded }) =>
      !ALL_OF.has(folded) &&
      !/\d/u.test(folded) &&
      !understanding.words.some((word) => presence(word, matchable(folded)) > 0),
  );
}

/** Two words or more with capitals, inside a sentence. */
const NAME = /(?<=\p{Ll}\s)\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*)+/gu;

/** A sentence about something with a name that the question does not have: one road, not all of them. */
function isOfAnotherName({ cell, evidence, mention }: FigureCandidate, question: string): boolean {
  if (cell !== null) return false;
  const before = evidence.text.slice(0, mention.extent.start);
  const asked = new Set(tokenize(question).map(({ folded }) => folded));
  return (before.slice(before.lastIndexOf(":") + 1).match(NAME) ?? []).some((name) => {
    const words = tokenize(name);
    const known = words.filter(
      ({ folded }) => asked.has(folded) || evidence.document.positions.has(folded),
    );
    return known.length < words.length / 2;
  });
}

const RATIO_ASKED = /\/|\b(?:tan suat|ty suat|binh quan|trung binh|moi|tren|per|average)\b/iu;
const SHARE_ASKED =
  /\b(?:ty le|ti le|phan tram|diem|khoi luong|tien do|percent|percentage|rate|share|progress|complete)\b|%/iu;

/** "… chênh nhau mấy người" is not answered by shares, nor "mấy vụ" by "1,41 vụ/triệu km". */
export function isOtherMeasure(
  candidate: FigureCandidate,
  { folded, asks }: Understanding,
): boolean {
  const { unit } = candidate.mention;
  if (unit?.class === "count" && unit.name.includes("/") && !RATIO_ASKED.test(folded)) return true;
  return (
    isShare(candidate) && !asks.has("rate") && !asks.has("percent") && !SHARE_ASKED.test(folded)
  );
}

const YEAR_ALONE = /^(?:cả |hết |cuối )?(?:năm )?\d{4}$/iu;
const YEAR_BEFORE = /cùng kỳ|same period/iu;
const WITHIN_YEAR = /^\d{4}-(?:0[4-9]|1[01])/u;

/** "Cùng kỳ 2022" in a paper of September 2023 is no value of the whole year. */
export function isPartOfYear({ cell, entry }: FigureCandidate, period: string): boolean {
  if (cell === null || !YEAR_ALONE.test(period)) return false;
  return YEAR_BEFORE.test(cell.header) && WITHIN_YEAR.test(dateOf(entry));
}

/** One figure of each of the times that a question puts side by side, best together; none where one is missing. */
export function figuresOfPoints(
  understanding: Understanding,
  figuresFor: FiguresFor,
  twins: TwinsOf,
): readonly FigureCandidate[] {
  const operands = operandsOfPoints(understanding, figuresFor);
  const found = choose(operands)?.chosen;
  const all = figuresFor({ ...topicOf(understanding), counted: [] });
  if (found !== undefined) return tellAsMuch(found, all) ? found : [];
  const alike = toldAlike(understanding, figuresFor);
  if (alike !== null) return alike;
  // What one paper tells in the question's words another may tell in its own.
  const anchor = operands.find((own) => own.length > 0)?.[0];
  if (anchor === undefined) return [];
  const completed = understanding.points.map((point, i) => {
    const own = operands[i] ?? [];
    if (
      own.some((one) => !isSame(one, anchor)) ||
      i === operands.findIndex((all) => all.includes(anchor))
    )
      return own;
    const about = { ...topicOf(understanding), periodText: point.periodText };
    return twins(anchor, about)
      .filter(({ own: known }) => point.isPlanned || known["target"] !== 1)
      .map((twin) => atPoint(twin, point))
      .filter(isAtTime)
      .slice(0, 1);
  });
  const chosen = choose(completed)?.chosen ?? [];
  return tellAsMuch(chosen, all) ? chosen : [];
}

const OFFICIAL = /\b(?:chinh thuc|quyet toan|thuc te|official|final|actual)\b/u;
const ESTIMATED = /(?<!\p{L})(?:ước|dự kiến|estimated?|expected)(?!\p{L})/iu;

/** Where what was planned for one time is put beside what was reached at another. */
function isOfSide(candidate: FigureCandidate, point: Point, { folded }: Understanding): boolean {
  if (point.isPlanned) return isPlan(candidate) || candidate.own["target"] === 1;
  const label = candidate.cell?.header ?? "";
  return !isPlan(candidate) && !(OFFICIAL.test(folded) && ESTIMATED.test(label));
}

/** Words that tell which side of a plan is meant, not what is measured; folded. */
const SIDES = new Set(
  "ke hoach chi tieu muc du toan kh thuc hien te dat duoc ket qua chinh thuc plan planned target budget actual result".split(
    " ",
  ),
);

function withoutSides({ essential, words, ...rest }: Understanding): Understanding {
  const isMeasured = ({ folded }: ContentWord): boolean => !SIDES.has(folded);
  return { ...rest, essential: essential.filter(isMeasured), words: words.filter(isMeasured) };
}

/** The operands that are of each of the times that a question puts side by side, best first. */
function operandsOfPoints(asked: Understanding, figuresFor: FiguresFor): FigureCandidate[][] {
  const isOneOfPlan = asked.points.some(({ isPlanned }) => isPlanned);
  const understanding = isOneOfPlan ? withoutSides(asked) : asked;
  const operandsAt = (point: Point): FigureCandidate[] =>
    levels(understanding, point.periodText, figuresFor, (candidate) => atPoint(candidate, point))
      .filter((candidate) => isAtTime(candidate) && !isPartOfYear(candidate, point.periodText))
      .filter((candidate) => !isOneOfPlan || isOfSide(candidate, point, understanding));
  const given = new Set(asked.numbers.map(({ value }) => value));
  return understanding.points.map((point) => {
    const operands = operandsAt(point);
    // "Từ 29 sản phẩm cuối 2024": the question itself says which.
    const named = operands.filter(({ mention }) => given.has(mention.value));
    if (named.length > 0) return named;
    const dayBefore = yearBefore(point);
    return operands.length > 0 || dayBefore === null ? operands : operandsAt(dayBefore);
  });
}

/** "4.870 phụ nữ, trong đó có 1.120 nữ công nhân": the second is a part of the first. */
const PART_OF =
  /(?<!\p{L})(?:trong đó|bao gồm|gồm|kể cả|of (?:which|whom|these)|including)(?: có| riêng)?\s+$/iu;

/** A part that its own sentence sets apart from the whole, which is there as well. */
function isPartBeside(
  { cell, evidence, mention }: FigureCandidate,
  all: readonly FigureCandidate[],
): boolean {
  if (cell !== null || !PART_OF.test(evidence.text.slice(0, mention.extent.start))) return false;
  return all.some(
    (one) => one.evidence === evidence && one.mention.span.start < mention.span.start,
  );
}

/** What is measured, at whatever time `placed` finds it to be of. */
function levels(
  understanding: Understanding,
  periodText: string,
  figuresFor: FiguresFor,
  placed: (candidate: FigureCandidate) => FigureCandidate,
): FigureCandidate[] {
  const topic = topicOf(understanding);
  // "Bao nhiêu tỷ" counts nothing.
  const counted = understanding.askedUnit === null ? understanding.counted : [];
  return withoutParts(figuresFor({ ...topic, counted, periodText }), understanding)
    .map(placed)
    .filter(
      (candidate) =>
        !isNewcomer(candidate, understanding) &&
        !isOtherRow(candidate, understanding) &&
        !isPartOfAll(candidate, understanding) &&
        !isOtherMeasure(candidate, understanding) &&
        !isOfAnotherName(candidate, understanding.searchText) &&
        isOperand(candidate, understanding, topic),
    )
    .filter((candidate, _, all) => !isPartBeside(candidate, all));
}

/** "Từ lúc mở đến tháng 9": when it began, the question does not say. */
const SINCE_THEN =
  /\b(?:tu (?:luc|khi|hoi|lan dau)|ke tu|ban dau|luc dau|since|at first|initially)\b/u;

/** What is measured as the oldest and as the newest paper tell it, where a question names no time for the first. */
export function oldestAndNewest(
  understanding: Understanding,
  figuresFor: FiguresFor,
): FigureCandidate[][] {
  if (understanding.points.length > 1 || !SINCE_THEN.test(understanding.folded)) return [];
  const all = levels(understanding, "", figuresFor, (candidate) => candidate);
  const days = [...new Set(all.map(({ entry }) => dateOf(entry)))].sort();
  return [days[0], days.at(-1)].map((day) => all.filter(({ entry }) => dateOf(entry) === day));
}

const START_OF_YEAR = /^đầu năm (\d{4})$/iu;

/** "Đầu năm 2023" is where the year before ended. */
function yearBefore({ periodText, ...point }: Point): Point | null {
  const year = START_OF_YEAR.exec(periodText)?.[1];
  return year === undefined ? null : { ...point, periodText: `cuối năm ${Number(year) - 1}` };
}
