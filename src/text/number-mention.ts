import type { Span } from "../domain/document.ts";
import type { NumberKind, QualifierKind } from "./number-context.ts";
import type { Unit } from "./units.ts";

export interface Qualifier {
  readonly text: string;
  readonly span: Span;
  readonly kind: QualifierKind;
}

/** Anything numeric that a text states, recognised as what it is. */
export interface NumberMention {
  /** The value as written, without qualifier, scale word and unit: `13,2`, `14/15`, `hai`. */
  readonly span: Span;
  readonly text: string;
  readonly kind: NumberKind;
  readonly shape: "number" | "ratio" | "range";
  /**
   * `raw` times its scale word: `13,2 triệu` → 1.32e7. First part of a ratio, lower end of a range.
   * `null` unless `kind` is `figure`, `ordinal` or `listNumber`.
   */
  readonly value: number | null;
  readonly raw: number | null;
  /** Second part of a ratio, upper end of a range (scaled); else `null`. */
  readonly upper: number | null;
  /** As written: `triệu`, `nghìn tỷ`, `million`. */
  readonly scaleWord: string | null;
  readonly unit: Unit | null;
  /** Scale word and unit as they stand in the text after the value (before it: `USD 5`). */
  readonly unitSpan: Span | null;
  readonly qualifier: Qualifier | null;
  /** From qualifier or currency to the end of the unit. */
  readonly extent: Span;
  readonly inWords: boolean;
}

/** A mention that is no figure. */
export function simple(
  text: string,
  span: Span,
  kind: NumberKind,
  value: number | null = null,
): NumberMention {
  return {
    span,
    text: text.slice(span.start, span.end),
    kind,
    shape: "number",
    value,
    raw: value,
    upper: null,
    scaleWord: null,
    unit: null,
    unitSpan: null,
    qualifier: null,
    extent: span,
    inWords: false,
  };
}
