import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMemoryApp } from "./memory-app.ts";
import { run } from "./run.ts";

const documents = mkdtempSync(join(tmpdir(), "hoihop-start-"));
const environment = { HOIHOP_DOCUMENTS: documents };

describe("hoihop start without a token", () => {
  it("ingests the documents folder and says how to get a token", async () => {
    const app = createMemoryApp();
    const { code, output, errors } = await run(app, ["start"], { environment });
    expect(code).toBe(0);
    expect(output).toBe("");
    expect(errors).toContain("@BotFather");
    expect(app.ingests[0]?.paths).toEqual([documents]);
    expect(app.closed).toBe(true);
  });

  it("says it in English where that is the language", async () => {
    const { errors } = await run(createMemoryApp(), ["start"], {
      environment: { ...environment, DEFAULT_LANGUAGE: "en" },
    });
    expect(errors).toContain("send /newbot to @BotFather");
  });

  it("answers piped questions line by line, remembers them, and ends with the input", async () => {
    const app = createMemoryApp();
    const input = "bao nhiêu đảng viên?\n\ncòn nữ đảng viên?";
    const { code, output } = await run(app, ["start"], { environment, input });
    expect(code).toBe(0);
    expect(output.match(/“Đảng bộ kết nạp/g)).toHaveLength(2);
    expect(app.questions[1]?.history?.map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(app.questions[1]?.history?.[0]?.text).toBe("bao nhiêu đảng viên?");
  });

  it("keeps the last five questions as history", async () => {
    const app = createMemoryApp();
    const input = Array.from({ length: 8 }, (_, index) => `đảng viên ${index}?`).join("\n");
    await run(app, ["start"], { environment, input });
    expect(app.questions[7]?.history).toHaveLength(10);
    expect(app.questions[7]?.history?.[0]?.text).toBe("đảng viên 2?");
  });

  it("knows /documents, /help and /quit, and names what it does not know", async () => {
    const app = createMemoryApp();
    const input = "/documents\n/help\n/dance now\n/quit\nbao nhiêu đảng viên?\n";
    const { output } = await run(app, ["start"], { environment, input });
    expect(output).toContain("18/7/2014  Hội nghị lần thứ 18 (general/minutes.txt)");
    expect(output).toContain("/documents  danh sách văn bản");
    expect(output).toContain("Không có lệnh /dance");
    expect(app.questions).toEqual([]);
  });

  it("goes on after a question that failed", async () => {
    const input = "broken\nbao nhiêu đảng viên?\n";
    const { code, output } = await run(createMemoryApp(), ["start"], { environment, input });
    expect(code).toBe(0);
    expect(output).toContain("Xin lỗi");
    expect(output).not.toContain("index is broken");
    expect(output).toContain("trên 2.000");
  });

  it("goes on with the old snapshot when ingesting fails, and says so", async () => {
    const app = createMemoryApp({ ingest: () => Promise.reject(new Error("disk is full")) });
    const { code, output, errors } = await run(app, ["start"], {
      environment,
      input: "bao nhiêu đảng viên?\n",
    });
    expect(code).toBe(0);
    expect(errors).toContain("disk is full");
    expect(output).toContain("trên 2.000");
  });

  it("says plainly which settings it does not use yet", async () => {
    const { errors } = await run(createMemoryApp(), ["start"], {
      environment: { ...environment, DATABASE_URL: "postgres://name:word@localhost/x" },
    });
    expect(errors).toContain("DATABASE_URL is not used");
  });
});

describe("hoihop start with a token", () => {
  it("runs the bot over the same application instead of the chat", async () => {
    const app = createMemoryApp();
    const runs: unknown[] = [];
    const { code, output } = await run(app, ["start"], {
      environment: {
        ...environment,
        TELEGRAM_BOT_TOKEN: "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      },
      input: "bao nhiêu đảng viên?\n",
      runBot: async (given, config) => {
        runs.push(given === app, config.telegram.token);
      },
    });
    expect(code).toBe(0);
    expect(output).toBe("");
    expect(runs).toEqual([true, "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]);
    expect(app.questions).toEqual([]);
  });
});
