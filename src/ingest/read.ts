import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { MediaType } from "../domain/document.ts";
import type { FileFailure } from "../domain/snapshot.ts";
import type { Found, FoundFile } from "./walk.ts";

/** Part of every document id: raise it whenever the same bytes would give other
 * text, chunks or ledger rows, so that documents in the store are made anew. */
const PARSER_VERSION = 11;

const MAX_FILE_BYTES = 20 * 1024 * 1024;

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  txt: "text/plain",
  text: "text/plain",
  md: "text/markdown",
  markdown: "text/markdown",
  html: "text/html",
  htm: "text/html",
};

/** A file's content before anything is made of it. */
export interface RawFile {
  /** As in `Placement.path`. */
  readonly path: string;
  readonly collection: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
  /** As in `SourceDocument.id`. */
  readonly id: string;
}

export type ReadOutcome =
  | { readonly kind: "file"; readonly file: RawFile }
  | { readonly kind: "failure"; readonly failure: FileFailure };

/** @returns `null` for a name whose format is not understood */
export function mediaTypeOf(name: string): MediaType | null {
  const extension = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(MEDIA_TYPES, extension) ? (MEDIA_TYPES[extension] ?? null) : null;
}

/** First folder of the path, else `general`. */
function collectionOf(documentPath: string): string {
  const slash = documentPath.indexOf("/");
  return slash > 0 ? documentPath.slice(0, slash) : "general";
}

/** SHA-256 (hex) of media type, parser version and bytes. */
function documentIdOf(mediaType: MediaType, bytes: Uint8Array): string {
  return createHash("sha256")
    .update(`${mediaType}\n${PARSER_VERSION}\n`)
    .update(bytes)
    .digest("hex");
}

/** Files that are read ahead of the one in hand: opening small files is mostly waiting. */
const READ_AHEAD = 8;

/** Reads the files found, in their order; each fails alone. */
export async function* readFiles(found: Found): AsyncGenerator<ReadOutcome> {
  const taken = new Set<string>();
  for (const failure of found.failures) yield { kind: "failure", failure };
  const ahead: Promise<ReadOutcome>[] = [];
  for (const file of found.files) {
    ahead.push(taken.has(file.path) ? Promise.resolve(duplicate(file)) : readOne(file));
    taken.add(file.path);
    const next = ahead.length > READ_AHEAD ? ahead.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const rest of ahead) yield await rest;
}

function duplicate({ path }: FoundFile): ReadOutcome {
  const reason = "Another file of the same name was taken already; rename one of them.";
  return { kind: "failure", failure: { path, code: "duplicate-path", reason } };
}

/** Never rejects: what goes wrong is an outcome. */
async function readOne(file: FoundFile): Promise<ReadOutcome> {
  const fail = (code: FileFailure["code"], reason: string): ReadOutcome => ({
    kind: "failure",
    failure: { path: file.path, code, reason },
  });
  const mediaType = mediaTypeOf(file.path);
  if (mediaType === null) return fail("unsupported", unsupportedReason(file.path));
  if (file.sizeBytes > MAX_FILE_BYTES) return fail("too-large", tooLargeReason(file.sizeBytes));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.absolutePath);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return fail("unreadable", `The file could not be read (${code}); check its permissions.`);
  }
  if (bytes.length > MAX_FILE_BYTES) return fail("too-large", tooLargeReason(bytes.length));
  if (bytes.length === 0) return fail("empty", "The file is empty.");
  return {
    kind: "file",
    file: {
      path: file.path,
      collection: collectionOf(file.path),
      mediaType,
      bytes,
      id: documentIdOf(mediaType, bytes),
    },
  };
}

function unsupportedReason(name: string): string {
  const extension = /\.[^./]{1,10}$/u.exec(name)?.[0].toLowerCase();
  const came = extension === undefined ? "a name without an extension" : extension;
  const later = extension === ".pdf" || extension === ".docx" || extension === ".doc";
  return `Expected .txt, .md or .html, but got ${came}${later ? ", which comes later" : ""}; save the document as one of these.`;
}

function tooLargeReason(sizeBytes: number): string {
  const megabytes = (sizeBytes / 1024 / 1024).toFixed(1);
  return `Expected at most 20 MB, but the file has ${megabytes} MB; split it.`;
}
