import { describe, expect, it } from "vitest";
import { PROMPT_INPUTS } from "../../src/domain/prompt.ts";
import { loadPrompts, parsePrompt } from "../../src/models/prompts.ts";

const source =
  "---\nversion: 3\ninputs: [question, passages]\n---\n## System\nBe brief.\n\n## User\n{{passages}}\n{{question}}\n";
const parse = (text: string, supplied: readonly string[] = ["question", "passages"]) =>
  parsePrompt("x.md", "x", text, supplied);

describe("the prompts", () => {
  it("that ship fit the code, and have a version", () => {
    const prompts = loadPrompts("prompts");
    for (const [name, inputs] of Object.entries(PROMPT_INPUTS)) {
      const prompt = prompts[name as keyof typeof PROMPT_INPUTS];
      expect(prompt.version).toMatch(new RegExp(`^${name}@\\d+-[0-9a-f]{8}$`, "u"));
      const values = Object.fromEntries(inputs.map((input) => [input, `<${input}>`]));
      const { system, user } = prompt.render(values);
      expect(`${system}${user}`).not.toContain("{{");
      expect(`${system}${user}`).toContain("JSON");
    }
  });

  it("are filled in one pass: a place inside a value stays text", () => {
    const { user } = parse(source).render({
      question: "$& {{passages}}",
      passages: "{{question}}",
    });
    expect(user).toBe("{{question}}\n$& {{passages}}");
  });

  it("are refused by name where text, declared inputs and code differ", () => {
    expect(() => parse(source.replace("{{question}}", "{{other}}"))).toThrow(
      /x\.md: other: in the text/u,
    );
    expect(() => parse(source.replace("{{question}}", ""))).toThrow(
      /x\.md: question: .*not in the text/u,
    );
    expect(() => parse(source, ["question"])).toThrow(/passages: .*not in what the code fills in/u);
    expect(() => parse(source, ["question", "passages", "date"])).toThrow(
      /date: in what the code fills in/u,
    );
    expect(() => parse(source.replace("version: 3", ""))).toThrow(/front matter/u);
    expect(() => parse(source.replace("## User", "User"))).toThrow(/## User/u);
    expect(() => loadPrompts("nowhere")).toThrow(/nowhere.answer\.md/u);
    expect(() => parse(source).render({ question: "x" })).toThrow(RangeError);
  });

  it("change their fingerprint with their text", () => {
    expect(parse(source).version).not.toBe(parse(source.replace("brief", "quick")).version);
    expect(parse(source.replaceAll("\n", "\r\n")).version).toBe(parse(source).version);
  });
});
