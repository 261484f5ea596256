/** Numbers are appended one by one; memory doubles as needed. */
export interface NumberList {
  push(value: number): void;
  readonly length: number;
  at(index: number): number;
  set(index: number, value: number): void;
  /** Valid until the next `push`. */
  view(): Uint32Array;
}

export function createNumberList(): NumberList {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    get length() {
      return length;
    },
    at: (index) => values[index] as number,
    set(index, value) {
      values[index] = value;
    },
    view: () => values.subarray(0, length),
  };
}

/** Numbers each distinct key in order of first sight. */
export interface Numbering {
  /** @param key a whole number, 0…2⁵³−1 */
  numberOf(key: number): number;
  /** Keys in order of their number. */
  keys(): Float64Array;
}

/**
 * Open addressing with linear probing over typed arrays: a `Map` would box every key above 2³¹,
 * which bigram keys are, and cost some 60 bytes an entry.
 */
export function createNumbering(): Numbering {
  let capacity = 4096;
  let slots = new Int32Array(capacity).fill(-1);
  let keys = new Float64Array(capacity / 2);
  let count = 0;

  const slotOf = (key: number): number => {
    const high = Math.floor(key / 2 ** 24) | 0;
    const low = (key % 2 ** 24) | 0;
    const hash = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & (capacity - 1);
    while (slots[slot] !== -1 && keys[slots[slot] as number] !== key) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  };
  const grow = (): void => {
    capacity *= 2;
    const larger = new Float64Array(capacity / 2);
    larger.set(keys.subarray(0, count));
    keys = larger;
    slots = new Int32Array(capacity).fill(-1);
    for (let i = 0; i < count; i++) slots[slotOf(keys[i] as number)] = i;
  };

  return {
    numberOf(key) {
      let slot = slotOf(key);
      const known = slots[slot] as number;
      if (known !== -1) return known;
      if (count === keys.length) {
        grow();
        slot = slotOf(key);
      }
      keys[count] = key;
      slots[slot] = count;
      return count++;
    },
    keys: () => keys.slice(0, count),
  };
}
