import type { Figure, Task } from "../../domain/ledger.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Connection } from "./database.ts";

export interface LedgerWriter {
  insert(document: number, figures: readonly Figure[], tasks: readonly Task[]): void;
  /** Takes the document's rows out of the word indexes, which no foreign key reaches. */
  remove(document: number): void;
}

export function createLedgerWriter(database: Connection): LedgerWriter {
  const figures = createTableWriter(database, "figures", "figure_words");
  const tasks = createTableWriter(database, "tasks", "task_words");
  return {
    insert(document, figureRows, taskRows) {
      for (const row of figureRows) {
        figures.insert(document, row, [row.what, row.unit], [row.who]);
      }
      for (const row of taskRows) tasks.insert(document, row, [row.task], [row.owner]);
    },
    remove(document) {
      figures.remove(document);
      tasks.remove(document);
    },
  };
}

type Words = readonly (string | null)[];

function createTableWriter(database: Connection, table: string, words: string) {
  const insertRow = database.prepare(`INSERT INTO ${table} (document, "row") VALUES (?, ?)`);
  const insertWords = database.prepare(
    `INSERT INTO ${words} (rowid, about, owner) VALUES (?, ?, ?)`,
  );
  const deleteWords = database.prepare(
    `DELETE FROM ${words} WHERE rowid IN (SELECT id FROM ${table} WHERE document = ?)`,
  );
  return {
    insert(document: number, row: unknown, about: Words, owner: Words): void {
      const { lastInsertRowid } = insertRow.run(document, JSON.stringify(row));
      insertWords.run(lastInsertRowid, foldedWords(about), foldedWords(owner));
    },
    remove(document: number): void {
      deleteWords.run(document);
    },
  };
}

function foldedWords(texts: Words): string {
  return texts
    .flatMap((text) => (text === null ? [] : tokenize(text)))
    .map((token) => token.folded)
    .join(" ");
}
