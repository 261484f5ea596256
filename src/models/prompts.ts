import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROMPT_INPUTS, type Prompt, type PromptName, type Prompts } from "../domain/prompt.ts";

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u;
const PLACE = /\{\{(\w+)\}\}/gu;
const USER_HEADING = "\n## User\n";
const SYSTEM_HEADING = "## System\n";

/** A prompt file does not fit the code that fills it. `message` names the file and the difference. */
class PromptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PromptError";
  }
}

/**
 * Reads `NAME.md` for every prompt there is.
 * @throws PromptError when a file is missing, or its places, its declared inputs and what the code
 * supplies are not the same
 */
export function loadPrompts(folder: string): Prompts {
  const load = (name: PromptName): Prompt => {
    const file = join(folder, `${name}.md`);
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      throw new PromptError(`Expected the prompt ${file}, which cannot be read. Restore it.`);
    }
    return parsePrompt(file, name, text, PROMPT_INPUTS[name]);
  };
  return {
    answer: load("answer"),
    repair: load("repair"),
    rewrite: load("rewrite"),
    extract: load("extract"),
  };
}

/** @throws PromptError */
export function parsePrompt(
  file: string,
  name: string,
  source: string,
  supplied: readonly string[],
): Prompt {
  const text = source.replaceAll("\r\n", "\n");
  const [, header = "", body = ""] = FRONT_MATTER.exec(text) ?? [];
  const version = /^version: (\d+)$/mu.exec(header)?.[1];
  const declaredText = /^inputs: \[([\w, ]*)\]$/mu.exec(header)?.[1];
  if (version === undefined || declaredText === undefined) {
    throw new PromptError(
      `${file}: expected front matter with "version: NUMBER" and "inputs: [NAME, …]".`,
    );
  }
  const at = body.indexOf(USER_HEADING);
  const start = body.indexOf(SYSTEM_HEADING);
  if (start < 0 || at < start) {
    throw new PromptError(`${file}: expected a part "## System" and after it a part "## User".`);
  }
  const declared = declaredText.split(",").flatMap((input) => input.trim() || []);
  const places = [...body.matchAll(PLACE)].map(([, place = ""]) => place);
  const same = (
    what: string,
    names: readonly string[],
    other: string,
    others: readonly string[],
  ) => {
    const missing = [...new Set(names)].filter((input) => !others.includes(input));
    if (missing.length > 0) {
      throw new PromptError(`${file}: ${missing.join(", ")}: in ${what} but not in ${other}.`);
    }
  };
  same("the text", places, "the declared inputs", declared);
  same("the declared inputs", declared, "the text", places);
  same("the declared inputs", declared, "what the code fills in", supplied);
  same("what the code fills in", supplied, "the declared inputs", declared);
  const system = body.slice(start + SYSTEM_HEADING.length, at).trim();
  const user = body.slice(at + USER_HEADING.length).trim();
  const fingerprint = createHash("sha256").update(body).digest("hex").slice(0, 8);
  return {
    name,
    version: `${name}@${version}-${fingerprint}`,
    render(values) {
      const given = Object.keys(values).toSorted().join(", ");
      const expected = declared.toSorted().join(", ");
      if (given !== expected) {
        throw new RangeError(`expected values for ${expected} of the prompt ${name}, got ${given}`);
      }
      const fill = (part: string): string =>
        part.replace(PLACE, (_, place: string) => values[place] ?? "");
      return { system: fill(system), user: fill(user) };
    },
  };
}
