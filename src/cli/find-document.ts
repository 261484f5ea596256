import type { App } from "../app.ts";
import type { DocumentEntry } from "../domain/document.ts";
import { CommandFailure, operatorRights } from "./command-line.ts";

/** More candidates than this are no help. */
const longestSuggestion = 8;

function withoutExtension(path: string): string {
  return path.replace(/\.[^./]+$/, "");
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * The document that a person at the command line means: its path, else its file name, else either
 * without the extension, else its id.
 * @throws CommandFailure when none or several fit, naming the candidates
 */
export function findDocument(app: App, name: string): DocumentEntry {
  const documents = app.documents(operatorRights);
  const wanted = name.normalize("NFC").replace(/^\.\//, "");
  const readings: readonly ((entry: DocumentEntry) => boolean)[] = [
    ({ path }) => path.normalize("NFC") === wanted,
    ({ path }) => fileName(path).normalize("NFC") === wanted,
    ({ path }) => [withoutExtension(path), withoutExtension(fileName(path))].includes(wanted),
    ({ documentId }) => documentId === wanted,
  ];
  for (const fits of readings) {
    const found = documents.filter(fits);
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    if (found.length > 1)
      throw new CommandFailure(
        `"${name}" fits several documents; name one by its path: ${candidates(found)}.`,
      );
  }
  throw new CommandFailure(
    documents.length === 0
      ? `There is no document "${name}": nothing has been ingested yet.`
      : `There is no document "${name}". There are: ${candidates(documents)}.`,
  );
}

function candidates(entries: readonly DocumentEntry[]): string {
  const shown = entries.slice(0, longestSuggestion).map(({ path }) => path);
  const rest = entries.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
