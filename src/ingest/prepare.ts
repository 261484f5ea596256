import type { SourceDocument } from "../domain/document.ts";
import type { Figure, Task } from "../domain/ledger.ts";
import type { PreparedDocument } from "../domain/ports.ts";
import type { FileFailure } from "../domain/snapshot.ts";
import { chunkDocument } from "./chunk.ts";
import { decode } from "./decode.ts";
import { parseDocument } from "./parse/parse.ts";
import { OversizedError } from "./parse/piece.ts";
import type { RawFile } from "./read.ts";

/** The ledger rows of one document, found by code. */
export interface Extracted {
  readonly figures: readonly Figure[];
  readonly tasks: readonly Task[];
}

export type Extract = (document: SourceDocument) => Extracted;

export type PrepareOutcome =
  | { readonly kind: "prepared"; readonly prepared: PreparedDocument }
  | { readonly kind: "failure"; readonly failure: FileFailure };

/** Everything that is derived from one file: decode → parse → chunk → extract. Never throws. */
export function prepareDocument(file: RawFile, extract: Extract): PrepareOutcome {
  const fail = (code: FileFailure["code"], reason: string): PrepareOutcome => ({
    kind: "failure",
    failure: { path: file.path, code, reason },
  });
  const decoded = decode(file.bytes, file.mediaType);
  if (!decoded.ok) return fail(decoded.code, decoded.reason);
  try {
    const { id, mediaType, path: fileName } = file;
    const document = parseDocument({ source: decoded.text, mediaType, fileName, id });
    if (document.text.trim() === "") return fail("empty", "The file holds no text.");
    const { figures, tasks } = extract(document);
    const chunks = chunkDocument(document);
    return { kind: "prepared", prepared: { document, chunks, figures, tasks } };
  } catch (error) {
    if (error instanceof OversizedError) return fail("too-large", error.message);
    // A fault of ours on one document must not cost the others.
    const cause = error instanceof Error ? error.message.slice(0, 200) : "unknown error";
    return fail("unreadable", `The text could not be processed (${cause}); please report this.`);
  }
}
