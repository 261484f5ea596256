import type { Span } from "../../domain/document.ts";
import { trimSpan } from "../../text/sentences.ts";
import type { Deadline } from "./deadlines.ts";

/** The clause without the deadline and punctuation at its end. */
export function withoutEnds(text: string, span: Span, deadline: Deadline | null): Span | null {
  let { end } = span;
  const clean = () => {
    end -=
      /\s(?:nhé|nha|nhá|ạ|đi|luôn|với)[\s.!?]*$/iu.exec(text.slice(span.start, end))?.[0].length ??
      0;
    while (end > span.start && /[\s.;,:/(–—-]/u.test(text[end - 1] as string)) end--;
  };
  clean();
  if (
    deadline !== null &&
    deadline.span.end >= end - 1 &&
    deadline.span.start > span.start + 4 &&
    deadline.span.start < end
  ) {
    end = deadline.span.start;
    clean();
    // "…, hoàn thành trước ngày …": the verb belongs to the deadline.
    end -=
      /,\s(?:xong|hoàn thành|hoàn tất|xong trước|to be completed|complete)$/iu.exec(
        text.slice(span.start, end),
      )?.[0].length ?? 0;
  }
  return end - span.start < 4 ? null : trimSpan(text, { start: span.start, end });
}
