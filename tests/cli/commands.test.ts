import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createMemoryApp, documentId, documentText, report, snapshot } from "./memory-app.ts";
import { run } from "./run.ts";

describe("hoihop", () => {
  it("explains every command with an example", async () => {
    const help = await run(createMemoryApp(), ["--help"]);
    expect(help.code).toBe(0);
    const commands = [...help.output.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThanOrEqual(10);
    for (const command of commands.filter((name) => name !== "help")) {
      const { code, output } = await run(createMemoryApp(), [command, "--help"]);
      expect(code).toBe(0);
      expect(output).toMatch(new RegExp(`\\$ .*hoihop ${command}`));
    }
  });

  it("prints its version", async () => {
    expect(await run(createMemoryApp(), ["--version"])).toMatchObject({
      code: 0,
      output: "1.2.3\n",
    });
  });

  it("calls an unknown command, an unknown option and no command wrong usage", async () => {
    for (const words of [
      ["igest"],
      ["documents", "--jsn"],
      [],
      ["documents", "surplus"],
      ["remove"],
    ]) {
      const result = await run(createMemoryApp(), words);
      expect(result).toMatchObject({ code: 2, output: "" });
      expect(result.errors).not.toBe("");
    }
  });

  it("names every wrong variable before it does anything", async () => {
    const environment = { PORT: "x", DEFAULT_LANGUAGE: "fr" };
    const result = await run(createMemoryApp(), ["documents"], { environment });
    expect(result.code).toBe(1);
    expect(result.errors).toMatch(/PORT[\s\S]*DEFAULT_LANGUAGE/);
  });
});

describe("hoihop ingest", () => {
  it("reports what was added and left out, with progress in plain lines when piped", async () => {
    const app = createMemoryApp();
    const { code, output, errors } = await run(app, ["ingest"]);
    expect(code).toBe(0);
    expect(errors).toBe("Reading 1/3\nReading 2/3\nReading 3/3\nPublishing 1/1\n");
    expect(output).toContain("Published snapshot s2 in 1.2 s.");
    expect(output).toContain("Added (1):\n  general/minutes.txt");
    expect(output).toContain("scan.pdf: Expected text; got PDF.");
    expect(output).toContain("+ figure in general/minutes.txt: trên 2.000 đảng viên");
    expect(app.ingests[0]?.paths).toBeUndefined();
  });

  it("hands over absolute paths, and the wish to publish nothing", async () => {
    const app = createMemoryApp();
    const { output } = await run(app, ["ingest", "--dry-run", "a.txt", "folder"]);
    expect(output).toContain("nothing was published");
    expect(app.ingests[0]).toMatchObject({
      dryRun: true,
      paths: [resolve("a.txt"), resolve("folder")],
    });
  });

  it("prints the whole report as one JSON object with --json", async () => {
    const { output } = await run(createMemoryApp(), ["ingest", "--json"]);
    expect(JSON.parse(output)).toEqual(report);
  });

  it("fails when no file at all could be taken in", async () => {
    const app = createMemoryApp({ ingest: async () => ({ ...report, added: [], snapshot: null }) });
    expect((await run(app, ["ingest", "scan.pdf"])).code).toBe(1);
  });

  it("says on Ctrl-C that the old snapshot still serves", async () => {
    const controller = new AbortController();
    const app = createMemoryApp({
      async ingest({ signal }) {
        controller.abort();
        signal?.throwIfAborted();
        return report;
      },
    });
    const result = await run(app, ["ingest"], { signal: controller.signal });
    expect(result).toMatchObject({ code: 1, output: "" });
    expect(result.errors).toContain("nothing was published. Snapshot s2 still serves.");
    expect(app.closed).toBe(true);
  });
});

describe("hoihop documents and remove", () => {
  it("lists date, path and title", async () => {
    const { output } = await run(createMemoryApp(), ["documents"]);
    expect(output).toBe("2014-07-18  general/minutes.txt  Hội nghị lần thứ 18\n");
  });

  it("prints one JSON array with --json", async () => {
    const { output } = await run(createMemoryApp(), ["documents", "--json"]);
    expect(JSON.parse(output)).toEqual([
      expect.objectContaining({ doc: "general/minutes.txt", date: "2014-07-18", documentId }),
    ]);
  });

  it("finds the document to remove by its path or its name, with or without extension", async () => {
    for (const name of ["general/minutes.txt", "minutes.txt", "minutes", "./general/minutes.txt"]) {
      const app = createMemoryApp();
      expect((await run(app, ["remove", name])).code).toBe(0);
      expect(app.removed).toEqual(["general/minutes.txt"]);
    }
  });

  it("removes nothing when several documents or none have the name", async () => {
    const [entry] = createMemoryApp().documents({ collections: "all" });
    if (entry === undefined) throw new Error("the in-memory application has a document");
    const app = createMemoryApp({
      documents: () => [entry, { ...entry, path: "other/minutes.txt" }],
    });
    const several = await run(app, ["remove", "minutes.txt"]);
    expect(several.code).toBe(1);
    expect(several.errors).toContain("general/minutes.txt, other/minutes.txt");
    expect((await run(app, ["remove", "nothing"])).code).toBe(1);
    expect(app.removed).toEqual([]);
  });
});

describe("hoihop figures and tasks", () => {
  it("print one JSON object a line, with the evidence at its offsets", async () => {
    const figures = await run(createMemoryApp(), ["figures", "--json"]);
    expect(figures.output).toBe(
      `${JSON.stringify({
        doc: "general/minutes.txt",
        value: "2.000",
        qualifier: "trên",
        unit: "đảng viên",
        what: "kết nạp đảng viên",
        who: "Đảng bộ",
        period: null,
        evidence: documentText.slice(0, 37),
        start: 0,
        end: 37,
      })}\n`,
    );
    const tasks = await run(createMemoryApp(), ["tasks", "--json"]);
    expect(JSON.parse(tasks.output)).toEqual({
      doc: "general/minutes.txt",
      kind: "assign",
      task: "tổng hợp",
      owner: "Văn phòng",
      deadline: null,
      status: null,
      evidence: documentText.slice(38),
      start: 38,
      end: documentText.length,
    });
  });

  it("print readable lines without --json", async () => {
    expect((await run(createMemoryApp(), ["figures"])).output).toBe(
      "general/minutes.txt: trên 2.000 đảng viên: kết nạp đảng viên; Đảng bộ\n",
    );
    expect((await run(createMemoryApp(), ["tasks"])).output).toBe(
      "general/minutes.txt: tổng hợp (Văn phòng)\n",
    );
  });

  it("hand the filters over, the document by its id", async () => {
    const app = createMemoryApp();
    await run(app, [
      "tasks",
      "--document",
      "minutes",
      "--owner",
      "văn phòng",
      "--about",
      "báo cáo",
    ]);
    await run(app, ["figures"]);
    expect(app.filters).toEqual([
      { documentIds: [documentId], owner: "văn phòng", about: "báo cáo" },
      {},
    ]);
  });
});

describe("hoihop snapshots and rollback", () => {
  it("mark the snapshot that answers", async () => {
    const { output } = await run(createMemoryApp(), ["snapshots"]);
    expect(output).toMatch(/^\* s2 .*\n {2}s1 .*\n$/);
    const json = await run(createMemoryApp(), ["snapshots", "--json"]);
    expect(JSON.parse(json.output)).toEqual([snapshot, { ...snapshot, id: "s1", current: false }]);
  });

  it("go back to the one before, or to the one named", async () => {
    expect((await run(createMemoryApp(), ["rollback"])).output).toContain("snapshot s1 again");
    const named = await run(createMemoryApp(), ["rollback", "s0", "--json"]);
    expect(JSON.parse(named.output)).toMatchObject({ id: "s0" });
  });
});

describe("hoihop doctor", () => {
  const documents = mkdtempSync(join(tmpdir(), "hoihop-doctor-"));

  it("passes without token and says what is not used by this version", async () => {
    const environment = {
      HOIHOP_DOCUMENTS: documents,
      OPENAI_API_KEY: "some-long-key",
      DATABASE_URL: "postgres://name:hidden-word@localhost/x",
    };
    const { code, output } = await run(createMemoryApp(), ["doctor"], { environment });
    expect(code).toBe(0);
    expect(output).toContain("Set CHAT_MODEL");
    expect(output).toContain("Postgres comes in a later version");
    expect(output).toContain("TELEGRAM_BOT_TOKEN is not set");
    expect(output).not.toMatch(/some-long-key|hidden-word/);
  });

  it("fails for a folder that is not there and a server that does not answer", async () => {
    const token = "4242:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const environment = {
      HOIHOP_DOCUMENTS: join(documents, "missing"),
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
    };
    const { code, output } = await run(createMemoryApp(), ["doctor", "--json"], { environment });
    expect(code).toBe(1);
    const checks = JSON.parse(output) as { name: string; state: string }[];
    expect(checks.filter(({ state }) => state === "failed").map(({ name }) => name)).toEqual([
      "documents folder",
      "Telegram",
    ]);
    expect(output).not.toContain(token);
  });

  it("lists wrong variables as checks that failed", async () => {
    const environment = { PORT: "x", LOG_LEVEL: "loud" };
    const { code, output } = await run(createMemoryApp(), ["doctor", "--json"], { environment });
    expect(code).toBe(1);
    expect(JSON.parse(output)).toHaveLength(2);
  });
});
