import type { IsoDate } from "../../domain/document.ts";
import { memoize } from "../memo.ts";

/** Tags that mark data in the prompts. Inside data their angle bracket is replaced. */
const TAG = /<(?=\s*\/?\s*(?:passage|question|history|rejected|document|system|user)\b)/giu;
/** Writing direction and control characters, which can make text look like something else. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text of strangers, made unable to close the tag that it stands in. */
export function fenced(text: string): string {
  return text
    .replace(INVISIBLE, (character) => (character === "\n" || character === "\t" ? character : ""))
    .replace(TAG, "‹");
}

/** The same for the value of an attribute: one line, no quotation mark. Passages share headings. */
const fencedLine = memoize(1000, (text) =>
  fenced(text).replace(/\s+/gu, " ").replaceAll('"', "”").replace(/[<>]/gu, "‹").trim(),
);

function fencedAttribute(text: string, maxLength = 160): string {
  return fencedLine(text).slice(0, maxLength);
}

export interface PromptPassage {
  readonly text: string;
  /** Title of the document. */
  readonly title: string;
  readonly date: IsoDate | null;
  /** Headings and column headers above it; empty where there are none. */
  readonly context: string;
}

/** Passages as the prompt has them, numbered from 1. */
export function fencePassages(passages: readonly PromptPassage[]): string {
  return passages
    .map(({ text, title, date, context }, i) => {
      const under = fencedAttribute(withoutTitle(context, title), 300);
      const attributes = [
        `n="${i + 1}"`,
        `document="${fencedAttribute(title)}"`,
        `date="${date ?? "unknown"}"`,
        ...(under === "" ? [] : [`under="${under}"`]),
      ];
      return `<passage ${attributes.join(" ")}>\n${fenced(text.trim())}\n</passage>`;
    })
    .join("\n");
}

/** The title leads every context, and stands in an attribute of its own. */
function withoutTitle(context: string, title: string): string {
  return context.startsWith(title)
    ? context.slice(title.length).replace(/^[\s·|:,-]+/u, "")
    : context;
}
