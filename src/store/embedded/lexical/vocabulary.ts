/**
 * Sorted distinct words without an object a word: word `i` is the UTF-16 code units
 * `units[offsets[i] … offsets[i + 1])`. Sorted by code unit, so `offsets.length - 1` words.
 */
export interface Vocabulary {
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
}

export function wordCount(vocabulary: Vocabulary): number {
  return vocabulary.offsets.length - 1;
}

export function wordAt(vocabulary: Vocabulary, index: number): string {
  const start = vocabulary.offsets[index] as number;
  const end = vocabulary.offsets[index + 1] as number;
  return String.fromCharCode(...vocabulary.units.subarray(start, end));
}

/** @returns the index of the word, or −1. */
export function findWord(vocabulary: Vocabulary, word: string): number {
  let low = 0;
  let high = wordCount(vocabulary) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareWithString(vocabulary, middle, word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareWithString(vocabulary: Vocabulary, index: number, word: string): number {
  const start = vocabulary.offsets[index] as number;
  const length = (vocabulary.offsets[index + 1] as number) - start;
  const shared = Math.min(length, word.length);
  for (let i = 0; i < shared; i++) {
    const difference = (vocabulary.units[start + i] as number) - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - word.length;
}

/** Order of word `i` of `a` against word `j` of `b`: negative, 0, positive. */
export function compareWords(a: Vocabulary, i: number, b: Vocabulary, j: number): number {
  const startA = a.offsets[i] as number;
  const startB = b.offsets[j] as number;
  const lengthA = (a.offsets[i + 1] as number) - startA;
  const lengthB = (b.offsets[j + 1] as number) - startB;
  const shared = Math.min(lengthA, lengthB);
  for (let k = 0; k < shared; k++) {
    const difference = (a.units[startA + k] as number) - (b.units[startB + k] as number);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

/** @param words distinct, sorted by code unit (the order of `<` on strings) */
export function packWords(words: readonly string[]): Vocabulary {
  const offsets = new Uint32Array(words.length + 1);
  for (let i = 0; i < words.length; i++) {
    offsets[i + 1] = (offsets[i] as number) + (words[i] as string).length;
  }
  const units = new Uint16Array(offsets[words.length] as number);
  for (let i = 0, at = 0; i < words.length; i++) {
    const word = words[i] as string;
    for (let k = 0; k < word.length; k++) units[at++] = word.charCodeAt(k);
  }
  return { units, offsets };
}
