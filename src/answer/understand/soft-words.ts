import { canonicalKey, foldPhrase } from "../../text/fold.ts";
import type { Token } from "../../text/tokens.ts";
import type { Ask } from "./asks.ts";

const EDGE_WORDS = new Set(["cuoi", "het", "dau", "tinh", "end", "beginning"]);
/** In a question for a difference these name the relation, not the thing. */
const CHANGE_WORDS = new Set(
  `vuot hut thieu tang giam them hon kem chenh lech above below over under increase increased decrease decreased rise rose risen
  fall fell fallen change changed higher lower compared`.split(/\s+/u),
);

/** Every document is about a meeting: these words tell none apart. */
const MEETING_WORDS = new Set([
  "hoi nghi",
  "cuoc hop",
  "phien hop",
  "buoi hop",
  "tai lieu",
  "van ban",
]);
const MEETING_WORD = new Set(["hop", "meeting", "conference", "document"]);

/** "Hồi sơ kết học kỳ I (3/2024)", "khi kết thúc năm học 2023 - 2024": with its period beside, one says when. */
const OCCASIONS = new Set(
  ["so ket", "tong ket", "giao ban", "ket thuc", "nam hoc", "hoc ky"].map(foldPhrase),
);
const AT = new Set("hoi luc khi vao den toi tai o".split(" "));
const ORDINAL = /^(?:i{1,3}|iv|v|\d+)$/u;

/** Whether a token stands in the name of an occasion that a word for a time opens. */
function isOccasion(tokens: readonly Token[], position: number): boolean {
  const belongs = (at: number): boolean =>
    isPair(tokens, at, OCCASIONS) || ORDINAL.test(tokens[at]?.folded ?? "");
  let first = position;
  while (first >= 0 && belongs(first)) first--;
  return first < position && AT.has(tokens[first]?.folded ?? "");
}

/** "Cô Chi", "chú Lộc": what somebody is called by one, papers call otherwise. */
const TITLES = new Set("co chu bac anh chi thay di cau ong".split(" "));
/** Without its mark it may open a name: "cầu Ba Ngòi". */
const MADAM = canonicalKey("bà");

export function isTitle(tokens: readonly Token[], position: number): boolean {
  const next = tokens[position + 1]?.text ?? "";
  const { folded = "", canonical = "" } = tokens[position] ?? {};
  return (TITLES.has(folded) || canonical === MADAM) && /^\p{Lu}/u.test(next);
}

/** Words by which any task is given. */
const TASK_WORD = new Set(
  "giao task tasks action actions item items assigned given required asked".split(" "),
);
const TASK_WORDS = new Set(["yeu cau", "nhiem vu", "cong viec", "de nghi", "chi dao", "thuc hien"]);

function isTaskWord(tokens: readonly Token[], position: number): boolean {
  return TASK_WORD.has(tokens[position]?.folded ?? "") || isPair(tokens, position, TASK_WORDS);
}

/** A figure in per cent need not be called so. */
const RATE_WORDS = new Set(["ty le", "ti le"]);

/** "Số liệu mới nhất", "đến thời điểm gần nhất". */
const NEWS_WORDS = new Set(["so lieu", "con so", "thong tin", "thoi diem", "cap nhat"]);

const RESULT_WORD = new Set("result results outcome status progress situation".split(" "));
const RESULT_WORDS = new Set(["ket qua", "tinh hinh", "tien do"]);

/** Whether the token is part of one of the two-syllable words. */
function isPair(tokens: readonly Token[], position: number, pairs: ReadonlySet<string>): boolean {
  const key = (offset: number): string => tokens[position + offset]?.folded ?? "";
  return pairs.has(`${key(0)} ${key(1)}`) || pairs.has(`${key(-1)} ${key(0)}`);
}

function isMeetingWord(tokens: readonly Token[], position: number): boolean {
  return (
    MEETING_WORD.has(tokens[position]?.folded ?? "") || isPair(tokens, position, MEETING_WORDS)
  );
}

/**
 * Whether a content word says how the question is meant rather than what it is about, so that
 * evidence need not have it.
 * @param hasPeriod whether the question names a period
 */
export function isSoftWord(
  tokens: readonly Token[],
  position: number,
  asks: ReadonlySet<Ask>,
  hasPeriod: boolean,
): boolean {
  const folded = tokens[position]?.folded ?? "";
  return (
    (EDGE_WORDS.has(folded) && hasPeriod) ||
    isTitle(tokens, position) ||
    // "Cả 5 người": how many there are, the list itself shows.
    (/^\d$/u.test(folded) && tokens[position - 1]?.folded === "ca") ||
    isMeetingWord(tokens, position) ||
    (hasPeriod && isOccasion(tokens, position)) ||
    (asks.has("difference") && CHANGE_WORDS.has(folded)) ||
    (asks.has("task") && isTaskWord(tokens, position)) ||
    (asks.has("latest") && isPair(tokens, position, NEWS_WORDS)) ||
    (asks.has("rate") && isPair(tokens, position, RATE_WORDS)) ||
    (asks.has("result") && (RESULT_WORD.has(folded) || isPair(tokens, position, RESULT_WORDS)))
  );
}
