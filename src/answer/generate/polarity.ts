import { canonicalKey } from "../../text/fold.ts";
import { canonicalWords } from "./tokens.ts";

/** Words that turn what follows into its opposite. Canonical spelling, see `canonicalKey`. */
const NEGATORS = canonical(
  "không,chưa,chẳng,chả,not,no,never,without,cannot,isn,aren,wasn,weren,doesn,don,didn,hasn,haven,hadn,won,neither,nor",
);
/** Words that already say that something is missing, bad or over. */
const NEGATIVE = canonical(
  "thiếu,chậm,trễ,hết,dừng,ngừng,bỏ,hủy,hoãn,từ chối,bác,phản đối,vắng,hạn chế,tồn tại,khó khăn,yếu,kém,vướng,quá hạn,miễn,cấm,thất bại,fail,failed,fails,lack,lacks,lacked,late,behind,delayed,overdue,reject,rejected,declined,refused,absent,missing,against,unable,pending,outstanding,postponed,cancelled,unchanged,unresolved,incomplete,insufficient,below,under,less,only",
);
/** After a negator these make another word of it, or a figure's qualifier, which is compared elsewhere. */
const HARMLESS_AFTER = canonical(
  "khí,gian,quân,quá,dưới,trên,vượt,chỉ,những,ngừng,kém,hơn,thấp,cao,ít,nhiều,only,less,more,fewer,later,exceeding,than,đổi,.",
);

/** Pairs that say the opposite of each other. */
const OPPOSITES = (
  [
    ["tăng", "giảm"],
    ["cao hơn", "thấp hơn"],
    ["nhiều hơn", "ít hơn"],
    ["lớn hơn", "nhỏ hơn"],
    ["vượt", "không đạt"],
    ["tán thành", "không tán thành"],
    ["đồng ý", "phản đối"],
    ["thông qua", "bác bỏ"],
    ["nhanh hơn", "chậm hơn"],
    ["lãi", "lỗ"],
    ["increased", "decreased"],
    ["increase", "decrease"],
    ["rose", "fell"],
    ["higher", "lower"],
    ["more", "fewer"],
    ["above", "below"],
    ["approved", "rejected"],
    ["accepted", "declined"],
    ["passed", "failed"],
  ] as const
).map(([one, other]) => [keys(one).join(" "), keys(other).join(" ")] as const);

function canonical(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map((words) => keys(words).join(" ")));
}

function keys(text: string): readonly string[] {
  return canonicalWords(text.normalize("NFC"));
}

export function isNegator(word: string): boolean {
  return NEGATORS.has(canonicalKey(word));
}

const ANSWER_WORD =
  /^\s*(?:không(?: đúng| phải)?|chưa(?: đúng| đủ)?|no|not quite|incorrect)\s*[,.:;–-]\s*/iu;

interface Reading {
  readonly tokens: readonly string[];
  readonly joined: string;
  /** Positions of negators that negate. */
  readonly negators: readonly number[];
}

function read(text: string): Reading {
  const tokens = keys(text);
  const negators = tokens.flatMap((token, i) => {
    if (!NEGATORS.has(token)) return [];
    const next = tokens[i + 1];
    return next === undefined || HARMLESS_AFTER.has(next) ? [] : [i];
  });
  return { tokens, joined: ` ${tokens.join(" ")} `, negators };
}

/** Words between a negator and what it negates. */
const FILLERS = canonical(
  "được,có,bị,phải,còn,thể,đã,sẽ,been,be,yet,have,has,a,the,any,to,is,are,was,were,did,do,does",
);

/** What each negator negates: the first word after it that is no filler. */
function negated({ tokens, negators }: Reading): string[] {
  return negators.flatMap((position) => {
    const rest = tokens.slice(position + 1, position + 5);
    return rest.find((token) => !FILLERS.has(token)) ?? [];
  });
}

function count(joined: string, word: string): number {
  const padded = ` ${word} `;
  return joined.includes(padded) ? joined.split(padded).length - 1 : 0;
}

/**
 * Whether a claim turns round what its quotes say, as far as words tell: a predicate negated in one
 * and not in the other, a negation out of nothing, or one of a pair of opposites where the quotes
 * only have the other.
 * @returns the word it hangs on, or `null`
 */
export function flippedWord(claim: string, quotes: readonly string[]): string | null {
  // "Không, …" answers the question; what it states comes after.
  const own = read(claim.replace(ANSWER_WORD, ""));
  const theirs = read(quotes.join(" \n. "));
  const negatedThere = negated(theirs);
  for (const word of negated(own)) {
    const present = count(theirs.joined, word);
    if (present > 0 && !negatedThere.includes(word)) return word;
  }
  const isNegative = (): boolean =>
    theirs.negators.length > 0 || [...NEGATIVE].some((words) => count(theirs.joined, words) > 0);
  if (own.negators.length > 0 && !isNegative()) return own.tokens[own.negators[0] ?? 0] ?? "";
  const negatedHere = negated(own);
  for (const word of new Set(negatedThere)) {
    const affirmedThere =
      count(theirs.joined, word) > negatedThere.filter((w) => w === word).length;
    if (affirmedThere || negatedHere.includes(word)) continue;
    if (count(own.joined, word) > 0 && own.negators.length === 0) return word;
  }
  return flippedOpposite(own.joined, theirs.joined);
}

function flippedOpposite(claim: string, quotes: string): string | null {
  for (const pair of OPPOSITES) {
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      const turned =
        count(claim, one) > 0 &&
        count(claim, other) === 0 &&
        count(quotes, other) > 0 &&
        count(quotes, one) === 0;
      if (turned) return one;
    }
  }
  return null;
}
