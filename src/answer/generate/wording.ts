/** Longest claim that is shown; what is longer is no claim but an essay. */
const MAX_CLAIM_LENGTH = 900;

const LINK =
  /(?:https?|ftp|tg|javascript|data|mailto):|\bwww\.|\bt\.me\b|@[\p{L}\d_]{4,}|(?<=[\p{L}\d-]{2})\.(?:com|net|org|info|io|me|xyz|top|ru|cn|vn)\b/iu;
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Tags of HTML and of prompts; `<` before a space or a digit is "less than". */
const TAG = /<\/?[a-z!][^<>]{0,200}>/giu;
const MARKDOWN_LINK = /!?\[([^\]\n]{0,300})\]\([^)\s]{0,500}\)/gu;
const MARKDOWN = /\*\*|__|~~|`+|(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d])/gu;
const LIST_MARKERS =
  /^\s*(?:(?:#{1,6}|>|[-*•–+]|\d{1,2}[.)](?=\s+(?:[^\d\s]|\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2})+\s)))\s+){1,4}/u;

export type Wording =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "empty" | "too-long" | "link" };

/**
 * A claim as plain text: markup, list markers, citation marks and invisible characters taken out.
 * @param passages how many there are: `[3]` is a citation mark only up to that number
 */
export function plainWording(claim: string, passages: number): Wording {
  // Read before anything is cut, so that taking something out cannot put a link together.
  if (claim.length > 4 * MAX_CLAIM_LENGTH) return { ok: false, reason: "too-long" };
  const linked = claim.normalize("NFC").replace(INVISIBLE, " ").replace(MARKDOWN_LINK, "$1 $&");
  const text = linked
    .replace(MARKDOWN_LINK, "")
    .replace(TAG, " ")
    .replace(/\[(\d{1,2}(?:\s*[,;]\s*\d{1,2})*)\]/gu, (mark, numbers: string) =>
      numbers.split(/[,;]/u).every((n) => Number(n) >= 1 && Number(n) <= passages) ? " " : mark,
    )
    .replace(MARKDOWN, "")
    .replace(LIST_MARKERS, "")
    .replace(/\s+([.,;:!?])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
  if (LINK.test(linked) || LINK.test(text)) return { ok: false, reason: "link" };
  if (!/\p{L}/u.test(text) && !/\d/u.test(text)) return { ok: false, reason: "empty" };
  if (text.length > MAX_CLAIM_LENGTH) return { ok: false, reason: "too-long" };
  return { ok: true, text };
}
