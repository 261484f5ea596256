import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createMemoryApp } from "./memory-app.ts";
import { run } from "./run.ts";

const citationJson = {
  doc: "general/minutes.txt",
  title: "Hội nghị lần thứ 18",
  date: "2014-07-18",
  quote: "Đảng bộ kết nạp trên 2.000 đảng viên.",
  start: 0,
  end: 37,
  page: null,
};

function parseLines(output: string): Record<string, unknown>[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("hoihop ask", () => {
  it("prints the answer and below it the source with title, date and quote", async () => {
    const app = createMemoryApp();
    const { code, output, errors } = await run(app, ["ask", "bao nhiêu", "đảng viên?"]);
    expect(code).toBe(0);
    expect(errors).toBe("");
    expect(output).toContain("trên 2.000");
    expect(output).toContain("[1] Hội nghị lần thứ 18 (18/7/2014), general/minutes.txt");
    expect(output).toContain("“Đảng bộ kết nạp trên 2.000 đảng viên.”");
    expect(app.questions[0]).toMatchObject({
      text: "bao nhiêu đảng viên?",
      rights: { collections: "all" },
      language: "vi",
    });
    expect(app.closed).toBe(true);
  });

  it("prints one JSON object and nothing else with --json", async () => {
    const { code, output } = await run(createMemoryApp(), ["ask", "--json", "mấy đảng viên"]);
    expect(code).toBe(0);
    const { text, ...rest } = JSON.parse(output) as Record<string, unknown>;
    expect(text).toContain("2.000");
    expect(rest).toEqual({
      kind: "answered",
      refused: false,
      claims: [{ text: "Đảng bộ kết nạp trên 2.000 đảng viên.", citations: [0] }],
      citations: [citationJson],
      mode: "offline",
      snapshot: "s2",
      latencyMs: 1.23,
    });
  });

  it("marks what the documents do not say as refused, with exit code 0", async () => {
    const { code, output } = await run(createMemoryApp(), ["ask", "--json", "giá vàng?"]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ kind: "not-found", refused: true, claims: [] });
  });

  it("frames the answer in the language of the question", async () => {
    const app = createMemoryApp();
    await run(app, ["ask", "Who chaired the conference?"]);
    await run(app, ["ask", "ai chu tri hoi nghi"], { environment: { DEFAULT_LANGUAGE: "en" } });
    expect(app.questions.map(({ language }) => language)).toEqual(["en", "en"]);
  });

  it("calls a missing question wrong usage", async () => {
    for (const words of [["ask"], ["ask", "  "], ["ask", "--jsonl", "x"], ["ask", "--jason", "x"]])
      expect(await run(createMemoryApp(), words)).toMatchObject({ code: 2, output: "" });
  });

  it("says what failed on standard error, with exit code 1 and without secrets", async () => {
    const token = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const app = createMemoryApp({
      ask: () => Promise.reject(new Error(`GET https://x/bot${token}/getMe \u001b[2J`)),
    });
    const result = await run(app, ["ask", "gì?"], { environment: { TELEGRAM_BOT_TOKEN: token } });
    expect(result).toEqual({
      code: 1,
      output: "",
      errors: "GET https://x/bot[redacted]/getMe [2J\n",
    });
  });
});

describe("hoihop ask --jsonl", () => {
  it("answers each line in the order of the input, with its id and history", async () => {
    const app = createMemoryApp();
    const history = [
      { role: "user", text: "Có bao nhiêu?" },
      { role: "assistant", text: "Trên 2.000." },
    ];
    const input = [
      JSON.stringify({ id: "a", question: "bao nhiêu đảng viên?", type: "figure" }),
      "",
      JSON.stringify({ id: 7, question: "còn đảng viên nữ?", history }),
    ].join("\r\n");
    const { code, output } = await run(app, ["ask", "--jsonl"], { input: `\uFEFF${input}` });
    expect(code).toBe(0);
    expect(parseLines(output).map(({ id, kind }) => [id, kind])).toEqual([
      ["a", "answered"],
      [7, "answered"],
    ]);
    expect(app.questions.map((question) => question.history)).toEqual([[], history]);
  });

  it("gives a bad line an error object, answers the others, and exits with 1", async () => {
    const input = [
      "no json",
      JSON.stringify({ id: "b" }),
      JSON.stringify({ id: "c", question: "broken" }),
      "null",
      JSON.stringify({ id: "d", question: "x".repeat(9000) }),
      JSON.stringify({ id: "e", question: "bao nhiêu đảng viên?" }),
    ].join("\n");
    const { code, output, errors } = await run(createMemoryApp(), ["ask", "--jsonl"], { input });
    expect(code).toBe(1);
    expect(errors).toContain("5 of 6 lines");
    const lines = parseLines(output);
    expect(lines.map(({ id, line }) => [id, line])).toEqual([
      [null, 1],
      ["b", 2],
      ["c", 3],
      [null, 4],
      ["d", 5],
      ["e", undefined],
    ]);
    expect(lines.map((line) => "error" in line)).toEqual([true, true, true, true, true, false]);
  });

  it("writes each answer as soon as its line came", async () => {
    const input = new PassThrough();
    const app = createMemoryApp();
    const running = run(app, ["ask", "--jsonl"], { input });
    input.write(`${JSON.stringify({ id: 1, question: "đảng viên" })}\n`);
    await expect.poll(() => app.questions.length).toBe(1);
    input.end(`${JSON.stringify({ id: 2, question: "đảng viên" })}\n`);
    const { code, output } = await running;
    expect(code).toBe(0);
    expect(parseLines(output)).toHaveLength(2);
  });

  it("stops between two lines when it is told to", async () => {
    const controller = new AbortController();
    const app = createMemoryApp();
    const input = new PassThrough();
    const running = run(app, ["ask", "--jsonl"], { input, signal: controller.signal });
    input.write(`${JSON.stringify({ id: 1, question: "đảng viên" })}\n`);
    await expect.poll(() => app.questions.length).toBe(1);
    controller.abort();
    expect((await running).output.trimEnd().split("\n")).toHaveLength(1);
    expect(app.closed).toBe(true);
  });
});
