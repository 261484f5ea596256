import type { Span } from "../../domain/document.ts";

export type LabelKind = "deadline" | "owner" | "priority" | "status";

export interface Label {
  readonly kind: LabelKind;
  /** From the name of the label to the end of its value. */
  readonly span: Span;
  /** The value, trimmed. */
  readonly value: Span;
}

const NAMES: Readonly<Record<LabelKind, string>> = {
  deadline:
    "thời hạn(?: hoàn thành| thực hiện| mới)?|hạn mới|hạn chót|hạn hoàn thành|hạn cuối|hạn xử lý|hạn|thời gian hoàn thành|thời gian thực hiện|thời gian|hoàn thành trước|xong trước|deadline|due date|due by|due|target date|timeline|timeframe|completion date|by when|when",
  owner:
    "người phụ trách|đơn vị phụ trách|phụ trách|đơn vị chủ trì|chủ trì|người thực hiện|đơn vị thực hiện|người chịu trách nhiệm|chịu trách nhiệm|trách nhiệm|đầu mối|giao cho|owner|responsible person|responsible party|responsible|responsibility|assigned to|assignee|action by|action owner|lead|by whom|who",
  priority: "mức độ ưu tiên|ưu tiên|mức độ|priority|urgency",
  status: "trạng thái|tình trạng|status",
};

const LABEL = new RegExp(
  `(?:^|[.;,(\\[–—|-]\\s{0,2}|\\n\\s{0,8})[*_]{0,2}(?:${Object.entries(NAMES)
    .map(([kind, names]) => `(?<${kind}>${names})`)
    .join(
      "|",
    )})[*_]{0,2}\\s?[:：][*_]{0,2}\\s{0,2}|[–—,;(-]\\s{0,2}(?<due>due|hạn chót|hạn cuối|thời hạn|hạn|deadline)\\s(?:là\\s|ngày\\s){0,2}(?=[\\p{L}\\d])|\\.\\s{1,2}(?<bare>hạn|thời hạn|hạn chót)\\s(?:là\\s|ngày\\s|trước\\s){0,3}(?=\\d)`,
  "giu",
);
const VALUE_END = /[;)\]|\n]|[.,](?=\s|$)|\s[–—-]\s/u;
const MAX_VALUE = 90;

/** Fields such as "Thời hạn: 31/12/2023. Ưu tiên: cao." or "- due 13 October 2023" within `span`. */
export function findLabels(text: string, span: Span): Label[] {
  const piece = text.slice(span.start, span.end);
  const labels: Label[] = [];
  for (const match of piece.matchAll(LABEL)) {
    const groups = match.groups ?? {};
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    if (kind === undefined) continue;
    const from = match.index + match[0].length;
    const rest = piece.slice(from, from + MAX_VALUE);
    const stop = rest.search(VALUE_END);
    const end = from + (stop === -1 ? rest.length : stop);
    const lead = /^[.;,([–—|\n\s-]*/u.exec(match[0])?.[0].length ?? 0;
    const value = trim(text, { start: span.start + from, end: span.start + end });
    if (value.start >= value.end) continue;
    // A label at the very beginning of the text names its topic ("Chủ trì: đồng chí …").
    labels.push({
      kind: kind === "due" || kind === "bare" ? "deadline" : (kind as LabelKind),
      span: { start: span.start + match.index + lead, end: span.start + end },
      value,
    });
  }
  return labels;
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s*_]/u.test(text[from] as string)) from++;
  while (to > from && /[\s*_.]/u.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
