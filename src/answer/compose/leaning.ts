import { sameNumber } from "../../text/same-number.ts";
import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, matchable } from "../match.ts";
import { numbersOf } from "../mentions.ts";
import type { ComposeInput } from "./input.ts";

/** "Trong đó …": a part of what was told before. */
const PART = /^\s*(?:the\s+)?(?:trong do|trong so do|of which|of (?:that|them|those))\b/u;
/** "And three months earlier?": what it was before. */
const EARLIER = /\b(?:earlier|before that|previously|truoc do|cung ky)\b/u;
const FROM =
  /(?:\bfrom|\bagainst|\bcompared (?:with|to)|(?<!\p{L})từ|(?<!\p{L})so với[^,;]{0,40}|(?<!\p{L})cùng kỳ[^,;\d]{0,20})\s*\(?\s*$/iu;
/** Share of its own words that the part must have beside its figure. */
const MIN_PART = 0.3;
const MIN_OTHER = 0.9;

/**
 * A follow-up for another figure of the sentence that the answer before was taken from: the part of
 * it that the question names, or what it was earlier.
 */
export function composeLeaning({
  understanding,
  ranked,
  question,
  entries,
}: ComposeInput): Draft[] {
  const { asks, words, folded } = understanding;
  const said = (question.history ?? []).findLast(({ role }) => role === "assistant")?.text ?? "";
  const own = words.filter(({ position, soft }) => position >= 0 && !soft);
  const carries = words.some(({ position }) => position < 0);
  if (said === "" || !carries || !(asks.has("number") || asks.has("percent"))) return [];
  const given = numbersOf(said, "vi").find(({ value }) => value !== null)?.value;
  if (given == null) return [];
  const isEarlier = EARLIER.test(folded.toLowerCase());
  const minimum = PART.test(folded.toLowerCase()) ? MIN_PART : MIN_OTHER;
  let best: { readonly score: number; readonly draft: Draft } | null = null;
  for (const { text, documentId, span, passage } of ranked.evidence) {
    if (passage.chunk.kind === "tableRow") continue;
    const figures = numbersOf(text, entries.get(documentId)?.metadata.language ?? "vi").filter(
      ({ kind }) => kind === "figure",
    );
    const isGiven = (value: number | null): boolean => value !== null && sameNumber(value, given);
    if (!figures.some(({ value }) => isGiven(value))) continue;
    figures.forEach((figure, i) => {
      if (isGiven(figure.value)) return;
      const start = figures[i - 1]?.extent.end ?? 0;
      const before = text.slice(start, figure.extent.start);
      const score = isEarlier
        ? Number(FROM.test(before))
        : coverage(own, matchable(before.replace(/^.*[;(]/su, "")));
      if (score < minimum || score <= (best?.score ?? 0)) return;
      const from = isEarlier ? 0 : start;
      const end = isEarlier ? text.length : endOf(text, figure.extent.end);
      const claim = plainClaim(text.slice(from, end).replace(/^[\s,;.)]+/u, ""));
      best = { score, draft: { text: claim, support: [{ documentId, span }] } };
    });
  }
  return best === null ? [] : [(best as { draft: Draft }).draft];
}

function endOf(text: string, from: number): number {
  const at = text.slice(from).search(/[,;.](?=\s|$)/u);
  return at < 0 ? text.length : from + at;
}
