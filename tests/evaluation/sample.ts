import type { Citation } from "../../src/domain/answer.ts";
import { type Item, parseQuestionFile } from "../../src/evaluation/question-file.ts";

/** An item as a question file gives it, with what is not said filled in. */
export function item(fields: Partial<Item>): Item {
  const line = { id: "q", lang: "vi", type: "figure", question: "Bao nhiêu?", ...fields };
  const must = fields.must ?? (line.type === "unanswerable" ? [] : ["1"]);
  const { items, problems } = parseQuestionFile(JSON.stringify({ ...line, must }));
  const [parsed] = items;
  if (parsed === undefined) throw new Error(problems[0]?.reason);
  return parsed;
}

export function citation(quote: string, fields: Partial<Citation> = {}): Citation {
  return {
    documentId: "d",
    doc: "minutes.txt",
    collection: "general",
    title: "Biên bản",
    date: null,
    quote,
    start: 0,
    end: quote.length,
    page: null,
    ...fields,
  };
}
