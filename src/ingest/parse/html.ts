import { Parser } from "htmlparser2";
import type { OffsetBreak } from "../../domain/document.ts";
import { DROPPED, hidesItself, type PageOutline, readOutline } from "./html-outline.ts";
import { HtmlWriter } from "./html-writer.ts";
import type { LineHints } from "./piece.ts";

/** The visible text of a page as lines, with what its tags said about them. */
export interface HtmlPage {
  readonly text: string;
  /** From `text` back into the page's source. */
  readonly offsets: readonly OffsetBreak[];
  readonly hints: LineHints;
  /** Of the `<title>` element, without the site's name; `null` where there is none. */
  readonly title: string | null;
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure " +
    "footer form header hr main nav ol p pre section summary ul table caption tbody thead tfoot"
  ).split(" "),
);
const BOLD = new Set(["b", "strong", "th"]);

/**
 * Block tags become lines, lists get markers, tables become rows between pipes. Furniture of the
 * page (navigation, scripts, forms, hidden parts) is left out, and everything outside the article
 * where the page marks one.
 */
export function readHtml(source: string): HtmlPage {
  const outline = readOutline(source);
  const page = render(source, outline);
  // A page whose furniture swallowed everything (an unclosed <nav>) is read as a whole.
  return page.text.trim() === "" ? render(source, null) : page;
}

function render(source: string, outline: PageOutline | null): HtmlPage {
  const writer = new HtmlWriter();
  const region = outline?.region ?? null;
  let skipping = 0;
  let inside = region === null ? 1 : 0;
  let articleDepth = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0) {
          skipping++;
          return;
        }
        if (inside === 0 && parser.startIndex === region?.start) inside = 1;
        else if (inside > 0 && region !== null) inside++;
        const isForm = name === "form" && outline?.droppedForms.has(parser.startIndex) === true;
        const isFurniture =
          outline !== null && (isForm || hidesItself(name, attributes, articleDepth > 0));
        if (DROPPED.has(name) || isFurniture) {
          skipping = 1;
          return;
        }
        if (name === "article" || name === "main") articleDepth++;
        if (inside > 0)
          open(writer, name, attributes, outline?.layoutTables.has(parser.startIndex) === true);
      },
      ontext(data) {
        if (skipping === 0 && inside > 0) writer.write(data, parser.startIndex);
      },
      onclosetag(name) {
        if (skipping > 1) {
          skipping--;
          return;
        }
        const wasDropped = skipping === 1;
        skipping = 0;
        if (!wasDropped) {
          if (name === "article" || name === "main") articleDepth--;
          if (inside > 0) close(writer, name);
        }
        if (inside > 0 && region !== null) inside--;
      },
    },
    { decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return { ...writer.finish(source.length), title: outline?.title ?? null };
}

function open(
  writer: HtmlWriter,
  name: string,
  attributes: Readonly<Record<string, string>>,
  isLayout: boolean,
): void {
  if (/^h[1-6]$/u.test(name)) writer.startHeading(Number(name[1]));
  else if (name === "br") writer.lineBreak();
  else if (name === "ul" || name === "ol") {
    writer.startList(name === "ol", Number.parseInt(attributes["start"] ?? "1", 10));
  } else if (name === "li") writer.startItem();
  else if (name === "table") writer.startTable(isLayout);
  else if (name === "tr") writer.startRow();
  else if (name === "td" || name === "th") {
    writer.startCell(name === "th", spanOf(attributes["colspan"]), spanOf(attributes["rowspan"]));
  } else if (BLOCKS.has(name)) writer.blockBreak();
  if (BOLD.has(name)) writer.bold(1);
}

function close(writer: HtmlWriter, name: string): void {
  if (BOLD.has(name)) writer.bold(-1);
  if (/^h[1-6]$/u.test(name)) writer.endHeading();
  else if (name === "ul" || name === "ol") writer.endList();
  else if (name === "li") writer.itemBreak();
  else if (name === "table") writer.endTable();
  else if (name === "tr") writer.endRow();
  else if (name === "td" || name === "th") writer.endCell();
  else if (BLOCKS.has(name)) writer.blockBreak();
}

/** Spans are hostile too: at most 50. */
function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return span >= 1 ? Math.min(span, 50) : 1;
}
