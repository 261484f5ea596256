import type { NumberMention } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import { coverage, type Matchable, matchable, presence } from "./match.ts";
import { wordsBehindInitials } from "./nearness.ts";
import type { Evidence } from "./rerank.ts";
import type { TableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";
import { COMMON_WEIGHT, type ContentWord } from "./understand/words.ts";

/** People are counted under many names; "bao nhiêu người" is answered by "59 đồng chí". */
const PEOPLE = new Set(
  "nguoi|dong chi|dang vien|dai bieu|can bo|hoi vien|doan vien|hoc sinh|sinh vien|giao vien|lao dong|cong nhan|vien chuc|quan chung|uy vien|hoc vien|nhan su|nhan vien|benh nhan|phu nu|tre em|nong dan|ngu dan|xa vien|thanh vien|ung vien|chuyen gia|bac si|luot|tre|chau|people|persons|members|participants|staff|workers|individuals|operators|delegates|students|women|children|patients|farmers".split(
    "|",
  ),
);

/** Tokens after the number in which its counted noun is looked for. */
const NOUN_WINDOW = 8;

/**
 * How well what a number counts is what the question counts, 0…1; `null` when it counts nothing.
 */
export function countedFit(
  { counted, essential }: Understanding,
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number | null {
  if (counted.length === 0) return null;
  const { tokens } = evidence.words;
  const following = tokens
    .filter(({ span }) => span.start >= mention.span.start)
    .slice(0, NOUN_WINDOW);
  const stop = following.findIndex(
    ({ text, span }) => span.start >= mention.span.end && /^\d/u.test(text),
  );
  const last = (stop < 0 ? following : following.slice(0, stop)).at(-1);
  const text =
    cell === null
      ? evidence.text.slice(mention.span.start, last?.span.end ?? mention.span.end)
      : "";
  const noun = cell === null ? matchOnly(evidence, text, mention) : cellWords(cell);
  const initials =
    cell === null ? new Set<ContentWord>() : wordsBehindInitials(counted, cell.header);
  let total = 0;
  let found = 0;
  for (const word of counted) {
    total += word.weight;
    found += word.weight * (initials.has(word) ? 1 : presence(word, noun));
  }
  // "lớp tập huấn" is not answered by "246 nhân viên được tập huấn": the noun itself must follow.
  const first = counted[0] as ContentWord;
  const hasNoun = initials.has(first) || presence(first, noun) > 0.5;
  const after = total === 0 ? 0 : (found / total) * (hasNoun ? 1 : WITHOUT_NOUN);
  if (isVote(counted, evidence, mention)) return PEOPLE_FIT;
  const share = Math.max(
    after,
    cell === null ? NOUN_BEFORE * nounBefore(counted, evidence, mention) : 0,
  );
  const isCount = mention.unit === null || mention.unit.class === "count";
  if (
    isCount &&
    hasNoun &&
    isTermBehind(counted, noun) &&
    coverage(counted, evidence.words) >= NEARLY_ALL
  )
    return Math.max(share, TERM_FIT);
  return Math.max(share, peopleFit(essential, counted, evidence, following));
}

/** "15/19 tiêu chí" of a sentence that has "nông thôn mới nâng cao" before. */
const TERM_FIT = 0.6;
const NEARLY_ALL = 0.9;

/** Whether a term of two syllables that is counted stands behind the number, though not what narrows it. */
function isTermBehind([first, second, third]: readonly ContentWord[], noun: Matchable): boolean {
  if (first === undefined || second === undefined || third === undefined) return false;
  const isWhole = second.position === first.position + 1 && third.position === second.position + 1;
  return isWhole && presence(first, noun) > 0.5 && presence(second, noun) > 0.5;
}

/** "được mấy phiếu": "28/29 đồng chí tán thành" counts votes without the word. */
function isVote(
  [first]: readonly ContentWord[],
  { text }: Evidence,
  { span }: NumberMention,
): boolean {
  return (
    /^(?:phieu|votes?)$/u.test(first?.folded ?? "") &&
    VOTED.test(text.slice(span.end, span.end + VOTED_LENGTH))
  );
}
const VOTED_LENGTH = 40;
const VOTED = /^[^,.;]*(?:tán thành|đồng ý|nhất trí|biểu quyết|in favou?r|approved)/iu;

const WITHOUT_NOUN = 0.5;

/** "máy tính bảng còn thiếu 45 chiếc": the noun stands before, a classifier or nothing after. */
const NOUN_BEFORE = 0.8;
const CLASSIFIERS = new Set(
  "chiec cai ca luot nguoi truong hop dong chi don vi bo con suat phieu diem cuoc lan".split(" "),
);

function nounBefore(
  counted: readonly ContentWord[],
  { text, words }: Evidence,
  { span, unit }: NumberMention,
): number {
  const next = words.tokens.find((token) => token.span.start >= span.end);
  const classified =
    next === undefined ||
    CLASSIFIERS.has(next.folded) ||
    next.folded === counted[0]?.folded ||
    /^\s*[.,;:)]/u.test(text.slice(span.end));
  if (!classified || (unit !== null && unit.class !== "count")) return 0;
  const clauseStart =
    Math.max(text.lastIndexOf(";", span.start), text.lastIndexOf(",", span.start)) + 1;
  return coverage(counted, matchable(text.slice(clauseStart, span.start)));
}

/** Everything that says what a cell counts: its row, its column, the unit. */
function cellWords({ rowLabel, header, unit }: TableCell): Matchable {
  return matchable(`${rowLabel} ${header} ${unit ?? ""}`);
}

function matchOnly(evidence: Evidence, text: string, mention: NumberMention): Matchable {
  const end = mention.span.start + text.length;
  const tokens = evidence.words.tokens.filter(
    ({ span }) => span.start >= mention.span.start && span.end <= end,
  );
  const positions = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    const known = positions.get(token.folded);
    if (known === undefined) positions.set(token.folded, [i]);
    else known.push(i);
  });
  return { tokens, positions };
}

