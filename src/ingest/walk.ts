import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { FileFailure } from "../domain/snapshot.ts";

/** A regular file found under the paths asked for. */
export interface FoundFile {
  readonly absolutePath: string;
  /** As in `Placement.path`. */
  readonly path: string;
  readonly sizeBytes: number;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly failures: readonly FileFailure[];
  /** Names of folders whose files are not known because they could not be listed; "" is the home. */
  readonly unlisted: readonly string[];
}

export interface WalkOptions {
  /** Folder that paths inside it are named relative to, whichever of them was asked for. */
  readonly home: string;
  /** Default 100,000. */
  readonly maxFiles?: number;
  /** Folders inside folders; default 32. */
  readonly maxDepth?: number;
}

/** Files that systems leave lying about; nobody means them. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/u;

/**
 * Lists files and the files in folders by name. Links are followed only to places inside the same
 * root. Hidden files and a `removed` folder at the top are left out.
 */
export async function walk(paths: readonly string[], options: WalkOptions): Promise<Found> {
  const files: FoundFile[] = [];
  const failures: FileFailure[] = [];
  const unlisted: string[] = [];
  const taken = new Set<string>();
  const maxFiles = options.maxFiles ?? 100_000;
  const maxDepth = options.maxDepth ?? 32;
  const home = await resolved(options.home);

  async function visit(absolute: string, root: string, depth: number, seen: ReadonlySet<string>) {
    const name = nameOf(absolute, root);
    try {
      const link = await lstat(absolute);
      // Plain files, nearly all there is, cost one call each.
      const real = link.isFile() ? absolute : await realpath(absolute);
      if (link.isSymbolicLink() && !isInside(real, root)) {
        failures.push(
          unreadable(name, "It is a link to a place outside its folder; copy the file."),
        );
        return;
      }
      const found = link.isSymbolicLink() ? await stat(absolute) : link;
      if (found.isDirectory()) {
        if (seen.has(real)) return;
        if (depth >= maxDepth) {
          unlisted.push(name);
          failures.push(unreadable(name, `Folders nest deeper than ${maxDepth}; move them up.`));
          return;
        }
        const children = (await readdir(absolute)).sort(byCodeUnits);
        for (const child of children) {
          if (LITTER.test(child) || (depth === 0 && child === "removed")) continue;
          await visit(path.join(absolute, child), root, depth + 1, new Set([...seen, real]));
        }
      } else if (!found.isFile()) {
        failures.push(unreadable(name, "It is neither a file nor a folder."));
      } else if (files.length >= maxFiles) {
        failures.push(unreadable(name, `More than ${maxFiles} files; ingest fewer at a time.`));
      } else if (!taken.has(absolute)) {
        taken.add(absolute);
        files.push({ absolutePath: absolute, path: name, sizeBytes: found.size });
      }
    } catch (error) {
      unlisted.push(absolute === home ? "" : name);
      failures.push(unreadable(name, `It could not be read (${errorCode(error)}).`));
    }
  }

  for (const asked of paths) {
    const absolute = await resolved(asked);
    const isHome = isInside(absolute, home);
    const isFolder = await stat(absolute).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const root = isHome ? home : isFolder ? absolute : path.dirname(absolute);
    const depth = path.relative(root, absolute).split(path.sep).filter(Boolean).length;
    await visit(absolute, root, depth, new Set());
  }
  return { files, failures, unlisted };
}

/** The path with links in it resolved, so that both ends of a comparison are spelled alike. */
async function resolved(given: string): Promise<string> {
  const absolute = path.resolve(given);
  const parent = await realpath(path.dirname(absolute)).catch(() => path.dirname(absolute));
  const own = path.join(parent, path.basename(absolute));
  return realpath(own).catch(() => own);
}

function isInside(absolute: string, root: string): boolean {
  const relative = path.relative(root, absolute);
  return (
    relative === "" ||
    (!relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative))
  );
}

/** NFC, `/` separated; characters that would break a line or hide a part of the name become `_`. */
function nameOf(absolute: string, root: string): string {
  const relative = path.relative(root, absolute).split(path.sep).join("/");
  return (relative === "" ? path.basename(absolute) : relative)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "_");
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unreadable(name: string, reason: string): FileFailure {
  return { path: name, code: "unreadable", reason };
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
