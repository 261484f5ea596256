/**
 * For the first word of each term, the words of the longest term that opens with it: most phrases of
 * a question are ruled out by that alone.
 * @param terms words separated by single spaces
 */
export function longestByOpening(terms: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const term of terms) {
    const [first = "", ...rest] = term.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
  }
  return longest;
}
