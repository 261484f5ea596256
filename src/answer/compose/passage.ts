import type { Span } from "../../domain/document.ts";
import type { SnapshotReader } from "../../domain/ports.ts";
import { fold } from "../../text/fold.ts";
import { blockAt, blockIndexAt } from "../blocks.ts";
import { clausesOf, plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, layeredCoverage, matchable, pairCoverage } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import { type Scored, select } from "../select/select.ts";
import type { FeatureContext } from "../select/sentence-features.ts";
import { type SentenceCandidate, sentenceCandidates } from "../select/sentences.ts";
import type { Understanding } from "../understand/understand.ts";
import type { ComposeInput } from "./input.ts";
import { itemsAt } from "./section.ts";

/** Share of the question that the sentence after the best one must answer to follow it. */
const MIN_COVERAGE = 0.47;
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
export function composePassage(
  { understanding, ranked: { evidence }, reader }: ComposeInput,
  context: FeatureContext,
): Draft[] {
  // What columns are called answers nothing.
  const all = sentenceCandidates(understanding, evidence, context).filter(
    ({ evidence }) => !isHeaderRow(evidence, reader),
  );
  // Of a reason only what gives one tells, however well the topic fits elsewhere.
  const telling = understanding.asks.has("reason")
    ? all.filter(({ features }) => features["kind"] === 1 && features["missPlace"] !== 1)
    : all;
  const { ranked, isSure } = select("sentence", telling, () => false);
  const best = deniedAlike(understanding, ranked) ?? ranked[0]?.candidate.evidence;
  if (best === undefined || !isSure) {
    return understanding.asks.has("reason") ? causeOf(understanding, telling) : [];
  }
  const document = reader.document(best.documentId);
  const { asks } = understanding;
  if (document !== null) {
    const at = blockIndexAt(document, best.span.start);
    const [block, below] = document.blocks.slice(at, at + 2);
    // A heading may name who is asked for; else what stands below it answers.
    const isHeading = block?.kind === "heading" && !asks.has("person") && !asks.has("name");
    if (isHeading && below?.kind === "paragraph") {
      const text = plainClaim(document.text.slice(below.span.start, below.span.end));
      const support = [block, below].map(({ span }) => ({ documentId: document.id, span }));
      return [{ text, support }];
    }
    // So does the list that a sentence only announces.
    const isLead = isHeading || /[:：]\s*$/u.test(best.text);
    const items = isLead ? itemsAt(document, best.span.start) : [];
    if (items.length > 0) return items;
  }
  const drafts = [sentenceDraft(understanding, best)];
  // What became of something is often told in the sentence after the one that names it.
  const next =
    asks.has("result") || MOVED.test(best.text)
      ? evidence.find(
          (item) =>
            (support(understanding, item) >= MIN_COVERAGE || VERDICT.test(item.text)) &&
            item.documentId === best.documentId &&
            item.span.start >= best.span.end &&
            item.span.start - best.span.end <= PARAGRAPH_GAP,
        )
      : undefined;
  if (next !== undefined) {
    drafts.push({
      text: plainClaim(next.text),
      support: [{ documentId: next.documentId, span: next.span }],
    });
  }
  return drafts;
}

/** "Chưa đạt": what is denied, folded; no "… không?", which asks whether. */
const DENIED = /(?<!\p{L})(?:khong|chua|not)(?: duoc| con| been)? (\p{L}{2,})/giu;
/** A sentence that denies the same may be so much worse than the best one, which does not. */
const DENIED_MARGIN = 1;

/** "Chỉ tiêu nào chưa đạt": "11/14 chỉ tiêu đã đạt" is about the others. */
function deniedAlike(
  { folded }: Understanding,
  ranked: readonly Scored<SentenceCandidate>[],
): Evidence | undefined {
  const asked = new Set([...folded.toLowerCase().matchAll(DENIED)].map(([, what]) => what));
  const [best] = ranked;
  if (best === undefined || asked.size === 0) return undefined;
  const denies = ({ candidate }: Scored<SentenceCandidate>): boolean =>
    [...fold(candidate.evidence.text).matchAll(DENIED)].some(([, what]) => asked.has(what));
  return ranked.find((one) => best.score - one.score <= DENIED_MARGIN && denies(one))?.candidate
    .evidence;
}

/** How minutes tell what became of the motion before: "Carried, 6 in favour.", "Không thông qua." */
const VERDICT =
  /^[^\p{L}]*(?:carried|defeated|lost|rejected|approved|adopted|agreed|(?:không |chưa )?(?:được )?(?:thông qua|chấp thuận|nhất trí|tán thành)|kết quả(?: biểu quyết)?|biểu quyết)(?!\p{L})/iu;

/** A motion by itself is half of what was decided. */
const MOVED = /^[^\p{L}]*(?:moved|proposed|motion|it was (?:moved|proposed))(?!\p{L})/iu;

/** A sentence that announces a reason leans for its topic on what stands before it. */
const CAUSE =
  /^[^\p{L}]*(?:nguyên nhân|lý do|sở dĩ|[^:;.]{0,60}(?:giải trình|lý giải)|the (?:main )?(?:reason|cause)|this was because)(?!\p{L})/iu;
const MIN_CAUSE = 0.42;

function causeOf({ essential }: Understanding, candidates: readonly SentenceCandidate[]): Draft[] {
  const judged = candidates
    .filter(({ evidence }) => CAUSE.test(evidence.text))
    .map(({ evidence, features }) => ({ evidence, share: features["withBefore"] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const best = judged[0];
  if (best === undefined || best.share < MIN_CAUSE || essential.length < 2) return [];
  const { documentId, span, text } = best.evidence;
  return [{ text: plainClaim(text), support: [{ documentId, span }] }];
}

function isHeaderRow({ passage, documentId, span }: Evidence, reader: SnapshotReader): boolean {
  if (passage.chunk.kind !== "tableRow") return false;
  const document = reader.document(documentId);
  const block = document === null ? undefined : blockAt(document, span.start);
  return block?.kind === "tableRow" && block.isHeader;
}

/** The sentence, cut to what answers where it is long; a table row cell by cell. */
export function sentenceDraft(understanding: Understanding, evidence: Evidence): Draft {
  const { passage, text, documentId, span } = evidence;
  const own = passage.chunk.kind === "tableRow" ? rowText(text) : shorten(understanding, evidence);
  return { text: plainClaim(own), support: [{ documentId, span }] };
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