/** Names for people that any other name for people may stand for. */
const ANYBODY = new Set(
  "nguoi|dong chi|ca nhan|luot|quan chung|people|persons|individuals|participants".split("|"),
);

/** A part of the people: how many they all are does not tell. */
const PART = new Set("nu nam women men girls boys female male tre children".split(" "));

/** "bao nhiêu người" is answered by "59 đồng chí"; "đảng viên" by "nhân viên" only when all else fits. */
function peopleFit(
  essential: readonly ContentWord[],
  counted: readonly ContentWord[],
  { words }: Evidence,
  following: readonly Token[],
): number {
  const asked = counted.map((word) => word.folded);
  const stated = following.map((token) => token.folded);
  if (!isOneOf(PEOPLE, asked) || !isOneOf(PEOPLE, stated)) return 0;
  if (counted.some((word) => PART.has(word.folded) && presence(word, words) < 0.5)) return 0;
  if (isOneOf(ANYBODY, asked) || isOneOf(ANYBODY, stated.slice(0, 4))) {
    const rest = essential.filter((word) => !counted.includes(word));
    return isOneOf(ANYBODY, asked) || coverage(rest, words) >= 0.5 ? PEOPLE_FIT : 0;
  }
  const rest = essential.filter((word) => !counted.includes(word));
  return coverage(rest, words) >= 0.8 ? PEOPLE_FIT : 0;
}

/** "bao nhiêu người": people are counted under any name. */
export function isAnybody(counted: readonly ContentWord[]): boolean {
  return isOneOf(
    ANYBODY,
    counted.map((word) => word.folded),
  );
}

const PEOPLE_FIT = 0.55;

/** Whether folded words name people. */
export function isPeople(folded: readonly string[]): boolean {
  return isOneOf(PEOPLE, folded);
}

