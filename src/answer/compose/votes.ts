import type { Block, SourceDocument } from "../../domain/document.ts";
import type { Draft } from "../draft.ts";
import { layeredCoverage, matchable } from "../match.ts";
import { isHeldWithin, openingWords } from "./frame.ts";
import type { ComposeInput } from "./input.ts";
import { REJECTED } from "./rejected.ts";
import { composeSection } from "./section.ts";

/** "biểu quyết mấy việc", "tỷ lệ tán thành từng nội dung", "the vote on each item"; folded. */
const VOTED = /\b(?:bieu quyet|bo phieu|tan thanh|voted?|votes|voting)\b/u;
const EACH =
  /\b(?:tung|moi|cac|nhung|may) (?:noi dung|viec|van de|muc|to trinh|nghi quyet|khoan|phuong an)\b|\bnhung gi\b|\b(?:each|which|what) (?:items?|motions?|proposals?|resolutions?|decisions?)\b|\bwhat was (?:voted|put to)\b/u;
/** An item that tells how it was voted on: by a number of votes, a share of them, or by all. */
const VOTES =
  /(?:\d[\d.,]*(?:\s*\/\s*\d+)?\s*(?:%|\p{L}+(?:\s\p{L}+){0,2})?\s+|nhất trí |100% |unanimously )(?:biểu quyết )?(?:tán thành|đồng ý|nhất trí|in favou?r|approved)|(?:tán thành|đồng ý|in favou?r):?\s*\d/iu;
/** "đã thông qua những gì": what was passed, whether or not the paper counts the votes; folded. */
const PASSED =
  /\b(?<!(?:khong|chua)(?: duoc)? )(?:thong qua|phe duyet|chap thuan)(?! khong)\b|\b(?:approved?|adopted?|passed)\b/u;
const NOT = /\b(?:khong|chua|bi|not|rejected)\b/u;
/** How headings and items of a resolution begin. */
const PASSES =
  /^[^\p{L}]*(?:(?:Điều|Mục|Khoản|Article|Item)\s+\d+\s*[.:]\s*)?(?:Thông qua|Phê duyệt|Chấp thuận|Nhất trí|Approved|Adopted)(?!\p{L})/iu;
/** Words that ask for it; folded. */
const ASKING = new Set(
  "bieu quyet bo phieu tan thanh thong qua phe duyet chap thuan approve approved adopt adopted passed viec noi dung van de muc to trinh nghi ket qua ti le tung moi may vua roi hop phien cuoc gom lan luot vote votes voted item items motion motions result results meeting".split(
    " ",
  ),
);
/** Documents of the best passages that are looked through. */
const MAX_DOCUMENTS = 4;
const MIN_SHARE = 0.5;
const ITEMS = 0.8;

/** What a meeting voted on, item by item, where the question asks for all of it; else empty. */
export function composeVotes({ understanding, ranked, reader, entries }: ComposeInput): Draft[] {
  const { folded, essential, asks, periodText } = understanding;
  const passed = PASSED.test(folded) && !NOT.test(folded);
  if (!(passed || VOTED.test(folded)) || !EACH.test(folded) || asks.has("person")) return [];
  const about = essential.filter((word) => !word.soft && !ASKING.has(word.folded));
  const documentIds = [...new Set(ranked.passages.map(({ chunk }) => chunk.documentId))];
  let best: { document: SourceDocument; items: readonly Block[]; score: number } | null = null;
  for (const documentId of documentIds.slice(0, MAX_DOCUMENTS)) {
    const document = reader.document(documentId);
    const items = document === null ? [] : itemsVotedOn(document, passed);
    if (document === null || items.length < 2) continue;
    if (!isHeldWithin(entries.get(documentId), periodText)) continue;
    const texts = items.map(({ span }) => document.text.slice(span.start, span.end));
    const score = layeredCoverage(about, [
      [openingWords(entries.get(documentId), document), 1],
      [matchable(texts.join(" ")), ITEMS],
    ]);
    if (about.length > 0 && score < MIN_SHARE) continue;
    if (best === null || score > best.score) best = { document, items, score };
  }
  return best === null ? [] : composeSection(best);
}

/** @param passed whether only what was passed is meant, told by a count of votes or by how it begins */
function itemsVotedOn({ blocks, text }: SourceDocument, passed: boolean): readonly Block[] {
  return blocks.filter(({ kind, span }) => {
    const block = text.slice(span.start, span.end);
    if (passed && REJECTED.test(block)) return false;
    return (
      (kind === "listItem" && VOTES.test(block)) ||
      (passed && kind !== "tableRow" && PASSES.test(block))
    );
  });
}
