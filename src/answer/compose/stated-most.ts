import type { Span } from "../../domain/document.ts";
import { tokenize } from "../../text/tokens.ts";
import { clauseAt, plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, matchable } from "../match.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import type { Evidence } from "../rerank.ts";
import { firstFew, superlativeIn } from "../understand/calculation.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ComposeInput } from "./input.ts";
import { topicOf } from "./operands.ts";
import { support } from "./passage.ts";

const OTHER_NHAT = "(?!thống |hợp |duy |đồng |thứ )";
const SAYS_MOST = new RegExp(
  `(?<!\\p{L})(?:cao|nhiều|lớn|dài|đông|mạnh|tốt|giỏi)(?: ${OTHER_NHAT}[^\\s,.;]+){0,4} nhất|dẫn đầu|(?<!người )đứng đầu|đứng thứ nhất|quán quân|\\b(?:highest|most|largest|biggest|best|leading)\\b`,
  "iu",
);
/** "ít nhất 70 hộ" sets a bound and compares nothing. */
const SAYS_LEAST = new RegExp(
  `(?<!\\p{L})(?:thấp|nhỏ|ngắn|kém|yếu|chậm|vắng|ít(?! nhất (?:là )?\\d))(?: ${OTHER_NHAT}[^\\s,.;]+){0,4} nhất|(?:đứng|xếp) (?:cuối|bét)|\\b(?:lowest|least|smallest|fewest|weakest|worst)\\b`,
  "iu",
);
const NEXT = /tiếp theo|tiếp đến|kế đến|followed by|^(?:còn|while|whereas)\s/iu;

/** "tháng 4" is no figure. */
const FIGURE = /(?<!(?:tháng|năm|quý|ngày|thứ|số|đợt|lần|khóa) |[\d/.,])\d/iu;

/** Whether a question is for what is first, of which it may ask who or how much as well. */
export function asksMost({ searchText, folded, asks }: Understanding): boolean {
  if (asks.has("most")) return true;
  return !asks.has("deadline") && !BOUND.test(folded) && superlativeIn(searchText) !== null;
}

const BOUND = /\b(?:it nhat|at least|at most)\b/u;

/** Share of what the question measures that the sentence must say by itself, and with what frames it. */
const MIN_OWN = 0.4;
const MIN_SUPPORT = 0.6;
/** The latter where the part that says it is of the kind asked for: "tỉnh nào" by "tỉnh A dẫn đầu". */
const MIN_OF_KIND = 0.47;

/** What a sentence itself says is first: "cao nhất là xã A (71%), thấp nhất là xã B (22%)". */
export function composeStatedMost({ understanding, ranked, reader }: ComposeInput): Draft[] {
  // A sentence tells the first one.
  if (firstFew(understanding.searchText) > 1) return [];
  const topic = topicOf(understanding);
  const { essential, asks } = topic;
  const says = superlativeIn(understanding.searchText) === "least" ? SAYS_LEAST : SAYS_MOST;
  const kind = kindAsked(understanding).at(-1);
  const wanted = asks.has("percent")
    ? /%|phần trăm|per ?cent/iu
    : asks.has("number")
      ? FIGURE
      : null;
  let best: { draft: Draft; score: number } | null = null;
  for (const item of ranked.evidence) {
    const at = item.passage.chunk.kind === "tableRow" ? -1 : item.text.search(says);
    const score = at < 0 ? 0 : support(topic, item);
    if (score < MIN_OF_KIND || score <= (best?.score ?? 0)) continue;
    const part = partSaying(item, at, says);
    if (wanted !== null && !wanted.test(part)) continue;
    const isOfKind = kind !== undefined && matchable(part).positions.has(kind);
    if (!isOfKind && (score < MIN_SUPPORT || coverage(essential, item.words) < MIN_OWN)) continue;
    if (speaksOfAnother(essential, [item.words, item.whole, item.context, item.document], reader))
      continue;
    const { documentId, span } = item;
    best = { draft: { text: plainClaim(part), support: [{ documentId, span }] }, score };
  }
  return best === null ? [] : [best.draft];
}

/** The noun before "nào": "đơn vị nào", "dự án nào". */
export function kindAsked({ searchText }: Understanding): string[] {
  const tokens = tokenize(searchText);
  const at = tokens.findIndex(({ folded }, i) => folded === "nao" && i > 0);
  return at < 0 ? [] : tokens.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
}

const BORDER = /,\s+|\s+(?=(?:và|and|while|whereas|trong khi)\s)/giu;
/** "… nhất là căng tin", "… nhất thuộc xưởng Sóng" */
const TOLD = /^\s+(?:là|is|was|are|were)\s|\s\p{Lu}/u;

/** The part of a sentence that says it, as far as no other rank is told. */
function partSaying(evidence: Evidence, at: number, says: RegExp): string {
  const clause = clauseAt(evidence, at);
  const parts = partsOf(evidence.text, clause);
  const textOf = (part: Span | undefined): string =>
    part === undefined ? "" : evidence.text.slice(part.start, part.end);
  const ranks = (part: Span | undefined): boolean =>
    [SAYS_MOST, SAYS_LEAST, NEXT].some((rank) => rank.test(textOf(part)));
  let first = parts.findIndex(({ start, end }) => start <= at && at < end);
  let last = first;
  const own = textOf(parts[first]);
  const rest = own.slice(own.search(says)).replace(says, "");
  // ", cao nhất trong các xưởng": what is first stands before.
  const isBehind = !FIGURE.test(own) && !TOLD.test(rest);
  while (first > 0 && (isBehind || isJoined(textOf(parts[first]))) && !ranks(parts[first - 1]))
    first--;
  while (!isBehind && last + 1 < parts.length && !ranks(parts[last + 1])) {
    const next = textOf(parts[last + 1]);
    if (!isJoined(next) && FIGURE.test(textOf(parts[last])) && FIGURE.test(next)) break;
    last++;
  }
  return evidence.text.slice(parts[first]?.start, parts[last]?.end).replace(/^(?:và|and)\s+/iu, "");
}

function isJoined(part: string): boolean {
  return /^(?:và|and)\s/iu.test(part);
}

/** A clause cut where another part of it may begin, but not within brackets. */
function partsOf(text: string, clause: Span): Span[] {
  const parts: Span[] = [];
  let { start } = clause;
  for (const { 0: border, index } of text.slice(clause.start, clause.end).matchAll(BORDER)) {
    const from = clause.start + index;
    const before = text.slice(start, from);
    if ((before.match(/[(“]/gu)?.length ?? 0) > (before.match(/[)”]/gu)?.length ?? 0)) continue;
    parts.push({ start, end: from });
    start = from + border.length;
  }
  return [...parts, { start, end: clause.end }];
}
