/**
 * Remembers results by string key. The same sentences, titles and headings are read again with every
 * question; at most `limit` recent ones are kept, in two generations, so that forgetting costs nothing.
 */
export function memoize<Value>(
  limit: number,
  compute: (key: string) => Value,
): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    const known = young.get(key) ?? old.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
