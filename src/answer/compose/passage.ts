import type { Span } from "../../domain/document.ts";
import { findNames } from "../../text/names.ts";
import { clausesOf, plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, matchable, pairCoverage, presence } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import type { Understanding } from "../understand/understand.ts";

const MIN_COVERAGE = 0.55;
/** What a word counts that only the document's title or body, the headings, or the rest of the passage have. */
const DOCUMENT = 0.9;
const CONTEXT = 0.6;
const PASSAGE = 0.4;
/** Longer evidence is cut to the clauses that answer. */
const LONG = 260;
/** A clause is kept when it holds this share of what the best clause holds. */
const CLAUSE_SHARE = 0.5;

/** Share of the question that the evidence answers, its headings helping out. */
export function support(understanding: Understanding, evidence: Evidence): number {
  const words = understanding.essential;
  let total = 0;
  let covered = 0;
  for (const word of words) {
    total += word.weight;
    covered +=
      word.weight *
      Math.max(
        presence(word, evidence.words),
        DOCUMENT * presence(word, evidence.document),
        CONTEXT * presence(word, evidence.context),
        PASSAGE * presence(word, evidence.whole),
      );
  }
  return total === 0 ? 0 : covered / total;
}

/** The best sentence in the document's words, or the clauses of a long one that answer. */
export function composePassage(
  understanding: Understanding,
  evidence: readonly Evidence[],
): Draft[] {
  const best = evidence.find(
    (item) =>
      item.passage.chunk.kind !== "heading" &&
      support(understanding, item) >= MIN_COVERAGE &&
      answersKind(understanding, item),
  );
  if (best === undefined) return [];
  return [
    {
      text: plainClaim(
        best.passage.chunk.kind === "tableRow" ? rowText(best.text) : shorten(understanding, best),
      ),
      support: [{ documentId: best.documentId, span: best.span }],
    },
  ];
}

const REASON =
  /(?:^|\P{L})(?:vì|do|bởi|nhờ|nguyên nhân|because|due to|owing to|since)(?:\P{L}|$)/iu;
/** A name in quotes, or capitalised words inside the sentence. */
const NAMED = /[“"«][^”"»]{3,}[”"»]|\p{Ll},?\s(?:\p{Lu}[\p{Ll}\p{M}]*\s?){2,}/u;

/** A question for a reason or a name is not answered by a sentence that gives none. */
function answersKind({ asks }: Understanding, { text }: Evidence): boolean {
  if (asks.has("reason")) return REASON.test(text);
  if (asks.has("name")) return NAMED.test(text) || findNames(text).length > 0;
  return true;
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
