import type { Language } from "../../domain/document.ts";
import type { Token } from "../../text/tokens.ts";
import { commonReadings } from "./abbreviations.ts";
import { englishFor, vietnameseFor } from "./glossary.ts";
import { synonymsOf } from "./thesaurus.ts";

/** A token with its diacritics put back where the documents know them. */
export interface SpelledToken extends Token {
  /** Only its folded form is known. */
  readonly plain: boolean;
}

/** Other forms of an English word: contract is awarded, an award, awarding. */
function englishForms(word: string): string[] {
  if (word.length < 4) return [];
  const stem = word.replace(/(?:ing|ed|es|s|ment|al|e)$/u, "");
  if (stem.length < 3) return [];
  const forms = ["", "s", "es", "ed", "ing", "e", "d", "ment", "al"].map((ending) => stem + ending);
  return forms.filter((form) => form !== word);
}

/** Folded phrases that mean what the token, or a term it is part of, means. */
export function synonymsAt(
  tokens: readonly SpelledToken[],
  position: number,
  language: Language,
): readonly string[] {
  const token = tokens[position] as SpelledToken;
  if (language === "en") return [...vietnameseFor(token.folded), ...englishForms(token.folded)];
  const synonyms = new Set<string>(commonReadings(token.folded));
  // A term of several syllables stands behind each of them.
  for (let length = 1; length <= 3; length++) {
    for (let start = position - length + 1; start <= position; start++) {
      const phrase = tokens.slice(Math.max(0, start), start + length);
      if (start < 0 || phrase.length < length) continue;
      const folded = phrase.map((word) => word.folded).join(" ");
      const plain = phrase.some((word) => word.plain);
      const key = plain ? folded : phrase.map((word) => word.canonical).join(" ");
      for (const synonym of synonymsOf(key, plain)) synonyms.add(synonym);
      for (const english of englishFor(folded)) synonyms.add(english);
    }
  }
  return [...synonyms];
}
