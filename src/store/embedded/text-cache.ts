/**
 * Keeps what was read last, bounded by characters of text. Documents and chunks never change, so
 * what was read once stays right, and the same one is given every time.
 * @param load `null` is not kept
 */
export function createTextCache<Key, Value extends { readonly text: string }, Hint = void>(
  maxCharacters: number,
  load: (key: Key, hint: Hint) => Value | null,
): (key: Key, hint: Hint) => Value | null {
  const cached = new Map<Key, Value>();
  let characters = 0;
  return (key, hint) => {
    const known = cached.get(key);
    if (known !== undefined) {
      cached.delete(key);
      cached.set(key, known);
      return known;
    }
    const value = load(key, hint);
    if (value === null) return null;
    cached.set(key, value);
    characters += value.text.length;
    for (const [oldest, { text }] of cached) {
      if (characters <= maxCharacters) break;
      cached.delete(oldest);
      characters -= text.length;
    }
    return value;
  };
}
