import { Parser } from "htmlparser2";
import { OversizedError } from "./piece.ts";

/** What a first look at a page found out, by the offset at which each element starts. */
export interface PageOutline {
  /** The article to read, `null` for the whole page. */
  readonly region: { readonly start: number } | null;
  /** Tables that only place things on the page. */
  readonly layoutTables: ReadonlySet<number>;
  /** Forms to leave out; one that wraps most of the page is no form. */
  readonly droppedForms: ReadonlySet<number>;
  readonly title: string | null;
}

interface Element {
  readonly name: string;
  readonly start: number;
  readonly lettersBefore: number;
  letters: number;
  hasTable: boolean;
  columns: number;
  widestRow: number;
  longestCell: number;
}

export const DROPPED = new Set(
  (
    "script style template noscript iframe svg canvas object embed video audio select button textarea " +
    "datalist head title map math"
  ).split(" "),
);
const FURNITURE = new Set(["nav", "aside"]);
/** Inside an article these hold its title and its source. */
const PAGE_FURNITURE = new Set(["header", "footer"]);

export function hidesItself(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inArticle: boolean,
): boolean {
  if (FURNITURE.has(name) || (PAGE_FURNITURE.has(name) && !inArticle)) return true;
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/iu.test(
    (attributes["style"] ?? "").slice(0, 2000),
  );
}

/** A table with cells longer than this holds text, not data. */
const MAX_DATA_CELL = 1500;
/** An article with less than this share of the page's articles is a teaser among others. */
const MIN_ARTICLE_SHARE = 0.5;
/** Real pages nest some tens deep; the parser's time grows with the square of the depth. */
const MAX_NESTING = 1000;
const MIN_ARTICLE_LETTERS = 200;

export function readOutline(source: string): PageOutline {
  const stack: Element[] = [];
  const tables: Element[] = [];
  const rows: Element[] = [];
  const articles: Element[] = [];
  const forms: Element[] = [];
  const layoutTables = new Set<number>();
  let letters = 0;
  let skipping = 0;
  let title = "";
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length + skipping > MAX_NESTING) {
        throw new OversizedError(
          `Expected at most ${MAX_NESTING} nested tags; save the page as text.`,
        );
      }
      if (name === "title" && title === "") inTitle = true;
      if (skipping > 0 || DROPPED.has(name) || hidesItself(name, attributes, true)) {
        skipping++;
        return;
      }
      const row = rows.at(-1);
      if ((name === "td" || name === "th") && row !== undefined) row.columns++;
      const outer = tables.at(-1);
      if (name === "table" && outer !== undefined) outer.hasTable = true;
      const element: Element = {
        name,
        start: parser.startIndex,
        lettersBefore: letters,
        letters: 0,
        hasTable: false,
        columns: 0,
        widestRow: 0,
        longestCell: 0,
      };
      stack.push(element);
      if (name === "table") tables.push(element);
      if (name === "tr") rows.push(element);
    },
    ontext(data) {
      if (inTitle && title.length < 500) title += data;
      if (skipping === 0) letters += data.replace(/\s+/gu, "").length;
    },
    onclosetag(name) {
      if (name === "title") inTitle = false;
      if (skipping > 0) {
        skipping--;
        return;
      }
      const element = stack.pop();
      if (element === undefined) return;
      element.letters = letters - element.lettersBefore;
      if (name === "table") tables.pop();
      if (name === "tr") rows.pop();
      const table = tables.at(-1);
      if (name === "tr" && table !== undefined) {
        table.widestRow = Math.max(table.widestRow, element.columns);
      } else if ((name === "td" || name === "th") && table !== undefined) {
        table.longestCell = Math.max(table.longestCell, element.letters);
      } else if (name === "table") {
        const isData =
          !element.hasTable && element.widestRow > 1 && element.longestCell <= MAX_DATA_CELL;
        if (!isData) layoutTables.add(element.start);
      } else if (name === "article" || name === "main") articles.push(element);
      else if (name === "form") forms.push(element);
    },
  });
  parser.write(source);
  parser.end();
  return {
    region: chooseRegion(articles),
    layoutTables,
    droppedForms: new Set(
      forms.filter((form) => form.letters < letters / 2).map((form) => form.start),
    ),
    title: cleanTitle(title),
  };
}

function chooseRegion(candidates: readonly Element[]): Element | null {
  const total = Math.max(0, ...candidates.map((candidate) => candidate.letters));
  const largest = (name: string) =>
    candidates
      .filter((candidate) => candidate.name === name && candidate.letters >= MIN_ARTICLE_LETTERS)
      .sort((a, b) => b.letters - a.letters)[0];
  const article = largest("article");
  if (article !== undefined && article.letters >= total * MIN_ARTICLE_SHARE) return article;
  return largest("main") ?? null;
}

/** "Hội nghị lần thứ 18 | Báo điện tử" → "Hội nghị lần thứ 18". */
function cleanTitle(title: string): string | null {
  const flat = title.replace(/\s+/gu, " ").trim();
  const name = /^(.{10,}?)\s[|»–—]\s/u.exec(flat)?.[1] ?? flat;
  return name === "" ? null : name.normalize("NFC");
}
