import type { Span } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { clausesOf, plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, layeredCoverage, matchable, pairCoverage } from "../match.ts";
import { speaksOfAnother } from "../missing-pairs.ts";
import type { Evidence } from "../rerank.ts";
import { answersKind } from "../select/kind.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ComposeInput } from "./input.ts";
import { itemsAt } from "./section.ts";

const MIN_COVERAGE = 0.47;
const ON_TOPIC = 0.6;
const ON_TOPIC_PAIRS = 0.5;
/** What a word counts that only the document's title or body, the headings, or the rest of the passage have. */
const DOCUMENT = 0.9;
const CONTEXT = 0.6;
const PASSAGE = 0.4;
/** Longer evidence is cut to the clauses that answer. */
const LONG = 260;
/** Blank lines between a sentence and the next one, in characters. */
const PARAGRAPH_GAP = 8;
/** A clause is kept when it holds this share of what the best clause holds. */
const CLAUSE_SHARE = 0.5;

/** Share of the question that the evidence answers, its headings helping out. */
export function support(understanding: Understanding, evidence: Evidence): number {
  return layeredCoverage(understanding.essential, [
    [evidence.words, 1],
    [evidence.document, DOCUMENT],
    [evidence.context, CONTEXT],
    [evidence.whole, PASSAGE],
  ]);
}

/** The best sentence in the document's words, or the clauses of a long one that answer. */
export function composePassage({ understanding, ranked, reader, entries }: ComposeInput): Draft[] {
  const { evidence } = ranked;
  const fitting = evidence
    .filter(
      (item) =>
        support(understanding, item) >= MIN_COVERAGE &&
        (understanding.asks.size > 0 || isOnTopic(understanding, item)) &&
        answersKind(understanding, item.text, entries.get(item.documentId)?.metadata.language ?? "vi") &&
        !speaksOfAnother(
          understanding.essential,
          [item.words, item.whole, item.context, item.document],
          reader,
        ) &&
        // Last, because it reads the document.
        !isHeading(item, reader),
    )
    .map((item) => ({ item, rank: rank(understanding, item) }))
    .sort((a, b) => b.rank - a.rank);
  const best = fitting[0]?.item;
  if (best === undefined) return [];
  const document = reader.document(best.documentId);
  if (/[:：]\s*$/u.test(best.text) && document !== null) {
    // A sentence that only announces a list answers with the list.
    const items = itemsAt(document, best.span.start);
    if (items.length > 0) return items;
  }
  const drafts = [
    {
      text: plainClaim(
        best.passage.chunk.kind === "tableRow" ? rowText(best.text) : shorten(understanding, best),
      ),
      support: [{ documentId: best.documentId, span: best.span }],
    },
  ];
  // What became of something is often told in the sentence after the one that names it.
  const next = understanding.asks.has("result")
    ? fitting.find(
        ({ item }) =>
          item.documentId === best.documentId &&
          item.span.start >= best.span.end &&
          item.span.start - best.span.end <= PARAGRAPH_GAP,
      )?.item
    : undefined;
  if (next !== undefined) {
    drafts.push({
      text: plainClaim(next.text),
      support: [{ documentId: next.documentId, span: next.span }],
    });
  }
  return drafts;
}

function isHeading({ documentId, span }: Evidence, reader: SnapshotReader): boolean {
  const blocks = reader.document(documentId)?.blocks ?? [];
  return blocks.some(
    (block) =>
      block.kind === "heading" && block.span.start <= span.start && span.end <= block.span.end,
  );
}

/** A few words without a question are answered only by a sentence that has them as they stand. */
function isOnTopic(understanding: Understanding, item: Evidence): boolean {
  const pairs = pairCoverage(understanding.essential, item.words);
  return support(understanding, item) >= ON_TOPIC && pairs >= ON_TOPIC_PAIRS;
}

/** Order of the sentences that fit: the question's terms whole count beside its words. */
function rank(understanding: Understanding, item: Evidence): number {
  const pairs = pairCoverage(understanding.essential, item.words);
  // "… các cấp ủy phải:" announces what a question for tasks or a list asks for.
  const wantsItems = understanding.asks.has("task") || understanding.asks.has("list");
  const announces = wantsItems && /[:：]\s*$/u.test(item.text) ? 0.3 : 0;
  return support(understanding, item) + 0.4 * pairs + 0.15 * item.score + announces;
}

function shorten(understanding: Understanding, evidence: Evidence): string {
  if (evidence.text.length <= LONG) return evidence.text;
  const clauses = clausesOf(evidence.text);
  if (clauses.length < 2) return evidence.text;
  const scores = clauses.map((clause) => {
    const words = matchable(evidence.text.slice(clause.start, clause.end));
    return coverage(understanding.words, words) + 0.3 * pairCoverage(understanding.words, words);
  });
  const most = Math.max(...scores);
  let first = clauses.length;
  let last = -1;
  scores.forEach((score, i) => {
    if (score < CLAUSE_SHARE * most) return;
    first = Math.min(first, i);
    last = Math.max(last, i);
  });
  const from = (clauses[first] as Span).start;
  const to = (clauses[last] as Span).end;
  return evidence.text.slice(from, to);
}
