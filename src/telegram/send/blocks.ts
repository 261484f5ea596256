/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: "bold" | "italic";
  /** Never cut inside, like the citation mark `[12]`; at most 100 characters. */
  readonly whole?: true;
}

/** A line of a message. A line without text is an empty one, and the best place to cut. */
export interface Block {
  readonly kind: "line" | "quote";
  readonly runs: readonly Run[];
  /** Stays in one message with the next block where both fit. */
  readonly keepWithNext?: true;
}

/** Control characters, and marks that turn the direction of the text that follows them. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Makes foreign text (documents, file names, names of people) safe to show in a line: it cannot
 * overwrite, reverse or break what stands around it.
 */
export function showable(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(UNSAFE, (character) => (character === "\n" ? "\n" : character === "\t" ? " " : ""))
    .replace(LONE_SURROGATE, "\ufffd");
}

export function run(text: string, style?: Run["style"]): Run {
  return style === undefined ? { text: showable(text) } : { text: showable(text), style };
}

/** Lines of plain text; strings become runs without a style. */
export function line(...parts: readonly (string | Run)[]): Block {
  return {
    kind: "line",
    runs: parts.map((part) => (typeof part === "string" ? run(part) : part)),
  };
}

export function quote(...parts: readonly (string | Run)[]): Block {
  return { ...line(...parts), kind: "quote" };
}

export const emptyLine: Block = { kind: "line", runs: [] };

/** Plain sentences as blocks: one a line of `text`. */
export function lines(text: string): Block[] {
  return text.split("\n").map((each) => (each === "" ? emptyLine : line(each)));
}

export function blockText(block: Block): string {
  return block.runs.map((each) => each.text).join("");
}

/** What a reader sees, without any styling. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n");
}

export function bold(text: string): Run {
  return run(text, "bold");
}

export function italic(text: string): Run {
  return run(text, "italic");
}
