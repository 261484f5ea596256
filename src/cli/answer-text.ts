import type { Answer } from "../domain/answer.ts";
import { renderAnswer } from "../i18n/answers.ts";
import { phrases } from "../i18n/cli.ts";
import { printable } from "../safe-text.ts";

/** Continuation lines of a quote stand under its first letter. */
function indented(text: string, indent: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, `\n${indent}`);
}

/** An answer for people at a terminal: its text, and below it every source with its quote. */
export function answerText(answer: Answer): string {
  const wording = phrases(answer.language);
  const lines = [renderAnswer(answer).trim()];
  if (answer.citations.length > 0) {
    lines.push("", answer.kind === "answered" ? wording.sources : wording.nearest);
    answer.citations.forEach((citation, index) => {
      const date = citation.date === null ? "" : `, ${wording.date(citation.date)}`;
      lines.push(
        `[${index + 1}] ${citation.title}${date} (${citation.doc})`,
        `    “${indented(citation.quote, "     ")}”`,
      );
    });
  }
  return printable(`${lines.join("\n")}\n`);
}
