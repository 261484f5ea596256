import type { SourceDocument, Span } from "../../domain/document.ts";
import { splitSentences } from "../../text/sentences.ts";
import { plainClaim, rowText } from "../clauses.ts";
import type { Draft } from "../draft.ts";
import { layeredCoverage, matchable } from "../match.ts";
import { openingWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";

const VERDICT =
  "thông qua|chấp thuận|chấp nhận|phê duyệt|nhất trí|tán thành|đồng ý(?! đơn giá)|duyệt|xem xét";
/** "Đề xuất nào bị bác", "những nội dung không được thông qua", "which request was turned down". */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:nào|gì|những|các|nao|gi|nhung|cac)(?!\\p{L}).*(?:bị|bi)(?!\\p{L}).*(?:bác|bac|từ chối|tu choi|gạt|loại)",
    `(?:nào|gì|những|các|nao|gi|nhung|cac)(?!\\p{L}).*(?:không|chưa|khong|chua) (?:(?:được|duoc) (?:\\p{L}+ ){0,10}?)?(?:${VERDICT}|thong qua|chap thuan|phe duyet|dong y)`,
    `(?:bác|bác bỏ|từ chối|không (?:${VERDICT})) (?:\\p{L}+ ){1,4}(?:nào|gì)`,
    "(?:which|what)(?!\\p{L}).*(?:reject|turn(?:ed)? down|declin|refus|vot(?:ed?|ing) down|(?:not|n't) (?:be )?(?:approv|accept|agree|adopt|pass))",
  ].join("|")})`,
  "iu",
);
/** What can be turned down; people and places are not. */
const SUBJECT =
  /(?<!\p{L})(?:đề xuất|đề nghị|kiến nghị|nội dung|phương án|tờ trình|nghị quyết|vấn đề|việc|điều|khoản|mục|dự án|đề tài|cái|gì|de xuat|de nghi|kien nghi|noi dung|phuong an|to trinh|cai|gi|proposals?|requests?|items?|motions?|resolutions?|what)(?!\p{L})/iu;
/** A number beside it counts votes: "77 không đồng ý", "5 phiếu không tán thành". */
export const REJECTED = new RegExp(
  `(?<!\\p{L}|\\d\\s(?:(?:phiếu|người|ý kiến|thành viên|đại biểu|ủy viên|uỷ viên|đồng chí|cổ đông|votes|members)\\s)?)(?:(?:không|chưa)(?: được)? (?:${VERDICT})(?!\\p{L}|:?\\s\\d)|bị bác|bác bỏ|bác(?= (?:đề|kiến|phương|tờ))|từ chối|(?:not|n't) (?:be )?(?:approved?|accepted?|agreed?|adopted|passed)|rejected|declined|refused|turned down|voted down)(?!\\p{L})`,
  "iu",
);
/** How many voted for what was turned down, it says itself. */
const VOTES = /(?<!\p{L})(?:phiếu|phieu|votes?)(?!\p{L})/iu;
/** Words that ask for it; folded. */
const ASKING = new Set(
  "noi dung de xuat nghi kien to trinh phuong an viec van diem muc bi bac bo tu choi gat loai thong qua chap thuan nhan phe duyet nhat tri tan thanh dong y xem xet duoc bieu quyet hop cuoc proposal proposals request requests item items rejected reject turned turn down declined refused approved approve accepted agreed vote voted board".split(
    " ",
  ),
);
/** Documents of the best passages that are looked through. */
const MAX_DOCUMENTS = 4;
const MIN_SHARE = 0.6;
const OPENING = 0.9;
const MAX_DRAFTS = 5;
/** Longer blocks are cut to the sentences that say it. */
const MAX_BLOCK = 420;

/**
 * "Which proposal was turned down": what papers say was not approved.
 * @returns `null` where that is not asked
 */
export function composeRejected(input: ComposeInput): Draft[] | null {
  const { understanding, ranked, reader, entries } = input;
  const { asks, question, essential } = understanding;
  if ((asks.has("number") && !VOTES.test(question)) || asks.has("reason")) return null;
  if (!SUBJECT.test(question) || !ASKED.test(question)) return null;
  const about = essential.filter(({ folded, soft }) => !soft && !ASKING.has(folded));
  const documentIds = [...new Set(ranked.passages.map(({ chunk }) => chunk.documentId))];
  const found = documentIds.slice(0, MAX_DOCUMENTS).flatMap((documentId) => {
    const document = reader.document(documentId);
    if (document === null) return [];
    const opening = openingWords(entries.get(documentId), document);
    return rejectionsIn(document).map((span) => {
      const text = document.text.slice(span.start, span.end);
      const share = layeredCoverage(about, [
        [matchable(text), 1],
        [opening, OPENING],
      ]);
      return { text, share, support: [{ documentId, span }] };
    });
  });
  const most = Math.max(MIN_SHARE, ...found.map(({ share }) => share));
  const best = about.length === 0 ? found : found.filter(({ share }) => share >= most);
  return best.slice(0, MAX_DRAFTS).map(({ text, support }) => ({
    text: plainClaim(/\||\s{3,}/u.test(text) ? rowText(text) : text),
    support,
  }));
}

/** Where a document says that something was not approved, with what that was. */
function rejectionsIn({ text, blocks }: SourceDocument): Span[] {
  return blocks.flatMap((block) => {
    const { kind, span } = block;
    if (kind === "heading" || (kind === "tableRow" && block.isHeader)) return [];
    if (!REJECTED.test(text.slice(span.start, span.end))) return [];
    if (kind === "tableRow" || span.end - span.start <= MAX_BLOCK) return [span];
    const sentences = splitSentences(text, span);
    return sentences.flatMap(({ start, end }, i) => {
      const said = REJECTED.exec(text.slice(start, end));
      if (said === null) return [];
      // "Không thông qua do …" leans on the sentence before.
      return [{ start: said.index < 3 ? (sentences[i - 1]?.start ?? start) : start, end }];
    });
  });
}
