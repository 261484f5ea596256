import type { DocumentEntry } from "../domain/document.ts";
import { findDates } from "../text/dates.ts";
import { findNumbers, type NumberMention } from "../text/numbers.ts";
import { clauseAt } from "./clauses.ts";
import { type Matchable, matchable, occurrences, presence } from "./match.ts";
import { type PeriodFit, periodFit } from "./period.ts";
import type { Evidence } from "./rerank.ts";
import { type TableCell, tableCell } from "./table.ts";
import type { Understanding } from "./understand/understand.ts";
import type { ContentWord } from "./understand/words.ts";
import { type UnitFit, unitFit } from "./unit-fit.ts";

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
  readonly unit: UnitFit;
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

/** How much a word counts by where it stands, from the number's own clause to the document's title. */
const NEAR = 1;
const ACROSS_NUMBER = 0.8;
const OTHER_CLAUSE = 0.6;
const SAME_PASSAGE = 0.4;
const CONTEXT = 0.65;
const DOCUMENT = 0.9;

/** People are counted under many names; "bao nhiêu người" is answered by "59 đồng chí". */
const PEOPLE = new Set(
  "nguoi|dong chi|dang vien|dai bieu|can bo|hoi vien|doan vien|hoc sinh|sinh vien|giao vien|lao dong|cong nhan|vien chuc|quan chung|uy vien|hoc vien|nhan su|nhan vien|benh nhan|xa vien|thanh vien|ung vien|chuyen gia|bac si|luot|people|persons|members|participants|staff|workers|individuals|operators|delegates|students".split(
    "|",
  ),
);

const PERIOD_SCORE: Readonly<Record<PeriodFit, number>> = {
  same: 0.35,
  overlaps: 0.12,
  wider: -0.5,
  part: -0.15,
  unstated: 0,
  conflict: -1,
};

const UNIT_SCORE: Readonly<Record<UnitFit, number>> = { match: 0.2, neutral: 0, mismatch: -0.3 };

/** What somebody asked for is not yet an outcome. */
const PROPOSAL =
  /(?:^|\P{L})(?:đề nghị|đề xuất|kiến nghị|dự kiến|proposed|requested|request to)(?:\P{L}|$)/iu;

function isProposal({ folded }: Understanding, { text }: Evidence): boolean {
  return PROPOSAL.test(text) && !/de nghi|de xuat|kien nghi|du kien|propos|request/u.test(folded);
}

/** Words that make a figure a plan or an earlier value; unasked, they speak against it. */
const PLAN_WORDS = ["ke hoach", "chi tieu", "muc tieu", "kh", "target", "plan", "planned"];

/** What is needed of the documents besides the evidence. */
export interface FigureSource {
  entryOf(documentId: string): DocumentEntry | undefined;
  /** Cells of the table row that the evidence is; empty for other evidence. */
  cellsOf(evidence: Evidence): readonly TableCell[];
  /** The first lines, which say what period a paper is about. */
  openingOf(documentId: string): string;
}

export function figureCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  source: FigureSource,
): FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  for (const item of evidence) {
    const entry = source.entryOf(item.documentId);
    if (entry === undefined) continue;
    const cells = item.passage.chunk.kind === "tableRow" ? source.cellsOf(item) : [];
    for (const mention of findNumbers(item.text, { language: entry.metadata.language })) {
      if (mention.kind !== "figure") continue;
      const cell = tableCell(cells, mention.span);
      if (cells.length > 0 && (cell === null || cell.isRowNumber)) continue;
      const opening = source.openingOf(item.documentId);
      candidates.push(judge(understanding, { item, entry, opening }, mention, cell));
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function judge(
  understanding: Understanding,
  { item: evidence, entry, opening }: { item: Evidence; entry: DocumentEntry; opening: string },
  mention: NumberMention,
  cell: TableCell | null,
): FigureCandidate {
  const near = coverageNear(understanding.essential, evidence, mention, cell);
  const all = coverageNear(understanding.words, evidence, mention, cell);
  const counted = countedFit(understanding.counted, evidence, mention, cell);
  const clause = clauseAt(evidence, mention.span.start);
  const context = { text: evidence.passage.chunk.context, isContext: true };
  const own =
    cell !== null
      ? [{ text: cell.header, isContext: false }]
      : [
          { text: evidence.text.slice(clause.start, clause.end), isContext: false },
          { text: evidence.text, isContext: false },
        ];
  const scopes = [...own, context, { text: opening, isContext: true }];
  const period =
    understanding.periodText === ""
      ? "unstated"
      : periodFit(understanding.periodText, scopes, entry.metadata);
  const unit = unitFit(understanding, mention, cell);
  const dated =
    understanding.asks.has("date") &&
    findDates(evidence.text).some(({ kind, precision }) => kind === "date" && precision === "day");
  const score =
    (dated ? 0.25 : 0) +
    0.7 * near +
    0.5 * all +
    0.15 * evidence.score +
    (counted === null ? 0 : 0.5 * counted - 0.25) +
    PERIOD_SCORE[period] +
    UNIT_SCORE[unit] +
    (isProposal(understanding, evidence) ? -0.2 : 0) +
    planScore(understanding, evidence, mention, cell);
  return { evidence, entry, mention, cell, coverage: near, counted, period, unit, score };
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
  const initials = cell === null ? new Set<ContentWord>() : wordsBehindInitials(words, cell.header);
  for (const word of words) {
    total += word.weight;
    let best = Math.max(
      DOCUMENT * presence(word, evidence.document),
      CONTEXT * presence(word, evidence.context),
      SAME_PASSAGE * presence(word, whole),
    );
    if (cell === null) {
      for (const { index, quality } of occurrences(word, evidence.words)) {
        best = Math.max(best, quality * nearness(evidence, mention, index));
      }
    } else {
      best = Math.max(best, presence(word, cell.rowWords), presence(word, cell.headerWords));
      if (initials.has(word)) best = 1;
    }
    covered += word.weight * best;
  }
  return total === 0 ? 0 : covered / total;
}

/** Words of the question that a column header shortens to initials: "TH" thực hiện, "KH" kế hoạch. */
function wordsBehindInitials(words: readonly ContentWord[], header: string): Set<ContentWord> {
  const found = new Set<ContentWord>();
  for (const short of header.match(/\p{Lu}{2,4}/gu) ?? []) {
    for (let i = 0; i + short.length <= words.length; i++) {
      const run = words.slice(i, i + short.length);
      const spelled = run.map((word) => word.folded[0]).join("");
      const adjacent = run.every((word, k) => word.position === (run[0]?.position ?? 0) + k);
      if (adjacent && spelled === short.toLowerCase()) for (const word of run) found.add(word);
    }
  }
  return found;
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
  const noun = cell === null ? matchOnly(evidence, text, mention) : cellWords(cell);
  const initials =
    cell === null ? new Set<ContentWord>() : wordsBehindInitials(counted, cell.header);
  let total = 0;
  let found = 0;
  for (const word of counted) {
    total += word.weight;
    found += word.weight * (initials.has(word) ? 1 : presence(word, noun));
  }
  const share = total === 0 ? 0 : found / total;
  const people =
    isPeople(counted.map((word) => word.folded)) &&
    isPeople(following.map((token) => token.folded));
  return people ? Math.max(share, 0.55) : share;
}

/** Everything that says what a cell counts: its row, its column, the unit. */
function cellWords({ rowLabel, header, unit }: TableCell): Matchable {
  return matchable(`${rowLabel} ${header} ${unit ?? ""}`);
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
  const asked = ` ${understanding.essential.map((word) => word.folded).join(" ")} `;
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
