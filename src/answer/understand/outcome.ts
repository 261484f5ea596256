import { foldInPlace } from "../../text/fold.ts";
import type { Antecedent } from "./antecedent.ts";

/** How a follow-up opens. */
const OPENING = /^\s*(?:(?:thế|vậy|và|rồi|còn|thì)(?!\p{L})[\s,]*)+/iu;

/** "Thông báo 118 giao ai hoàn thành …?": what somebody was to do, where the question was who. */
export function taskIn(earlier: string): string {
  const given =
    /(?:giao(?: cho)?|yêu cầu|do|phân công) (?:ai|đơn vị nào|phòng nào|ban nào|cơ quan nào)\s+(?:chủ trì |phụ trách |lo )?(.+)$/iu;
  return given.exec(earlier)?.[1]?.replace(/[?\s]+$/u, "") ?? "";
}

/** What became of something: "có đạt không", "kết quả ra sao", "xong chưa", "was it done"; folded. */
const OUTCOME =
  /(?<!\p{L})(?:ket qua|(?:co |da )?(?:dat|hoan thanh|xong|lam|thuc hien)(?: duoc)?(?: (?:khong|chua|den dau))|den dau|tien do|ra sao|(?:was|is|has) (?:it|that|this)(?: been)? (?:done|completed|finished|met))(?!\p{L})/u;
/** Its deadline, told behind it. */
const DUE = /[,;]?\s(?:hạn|thời hạn|trước ngày|xong trước|due|by)(?:\s|:).*$/iu;

/** A question for what became of a task: the paper that gave it does not tell, so it is not named. */
export function outcomeOf(question: string, { start, end, text }: Antecedent): string | null {
  const rest = put(question, start, end, "");
  const asked = OUTCOME.exec(foldInPlace(rest.toLowerCase()));
  if (asked === null) return null;
  const when = rest.slice(0, asked.index).replace(OPENING, "").trim();
  return put(`${text.replace(DUE, "")} ${when} kết quả ra sao?`, 0, 0, "");
}

/** A text with something else in the place of a part of it. */
export function put(text: string, start: number, end: number, replacement: string): string {
  return `${text.slice(0, start)}${replacement}${text.slice(end)}`.replace(/\s{2,}/gu, " ").trim();
}
