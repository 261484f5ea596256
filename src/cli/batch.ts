import { createInterface } from "node:readline";
import { z } from "zod";
import type { App } from "../app.ts";
import type { Language } from "../domain/document.ts";
import { guessLanguage } from "../i18n/guess-language.ts";
import { answerJson } from "./answer-json.ts";
import {
  CommandFailure,
  type CommandLine,
  operatorRights,
  today,
  writeJson,
} from "./command-line.ts";

/** Twice what a Telegram message holds; more is no question. */
const longestQuestion = 8192;
const longestHistory = 100;

const questionLine = z.object({
  id: z.union([z.string().max(200), z.number()]),
  question: z.string().trim().min(1).max(longestQuestion),
  history: z
    .array(z.object({ role: z.enum(["user", "assistant"]), text: z.string().max(100_000) }))
    .max(longestHistory)
    .nullish(),
});

type ParsedLine =
  | { readonly ok: true; readonly value: z.output<typeof questionLine> }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, id: null, error: "expected one JSON object on the line; got no JSON" };
  }
  const result = questionLine.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const id = questionLine.shape.id.safeParse((value as { id?: unknown } | null)?.id);
  const problems = result.error.issues.map(
    (issue) => `${issue.path.length === 0 ? "the line" : issue.path.join(".")}: ${issue.message}`,
  );
  return { ok: false, id: id.success ? id.data : null, error: problems.join("; ") };
}

/**
 * Answers the questions of standard input in their order, one line each. A line that is no
 * question gets `{"id","line","error"}`; the others are answered all the same.
 * @throws CommandFailure at the end when there were such lines
 */
export async function answerLines(
  commandLine: CommandLine,
  app: App,
  defaultLanguage: Language,
): Promise<void> {
  if (commandLine.signal.aborted) return;
  const lines = createInterface({ input: commandLine.input, crlfDelay: Number.POSITIVE_INFINITY });
  const stop = () => lines.close();
  commandLine.signal.addEventListener("abort", stop);
  let lineNumber = 0;
  let failed = 0;
  for await (const rawLine of lines) {
    if (commandLine.signal.aborted) break;
    lineNumber += 1;
    const line = rawLine.replace(/^\uFEFF/, "").trim();
    if (line === "") continue;
    const parsed = parseLine(line);
    if (!parsed.ok) {
      failed += 1;
      writeJson(commandLine.output, { id: parsed.id, line: lineNumber, error: parsed.error });
      continue;
    }
    const { id, question, history } = parsed.value;
    try {
      const answer = await app.ask({
        text: question,
        history: history ?? [],
        rights: operatorRights,
        language: guessLanguage(question, defaultLanguage),
        today: today(),
      });
      writeJson(commandLine.output, { id, ...answerJson(answer) });
    } catch (error) {
      failed += 1;
      const reason = error instanceof Error ? error.message : String(error);
      writeJson(commandLine.output, { id, line: lineNumber, error: reason });
    }
  }
  commandLine.signal.removeEventListener("abort", stop);
  if (failed > 0)
    throw new CommandFailure(`${failed} of ${lineNumber} lines got no answer; see "error" there.`);
}
