import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgram } from "../src/cli/program.ts";
import { environmentNames, loadConfig } from "../src/config.ts";

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

const readme = read("README.md");
const manifest = JSON.parse(read("package.json")) as {
  version: string;
  scripts: Record<string, string>;
  bin: Record<string, string>;
};

const notRun = () => {
  throw new Error("only the list of commands is looked at");
};

const program = createProgram(
  {
    input: Readable.from([]),
    output: { write: () => undefined },
    errors: { write: () => undefined },
    signal: new AbortController().signal,
    loadConfig: notRun,
    createLogger: notRun,
    openApp: notRun,
    runBot: notRun,
  },
  manifest.version,
);

/** Text of the README's section under the given heading. */
function section(heading: string): string {
  const start = readme.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`expected a section "${heading}" in README.md`);
  const end = readme.indexOf("\n## ", start + 1);
  return readme.slice(start, end < 0 ? undefined : end);
}

/** First words in backticks of each row of a section's table. */
function tableNames(heading: string, pattern: RegExp): string[] {
  return [...section(heading).matchAll(pattern)].map(([, name = ""]) => name);
}

describe(".env.example", () => {
  const lines = read(".env.example").split("\n");
  const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it("names every variable that the configuration reads, once, and no other", () => {
    expect(names.toSorted()).toEqual([...environmentNames].toSorted());
  });

  it("is a valid configuration as it stands", () => {
    expect(lines.every((line) => line === "" || /^(#.*|[A-Z_]+=)$/.test(line))).toBe(true);
    expect(loadConfig(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(loadConfig({}));
  });
});

describe("the README", () => {
  it("explains every command of the command line, and no other", () => {
    const documented = tableNames("Commands", /^\| `([a-z]+)[` ]/gm);
    expect(documented).toEqual(program.commands.map((command) => command.name()));
  });

  it("names only options that the command has", () => {
    const rows = section("Commands").matchAll(/^\| `([a-z]+)[^\n]*/gm);
    for (const [row, name] of rows) {
      const command = program.commands.find((candidate) => candidate.name() === name);
      const options = command?.options.map((option) => option.long) ?? [];
      const named = [...row.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      expect({ name, unknown: named.filter((option) => !options.includes(option)) }).toEqual({
        name,
        unknown: [],
      });
    }
  });

  it("explains every environment variable, and no other", () => {
    const documented = tableNames("Environment", /^\| `([A-Z_]+)`/gm);
    expect(documented.toSorted()).toEqual([...environmentNames].toSorted());
  });

  it("names only npm scripts that exist, and all of them", () => {
    const run = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    const short = [...readme.matchAll(/npm (start|test)\b/g)].map(([, name = ""]) => name);
    expect([...new Set([...run, ...short])].toSorted()).toEqual(
      Object.keys(manifest.scripts).toSorted(),
    );
  });

  it("links only to files that exist", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = ""]) => path);
    for (const path of links) accessSync(new URL(`../${path}`, import.meta.url));
  });
});

describe("the package", () => {
  it("has its command where the manifest says, and it may be run", () => {
    for (const path of Object.values(manifest.bin))
      accessSync(new URL(`../${path}`, import.meta.url), constants.X_OK);
  });

  it("has the version that the changelog tells of first", () => {
    expect(/^## (\d+\.\d+\.\d+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(manifest.version);
  });

  it("numbers its decisions without gaps", () => {
    const names = readdirSync(new URL("../docs/decisions", import.meta.url)).toSorted();
    expect(names.map((name) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]))).toEqual(
      names.map((_, index) => index + 1),
    );
  });
});
