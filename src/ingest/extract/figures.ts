import type { Span } from "../../domain/document.ts";
import type { Figure } from "../../domain/ledger.ts";
import type { DateMention } from "../../text/dates.ts";
import type { NumberMention } from "../../text/numbers.ts";
import type { SentenceContext } from "./context.ts";
import { clauseOf, findSubject, type Subject } from "./subject.ts";
import { type Counted, countedThing, describe } from "./what.ts";
import { within } from "./within.ts";

/** The figures that one sentence or list item states. */
export function figuresOfSentence(context: SentenceContext): Figure[] {
  const rows: Figure[] = [];
  let who: string | null = null;
  let carried: string | null = null;
  let previousEnd = context.contentStart;
  for (const [index, mention] of context.figures.entries()) {
    const clause = clauseOf(context, index, previousEnd);
    const subject = findSubject(context, clause, mention);
    if (subject.who !== null) who = subject.who;
    // A new clause with a subject of its own carries nothing on.
    const between = context.text.slice(previousEnd, mention.extent.start);
    if (subject.subject !== null && /[;\n]/u.test(between)) carried = null;
    const counted = countedThing(context, mention, context.figures[index + 1]?.extent.start);
    const what = describe(mention, counted, subject, carried);
    // Qualifying figures ("đạt 40 % kế hoạch", "giảm 0,4 điểm") do not change what is spoken of.
    if (carried === null || subject.subject !== null) {
      const isShare =
        mention.unit?.class === "percent" || mention.unit?.class === "percentagePoint";
      if (!(isShare && carried !== null)) carried = aboutNext(subject, counted, what, mention);
    }
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
      evidence: covering(context.evidence, mention.span),
      span: mention.span,
    });
    previousEnd = Math.max(mention.extent.end, counted.end);
  }
  return rows.map((row, index) =>
    row.what === null ? { ...row, what: rows[index + 1]?.what ?? null } : row,
  );
}

/** "0-" at the end of a line and "12" in the next one are one range: the proof is where both stand. */
function covering(evidence: Span, { end }: Span): Span {
  return end <= evidence.end ? evidence : { start: evidence.start, end };
}

/** What later figures of the sentence are about when they name nothing themselves. */
function aboutNext(
  subject: Subject,
  counted: Counted,
  what: string | null,
  mention: NumberMention,
): string | null {
  const isShare = mention.unit?.class === "percent" || mention.unit?.class === "percentagePoint";
  if (isShare) return subject.subject ?? what;
  if (counted.noun !== null && subject.isVerbal && subject.subject !== null) {
    return `${subject.subject} ${counted.noun}`;
  }
  return what;
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

/** Dates further away than this have nothing to do with a figure. */
const NEAR = 1000;
const COMPARED =
  /(?:so với|so voi|hơn|than|compared (?:with|to)|versus|against|từ|from|quá hạn từ|giao tại|since)(?:\s(?:cùng kỳ|cuối|đầu|the|end of|năm|ngày|kế hoạch|thực hiện))*\s$/iu;

/** Whether a date is what a value is compared with rather than when it held. */
export function isCompared(text: string, date: DateMention): boolean {
  return COMPARED.test(text.slice(Math.max(0, date.span.start - 40), date.span.start));
}

/** The nearest date of the clause, else the last period before it, else the inherited one. */
function periodOf(
  context: SentenceContext,
  clause: Span,
  mention: NumberMention,
): { period: string | null; source: Figure["periodSource"] } {
  const { text } = context;
  const dates = within(context.dates, {
    start: mention.span.start - NEAR,
    end: mention.span.end + NEAR,
  }).filter((date) => date.kind === "date" && !isCompared(text, date));
  const inClause = dates.filter(({ span }) => {
    if (span.start < clause.start || span.end > clause.end) return false;
    // "Gia hạn … đến ngày 31/12: 13 đồng chí tán thành": the label's date is not the vote's.
    return (
      span.end > mention.span.start ||
      !text.slice(span.end, mention.span.start).includes(":") ||
      clause.start + 24 > span.start
    );
  });
  const nearest = inClause.reduce<DateMention | null>((best, date) => {
    return best === null || distance(date, mention) < distance(best, mention) ? date : best;
  }, null);
  if (nearest !== null) return { period: nearest.text, source: "stated" };
  const lead = dates.findLast(
    (date) => date.span.end <= mention.span.start && date.precision !== "day",
  );
  if (lead !== undefined) return { period: lead.text, source: "stated" };
  if (context.inheritedPeriod === null) return { period: null, source: null };
  return { period: context.inheritedPeriod, source: "inferred" };
}

function distance(date: DateMention, mention: NumberMention): number {
  return date.span.end <= mention.span.start
    ? mention.span.start - date.span.end
    : date.span.start - mention.span.end;
}
