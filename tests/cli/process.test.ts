import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentNames } from "../../src/config.ts";
import type { Run } from "./run.ts";

const program = fileURLToPath(new URL("../../bin/hoihop.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hoihop-process-"));
const documents = join(folder, "documents");

const minutes = `BIÊN BẢN
Họp giao ban quý I năm 2031

Thời gian: ngày 11/4/2031.
Chủ trì: ông Lương Văn Đáng, Giám đốc.

1. Trong quý I, toàn trường tiếp nhận gần 1.250 hồ sơ nhập học.
2. Giao Phòng Đào tạo báo cáo kết quả trước ngày 30/4/2031.
`;

/** Nothing of the machine that runs the tests; blank values also hide a developer's `.env`. */
function environment(extra: Record<string, string> = {}): Record<string, string> {
  return {
    ...Object.fromEntries(environmentNames.map((name) => [name, ""])),
    PATH: process.env["PATH"] ?? "",
    HOIHOP_DATA: join(folder, "data"),
    HOIHOP_DOCUMENTS: documents,
    ...extra,
  };
}

function launch(
  words: readonly string[],
  extra: Record<string, string> = {},
  path = program,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [path, ...words], { cwd: folder, env: environment(extra) });
}

async function finished(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  await once(child, "close");
  return { code: child.exitCode ?? -1, output, errors };
}

function runProcess(
  words: readonly string[],
  input = "",
  extra: Record<string, string> = {},
): Promise<Run> {
  const child = launch(words, extra);
  child.stdin.end(input);
  return finished(child);
}

beforeAll(() => {
  mkdirSync(documents);
  writeFileSync(join(documents, "minutes.txt"), minutes);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the program", () => {
  it("runs from any folder, also through a link to it", async () => {
    const link = join(folder, "hoihop");
    symlinkSync(program, link);
    const child = launch(["--version"], {}, link);
    child.stdin.end();
    expect(await finished(child)).toMatchObject({ code: 0, errors: "" });
  });

  it("exits with 2 for wrong usage and 1 for wrong settings", async () => {
    expect((await runProcess(["nonsense"])).code).toBe(2);
    const wrong = await runProcess(["documents"], "", { PORT: "x", LOG_LEVEL: "loud" });
    expect(wrong).toMatchObject({ code: 1, output: "" });
    expect(wrong.errors).toMatch(/PORT[\s\S]*LOG_LEVEL/);
  });
});

/** A dozen processes one after the other, each of which compiles the source, on a busy machine. */
const timeout = 180_000;

describe("the program over the real engine", { timeout }, () => {
  it("goes from files to cited answers, lists, figures and back", async () => {
    const ingested = await runProcess(["ingest", "--json"]);
    expect(ingested.code).toBe(0);
    expect(JSON.parse(ingested.output)).toMatchObject({ added: ["minutes.txt"], failed: [] });

    const asked = await runProcess(["ask", "--json", "quý I tiếp nhận bao nhiêu hồ sơ nhập học?"]);
    expect(asked.code).toBe(0);
    const answer = JSON.parse(asked.output) as {
      text: string;
      citations: { doc: string; date: string; quote: string; start: number; end: number }[];
    };
    expect(answer.text).toContain("gần 1.250");
    const [citation] = answer.citations;
    expect(citation).toMatchObject({ doc: "minutes.txt", date: "2031-04-11" });
    expect(minutes.slice(citation?.start, citation?.end)).toBe(citation?.quote);

    const figures = await runProcess(["figures", "--json", "--about", "hồ sơ"]);
    const [figure] = figures.output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(figure).toMatchObject({ doc: "minutes.txt", value: "1.250", qualifier: "gần" });
    expect(minutes.slice(Number(figure?.["start"]), Number(figure?.["end"]))).toBe(
      figure?.["evidence"],
    );

    expect((await runProcess(["documents"])).output).toMatch(/^2031-04-11 {2}minutes\.txt {2}/);

    const added = join(folder, "added.txt");
    writeFileSync(added, minutes.replaceAll("quý I", "quý II").replace("1.250", "1.400"));
    expect((await runProcess(["ingest", added])).code).toBe(0);
    expect((await runProcess(["documents"])).output.trim().split("\n")).toHaveLength(2);
    expect((await runProcess(["rollback"])).code).toBe(0);
    expect((await runProcess(["documents"])).output.trim().split("\n")).toHaveLength(1);
    const snapshots = JSON.parse((await runProcess(["snapshots", "--json"])).output) as {
      current: boolean;
    }[];
    expect(snapshots.map(({ current }) => current)).toEqual([false, true]);
  });

  it("opens the chat for piped questions and ends with them", async () => {
    const { code, output, errors } = await runProcess(
      ["start"],
      "quy I tiep nhan bao nhieu ho so nhap hoc?\n/documents\n",
    );
    expect(code).toBe(0);
    expect(errors).toContain("@BotFather");
    expect(output).toContain("gần 1.250");
    expect(output).toContain("minutes.txt");
  });

  it("ends quietly when the reader of its answers goes away", async () => {
    const child = launch(["ask", "--jsonl"]);
    const result = finished(child);
    const line = `${JSON.stringify({ id: 1, question: "Ai chủ trì?" })}\n`;
    child.stdin.write(line);
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stdin.on("error", () => undefined);
    const writer = setInterval(() => child.stdin.write(line), 20);
    const { code, errors } = await result.finally(() => clearInterval(writer));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
  });

  it("stops an ingest on Ctrl-C, says that the old snapshot serves, and it does", async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let index = 0; index < 300; index += 1)
      writeFileSync(
        join(many, `report-${index}.txt`),
        minutes.replaceAll("1.250", `${index + 2}.250`).repeat(20),
      );
    const child = launch(["ingest", many]);
    child.stdin.end();
    child.stderr.once("data", () => child.kill("SIGINT"));
    const { code, output, errors } = await finished(child);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/nothing was published\. Snapshot \S+ still serves\./);
    const asked = await runProcess(["ask", "quý I tiếp nhận bao nhiêu hồ sơ nhập học?"]);
    expect(asked.output).toContain("gần 1.250");
  });
});
