import type { Spelling } from "./spelling.ts";
import { type FoundUnit, skipGap } from "./units.ts";

const VIETNAMESE = new Map(
  Object.entries({
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tr: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
    trăm: 1e2,
    k: 1e3,
    thousand: 1e3,
    million: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
    hundred: 1e2,
  }),
);
/** Short forms that are also other words: only right behind the digits or after a currency. */
const PLAIN = new Map(
  Object.entries({ nghin: 1e3, ngan: 1e3, van: 1e4, trieu: 1e6, ty: 1e9, ti: 1e9, tram: 1e2 }),
);
const GLUED = new Map(Object.entries({ m: 1e6, b: 1e9 }));
/** `tỷ lệ`, `tỷ trọng`, `tỷ giá`: not a thousand million. */
const NOT_AFTER_TY = /^\s(?:lệ|le|trọng|trong|giá|gia|suất|suat)(?!\p{L})/u;

export interface Scale {
  readonly factor: number;
  readonly start: number;
  readonly end: number;
}

/** The scale word after a number that ends at `position`: `triệu`, `nghìn tỷ`, `million`. */
export function readScale(lower: string, position: number, spelling: Spelling): Scale | null {
  const start = skipGap(lower, position);
  const first = scaleWord(lower, start, spelling, position);
  if (first === null) return null;
  const second = scaleWord(lower, skipGap(lower, first.end), spelling, position);
  if (second !== null && second.factor > first.factor) {
    return { factor: first.factor * second.factor, start, end: second.end };
  }
  return { ...first, start };
}

function scaleWord(
  lower: string,
  start: number,
  spelling: Spelling,
  numberEnd: number,
): { factor: number; end: number } | null {
  const word = /\p{L}[\p{L}\p{M}]*/uy;
  word.lastIndex = start;
  const match = word.exec(lower);
  if (match === null) return null;
  const end = start + match[0].length;
  const text = match[0];
  let factor = VIETNAMESE.get(text) ?? (spelling === "vietnamese" ? undefined : PLAIN.get(text));
  if (
    factor === undefined &&
    start === numberEnd &&
    /[$€£]\s?[\d.,]+$/u.test(lower.slice(Math.max(0, start - 14), start))
  ) {
    factor = GLUED.get(text);
  }
  if (factor === undefined) return null;
  if (/^t[ỷỉyi]$/u.test(text) && NOT_AFTER_TY.test(lower.slice(end, end + 8))) return null;
  return { factor, end };
}

/** `USD`, `$`, … right before a number that starts at `start`. */
export function currencyBefore(text: string, lower: string, start: number): FoundUnit | null {
  const match = /(?:(usd|us\$|\$|đô la)|(vnd|vnđ|₫)|(eur|€)|(gbp|£))\s{0,2}$/u.exec(
    lower.slice(Math.max(0, start - 8), start),
  );
  if (match === null) return null;
  const from = start - match[0].length;
  if (/\p{L}/u.test(text[from - 1] ?? "")) return null;
  const name =
    match[1] !== undefined
      ? "USD"
      : match[2] !== undefined
        ? "VND"
        : match[3] !== undefined
          ? "EUR"
          : "GBP";
  const written = text.slice(from, start).trimEnd();
  return { class: "money", name, text: written, start: from, end: from + written.length };
}
