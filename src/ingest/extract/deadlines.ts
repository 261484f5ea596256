import type { IsoDate, Span } from "../../domain/document.ts";
import type { DateMention } from "../../text/dates.ts";

export interface Deadline {
  /** As written, without the word that leads to it. */
  readonly text: string;
  readonly dueOn: IsoDate | null;
  /** With the words that lead to it (`trước ngày …`, `due …`). */
  readonly span: Span;
}

const STRONG_CUE =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn chót|thời hạn|hạn|đến hết|hết|xong|không muộn hơn|deadline|truoc|cham nhat|due(?: date)?|by|before|no later than|not later than|until|không quá|trước hết|sang|gia hạn.{0,60}đến)(?:\s(?:là|ngày|cuối|the|on|by|end of|đến|thứ\s(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|monday|tuesday|wednesday|thursday|friday|saturday|sunday)){0,3}[\s:,–-]{1,3}$/iu;
const WEAK_CUE =
  /(?:trong|vào|đến|tới|sáng|chiều|tối|hôm|vao|den|in|on|at|for|during|từ nay đến)(?:\s(?:ngày|giai đoạn|the|thời gian))?[\s:]{1,2}$/iu;
const NOT_A_DEADLINE =
  /(?:từ|kể từ|tính từ|from|since|of|as of|as at|dated|held on|ban hành|tổng kết|kế hoạch|phiên họp|so với)(?:\sngày)?\s$/iu;
const RECURRING =
  /^\s(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|năm)|^\s(?:each|every|of each|of every)\s(?:week|month|quarter|year)/iu;

const RELATIVE: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:trong|ngay|vào|trước|đầu|giữa|cuối|sáng|chiều|tối|hết|xong|đến)\s){0,3}(?:tuần|tháng|quý|năm|kỳ|học kỳ)\s(?:này|nay|tới|sau|kế tiếp)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:trong|ngay|vào|trước|sáng|chiều|tối|hết|đến|cuối|đầu)\s){0,3}(?:ngày mai|ngày kia|hôm nay|chiều nay|tối nay|sáng nay|sáng mai|chiều mai|mai)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:trước|đến)\s\d{1,2}\s?(?:giờ|h)(?:\s?\d{2})?\s)?(?:(?:trong|ngay|vào|trước|sáng|chiều|tối|hết|đến|ngày)\s){0,3}(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:\s(?:tuần|tháng)?\s?(?:này|tới|sau|tuần này|tuần tới|tuần sau|(?:hằng|hàng|mỗi)\stuần))?(?!\p{L})/giu,
  /(?<!\p{L})(?:trong|hết|trước|đến|vào)\s(?:cuối\s)?(?:năm học|năm|tháng|tuần|quý|học kỳ\s(?:I{1,2}|[12]))(?=[\s]*(?:[.,;)]|$))/giu,
  /(?<!\p{L})(?<!tháng\s)cuối\s(?:tháng|tuần|quý|năm)(?=[\s]*(?:[.,;)]|$))/giu,
  /(?<!\p{L})(?:trong vòng|trong|sau|chậm nhất)\s\d{1,3}\s(?:ngày làm việc|ngày|tuần|tháng|giờ)(?!\s(?:đầu|cuối|qua|vừa)(?!\p{L}))(?:\s(?:kể từ|từ|sau|tính từ)[^.;,]{1,40})?/giu,
  /(?<!\p{L})(?:hằng|hàng)\s(?:ngày|tuần|tháng|quý|năm)(?!\p{L})/giu,
  /(?<!\p{L})trước\s(?:kỳ họp|cuộc họp|phiên họp|hội nghị|đại hội|buổi họp)[^.;,]{0,30}/giu,
  /(?<!\p{L})(?:by|before|until|due|on|at|for)\s(?:the\s)?(?:end of(?: the| this| next)?\s(?:day|week|month|quarter|year|term)|close of business|cob|eod|next\s(?:meeting|week|month|board meeting|session)|following meeting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight)(?:\snext week)?(?!\p{L})/giu,
  /(?<!\p{L})(?:next|this)\s(?:week|month|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/giu,
  /(?<!\p{L})within\s(?:the next\s)?(?:\d{1,3}|one|two|three|four|five|six|seven|ten)\s(?:working |business |calendar )?(?:days|weeks|months|hours|day|week|month)(?:\sof\s[^.;,]{1,30})?/giu,
  /(?<!\p{L})(?:tomorrow|immediately|asap|as soon as possible|monthly|quarterly|weekly)(?=[\s]*(?:[.,;)]|$))/giu,
];

/**
 * The deadline that a clause states. `label` is the value of a field such as "Thời hạn:", which
 * goes before everything else.
 * @param dates the document's dates, in order
 * @param heldOn periods that had ended by then are no deadlines
 */
export function findDeadline(
  text: string,
  clause: Span,
  dates: readonly DateMention[],
  label: Span | null,
  heldOn: IsoDate | null = null,
): Deadline | null {
  if (label !== null) {
    const date = dates.find(
      (d) => d.kind === "date" && d.span.start >= label.start && d.span.end <= label.end,
    );
    const written = date?.text ?? text.slice(label.start, label.end).trim();
    return written === "" ? null : { text: written, dueOn: date?.to ?? null, span: label };
  }
  let best: Deadline | null = null;
  let rank = 0;
  for (const date of dates) {
    if (date.kind !== "date" || date.span.start < clause.start || date.span.end > clause.end)
      continue;
    const from = Math.max(clause.start, date.span.start - 76);
    const before = text.slice(from, date.span.start);
    const strong = STRONG_CUE.exec(before);
    const cue = strong ?? (NOT_A_DEADLINE.test(before) ? null : WEAK_CUE.exec(before));
    if (cue === null || /\p{L}$/u.test(before.slice(0, cue.index))) continue;
    if (strong === null && heldOn !== null && date.to !== null && date.to < heldOn) continue;
    const score = strong === null ? 1 : 2;
    if (score < rank) continue;
    rank = score;
    const tail = RECURRING.exec(text.slice(date.span.end, date.span.end + 16))?.[0] ?? "";
    best = {
      text: date.text + tail,
      dueOn: tail === "" ? date.to : null,
      span: { start: from + cue.index, end: date.span.end + tail.length },
    };
  }
  if (best !== null) return best;
  const relative = relativeDeadline(text, clause);
  if (relative === null) return null;
  // "trước thứ Tư (9/4)": the brackets say which.
  const exact = dates.find(
    ({ kind, span }) =>
      kind === "date" && span.start >= relative.span.end && span.start - relative.span.end < 3,
  );
  if (exact === undefined || text.slice(relative.span.end, exact.span.start).trim() !== "(")
    return relative;
  return {
    text: exact.text,
    dueOn: exact.to,
    span: { start: relative.span.start, end: exact.span.end },
  };
}

function relativeDeadline(text: string, clause: Span): Deadline | null {
  const piece = text.slice(clause.start, clause.end);
  for (const pattern of RELATIVE) {
    for (const match of piece.matchAll(pattern)) {
      // "bà Triệu Thị Mai": a name is no day.
      if (match[0] === "Mai") continue;
      const start = clause.start + match.index;
      return {
        text: match[0].trim(),
        dueOn: null,
        span: { start, end: start + match[0].length },
      };
    }
  }
  return null;
}
