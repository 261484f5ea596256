import type { Span } from "../domain/document.ts";
import type { DateMention } from "./dates.ts";
import { fold, foldInPlace } from "./fold.ts";
import {
  endsName,
  type FoundQualifier,
  isListNumber,
  kindFromWordsBefore,
  type NumberKind,
  qualifierAfter,
  qualifierBefore,
} from "./number-context.ts";
import { decimalSeparator, readDigits } from "./number-digits.ts";
import { type NumberMention, simple } from "./number-mention.ts";
import { findReserved, isCodeAt } from "./number-reserved.ts";
import { currencyBefore, readScale } from "./number-scales.ts";
import { wordsFrom } from "./number-word.ts";
import { readNumberWords } from "./number-words.ts";
import { lowerInPlace, spellingOf } from "./spelling.ts";
import { type FoundUnit, readUnit, skipGap } from "./units.ts";

const TOKEN = /\d+(?:[.,]\d+)*(?:[\u00a0\u202f]\d{3}(?!\d))*|\p{L}[\p{L}\p{M}]*/gu;
const NUMBER_STARTS = new Set(
  `một mốt hai ba bốn năm sáu bảy bẩy tám chín mười mot bon nam sau bay tam chin muoi
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half a`.split(
    /\s+/u,
  ),
);
/** See `findNumbers`. */
export function scanNumbers(
  text: string,
  language: "vi" | "en" | undefined,
  dates: readonly DateMention[],
): NumberMention[] {
  const lower = lowerInPlace(text);
  const folded = foldInPlace(text);
  const spelling = spellingOf(text, language);
  const english = language === undefined ? spelling === "english" : language === "en";
  const decimal = decimalSeparator(text, english ? "." : ",");
  const reserved = findReserved(text, dates);
  const mentions: NumberMention[] = [];
  let next = 0;
  let position = 0;
  let previousWord = "";
  const token = new RegExp(TOKEN.source, "gu");
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(text);
    const start = match?.index ?? text.length;
    const hold = reserved[next];
    if (hold !== undefined && hold.span.start <= start) {
      mentions.push(simple(text, hold.span, hold.kind));
      position = hold.span.end;
      previousWord = "";
      next++;
      continue;
    }
    if (match === null) break;
    const end = start + match[0].length;
    const isDigits = /\d/u.test(match[0][0] as string);
    const limit = hold?.span.start ?? text.length;
    let mention: NumberMention | null = null;
    if (isDigits) mention = digits(start, Math.min(end, limit), { start: position, end: limit });
    else if (NUMBER_STARTS.has(lower.slice(start, end))) mention = words(start, limit);
    if (mention !== null) {
      mentions.push(mention);
      position = Math.max(mention.span.end, start + 1);
      previousWord = "";
    } else {
      position = end;
      previousWord = lower.slice(start, end);
    }
  }
  return mentions;

  function digits(start: number, tokenEnd: number, free: Span): NumberMention {
    let end = tokenEnd;
    while (!/\d/u.test(text[end - 1] as string)) end--;
    const code = isCodeAt(text, lower, { start, end }, free);
    if (code !== null) return simple(text, code.span, code.kind);
    const value = readDigits(text.slice(start, end), decimal);
    if (isListNumber(text, start, end)) return simple(text, { start, end }, "listNumber", value);
    if (value === null) return simple(text, { start, end }, "code");
    const small = /^\d{1,4}$/u.test(text.slice(start, end));
    const scale = readScale(lower, end, spelling);
    const unit = readUnit(text, lower, scale?.end ?? end);
    const kind =
      kindFromWordsBefore({
        lower,
        folded,
        start,
        spelling,
        isSmallInteger: small,
        isDuration: scale === null && unit?.class === "duration",
        isMeasured: scale !== null || (unit !== null && unit.class !== "count"),
        isCounted: unit !== null,
      }) ?? (small && unit === null && scale === null ? nameOrList(start, end) : null);
    if (kind !== null) return simple(text, { start, end }, kind, value);
    return figure({ start, end }, value, false);
  }

  function words(start: number, limit: number): NumberMention | null {
    const found = wordsFrom(text, lower, start, limit);
    const read = readNumberWords(found, previousWord, spelling);
    if (read === null) return null;
    const end = found[read.count - 1]?.end ?? start;
    const nextWord = found[read.count]?.lower ?? "";
    if (/^(?:là|la)$/u.test(nextWord) && spelling !== "english") {
      return simple(text, { start, end }, "listNumber", read.value);
    }
    if (read.upper !== null) {
      return { ...figure({ start, end }, read.value, true), shape: "ratio", upper: read.upper };
    }
    return figure({ start, end }, read.value, true);
  }

  function nameOrList(start: number, end: number): NumberKind | null {
    if (currencyBefore(text, lower, start) !== null) return null;
    return continued(start) ?? (endsName(text, start, end) ? "ordinal" : null);
  }

  /** "khoản 1, 2 và 3": what the number before was, this one is too. */
  function continued(start: number): NumberKind | null {
    const last = mentions.at(-1);
    if (last === undefined || start - last.span.end > 6) return null;
    if (!/^(?:ordinal|documentNumber|pageNumber)$/u.test(last.kind)) return null;
    const between = lower.slice(last.span.end, start);
    return /^\s?(?:[,;/\u2010-\u2015-]|và|va|and|&|đến|den|to|or)\s?$/u.test(between)
      ? last.kind
      : null;
  }

  /** A number in digits or words at `position`, for the second part of ratios and ranges. */
  function numberAt(at: number): { value: number; end: number } | null {
    const hold = reserved[next];
    const limit = hold?.span.start ?? text.length;
    const number = /\d+(?:[.,]\d+)*/uy;
    number.lastIndex = at;
    const match = number.exec(text);
    if (match !== null) {
      const end = at + match[0].length;
      if (
        end > limit ||
        isCodeAt(text, lower, { start: at, end }, { start: at, end: limit }) !== null
      )
        return null;
      const value = readDigits(match[0], decimal);
      return value === null ? null : { value, end };
    }
    const found = wordsFrom(text, lower, at, limit);
    if (!NUMBER_STARTS.has(found[0]?.lower ?? "")) return null;
    const read = readNumberWords(found, "", spelling);
    if (read === null || read.upper !== null) return null;
    return { value: read.value, end: found[read.count - 1]?.end ?? at };
  }

  function figure(first: Span, raw: number, inWords: boolean): NumberMention {
    const second = inWords && spelling !== "english" ? null : secondPart(first, raw);
    let span: Span = { start: first.start, end: second?.end ?? first.end };
    let value = raw;
    let scaleWord: string | null = null;
    const scale = readScale(lower, span.end, spelling);
    let after = span.end;
    let factor = 1;
    if (scale !== null) {
      factor = scale.factor;
      scaleWord = text.slice(scale.start, scale.end);
      after = scale.end;
      value = round(raw * factor);
      const rest = second === null ? compound(scale.end, factor) : null;
      if (rest !== null) {
        value = round(value + rest.value);
        span = { start: span.start, end: rest.digitsEnd };
        scaleWord = text.slice(rest.scaleStart, rest.end);
        after = rest.end;
      }
    }
    const sign = /[\s(|:]?[-\u2212]$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
    const isNegative =
      sign &&
      second === null &&
      /(?:^|[\s(|])[-\u2212]$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
    if (isNegative) {
      span = { start: span.start - 1, end: span.end };
      value = -value;
    }
    const currency = currencyBefore(text, lower, span.start);
    const suffix = currency === null ? unitAfter(after) : null;
    const unit = currency ?? suffix;
    const from = currency?.start ?? span.start;
    const qualifier: FoundQualifier | null =
      qualifierBefore(lower, from, spelling) ?? qualifierAfter(lower, suffix?.end ?? after);
    const unitEnd = Math.max(suffix?.end ?? 0, after);
    const unitSpan =
      currency !== null
        ? { start: currency.start, end: unitEnd }
        : unitEnd > span.end
          ? { start: text[span.end] === "-" ? span.end + 1 : skipGap(text, span.end), end: unitEnd }
          : null;
    return {
      span,
      text: text.slice(span.start, span.end),
      kind: "figure",
      shape: second === null ? "number" : second.shape,
      value,
      raw: isNegative ? -raw : raw,
      upper: second === null ? null : round(second.value * factor),
      scaleWord,
      unit: unit === null ? null : { class: unit.class, name: unit.name, text: unit.text },
      unitSpan,
      qualifier:
        qualifier === null
          ? null
          : {
              text: text.slice(qualifier.start, qualifier.end),
              span: { start: qualifier.start, end: qualifier.end },
              kind: qualifier.kind,
            },
      extent: {
        start: Math.min(from, qualifier?.start ?? from),
        end: Math.max(unitEnd, span.end, qualifier?.end ?? 0),
      },
      inWords,
    };
  }

  function unitAfter(after: number): FoundUnit | null {
    if (text[after] === "-" && /\p{Ll}/u.test(text[after + 1] ?? "")) {
      return readUnit(text, lower, after + 1);
    }
    const unit = readUnit(text, lower, after);
    // "38 of 60 Year 6 pupils": a single year is no unit of sixty.
    const isSingular = unit !== null && /^(?:year|month|week|day|hour|quarter)$/iu.test(unit.text);
    return isSingular && /\d/u.test(text[skipGap(text, unit.end)] ?? "") ? null : unit;
  }

  /** "2 tỷ 350 triệu": a smaller amount that belongs to the same number. */
  function compound(after: number, factor: number) {
    const at = skipGap(text, after);
    const rest = at === after ? null : numberAt(at);
    if (rest === null || rest.value >= 1000) return null;
    const scale = readScale(lower, rest.end, spelling);
    if (scale === null || scale.factor >= factor) return null;
    return {
      value: rest.value * scale.factor,
      digitsEnd: rest.end,
      scaleStart: scale.start,
      end: scale.end,
    };
  }

  function secondPart(
    first: Span,
    raw: number,
  ): { shape: "ratio" | "range"; value: number; end: number } | null {
    const rest = lower.slice(first.end, first.end + 26);
    const link =
      /^\s?\/\s?(?=\d)|^\s(?:trên tổng số|trong tổng số|trong số|trên|tren tong so|trong tong so|trong so|tren|of a total of|out of a total of|out of the|out of|of the|of)\s(?=[\p{L}\d])/u.exec(
        rest,
      );
    if (link !== null) {
      const second = numberAt(first.end + link[0].length);
      if (second === null) return null;
      const bySlash = link[0].includes("/");
      // "187,6/326,9 tỷ đồng" is a part of a whole; other decimals beside a slash are not.
      const isWhole = Number.isInteger(raw) && Number.isInteger(second.value);
      if (!isWhole && (!bySlash || second.value < raw)) return null;
      if (bySlash ? /^\/\d/u.test(text.slice(second.end)) : second.value < raw) return null;
      return { shape: "ratio", ...second };
    }
    const dash = /^\s?[\u2010-\u2015-]\s?(?=\d)|^\s(?:đến|den|tới|to)\s(?=\d)/u.exec(rest);
    if (dash === null) return null;
    if (/[\p{L}]/u.test(dash[0])) {
      const before = fold(lower.slice(Math.max(0, first.start - 48), first.start));
      if (/(?<!\p{L})(?:tang|giam|nang|ha|from|tu muc)(?!\p{L})/u.test(before)) return null;
    }
    const second = numberAt(first.end + dash[0].length);
    if (second === null || second.value <= raw) return null;
    return { shape: "range", ...second };
  }
}

/** Keeps 15 significant digits: 1,35 tỷ is 1350000000, not …0.0000002. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
