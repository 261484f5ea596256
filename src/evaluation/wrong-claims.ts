import { fold } from "../text/fold.ts";
import { type Expectation, type MatchOptions, says } from "./expectation.ts";
import { plainText, readStatement, type Statement } from "./statement.ts";

/** A stretch of an answer between two breaks: a sentence, or what stands between two commas. */
interface Fragment {
  readonly text: string;
  readonly statement: Statement;
  /** A comma, not the end of a sentence, stands before it. */
  readonly goesOn: boolean;
}

/** What is set against the answer, or named as no longer true, is not claimed; folded. */
const CONTRAST =
  /\b(?:khong phai|chu khong|thay vi|khac voi|dung nham|nham voi|truoc day|truoc do|truoc khi|so cu|cu la|ban dau|dieu chinh tu|lui tu|gia han tu|(?:tang|giam) tu|tu muc|so voi|bo qua|thay (?:cho|dong chi|ong|ba|anh)|ke nhiem|not|rather than|instead of|previously|formerly|compared (?:with|to)|versus|vs|(?:up|down) from|replac\w*|succeed\w*)\b/u;
/** Right before a figure, once the answer is complete: it is the plan or the starting point. */
const COMPARISON_VALUE =
  /(?:\b(?:tu|from)|\b(?:ke hoach|chi tieu|muc tieu|han|target|plan|deadline)(?: nam| ca nam)?(?: \d{4})?(?: la| of)?)(?: ngay| muc| khoang| gan| tren| duoi| vnd| usd| about)*\s*$/u;
const LONG_QUOTE = /["“«]([^"”»]{25,})["”»]/gu;

/**
 * Which of the wrong figures or names an answer gives as its answer. What is mentioned after the
 * right answer is complete is context, unless it is listed with it; contrasts never count.
 */
export function wrongClaims(
  text: string,
  must: readonly Expectation[],
  mustNot: readonly Expectation[],
  isQuote: (words: string) => boolean,
  options: MatchOptions,
): readonly string[] {
  if (mustNot.length === 0) return [];
  const unquoted = plainText(text).replace(LONG_QUOTE, (all, quoted: string) =>
    isQuote(quoted) ? " " : all,
  );
  const fragments = split(unquoted);
  const complete = completeAt(fragments, must, options);
  return mustNot
    .filter((wrong) =>
      fragments.some((fragment, at) => {
        if (!says(fragment.statement, wrong, { ...options, isStrict: true })) return false;
        if (CONTRAST.test(fold(fragment.text))) return false;
        if (at >= complete && isComparisonValue(fragment.text, wrong)) return false;
        return at <= complete || (at === complete + 1 && isBareItem(fragment, wrong));
      }),
    )
    .map(({ written }) => written);
}

function split(text: string): Fragment[] {
  return text.split(/[.;!?](?=\s|$)|\n+|[()]/u).flatMap((sentence) =>
    sentence
      .split(/,\s+/u)
      .map((part, i) => ({ text: part.trim(), goesOn: i > 0 }))
      .filter(({ text: part }) => part !== "")
      .map((part) => ({ ...part, statement: readStatement(part.text) })),
  );
}

/** Index of the fragment with which everything that must be said has been said; else Infinity. */
function completeAt(
  fragments: readonly Fragment[],
  must: readonly Expectation[],
  options: MatchOptions,
): number {
  if (must.length === 0) return Number.POSITIVE_INFINITY;
  for (let at = 0; at < fragments.length; at++) {
    const soFar = fragments.slice(0, at + 1).map(({ text }) => text);
    const statement = readStatement(soFar.join(" . "));
    if (must.every((expectation) => says(statement, expectation, options))) return at;
  }
  return Number.POSITIVE_INFINITY;
}

function firstAlternative({ alternatives }: Expectation): string {
  return alternatives[0]?.written ?? "";
}

function isComparisonValue(fragment: string, wrong: Expectation): boolean {
  const at = fragment.indexOf(firstAlternative(wrong));
  return COMPARISON_VALUE.test(fold(at < 0 ? fragment : fragment.slice(0, at)));
}

/** "A, B": the second of a list, not a statement of its own. */
function isBareItem({ text, goesOn }: Fragment, wrong: Expectation): boolean {
  const words = (of: string) => of.trim().split(/\s+/u).length;
  return goesOn && words(text) - words(firstAlternative(wrong)) <= 2;
}
