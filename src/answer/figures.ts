import type { DocumentEntry } from "../domain/document.ts";
import type { SnapshotReader } from "../domain/ports.ts";
import { findDates } from "../text/dates.ts";
import { foldInPlace } from "../text/fold.ts";
import { findNumbers, type NumberMention } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import { clauseAt } from "./clauses.ts";
import { coverage, type Matchable, matchable, occurrences, presence } from "./match.ts";
import { memoize } from "./memo.ts";
import { speaksOfAnother } from "./missing-pairs.ts";
import { type PeriodFit, type PeriodScope, periodFit } from "./period.ts";
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
  /** The question names something the documents speak of, but not here. */
  readonly another: boolean;
  /** A task sets it as a goal, and the question asks for what came of it. */
  readonly target: boolean;
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

const ASKS_TARGET =
  /\b(?:se|sap|toi da|phai|can|giao|yeu cau|chi tieu|ke hoach|muc tieu|nhiem vu|toi thieu|it nhat|du kien|must|should|shall|target|plan|task|at least)\b/u;

/** Columns that sum a row up, so not the figure of one of its periods. */
const SUM_HEADER = /^(?:cả năm|tổng|cộng|tổng cộng|lũy kế|total|year)/iu;
const SUB_YEAR = /\bq[1-4]\b|quý|quy |tháng|thang|quarter|month|half|nửa/iu;

const UNIT_SCORE: Readonly<Record<UnitFit, number>> = { match: 0.2, neutral: 0, mismatch: -0.3 };

/** What somebody asked for is not yet an outcome. */
const PROPOSAL =
  /(?:^|\P{L})(?:đề nghị|đề xuất|kiến nghị|dự kiến|proposed|requested|request to)(?:\P{L}|$)/iu;

function isProposal({ folded }: Understanding, { text }: Evidence): boolean {
  return PROPOSAL.test(text) && !/de nghi|de xuat|kien nghi|du kien|propos|request/u.test(folded);
}

/** Words that make a figure a plan or an earlier value; unasked, they speak against it. */
const PLAN_WORDS = [
  "du toan",
  "ke hoach",
  "chi tieu",
  "muc tieu",
  "kh",
  "target",
  "plan",
  "planned",
];

/** What is needed of the documents besides the evidence. */
export interface FigureSource {
  entryOf(documentId: string): DocumentEntry | undefined;
  /** Cells of the table row that the evidence is; empty for other evidence. */
  cellsOf(evidence: Evidence): readonly TableCell[];
  /** The first lines, which say what period a paper is about. */
  openingOf(documentId: string): string;
  /** Whether the figure stands in a task that was given. */
  isTarget(evidence: Evidence, mention: NumberMention): boolean;
  readonly reader: SnapshotReader;
}

/** Sentences whose figures are weighed, best first; those below share too little with the question. */
const CLOSE = 40;
const REMEMBERED = 8000;
/** Figures of a sentence; key: language and text. */
const figuresIn = memoize(REMEMBERED, (key) =>
  findNumbers(key.slice(2), { language: key.startsWith("en") ? "en" : "vi" }).filter(
    ({ kind }) => kind === "figure",
  ),
);

