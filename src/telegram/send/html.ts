import type { Block, Run } from "./blocks.ts";
import { blockText } from "./blocks.ts";

/** Quotes of more than about three lines on a phone are folded away. */
const longQuoteCharacters = 120;

const tags = { bold: "b", italic: "i", code: "code" } as const;

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function runHtml({ text, style }: Run): string {
  const escaped = escapeHtml(text);
  // Telegram refuses an entity around nothing but white space.
  if (style === undefined || text.trim() === "") return escaped;
  return `<${tags[style]}>${escaped}</${tags[style]}>`;
}

function blockHtml(block: Block): string {
  const inner = block.runs.map(runHtml).join("");
  if (block.kind === "line" || inner === "") return inner;
  const folded = blockText(block).length > longQuoteCharacters ? " expandable" : "";
  return `<blockquote${folded}>${inner}</blockquote>`;
}

/** Blocks in Telegram's HTML. Everything in them is escaped; every tag is closed in its block. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join("\n");
}
