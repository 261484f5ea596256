import type { DocumentEntry } from "../domain/document.ts";
import { findNumbers, type NumberMention } from "../text/numbers.ts";
import { clauseAt } from "./clauses.ts";
import { type Matchable, occurrences, presence } from "./match.ts";
import { type PeriodFit, periodFit } from "./period.ts";
import type { Evidence } from "./rerank.ts";
import { type TableCell, tableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";
import type { ContentWord } from "./understand/words.ts";

/** A number of the evidence, judged as an answer to "how many". */
export interface FigureCandidate {
  readonly evidence: Evidence;
  readonly entry: DocumentEntry;
  readonly mention: NumberMention;
  /** Table cell it stands in, if any. */
  readonly cell: TableCell | null;
  /** Share of the question's weight found near the number, 0…1. */
  readonly coverage: number;
  /** How well what follows the number is what the question counts, 0…1; `null` when it counts nothing. */
  readonly counted: number | null;
  readonly period: PeriodFit;
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

/** How much a word counts by where it stands, from the number's own clause to the document's title. */
const NEAR = 1;
const ACROSS_NUMBER = 0.8;
const OTHER_CLAUSE = 0.6;
const SAME_PASSAGE = 0.4;
const CONTEXT = 0.65;

/** People are counted under many names; "bao nhiêu người" is answered by "59 đồng chí". */
const PEOPLE = new Set(
  "nguoi|dong chi|dang vien|dai bieu|can bo|hoi vien|doan vien|hoc sinh|sinh vien|giao vien|lao dong|cong nhan|vien chuc|quan chung|uy vien|hoc vien|nhan su|nhan vien|benh nhan|xa vien|thanh vien|ung vien|chuyen gia|bac si|luot|people|persons|members|participants|staff|workers|individuals|operators|delegates|students".split(
    "|",
  ),
);

const PERIOD_SCORE: Readonly<Record<PeriodFit, number>> = {
  same: 0.35,
  overlaps: 0.12,
  unstated: 0,
  conflict: -1,
};

/** Words that make a figure a plan or an earlier value; unasked, they speak against it. */
const PLAN_WORDS = ["ke hoach", "chi tieu", "muc tieu", "kh", "target", "plan", "planned"];

export function figureCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  entryOf: (documentId: string) => DocumentEntry | undefined,
  headersOf: (evidence: Evidence) => TableCell[],
): FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  for (const item of evidence) {
    const entry = entryOf(item.documentId);
    if (entry === undefined) continue;
    const cells = item.passage.chunk.kind === "tableRow" ? headersOf(item) : [];
    for (const mention of findNumbers(item.text, { language: entry.metadata.language })) {
      if (mention.kind !== "figure") continue;
      candidates.push(judge(understanding, item, entry, mention, tableCell(cells, mention.span)));
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function judge(
  understanding: Understanding,
  evidence: Evidence,
  entry: DocumentEntry,
  mention: NumberMention,
  cell: TableCell | null,
): FigureCandidate {
  const hard = understanding.words.filter((word) => !word.soft);
  const near = coverageNear(hard, evidence, mention, cell);
  const all = coverageNear(understanding.words, evidence, mention, cell);
  const counted = countedFit(understanding.counted, evidence, mention, cell);
  const clause = clauseAt(evidence, mention.span.start);
  const scopes =
    cell !== null
      ? [cell.header, evidence.passage.chunk.context]
      : [
          evidence.text.slice(clause.start, clause.end),
          evidence.text,
          evidence.passage.chunk.context,
        ];
  const period =
    understanding.periodText === ""
      ? "unstated"
      : periodFit(understanding.periodText, scopes, entry.metadata);
  const percent = mention.unit?.class === "percent" || mention.unit?.class === "percentagePoint";
  const wantsPercent = understanding.asks.has("percent");
  const unitScore = wantsPercent
    ? percent || /%/u.test(cell?.header ?? "")
      ? 0.3
      : -0.3
    : percent
      ? -0.1
      : 0;
  const score =
    0.7 * near +
    0.5 * all +
    0.15 * evidence.score +
    (counted === null ? 0 : 0.5 * counted - 0.25) +
    PERIOD_SCORE[period] +
    unitScore +
    planScore(understanding, evidence, mention, cell);
  return { evidence, entry, mention, cell, coverage: near, counted, period, score };
}

/** Weighted share of the words that stand near the number; nearer counts more. */
function coverageNear(
  words: readonly ContentWord[],
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number {
  let total = 0;
  let covered = 0;
  const whole = evidence.whole;
  for (const word of words) {
    total += word.weight;
    let best = Math.max(
      CONTEXT * presence(word, evidence.context),
      SAME_PASSAGE * presence(word, whole),
    );
    if (cell === null) {
      for (const { index, quality } of occurrences(word, evidence.words)) {
        best = Math.max(best, quality * nearness(evidence, mention, index));
      }
    } else {
      best = Math.max(best, presence(word, cell.rowWords), presence(word, cell.headerWords));
    }
    covered += word.weight * best;
  }
  return total === 0 ? 0 : covered / total;
}

function nearness(evidence: Evidence, mention: NumberMention, index: number): number {
  const token = evidence.words.tokens[index];
  if (token === undefined) return 0;
  const from = Math.min(token.span.end, mention.span.end);
  const to = Math.max(token.span.start, mention.span.start);
  const between = from < to ? evidence.text.slice(from, to) : "";
  if (/;/u.test(between)) return OTHER_CLAUSE;
  return /\d/u.test(between) ? ACROSS_NUMBER : NEAR;
}

/** Tokens after the number in which its counted noun is looked for. */
const NOUN_WINDOW = 8;

function countedFit(
  counted: readonly ContentWord[],
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number | null {
  if (counted.length === 0) return null;
  const { tokens } = evidence.words;
  const following = tokens
    .filter(({ span }) => span.start >= mention.span.start)
    .slice(0, NOUN_WINDOW);
  const stop = following.findIndex(({ text }, i) => i > 0 && /^\d/u.test(text));
  const last = (stop < 0 ? following : following.slice(0, stop)).at(-1);
  const text =
    cell === null
      ? evidence.text.slice(mention.span.start, last?.span.end ?? mention.span.end)
      : "";
  const noun = cell === null ? matchOnly(evidence, text, mention) : cell.rowWords;
  let total = 0;
  let found = 0;
  for (const word of counted) {
    total += word.weight;
    found += word.weight * presence(word, noun);
  }
  const share = total === 0 ? 0 : found / total;
  const people =
    isPeople(counted.map((word) => word.folded)) &&
    isPeople(following.map((token) => token.folded));
  return people ? Math.max(share, 0.55) : share;
}

function matchOnly(evidence: Evidence, text: string, mention: NumberMention): Matchable {
  const end = mention.span.start + text.length;
  const tokens = evidence.words.tokens.filter(
    ({ span }) => span.start >= mention.span.start && span.end <= end,
  );
  const positions = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    const known = positions.get(token.folded);
    if (known === undefined) positions.set(token.folded, [i]);
    else known.push(i);
  });
  return { tokens, positions };
}

function isPeople(folded: readonly string[]): boolean {
  return folded.some((word, i) => PEOPLE.has(word) || PEOPLE.has(`${word} ${folded[i + 1] ?? ""}`));
}

/** A plan value answers only a question about the plan. */
function planScore(
  understanding: Understanding,
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number {
  const asked = ` ${understanding.words.map((word) => word.folded).join(" ")} `;
  const asksPlan = PLAN_WORDS.some((word) => asked.includes(` ${word} `));
  const before =
    cell === null
      ? evidence.text.slice(Math.max(0, mention.span.start - 24), mention.span.start)
      : cell.header;
  const folded = ` ${before
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const isPlan = PLAN_WORDS.some((word) => folded.includes(` ${word} `));
  if (asksPlan === isPlan) return asksPlan ? 0.15 : 0;
  return isPlan ? -0.2 : -0.1;
}
