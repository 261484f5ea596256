import type { Span } from "../../domain/document.ts";
import type { Figure } from "../../domain/ledger.ts";
import type { DateMention } from "../../text/dates.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { SentenceContext } from "./context.ts";
import { clauseOf, findSubject } from "./subject.ts";
import { countedThing, describe } from "./what.ts";

/** The figures that one sentence or list item states. */
export function figuresOfSentence(context: SentenceContext): Figure[] {
  const rows: Figure[] = [];
  let who: string | null = null;
  let subject: string | null = null;
  let previousEnd = context.contentStart;
  for (const [index, mention] of context.figures.entries()) {
    const clause = clauseOf(context, index, previousEnd);
    const found = findSubject(context, clause, mention);
    if (found.who !== null) who = found.who;
    const counted = countedThing(context, mention, context.figures[index + 1]?.extent.start);
    const what = describe({
      mention,
      counted,
      own: found.subject,
      carried: subject,
      verb: found.verb,
    });
    if (found.subject !== null) subject = found.subject;
    else if (counted.noun !== null && mention.unit?.class === "count") subject = what;
    const { period, source } = periodOf(context, clause, mention);
    rows.push({
      value: mention.text,
      amount: mention.value,
      amountTo: mention.upper,
      shape: mention.shape,
      qualifier: mention.qualifier?.text ?? null,
      unit: unitOf(context.text, mention, counted.head),
      what,
      who,
      period,
      periodSource: source,
      evidence: context.evidence,
      span: mention.span,
    });
    previousEnd = mention.extent.end;
  }
  return rows;
}

/** Unit as written, scale word included; a counted noun that is no known unit counts as one. */
export function unitOf(text: string, mention: NumberMention, head: string | null): string | null {
  const { unitSpan, unit, scaleWord } = mention;
  if (unitSpan === null) return head;
  if (unitSpan.start < mention.span.start) {
    return scaleWord === null ? (unit?.text ?? null) : `${unit?.text ?? ""} ${scaleWord}`.trim();
  }
  const written = text.slice(unitSpan.start, unitSpan.end).replace(/\s+/gu, " ");
  return unit === null && head !== null ? `${written} ${head}` : written;
}

/** A day by which something happens is a deadline, hardly the period of a count. */
function periodOf(
  context: SentenceContext,
  clause: Span,
  mention: NumberMention,
): { period: string | null; source: Figure["periodSource"] } {
  const inClause = context.dates.filter(
    (date) =>
      date.kind === "date" && date.span.start >= clause.start && date.span.end <= clause.end,
  );
  const nearest = inClause.reduce<DateMention | null>((best, date) => {
    return best === null || distance(date, mention) < distance(best, mention) ? date : best;
  }, null);
  if (nearest !== null) return { period: nearest.text, source: "stated" };
  const lead = context.dates.filter(
    (date) =>
      date.kind === "date" && date.span.end <= mention.span.start && date.precision !== "day",
  );
  const first = lead.at(-1);
  if (first !== undefined) return { period: first.text, source: "stated" };
  if (context.inheritedPeriod === null) return { period: null, source: null };
  return { period: context.inheritedPeriod, source: "inferred" };
}

function distance(date: DateMention, mention: NumberMention): number {
  return date.span.end <= mention.span.start
    ? mention.span.start - date.span.end
    : date.span.start - mention.span.end;
}
