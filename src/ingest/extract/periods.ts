import type { SourceDocument } from "../../domain/document.ts";
import type { DateMention } from "../../text/dates.ts";
import { fold } from "../../text/fold.ts";
import { isCompared } from "./figures.ts";
import type { Statement } from "./statement.ts";

const PERIODS = new Set(["month", "quarter", "half", "nineMonths", "months", "year"]);
/** "Nhiệm vụ quý II": what comes, not what the figures below report. */
const AHEAD = /(?:nhiem vu|phuong huong|ke hoach|trien khai|plan|outlook|next)(?: \p{L}+){0,6}\s$/u;

/**
 * For each statement the period that figures without one of their own belong to: that of the
 * sentence before that leads in, else of the nearest heading, else of the title; `null` where none
 * says. Months and years count, single days do not.
 */
export function inheritedPeriods(
  document: SourceDocument,
  statements: readonly Statement[],
  dates: readonly DateMention[],
): (string | null)[] {
  const periods = dates.filter(({ precision }) => PERIODS.has(precision));
  let at = 0;
  const byLevel: { level: number; period: string | null }[] = [];
  let lead: string | null = null;
  let title: string | null = null;
  return statements.map((statement) => {
    const { block, span } = statement;
    while (at < periods.length && (periods[at] as DateMention).span.end <= span.start) at++;
    let own: DateMention | null = null;
    let ahead: DateMention | null = null;
    for (let i = at; i < periods.length; i++) {
      const date = periods[i] as DateMention;
      if (date.span.start >= span.end) break;
      const before = fold(
        document.text.slice(Math.max(span.start, date.span.start - 40), date.span.start),
      );
      if (!AHEAD.test(before) && !isCompared(document.text, date)) {
        own = date;
        break;
      }
      ahead ??= date;
    }
    if (block.kind === "heading") {
      own ??= ahead;
      while ((byLevel.at(-1)?.level ?? 0) >= block.level) byLevel.pop();
      byLevel.push({ level: block.level, period: own?.text ?? null });
      if (block.level === 1 && own !== null) title = own.text;
      lead = null;
      return null;
    }
    const inherited = lead ?? byLevel.findLast(({ period }) => period !== null)?.period ?? title;
    if (block.kind === "paragraph" && own !== null) lead = own.text;
    return inherited;
  });
}
