import type { Span } from "../../domain/document.ts";
import type { NameMention } from "../../text/names.ts";
import { matchable, occurrences, presence } from "../match.ts";
import type { ContentWord } from "../understand/words.ts";

/** Words before a role that make it another role. */
const MODIFIERS = new Set("pho nguyen quyen cuu tro deputy vice former acting".split(" "));

/** First syllables of roles. */
const ROLE_WORDS = new Set(
  "truong pho giam bi chu hieu thu uy director secretary chair chairman chairperson head manager leader".split(
    " ",
  ),
);
export function isRoleWord(folded: string): boolean {
  return ROLE_WORDS.has(folded);
}

/** Between a role and the name behind it there is nothing but the body: no verb, no clause. */
const ROLE_BEFORE =
  /(?:trưởng|phó|giám đốc|bí thư|chủ tịch|chủ nhiệm|thư ký|chủ trì|ủy viên|viên|director|secretary|chair\w*|head|manager|leader)(?:[\s:–-]+[\p{L}.]+){0,8}?[\s:–-]*$/iu;
/** After the name a role follows a comma, a dash or "là". */
const ROLE_AFTER = /^\s*(?:[,(–-]|là\s|giữ chức|làm\s|is\s|was\s)/iu;

export function standsBeside(text: string, name: NameMention, clause: Span): boolean {
  const before = text.slice(Math.max(clause.start, name.span.start - 90), name.span.start);
  return ROLE_BEFORE.test(before) || ROLE_AFTER.test(text.slice(name.span.end, clause.end));
}

/** Modifiers that are nothing else: without them the office is another's. */
const DEPUTIES = new Set("pho deputy vice former".split(" "));

/** Whether a role stands there with a modifier that the question lacks, or without the question's. */
export function hasOtherModifier(words: readonly ContentWord[], around: string): boolean {
  const text = matchable(around);
  if (words.some((word) => DEPUTIES.has(word.folded) && presence(word, text) < 0.5)) return true;
  if (words.some((word) => MODIFIERS.has(word.folded))) return false;
  const first = words[0];
  if (first === undefined) return false;
  // "gđ" stands there as "giám đốc".
  const all = occurrences(first, text);
  // "Phó Chủ tịch … chủ trì": who leads a meeting holds no office by it.
  const second = words[1]?.position === first.position + 1 ? words[1].folded : "";
  const whole = all.filter(({ index }) => text.tokens[index + 1]?.folded === second);
  const places = whole.length > 0 ? whole : all;
  if (places.length === 0) return false;
  return places.every(({ index }) => MODIFIERS.has(text.tokens[index - 1]?.folded ?? ""));
}