export function figureCandidates(
  understanding: Understanding,
  evidence: readonly Evidence[],
  source: FigureSource,
): FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  const asksTarget = ASKS_TARGET.test(understanding.folded);
  for (const item of evidence.slice(0, CLOSE)) {
    const entry = source.entryOf(item.documentId);
    if (entry === undefined) continue;
    const mentions = figuresIn(`${entry.metadata.language}${item.text}`);
    if (mentions.length === 0) continue;
    const cells = item.passage.chunk.kind === "tableRow" ? source.cellsOf(item) : [];
    const place = placeOf(understanding, item, entry, source);
    for (const mention of mentions) {
      const cell = tableCell(cells, mention.span);
      if (cells.length > 0 && (cell === null || !cell.isValue)) continue;
      const target = !asksTarget && source.isTarget(item, mention);
      candidates.push(judge(understanding, place, mention, cell, target));
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

interface Place {
  readonly item: Evidence;
  readonly entry: DocumentEntry;
  /** Headings, title and opening, from near to far; empty where the question names no period. */
  readonly frame: readonly PeriodScope[];
  /** The day is asked for too, and stands here. */
  readonly dated: boolean;
  /** Whether the sentence speaks of something else than the question; for figures outside tables. */
  readonly another: boolean;
  readonly source: FigureSource;
}

/** What is the same for all figures of a sentence. */
function placeOf(
  understanding: Understanding,
  item: Evidence,
  entry: DocumentEntry,
  source: FigureSource,
): Place {
  // Headings from the nearest up, then the title, of which the first period counts.
  const [title = "", ...headings] = item.passage.chunk.context.split(" · ");
  const frame =
    understanding.periodText === ""
      ? []
      : [
          ...headings.reverse().map((text) => ({ text, isContext: true })),
          { text: title, isContext: true, onlyFirst: true },
          { text: source.openingOf(item.documentId), isContext: true },
        ];
  const dated =
    understanding.asks.has("date") &&
    findDates(item.text).some(({ kind, precision }) => kind === "date" && precision === "day");
  const texts = [item.words, item.whole, item.context, item.document];
  const another = speaksOfAnother(understanding.essential, texts, source.reader);
  return { item, entry, frame, dated, another, source };
}

function judge(
  understanding: Understanding,
  { item: evidence, entry, frame, dated, another, source }: Place,
  mention: NumberMention,
  cell: TableCell | null,
  target: boolean,
): FigureCandidate {
  const near = coverageNear(understanding.essential, evidence, mention, cell);
  const all = coverageNear(understanding.words, evidence, mention, cell);
  const counted = countedFit(understanding, evidence, mention, cell);
  const clause = clauseAt(evidence, mention.span.start);
  const own =
    cell !== null
      ? [{ text: cell.header, isContext: false }]
      : [
          { text: evidence.text.slice(clause.start, clause.end), isContext: false },
          { text: evidence.text, isContext: false },
        ];
  const stated =
    understanding.periodText === ""
      ? "unstated"
      : periodFit(understanding.periodText, [...own, ...frame], entry.metadata);
  const sums =
    cell !== null && SUM_HEADER.test(cell.header) && SUB_YEAR.test(understanding.periodText);
  const period = sums ? "wider" : stated;
  const unit = unitFit(understanding, mention, cell);
  const texts =
    cell === null
      ? [evidence.words, evidence.whole, evidence.context, evidence.document]
      : [cell.rowWords, cell.headerWords, evidence.context, evidence.document];
  const isOther =
    cell === null ? another : speaksOfAnother(understanding.essential, texts, source.reader);
  const looseCount = cell === null && countsSomethingElse(understanding, evidence, mention);
  const headless = counted === null && cell === null && !hasHead(understanding.essential, texts);
  const score =
    (dated ? 0.25 : 0) +
    0.7 * near +
    0.5 * all +
    0.15 * evidence.score +
    (counted === null ? 0 : 0.5 * counted - 0.25) +
    PERIOD_SCORE[period] +
    UNIT_SCORE[unit] +
    (isProposal(understanding, evidence) ? -0.2 : 0) +
    (target ? -0.35 : 0) +
    planScore(understanding, evidence, mention, cell);
  return {
    evidence,
    entry,
    mention,
    cell,
    coverage: near,
    counted,
    period,
    unit,
    target,
    // "hai nhiệm vụ" answers how many tasks, and nothing else.
    another: isOther || headless || looseCount || (mention.inWords && counted === null),
    score,
  };
}

/** What is measured, named first ("Lương của …"): the evidence must speak of it. */
function hasHead(words: readonly ContentWord[], texts: readonly Matchable[]): boolean {
  const own = words.filter((word) => word.position >= 0);
  // Up to the first gap: "Lương | của Giám đốc".
  const head = own.filter((word, i) => i < 2 && word.position === (own[0]?.position ?? 0) + i);
  return head.length === 0 || head.some((word) => texts.some((text) => presence(word, text) > 0.5));
}

/** Words right before a number that says how many there are of something. */
const TOTAL =
  /(?:^|[\s:,])(?:có|gồm|là|lên|còn|đạt|tổng số|tổng cộng|toàn|hiện|with|has|have|are|total(?:s|led)?|of)\s+$|:\s*$/iu;

/**
 * "X có bao nhiêu N" asks how many there are; a number that is the object of some other verb
 * ("bồi dưỡng cho gần 6.000 đảng viên") does not say so.
 */
function countsSomethingElse(
  { counted, essential }: Understanding,
  { text, document }: Evidence,
  mention: NumberMention,
): boolean {
  const others = essential.filter(
    (word) => !counted.includes(word) && presence(word, document) < 0.9,
  );
  if (counted.length === 0 || others.length > 0) return false;
  return !TOTAL.test(text.slice(0, mention.extent.start));
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
  { counted, essential }: Understanding,
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number | null {
  if (counted.length === 0) return null;
  const { tokens } = evidence.words;
  const following = tokens
    .filter(({ span }) => span.start >= mention.span.start)
    .slice(0, NOUN_WINDOW);
  const stop = following.findIndex(
    ({ text, span }) => span.start >= mention.span.end && /^\d/u.test(text),
  );
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
  const after = total === 0 ? 0 : found / total;
  const share = Math.max(
    after,
    cell === null ? NOUN_BEFORE * nounBefore(counted, evidence, mention) : 0,
  );
  return Math.max(share, peopleFit(essential, counted, evidence, following));
}

/** "máy tính bảng còn thiếu 45 chiếc": the noun stands before, a classifier or nothing after. */
const NOUN_BEFORE = 0.8;
const CLASSIFIERS = new Set(
  "chiec cai ca luot nguoi truong hop dong chi don vi bo con suat phieu diem cuoc lan".split(" "),
);

function nounBefore(
  counted: readonly ContentWord[],
  { text, words }: Evidence,
  { span, unit }: NumberMention,
): number {
  const next = words.tokens.find((token) => token.span.start >= span.end);
  const classified =
    next === undefined ||
    CLASSIFIERS.has(next.folded) ||
    next.folded === counted[0]?.folded ||
    /^\s*[.,;:)]/u.test(text.slice(span.end));
  if (!classified || (unit !== null && unit.class !== "count")) return 0;
  const clauseStart =
    Math.max(text.lastIndexOf(";", span.start), text.lastIndexOf(",", span.start)) + 1;
  return coverage(counted, matchable(text.slice(clauseStart, span.start)));
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

/** Names for people that any other name for people may stand for. */
const ANYBODY = new Set(
  "nguoi|dong chi|ca nhan|luot|quan chung|people|persons|individuals|participants".split("|"),
);

/** "bao nhiêu người" is answered by "59 đồng chí"; "đảng viên" by "nhân viên" only when all else fits. */
function peopleFit(
  essential: readonly ContentWord[],
  counted: readonly ContentWord[],
  { words }: Evidence,
  following: readonly Token[],
): number {
  const asked = counted.map((word) => word.folded);
  const stated = following.map((token) => token.folded);
  if (!isOneOf(PEOPLE, asked) || !isOneOf(PEOPLE, stated)) return 0;
  if (isOneOf(ANYBODY, asked) || isOneOf(ANYBODY, stated.slice(0, 4))) {
    const rest = essential.filter((word) => !counted.includes(word));
    return isOneOf(ANYBODY, asked) || coverage(rest, words) >= 0.5 ? PEOPLE_FIT : 0;
  }
  const rest = essential.filter((word) => !counted.includes(word));
  return coverage(rest, words) >= 0.8 ? PEOPLE_FIT : 0;
}

const PEOPLE_FIT = 0.55;

function isOneOf(names: ReadonlySet<string>, folded: readonly string[]): boolean {
  return folded.some((word, i) => names.has(word) || names.has(`${word} ${folded[i + 1] ?? ""}`));
}

/** A sentence that opens so sets goals for what is to come. */
const PLAN_LEAD = /^[^\p{L}]*(?:chi tieu|ke hoach|muc tieu|phan dau|du kien|targets?|plan)/u;

/** A plan value answers only a question about the plan. */
function planScore(
  understanding: Understanding,
  evidence: Evidence,
  mention: NumberMention,
  cell: TableCell | null,
): number {
  const asked = ` ${understanding.essential
    .filter((word) => word.position >= 0)
    .map((word) => word.folded)
    .join(" ")} `;
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
  const isPlan =
    PLAN_WORDS.some((word) => folded.includes(` ${word} `)) ||
    (cell === null && PLAN_LEAD.test(foldInPlace(evidence.text.slice(0, 40).toLowerCase())));
  if (asksPlan === isPlan) return asksPlan ? 0.15 : 0;
  return isPlan ? -0.2 : -0.1;
}
