import type { OffsetBreak } from "../domain/document.ts";

/** A text together with the way back to the text it was made from. */
export interface NormalizedText {
  readonly text: string;
  readonly offsets: readonly OffsetBreak[];
}

/**
 * What is looked at when cleaning: line ends other than `\n`, controls, invisible and
 * direction-changing characters (hostile documents hide words with them), spaces other than U+0020,
 * halves of surrogate pairs.
 */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]|[\u{e0000}-\u{e007f}]|\u034f|\p{Surrogate}/gu;
const LINE_END = /[\r\v\f\u0085\u2028\u2029]/u;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** Collects pieces of a text and where each came from. */
export class OffsetBuilder {
  private readonly pieces: string[] = [];
  private readonly breaks: OffsetBreak[] = [];
  private shift = Number.NaN;
  length = 0;

  /** @param original where `piece` starts in the original; must not decrease from call to call */
  append(piece: string, original: number): void {
    if (piece === "") return;
    if (original - this.length !== this.shift) {
      this.shift = original - this.length;
      this.breaks.push({ normalized: this.length, original });
    }
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** @param originalEnd length of the original, so that the end of the text leads to its end */
  finish(originalEnd: number): NormalizedText {
    if (this.length > 0 && originalEnd - this.length !== this.shift) {
      this.breaks.push({ normalized: this.length, original: originalEnd });
    }
    if (this.breaks.length === 0) this.breaks.push({ normalized: 0, original: 0 });
    return { text: this.pieces.join(""), offsets: this.breaks };
  }
}

/**
 * NFC, `\n` line ends, plain spaces (runs keep their length), nothing invisible. Offsets lead back
 * to `decoded`. Idempotent.
 */
export function normalizeText(decoded: string): NormalizedText {
  const cleaned = clean(decoded);
  const composed = compose(cleaned.text);
  if (composed === null) return cleaned;
  return { text: composed.text, offsets: chainOffsets(composed.offsets, cleaned.offsets) };
}

function clean(source: string): NormalizedText {
  const builder = new OffsetBuilder();
  let copied = 0;
  for (const match of source.matchAll(UNCLEAN)) {
    const found = match[0];
    const replacement = replacementOf(found, source.charCodeAt(match.index + 1));
    builder.append(source.slice(copied, match.index), copied);
    builder.append(replacement, match.index);
    copied = match.index + found.length;
  }
  builder.append(source.slice(copied), copied);
  return builder.finish(source.length);
}

function replacementOf(found: string, nextCode: number): string {
  if (found === "\r" && nextCode === 10) return "";
  if (LINE_END.test(found)) return "\n";
  if (SPACE.test(found)) return " ";
  const code = found.charCodeAt(0);
  return found.length === 1 && code >= 0xd800 && code <= 0xdfff ? "\ufffd" : "";
}

/** An ASCII character never composes with what stands before it, so runs may be treated alone. */
const RUN = /[\u0020-\u007e\n\t]?[^\u0020-\u007e\n\t]+/gu;
/** Hangul jamo compose without being marks. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;

interface Composition {
  /** The run in pieces that stand for each other, `from` before and `to` after. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A text has few different runs, and composing is slow: bounded memory. */
const MAX_CACHED_RUNS = 20_000;
const MAX_CACHED_LENGTH = 8;
const compositions = new Map<string, Composition | null>();

/** @returns `null` when the run is in NFC already */
function composeRun(run: string): Composition | null {
  const known = compositions.get(run);
  if (known !== undefined) return known;
  const composition = composeAnew(run);
  if (run.length <= MAX_CACHED_LENGTH) {
    if (compositions.size >= MAX_CACHED_RUNS) compositions.clear();
    compositions.set(run, composition);
  }
  return composition;
}

function composeAnew(run: string): Composition | null {
  const normalized = run.normalize("NFC");
  if (normalized === run) return null;
  const from = run.match(CLUSTER) ?? [];
  const to = from.map((cluster) => cluster.normalize("NFC"));
  return to.join("") === normalized ? { from, to } : { from: [run], to: [normalized] };
}

/** @returns `null` when `source` is in NFC already */
function compose(source: string): NormalizedText | null {
  if (source.normalize("NFC") === source) return null;
  const builder = new OffsetBuilder();
  let copied = 0;
  for (const match of source.matchAll(RUN)) {
    const composition = composeRun(match[0]);
    if (composition === null) continue;
    builder.append(source.slice(copied, match.index), copied);
    copied = match.index;
    for (const [index, part] of composition.to.entries()) {
      builder.append(part, copied);
      copied += (composition.from[index] as string).length;
    }
  }
  builder.append(source.slice(copied), copied);
  return builder.finish(source.length);
}

/**
 * Where offset `n` of the normalised text stands in the original. Inside a stretch that grew it
 * stays at or before the start of the next one.
 */
export function originalOffset(offsets: readonly OffsetBreak[], n: number): number {
  const index = breakBefore(offsets, n);
  const at = offsets[index];
  if (at === undefined) return n;
  const next = offsets[index + 1];
  const mapped = at.original + Math.max(0, n - at.normalized);
  return next === undefined ? mapped : Math.min(mapped, next.original);
}

/** Index of the last break at or before `n`, at least 0. */
function breakBefore(offsets: readonly OffsetBreak[], n: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] as OffsetBreak).normalized <= n) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offsets of a text made in two steps: `outer` leads to the text in between, `inner` from there on. */
export function chainOffsets(
  outer: readonly OffsetBreak[],
  inner: readonly OffsetBreak[],
): OffsetBreak[] {
  const chained: OffsetBreak[] = [];
  let shift = Number.NaN;
  const push = (normalized: number, original: number) => {
    if (original - normalized === shift) return;
    shift = original - normalized;
    const last = chained.at(-1);
    if (last !== undefined && last.normalized === normalized) chained.pop();
    chained.push({ normalized, original });
  };
  let at = 0;
  for (const [index, outerBreak] of outer.entries()) {
    const end = outer[index + 1]?.normalized ?? Number.POSITIVE_INFINITY;
    const toMiddle = outerBreak.original - outerBreak.normalized;
    push(outerBreak.normalized, originalOffset(inner, outerBreak.original));
    while (at < inner.length && (inner[at] as OffsetBreak).normalized <= outerBreak.original) at++;
    for (; at < inner.length; at++) {
      const innerBreak = inner[at] as OffsetBreak;
      if (innerBreak.normalized - toMiddle >= end) break;
      push(innerBreak.normalized - toMiddle, innerBreak.original);
    }
  }
  return chained;
}
