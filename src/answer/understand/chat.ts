import { fold } from "../../text/fold.ts";
import { isEnglish } from "./language.ts";
import { isPlain } from "./words.ts";

/** Short forms of chats that stand for one thing only, whatever they stand beside. */
const FORMS =
  "không: ko hok hông hong hem hk kg khg hôg|được: dc đc đuoc đwọc|bao nhiêu: bn bnh bnhiu bnhiêu bnhieu|" +
  "gì: j|vậy: z dzậy zậy v|với: vs|người: ng ngừi ngưi|nước: nc|trước: trc trk trươc|làm: lm|như thế nào: ntn nhtn|" +
  "bao giờ: bgiờ bgio bjo|hôm nay: hnay|hôm qua: hqua|hôm nào: hnào hnao|thế nào: tnao tnào|đồng chí: đ/c d/c|báo cáo: b/c|" +
  "yêu cầu: y/c|về việc: v/v|cũng: cx cũg|việc: vc|chưa: chx|rồi: rùi ròi ùi|mới: ms|những: nhg nhữg|" +
  "đang: đg đag|trong: trog tr0ng|thông tin: ttin|công ty: cty cti|tổng công ty: tcty|sản xuất: sx";

const meant = new Map<string, string>();
for (const line of FORMS.split("|")) {
  const [phrase = "", forms = ""] = line.split(": ");
  for (const form of forms.split(" ")) meant.set(form, phrase);
}
const FORM = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${[...meant.keys()]
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}\\p{N}/-])`,
  "gu",
);
/** "6th đầu năm", "bn tr", "t9": a weekday may be meant by t2 to t7. */
const MONTHS = /(?<![\p{L}\p{N}/.-])(\d{1,2})(?:th|thg)(?![\p{L}\p{N}])/gu;
const MONTH =
  /(?<![\p{L}\p{N}/.-])t\.?(1|8|9|1[0-3]|[2-7](?=\/\d| năm| nam| \d{4}))(?![\p{L}\p{N}])/gu;
/** "bao h", "mấy h". */
const HOURS = /(?<=(?:bao|mấy|may) )h(?![\p{L}\p{N}])/giu;
/** "có đạt ko", "đúng k": alone it may be a measure. */
const NOT_AT_END = /(?<=\p{L} )k(?=\s*[?.!]*$)/u;

/** The short forms of chats written out, with diacritics where the question has some. */
export function writtenOut(question: string): string {
  if (isEnglish(question)) return question;
  const plain = isPlain(question);
  const own = (phrase: string): string => (plain ? fold(phrase) : phrase);
  return question
    .replace(MONTHS, (_, count: string) => `${count} ${own("tháng")}`)
    .replace(MONTH, (_, month: string) => `${own("tháng")} ${month}`)
    .replace(HOURS, own("giờ"))
    .replace(NOT_AT_END, own("không"))
    .replace(FORM, (form) => own(meant.get(form) ?? form));
}
