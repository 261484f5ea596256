import {
  type FigureCandidate,
  type FigureSource,
  figureCandidates,
  type TwinsOf,
} from "../figures.ts";
import { type Layer, layeredCoverage } from "../match.ts";
import type { PeriodFit } from "../period.ts";
import type { Evidence } from "../rerank.ts";
import { synonymsIn } from "../understand/synonyms.ts";
import { type ContentWord, contentWord } from "../understand/words.ts";
import { agreement, labelOf } from "./choice.ts";
import type { ComposeInput } from "./input.ts";
import { isChange, isPlan, sameUnits } from "./operands.ts";

/** Sentences of other papers whose figures are looked at, in the anchor's language and in others, most alike first. */
const READ = 8;
/** Share of the words for the thing, the question's and the anchor's own, that a twin must have. */
const MIN_ALIKE = 0.5;
/** The same in papers of another language, where translations are known of some words only. */
const MIN_TRANSLATED = 0.3;
/** The same of the question's words alone in papers of the anchor's language. */
const MIN_ASKED = 0.5;
/** How much the two figures must have in common in their own clauses. */
const MIN_AGREEMENT = 0.3;
/** "38/63 hộ" and "47 of the 63 households" are parts of the same. */
const SAME_WHOLE = 0.35;
/** What a word counts that stands beside the twin's sentence, above it, or in its paper's title. */
const BESIDE = 0.5;
const CONTEXT = 0.6;
const DOCUMENT = 0.5;
/** How much less the question's words count by themselves. */
const ASKED_ALONE = 0.05;
/** What it costs to be of another time than the one asked for. */
const OTHER_TIME: Partial<Record<PeriodFit, number>> = { conflict: 0.3, wider: 0.2, part: 0.1 };

/** The same of what a task is to reach beside what was reached. */
const OTHER_TARGET = 0.4;

interface Likeness {
  /** Share of the anchor's words and of the question's. */
  readonly alike: number;
  readonly asked: number;
  readonly hasSameWhole: boolean;
}

/**
 * Looks in the other papers for what a figure's own paper tells of a thing: they may call it by
 * other words than the question, or in another language, but hardly by other words than both.
 */
export function findTwins(
  { ranked, reader }: Pick<ComposeInput, "ranked" | "reader">,
  source: FigureSource,
): TwinsOf {
  return (anchor, about) => {
    const told = wordsOf(anchor, reader);
    const { language } = anchor.entry.metadata;
    const isForeign = ({ documentId }: Evidence): boolean =>
      source.context.entries.get(documentId)?.metadata.language !== language;
    const likeness = new Map<Evidence, Likeness>();
    for (const item of ranked.evidence) {
      if (item.documentId === anchor.evidence.documentId || !/\d/u.test(item.text)) continue;
      const found = likenessOf(item, { told, asked: about.essential, anchor });
      if (found.alike >= (isForeign(item) ? MIN_TRANSLATED : MIN_ALIKE)) likeness.set(item, found);
    }
    const byLikeness = [...likeness.keys()].sort(
      (a, b) => (likeness.get(b)?.alike ?? 0) - (likeness.get(a)?.alike ?? 0),
    );
    const closest = [
      ...byLikeness.filter((item) => !isForeign(item)).slice(0, READ),
      ...byLikeness.filter(isForeign).slice(0, READ),
    ];
    return figureCandidates(about, closest, source)
      .flatMap((figure) => {
        const { alike = 0, asked = 0, hasSameWhole = false } = likeness.get(figure.evidence) ?? {};
        const common = agreement(anchor, figure) ?? 0;
        const isNear = hasSameWhole || isForeign(figure.evidence) || asked >= MIN_ASKED;
        if (!isNear || common < MIN_AGREEMENT || !isOfSameSort(figure, anchor)) return [];
        const isTarget = figure.own["target"] !== anchor.own["target"];
        const isOtherWhole = hasSameWhole && !sharesWhole(figure.mention.text, anchor);
        const cost =
          (OTHER_TIME[figure.period] ?? 0) +
          (isTarget ? OTHER_TARGET : 0) +
          (isOtherWhole ? SAME_WHOLE : 0);
        return [{ figure, score: alike + common - cost }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ figure }) => figure);
  };
}

function likenessOf(
  item: Evidence,
  {
    told,
    asked,
    anchor,
  }: {
    readonly told: readonly ContentWord[];
    readonly asked: readonly ContentWord[];
    readonly anchor: FigureCandidate;
  },
): Likeness {
  const layers: readonly Layer[] = [
    [item.words, 1],
    [item.whole, BESIDE],
    [item.context, CONTEXT],
    [item.document, DOCUMENT],
  ];
  const ofQuestion = layeredCoverage(asked, layers);
  const hasSameWhole = sharesWhole(item.text, anchor);
  const alike = Math.max(
    ofQuestion - ASKED_ALONE,
    (layeredCoverage(told, layers) + ofQuestion) / 2,
  );
  return { alike: alike + (hasSameWhole ? SAME_WHOLE : 0), asked: ofQuestion, hasSameWhole };
}

function isOfSameSort(figure: FigureCandidate, anchor: FigureCandidate): boolean {
  return (
    figure.mention.value !== null &&
    figure.mention.shape !== "range" &&
    sameUnits(figure, anchor) &&
    !isChange(figure) &&
    isPlan(figure) === isPlan(anchor)
  );
}

/** What the figure's paper calls it, as words to look for in papers of any language. */
function wordsOf(anchor: FigureCandidate, reader: ComposeInput["reader"]): ContentWord[] {
  const tokens = labelOf(anchor, true).map((token) => ({ ...token, plain: false }));
  const synonyms = synonymsIn(tokens, anchor.entry.metadata.language, reader);
  return tokens.map((token, i) => {
    const neighbours = [tokens[i - 1], tokens[i + 1]];
    const context = { reader, plain: false, soft: false, neighbours, isCommon: false };
    return contentWord(token, i, synonyms[i] ?? [], context);
  });
}

const WHOLE = /\d[\d.,]*\s*(?:\/|of the|of|trong (?:tổng )?số)\s*(\d[\d.,]*)/giu;

function sharesWhole(text: string, { mention }: FigureCandidate): boolean {
  const own = wholesIn(mention.text);
  return own.length > 0 && wholesIn(text).some((whole) => own.includes(whole));
}

/** "63" of "38/63" and "47 of the 63". */
function wholesIn(text: string): string[] {
  return [...text.matchAll(WHOLE)].map((match) => match[1] ?? "");
}
