import type { Answer } from "../domain/answer.ts";
import { answerPhrases, renderAnswer, sourceLine } from "../i18n/answers.ts";
import { printable } from "../safe-text.ts";

/** Continuation lines of a quote stand under its first letter. */
function indented(text: string, indent: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, `\n${indent}`);
}

/** An answer for people at a terminal: its text, and below it every source with its quote. */
export function answerText(answer: Answer): string {
  const wording = answerPhrases(answer.language);
  const lines = [renderAnswer(answer).trim()];
  if (answer.citations.length > 0) {
    lines.push("", answer.kind === "answered" ? wording.sources : wording.nearest);
    answer.citations.forEach((citation, index) => {
      lines.push(
        `[${index + 1}] ${sourceLine(citation, answer.language)}, ${citation.doc}`,
        `    “${indented(citation.quote, "     ")}”`,
      );
    });
  }
  return printable(`${lines.join("\n")}\n`);
}
