import type { Embedder } from "../domain/ports.ts";
import { tokenize } from "../text/tokens.ts";

const DIMENSIONS = 256;
/** Places that each feature is added to, with a sign: hashes that collide in one differ in others. */
const HASHES = 8;
const SYLLABLE = 1;
const BIGRAM = 0.5;
const CHARACTER_GRAM = 0.3;
const GRAM_LENGTHS = [3, 4];
const MAX_CACHED_WORDS = 50_000;

/**
 * Words that hold sentences together, folded. Without a corpus at hand the embedder cannot know how
 * common a word is; these are common in every text, and alone they would draw all texts together:
 * with them at 0.3, the right passage of 240 comes first for 63 % of questions instead of 57 %.
 */
const FUNCTION_WORD = 0.3;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    "va cua cac duoc trong cho voi ve la co da theo nhung mot nay tai tren tu den se can phai viec",
    "de do khi khong doi con cung nhu nam thi ra vao bi o ma so hon lai sau truoc dang boi neu nhat",
    "deu rat it nhieu nao gi bao may ai dau sao the rang hay hoac vi tung moi",
    "the of and to in is for on that by with as at from an be are was were it this which what when",
    "who how many has have had will would not or if",
  ].flatMap((line) => line.split(" ")),
);

/** A word's own contribution: its syllable and character-gram features, already hashed. */
interface WordVector {
  readonly hash: number;
  readonly weight: number;
  readonly places: Uint16Array;
  readonly values: Float32Array;
}

/**
 * Embeds by hashing spelling, without a model: texts that share folded syllables, neighbouring
 * syllables or pieces of words come near each other, which forgives typing errors and missing
 * diacritics. It knows no meaning: synonyms are strangers to it.
 */
export function createHashedEmbedder(): Embedder {
  const words = new Map<string, WordVector>();

  const wordVector = (word: string): WordVector => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const dense = new Float32Array(DIMENSIONS);
    const hash = hashOf(word);
    const weight = FUNCTION_WORDS.has(word) ? FUNCTION_WORD : 1;
    addFeature(dense, hash, weight * SYLLABLE);
    const marked = `^${word}$`;
    for (const length of GRAM_LENGTHS) {
      for (let i = 0; i + length <= marked.length; i++) {
        addFeature(dense, hashOf(`#${marked.slice(i, i + length)}`), weight * CHARACTER_GRAM);
      }
    }
    const places = Uint16Array.from(dense.keys()).filter((place) => dense[place] !== 0);
    const vector = {
      hash,
      weight,
      places,
      values: Float32Array.from(places, (place) => dense[place] as number),
    };
    if (words.size >= MAX_CACHED_WORDS) words.clear();
    words.set(word, vector);
    return vector;
  };

  const embedOne = (text: string): Float32Array => {
    const vector = new Float32Array(DIMENSIONS);
    let before: WordVector | null = null;
    for (const { folded } of tokenize(text)) {
      const word = wordVector(folded);
      for (let i = 0; i < word.places.length; i++) {
        const place = word.places[i] as number;
        vector[place] = (vector[place] as number) + (word.values[i] as number);
      }
      if (before !== null) {
        const pair = Math.imul(before.hash, 0x9e3779b1) ^ word.hash;
        addFeature(vector, pair, BIGRAM * Math.max(before.weight, word.weight));
      }
      before = word;
    }
    return toUnitLength(vector);
  };

  return {
    name: `hashed-1-${DIMENSIONS}`,
    dimensions: DIMENSIONS,
    weight: 0.15,
    embed(texts, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason);
      return Promise.resolve(texts.map(embedOne));
    },
  };
}

/** 32-bit FNV-1a over UTF-16 code units. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  }
  return hash;
}

function addFeature(vector: Float32Array, feature: number, weight: number): void {
  let state = feature;
  for (let i = 0; i < HASHES; i++) {
    // The finaliser of MurmurHash3 over a Weyl sequence: independent enough places and signs.
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    const place = (mixed >>> 1) % DIMENSIONS;
    vector[place] = (vector[place] as number) + ((mixed & 1) === 0 ? weight : -weight);
  }
}

/** A text without words gets a fixed direction: every embedding has length 1. */
function toUnitLength(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  if (sum === 0) vector[0] = 1;
  else {
    const factor = 1 / Math.sqrt(sum);
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) * factor;
  }
  return vector;
}
