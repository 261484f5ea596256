import { plainClaim } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { coverage, layeredCoverage, matchable } from "../match.ts";
import type { Evidence } from "../rerank.ts";
import type { Ask } from "../understand/asks.ts";
import type { ComposeInput } from "./input.ts";

/** "… có được duyệt không", "có chịu … không", "được trả lời sao"; folded. */
const ASKED =
  /\b(?:duoc|co|chiu|da)\s(?:[^\s,]+\s){0,8}?(?:duyet|thong qua|chap thuan|chap nhan|dong y|tan thanh|dong tinh|nhat tri|cho phep|xem xet)(?:\s[^\s,]+){0,3}?\s(?:khong|chua|ko|k|hong)(?=[\s?]*$)|\bco chiu\s.*\s(?:khong|ko|k|hong)[\s?]*$|\b(?:tra loi|quyet|giai quyet|ket luan)\s(?:la\s)?(?:sao|the nao|ra sao|nhu the nao)(?=[\s?]*$)|^(?:did|was|were|has|have|is)\b.*\b(?:approve|accept|agree|grant|allow|reject)/u;
/** What decides; a number behind it counts votes. */
const DECIDES =
  /(?<!\p{L})(?:(?:không|chưa)(?: được)? )?(?:đồng ý|chấp thuận|chấp nhận|thông qua|phê duyệt|duyệt|nhất trí|thống nhất|xem xét)(?!\p{L}|\s\d)|(?<!\p{L})(?:bác bỏ|bác(?= (?:đề|kiến|phương|tờ))|từ chối|approved|accepted|agreed|granted|rejected|declined|turned down)(?!\p{L})/iu;
/** What somebody says in a discussion, or asks for, decides nothing. */
const SPOKEN = /^[^\p{L}]*(?:Ông|Bà|Đồng chí)\s[^:]{3,90}:|(?<!\p{L})cho rằng(?!\p{L})/u;
/** Words that ask for a decision; folded. */
const ASKING = new Set(
  "de xuat nghi kien xin chiu duoc duyet thong qua chap thuan nhan dong y tan thanh tinh nhat tri cho phep xem xet tra loi quyet giai ket luan proposal request approve approved accept accepted agree agreed grant granted allow allowed reject rejected".split(
    " ",
  ),
);
const OTHERWISE: readonly Ask[] = "number percent date deadline person reason list task agree most"
  .split(" ")
  .map((ask) => ask as Ask);
/** Shares of what is asked about that the sentence itself, and all that frames it, must tell. */
const MIN_OWN = 0.33;
const MIN_TOLD = 0.5;

/** Whether something was approved: the sentence that decides on it, not the one that proposes it. */
export function composeDecision({ understanding, ranked: { evidence } }: ComposeInput): Draft[] {
  const { asks, folded, essential } = understanding;
  if (OTHERWISE.some((ask) => asks.has(ask)) || !ASKED.test(folded.toLowerCase())) return [];
  const about = essential.filter((word) => !ASKING.has(word.folded));
  const found = evidence.flatMap((item) => {
    if (!DECIDES.test(item.text) || SPOKEN.test(item.text)) return [];
    const lead = coverage(about, item.words) < MIN_OWN ? leadOf(item, evidence) : undefined;
    const text = lead === undefined ? item.text : `${lead.text} ${item.text}`;
    const words = matchable(text);
    const own = coverage(about, words);
    const told = layeredCoverage(about, [
      [words, 1],
      [item.document, 0.9],
      [item.context, 0.4],
    ]);
    if (own < MIN_OWN || told < MIN_TOLD) return [];
    return [{ text, told, sentences: lead === undefined ? [item] : [lead, item] }];
  });
  const best = found.sort((a, b) => b.told - a.told)[0];
  if (best === undefined) return [];
  const support = best.sentences.map(({ documentId, span }) => ({ documentId, span }));
  return [{ text: plainClaim(best.text), support }];
}

/** "Không thông qua; giữ mức cũ." leans on the sentence before. */
function leadOf(item: Evidence, evidence: readonly Evidence[]): Evidence | undefined {
  if ((DECIDES.exec(item.text)?.index ?? 0) > 0) return undefined;
  return evidence.find(
    ({ documentId, span, passage, text }) =>
      documentId === item.documentId &&
      !DECIDES.test(text) &&
      passage.chunk === item.passage.chunk &&
      item.span.start - span.end >= 0 &&
      item.span.start - span.end < 3,
  );
}
