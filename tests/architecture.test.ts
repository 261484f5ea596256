import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/**
 * What each layer may import of ours, besides itself. The layers are the folders of `src` and the
 * files directly in it. Changing this table needs a decision in `docs/decisions/`.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ["domain"],
  "safe-text.ts": [],
  i18n: ["domain"],
  ingest: ["domain", "text"],
  answer: ["domain", "text", "i18n"],
  store: ["domain", "text"],
  models: ["domain", "text"],
  evaluation: ["domain", "text"],
  chart: ["domain"],
  "config.ts": ["domain", "text", "safe-text.ts"],
  "logger.ts": ["domain", "config.ts", "safe-text.ts"],
  "app.ts": [
    "domain",
    "text",
    "i18n",
    "ingest",
    "answer",
    "store",
    "models",
    "config.ts",
    "logger.ts",
    "safe-text.ts",
  ],
  telegram: ["domain", "i18n", "chart", "app.ts", "config.ts", "logger.ts", "safe-text.ts"],
  cli: ["domain", "i18n", "evaluation", "app.ts", "config.ts", "logger.ts", "safe-text.ts"],
  "main.ts": ["app.ts", "config.ts", "logger.ts", "telegram", "cli"],
};

const longestFile = 300;
const longestMedian = 110;

interface SourceFile {
  /** Relative to `src`, `/` separated. */
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  /** Paths of our own files that it imports, also types, relative to `src`. */
  readonly imports: readonly string[];
}

const importPattern = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

function readSource(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(importPattern)].map(([, target = ""]) =>
    relative(source, join(dirname(file), target)),
  );
  return { path: relative(source, file), lines: text.split("\n").length - 1, text, imports };
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => readSource(join(entry.parentPath, entry.name)));
const byPath = new Map(files.map((file) => [file.path, file]));

function layerOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** @returns the files of one import cycle in order, or `null`. */
function findCycle(): readonly string[] | null {
  const finished = new Set<string>();
  function visit(path: string, trail: readonly string[]): readonly string[] | null {
    const loop = trail.indexOf(path);
    if (loop >= 0) return [...trail.slice(loop), path];
    if (finished.has(path)) return null;
    for (const target of byPath.get(path)?.imports ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    finished.add(path);
    return null;
  }
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe("the source", () => {
  it("has a layer for every folder and top-level file", () => {
    const unknown = files.map(({ path }) => layerOf(path)).filter((layer) => !(layer in layers));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("imports only what the layer table allows", () => {
    const violations = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => {
          const own = layerOf(path);
          return layerOf(target) !== own && !layers[own]?.includes(layerOf(target));
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(violations).toEqual([]);
  });

  it("imports files that exist, with their extension", () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports.filter((target) => !byPath.has(target)).map((target) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it("has no import cycle", () => {
    expect(findCycle()).toBeNull();
  });

  it("is cut into small files", () => {
    const tooLong = files.filter(({ lines }) => lines > longestFile);
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
    const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(longestMedian);
  });

  it("reads the environment in config.ts only", () => {
    const readers = files.filter(({ text }) =>
      /\bprocess\.env\b|\benv\b[^\n]*from "node:process"/.test(text),
    );
    expect(readers.map(({ path }) => path)).toEqual(["config.ts"]);
  });

  it("has no folder whose name says nothing", () => {
    const vague = /(^|\/)(helpers?|utils?|utilities|common|misc|shared|lib)(\/|\.ts$)/;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});
