import type { Citation, Claim } from "../domain/answer.ts";
import { sameNumber } from "../text/same-number.ts";
import { type DatePart, type NumberPart, readStatement, type Statement } from "./statement.ts";

/** How well citations support the claims of one answer, 0…1 each; `null` without claims or citations. */
export interface Support {
  /** Share of the claims that all their citations together support. */
  readonly recall: number | null;
  /** Share of the citations of claims that are needed or support a part themselves. */
  readonly precision: number | null;
}

/** Share of a claim's content words that quotes must hold to support it, and to support a part. */
const ENOUGH_WORDS = 0.6;
const SOME_WORDS = 0.3;
/** A claim with fewer words has too few to take a share of: its figures decide. */
const FEW_WORDS = 3;

/** Words that carry a sentence and no fact, and those that frame a calculation; folded. */
const EMPTY_WORDS = new Set(
  "va cua cac cho la co da duoc trong tai tren voi ve theo nhu tu den do thi ma khi nay o se dang cung tang giam chenh lech lon hon dung khong van ban neu the a an of in on at to for by with from and or is are was were be up down yes no says document difference larger".split(
    " ",
  ),
);

/**
 * Citation recall and precision as ALCE defines them (Gao et al. 2023, "Enabling Large Language
 * Models to Generate Text with Citations"), with a check by code in the place of its entailment
 * model: quotes support a claim when they state all its figures and days (a calculation that the
 * claim shows counts) and most of its content words. A source's title and date belong to its quote.
 */
export function citationSupport(claims: readonly Claim[], citations: readonly Citation[]): Support {
  let supported = 0;
  let cited = 0;
  let relevant = 0;
  for (const claim of claims) {
    const sources = claim.citations.flatMap((index) => citations[index] ?? []).map(sourceText);
    const statement = readStatement(claim.text);
    const isSupported = supports(statement, sources, "whole");
    if (isSupported) supported++;
    cited += claim.citations.length;
    if (!isSupported) continue;
    sources.forEach((source, i) => {
      const others = sources.filter((_, j) => j !== i);
      if (supports(statement, [source], "part") || !supports(statement, others, "whole")) {
        relevant++;
      }
    });
  }
  return {
    recall: claims.length === 0 ? null : supported / claims.length,
    precision: cited === 0 ? null : relevant / cited,
  };
}

function sourceText({ title, date, quote }: Citation): string {
  return `${title}\n${date ?? ""}\n${quote}`;
}

function supports(claim: Statement, sources: readonly string[], extent: "whole" | "part"): boolean {
  if (sources.length === 0) return false;
  const source = readStatement(sources.join("\n\n"));
  const facts = claim.parts.filter((part) => part.kind !== "word");
  const stated = facts.filter((fact) =>
    fact.kind === "date" ? statesDate(source, fact) : statesNumber(source, fact),
  );
  const share = wordShare(claim, source);
  if (extent === "part") return stated.length > 0 || share >= SOME_WORDS;
  const rest = facts.filter((fact) => !stated.includes(fact));
  const operands = stated.filter((fact) => fact.kind === "number");
  const isCalculated = rest.every((fact) => fact.kind === "number" && follows(fact, operands));
  if (rest.length > 0) return isCalculated;
  return share >= ENOUGH_WORDS;
}

function statesDate({ parts }: Statement, date: DatePart): boolean {
  return parts.some(
    (part) =>
      part.kind === "date" &&
      part.day === date.day &&
      part.month === date.month &&
      (date.year === null || part.year === null || part.year === date.year),
  );
}

/** A scale word may stand apart from its figure, in a column's header. */
function statesNumber({ parts }: Statement, number: NumberPart): boolean {
  const factor = (number.scaled[0] ?? 0) / (number.readings[0] || 1);
  const hasScale = parts.some(
    (part) => part.kind === "word" && SCALE_FACTORS[part.folded] === factor,
  );
  return parts.some((part) => {
    if (part.kind !== "number") return false;
    if (meet(part.scaled, number.scaled)) return true;
    return (!number.isScaled || hasScale) && meet(part.readings, number.readings);
  });
}

const SCALE_FACTORS: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  thousand: 1e3,
  trieu: 1e6,
  million: 1e6,
  ty: 1e9,
  ti: 1e9,
  billion: 1e9,
};

function meet(some: readonly number[], others: readonly number[]): boolean {
  return some.some((a) => others.some((b) => sameNumber(a, b)));
}

/** Whether a number is the sum, difference or percentage of two operands that the claim shows. */
function follows(result: NumberPart, operands: readonly NumberPart[]): boolean {
  return operands.some((left, i) =>
    operands.some((right, j) => {
      if (i === j) return false;
      const pairs = [
        [left.scaled[0] ?? 0, right.scaled[0] ?? 0],
        [left.readings[0] ?? 0, right.readings[0] ?? 0],
      ] as const;
      return pairs.some(([a, b]) => {
        const results = [a + b, a - b, ...(b === 0 ? [] : [(100 * a) / b, (100 * (a - b)) / b])];
        return [...result.scaled, ...result.readings].some((value) =>
          results.some((expected) => closeTo(value, expected)),
        );
      });
    }),
  );
}

/** Percentages are given rounded. */
function closeTo(value: number, expected: number): boolean {
  return sameNumber(value, expected) || Math.round(expected * 10) / 10 === value;
}

function wordShare(claim: Statement, source: Statement): number {
  const words = claim.parts.flatMap((part) =>
    part.kind === "word" && !EMPTY_WORDS.has(part.folded) ? [part.key] : [],
  );
  if (words.length < FEW_WORDS) return 1;
  const present = new Set(source.parts.flatMap((part) => (part.kind === "word" ? [part.key] : [])));
  return words.filter((word) => present.has(word)).length / words.length;
}
