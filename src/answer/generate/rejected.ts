import type { GateVerdict, ModelRejection } from "./gate.ts";
import type { ModelClaim } from "./reply.ts";

export interface RejectedClaim {
  readonly claim: ModelClaim;
  readonly verdict: Extract<GateVerdict, { ok: false }>;
}

/** What was wrong, as the model is told. `detail` is the part of the claim that it hangs on. */
const REASONS: Readonly<Record<ModelRejection, (detail: string) => string>> = {
  "no-citation": () => "it has no citation",
  "unknown-document": () => "it cites a passage that was not given",
  "bad-span": () => "a quote is too long",
  "unsupported-number": (detail) => `"${detail}" is not in the quotes of this claim`,
  "unsupported-date": (detail) => `the date "${detail}" is not in the quotes of this claim`,
  "dropped-qualifier": (detail) =>
    `"${detail}" must have the same qualifier (gần, trên, khoảng, not more than, …) as in the quote`,
  "wrong-calculation": (detail) => `"${detail}" does not follow from the numbers quoted`,
  empty: () => "it says nothing",
  "too-long": () => "it is too long",
  link: () => "it contains a link or an address",
  "fabricated-quote": (detail) =>
    `the quote "${detail}" is in none of the passages letter by letter, or has fewer than three words`,
  "unsupported-name": (detail) => `the name "${detail}" is not in the quotes of this claim`,
  flipped: (detail) => `it turns round what the quote says ("${detail}")`,
  "off-topic": () => "its words are not those of its quotes",
};

/** The claims that failed, each with its reason, for the one repair. */
export function rejectedList(rejected: readonly RejectedClaim[]): string {
  if (rejected.length === 0) return "The whole reply: it was not the JSON object asked for.";
  return rejected
    .map(({ claim, verdict }, i) => {
      const text = claim.text.replace(/\s+/gu, " ").slice(0, 400);
      return `${i + 1}. "${text}": ${REASONS[verdict.reason](verdict.detail.slice(0, 200))}.`;
    })
    .join("\n");
}
