import type { QualifierKind } from "../../text/number-context.ts";
import type { NumberMention } from "../../text/numbers.ts";

/** From a change's name to what it starts at: "tăng từ 5% lên", "increased from 5 million people". */
const CHANGE_FROM =
  /(?<!\p{L})(?:tăng|giảm|nâng|hạ|rút|increased?|decreased?|raised|reduced|rose|fell|grew|dropped)(?!\p{L})[^;,\n\d]{0,40}(?<!\p{L})(?:từ|from)\s[^;,\n\d]{0,12}\d[\d.,]{0,20}\s?%?((?:\s\p{L}{1,12}){0,3})\s*$/iu;
const MAYBE = /(?<!\p{L})(?:có thể|sẽ|may|might|could|can)(?!\p{L})/iu;
/** Longest that may stand between a change's name and its end. */
const REACH = 120;

/**
 * The qualifier of a number as it is to be kept. "Tăng từ 5% lên tới 8%" says where to: without
 * "tới" it says the same, whereas "hỗ trợ tới 8 triệu" and "có thể lên tới 8 triệu" set a bound.
 */
export function keptQualifier({ qualifier }: NumberMention, text: string): QualifierKind | null {
  if (qualifier?.kind !== "upTo") return qualifier?.kind ?? null;
  const { start } = qualifier.span;
  const [, between] = CHANGE_FROM.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return between === undefined || MAYBE.test(between) ? "upTo" : null;
}
