import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawFile } from "../../src/ingest/read.ts";
import { readFiles } from "../../src/ingest/read.ts";
import { type WalkOptions, walk } from "../../src/ingest/walk.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "hoihop-read-"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array = "Nội dung"): string {
  const file = path.join(home, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function read(paths: readonly string[] = [home], options: Partial<WalkOptions> = {}) {
  const files: RawFile[] = [];
  const failures: Record<string, string> = {};
  for await (const outcome of readFiles(await walk(paths, { home, ...options }))) {
    if (outcome.kind === "file") files.push(outcome.file);
    else failures[outcome.failure.path] = outcome.failure.code;
  }
  return { files, paths: files.map((file) => file.path), failures };
}

describe("reading documents", () => {
  it("names files relative to the folder, sorted, with their first folder as collection", async () => {
    put("b.txt");
    put("a.md");
    put("tài chính/2024/q1.html");
    const { files } = await read();
    expect(
      files.map(({ path: name, collection, mediaType }) => [name, collection, mediaType]),
    ).toEqual([
      ["a.md", "general", "text/markdown"],
      ["b.txt", "general", "text/plain"],
      ["tài chính/2024/q1.html", "tài chính", "text/html"],
    ]);
  });

  it("names a file inside the documents folder by its place there, even when asked for alone", async () => {
    const file = put("finance/q1.txt");
    const { files } = await read([file]);
    expect(files[0]).toMatchObject({ path: "finance/q1.txt", collection: "finance" });
    expect((await read([path.dirname(file)])).paths).toEqual(["finance/q1.txt"]);
  });

  it("names a file from elsewhere by its name and a folder's files relative to it", async () => {
    put("in/sub/a.txt");
    const elsewhere = { home: path.join(home, "documents") };
    expect((await read([path.join(home, "in", "sub", "a.txt")], elsewhere)).paths).toEqual([
      "a.txt",
    ]);
    expect((await read([path.join(home, "in")], elsewhere)).paths).toEqual(["sub/a.txt"]);
  });

  it("gives the same id to the same bytes in the same format and another one otherwise", async () => {
    put("a.txt");
    put("b.txt");
    put("c.md");
    put("d.txt", "Nội dung khác");
    const { files } = await read();
    const [a, b, c, d] = files.map(({ id }) => id);
    expect(a).toMatch(/^[0-9a-f]{64}$/u);
    expect(b).toBe(a);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  it("skips hidden files, litter and the removed folder at the top", async () => {
    put("ok.txt");
    put(".hidden.txt");
    put(".git/config.txt");
    put("~$ok.txt");
    put("removed/old.txt");
    put("archive/removed/kept.txt");
    expect(await read()).toMatchObject({
      paths: ["archive/removed/kept.txt", "ok.txt"],
      failures: {},
    });
  });

  it("fails each broken file by itself, by name and with the reason", async () => {
    put("empty.txt", "");
    put("report.pdf", "%PDF-1.7");
    put("noextension");
    put("__proto__");
    put("x.constructor");
    put("big.txt", new Uint8Array(20 * 1024 * 1024 + 1).fill(97));
    put("ok.txt");
    expect(await read()).toMatchObject({
      paths: ["ok.txt"],
      failures: {
        "empty.txt": "empty",
        "report.pdf": "unsupported",
        noextension: "unsupported",
        "x.constructor": "unsupported",
        "big.txt": "too-large",
      },
    });
  });

  it("takes a file of exactly 20 MB", async () => {
    put("big.txt", new Uint8Array(20 * 1024 * 1024).fill(97));
    expect((await read()).paths).toEqual(["big.txt"]);
  });

  it("says which formats work when it refuses one", async () => {
    put("a.docx");
    for await (const outcome of readFiles(await walk([home], { home }))) {
      if (outcome.kind !== "failure") throw new Error("expected a failure");
      expect(outcome.failure.reason).toMatch(/\.txt, \.md or \.html.*\.docx.*later/u);
    }
  });

  it.skipIf(process.getuid?.() === 0)("reports what it may not read", async () => {
    chmodSync(put("secret.txt"), 0);
    expect((await read()).failures).toEqual({ "secret.txt": "unreadable" });
  });

  it("reports a path that does not exist and reads the others", async () => {
    put("ok.txt");
    const { paths, failures } = await read([path.join(home, "gone.txt"), home]);
    expect(paths).toEqual(["ok.txt"]);
    expect(failures).toEqual({ "gone.txt": "unreadable" });
  });

  it("follows links inside the folder and none that lead out of it, nor around in a circle", async () => {
    const outside = mkdtempSync(path.join(tmpdir(), "hoihop-outside-"));
    writeFileSync(path.join(outside, "secret.txt"), "mật");
    put("real/a.txt");
    symlinkSync(path.join(outside, "secret.txt"), path.join(home, "leak.txt"));
    symlinkSync(outside, path.join(home, "leak"));
    symlinkSync(path.join(home, "real", "a.txt"), path.join(home, "alias.txt"));
    symlinkSync(home, path.join(home, "real", "loop"));
    const { paths, failures } = await read();
    rmSync(outside, { recursive: true });
    expect(paths).toEqual(["alias.txt", "real/a.txt"]);
    expect(failures).toEqual({ leak: "unreadable", "leak.txt": "unreadable" });
  });

  it("reads a folder that is itself reached by a link", async () => {
    put("real/a.txt");
    const link = path.join(home, "link");
    symlinkSync(path.join(home, "real"), link);
    expect((await read([link], { home: link })).paths).toEqual(["a.txt"]);
  });

  it("keeps names that only differ in Unicode form or invisible characters apart", async () => {
    put("hội nghị.txt".normalize("NFC"));
    put("hội nghị.txt".normalize("NFD"));
    put("a\nb.txt");
    put("gpj\u202etxt.exe.txt");
    const { paths, failures } = await read();
    expect(paths.toSorted()).toEqual(["a_b.txt", "gpj_txt.exe.txt", "hội nghị.txt"]);
    expect(failures).toEqual({ "hội nghị.txt": "duplicate-path" });
  });

  it("takes a file that is asked for twice once", async () => {
    const file = put("a.txt");
    expect(await read([file, home, file])).toMatchObject({ paths: ["a.txt"], failures: {} });
  });

  it("stops at its bounds and says so", async () => {
    put("a/b/c/d.txt");
    put("e.txt");
    put("f.txt");
    const { paths, failures } = await read([home], { maxDepth: 2, maxFiles: 1 });
    expect(paths).toEqual(["e.txt"]);
    expect(failures).toEqual({ "a/b": "unreadable", "f.txt": "unreadable" });
  });
});
