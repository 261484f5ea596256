import type { Language, Span } from "../../domain/document.ts";
import { splitSentences } from "../../text/sentences.ts";
import { memoize } from "../memo.ts";
import { datesOf, numbersOf } from "../mentions.ts";
import { isNegator } from "./polarity.ts";

/** A negation so many words before a quote still belongs to it. */
const WORDS_BEFORE = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The next question is given some of the same passages. */
const partsOf = memoize(400, (text) => ({
  words: Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  })),
  sentences: splitSentences(text, { start: 0, end: text.length }),
}));

/**
 * A quote may be verbatim and yet lie by where it stops: "đạt 1" out of "đạt 1,5 tỷ", "6.000 xã
 * viên" without the "gần" before it, "hoàn thành" without "chưa". Widens it to whole words, to the
 * whole of every number and date that it touches, with qualifier and unit, and to a negation right
 * before it.
 * @param span in `text`
 */
export function widened(text: string, span: Span, language: Language): Span {
  const { words, sentences } = partsOf(text);
  const wholes = [
    ...words,
    ...numbersOf(text, language).map(({ extent }) => extent),
    ...datesOf(text).map((date) => date.span),
  ];
  let { start, end } = span;
  for (let grew = true; grew; ) {
    grew = false;
    for (const whole of wholes) {
      if (whole.end <= start || whole.start >= end) continue;
      if (whole.start >= start && whole.end <= end) continue;
      start = Math.min(start, whole.start);
      end = Math.max(end, whole.end);
      grew = true;
    }
  }
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const before = words
    .filter((word) => word.end <= start && word.start >= (sentence?.start ?? start))
    .slice(-WORDS_BEFORE);
  const negation = before.find((word) => isNegator(text.slice(word.start, word.end)));
  return { start: negation?.start ?? start, end };
}
