import { tokenize } from "../../text/tokens.ts";

/** Forms of address and words between names; they tell nobody from another. Folded. */
const COURTESY = new Set(
  "dong chi ong ba anh chi co cac va cung the mr mrs ms dr and chu tri phoi hop giao".split(" "),
);

function partyWords(name: string): ReadonlySet<string> {
  const words = tokenize(name).map(({ folded }) => folded);
  const telling = words.filter((word) => !COURTESY.has(word));
  return new Set(telling.length === 0 ? words : telling);
}

/** One word names somebody only where it is the whole name or, as a given name, the last of it. */
function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  if (some.size === 1) return some.has([...all].at(-1) ?? "");
  for (const word of some) if (!all.has(word)) return false;
  return some.size > 0;
}

/**
 * Whether two names mean the same owner: the words of one, without what stands in brackets, all
 * occur in the other. "Phòng Kỹ thuật (phối hợp Phòng Tài chính)" is Phòng Kỹ thuật.
 */
export function sameOwner(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => partyWords(name.split(/[(;]/u, 1)[0] ?? name));
  if (first === undefined || second === undefined) return false;
  return holds(first, second) || holds(second, first);
}

/** What a body is called besides its name: the organ that met, not whose organ it is. Folded. */
const ORGANS = new Set(
  "ban chap hanh bo dang uy thuong vu hoi nghi dong quan tri lanh dao the board committee of meeting council".split(
    " ",
  ),
);
const SAME_BODY = 0.6;

/**
 * Whether two papers may come from the same organisation; one that does not name its body may come
 * from any. "Đảng ủy Tổng công ty X" and "Ban Chấp hành Đảng bộ Tổng công ty X" are the same.
 */
export function sameBody(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const telling = (name: string) =>
    new Set([...partyWords(name)].filter((word) => !ORGANS.has(word)));
  const first = telling(a);
  const second = telling(b);
  if (first.size === 0 || second.size === 0) return true;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size) >= SAME_BODY;
}

/** Remembers the answers for one run over a snapshot, in which the same few names come together. */
export function memoizePairs<T extends string | null>(
  compare: (a: T, b: T) => boolean,
): (a: T, b: T) => boolean {
  const known = new Map<T, Map<T, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<T, boolean>();
    known.set(a, row);
    const answer = row.get(b) ?? compare(a, b);
    row.set(b, answer);
    return answer;
  };
}
