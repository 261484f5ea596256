import { type FigureCandidate, type FigureSource, figureCandidates } from "../figures.ts";
import { layeredCoverage } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import { synonymsIn } from "../understand/synonyms.ts";
import type { Understanding } from "../understand/understand.ts";
import { type ContentWord, contentWord } from "../understand/words.ts";
import { labelOf } from "./choice.ts";
import type { ComposeInput } from "./input.ts";
import { isChange, isPlan, sameUnits } from "./operands.ts";

/** What other papers tell of the same thing as a figure, most alike first. */
export type TwinsOf = (anchor: FigureCandidate, about: Understanding) => readonly FigureCandidate[];

/** Sentences of other papers whose figures are looked at, most alike first. */
const READ = 8;
/** Share of the words for the thing, the question's and the anchor's own, that a twin must have. */
const MIN_ALIKE = 0.5;
/** "38/63 hộ" and "47 of the 63 households" are parts of the same. */
const SAME_WHOLE = 0.35;
/** What a word counts that stands beside the twin's sentence, above it, or in its paper's title. */
const BESIDE = 0.7;
const CONTEXT = 0.6;
const DOCUMENT = 0.5;

/**
 * Looks in the other papers for what a figure's own paper tells of a thing: they may call it by
 * other words than the question, or in another language, but hardly by other words than both.
 */
export function findTwins({ ranked, reader }: ComposeInput, source: FigureSource): TwinsOf {
  return (anchor, about) => {
    const told = wordsFor(anchor, reader);
    const asked = about.essential;
    const scored = ranked.evidence
      .filter(
        ({ documentId, text }) => documentId !== anchor.evidence.documentId && /\d/u.test(text),
      )
      .map((item) => {
        const layers = [
          [item.words, 1],
          [item.whole, BESIDE],
          [item.context, CONTEXT],
          [item.document, DOCUMENT],
        ] as const;
        const alike = (layeredCoverage(told, layers) + layeredCoverage(asked, layers)) / 2;
        return { item, alike: alike + (sharesWhole(anchor, item) ? SAME_WHOLE : 0) };
      })
      .filter(({ alike }) => alike >= MIN_ALIKE)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, READ);
    const alikeOf = new Map(scored.map(({ item, alike }) => [item, alike]));
    return figureCandidates(
      about,
      scored.map(({ item }) => item),
      source,
    )
      .filter(
        (one) =>
          one.mention.value !== null &&
          one.mention.shape !== "range" &&
          sameUnits(one, anchor) &&
          !isChange(one) &&
          isPlan(one) === isPlan(anchor),
      )
      .toSorted((a, b) => (alikeOf.get(b.evidence) ?? 0) - (alikeOf.get(a.evidence) ?? 0));
  };
}

/** What the anchor's paper calls it, as words to look for in papers of any language. */
function wordsFor(anchor: FigureCandidate, reader: ComposeInput["reader"]): ContentWord[] {
  const tokens = labelOf(anchor, true);
  const synonyms = synonymsIn(
    tokens.map((token) => ({ ...token, plain: false })),
    anchor.entry.metadata.language,
    reader,
  );
  return tokens.map((token, i) =>
    contentWord(token, i, synonyms[i] ?? [], {
      reader,
      plain: false,
      soft: false,
      neighbours: [tokens[i - 1], tokens[i + 1]],
      isCommon: false,
    }),
  );
}

const WHOLE = /\d[\d.,]*\s*(?:\/|of the|of|trong (?:số|tổng số))\s*(\d[\d.,]*)/giu;

function sharesWhole({ mention }: FigureCandidate, { text }: Evidence): boolean {
  const own = [...mention.text.matchAll(WHOLE)].map((match) => match[1]);
  return own.length > 0 && [...text.matchAll(WHOLE)].some((match) => own.includes(match[1]));
}
