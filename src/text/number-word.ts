/** A word with its place, as `findNumbers` walks over them. */
export interface Word {
  /** Lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it starts with a capital in the text. */
  readonly capital: boolean;
}

export interface WordNumber {
  readonly value: number;
  /** Second part of a ratio: `một nửa` is 1 of 2. */
  readonly upper: number | null;
  /** How many of the words it took. */
  readonly count: number;
}
