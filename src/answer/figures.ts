import type { DocumentEntry } from "../domain/document.ts";
import type { NumberMention } from "../text/numbers.ts";
import { numbersOf } from "./mentions.ts";
import type { PeriodFit } from "./period.ts";
import { ASKS_TARGET } from "./plan.ts";
import { CLOSE, type Evidence } from "./rerank.ts";
import { figureFeatures } from "./select/figure-features.ts";
import { rankScore } from "./select/select.ts";
import {
  type FeatureContext,
  type Features,
  sentenceFeatures,
  statedPeriod,
} from "./select/sentence-features.ts";
import { type TableCell, tableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";

/** A number of the evidence, judged as an answer to "how many". */
export interface FigureCandidate {
  readonly evidence: Evidence;
  readonly entry: DocumentEntry;
  readonly mention: NumberMention;
  /** Table cell it stands in, if any. */
  readonly cell: TableCell | null;
  /** What is known of the figure at its place, and that together with what is of its sentence. */
  readonly own: Features;
  readonly features: Features;
  /** The same figure with something else known of its place, in the same order among the others. */
  withOwn(own: Features): FigureCandidate;
  /** Another figure of the same table, judged as this one is. */
  movedTo(evidence: Evidence, mention: NumberMention, cell: TableCell): FigureCandidate;
  /** Share of the question's weight found near the number, 0…1. */
  readonly coverage: number;
  readonly period: PeriodFit;
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

/** What is needed of the documents besides the evidence. */
export interface FigureSource {
  /** Cells of the table row that the evidence is; empty for other evidence. */
  cellsOf(evidence: Evidence): readonly TableCell[];
  /** Whether the figure stands in a task that was given. */
  isTarget(evidence: Evidence, mention: NumberMention): boolean;
  readonly context: FeatureContext;
}

/** What other papers tell of the same thing as a figure, most alike first. */
export type TwinsOf = (anchor: FigureCandidate, about: Understanding) => readonly FigureCandidate[];

const NUMBERED = /^\s*(?:#+\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)]\s/u;

/** The figures of the evidence, best first. */
export function figureCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  source: FigureSource,
): FigureCandidate[] {
  const { context } = source;
  const asksTarget = ASKS_TARGET.test(understanding.folded);
  const candidates = evidence.slice(0, CLOSE).flatMap((item): FigureCandidate[] => {
    const entry = context.entries.get(item.documentId);
    if (entry === undefined) return [];
    const mentions = numbersOf(item.text, entry.metadata.language).filter(
      ({ kind }) => kind === "figure",
    );
    // "2. Quỹ bảo trì 2%" names a section.
    const isTitle = item.passage.chunk.kind === "heading" && NUMBERED.test(item.text);
    if (mentions.length === 0 || isTitle) return [];
    const cells = item.passage.chunk.kind === "tableRow" ? source.cellsOf(item) : [];
    const features = sentenceFeatures(understanding, item, context);
    const sentence = { evidence: item, entry, features, score: rankScore("number", features) };
    return mentions.flatMap((mention, order) => {
      const cell = tableCell(cells, mention.span);
      if (cells.length > 0 && (cell === null || !cell.isValue)) return [];
      const own = figureFeatures(understanding, item, mention, cell, context);
      own["order"] = Math.min(3, order) / 3;
      own["alone"] = mentions.length === 1 ? 1 : 0;
      own["target"] = !asksTarget && source.isTarget(item, mention) ? 1 : 0;
      return [new JudgedFigure(sentence, mention, cell, own)];
    });
  });
  return candidates.sort((a, b) => b.score - a.score);
}

/** What the figures of one sentence share. */
interface JudgedSentence {
  readonly evidence: Evidence;
  readonly entry: DocumentEntry;
  readonly features: Features;
  readonly score: number;
}

class JudgedFigure implements FigureCandidate {
  readonly evidence: Evidence;
  readonly entry: DocumentEntry;
  readonly mention: NumberMention;
  readonly cell: TableCell | null;
  readonly own: Features;
  readonly coverage: number;
  readonly period: PeriodFit;
  readonly score: number;
  readonly #sentence: JudgedSentence;
  #features: Features | null = null;

  constructor(
    sentence: JudgedSentence,
    mention: NumberMention,
    cell: TableCell | null,
    own: Features,
    // Sentence and figure share no feature: their scores add up.
    score: number = sentence.score + rankScore("number", own),
  ) {
    this.evidence = sentence.evidence;
    this.entry = sentence.entry;
    this.mention = mention;
    this.cell = cell;
    this.own = own;
    this.coverage = own["near"] ?? 0;
    this.period = statedPeriod(own);
    this.score = score;
    this.#sentence = sentence;
  }

  /** Put together late: few candidates are looked at whole. */
  get features(): Features {
    this.#features ??= { ...this.#sentence.features, ...this.own };
    return this.#features;
  }

  withOwn(own: Features): FigureCandidate {
    return new JudgedFigure(this.#sentence, this.mention, this.cell, own, this.score);
  }

  movedTo(evidence: Evidence, mention: NumberMention, cell: TableCell): FigureCandidate {
    return new JudgedFigure({ ...this.#sentence, evidence }, mention, cell, this.own, this.score);
  }
}
