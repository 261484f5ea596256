import { canonicalKey, foldedKey } from "../../text/fold.ts";
import { MEANINGS } from "./meanings/meanings.ts";
import { longestByOpening } from "./openings.ts";

/** A word or a term of the thesaurus. */
export interface Term {
  /** Canonical keys, separated by single spaces. */
  readonly canonical: string;
  /** The same, folded. */
  readonly folded: string;
  /** What papers may have instead; empty for a term that only keeps its syllables together. */
  readonly others: readonly Term[];
}

/** The longest term that may be written, in syllables. */
const LONGEST_TERM = 8;

let terms: ReadonlyMap<string, readonly Term[]> | null = null;
let longest: ReadonlyMap<string, number> = new Map();

function thesaurus(): ReadonlyMap<string, readonly Term[]> {
  if (terms !== null) return terms;
  terms = readMeanings(MEANINGS);
  longest = longestByOpening(terms.keys());
  return terms;
}

/** The terms that a folded phrase may be. */
export function termsOf(folded: string): readonly Term[] {
  return thesaurus().get(folded) ?? [];
}

/** Syllables of the longest term that opens with this one, folded; 0 for none. */
export function longestTerm(folded: string): number {
  thesaurus();
  return longest.get(folded) ?? 0;
}

type OpenTerm = Term & { readonly others: Term[] };

/**
 * Reads meanings, one a line; see {@link MEANINGS} for how they are written.
 * @returns the terms by their folded form
 * @throws Error for a term that is empty or too long
 */
export function readMeanings(texts: readonly string[]): Map<string, Term[]> {
  const terms = new Map<string, OpenTerm>();
  const byFolded = new Map<string, Term[]>();
  const canonicalOf = remembering(canonicalKey);
  const foldedOf = remembering(foldedKey);
  const termOf = (written: string): OpenTerm => {
    const words = written.trim().split(" ");
    const canonical = words.map(canonicalOf).join(" ");
    const known = terms.get(canonical);
    if (known !== undefined) return known;
    if (canonical === "" || words.length > LONGEST_TERM)
      throw new Error(`A term of 1 to ${LONGEST_TERM} syllables was expected, not "${written}".`);
    const term: OpenTerm = { canonical, folded: words.map(foldedOf).join(" "), others: [] };
    terms.set(canonical, term);
    const sameLetters = byFolded.get(term.folded);
    if (sameLetters === undefined) byFolded.set(term.folded, [term]);
    else sameLetters.push(term);
    return term;
  };
  for (const line of texts.flatMap((text) => text.trim().split("\n"))) {
    const [from = "", to] = line.split("->");
    if (to !== undefined) {
      const formal = to.split(",").map(termOf);
      for (const everyday of from.split(",")) add(termOf(everyday), formal);
    } else if (line.includes("=")) {
      const same = line.split("=").map(termOf);
      for (const term of same) add(term, same);
    } else {
      for (const compound of line.split(",")) termOf(compound);
    }
  }
  return byFolded;
}

function add(term: OpenTerm, others: readonly Term[]): void {
  for (const other of others) {
    if (other !== term && !term.others.includes(other)) term.others.push(other);
  }
}

/** Some hundred syllables make up all the terms. */
function remembering(keyOf: (word: string) => string): (word: string) => string {
  const keys = new Map<string, string>();
  return (word) => {
    let key = keys.get(word);
    if (key === undefined) {
      key = keyOf(word);
      keys.set(word, key);
    }
    return key;
  };
}
