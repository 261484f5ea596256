import { readFileSync } from "node:fs";

/** A paragraph that may be found. */
export interface PoolPassage {
  readonly title: string;
  readonly text: string;
}

/** A question whose answer stands in exactly one passage. */
export interface PoolQuestion {
  readonly text: string;
  /** Index of the right passage in the pool. */
  readonly passage: number;
}

export interface Pool {
  readonly passages: readonly PoolPassage[];
  readonly questions: readonly PoolQuestion[];
}

interface SquadFile {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
}

/**
 * @param path a file in SQuAD form (as XQuAD): articles, paragraphs, questions
 * @param distractors one `{"text", "title"?}` a line: passages that answer nothing
 * @throws when a file cannot be read or has another form
 */
export function readPool(path: string, distractors: string | null): Pool {
  const { data } = JSON.parse(readFileSync(path, "utf8")) as SquadFile;
  if (!Array.isArray(data)) throw new Error(`${path}: expected a file in SQuAD form with "data"`);
  const passages: PoolPassage[] = [];
  const questions: PoolQuestion[] = [];
  for (const { title = "", paragraphs } of data) {
    for (const { context, qas } of paragraphs) {
      for (const { question } of qas) questions.push({ text: question, passage: passages.length });
      passages.push({ title, text: context.normalize("NFC") });
    }
  }
  const lines = distractors === null ? [] : readFileSync(distractors, "utf8").split("\n");
  for (const line of lines) {
    if (line.trim() === "") continue;
    const { text, title = "" } = JSON.parse(line) as { text: string; title?: string };
    passages.push({ title, text: text.normalize("NFC") });
  }
  return { passages, questions };
}