function isOneOf(names: ReadonlySet<string>, folded: readonly string[]): boolean {
  return folded.some((word, i) => names.has(word) || names.has(`${word} ${folded[i + 1] ?? ""}`));
}

/** What is measured, named first ("Lương của …"): the evidence must speak of it. */
export function hasHead(words: readonly ContentWord[], texts: readonly Matchable[]): boolean {
  const own = words.filter((word) => word.position >= 0 && word.weight > COMMON_WEIGHT);
  // Up to the first gap: "Lương | của Giám đốc".
  const head = own.filter((word, i) => i < 2 && word.position === (own[0]?.position ?? 0) + i);
  return head.length === 0 || head.some((word) => texts.some((text) => presence(word, text) > 0.5));
}

/** Words right before a number that says how many there are of something. */
const TOTAL =
  /(?:^|[\s:,])(?:có|với|gồm|là|lên|còn|đạt|trong đó|trong đó có|mới|tương ứng|tương đương|tổng số|tổng cộng|toàn|hiện|with|has|have|are|total(?:s|led)?|of)\s+$|:\s*$/iu;

/** Whether the question names nothing but what is counted and whose document it is. */
export function asksAll(
  { counted, essential }: Pick<Understanding, "counted" | "essential">,
  { document }: Evidence,
): boolean {
  const others = essential.filter(
    (word) => !counted.includes(word) && presence(word, document) < 0.9,
  );
  return counted.length > 0 && others.length === 0;
}

/**
 * "X có bao nhiêu N" asks how many there are; a number that is the object of some other verb
 * ("bồi dưỡng cho gần 6.000 đảng viên") does not say so.
 */
export function countsSomethingElse(
  { counted, essential }: Understanding,
  evidence: Evidence,
  mention: NumberMention,
): boolean {
  const { text } = evidence;
  if (!asksAll({ counted, essential }, evidence)) return false;
  if (nounBefore(counted, evidence, mention) >= 1) return false;
  const before = text.slice(0, mention.extent.start);
  // A sentence or a cell that begins with the number says how many there are.
  return /\p{L}/u.test(before) && !TOTAL.test(before);
}

/** Words after a counted noun that say where or of whom, not which ones. */
const WHERE = new Set(
  "trên ở tại trong của thuộc và với cùng tham dự in of at and from present".split(" "),
);

const EQUALS = /tương (?:đương|ứng)\s+$/iu;

/** Whether a number counts all there are: "34 đồng chí", not "3 đảng viên mới". */
export function countsAll(
  understanding: Understanding,
  evidence: Evidence,
  mention: NumberMention,
): boolean {
  const { counted } = understanding;
  if (counted.length === 0 || countsSomethingElse(understanding, evidence, mention)) return false;
  // "tỷ lệ hộ nghèo còn 2 %, tương đương 58 hộ": those that were named before.
  if (EQUALS.test(evidence.text.slice(0, mention.extent.start))) return false;
  const { tokens } = evidence.words;
  let at = tokens.findIndex(({ span }) => span.start >= mention.span.end);
  if (at < 0) return false;
  const noun = tokens[at] as Token;
  const named = isPeople([noun.folded, `${noun.folded} ${tokens[at + 1]?.folded ?? ""}`]) ? 2 : 0;
  while (at < tokens.length && counted.some((word) => tokenIs(word, tokens[at] as Token))) at++;
  at = Math.max(at, tokens.indexOf(noun) + named);
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || next === undefined) return true;
  const gap = evidence.text.slice(last.span.end, next.span.start);
  return gap.trim() !== "" || WHERE.has(next.text.toLowerCase()) || /^\d/u.test(next.text);
}

function tokenIs({ folded, alternatives }: ContentWord, token: Token): boolean {
  return (
    folded === token.folded || alternatives.some((one) => one.split(" ").includes(token.folded))
  );
}
