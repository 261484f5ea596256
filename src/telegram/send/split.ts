import { type Block, blockText, type Run } from "./blocks.ts";

/** Telegram's limit for the text of a message, in UTF-16 units after markup is read. */
const messageUnits = 4096;
/** Telegram drops styling beyond 100 entities a message without a word. */
const styledRunsLimit = 90;

function units(block: Block): number {
  return block.runs.reduce((sum, each) => sum + each.text.length, 0);
}

function styledRuns(block: Block): number {
  const quoted = block.kind === "quote" ? 1 : 0;
  return quoted + block.runs.filter((each) => each.style !== undefined).length;
}

function isEmpty(block: Block): boolean {
  return blockText(block).trim() === "";
}

/** Largest cut ≤ `limit` that splits no surrogate pair; at a line end or space when one is near. */
function cutPosition(text: string, limit: number): number {
  const earliest = Math.floor(limit / 2);
  for (const separator of ["\n", ". ", " "]) {
    const at = text.lastIndexOf(separator, limit - separator.length);
    if (at >= earliest) return at + separator.length;
  }
  const before = text.charCodeAt(limit - 1);
  const isHighSurrogate = before >= 0xd800 && before <= 0xdbff;
  return isHighSurrogate ? limit - 1 : limit;
}

/** Cuts a block that fits in no message into pieces that do, each with the block's kind. */
function cutBlock(block: Block, limit: number): Block[] {
  const pieces: Block[] = [];
  let runs: Run[] = [];
  let room = limit;
  let styled = 0;
  const close = () => {
    if (runs.length > 0) pieces.push({ kind: block.kind, runs });
    runs = [];
    room = limit;
    styled = 0;
  };
  for (const each of block.runs) {
    if (styled >= styledRunsLimit - 1) close();
    if (each.style !== undefined) styled += 1;
    let rest = each;
    while (rest.text.length > room) {
      // A new piece where this one is nearly full, so that no piece begins with a stump of a word.
      if (runs.length > 0 && (rest.whole === true || room < limit / 4)) {
        close();
        continue;
      }
      const at = cutPosition(rest.text, room);
      runs.push({ ...rest, text: rest.text.slice(0, at) });
      rest = { ...rest, text: rest.text.slice(at) };
      close();
      if (rest.style !== undefined) styled += 1;
    }
    if (rest.text !== "") {
      runs.push(rest);
      room -= rest.text.length;
    }
  }
  close();
  return pieces;
}

function trimmed(part: readonly Block[]): Block[] {
  const start = part.findIndex((block) => !isEmpty(block));
  if (start < 0) return [];
  return part.slice(start, part.findLastIndex((block) => !isEmpty(block)) + 1);
}

/**
 * Splits a long message between its blocks, and inside one only where it alone is too long: at a
 * line end, sentence or word where there is one, never inside a surrogate pair or a `whole` run.
 * Nothing but white space at the cuts is lost. Empty lines at both ends of a part are dropped.
 * @param limit UTF-16 units of visible text a part may have, ≥ 200
 * @returns parts in order, each ready to be sent; none for a message without text.
 */
export function splitMessage(blocks: readonly Block[], limit = messageUnits): Block[][] {
  const parts: Block[][] = [];
  let part: Block[] = [];
  let used = 0;
  let styled = 0;
  const add = (block: Block) => {
    used += units(block) + (part.length > 0 ? 1 : 0);
    styled += styledRuns(block);
    part.push(block);
  };
  const close = () => {
    let carried: Block[] = [];
    const last = part.at(-1);
    if (last?.keepWithNext === true && part.length > 1) {
      carried = [last];
      part = part.slice(0, -1);
    }
    const ready = trimmed(part);
    if (ready.length > 0) parts.push(ready);
    part = [];
    used = 0;
    styled = 0;
    for (const block of carried) add(block);
  };
  const fits = (block: Block) =>
    used + units(block) + (part.length > 0 ? 1 : 0) <= limit &&
    styled + styledRuns(block) <= styledRunsLimit;
  for (const block of blocks) {
    if (fits(block)) {
      add(block);
      continue;
    }
    const alone = units(block) <= limit && styledRuns(block) <= styledRunsLimit;
    for (const piece of alone ? [block] : cutBlock(block, limit)) {
      if (!fits(piece)) close();
      // What was carried along may leave too little room.
      if (!fits(piece)) {
        parts.push(trimmed(part));
        part = [];
        used = 0;
        styled = 0;
      }
      add(piece);
    }
  }
  close();
  if (part.length > 0) parts.push(trimmed(part));
  return parts.filter((each) => each.length > 0);
}
