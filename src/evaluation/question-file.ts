import { z } from "zod";

const text = z.string().max(100_000);
const texts = z.array(text).max(1000);

const itemSchema = z.object({
  id: z.string().min(1).max(200),
  lang: z.enum(["vi", "en"]),
  type: z.string().min(1).max(60),
  question: z.string().trim().min(1).max(8192),
  history: z
    .array(z.object({ role: z.enum(["user", "assistant"]), text }))
    .max(100)
    .optional(),
  answer: text.default(""),
  must: texts.default([]),
  mustNot: texts.default([]),
  evidence: texts.default([]),
  evidenceDoc: texts.default([]),
  derived: z.boolean().default(false),
  corpus: z.string().max(60).default("any"),
});

/** A question with what a right answer holds. */
export interface Item extends Readonly<z.output<typeof itemSchema>> {}

/** The type of questions that the documents do not answer: the right answer is the negative. */
export const UNANSWERABLE = "unanswerable";

/** A line that is no item. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

export interface QuestionFile {
  readonly items: readonly Item[];
  readonly problems: readonly LineProblem[];
}

/** Reads one JSON object a line; empty lines are left out, wrong ones are reported and left out. */
export function parseQuestionFile(content: string): QuestionFile {
  const items: Item[] = [];
  const problems: LineProblem[] = [];
  const lineOf = new Map<string, number>();
  content.split("\n").forEach((rawLine, index) => {
    const line = rawLine.replace(/^\uFEFF/u, "").trim();
    if (line === "") return;
    const number = index + 1;
    const parsed = parseLine(line);
    if (typeof parsed === "string") {
      problems.push({ line: number, reason: parsed });
      return;
    }
    const earlier = lineOf.get(parsed.id);
    if (earlier === undefined) {
      lineOf.set(parsed.id, number);
      items.push(parsed);
    } else {
      const reason = `expected an id of its own, got "${parsed.id}" as on line ${earlier}`;
      problems.push({ line: number, reason });
    }
  });
  return { items, problems };
}

function parseLine(line: string): Item | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "expected one JSON object on the line, got no JSON";
  }
  const result = itemSchema.safeParse(value);
  if (!result.success) {
    return result.error.issues
      .map(({ path, message }) => `${path.length === 0 ? "the line" : path.join(".")}: ${message}`)
      .join("; ");
  }
  const item = result.data;
  if (item.type !== UNANSWERABLE && item.must.length === 0) {
    return `must: expected at least one entry for a question of type ${item.type}`;
  }
  if (item.evidence.length !== item.evidenceDoc.length) {
    return `evidenceDoc: expected one document for each of ${item.evidence.length} evidence entries, got ${item.evidenceDoc.length}`;
  }
  return item;
}
