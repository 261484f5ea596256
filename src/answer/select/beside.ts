import type { Span } from "../../domain/document.ts";
import { placesOf } from "../nearness.ts";
import type { Evidence } from "../rerank.ts";
import type { ContentWord } from "../understand/words.ts";

/** Words, about, over which nearness falls to a third. */
const REACH = 8;

/** How near the words that the sentence has stand to a place in it, by weight, 0…1. */
export function nearnessTo(
  span: Span,
  essential: readonly ContentWord[],
  evidence: Evidence,
  reach = REACH,
): number {
  const at = evidence.words.tokens.findIndex((token) => token.span.end > span.start);
  let weight = 0;
  let near = 0;
  for (const word of essential) {
    const places = placesOf(word, evidence).occurrences.filter(({ quality }) => quality > 0.5);
    if (places.length === 0) continue;
    const distance = Math.min(...places.map(({ index }) => Math.abs(index - at)));
    weight += word.weight;
    near += word.weight * Math.exp(-distance / reach);
  }
  return weight === 0 ? 0 : near / weight;
}
