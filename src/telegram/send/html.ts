import type { Block, Run } from "./blocks.ts";

const tags = { bold: "b", italic: "i" } as const;

function escapeHtml(text: string): string {
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
  // Telegram folds away only what is longer than three lines.
  return `<blockquote expandable>${inner}</blockquote>`;
}

/** Blocks in Telegram's HTML. Everything in them is escaped; every tag is closed in its block. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join("\n");
}
